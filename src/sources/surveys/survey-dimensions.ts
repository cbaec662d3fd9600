import { mostCells, sizeOf } from '../../disclosure/cube.ts';
import type { SurveyDimensionInput } from '../source.ts';
import type { SurveyFile } from './survey-format.ts';

/** The category of records in which nothing was written down. */
export const noAnswer = 'NO_ANSWER';

type Variable = SurveyFile['variables'][number];

/** What tables can be made by: a variable, its categories, and the one that a value falls into. */
export type Dimension = {
  readonly variable: Variable;
  readonly categories: readonly {
    readonly code: string;
    readonly label: Variable['label'] | null;
    readonly kind: Kind;
  }[];
  readonly categoryOf: (value: string | null) => string;
};
type Kind = SurveyDimensionInput['categories'][number]['kind'];

/** The dimensions that a survey declares, or what is wrong with them. */
export const dimensionsOf = (file: SurveyFile): readonly Dimension[] | string => {
  const made: Dimension[] = [];
  for (const { variable: name, bands } of file.dimensions) {
    const variable = file.variables.find((one) => one.name === name);
    if (!variable) return `the dimension '${name}' is no variable of the codebook`;
    if (made.some((one) => one.variable === variable)) return `'${name}' is a dimension twice`;
    const missing = variable.codes.filter(({ isMissing }) => isMissing);
    const kindOf = (isMissing: boolean): Kind => (isMissing ? 'MISSING' : 'ANSWER');
    const none = { code: noAnswer, label: null, kind: 'NO_ANSWER' } as const;
    if (variable.kind === 'CODE' && !bands && variable.codes.length) {
      const codes = variable.codes.map(({ code, label, isMissing }) => ({
        code,
        label: label ?? null,
        kind: kindOf(isMissing),
      }));
      made.push({ variable, categories: [...codes, none], categoryOf: (value) => value ?? noAnswer });
    } else if (variable.kind === 'NUMBER' && bands) {
      const edges = bands.map(({ from }) => from);
      if (edges.some((edge, index) => (index === 0 ? edge !== undefined : edge === undefined)))
        return `the first band of '${name}' has no lower edge, and all others have one`;
      if (edges.some((edge, index) => index > 1 && (edge as number) <= (edges[index - 1] as number)))
        return `the bands of '${name}' do not rise`;
      const codes = bands.map(({ code, label }) => ({ code, label: label ?? null, kind: 'ANSWER' as const }));
      const absent = missing.map(({ code, label }) => ({ code, label: label ?? null, kind: 'MISSING' as const }));
      made.push({
        variable,
        categories: [...codes, ...absent, none],
        categoryOf: (value) =>
          value === null
            ? noAnswer
            : variable.codes.some(({ code }) => code === value)
              ? value
              : (bands.findLast(({ from }) => from === undefined || Number(value) >= from)?.code as string),
      });
    } else return `the dimension '${name}' is neither a variable with codes nor a number with bands`;
    const codes = made.at(-1)?.categories.map(({ code }) => code) as string[];
    if (new Set(codes).size < codes.length) return `two categories of '${name}' have one code`;
  }
  const cells = sizeOf(made.map(({ categories }) => categories.length));
  return cells > mostCells
    ? `its dimensions make tables of ${cells} numbers; at most ${mostCells} are worked out. Declare fewer, or coarser categories`
    : made;
};
