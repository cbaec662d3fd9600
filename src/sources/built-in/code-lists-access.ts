import { codeList } from './code-list-text.ts';

/** Codes of who asks, why, and how what they hold stands. */
export const accessLists = [
  codeList(
    'ROLE',
    'Role',
    ['Role', 'Rôle', 'Función', 'Rolle'],
    `
STEWARD | Data steward | Gestionnaire de données | Responsable de datos | Datenverwaltung
DATA_PROTECTION_OFFICER | Data protection officer | Délégué à la protection des données | Delegado de protección de datos | Datenschutzbeauftragte
ADMINISTRATOR | Administrator | Administrateur | Administrador | Administration
AUDITOR | Auditor | Auditeur | Auditor | Prüfung
`,
  ),
  codeList(
    'CALLER_KIND',
    'CallerKind',
    ['Kind of caller', 'Type de demandeur', 'Tipo de solicitante', 'Art der anfragenden Seite'],
    `
ANONYMOUS | Not signed in | Non identifié | Sin identificar | Nicht angemeldet
PERSON | Person | Personne | Persona | Person
SYSTEM | System of an organisation | Système d’une organisation | Sistema de una organización | System einer Organisation
STEWARD | Data steward with a key | Gestionnaire de données avec clé | Responsable de datos con clave | Datenverwaltung mit Schlüssel
`,
  ),
  codeList(
    'ACCESS_STATE',
    'AccessState',
    [
      'State of an entitlement',
      'État d’un droit d’accès',
      'Estado de un derecho de acceso',
      'Stand einer Berechtigung',
    ],
    `
ACTIVE | In force | En vigueur | Vigente | Gültig
NOT_BEGUN | Not begun | Pas encore en vigueur | Aún no vigente | Noch nicht gültig
ENDED | Ended | Terminé | Terminado | Beendet
SUSPENDED | Suspended | Suspendu | Suspendido | Ausgesetzt
REVOKED | Revoked | Révoqué | Revocado | Widerrufen
PROPOSED | Waiting for approval | En attente d’approbation | Pendiente de aprobación | Wartet auf Zustimmung
`,
  ),
  codeList(
    'ACCESS_PURPOSE',
    'AccessPurpose',
    ['Purpose', 'Finalité', 'Finalidad', 'Zweck'],
    `
HUMANITARIAN_RESPONSE | Humanitarian response | Réponse humanitaire | Respuesta humanitaria | Humanitäre Hilfe
PROTECTION_RESPONSE | Protection response | Réponse de protection | Respuesta de protección | Schutz gefährdeter Menschen
ANTICIPATORY_ACTION | Anticipatory action | Action anticipatoire | Acción anticipatoria | Vorausschauendes Handeln
SOLUTIONS | Durable solutions | Solutions durables | Soluciones duraderas | Dauerhafte Lösungen
POLICY_AND_PLANNING | Policy and planning | Politiques et planification | Políticas y planificación | Politik und Planung
OFFICIAL_STATISTICS | Official statistics | Statistiques officielles | Estadísticas oficiales | Amtliche Statistik
RESEARCH | Research | Recherche | Investigación | Forschung
OVERSIGHT | Oversight | Contrôle | Supervisión | Aufsicht
`,
  ),
  codeList(
    'TAKEDOWN_SCOPE',
    'TakedownScope',
    ['Extent of a takedown', 'Étendue d’un retrait', 'Alcance de una retirada', 'Umfang einer Löschung'],
    `
VALUE | One value | Une valeur | Un valor | Ein Wert
ROW | One record | Un enregistrement | Un registro | Ein Datensatz
FILE | One file | Un fichier | Un archivo | Eine Datei
RELEASE | One release | Une version | Una versión | Eine Ausgabe
`,
  ),
  codeList(
    'TAKEDOWN_REASON',
    'TakedownReason',
    ['Reason of a takedown', 'Motif d’un retrait', 'Motivo de una retirada', 'Grund einer Löschung'],
    `
PERSONAL_DATA | Personal data | Données personnelles | Datos personales | Personenbezogene Daten
RISK_OF_HARM | Risk of harm | Risque de préjudice | Riesgo de daño | Gefahr eines Schadens
CONSENT_WITHDRAWN | Consent withdrawn | Consentement retiré | Consentimiento retirado | Einwilligung widerrufen
NO_RIGHT_TO_SHARE | No right to share | Pas de droit de diffusion | Sin derecho a compartir | Kein Recht zur Weitergabe
LEGAL_DUTY | Legal duty | Obligation légale | Obligación legal | Gesetzliche Pflicht
PUBLISHED_IN_ERROR | Published in error | Publié par erreur | Publicado por error | Irrtümlich veröffentlicht
`,
  ),
];
