import { codeList } from './code-list-text.ts';

/** Codes of flows and flow points, of comparisons between providers, and of what happens to releases. */
export const flowLists = [
  codeList(
    'FLOW_DIRECTION',
    'FlowDirection',
    ['Direction of a flow', 'Sens d’un flux', 'Dirección de un flujo', 'Richtung eines Stroms'],
    `
INCOMING | Incoming | Entrant | Entrante | Eingehend
OUTGOING | Outgoing | Sortant | Saliente | Ausgehend
TRANSIT | Transit | Transit | Tránsito | Durchgehend
INTERNAL | Internal | Interne | Interno | Innerhalb
RETURN | Return | Retour | Retorno | Rückkehr
NOT_TOLD | Not told | Non précisé | No indicada | Nicht angegeben
`,
  ),
  codeList(
    'FLOW_CALENDAR',
    'FlowCalendar',
    ['Calendar', 'Calendrier', 'Calendario', 'Kalender'],
    `
CALENDAR | Calendar year | Année civile | Año civil | Kalenderjahr
FISCAL | Fiscal year | Exercice budgétaire | Año fiscal | Haushaltsjahr
`,
  ),
  codeList(
    'FLOW_COVERAGE',
    'FlowCoverage',
    ['Coverage of a count', 'Couverture d’un comptage', 'Cobertura de un recuento', 'Abdeckung einer Zählung'],
    `
POINT_IN_HOURS | At a point, in certain hours | En un point, à certaines heures | En un punto, en determinadas horas | An einem Punkt, zu bestimmten Stunden
REGISTER | Register | Registre | Registro | Register
NOT_TOLD | Not told | Non précisée | No indicada | Nicht angegeben
`,
  ),
  codeList(
    'FLOW_POINT_KIND',
    'FlowPointKind',
    ['Kind of flow point', 'Type de point de suivi', 'Tipo de punto de flujo', 'Art des Zählpunkts'],
    `
BORDER_CROSSING | Border crossing | Poste frontière | Paso fronterizo | Grenzübergang
IRREGULAR_CROSSING | Irregular crossing | Passage irrégulier | Paso irregular | Irregulärer Übergang
TRANSIT_HUB | Transit hub | Lieu de transit | Centro de tránsito | Knotenpunkt
BUS_STATION | Bus station | Gare routière | Estación de autobuses | Busbahnhof
TRAIN_STATION | Train station | Gare ferroviaire | Estación de tren | Bahnhof
PORT | Port | Port | Puerto | Hafen
AIRPORT | Airport | Aéroport | Aeropuerto | Flughafen
CHECKPOINT | Checkpoint | Point de contrôle | Puesto de control | Kontrollpunkt
OTHER | Other | Autre | Otro | Andere
`,
  ),
  codeList(
    'FLOW_POINT_STATUS',
    'FlowPointStatus',
    ['Status of a flow point', 'État d’un point de suivi', 'Estado de un punto de flujo', 'Zustand eines Zählpunkts'],
    `
ACTIVE | Active | Actif | Activo | Aktiv
INACTIVE | Inactive | Inactif | Inactivo | Inaktiv
UNKNOWN | Unknown | Inconnu | Desconocido | Unbekannt
`,
  ),
  codeList(
    'FLOW_PURPOSE',
    'FlowPurpose',
    ['Purpose of travel', 'Motif du voyage', 'Motivo del viaje', 'Zweck der Reise'],
    `
ALL | All purposes | Tous motifs | Todos los motivos | Alle Zwecke
ECONOMIC | Economic | Économique | Económico | Wirtschaftlich
FAMILY | Family | Familial | Familiar | Familiär
CONFLICT | Conflict | Conflit | Conflicto | Konflikt
DISASTER | Disaster | Catastrophe | Desastre | Katastrophe
SEASONAL | Seasonal | Saisonnier | Estacional | Saisonal
SHORT_LOCAL | Short local trip | Court déplacement local | Viaje local corto | Kurze Reise vor Ort
EDUCATION | Education | Éducation | Educación | Bildung
HEALTH | Health | Santé | Salud | Gesundheit
RETURN | Return | Retour | Retorno | Rückkehr
OTHER | Other | Autre | Otro | Anderer
`,
  ),
  codeList(
    'FLOW_ROLE',
    'FlowRole',
    [
      'Role of a place in a flow',
      'Rôle d’un lieu dans un flux',
      'Función de un lugar en un flujo',
      'Rolle eines Orts in einem Strom',
    ],
    `
COUNTED_THERE | Counted there | Compté en ce lieu | Contado allí | Dort gezählt
NATIONALITY | Nationality | Nationalité | Nacionalidad | Staatsangehörigkeit
DEPARTURE | Departure | Départ | Salida | Abreise
`,
  ),
  codeList(
    'FLOW_TRANSPORT',
    'FlowTransport',
    ['Means of transport', 'Moyen de transport', 'Medio de transporte', 'Verkehrsmittel'],
    `
FOOT | On foot | À pied | A pie | Zu Fuß
ANIMAL | Animal | Animal | Animal | Tier
CYCLE | Bicycle or motorcycle | Vélo ou moto | Bicicleta o motocicleta | Fahrrad oder Motorrad
ROAD_VEHICLE | Road vehicle | Véhicule routier | Vehículo de carretera | Straßenfahrzeug
BUS | Bus | Autocar | Autobús | Bus
RAIL | Rail | Train | Ferrocarril | Bahn
RIVER | River | Fleuve | Río | Fluss
SEA | Sea | Mer | Mar | See
LAND | Land | Terre | Tierra | Landweg
AIR | Air | Air | Aire | Luft
OTHER | Other | Autre | Otro | Andere
`,
  ),
  codeList(
    'NATIONALITY_KIND',
    'NationalityKind',
    ['Kind of nationality', 'Type de nationalité', 'Tipo de nacionalidad', 'Art der Staatsangehörigkeit'],
    `
ALL | All | Toutes | Todas | Alle
COUNTRY | One country | Un pays | Un país | Ein Land
GROUP | Group of countries | Groupe de pays | Grupo de países | Ländergruppe
STATELESS | Stateless | Apatride | Apátrida | Staatenlos
UNKNOWN | Unknown | Inconnue | Desconocida | Unbekannt
NOT_COLLECTED | Not collected | Non collectée | No recopilada | Nicht erhoben
`,
  ),
  codeList(
    'IGNORED_REASON',
    'IgnoredReason',
    [
      'Why a round is not used',
      'Motif de mise à l’écart d’un cycle',
      'Motivo por el que no se usa una ronda',
      'Warum eine Runde nicht zählt',
    ],
    `
ANOTHER_TYPE_GOES_FIRST | Another type goes first | Un autre type prime | Otro tipo tiene prioridad | Eine andere Art geht vor
A_LATER_ROUND_OF_THE_MONTH | A later round of the month | Un cycle plus récent du mois | Una ronda posterior del mes | Eine spätere Runde des Monats
`,
  ),
  codeList(
    'STOCK_MEASURE',
    'StockMeasure',
    ['What a stock measures', 'Ce que mesure un stock', 'Lo que mide una población', 'Was ein Bestand misst'],
    `
COUNTED_BY_OPERATION | Counted by an operation | Compté par une opération | Contado por una operación | Von einem Einsatz gezählt
MONITORED_AT_YEAR_END | Monitored, at the end of the year | Suivi, en fin d’année | Seguido, a fin de año | Beobachtet, am Jahresende
MONITORED_EVENTS_AT_YEAR_END | Monitored from events, at the end of the year | Suivi par événements, en fin d’année | Seguido por eventos, a fin de año | Nach Ereignissen beobachtet, am Jahresende
UNDER_MANDATE_AT_YEAR_END | Under a mandate, at the end of the year | Sous mandat, en fin d’année | Bajo un mandato, a fin de año | Unter einem Mandat, am Jahresende
`,
  ),
  codeList(
    'STOCK_DIFFERENCE',
    'StockDifference',
    [
      'Why stocks differ',
      'Pourquoi les stocks diffèrent',
      'Por qué difieren las poblaciones',
      'Warum Bestände sich unterscheiden',
    ],
    `
OTHER_DAY | Other day | Autre jour | Otro día | Anderer Tag
OTHER_METHOD | Other method | Autre méthode | Otro método | Andere Methode
OTHER_CAUSES | Other causes | Autres causes | Otras causas | Andere Ursachen
OTHER_COVERAGE | Other coverage | Autre couverture | Otra cobertura | Andere Abdeckung
ROUNDED | Rounded | Arrondi | Redondeado | Gerundet
COPY_OF_THE_SAME | Copy of the same figure | Copie du même chiffre | Copia de la misma cifra | Kopie derselben Zahl
`,
  ),
  codeList(
    'CHANGE_KIND',
    'ChangeKind',
    ['Kind of change', 'Type de modification', 'Tipo de cambio', 'Art der Änderung'],
    `
ADDED | Added | Ajouté | Añadido | Hinzugefügt
REVISED | Revised | Révisé | Revisado | Revidiert
WITHDRAWN | Withdrawn | Retiré | Retirado | Zurückgezogen
`,
  ),
  codeList(
    'ORDER_ACTION',
    'OrderAction',
    ['Action of a steward', 'Action d’un gestionnaire', 'Acción de un responsable', 'Handlung einer Datenverwaltung'],
    `
PUBLISH | Publish | Publier | Publicar | Veröffentlichen
OVERRIDE | Publish in spite of checks | Publier malgré les contrôles | Publicar pese a los controles | Trotz Prüfungen veröffentlichen
EMBARGO | Put under embargo | Mettre sous embargo | Poner bajo embargo | Mit Sperrfrist versehen
ROLL_BACK | Take back | Retirer | Revertir | Zurücknehmen
DISCARD | Discard | Rejeter | Descartar | Verwerfen
`,
  ),
  codeList(
    'ORDER_STATE',
    'OrderState',
    ['State of an order', 'État d’un ordre', 'Estado de una orden', 'Stand eines Auftrags'],
    `
WAITING | Waiting | En attente | En espera | Wartet
RUNNING | Running | En cours | En curso | Läuft
DONE | Done | Terminé | Terminado | Erledigt
FAILED | Failed | Échoué | Fallido | Fehlgeschlagen
`,
  ),
  codeList(
    'POE_KIND',
    null,
    ['Kind of point of entry', 'Type de point d’entrée', 'Tipo de punto de entrada', 'Art der Grenzübergangsstelle'],
    `
AIRPORT | Airport | Aéroport | Aeropuerto | Flughafen
LAND | Land border crossing | Poste frontière terrestre | Paso fronterizo terrestre | Landgrenzübergang
RAIL | Rail border crossing | Poste frontière ferroviaire | Paso fronterizo ferroviario | Bahngrenzübergang
SEA | Sea port | Port maritime | Puerto marítimo | Seehafen
RIVER | River port | Port fluvial | Puerto fluvial | Flusshafen
INTERNAL_TRANSIT | Internal transit point | Point de transit interne | Punto de tránsito interno | Transitpunkt im Inland
AREA_OF_INTEREST | Area of interest | Zone d’intérêt | Zona de interés | Gebiet von Interesse
`,
  ),
  codeList(
    'POE_STATUS',
    null,
    [
      'Status of a point of entry',
      'État d’un point d’entrée',
      'Estado de un punto de entrada',
      'Zustand einer Grenzübergangsstelle',
    ],
    `
OPEN | Open | Ouvert | Abierto | Offen
PARTIAL | Partly open | Partiellement ouvert | Parcialmente abierto | Teilweise offen
CLOSED | Closed | Fermé | Cerrado | Geschlossen
ENTRY_ONLY | Open for entry only | Ouvert à l’entrée seulement | Abierto solo a la entrada | Nur zur Einreise offen
EXIT_ONLY | Open for exit only | Ouvert à la sortie seulement | Abierto solo a la salida | Nur zur Ausreise offen
UNKNOWN | Unknown | Inconnu | Desconocido | Unbekannt
`,
  ),
];
