import { codeList } from './code-list-text.ts';

/** Codes of tables of surveys, of codebooks and of conditions for solutions. */
export const surveyLists = [
  codeList(
    'CELL_STATUS',
    'CellStatus',
    ['Status of a cell', 'Statut d’une cellule', 'Estado de una celda', 'Status einer Zelle'],
    `
EXACT | Exact | Exacte | Exacta | Genau
ROUNDED | Rounded | Arrondie | Redondeada | Gerundet
SUPPRESSED | Suppressed | Supprimée | Suprimida | Unterdrückt
WITHHELD | Withheld | Retenue | Retenida | Zurückgehalten
NOT_COLLECTED | Not collected | Non collectée | No recogida | Nicht erhoben
`,
  ),
  codeList(
    'CONTRIBUTOR_UNIT',
    'ContributorUnit',
    [
      'What contributes to a cell',
      'Ce qui contribue à une cellule',
      'Lo que contribuye a una celda',
      'Was zu einer Zelle beiträgt',
    ],
    `
SITE | Sites | Sites | Sitios | Orte
INCIDENT | Incidents | Incidents | Incidentes | Vorfälle
`,
  ),
  codeList(
    'PRECISION',
    'Precision',
    ['Precision of a share', 'Précision d’une part', 'Precisión de una proporción', 'Genauigkeit eines Anteils'],
    `
PRECISE | Precise enough | Assez précise | Suficientemente precisa | Genau genug
IMPRECISE | Too imprecise to be told | Trop imprécise pour être donnée | Demasiado imprecisa para darse | Zu ungenau, um genannt zu werden
NOT_ASSESSED | Not assessed | Non évaluée | No evaluada | Nicht beurteilt
`,
  ),
  codeList(
    'SURVEY_CATEGORY_KIND',
    'SurveyCategoryKind',
    ['Kind of category', 'Type de catégorie', 'Tipo de categoría', 'Art der Kategorie'],
    `
ANSWER | Answer | Réponse | Respuesta | Antwort
MISSING | Missing answer | Réponse manquante | Respuesta ausente | Fehlende Antwort
NO_ANSWER | Nothing written down | Rien noté | Nada anotado | Nichts notiert
`,
  ),
  codeList(
    'CODEBOOK_VARIABLE_KIND',
    'CodebookVariableKind',
    [
      'Kind of variable in a codebook',
      'Type de variable d’un dictionnaire',
      'Tipo de variable de un diccionario',
      'Art der Variable im Codebuch',
    ],
    `
CHOICE | One choice | Choix unique | Opción única | Einfachauswahl
MULTIPLE | Several choices | Choix multiple | Opción múltiple | Mehrfachauswahl
TEXT | Text | Texte | Texto | Text
POSITION | Position | Position | Posición | Position
NOT_TOLD | Not told | Non précisé | No indicado | Nicht angegeben
`,
  ),
  codeList(
    'SOLUTIONS_TOPIC',
    'SolutionsTopic',
    [
      'Topic of conditions for solutions',
      'Thème des conditions de solutions',
      'Tema de las condiciones para soluciones',
      'Thema der Bedingungen für Lösungen',
    ],
    `
MOBILITY | Population and movement | Population et mobilité | Población y movilidad | Bevölkerung und Bewegung
SAFETY | Safety and security | Sûreté et sécurité | Protección y seguridad | Sicherheit
SERVICES | Services and infrastructure | Services et infrastructures | Servicios e infraestructura | Dienste und Infrastruktur
COHESION | Social cohesion | Cohésion sociale | Cohesión social | Sozialer Zusammenhalt
LIVELIHOODS | Livelihoods | Moyens de subsistance | Medios de vida | Lebensgrundlagen
OTHER | Other | Autre | Otro | Anderes
COMPOSITE | Composite | Indice composite | Índice compuesto | Gesamtindex
`,
  ),
  codeList(
    'SOLUTIONS_SCORE_STATUS',
    'SolutionsScoreStatus',
    ['Status of a score', 'Statut d’un score', 'Estado de una puntuación', 'Status einer Punktzahl'],
    `
NORMAL | There is a score | Il y a un score | Hay puntuación | Punktzahl vorhanden
NOT_COLLECTED | Not collected | Non collecté | No recogida | Nicht erhoben
NOT_APPLICABLE | Not applicable | Sans objet | No aplicable | Nicht zutreffend
NOT_REPORTED | Not reported | Non déclaré | No comunicada | Nicht gemeldet
SUPPRESSED_AT_SOURCE | Suppressed at source | Supprimé à la source | Suprimida en la fuente | An der Quelle unterdrückt
SUPPRESSED | Suppressed | Supprimé | Suprimida | Unterdrückt
`,
  ),
  codeList(
    'CODEBOOK_SCOPE',
    'CodebookScope',
    ['What a variable speaks of', 'Objet d’une variable', 'Objeto de una variable', 'Gegenstand einer Variable'],
    `
LOCATION | The place visited | Le lieu visité | El lugar visitado | Der besuchte Ort
VISIT | The visit itself | La visite elle-même | La visita misma | Der Besuch selbst
NOT_TOLD | Not told | Non précisé | No indicado | Nicht angegeben
`,
  ),
  codeList(
    'CODEBOOK_OPTION_MEANING',
    'CodebookOptionMeaning',
    ['Meaning of an option', 'Sens d’une option', 'Significado de una opción', 'Bedeutung einer Antwortmöglichkeit'],
    `
ANSWER | Answer | Réponse | Respuesta | Antwort
DOES_NOT_KNOW | Does not know | Ne sait pas | No sabe | Weiß nicht
PREFERS_NOT_TO_ANSWER | Prefers not to answer | Préfère ne pas répondre | Prefiere no responder | Möchte nicht antworten
`,
  ),
  codeList(
    'SOLUTIONS_COMPOSITION',
    'SolutionsComposition',
    [
      'How a composite is made',
      'Construction de l’indice composite',
      'Construcción del índice compuesto',
      'Bildung des Gesamtindex',
    ],
    `
WEIGHTED_MEAN | Weighted mean | Moyenne pondérée | Media ponderada | Gewichtetes Mittel
AS_STATED | As stated by the provider | Selon le fournisseur | Según el proveedor | Wie vom Anbieter angegeben
`,
  ),
  codeList(
    'SOLUTIONS_BASIS',
    'SolutionsBasis',
    ['Basis of a score', 'Base d’un score', 'Base de una puntuación', 'Grundlage einer Punktzahl'],
    `
STATED | Stated by the provider | Donné par le fournisseur | Dada por el proveedor | Vom Anbieter angegeben
MEAN_OF_LOCALITIES | Mean of localities | Moyenne des localités | Media de las localidades | Mittel der Orte
`,
  ),
];
