import { codeList } from './code-list-text.ts';

/** Codes that all parts of the house share: sex, status of values, places, releases, rights. */
export const commonLists = [
  codeList(
    'SEX',
    'Sex',
    ['Sex', 'Sexe', 'Sexo', 'Geschlecht'],
    `
TOTAL=_T | All sexes | Les deux sexes | Todos los sexos | Alle Geschlechter
FEMALE=F | Female | Femmes | Mujeres | Weiblich
MALE=M | Male | Hommes | Hombres | Männlich
UNKNOWN=_U | Unknown | Inconnu | Desconocido | Unbekannt
OTHER=_O | Other | Autre | Otro | Andere
NOT_SPECIFIED=_X | Not specified | Non précisé | No especificado | Nicht angegeben
`,
    'CL_SEX',
  ),
  codeList(
    'OBS_STATUS',
    'ValueStatus',
    ['Status of a value', 'Statut d’une valeur', 'Estado de un valor', 'Status eines Werts'],
    `
NORMAL=A | Value given | Valeur fournie | Valor disponible | Wert vorhanden
CENSORED=A | Only a bound given | Seule une borne est fournie | Solo se da un límite | Nur eine Grenze angegeben
NOT_AVAILABLE=O | Not available | Non disponible | No disponible | Nicht verfügbar
NOT_COLLECTED=L | Not collected | Non collecté | No recopilado | Nicht erhoben
NOT_APPLICABLE=M | Not applicable | Sans objet | No aplicable | Nicht zutreffend
NOT_REPORTED=O | Not reported | Non communiqué | No comunicado | Nicht gemeldet
SUPPRESSED_AT_SOURCE=Q | Suppressed by the source | Supprimé par la source | Suprimido por la fuente | Von der Quelle unterdrückt
TAKEN_DOWN=Q | Taken down | Retirée à la demande | Retirado a petición | Gelöscht
`,
    'CL_OBS_STATUS',
  ),
  codeList(
    'CONF_STATUS',
    'Confidentiality',
    ['Confidentiality', 'Confidentialité', 'Confidencialidad', 'Vertraulichkeit'],
    `
FREE=F | Free for publication | Publication libre | Publicación libre | Frei zur Veröffentlichung
NOT_FOR_PUBLICATION=N | Not for publication | Ne pas publier | No publicable | Nicht zur Veröffentlichung
CONFIDENTIAL=C | Confidential | Confidentiel | Confidencial | Vertraulich
SECONDARY_CONFIDENTIAL=D | Secondary confidentiality | Secret secondaire | Confidencialidad secundaria | Sekundäre Geheimhaltung
`,
    'CL_CONF_STATUS',
  ),
  codeList(
    'NATURE',
    'Nature',
    ['Nature of a figure', 'Nature d’un chiffre', 'Naturaleza de una cifra', 'Art einer Zahl'],
    `
COUNTRY=C | Country data | Données nationales | Datos nacionales | Angaben des Landes
COUNTRY_ADJUSTED=CA | Country data, adjusted | Données nationales ajustées | Datos nacionales ajustados | Angepasste Angaben des Landes
ESTIMATED=E | Estimated | Estimation | Estimado | Geschätzt
MODELLED=M | Modelled | Modélisation | Modelizado | Modelliert
IMPUTED=I | Imputed | Imputation | Imputado | Imputiert
PROJECTED=F | Projected | Projection | Proyectado | Vorausberechnet
GLOBAL_MONITORING=G | Global monitoring | Suivi mondial | Seguimiento mundial | Globales Monitoring
NOT_RELEVANT=N | Not relevant | Non pertinent | No pertinente | Nicht relevant
NOT_SPECIFIED | Not specified | Non précisée | No especificada | Nicht angegeben
SYNTHETIC | Invented | Inventé | Inventado | Erfunden
`,
  ),
  codeList(
    'AREA_KIND',
    'AreaKind',
    ['Kind of place', 'Type de lieu', 'Tipo de lugar', 'Art des Orts'],
    `
WORLD | World | Monde | Mundo | Welt
REGION | Region | Région | Región | Region
SUBREGION | Sub-region | Sous-région | Subregión | Subregion
INTERMEDIATE_REGION | Intermediate region | Région intermédiaire | Región intermedia | Zwischenregion
GROUP | Group | Groupe | Grupo | Gruppe
COUNTRY | Country | Pays | País | Land
TERRITORY | Territory | Territoire | Territorio | Gebiet
ADMIN1 | First administrative level | Premier niveau administratif | Primer nivel administrativo | Erste Verwaltungsebene
ADMIN2 | Second administrative level | Deuxième niveau administratif | Segundo nivel administrativo | Zweite Verwaltungsebene
ADMIN3 | Third administrative level | Troisième niveau administratif | Tercer nivel administrativo | Dritte Verwaltungsebene
ADMIN4 | Fourth administrative level | Quatrième niveau administratif | Cuarto nivel administrativo | Vierte Verwaltungsebene
SPECIAL | Special member | Membre spécial | Miembro especial | Besonderes Mitglied
DISPUTED | Disputed area | Zone contestée | Zona en disputa | Umstrittenes Gebiet
`,
  ),
  codeList(
    'SUCCESSION_KIND',
    'SuccessionKind',
    ['Kind of succession', 'Type de succession', 'Tipo de sucesión', 'Art der Nachfolge'],
    `
SPLIT | Split | Scission | Escisión | Teilung
MERGE | Merger | Fusion | Fusión | Zusammenschluss
RENAME | Change of name or code | Changement de nom ou de code | Cambio de nombre o código | Änderung des Namens oder Codes
PARTIAL | Separation of a part | Séparation d’une partie | Separación de una parte | Abtrennung eines Teils
`,
  ),
  codeList(
    'BORDER_KIND',
    'BorderKind',
    ['Kind of border', 'Type de frontière', 'Tipo de frontera', 'Art der Grenze'],
    `
LAND | Land border | Frontière terrestre | Frontera terrestre | Landgrenze
SEA | Sea border | Frontière maritime | Frontera marítima | Seegrenze
`,
  ),
  codeList(
    'DATE_PRECISION',
    'DatePrecision',
    ['Precision of a date', 'Précision d’une date', 'Precisión de una fecha', 'Genauigkeit eines Datums'],
    `
DAY | Day | Jour | Día | Tag
WEEK | Week | Semaine | Semana | Woche
MONTH | Month | Mois | Mes | Monat
YEAR | Year | Année | Año | Jahr
UNKNOWN | Unknown | Inconnue | Desconocida | Unbekannt
`,
  ),
  codeList(
    'DOMAIN',
    'Domain',
    ['Part of the house', 'Domaine', 'Ámbito', 'Bereich'],
    `
REFERENCE | Reference | Référence | Referencia | Referenz
INDICATORS | Indicators | Indicateurs | Indicadores | Indikatoren
DISPLACEMENT | Displacement | Déplacement | Desplazamiento | Vertreibung
MOBILITY | Mobility restrictions | Restrictions de mobilité | Restricciones de movilidad | Mobilitätsbeschränkungen
GOVERNANCE | Governance | Gouvernance | Gobernanza | Steuerung
`,
  ),
  codeList(
    'REDISTRIBUTION',
    'Redistribution',
    ['Passing on copies', 'Redistribution', 'Redistribución', 'Weitergabe'],
    `
ALLOWED | Allowed with credit | Autorisée avec mention de la source | Permitida con mención de la fuente | Mit Nennung der Quelle erlaubt
SHARE_ALIKE | Allowed under the same licence | Autorisée sous la même licence | Permitida con la misma licencia | Unter derselben Lizenz erlaubt
NON_COMMERCIAL | Allowed without profit | Autorisée à des fins non commerciales | Permitida sin fines comerciales | Nicht kommerziell erlaubt
FORBIDDEN | Forbidden | Interdite | Prohibida | Verboten
UNSTATED | Not stated | Non précisée | No indicada | Nicht angegeben
`,
  ),
  codeList(
    'RELEASE_STATE',
    'ReleaseState',
    ['State of a release', 'État d’une version', 'Estado de una versión', 'Stand einer Ausgabe'],
    `
STAGED | Being loaded | En cours de chargement | En carga | Wird geladen
HELD | Held | Retenue | Retenida | Zurückgehalten
EMBARGOED | Under embargo | Sous embargo | Bajo embargo | Gesperrt bis zum Stichtag
PUBLISHED | Published | Publiée | Publicada | Veröffentlicht
ROLLED_BACK | Taken back | Retirée | Revertida | Zurückgenommen
TAKEN_DOWN | Taken down | Retirée et effacée | Retirada y borrada | Gelöscht
`,
  ),
  codeList(
    'PROCESSING_LEVEL',
    'ProcessingLevel',
    ['Processing', 'Traitement', 'Procesamiento', 'Verarbeitung'],
    `
MINOR | Minor | Mineur | Menor | Gering
MAJOR | Major | Important | Importante | Erheblich
`,
  ),
  codeList(
    'UPDATE_RHYTHM',
    'UpdateRhythm',
    ['Rhythm of updates', 'Rythme de mise à jour', 'Ritmo de actualización', 'Rhythmus der Aktualisierung'],
    `
CONTINUOUS | Continuous | Continu | Continuo | Laufend
DAILY=D | Daily | Quotidien | Diario | Täglich
WEEKLY=W | Weekly | Hebdomadaire | Semanal | Wöchentlich
FORTNIGHTLY | Every two weeks | Toutes les deux semaines | Quincenal | Alle zwei Wochen
MONTHLY=M | Monthly | Mensuel | Mensual | Monatlich
QUARTERLY=Q | Quarterly | Trimestriel | Trimestral | Vierteljährlich
HALF_YEARLY=S | Half-yearly | Semestriel | Semestral | Halbjährlich
YEARLY=A | Yearly | Annuel | Anual | Jährlich
SEVERAL_YEARS | Every few years | Tous les quelques ans | Cada varios años | Alle paar Jahre
AS_NEEDED | As needed | Selon les besoins | Según sea necesario | Nach Bedarf
ENDED | Ended | Terminé | Finalizado | Beendet
`,
    'CL_FREQ',
  ),
  codeList(
    'TIER',
    'Tier',
    ['Protection tier', 'Niveau de protection', 'Nivel de protección', 'Schutzstufe'],
    `
OPEN | Open | Ouvert | Abierto | Offen
PARTNER | Partners | Partenaires | Socios | Partner
RESTRICTED | Restricted | Restreint | Restringido | Eingeschränkt
PROTECTED | Protected | Protégé | Protegido | Geschützt
`,
  ),
  codeList(
    'TEXT_STATUS',
    'TextStatus',
    ['Status of a wording', 'Statut d’un texte', 'Estado de un texto', 'Status eines Wortlauts'],
    `
OFFICIAL | Official wording | Libellé officiel | Texto oficial | Amtlicher Wortlaut
SOURCE | Wording of the source | Libellé de la source | Texto de la fuente | Wortlaut der Quelle
MACHINE | Machine translation | Traduction automatique | Traducción automática | Maschinelle Übersetzung
UNVERIFIED | Not verified | Non vérifié | No verificado | Nicht geprüft
SYNTHETIC | Invented | Inventé | Inventado | Erfunden
`,
  ),
  codeList(
    'GRAIN',
    'Grain',
    ['Geographical detail', 'Détail géographique', 'Detalle geográfico', 'Räumliche Genauigkeit'],
    `
COUNTRY | Country | Pays | País | Land
ADMIN1 | First administrative level | Premier niveau administratif | Primer nivel administrativo | Erste Verwaltungsebene
ADMIN2 | Second administrative level | Deuxième niveau administratif | Segundo nivel administrativo | Zweite Verwaltungsebene
ADMIN3 | Third administrative level | Troisième niveau administratif | Tercer nivel administrativo | Dritte Verwaltungsebene
ADMIN4 | Fourth administrative level | Quatrième niveau administratif | Cuarto nivel administrativo | Vierte Verwaltungsebene
SITE | Site | Site | Sitio | Standort
COORDINATE | Point on the map | Point sur la carte | Punto en el mapa | Punkt auf der Karte
`,
  ),
  codeList(
    'FRAMEWORK_ITEM_KIND',
    'FrameworkItemKind',
    ['Kind of framework entry', 'Type d’élément de cadre', 'Tipo de elemento del marco', 'Art des Rahmenwerkeintrags'],
    `
GOAL | Goal | Objectif de développement | Objetivo de desarrollo | Ziel
TARGET | Target | Cible | Meta | Zielvorgabe
INDICATOR | Indicator | Indicateur | Indicador | Indikator
OBJECTIVE | Objective | Objectif | Objetivo | Teilziel
ACTION | Action | Mesure | Acción | Maßnahme
PRINCIPLE | Principle | Principe | Principio | Grundsatz
INSTRUMENT | Instrument | Instrument | Instrumento | Instrument
DOMAIN | Domain | Domaine | Ámbito | Bereich
SUBCATEGORY | Sub-category | Sous-catégorie | Subcategoría | Unterkategorie
`,
  ),
];
