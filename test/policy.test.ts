import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, parse, print } from 'graphql';
import { describe, expect, inject, it } from 'vitest';
import { accessOf } from '../src/protection/access.ts';
import { catalogue, compile, guards } from '../src/protection/artefacts.ts';
import { contractFiles, readContract } from '../src/protection/contract.ts';
import { readPolicy } from '../src/protection/policy.ts';
import { refuseStale } from '../src/protection/stale.ts';
import { clears, highest, tiers } from '../src/protection/tier.ts';
import type { RecordDef } from '../src/query/record.ts';
import { joins, records } from '../src/records.ts';

const root = join(import.meta.dirname, '..');
const contract = readContract().map(print).join('\n');
const compiled = compile([parse(contract)], records, joins);

/** The contract with one place changed; the place must be there, or the test would prove nothing. */
const changed = (from: string, to: string): DocumentNode[] => {
  const parts = contract.split(from);
  expect(parts.length, `the contract holds: ${from}`).toBeGreaterThan(1);
  return [parse(`${parts[0]}${to}${parts.slice(1).join(from)}`)];
};
const within = (type: string, from: string, to: string): DocumentNode[] => {
  const start = contract.search(new RegExp(`^(type|input|enum|interface) ${type}\\b`, 'm'));
  const end = contract.indexOf('\n}\n', start);
  const body = contract.slice(start, end);
  expect(body, `${type} holds: ${from}`).toContain(from);
  return [parse(contract.slice(0, start) + body.replace(from, to) + contract.slice(end))];
};

const figure = ' @tier(level: PARTNER, class: IDP_FIGURE, grain: ADMIN2, mask: COARSER_ROWS)';
const place = ' @tier(level: PARTNER, class: IDP_FIGURE, grain: ADMIN2, mask: ROLL_UP)';

describe('the contract is refused', () => {
  it.each([
    [
      'an element without a label',
      changed('type Licence implements Node @tier(level: OPEN)', 'type Licence implements Node'),
      'Licence.url has no @tier',
    ],
    [
      'a label without a known level',
      changed('enum Mask @tier(level: OPEN)', 'enum Mask @tier(level: SECRET)'),
      'Mask has a @tier without a known level',
    ],
    [
      'a guarded field that cannot be null',
      within('Site', 'name: String @tier', 'name: String! @tier'),
      'Site.name has a class or a tier above OPEN and is non-null',
    ],
    [
      'a field with a class that cannot be null',
      within('Site', 'kind: SiteKind!', 'kind: SiteKind! @tier(level: OPEN, class: IDP_SITE_LOCATION)'),
      'Site.kind has a class',
    ],
    [
      'a label below the one around it',
      within('Licence', 'implements Node @tier(level: OPEN)', 'implements Node @tier(level: PARTNER)').map(lowered),
      'Licence.url is labelled OPEN, below the PARTNER',
    ],
    [
      'an interface laxer than a type behind it',
      within('Site', 'id: ID!', 'id: ID @tier(level: PARTNER)'),
      'Node.id is laxer than Site.id',
    ],
    [
      'a mask that needs a grain',
      within('DisplacementStock', figure, ' @tier(level: PARTNER, mask: COARSER_ROWS)'),
      'DisplacementStock.observedRound has the mask COARSER_ROWS, which needs a grain',
    ],
    [
      'a mask without what it needs to know',
      within('DisplacementStock', figure, ' @tier(level: PARTNER, mask: BAND, maskArg: "10,5")'),
      'DisplacementStock.observedRound has the mask BAND, which needs a maskArg: edges in ascending order',
    ],
    [
      'a mask that takes no argument with one',
      within('DisplacementStock', figure, ' @tier(level: PARTNER, mask: WITHHOLD, maskArg: "x")'),
      'DisplacementStock.observedRound has the mask WITHHOLD, which needs a maskArg: none',
    ],
    [
      'a mask whose argument could be SQL',
      within('DisplacementStock', figure, ' @tier(level: PARTNER, mask: CATEGORY, maskArg: "A=\'); drop")'),
      'DisplacementStock.observedRound has the mask CATEGORY',
    ],
    [
      'a label that a protocol may lower to where it is',
      within('DisplacementStock', figure, ' @tier(level: PARTNER, class: IDP_FIGURE, mayLower: PARTNER)'),
      'DisplacementStock.observedRound may be lowered by a protocol',
    ],
    [
      'a label that a protocol may lower and that has no class',
      within('DisplacementStock', figure, ' @tier(level: PARTNER, mayLower: OPEN)'),
      'DisplacementStock.observedRound may be lowered by a protocol',
    ],
    [
      'a field without a description',
      within('Provider', '"Code, for example `UNDESA`."', ''),
      'Provider.code has no description',
    ],
    [
      'an argument without a description',
      changed('"Code, for example `undesa-migrant-stock`."\n    code: String!', 'code: String!'),
      'Query.dataset(code:) has no description',
    ],
    [
      'an enum value without a description',
      within('Redistribution', '"The source does not say."', '""'),
      'Redistribution.UNSTATED has no description',
    ],
  ])('%s', (_, documents, because) => {
    expect(() => readPolicy(documents)).toThrow(because);
  });

  it('with everything that is wrong at once', () => {
    const documents = [parse('type A { "x" b: String c(d: Int): String }')];
    expect(() => readPolicy(documents)).toThrow(
      /A has no @tier[\s\S]*A has no description[\s\S]*A\.c\(d:\) has no description/,
    );
  });
});

function lowered(document: DocumentNode): DocumentNode {
  return parse(
    print(document).replace('"Full text."\n  url: String', '"Full text."\n  url: String @tier(level: OPEN)'),
  );
}

describe('a reference is a read: the contract is laxer than its data', () => {
  it.each([
    [
      'a filter',
      within('DisplacementStockFilter', figure, ''),
      'DisplacementStockFilter.value reads displacement_stock.value, which is PARTNER',
    ],
    [
      'a filter by a place that is rolled up',
      within('DisplacementStockFilter', place, ''),
      'DisplacementStockFilter.area reads displacement_stock.area_id',
    ],
    [
      'a sort',
      within('DisplacementStockSort', `VALUE_DESC${figure}`, 'VALUE_DESC'),
      'DisplacementStockSort.VALUE_DESC reads displacement_stock.value',
    ],
    [
      'a group',
      within('DisplacementStockDimension', place, ''),
      'DisplacementStockDimension.AREA reads displacement_stock.area_id',
    ],
    [
      'a measure',
      within('DisplacementStockStat', `sum: Count${figure}`, 'sum: Count'),
      'DisplacementStockStat.sum reads displacement_stock.value',
    ],
    [
      'a filter, when the field is raised',
      within('Incident', 'deadOrMissing: Int', 'deadOrMissing: Int @tier(level: RESTRICTED)'),
      'IncidentFilter.deadOrMissing reads incident.dead_or_missing, which is RESTRICTED',
    ],
  ])('%s', (_, documents, because) => {
    expect(() => compile(documents, records, joins)).toThrow(because);
  });

  it('a field that no grant could open', () => {
    expect(() =>
      compile(within('Incident', 'deadOrMissing: Int', 'deadOrMissing: Int @tier(level: RESTRICTED)'), records, joins),
    ).toThrow('incident.dead_or_missing is RESTRICTED and of no class: no grant could open it');
  });

  it('a filter that a record declares over a guarded column', () => {
    const site = records.get('Site') as RecordDef;
    const more = new Map(records).set('Site', {
      ...site,
      filters: { ...site.filters, kind: { kind: 'text', column: 'name' } },
    });
    expect(() => compile([parse(contract)], more, joins)).toThrow(
      'SiteFilter.kind reads site.name, which is RESTRICTED',
    );
  });

  it('a filter that no contract knows', () => {
    const site = records.get('Site') as RecordDef;
    const more = new Map(records).set('Site', {
      ...site,
      filters: { ...site.filters, title: { kind: 'text', column: 'name' } },
    });
    expect(() => compile([parse(contract)], more, joins)).toThrow(
      'SiteFilter.title is declared in the record and not in the contract',
    );
  });
});

describe('rows that a tier may not know of', () => {
  const sql = compiled.artefacts['open.sql'] ?? '';
  const view = (name: string) => sql.split(`create view open.${name} as`)[1]?.split(';')[0] ?? '';

  it('are absent from the views: by a column of their own, by another row, by what shows them', () => {
    expect(view('governance_assessment')).toContain("t.row_tier in ('OPEN')");
    expect(view('governance_answer')).toContain("t.row_tier in ('OPEN')");
    expect(view('governance_answer')).toContain(
      "t.assessment_id = any(array(select o.id from base.governance_assessment o where o.row_tier in ('OPEN')))",
    );
    expect(view('governance_profile')).toContain('exists (select from base.governance_assessment o where');
  });

  it('are counted, searched and listed as withdrawn nowhere', () => {
    expect(compiled.artefacts['derived.sql'] ?? sql).not.toMatch(
      /from base\.governance_answer t where t\.published_to/,
    );
    expect(view('withdrawal')).toContain("'governance_answer'");
    const practice = { ...(records.get('Practice') as RecordDef), search: { names: ['title'] } };
    expect(() => compile([parse(contract)], new Map(records).set('Practice', practice), joins)).toThrow(
      'Practice is to be searched, and a search would tell of rows',
    );
  });

  it('a field that cannot be null must not lead to them from rows that stay', () => {
    expect(() =>
      compile(
        within('Practice', 'assessment: GovernanceAssessment', 'assessment: GovernanceAssessment!'),
        records,
        joins,
      ),
    ).not.toThrow();
    const practice = records.get('Practice') as RecordDef;
    const bare = new Map(records).set('Practice', { ...practice, rowTiers: [] });
    expect(() => compile([parse(contract)], bare, joins)).not.toThrow();
    expect(() =>
      compile(within('Practice', 'assessment: GovernanceAssessment', 'assessment: GovernanceAssessment!'), bare, joins),
    ).toThrow('Practice.assessment cannot be null and leads to GovernanceAssessment, whose rows may be absent');
    const score = records.get('GovernanceAnswer') as RecordDef;
    const ownOnly = new Map(records).set('GovernanceAnswer', {
      ...score,
      rowTiers: [{ kind: 'own', column: 'row_tier' }],
    });
    expect(() => compile([parse(contract)], ownOnly, joins)).toThrow('GovernanceAnswer.assessment cannot be null');
  });
});

it('what editors leave beside the contract is no part of it', () => {
  const folder = mkdtempSync(join(inject('scratch'), 'contract-'));
  for (const name of ['b.graphql', 'a.graphql', '._a.graphql', '.a.graphql.swp', 'a.graphql~'])
    writeFileSync(join(folder, name), '');
  symlinkSync('somebody@nowhere.1', join(folder, '.#a.graphql'));
  expect(contractFiles(folder)).toEqual(['a.graphql', 'b.graphql']);
});

describe('what is compiled', () => {
  const { artefacts } = compile(readContract(), records, joins);

  it.each(Object.keys(artefacts))('policy/%s is what the contract compiles to', (name) => {
    expect(readFileSync(join(root, 'policy', name), 'utf8')).toBe(artefacts[name]);
  });

  it('stops the start where a file is stale', () => {
    expect(() => refuseStale(artefacts)).not.toThrow();
    expect(() => refuseStale({ 'open.sql': 'something else' })).toThrow(
      'policy/open.sql is not what the contract compiles to',
    );
  });

  it('shows no guarded column of a table bare in the open views', () => {
    const sql = compiled.artefacts['open.sql'] ?? '';
    for (const [view, column] of [
      ['site', 'name'],
      ['incident', 'location_description'],
    ]) {
      const text = sql.split(`create view open.${view} as`)[1]?.split(';')[0];
      expect(text).toContain(`case when false then t.${column} end as ${column}`);
    }
    expect(sql).toContain(
      'case when t.grain <= 2 and t.grain <= least(coalesce(place_idp_figure.reach_0, 6), coalesce(other_idp_figure.reach_0, 6)) then t.value end as value',
    );
    expect(sql).toContain('then round(t.latitude::numeric, 1)::double precision end as latitude');
  });

  it('raises a column with the strictest label of what shows it', () => {
    const [raised] = within(
      'Position',
      'latitude: Float',
      'latitude: Float @tier(level: PARTNER, mask: ROUND, maskArg: "5")',
    );
    const text = print(raised as DocumentNode).replace(
      ' @tier(level: PARTNER, class: SECURITY_INCIDENT, grain: COORDINATE, mask: GRID)',
      '',
    );
    const sql = compile([parse(text)], records, joins)
      .artefacts['open.sql']?.split('create view open.incident as')[1]
      ?.split(';')[0];
    expect(sql).toContain('(t.latitude + 2) - mod((t.latitude + 2), 5) as latitude');
    expect(sql).toContain(', t.longitude,');
  });

  it('guards every guarded field, and tells of it', () => {
    const { policy } = compiled;
    const guarded = catalogue(policy)
      .filter(({ kind, level }) => kind === 'field' && level !== 'OPEN')
      .map(({ coordinate }) => coordinate);
    expect(guarded).toContain('Site.position');
    const masked = guards(policy, records).filter(({ needs }) => !needs);
    expect(masked.map(({ coordinate }) => coordinate)).toEqual(guarded);
    for (const coordinate of guarded)
      expect(accessOf(policy)(new Set([coordinate]), 'OPEN')).toMatchObject([{ coordinate, yourTier: 'OPEN' }]);
    for (const one of accessOf(policy)(new Set(guarded), 'PROTECTED')) expect(one.decision).toBe('BY_ROW');
    expect(accessOf(policy)(new Set(guarded), 'PROTECTED')).toHaveLength(guarded.length);
    for (const [tier, said] of [
      ['open', true],
      ['partner', true],
      ['restricted', false],
      ['protected', false],
    ])
      expect(
        compiled.artefacts[`schema.${tier}.graphql`]?.includes('Name. [RESTRICTED: others receive WITHHOLD]'),
      ).toBe(said);
  });

  it('orders the tiers', () => {
    for (const [low, one] of tiers.entries())
      for (const [high, other] of tiers.entries()) {
        expect(clears(one, other)).toBe(low >= high);
        expect(highest(one, other)).toBe(low >= high ? one : other);
      }
  });
});
