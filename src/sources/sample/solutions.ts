import { type SolutionsFile, solutionsFormat } from '../solutions/solutions-format.ts';
import { solutionsEntries } from '../solutions/solutions-index.ts';
import { itemOf } from './frameworks.ts';
import { areasOfLevel, countryOf } from './places.ts';
import { randomFrom } from './random.ts';
import { type Draft, invented, sampleSource } from './sample-source.ts';

const dimensions = [
  {
    code: 'MOBILITY',
    topic: 'MOBILITY',
    name: { en: 'Population and movement', fr: 'Population et mobilité' },
    weight: 1,
  },
  { code: 'SAFETY', topic: 'SAFETY', name: { en: 'Safety and security', fr: 'Sûreté et sécurité' }, weight: 2 },
  { code: 'SERVICES', topic: 'SERVICES', name: { en: 'Access to services', fr: 'Accès aux services' }, weight: 2 },
  { code: 'COHESION', topic: 'COHESION', name: { en: 'Social cohesion', fr: 'Cohésion sociale' }, weight: 1 },
] as const;

const lanternia = countryOf('XSA');

/** Localities by ward: the wards of the last province have one in all, too few for a mean of the province. */
const wards = areasOfLevel(lanternia, 3).flatMap((ward, index) =>
  ward.code.startsWith('XA04') ? (index % 6 === 0 ? [ward] : []) : Array.from({ length: 2 + (index % 3) }, () => ward),
);

/** One round of an invented index. Codes of localities carry marks: nobody below PARTNER may meet one. */
export const solutionsFile = (round: 1 | 2): SolutionsFile =>
  solutionsFormat.parse({
    format: 'solutions-index',
    formatVersion: 1,
    release: `Round ${round}`,
    releasedOn: `2026-0${round + 4}-15`,
    index: {
      code: 'SAMPLE-SOLUTIONS-XSA',
      title: { en: 'Sample index of conditions for solutions', fr: 'Indice d’exemple des conditions de solutions' },
      description: { en: 'Invented scores from invented key informants.' },
      methodVersion: 'Sample method 1',
      country: 'XSA',
      scale: { lowest: 0, highest: 100, higherIs: 'BETTER' },
      composite: 'WEIGHTED_MEAN',
      dimensions: dimensions.map((dimension) => ({
        ...dimension,
        components: [1, 2].map((number) => ({
          code: `${dimension.code}-${number}`,
          text: { en: `Invented question ${number} on ${dimension.name.en.toLowerCase()}` },
        })),
      })),
    },
    operation: { code: 'SAMPLE-XSA-SOLUTIONS', name: { en: 'Lanternia: conditions for solutions (invented)' } },
    round: { number: round, start: `2026-0${round + 2}-01`, end: `2026-0${round + 2}-20` },
    localities: wards.map((ward, index) => {
      const random = randomFrom(`solutions ${round} ${index}`);
      const scores = dimensions.map(({ code }) => [code, random.between(15, 95)] as const);
      const isSilent = random.chance(0.1);
      const [sum, weights] = dimensions.reduce(
        ([sum, weights], { weight }, place) => [sum + weight * scores[place]![1], weights + weight],
        [0, 0],
      );
      return {
        code: `CANARY-LOCALITY-${String(index + 1).padStart(3, '0')}`,
        adm1: ward.code.slice(0, 4),
        adm2: ward.code.slice(0, 6),
        area: ward.code,
        group: 'ALL_AFFECTED',
        keyInformants: random.between(2, 6),
        scores: { ...Object.fromEntries(scores), ...(isSilent ? { SERVICES: 'NOT_REPORTED' } : {}) },
        ...(isSilent ? {} : { composite: Math.round((sum / weights) * 10) / 10 }),
      };
    }),
  });

const files = new Map([1, 2].map((round) => [`Round ${round}`, solutionsFile(round as 1 | 2)]));

/** Marks of localities, for the tests of protection. */
export const solutionsLocalities = solutionsFile(1).localities;

/** Scores of conditions for solutions: of an invented country and its provinces for everybody, of localities for few. */
export const sampleSolutions = sampleSource({
  code: 'sample-solutions',
  domain: 'DISPLACEMENT',
  title: invented('Sample conditions for solutions', 'Conditions de solutions d’exemple', 'Condiciones de muestra'),
  description: invented('Invented scores of an invented index, in two rounds.', 'Scores inventés d’un indice inventé.'),
  frameworkItems: [itemOf('SC-3')],
  releases: [...files.values()].map(({ release, releasedOn }) => ({ version: release, releasedOn })),
  *read(version) {
    for (const entry of solutionsEntries(files.get(version) as SolutionsFile, 0, 'SYNTHETIC')) yield entry as Draft;
  },
});
