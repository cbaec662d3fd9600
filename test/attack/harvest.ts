import { randomFrom } from '../../src/sources/sample/random.ts';
import type { TestServer } from '../support/api.ts';
import { keyOf, survey } from './population.ts';

/** A cell as anybody is told it. */
export type Told = {
  readonly variables: readonly string[];
  readonly codes: readonly string[];
  readonly records: number | null;
  readonly estimate: number | null;
  readonly status: string;
  readonly base: number;
};

/** The categories of each variable, as the cells name them. */
export const categoriesOf = (cells: Iterable<Told>): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const { variables, codes } of cells)
    for (const [index, name] of variables.entries())
      found.set(name, (found.get(name) ?? new Set()).add(codes[index] as string));
  return found;
};

/** Everything that the tables of the survey tell, by key. */
export const harvest = async (server: TestServer): Promise<ReadonlyMap<string, Told>> => {
  const told = new Map<string, Told>();
  for (let after: string | null = null; ; ) {
    const { body } = await server.ask(
      `query ($after: String) { surveyCells(first: 1000, after: $after, filter: { survey: { in: ["${survey}"] } }) {
        nodes { variables codes records estimate status base } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    for (const node of body.data.surveyCells.nodes as Told[]) told.set(keyOf(node.variables, node.codes), node);
    if (!body.data.surveyCells.pageInfo.hasNextPage) return told;
    after = body.data.surveyCells.pageInfo.endCursor;
  }
};

/**
 * Asks for tables in as many ways as there are questions: by other orders of the variables, with conditions in place of variables,
 * with shares within this or that. Counts the answers that tell of a cell something else than `told` does, or tell a hidden one.
 */
export const contradictions = async (
  server: TestServer,
  told: ReadonlyMap<string, Told>,
  questions: number,
): Promise<{ readonly cells: number; readonly contradictions: number }> => {
  const random = randomFrom('questions');
  const categories = categoriesOf(told.values());
  const names = [...categories.keys()];
  let [cells, found] = [0, 0];
  for (let asked = 0; asked < questions; asked += 1) {
    const chosen = names.toSorted(() => random.next() - 0.5).slice(0, random.between(0, 3));
    const by = chosen.slice(0, random.between(0, chosen.length));
    const where = chosen
      .slice(by.length)
      .map((variable) => ({ variable, code: random.pick([...(categories.get(variable) as ReadonlySet<string>)]) }));
    const within = chosen.filter(() => random.chance(0.4));
    const { body } = await server.ask(
      `query ($by: [String!]!, $where: [SurveyCondition!], $within: [String!]) {
        surveyTable(survey: "${survey}", by: $by, where: $where, within: $within) {
          cells(first: 1000) { categories { variable code } records estimate share status } } }`,
      { by, where, within },
    );
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    for (const cell of body.data.surveyTable.cells) {
      const place = [
        ...cell.categories.map((each: { variable: string; code: string }) => [each.variable, each.code]),
        ...where.map(({ variable, code }) => [variable, code]),
      ].filter(([name], index, all) => all.findIndex(([other]) => other === name) === index);
      const known = told.get(
        keyOf(
          place.map(([name]) => name),
          place.map(([, code]) => code),
        ),
      );
      cells += 1;
      const isSame =
        known === undefined
          ? cell.records === null
          : known.records === cell.records && known.estimate === cell.estimate && known.status === cell.status;
      if (!isSame || (cell.records === null && cell.share !== null)) found += 1;
    }
  }
  return { cells, contradictions: found };
};
