import type { FrameworkItemInput } from '../source.ts';
import { type Draft, invented, sampleSource } from './sample-source.ts';

/** An invented compact, invented goals and an invented governance instrument, with links between them. */
export const sampleFramework = sampleSource({
  code: 'sample-framework',
  domain: 'REFERENCE',
  title: invented('Sample frameworks', 'Cadres d’exemple', 'Marcos de muestra', 'Beispielrahmenwerke'),
  description: invented(
    'An invented compact with objectives and actions, invented goals with targets and indicators, and an invented governance instrument.',
    'Un pacte inventé avec objectifs et actions, des buts inventés avec cibles et indicateurs, et un instrument de gouvernance inventé.',
    'Un pacto inventado con objetivos y acciones, metas inventadas con indicadores y un instrumento de gobernanza inventado.',
  ),
  releases: [{ version: 'Sample 1', releasedOn: '2024-01-01' }],
  *read() {
    for (const framework of frameworks) {
      const owner = 'Tributary sample';
      yield { type: 'framework', row: { code: framework.code, name: framework.name, owner } };
      yield* framework.items.map(
        ([code, kind, parent, title], index): Draft => ({
          type: 'frameworkItem',
          row: { framework: framework.code, code, kind, position: index + 1, title, ...(parent ? { parent } : {}) },
        }),
      );
    }
    for (const [from, to] of links) yield { type: 'frameworkLink', row: { from: itemOf(from), to: itemOf(to) } };
    const [one, other] = ['SI-D1', 'SC-3'].map(itemOf);
    yield { type: 'frameworkLink', row: { from: one!, to: other!, kind: 'RELATED' } };
    yield {
      type: 'frameworkScale',
      row: {
        framework: one!.framework,
        code: 'SAMPLE_STEPS',
        levels: [
          { value: 0, code: 'NOT_YET', name: invented('Not yet', 'Pas encore', 'Aún no', 'Noch nicht') },
          { value: 1, code: 'DONE', name: invented('Done', 'Fait'), range: 'score = 1' },
        ],
      },
    };
  },
});

type Item = readonly [
  code: string,
  kind: FrameworkItemInput['kind'],
  parent: string | null,
  title: FrameworkItemInput['title'],
];

const compact: readonly Item[] = [
  [
    'SC-1',
    'OBJECTIVE',
    null,
    invented('Know before acting', 'Savoir avant d’agir', 'Saber antes de actuar', 'Erst wissen, dann handeln'),
  ],
  [
    'SC-1.a',
    'ACTION',
    'SC-1',
    invented('Count everybody once', 'Compter chacun une fois', 'Contar a cada persona una vez'),
  ],
  ['SC-1.b', 'ACTION', 'SC-1', invented('Publish how the counting was done', 'Publier la méthode de comptage')],
  [
    'SC-2',
    'OBJECTIVE',
    null,
    invented(
      'Make journeys safer',
      'Rendre les trajets plus sûrs',
      'Hacer los viajes más seguros',
      'Wege sicherer machen',
    ),
  ],
  [
    'SC-2.a',
    'ACTION',
    'SC-2',
    invented('Light the crossings', 'Éclairer les passages', 'Iluminar los pasos', 'Übergänge beleuchten'),
  ],
  ['SC-2.b', 'ACTION', 'SC-2', invented('Answer every call for help', 'Répondre à chaque appel à l’aide')],
  [
    'SC-3',
    'OBJECTIVE',
    null,
    invented(
      'Support people on the move',
      'Soutenir les personnes en déplacement',
      'Apoyar a las personas en movimiento',
    ),
  ],
  [
    'SC-3.a',
    'ACTION',
    'SC-3',
    invented('Keep families together', 'Garder les familles ensemble', null, 'Familien zusammenhalten'),
  ],
  [
    'SC-3.b',
    'ACTION',
    'SC-3',
    invented(
      'Open schools to all children',
      'Ouvrir les écoles à tous les enfants',
      'Abrir las escuelas a toda la niñez',
    ),
  ],
  [
    'SC-4',
    'OBJECTIVE',
    null,
    invented('Govern openly', 'Gouverner ouvertement', 'Gobernar con apertura', 'Offen regieren'),
  ],
  ['SC-4.a', 'ACTION', 'SC-4', invented('Explain every rule in plain words', 'Expliquer chaque règle simplement')],
  ['SC-4.b', 'ACTION', 'SC-4', invented('Review the rules every year')],
];

const goals: readonly Item[] = [
  [
    'SG-1',
    'GOAL',
    null,
    invented('Good figures for all', 'De bons chiffres pour tous', 'Buenas cifras para todos', 'Gute Zahlen für alle'),
  ],
  [
    'SG-1.1',
    'TARGET',
    'SG-1',
    invented(
      'Complete counts by 2030',
      'Des comptages complets d’ici 2030',
      'Recuentos completos para 2030',
      'Vollständige Zählungen bis 2030',
    ),
  ],
  [
    'SG-1.1.1',
    'INDICATOR',
    'SG-1.1',
    invented('People counted, by sex', 'Personnes comptées, par sexe', 'Personas contadas, por sexo'),
  ],
  ['SG-1.2', 'TARGET', 'SG-1', invented('Figures open to everybody', 'Des chiffres ouverts à tous')],
  [
    'SG-1.2.1',
    'INDICATOR',
    'SG-1.2',
    invented(
      'Share of open tables',
      'Part des tableaux ouverts',
      'Proporción de cuadros abiertos',
      'Anteil offener Tabellen',
    ),
  ],
  [
    'SG-2',
    'GOAL',
    null,
    invented(
      'Safe and fair journeys',
      'Des trajets sûrs et équitables',
      'Viajes seguros y justos',
      'Sichere und faire Wege',
    ),
  ],
  [
    'SG-2.1',
    'TARGET',
    'SG-2',
    invented('Nobody lost on the way', 'Personne ne se perd en route', 'Nadie se pierde en el camino'),
  ],
  [
    'SG-2.1.1',
    'INDICATOR',
    'SG-2.1',
    invented(
      'Deaths on the way per 100,000',
      'Décès en route pour 100 000',
      'Muertes en el camino por 100.000',
      'Todesfälle unterwegs je 100.000',
    ),
  ],
  [
    'SG-2.2',
    'TARGET',
    'SG-2',
    invented('Cheaper transfers', 'Des transferts moins chers', 'Envíos más baratos', 'Günstigere Überweisungen'),
  ],
];

const instrument: readonly Item[] = [
  [
    'SI',
    'INSTRUMENT',
    null,
    invented(
      'Sample governance instrument',
      'Instrument de gouvernance d’exemple',
      'Instrumento de gobernanza de muestra',
      'Beispielinstrument der Steuerung',
    ),
  ],
  ['SI-D1', 'DOMAIN', 'SI', invented('Rights', 'Droits', 'Derechos', 'Rechte')],
  ['SI-D1.1', 'SUBCATEGORY', 'SI-D1', invented('Schooling', 'Scolarité', 'Escolarización', 'Schulbesuch')],
  ['SI-D1.2', 'SUBCATEGORY', 'SI-D1', invented('Health care', 'Soins de santé', 'Atención sanitaria')],
  ['SI-D2', 'DOMAIN', 'SI', invented('Cooperation', 'Coopération', 'Cooperación', 'Zusammenarbeit')],
  ['SI-D2.1', 'SUBCATEGORY', 'SI-D2', invented('Between ministries', 'Entre ministères')],
  ['SI-D2.2', 'SUBCATEGORY', 'SI-D2', invented('Between countries', 'Entre pays', 'Entre países', 'Zwischen Staaten')],
  ['SI-D3', 'DOMAIN', 'SI', invented('Safe mobility', 'Mobilité sûre', 'Movilidad segura')],
  ['SI-D3.1', 'SUBCATEGORY', 'SI-D3', invented('Rescue', 'Secours', 'Rescate', 'Rettung')],
  ['SI-D3.2', 'SUBCATEGORY', 'SI-D3', invented('Documents', 'Documents', 'Documentos', 'Ausweise')],
];

const frameworks = [
  {
    code: 'SAMPLE-COMPACT',
    name: invented('Sample Compact', 'Pacte d’exemple', 'Pacto de muestra', 'Beispielpakt'),
    items: compact,
  },
  {
    code: 'SAMPLE-GOALS',
    name: invented('Sample Goals', 'Buts d’exemple', 'Metas de muestra', 'Beispielziele'),
    items: goals,
  },
  {
    code: 'SAMPLE-INSTRUMENT',
    name: invented('Sample Instrument', 'Instrument d’exemple', 'Instrumento de muestra'),
    items: instrument,
  },
] as const;

const links: readonly [from: string, to: string][] = [
  ['SC-1', 'SG-1'],
  ['SC-1.a', 'SG-1.1'],
  ['SC-1.b', 'SG-1.2'],
  ['SC-2', 'SG-2.1'],
  ['SC-3', 'SG-2'],
  ['SC-4', 'SG-1.2'],
  ['SI-D1', 'SC-3'],
  ['SI-D2', 'SC-4'],
  ['SI-D3', 'SC-2'],
];

/** An item of the sample frameworks: the beginning of its code tells the framework. */
export const itemOf = (item: string) => ({
  framework: { SC: 'SAMPLE-COMPACT', SG: 'SAMPLE-GOALS', SI: 'SAMPLE-INSTRUMENT' }[item.slice(0, 2)]!,
  item,
});
