import { codeList } from './code-list-text.ts';

/** Codes of points of entry. */
export const borderLists = [
  codeList(
    'POINT_OF_ENTRY_KIND',
    'PointOfEntryKind',
    ['Kind of point of entry', 'Type de point d’entrée', 'Tipo de punto de entrada', 'Art des Grenzübergangs'],
    `
AIRPORT | Airport | Aéroport | Aeropuerto | Flughafen
LAND | On land | Terrestre | Terrestre | Auf dem Landweg
NOT_TOLD | Not told | Non précisé | No indicado | Nicht angegeben
RAIL | Railway | Ferroviaire | Ferroviario | Eisenbahn
SEA | Sea | Maritime | Marítimo | See
RIVER | River or lake | Fleuve ou lac | Río o lago | Fluss oder See
INTERNAL_TRANSIT | Internal transit point | Point de transit interne | Punto de tránsito interno | Durchgangsort im Inland
AREA_OF_INTEREST | Area of interest | Zone d’intérêt | Zona de interés | Gebiet von Belang
SITE_OF_INTEREST | Site with people of interest | Site avec personnes concernées | Sitio con personas de interés | Ort mit betroffenen Menschen
`,
  ),
  codeList(
    'POINT_OF_ENTRY_STATE',
    'PointOfEntryState',
    [
      'State of a point of entry',
      'État d’un point d’entrée',
      'Estado de un punto de entrada',
      'Zustand eines Grenzübergangs',
    ],
    `
OPEN | Open | Ouvert | Abierto | Offen
PARTIAL | Partially open | Partiellement ouvert | Parcialmente abierto | Teilweise offen
CLOSED | Closed | Fermé | Cerrado | Geschlossen
ENTRY_ONLY | Open for entry only | Ouvert à l’entrée seulement | Abierto solo para la entrada | Nur zur Einreise offen
EXIT_ONLY | Open for exit only | Ouvert à la sortie seulement | Abierto solo para la salida | Nur zur Ausreise offen
UNKNOWN | Unknown | Inconnu | Desconocido | Unbekannt
`,
  ),
  codeList(
    'POINT_OF_ENTRY_MEASURE',
    'PointOfEntryMeasure',
    [
      'Measure at a point of entry',
      'Mesure à un point d’entrée',
      'Medida en un punto de entrada',
      'Maßnahme an einem Grenzübergang',
    ],
    `
MOVEMENT_RESTRICTED | Movement restricted | Mouvements restreints | Movimientos restringidos | Bewegung eingeschränkt
VISA_CHANGE | Change of visa rules | Changement des règles de visa | Cambio de las reglas de visado | Geänderte Visaregeln
DOCUMENT_CHANGE | Change of documents | Changement des documents | Cambio de los documentos | Andere Dokumente
MEDICAL_REQUIREMENT | Medical requirement | Exigence médicale | Requisito médico | Medizinische Auflage
QUARANTINE | Quarantine | Quarantaine | Cuarentena | Quarantäne
HEALTH_SCREENING | Health screening | Contrôle sanitaire | Control sanitario | Gesundheitskontrolle
OTHER | Other | Autre | Otra | Andere
`,
  ),
  codeList(
    'AFFECTED_POPULATION',
    'AffectedPopulation',
    ['Affected population', 'Population touchée', 'Población afectada', 'Betroffene'],
    `
NATIONAL | Nationals | Ressortissants | Nacionales | Staatsangehörige
REGULAR_TRAVELLER | Regular travellers | Voyageurs réguliers | Viajeros regulares | Reguläre Reisende
IRREGULAR_MIGRANT | Irregular migrants | Migrants irréguliers | Migrantes irregulares | Irreguläre Migranten
RETURNEE | Returnees | Retournés | Retornados | Rückkehrende
IDP | Internally displaced people | Personnes déplacées internes | Personas desplazadas internas | Binnenvertriebene
REFUGEE | Refugees | Réfugiés | Refugiados | Flüchtlinge
OTHER | Others | Autres | Otras | Andere
`,
  ),
];
