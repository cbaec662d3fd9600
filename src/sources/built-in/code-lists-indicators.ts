import { codeList } from './code-list-text.ts';

/** Codes of statistical indicators and of governance. */
export const indicatorLists = [
  codeList(
    'AGE',
    null,
    ['Age', 'Âge', 'Edad', 'Alter'],
    `
TOTAL=_T | All ages | Tous âges | Todas las edades | Alle Altersgruppen
UNKNOWN=_U | Unknown | Inconnu | Desconocida | Unbekannt
Y0T4=Y0T4 | 0 to 4 years | 0 à 4 ans | 0 a 4 años | 0 bis 4 Jahre
Y5T11=Y5T11 | 5 to 11 years | 5 à 11 ans | 5 a 11 años | 5 bis 11 Jahre
Y12T17=Y12T17 | 12 to 17 years | 12 à 17 ans | 12 a 17 años | 12 bis 17 Jahre
Y18T59=Y18T59 | 18 to 59 years | 18 à 59 ans | 18 a 59 años | 18 bis 59 Jahre
Y_GE60=Y_GE60 | 60 years and over | 60 ans et plus | 60 años o más | 60 Jahre und älter
Y0T14=Y0T14 | 0 to 14 years | 0 à 14 ans | 0 a 14 años | 0 bis 14 Jahre
Y0T17=Y0T17 | 0 to 17 years | 0 à 17 ans | 0 a 17 años | 0 bis 17 Jahre
Y15T64=Y15T64 | 15 to 64 years | 15 à 64 ans | 15 a 64 años | 15 bis 64 Jahre
Y_GE18=Y_GE18 | 18 years and over | 18 ans et plus | 18 años o más | 18 Jahre und älter
Y_GE65=Y_GE65 | 65 years and over | 65 ans et plus | 65 años o más | 65 Jahre und älter
`,
    'CL_AGE',
  ),
  codeList(
    'MEASURE',
    'Measure',
    ['Kind of measure', 'Type de mesure', 'Tipo de medida', 'Art der Messgröße'],
    `
STOCK | Stock | Stock | Población en un momento | Bestand
FLOW | Flow | Flux | Flujo | Strom
SHARE | Share | Part | Proporción | Anteil
RATE | Rate | Taux | Tasa | Rate
INDEX | Index | Indice | Índice | Index
ORDINAL | Rank order | Ordinal | Ordinal | Rangfolge
COST | Cost | Coût | Costo | Kosten
`,
  ),
  codeList(
    'POPULATION_BASIS',
    'PopulationBasis',
    ['Who counts as a migrant', 'Critère de migration', 'Criterio de migración', 'Merkmal der Zuordnung'],
    `
BIRTH | Country of birth | Pays de naissance | País de nacimiento | Geburtsland
CITIZENSHIP | Citizenship | Nationalité | Ciudadanía | Staatsangehörigkeit
LAST_RESIDENCE | Last residence | Dernière résidence | Última residencia | Letzter Wohnsitz
MIXED | Mixed | Mixte | Mixto | Gemischt
`,
  ),
  codeList(
    'SERIES_METHOD',
    'SeriesMethod',
    ['Method of a series', 'Méthode d’une série', 'Método de una serie', 'Methode einer Reihe'],
    `
REPORTED | Reported | Déclarée | Comunicado | Gemeldet
ESTIMATED=E | Estimated | Estimée | Estimado | Geschätzt
MODELLED | Modelled | Modélisée | Modelizado | Modelliert
COMPILED | Compiled | Compilée | Recopilado | Zusammengestellt
SYNTHETIC | Invented | Inventée | Inventado | Erfunden
`,
  ),
  codeList(
    'FREQUENCY',
    'Frequency',
    ['Frequency', 'Fréquence', 'Frecuencia', 'Periodizität'],
    `
MONTHLY=M | Monthly | Mensuelle | Mensual | Monatlich
QUARTERLY=Q | Quarterly | Trimestrielle | Trimestral | Vierteljährlich
ANNUAL=A | Annual | Annuelle | Anual | Jährlich
FIVE_YEARLY=A5 | Every five years | Quinquennale | Quinquenal | Alle fünf Jahre
`,
    'CL_FREQ',
  ),
  codeList(
    'PERIOD_KIND',
    'PeriodKind',
    ['Kind of period', 'Type de période', 'Tipo de período', 'Art des Zeitraums'],
    `
DAY | Day | Jour | Día | Tag
WEEK | Week | Semaine | Semana | Woche
MONTH | Month | Mois | Mes | Monat
QUARTER | Quarter | Trimestre | Trimestre | Quartal
YEAR | Year | Année | Año | Jahr
FIVE_YEARS | Five years | Cinq ans | Cinco años | Fünf Jahre
OTHER | Other | Autre | Otro | Andere
`,
  ),
  codeList(
    'GOVERNANCE_LEVEL',
    'GovernanceLevel',
    ['Level of governance', 'Niveau de gouvernance', 'Nivel de gobernanza', 'Steuerungsebene'],
    `
NATIONAL | National | National | Nacional | National
LOCAL | Local | Local | Local | Lokal
`,
  ),
  codeList(
    'ASSESSMENT_STATUS',
    'AssessmentStatus',
    ['Status of an assessment', 'Statut d’une évaluation', 'Estado de una evaluación', 'Stand einer Bewertung'],
    `
DRAFT | Draft | Projet | Borrador | Entwurf
GOV_REVIEW | In review by the government | En cours d’examen par le gouvernement | En revisión por el gobierno | In Prüfung durch die Regierung
PUBLISHED | Published | Publiée | Publicada | Veröffentlicht
WITHDRAWN | Withdrawn | Retirée | Retirada | Zurückgezogen
`,
  ),
  codeList(
    'CONSENT_SCOPE',
    'ConsentScope',
    [
      'Consent of the government',
      'Consentement du gouvernement',
      'Consentimiento del gobierno',
      'Zustimmung der Regierung',
    ],
    `
NONE | None | Aucun | Ninguno | Keine
INTERNAL | Internal use | Usage interne | Uso interno | Interne Verwendung
PUBLICATION | Publication | Publication | Publicación | Veröffentlichung
`,
  ),
  codeList(
    'FINDING_KIND',
    'FindingKind',
    ['Kind of finding', 'Type de constat', 'Tipo de conclusión', 'Art des Befunds'],
    `
WELL_DEVELOPED | Well-developed area | Domaine bien développé | Ámbito bien desarrollado | Gut entwickelter Bereich
POTENTIAL | Potential for development | Potentiel de développement | Potencial de desarrollo | Entwicklungspotenzial
`,
  ),
  codeList(
    'QUESTION_RELATION',
    'QuestionRelation',
    ['Relation of questions', 'Relation entre questions', 'Relación entre preguntas', 'Verhältnis von Fragen'],
    `
SAME | Same | Identique | Igual | Gleich
REWORDED | Reworded | Reformulée | Reformulada | Umformuliert
NARROWER | Narrower | Plus étroite | Más restringida | Enger
BROADER | Broader | Plus large | Más amplia | Weiter
NONE | None | Aucune | Ninguna | Keines
`,
  ),
  codeList(
    'COMPARISON_OBSTACLE',
    'ComparisonObstacle',
    [
      'Why nothing can be compared',
      'Obstacle à la comparaison',
      'Obstáculo a la comparación',
      'Hindernis für den Vergleich',
    ],
    `
NOT_ASKED_BEFORE | Not asked before | Pas posée auparavant | No se preguntó antes | Früher nicht gefragt
NOT_ASKED_SINCE | Not asked any more | Plus posée depuis | Ya no se pregunta | Nicht mehr gefragt
OTHER_SCOPE | Other scope | Autre portée | Otro alcance | Anderer Umfang
OTHER_SCALE | Other scale | Autre échelle | Otra escala | Andere Skala
NOT_ANSWERED | Not answered | Sans réponse | Sin respuesta | Nicht beantwortet
OTHER_EDITION | Other edition | Autre édition | Otra edición | Andere Ausgabe
OTHER_METHOD | Other method | Autre méthode | Otro método | Andere Methode
`,
  ),
  codeList(
    'MGI_PRESENCE',
    null,
    [
      'Presence of a policy (MGI)',
      'Présence d’une politique (MGI)',
      'Presencia de una política (MGI)',
      'Vorhandensein einer Politik (MGI)',
    ],
    `
ABSENT | Absent | Absente | Ausente | Nicht vorhanden
PARTIAL | Partly present | Partiellement présente | Parcialmente presente | Teilweise vorhanden
COMPLETE | Fully present | Entièrement présente | Plenamente presente | Vollständig vorhanden
`,
  ),
  codeList(
    'SDG1072_LEVEL',
    null,
    [
      'Level of SDG indicator 10.7.2',
      'Niveau de l’indicateur ODD 10.7.2',
      'Nivel del indicador ODS 10.7.2',
      'Stufe des SDG-Indikators 10.7.2',
    ],
    `
REQUIRES_FURTHER_PROGRESS | Requires further progress | Des progrès restent nécessaires | Requiere más avances | Weitere Fortschritte nötig
PARTIALLY_MEETS | Partially meets | Remplit en partie | Cumple parcialmente | Teilweise erfüllt
MEETS | Meets | Remplit | Cumple | Erfüllt
FULLY_MEETS | Fully meets | Remplit pleinement | Cumple plenamente | Vollständig erfüllt
`,
  ),
];
