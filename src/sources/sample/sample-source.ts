import type { Localized } from '../../store/columns.ts';
import type { DatasetDescriptor, Entry, GateLimits, Source } from '../source.ts';

/** A text of the sample, in the languages given; languages left out show how a fallback looks. */
export const invented = (en: string, fr?: string | null, es?: string | null, de?: string | null): Localized =>
  Object.fromEntries(
    Object.entries({ en, fr, es, de }).flatMap(([language, text]) =>
      text ? [[language, [text, 'SYNTHETIC'] as const]] : [],
    ),
  );

type WithoutAt<E> = E extends { readonly at: unknown } ? Omit<E, 'at'> : E;
/** An entry that has not got its line yet. */
export type Draft = WithoutAt<Entry>;

type SampleDescription = {
  readonly code: string;
  readonly domain: DatasetDescriptor['domain'];
  readonly title: Localized;
  readonly description: Localized;
  readonly tier?: DatasetDescriptor['tier'];
  readonly frameworkItems?: DatasetDescriptor['frameworkItems'];
  readonly gates?: Partial<GateLimits>;
  readonly releases: readonly { readonly version: string; readonly releasedOn: string }[];
  readonly read: (version: string) => Iterable<Draft> | AsyncIterable<Draft>;
};

/** A source without files: its figures are made by its own code. */
export const sampleSource = (sample: SampleDescription): Source => ({
  code: sample.code,
  dataset: {
    code: sample.code,
    domain: sample.domain,
    title: sample.title,
    description: sample.description,
    provider: {
      code: 'TRIBUTARY-SAMPLE',
      name: invented(
        'Tributary sample (invented data)',
        'Échantillon Tributary (données inventées)',
        'Muestra de Tributary (datos inventados)',
        'Tributary-Beispiel (erfundene Daten)',
      ),
    },
    licence: {
      code: 'CC0-1.0',
      name: 'Creative Commons Zero 1.0 Universal',
      url: 'https://creativecommons.org/publicdomain/zero/1.0/',
      redistribution: 'ALLOWED',
    },
    creditLine: 'Tributary sample: invented data about invented places',
    updateRhythm: 'AS_NEEDED',
    methodology: invented(
      'Every value is drawn by a generator with a fixed seed.',
      'Chaque valeur est tirée par un générateur à graine fixe.',
      'Cada valor sale de un generador con semilla fija.',
      'Jeder Wert stammt von einem Generator mit festem Startwert.',
    ),
    tier: sample.tier ?? 'OPEN',
    synthetic: true,
    ...(sample.frameworkItems ? { frameworkItems: sample.frameworkItems } : {}),
  },
  ...(sample.gates ? { gates: sample.gates } : {}),
  plan: () =>
    sample.releases.map((release) => ({
      ...release,
      files: [],
      processing: 'Every place and every figure was invented by a seeded generator; nothing describes a real country.',
    })),
  async *read(plan) {
    yield* numbered(sample.read(plan.version));
  },
});

const definitions: ReadonlySet<string> = new Set([
  'check',
  'framework',
  'indicator',
  'series',
  'operation',
  'round',
  'flowRoute',
]);

/** There is no file to point into: rows take a running number. */
async function* numbered(drafts: Iterable<Draft> | AsyncIterable<Draft>): AsyncIterable<Entry> {
  let line = 0;
  for await (const draft of drafts) {
    if (definitions.has(draft.type)) {
      yield draft as Entry;
      continue;
    }
    line += 1;
    yield { ...draft, at: { file: 0, line } } as Entry;
  }
}
