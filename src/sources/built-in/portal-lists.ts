/** Themes: code, titles in English, French, Spanish, German, codes of indicators, framework items. */
export const themeLines = `
MIGRANT_STOCKS | International migrant stocks | Effectifs de migrants internationaux | Población de migrantes internacionales | Internationaler Migrantenbestand | MIG_STOCK_TOT MIG_STOCK_SHARE MIG_STOCK_BILAT MIG_STOCK_CHANGE | SDG:10.7 GCM:GCM-1
MIGRATION_FLOWS | International migration flows | Flux migratoires internationaux | Flujos migratorios internacionales | Internationale Wanderungsströme | NET_MIG NET_MIG_RATE INFLOW_FOREIGN OUTFLOW_FOREIGN IMMIGRATION_EU | SDG:10.7 GCM:GCM-1 GCM:GCM-5
INTERNAL_MIGRATION | Internal migration | Migration interne | Migración interna | Binnenmigration | | SDG:11.a
LABOUR_MIGRATION | Labour migration | Migration de main-d’œuvre | Migración laboral | Arbeitsmigration | MIG_WORKERS INJURY_FATAL_MIG LABOUR_RIGHTS RES_PERMIT_FIRST | SDG:8.8 GCM:GCM-5 GCM:GCM-6
RECRUITMENT_COSTS | Migrant recruitment costs | Coûts de recrutement des migrants | Costos de contratación de migrantes | Anwerbekosten | RECRUIT_COST | SDG:10.7.1 GCM:GCM-6
REMITTANCES | Remittances | Envois de fonds | Remesas | Geldüberweisungen | REMIT_IN REMIT_IN_GDP REMIT_OUT REMIT_BILAT REMIT_COST REMIT_COST_CORRIDOR | SDG:10.c SDG:17.3.2 GCM:GCM-20
DIASPORAS | Diasporas | Diasporas | Diásporas | Diasporas | EMIGRANT_STOCK | SDG:10.7 GCM:GCM-19
MIGRATION_DEVELOPMENT | Migration and development | Migration et développement | Migración y desarrollo | Migration und Entwicklung | REMIT_IN_GDP | SDG:10.7 SDG:17.3 GCM:GCM-19
FAMILY_MIGRATION | Family migration | Migration familiale | Migración familiar | Familienmigration | RES_PERMIT_FIRST | GCM:GCM-5
CHILD_YOUNG_MIGRANTS | Child and young migrants | Enfants et jeunes migrants | Migrantes niños y jóvenes | Migrierende Kinder und junge Menschen | MIG_STOCK_U20 | SDG:10.7 GCM:GCM-7 GCM:GCM-15
OLDER_PERSONS | Older persons and migration | Personnes âgées et migration | Personas mayores y migración | Ältere Menschen und Migration | | SDG:10.7
GENDER | Gender and migration | Genre et migration | Género y migración | Geschlecht und Migration | MIG_STOCK_FEMALE | SDG:5 GCM:GCM-7
INTERNATIONAL_STUDENTS | International students | Étudiants internationaux | Estudiantes internacionales | Internationale Studierende | STUDENTS_INBOUND | SDG:4.b GCM:GCM-5 GCM:GCM-18
HEALTH | Migration and health | Migration et santé | Migración y salud | Migration und Gesundheit | | SDG:3.8 GCM:GCM-15
DISABILITY | Disability and migration | Handicap et migration | Discapacidad y migración | Behinderung und Migration | | SDG:10.2 GCM:GCM-7
INTEGRATION | Migrant integration | Intégration des migrants | Integración de los migrantes | Integration | SKILLS_PARITY MIG_INTEGRATION_POLICY | SDG:10.2 GCM:GCM-16 GCM:GCM-18
PUBLIC_OPINION | Public opinion on migration | Opinion publique sur la migration | Opinión pública sobre la migración | Öffentliche Meinung zu Migration | PUBLIC_OPINION | GCM:GCM-17
MEDIA | Media and migration | Médias et migration | Medios de comunicación y migración | Medien und Migration | | GCM:GCM-17
MIGRANT_RIGHTS | Migrant rights | Droits des migrants | Derechos de los migrantes | Rechte von Migrantinnen und Migranten | LABOUR_RIGHTS POLICY_1072_LEVEL | SDG:10.7.2 GCM:GCM-7 GCM:GCM-15 MGI:MGI-1 SDG-10.7.2:10.7.2-D1
POLICIES_GOVERNANCE | Migration policies and governance | Politiques et gouvernance migratoires | Políticas y gobernanza de la migración | Migrationspolitik und Steuerung | POLICY_1072_LEVEL POLICY_1072_SHARE MGI_DOMAIN_SCORE | SDG:10.7.2 GCM:GCM-23 MGI:MGI SDG-10.7.2:10.7.2
CITIZENSHIP | Citizenship and naturalization | Citoyenneté et naturalisation | Ciudadanía y naturalización | Staatsangehörigkeit und Einbürgerung | NATURALISATION | SDG:10.2 GCM:GCM-16
URBANIZATION | Urbanization and migration | Urbanisation et migration | Urbanización y migración | Verstädterung und Migration | | SDG:11 GCM:GCM-15
ENVIRONMENTAL_MIGRATION | Environmental migration | Migration environnementale | Migración ambiental | Umweltmigration | IDP_DISASTER_NEW | SDG:13.1 GCM:GCM-2
FORCED_DISPLACEMENT | Forced migration and displacement | Migration forcée et déplacement | Migración forzada y desplazamiento | Zwangsmigration und Vertreibung | REFUGEES_HOST REFUGEES_ORIGIN REFUGEES_ORIGIN_SHARE ASYLUM_FIRST ASYLUM_DEC_REC IDP_CONFLICT IDP_DISASTER_NEW | SDG:10.7.4 GCM:GCM-2
STATELESSNESS | Statelessness | Apatridie | Apatridia | Staatenlosigkeit | STATELESS | SDG:16.9 GCM:GCM-4
IRREGULAR_MIGRATION | Irregular migration | Migration irrégulière | Migración irregular | Irreguläre Migration | | SDG:10.7 GCM:GCM-5 GCM:GCM-11
SMUGGLING | Smuggling of migrants | Trafic illicite de migrants | Tráfico ilícito de migrantes | Schleusung von Migranten | | SDG:10.7 GCM:GCM-9
TRAFFICKING | Human trafficking | Traite des êtres humains | Trata de personas | Menschenhandel | TRAFFICK_DETECTED TRAFFICK_LABOUR | SDG:16.2.2 SDG:8.7 GCM:GCM-10
MISSING_MIGRANTS | Missing migrants | Migrants disparus | Migrantes desaparecidos | Vermisste Migrantinnen und Migranten | MIG_DEATHS | SDG:10.7.3 GCM:GCM-8
RETURN | Return migration | Migration de retour | Migración de retorno | Rückkehrmigration | | GCM:GCM-21 MGI:6.3
REINTEGRATION | Reintegration | Réintégration | Reintegración | Wiedereingliederung | | GCM:GCM-21
VULNERABILITY | Migration and vulnerability | Migration et vulnérabilité | Migración y vulnerabilidad | Migration und Verletzlichkeit | | SDG:10.7 GCM:GCM-7 GCM:GCM-12
BORDER_MANAGEMENT | Border management | Gestion des frontières | Gestión de fronteras | Grenzmanagement | | GCM:GCM-11 MGI:6.1
COVID_19 | COVID-19 and mobility | COVID-19 et mobilité | COVID-19 y movilidad | COVID-19 und Mobilität | | SDG:3.d
DATA_SOURCES | Migration data sources | Sources de données sur la migration | Fuentes de datos sobre migración | Quellen von Migrationsdaten | STAT_PLAN | SDG:17.18 GCM:GCM-1 IOM-MDS:MDS-1 IOM-MDS:MDS-2
BIG_DATA | Big data and innovation | Mégadonnées et innovation | Macrodatos e innovación | Big Data und Innovation | | SDG:17.18 GCM:GCM-1
FORECASTING | Migration forecasting | Prévision des migrations | Pronóstico de la migración | Migrationsprognosen | | GCM:GCM-1
SDGS_GCM | Sustainable Development Goals and Global Compact | Objectifs de développement durable et Pacte mondial | Objetivos de Desarrollo Sostenible y Pacto Mundial | Nachhaltigkeitsziele und Globaler Pakt | POLICY_1072_LEVEL MIG_DEATHS REMIT_COST RECRUIT_COST BIRTH_REG | SDG:10.7 GCM:GCM-23
`;

/** Regional sections: code, titles, M49 codes of regions. Together they hold each country of the M49 regions once. */
export const sectionLines = `
NORTHERN_AFRICA | Northern Africa | Afrique du Nord | África del Norte | Nordafrika | 015
EASTERN_AFRICA | Eastern Africa | Afrique de l’Est | África Oriental | Ostafrika | 014
SOUTHERN_AFRICA | Southern Africa | Afrique australe | África Meridional | Südliches Afrika | 018
WEST_CENTRAL_AFRICA | West and Central Africa | Afrique de l’Ouest et du Centre | África Occidental y Central | West- und Zentralafrika | 011 017
NORTHERN_AMERICA | Northern America | Amérique du Nord | América del Norte | Nordamerika | 021
CENTRAL_AMERICA | Central America and Mexico | Amérique centrale et Mexique | América Central y México | Mittelamerika und Mexiko | 013
CARIBBEAN | Caribbean | Caraïbes | Caribe | Karibik | 029
SOUTH_AMERICA | South America | Amérique du Sud | América del Sur | Südamerika | 005
CENTRAL_ASIA | Central Asia | Asie centrale | Asia Central | Zentralasien | 143
EAST_SOUTH_EAST_ASIA | Eastern and South-Eastern Asia | Asie de l’Est et du Sud-Est | Asia Oriental y Sudoriental | Ost- und Südostasien | 030 035
SOUTHERN_ASIA | Southern Asia | Asie du Sud | Asia Meridional | Südasien | 034
WESTERN_ASIA | Western Asia | Asie de l’Ouest | Asia Occidental | Westasien | 145
EUROPE | Europe | Europe | Europa | Europa | 150
OCEANIA | Oceania | Océanie | Oceanía | Ozeanien | 009
`;

/** Topical collections: code, titles, codes of datasets, codes of indicators. */
export const collectionLines = `
STOCKS_AND_FLOWS | Migrant stocks and flows | Effectifs et flux migratoires | Población migrante y flujos | Bestände und Ströme | undesa-migrant-stock undesa-wpp-net-migration unsd-yearbook-migration | MIG_STOCK_TOT MIG_STOCK_BILAT NET_MIG
REMITTANCES_AND_COSTS | Remittances and what they cost | Envois de fonds et leur coût | Remesas y su costo | Überweisungen und ihre Kosten | worldbank-remittances worldbank-wdi | REMIT_IN REMIT_OUT REMIT_BILAT REMIT_COST
INTERNAL_DISPLACEMENT | Internal displacement | Déplacement interne | Desplazamiento interno | Binnenvertreibung | dtm-south-sudan idmc-gidd idmc-idu | IDP_CONFLICT IDP_DISASTER_NEW
REFUGEES_AND_ASYLUM | Refugees and asylum | Réfugiés et asile | Refugiados y asilo | Flüchtlinge und Asyl | unhcr-population unhcr-asylum | REFUGEES_HOST REFUGEES_ORIGIN ASYLUM_FIRST ASYLUM_DEC_REC STATELESS
DEATHS_ON_THE_WAY | Deaths and disappearances on the way | Décès et disparitions en chemin | Muertes y desapariciones en el camino | Tod und Verschwinden auf dem Weg | missing-migrants | MIG_DEATHS
COVID_19_MOBILITY | COVID-19 and mobility restrictions | COVID-19 et restrictions de mobilité | COVID-19 y restricciones de movilidad | COVID-19 und Mobilitätsbeschränkungen | oxcgrt-travel cobap wfp-travel-restrictions |
GOVERNANCE_AND_COMPACT | Governance and the Global Compact | Gouvernance et Pacte mondial | Gobernanza y Pacto Mundial | Steuerung und Globaler Pakt | unsd-sdg frameworks-gcm frameworks-governance | POLICY_1072_LEVEL POLICY_1072_SHARE
`;
