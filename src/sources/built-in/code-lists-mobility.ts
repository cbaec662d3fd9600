import { codeList } from './code-list-text.ts';

/** Codes of restrictions, visa rules and points of entry. */
export const mobilityLists = [
  codeList(
    'TRAVEL_CONTROL',
    'TravelControl',
    ['Travel control', 'Contrôle des déplacements', 'Control de viajes', 'Reisekontrolle'],
    `
INTERNATIONAL_TRAVEL=C8 | International travel | Voyages internationaux | Viajes internacionales | Internationale Reisen
INTERNAL_MOVEMENT=C7 | Internal movement | Déplacements internes | Movimientos internos | Bewegungen im Inland
`,
  ),
  codeList(
    'RESTRICTION_CATEGORY',
    'RestrictionCategory',
    ['Category of restriction', 'Catégorie de restriction', 'Categoría de restricción', 'Art der Beschränkung'],
    `
ENTRY_BAN | Entry ban | Interdiction d’entrée | Prohibición de entrada | Einreiseverbot
CONDITION | Condition of entry | Condition d’entrée | Condición de entrada | Einreisebedingung
VISA_CHANGE | Change of visa rules | Modification des règles de visa | Cambio de las normas de visado | Änderung der Visaregeln
BORDER_CLOSURE | Border closure | Fermeture de frontière | Cierre de fronteras | Grenzschließung
FLIGHT_SUSPENSION | Suspension of flights | Suspension des vols | Suspensión de vuelos | Aussetzung von Flügen
LIFTED | Lifted | Levée | Levantada | Aufgehoben
NONE_REPORTED | None reported | Aucune signalée | Ninguna comunicada | Keine gemeldet
`,
  ),
  codeList(
    'RESTRICTION_EXTENT',
    'RestrictionExtent',
    ['Extent of restriction', 'Étendue de la restriction', 'Alcance de la restricción', 'Umfang der Beschränkung'],
    `
NONE_REPORTED | None reported | Aucune signalée | Ninguna comunicada | Keine gemeldet
NONE | None | Aucune | Ninguna | Keine
PARTIAL | Partial | Partielle | Parcial | Teilweise
TOTAL | Total | Totale | Total | Vollständig
`,
  ),
  codeList(
    'RESTRICTION_BASIS',
    'RestrictionBasis',
    ['Ground of restriction', 'Motif de la restriction', 'Base de la restricción', 'Anknüpfung der Beschränkung'],
    `
NATIONALITY | Nationality | Nationalité | Nacionalidad | Staatsangehörigkeit
TRAVEL_HISTORY | Travel history | Antécédents de voyage | Historial de viaje | Frühere Reisen
DEPARTURE | Place of departure | Lieu de départ | Lugar de salida | Abreiseort
RESIDENCE | Residence | Résidence | Residencia | Wohnsitz
VISA_ISSUE | Place of visa issue | Lieu de délivrance du visa | Lugar de expedición del visado | Ausstellungsort des Visums
`,
  ),
  codeList(
    'RESTRICTION_END',
    'RestrictionEnd',
    ['End of a restriction', 'Fin d’une restriction', 'Fin de una restricción', 'Ende einer Beschränkung'],
    `
LIFTED | Lifted | Levée | Levantada | Aufgehoben
REPLACED | Replaced | Remplacée | Sustituida | Ersetzt
UNKNOWN | Unknown | Inconnue | Desconocido | Unbekannt
OPEN | Still in force | Toujours en vigueur | Aún vigente | Noch in Kraft
`,
  ),
  codeList(
    'RESTRICTION_QUALITY',
    'RestrictionQuality',
    [
      'Certainty of a restriction',
      'Certitude d’une restriction',
      'Certeza de una restricción',
      'Gewissheit einer Beschränkung',
    ],
    `
VERY_SURE | Very sure | Très sûre | Muy segura | Sehr sicher
SURE | Sure | Sûre | Segura | Sicher
LESS_SURE | Less sure | Moins sûre | Menos segura | Weniger sicher
NOT_GRADED | Not graded | Non évaluée | Sin calificar | Nicht eingestuft
`,
  ),
  codeList(
    'TRAVEL_MODE',
    'TravelMode',
    ['Mode of travel', 'Mode de transport', 'Modo de viaje', 'Verkehrsweg'],
    `
AIR | Air | Air | Aire | Luft
LAND | Land | Terre | Tierra | Land
SEA | Sea | Mer | Mar | See
`,
  ),
  codeList(
    'EXCEPTION_GROUP',
    'ExceptionGroup',
    ['Excepted group', 'Groupe exempté', 'Grupo exento', 'Ausgenommene Gruppe'],
    `
CITIZENS | Citizens | Ressortissants | Nacionales | Staatsangehörige
RESIDENTS | Residents | Résidents | Residentes | Ansässige
FAMILY | Family members | Membres de la famille | Familiares | Familienangehörige
DIPLOMATS | Diplomats | Diplomates | Diplomáticos | Diplomatisches Personal
CREW | Crew | Équipages | Tripulaciones | Besatzungen
HUMANITARIAN | Humanitarian workers and reasons | Motifs et personnel humanitaires | Personal y motivos humanitarios | Humanitäre Helfende und Gründe
HEALTH | Health workers and medical reasons | Personnel et motifs de santé | Personal y motivos sanitarios | Gesundheitspersonal und medizinische Gründe
WORKERS | Workers | Travailleurs | Trabajadores | Beschäftigte
STUDENTS | Students | Étudiants | Estudiantes | Studierende
TRANSIT | Transit | Transit | Tránsito | Durchreise
REFUGEES | Refugees and asylum seekers | Réfugiés et demandeurs d’asile | Refugiados y solicitantes de asilo | Flüchtlinge und Asylsuchende
COUNTRY | Certain countries | Certains pays | Determinados países | Bestimmte Länder
ESSENTIAL_TRAVEL | Essential travel | Voyages essentiels | Viajes esenciales | Notwendige Reisen
REPATRIATION | Repatriation | Rapatriement | Repatriación | Rückholung
OTHER | Other | Autre | Otro | Andere
`,
  ),
  codeList(
    'TARGET_RESOLUTION',
    'TargetResolution',
    [
      'Resolution of a target',
      'Résolution d’une cible',
      'Resolución de un destinatario',
      'Auflösung eines Betroffenen',
    ],
    `
EVERYBODY | Everybody | Tout le monde | Todos | Alle
AREA | Country or area | Pays ou zone | País o zona | Land oder Gebiet
GROUP | Group of countries | Groupe de pays | Grupo de países | Ländergruppe
PART_OF_COUNTRY | Part of a country | Partie d’un pays | Parte de un país | Teil eines Landes
UNRESOLVED | Not resolved | Non résolue | Sin resolver | Nicht aufgelöst
`,
  ),
  codeList(
    'BOUND_PRECISION',
    'BoundPrecision',
    ['Precision of a bound', 'Précision d’une borne', 'Precisión de un límite', 'Genauigkeit einer Grenze'],
    `
DAY | To the day | Au jour près | Al día | Auf den Tag
BETWEEN_SNAPSHOTS | Between two snapshots | Entre deux relevés | Entre dos capturas | Zwischen zwei Momentaufnahmen
UNKNOWN | Unknown | Inconnue | Desconocida | Unbekannt
`,
  ),
  codeList(
    'MATRIX_CHANGE',
    'MatrixChange',
    ['Change between two days', 'Évolution entre deux jours', 'Cambio entre dos días', 'Änderung zwischen zwei Tagen'],
    `
SAME | Same | Inchangé | Igual | Gleich
STRICTER | Stricter | Plus strict | Más estricto | Strenger
LESS_STRICT | Less strict | Moins strict | Menos estricto | Weniger streng
`,
  ),
];
