import { codeList } from './code-list-text.ts';

/** Codes of asylum procedures. */
export const asylumLists = [
  codeList(
    'ASYLUM_AUTHORITY',
    'AsylumAuthority',
    ['Authority of the procedure', 'Autorité de la procédure', 'Autoridad del procedimiento', 'Behörde des Verfahrens'],
    `
GOVERNMENT=G | Government | Gouvernement | Gobierno | Regierung
JOINT=J | Government and UNHCR jointly | Gouvernement et HCR conjointement | Gobierno y ACNUR conjuntamente | Regierung und UNHCR gemeinsam
UNHCR=U | UNHCR | HCR | ACNUR | UNHCR
`,
  ),
  codeList(
    'ASYLUM_APPLICATION_TYPE',
    'AsylumApplicationType',
    ['Type of asylum application', 'Type de demande d’asile', 'Tipo de solicitud de asilo', 'Art des Asylantrags'],
    `
NEW | New | Nouvelle | Nueva | Erstantrag
REPEAT | Repeat | Réitérée | Reiterada | Folgeantrag
NEW_AND_REPEAT | New and repeat | Nouvelle et réitérée | Nueva y reiterada | Erst- und Folgeantrag
APPEAL | Appeal | Recours | Recurso | Rechtsmittel
FIRST_AND_APPEAL | First instance and appeal | Première instance et recours | Primera instancia y recurso | Erste Instanz und Rechtsmittel
REPEAT_AND_APPEAL | Repeat and appeal | Réitérée et recours | Reiterada y recurso | Folgeantrag und Rechtsmittel
JUDICIAL_REVIEW | Judicial review | Contrôle juridictionnel | Revisión judicial | Gerichtliche Überprüfung
SUBSIDIARY_PROTECTION | Subsidiary protection | Protection subsidiaire | Protección subsidiaria | Subsidiärer Schutz
VARIOUS | Various | Divers | Varios | Verschiedene
NOT_TOLD | Not told | Non précisé | No indicado | Nicht angegeben
`,
  ),
  codeList(
    'ASYLUM_LEVEL',
    'AsylumLevel',
    ['Level of the decision', 'Niveau de la décision', 'Nivel de la decisión', 'Ebene der Entscheidung'],
    `
NEW_APPLICATION | New application | Nouvelle demande | Nueva solicitud | Neuer Antrag
FIRST_INSTANCE | First instance | Première instance | Primera instancia | Erste Instanz
FIRST_INSTANCE_AND_APPEAL | First instance and appeal | Première instance et recours | Primera instancia y recurso | Erste Instanz und Rechtsmittel
ADMINISTRATIVE_REVIEW | Administrative review | Recours administratif | Revisión administrativa | Überprüfung durch die Verwaltung
JUDICIAL_REVIEW | Judicial review | Contrôle juridictionnel | Revisión judicial | Gerichtliche Überprüfung
REPEAT | Repeat application | Demande réitérée | Solicitud reiterada | Folgeantrag
US_IMMIGRATION_SERVICES | Immigration services (United States) | Services d’immigration (États-Unis) | Servicios de inmigración (Estados Unidos) | Einwanderungsbehörde (Vereinigte Staaten)
US_IMMIGRATION_COURT | Immigration court (United States) | Tribunal d’immigration (États-Unis) | Tribunal de inmigración (Estados Unidos) | Einwanderungsgericht (Vereinigte Staaten)
SUBSIDIARY_PROTECTION | Subsidiary protection | Protection subsidiaire | Protección subsidiaria | Subsidiärer Schutz
TEMPORARY_ASYLUM | Temporary asylum | Asile temporaire | Asilo temporal | Vorübergehendes Asyl
TEMPORARY_PROTECTION | Temporary protection | Protection temporaire | Protección temporal | Vorübergehender Schutz
CANTONAL_REGULATION | Cantonal regulation | Réglementation cantonale | Reglamentación cantonal | Kantonale Regelung
BACKLOG | Backlog | Arriéré | Atrasos | Rückstand
OTHER | Other | Autre | Otro | Andere
NOT_TOLD | Not told | Non précisé | No indicado | Nicht angegeben
`,
  ),
  codeList(
    'YEAR_PART',
    'YearPart',
    ['Part of the year', 'Partie de l’année', 'Parte del año', 'Teil des Jahres'],
    `
WHOLE_YEAR | Whole year | Année entière | Año completo | Ganzes Jahr
FIRST_HALF | First half | Premier semestre | Primer semestre | Erstes Halbjahr
NOT_TOLD | Not told | Non précisée | No indicada | Nicht angegeben
`,
  ),
];
