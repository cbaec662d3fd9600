import { codeList } from './code-list-text.ts';

/** Codes of displacement, refugees, asylum and deaths on the way. */
export const displacementLists = [
  codeList(
    'POPULATION_GROUP',
    'PopulationGroup',
    ['Population group', 'Groupe de population', 'Grupo de población', 'Bevölkerungsgruppe'],
    `
IDP=IDP | Internally displaced persons | Personnes déplacées internes | Desplazados internos | Binnenvertriebene
RETURNEE | Returnees | Retournés | Retornados | Rückkehrende
RELOCATED | Relocated persons | Personnes réinstallées ailleurs | Personas reubicadas | Umgesiedelte
NOT_YET_RETURNED | Not yet returned | Pas encore de retour | Aún no retornados | Noch nicht Zurückgekehrte
REFUGEE=REF | Refugees | Réfugiés | Refugiados | Flüchtlinge
REFUGEE_LIKE=ROC | People in a refugee-like situation | Personnes dans une situation assimilable à celle des réfugiés | Personas en situación similar a la de los refugiados | Menschen in flüchtlingsähnlicher Lage
HOST_COMMUNITY=HST | Host community | Communauté d’accueil | Comunidad de acogida | Aufnahmegemeinschaft
ASYLUM_SEEKER=ASY | Asylum seekers | Demandeurs d’asile | Solicitantes de asilo | Asylsuchende
STATELESS=STA | Stateless persons | Apatrides | Apátridas | Staatenlose
OTHER_IN_NEED_OF_PROTECTION=OIP | Other people in need of international protection | Autres personnes ayant besoin d’une protection internationale | Otras personas necesitadas de protección internacional | Andere Menschen mit internationalem Schutzbedarf
OTHER_OF_CONCERN=OOC | Others of concern | Autres personnes relevant du HCR | Otras personas de interés | Andere unter dem Mandat Betroffene
RETURNED_IDP=RDP | Returned internally displaced persons | Déplacés internes de retour | Desplazados internos retornados | Zurückgekehrte Binnenvertriebene
RETURNED_REFUGEE=RET | Returned refugees | Réfugiés de retour | Refugiados retornados | Zurückgekehrte Flüchtlinge
RESETTLED | Resettled refugees | Réfugiés réinstallés | Refugiados reasentados | Neuangesiedelte Flüchtlinge
NATURALISED | Naturalised refugees | Réfugiés naturalisés | Refugiados naturalizados | Eingebürgerte Flüchtlinge
MIGRANT | Migrants | Migrants | Migrantes | Migrantinnen und Migranten
ALL_AFFECTED | All affected people | Toutes les personnes touchées | Todas las personas afectadas | Alle betroffenen Menschen
`,
  ),
  codeList(
    'DISPLACEMENT_CAUSE',
    'DisplacementCause',
    ['Cause of displacement', 'Cause du déplacement', 'Causa del desplazamiento', 'Ursache der Vertreibung'],
    `
CONFLICT | Conflict and violence | Conflit et violence | Conflicto y violencia | Konflikt und Gewalt
DISASTER | Disaster | Catastrophe | Desastre | Katastrophe
`,
  ),
  codeList(
    'DISPLACEMENT_REASON',
    'DisplacementReason',
    ['Reason for displacement', 'Motif du déplacement', 'Motivo del desplazamiento', 'Grund der Vertreibung'],
    `
ALL | All reasons | Tous motifs | Todos los motivos | Alle Gründe
CONFLICT | Conflict | Conflit | Conflicto | Konflikt
COMMUNAL_CLASH | Communal clashes | Affrontements communautaires | Enfrentamientos comunitarios | Zusammenstöße zwischen Gemeinschaften
DISASTER | Disaster | Catastrophe | Desastre | Katastrophe
OTHER | Other | Autre | Otro | Anderer
UNKNOWN | Unknown | Inconnu | Desconocido | Unbekannt
SEVERAL | Several | Plusieurs | Varios | Mehrere
`,
  ),
  codeList(
    'ASSESSMENT_TYPE',
    'AssessmentType',
    ['Type of assessment', 'Type d’évaluation', 'Tipo de evaluación', 'Art der Erhebung'],
    `
BASELINE_ASSESSMENT=BA | Baseline assessment | Évaluation de référence | Evaluación de referencia | Basiserhebung
SITE_ASSESSMENT=SA | Site assessment | Évaluation de site | Evaluación de sitios | Standorterhebung
EMERGENCY_TRACKING=ETT | Emergency tracking | Suivi d’urgence | Seguimiento de emergencia | Notfallverfolgung
SURVEY | Survey | Enquête | Encuesta | Umfrage
OTHER | Other | Autre | Otra | Andere
`,
  ),
  codeList(
    'MOVEMENT',
    'Movement',
    ['Earlier movement', 'Mouvement antérieur', 'Movimiento anterior', 'Frühere Bewegung'],
    `
ALL | All | Tous | Todos | Alle
NOT_PREVIOUSLY_ABROAD | Not abroad before | Pas auparavant à l’étranger | No estuvo antes en el extranjero | Zuvor nicht im Ausland
PREVIOUSLY_ABROAD | Abroad before | Auparavant à l’étranger | Estuvo antes en el extranjero | Zuvor im Ausland
FROM_WITHIN_COUNTRY | From within the country | De l’intérieur du pays | Desde el interior del país | Aus dem Inland
FROM_ABROAD | From abroad | De l’étranger | Desde el extranjero | Aus dem Ausland
`,
  ),
  codeList(
    'COUNT_UNIT',
    'CountUnit',
    ['Unit of counting', 'Unité de comptage', 'Unidad de recuento', 'Zähleinheit'],
    `
PERSONS=P | Persons | Personnes | Personas | Personen
HOUSEHOLDS | Households | Ménages | Hogares | Haushalte
CASES=C | Cases | Dossiers | Casos | Fälle
MOVEMENTS | Movements | Mouvements | Movimientos | Bewegungen
DETECTIONS | Detections | Détections | Detecciones | Feststellungen
ENCOUNTERS | Encounters | Rencontres | Encuentros | Antreffen
APPREHENSIONS | Apprehensions | Interpellations | Aprehensiones | Aufgriffe
RETURNS | Returns | Retours | Retornos | Rückführungen
`,
  ),
  codeList(
    'QUALIFIER',
    'Qualifier',
    ['Exactness', 'Exactitude', 'Exactitud', 'Genauigkeit'],
    `
EXACT | As counted | Chiffre exact | Exacto | Genau
APPROXIMATE | Approximate | Approximatif | Aproximado | Ungefähr
MORE_THAN | More than | Plus de | Más de | Mehr als
LESS_THAN | Less than | Moins de | Menos de | Weniger als
`,
  ),
  codeList(
    'SITE_KIND',
    'SiteKind',
    ['Kind of site', 'Type de site', 'Tipo de sitio', 'Art des Standorts'],
    `
HOST_COMMUNITY | Host community | Communauté d’accueil | Comunidad de acogida | Aufnahmegemeinschaft
DISPLACEMENT_SITE | Displacement site | Site de déplacement | Sitio de desplazamiento | Vertriebenenstandort
CAMP | Camp | Camp | Campamento | Lager
COLLECTIVE_CENTRE | Collective centre | Centre collectif | Centro colectivo | Sammelunterkunft
OTHER | Other | Autre | Otro | Andere
`,
  ),
  codeList(
    'SITE_STATUS',
    'SiteStatus',
    ['Status of a site', 'État d’un site', 'Estado de un sitio', 'Zustand eines Standorts'],
    `
OPEN | Open | Ouvert | Abierto | Offen
CLOSED | Closed | Fermé | Cerrado | Geschlossen
UNKNOWN | Unknown | Inconnu | Desconocido | Unbekannt
`,
  ),
  codeList(
    'OPERATION_STATUS',
    'OperationStatus',
    ['Status of an operation', 'État d’une opération', 'Estado de una operación', 'Stand eines Einsatzes'],
    `
ACTIVE | Active | En cours | Activa | Aktiv
INACTIVE | Inactive | Inactive | Inactiva | Inaktiv
UNKNOWN | Unknown | Inconnu | Desconocido | Unbekannt
`,
  ),
  codeList(
    'ORIGIN_STATUS',
    'OriginStatus',
    ['Knowledge of the origin', 'Connaissance de l’origine', 'Conocimiento del origen', 'Kenntnis der Herkunft'],
    `
ALL | All origins | Toutes origines | Todos los orígenes | Alle Herkünfte
KNOWN | Known | Connue | Conocido | Bekannt
NOT_AVAILABLE | Not available | Non disponible | No disponible | Nicht verfügbar
UNRESOLVED | Name could not be resolved | Nom non résolu | Nombre sin resolver | Name nicht aufgelöst
`,
  ),
  codeList(
    'INCIDENT_KIND',
    'IncidentKind',
    ['Kind of incident', 'Type d’incident', 'Tipo de incidente', 'Art des Vorfalls'],
    `
INCIDENT | Single incident | Incident unique | Incidente único | Einzelner Vorfall
SPLIT | Part of an incident | Partie d’un incident | Parte de un incidente | Teil eines Vorfalls
CUMULATIVE | Several incidents together | Plusieurs incidents cumulés | Varios incidentes acumulados | Mehrere Vorfälle zusammen
NOT_STATED | Not stated | Non précisé | No indicado | Nicht angegeben
`,
  ),
  codeList(
    'FIGURE_ROLE',
    'FigureRole',
    ['Role of a figure', 'Rôle d’un chiffre', 'Función de una cifra', 'Rolle einer Zahl'],
    `
RECOMMENDED | Recommended figure | Chiffre recommandé | Cifra recomendada | Empfohlene Zahl
TRIANGULATION | For comparison | À titre de comparaison | Para contraste | Zum Vergleich
NOT_STATED | Not stated | Non précisé | No indicada | Nicht angegeben
`,
  ),
  codeList(
    'FLOW_LEVEL',
    'FlowLevel',
    [
      'Level of a displacement figure',
      'Niveau d’un chiffre de déplacement',
      'Nivel de una cifra de desplazamiento',
      'Ebene einer Vertreibungszahl',
    ],
    `
COUNTRY_YEAR | Country and year | Pays et année | País y año | Land und Jahr
EVENT | Event | Événement | Evento | Ereignis
UPDATE | Provisional update | Mise à jour provisoire | Actualización provisional | Vorläufige Meldung
`,
  ),
  codeList(
    'DISPLACEMENT_DIRECTION',
    'DisplacementDirection',
    ['Side of displacement', 'Sens du déplacement', 'Dirección del desplazamiento', 'Richtung der Vertreibung'],
    `
AS_ORIGIN | As country of origin | En tant que pays d’origine | Como país de origen | Als Herkunftsland
AS_ASYLUM | As country of asylum | En tant que pays d’asile | Como país de asilo | Als Asylland
`,
  ),
  codeList(
    'REFUGEE_FLOW_KIND',
    'RefugeeFlowKind',
    ['Kind of refugee flow', 'Type de flux de réfugiés', 'Tipo de flujo de refugiados', 'Art der Flüchtlingsbewegung'],
    `
NEWLY_DISPLACED | Newly displaced | Nouveaux déplacés | Nuevos desplazados | Neu Vertriebene
RETURN | Return | Retour | Retorno | Rückkehr
RESETTLEMENT | Resettlement | Réinstallation | Reasentamiento | Neuansiedlung
NATURALISATION | Naturalisation | Naturalisation | Naturalización | Einbürgerung
`,
  ),
  codeList(
    'ROUND_QUALITY',
    'RoundQuality',
    ['Quality of a round', 'Qualité d’un cycle', 'Calidad de una ronda', 'Güte einer Runde'],
    `
HIGH | High | Élevée | Alta | Hoch
MEDIUM | Medium | Moyenne | Media | Mittel
LOW | Low | Faible | Baja | Niedrig
NOT_STATED | Not stated | Non précisée | No indicada | Nicht angegeben
`,
  ),
  codeList(
    'STOCK_CAVEAT',
    'StockCaveat',
    ['Caveat of a series', 'Réserve sur une série', 'Advertencia sobre una serie', 'Vorbehalt zu einer Reihe'],
    `
SEVERAL_OPERATIONS | Several operations | Plusieurs opérations | Varias operaciones | Mehrere Einsätze
METHOD_CHANGES | The method changes | La méthode change | El método cambia | Die Methode wechselt
ONE_ROUND_ONLY | One round only | Un seul cycle | Una sola ronda | Nur eine Runde
GAPS | Gaps | Lacunes | Lagunas | Lücken
CARRIED_OVER_AT_SOURCE | Carried over by the source | Reporté par la source | Arrastrado por la fuente | Von der Quelle fortgeschrieben
PARTS_DIFFER | Parts differ from the whole | Les parties diffèrent du total | Las partes difieren del total | Teile weichen vom Ganzen ab
INCOMPLETE | Incomplete | Incomplet | Incompleto | Unvollständig
`,
  ),
  codeList(
    'SETTLEMENT',
    'Settlement',
    ['Type of settlement', 'Type d’habitat', 'Tipo de asentamiento', 'Art der Siedlung'],
    `
URBAN | Urban | Urbain | Urbano | Städtisch
RURAL | Rural | Rural | Rural | Ländlich
VARIOUS | Various or unknown | Divers ou inconnu | Varios o desconocido | Verschieden oder unbekannt
`,
  ),
  codeList(
    'ACCOMMODATION',
    'Accommodation',
    ['Accommodation', 'Hébergement', 'Alojamiento', 'Unterbringung'],
    `
INDIVIDUAL | Individual accommodation | Logement individuel | Alojamiento individual | Einzelunterkunft
PLANNED_CAMP | Planned camp | Camp planifié | Campamento planificado | Geplantes Lager
SELF_SETTLED_CAMP | Self-settled camp | Camp spontané | Campamento espontáneo | Selbst errichtetes Lager
COLLECTIVE_CENTRE | Collective centre | Centre collectif | Centro colectivo | Sammelunterkunft
RECEPTION_CAMP | Reception or transit camp | Camp d’accueil ou de transit | Campamento de recepción o tránsito | Aufnahme- oder Durchgangslager
UNKNOWN | Unknown | Inconnu | Desconocido | Unbekannt
`,
  ),
  codeList(
    'SEX_AGE_SPLIT',
    'SexAgeSplit',
    [
      'Split by sex and age',
      'Ventilation par sexe et âge',
      'Desglose por sexo y edad',
      'Gliederung nach Geschlecht und Alter',
    ],
    `
COMPLETE | Complete | Complète | Completo | Vollständig
PARTIAL | Partial | Partielle | Parcial | Teilweise
NOT_REPORTED | Not reported | Non communiquée | No comunicado | Nicht gemeldet
`,
  ),
];
