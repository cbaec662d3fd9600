import { codeList } from './code-list-text.ts';

/** Codes of site assessments and surveys. */
export const assessmentLists = [
  codeList(
    'QUESTION_KIND',
    'QuestionKind',
    ['Kind of question', 'Type de question', 'Tipo de pregunta', 'Art der Frage'],
    `
NUMBER | Number | Nombre | Número | Zahl
CHOICE | One choice | Choix unique | Opción única | Einfachauswahl
MULTIPLE | Several choices | Choix multiple | Opción múltiple | Mehrfachauswahl
DATE | Date | Date | Fecha | Datum
TEXT | Text | Texte | Texto | Text
`,
  ),
  codeList(
    'ANSWER_STATUS',
    'AnswerStatus',
    ['Status of an answer', 'Statut d’une réponse', 'Estado de una respuesta', 'Status einer Antwort'],
    `
ANSWERED | Answered | Répondu | Respondido | Beantwortet
DOES_NOT_KNOW | Does not know | Ne sait pas | No sabe | Weiß nicht
PREFERS_NOT_TO_ANSWER | Prefers not to answer | Préfère ne pas répondre | Prefiere no responder | Möchte nicht antworten
NOT_APPLICABLE | Not applicable | Sans objet | No aplicable | Nicht zutreffend
NOT_REPORTED | Not reported | Non déclaré | No comunicado | Nicht gemeldet
`,
  ),
  codeList(
    'SHARE_STATUS',
    'ShareStatus',
    ['Status of a share', 'Statut d’une proportion', 'Estado de una proporción', 'Status eines Anteils'],
    `
EXACT | Exact | Exacte | Exacta | Genau
SUPPRESSED | Suppressed | Supprimée | Suprimida | Unterdrückt
`,
  ),
  codeList(
    'SURVEY_MODE',
    'SurveyMode',
    ['Mode of interview', 'Mode d’entretien', 'Modo de entrevista', 'Art der Befragung'],
    `
FACE_TO_FACE | Face to face | En face à face | Cara a cara | Persönlich
TELEPHONE | By telephone | Par téléphone | Por teléfono | Telefonisch
WEB | On the web | Sur Internet | Por Internet | Online
MIXED | Mixed | Mixte | Mixto | Gemischt
UNKNOWN | Unknown | Inconnu | Desconocido | Unbekannt
`,
  ),
  codeList(
    'VARIABLE_KIND',
    'VariableKind',
    ['Kind of variable', 'Type de variable', 'Tipo de variable', 'Art der Variable'],
    `
CODE | Code | Code | Código | Code
NUMBER | Number | Nombre | Número | Zahl
DATE | Date | Date | Fecha | Datum
TEXT | Text | Texte | Texto | Text
`,
  ),
];
