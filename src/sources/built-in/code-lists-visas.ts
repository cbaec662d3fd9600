import { codeList } from './code-list-text.ts';

/** Codes of visa rules. */
export const visaLists = [
  codeList(
    'VISA_REQUIREMENT',
    'VisaRequirement',
    ['Visa requirement', 'Exigence de visa', 'Requisito de visado', 'Visumerfordernis'],
    `
VISA_FREE | Visa-free | Sans visa | Sin visado | Visumfrei
VISA_ON_ARRIVAL | Visa on arrival | Visa à l’arrivée | Visado a la llegada | Visum bei Ankunft
E_VISA | Electronic visa | Visa électronique | Visado electrónico | Elektronisches Visum
ELECTRONIC_AUTHORISATION | Electronic travel authorisation | Autorisation de voyage électronique | Autorización electrónica de viaje | Elektronische Reisegenehmigung
ON_ARRIVAL_OR_ELECTRONIC | On arrival or electronic | À l’arrivée ou électronique | A la llegada o electrónico | Bei Ankunft oder elektronisch
VISA_REQUIRED | Visa required | Visa requis | Se requiere visado | Visumpflichtig
NO_ADMISSION | No admission | Pas d’admission | Sin admisión | Keine Einreise
PANDEMIC_BAN | Ban during a pandemic | Interdiction en cas de pandémie | Prohibición por pandemia | Pandemiebedingtes Verbot
OTHER | Other | Autre | Otro | Sonstiges
`,
  ),
  codeList(
    'VISA_CONFIDENCE',
    'VisaConfidence',
    [
      'Precision of a visa rule',
      'Précision d’une règle de visa',
      'Precisión de una norma de visado',
      'Genauigkeit einer Visaregel',
    ],
    `
STATED | Stated as such | Indiquée telle quelle | Indicada tal cual | So angegeben
COARSE | Coarser than the list | Moins précise que la liste | Menos precisa que la lista | Gröber als die Liste
`,
  ),
  codeList(
    'VISA_CERTAINTY',
    'VisaCertainty',
    ['Certainty on a day', 'Certitude pour un jour', 'Certeza para un día', 'Gewissheit für einen Tag'],
    `
CONFIRMED | Confirmed | Confirmée | Confirmada | Bestätigt
BETWEEN_SNAPSHOTS | Between two snapshots | Entre deux relevés | Entre dos registros | Zwischen zwei Momentaufnahmen
AFTER_LAST_SNAPSHOT | After the last snapshot | Après le dernier relevé | Después del último registro | Nach der letzten Momentaufnahme
NOT_KNOWN | Not known | Inconnue | Desconocida | Nicht bekannt
`,
  ),
];
