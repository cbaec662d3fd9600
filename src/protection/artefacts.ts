import { createHash } from 'node:crypto';
import { assertValidSchema, buildASTSchema, concatAST, type DocumentNode, Kind, print, visit } from 'graphql';
import { columnsOf, type JoinDef, type Records, recordOf } from '../query/record.ts';
import { auditSql } from './audit-views.ts';
import { laxDerivations } from './derivations.ts';
import { derivedSql, derivedViews } from './derived.ts';
import { deskSql } from './desk-views.ts';
import { grantableSql } from './grantable.ts';
import { grainNumber } from './masks.ts';
import { guarded, type Label, type Policy, readPolicy } from './policy.ts';
import { redactableSql } from './redactable.ts';
import { openReferences } from './row-tiers.ts';
import { tallySql, tallyViews } from './tally.ts';
import { clears, type Tier, tiers } from './tier.ts';
import { accessSql, tierSql } from './views.ts';

/** Everything that the policy compiler makes, by file name under `policy/`. */
export type Artefacts = Readonly<Record<string, string>>;

export type Compiled = { readonly policy: Policy; readonly artefacts: Artefacts };

/** A guarded coordinate as the shield reads it. */
export type Guard = {
  readonly coordinate: string;
  readonly tier: string;
  readonly mask: string;
  /** The roles without one of which the field answers nothing. */
  readonly needs: readonly string[] | null;
  /** Columns of the parent row that must be empty for callers below the tier; none where the mask leaves a coarser value. */
  readonly empty: readonly string[];
};

export const compile = (documents: readonly DocumentNode[], records: Records, joins: readonly JoinDef[]): Compiled => {
  const policy = readPolicy(documents);
  assertValidSchema(buildASTSchema(concatAST(documents)));
  const lax = [...laxDerivations(policy, records), ...openReferences(documents, records)];
  if (lax.length)
    throw new Error(`The contract is laxer than the data behind it:\n${lax.map((line) => `- ${line}`).join('\n')}`);
  const written = schemas(documents, policy);
  const artefacts: Record<string, string> = {
    'derived.sql':
      derivedSql(policy, records) +
      grantableSql(policy, records) +
      redactableSql(documents, policy, records) +
      tallySql(policy, records),
    ...Object.fromEntries(
      tiers.flatMap((tier) => [
        [
          `${word(tier)}.sql`,
          tierSql(policy, records, joins, tier) +
            derivedViews(policy, records, tier) +
            tallyViews(policy, records, tier),
        ],
        [`schema.${word(tier)}.graphql`, written(tier)],
      ]),
    ),
    'workflow.sql': deskSql(policy, records),
    'access.sql': accessSql(),
    'audit.sql': auditSql(policy, records),
    'fields.json': json(catalogue(policy)),
    'shield.json': json(guards(policy, records)),
  };
  return { policy, artefacts };
};

const word = (tier: Tier) => tier.toLowerCase();

/** The field catalogue: every element of the contract with its label. */
export const catalogue = (policy: Policy) =>
  [...policy.values()]
    .map(({ coordinate, kind, label, needs }) => ({
      ...{ coordinate, kind, level: label.level, class: label.class, grain: label.grain },
      mask: guarded(label) || label.class ? label.mask : null,
      ...(label.maskArg ? { maskArg: label.maskArg } : {}),
      ...(label.mayLower ? { mayLower: label.mayLower } : {}),
      ...(needs ? { needs } : {}),
    }))
    .sort((a, b) => (a.coordinate < b.coordinate ? -1 : 1));

/** Every field of a record, as far as counting what somebody gains or loses asks for. */
export const countedFields = (policy: Policy, records: Records) =>
  [...policy.values()].flatMap(({ coordinate, kind, label, needs }) => {
    const record = records.get(coordinate.split('.')[0] as string);
    return kind === 'field' && !needs && record
      ? [
          {
            ...{ coordinate, level: label.level, class: label.class, mayLower: label.mayLower },
            ...{ view: record.view, ofRows: record.byDataset, ...grainsOf(label) },
          },
        ]
      : [];
  });

/** How fine a field is on all rows, or up to which grain everybody reads it. */
const grainsOf = ({ mask, grain }: Label) => {
  const number = grain === null ? null : (grainNumber[grain] ?? null);
  return mask === 'ROLL_UP' || mask === 'COARSER_ROWS' ? { grain: null, upTo: number } : { grain: number, upTo: null };
};

/** The guarded output fields that records hold: what the shield stands before. */
export const guards = (policy: Policy, records: Records): Guard[] =>
  [...policy.values()]
    .filter(({ kind, label, needs }) => kind === 'field' && (guarded(label) || needs))
    .map(({ coordinate, label, needs }) => {
      const [type, name] = coordinate.split('.') as [string, string];
      const field = records.get(type) && recordOf(records, type).fields[name];
      const empty = field && guarded(label) && label.mask === 'WITHHOLD' ? columnsOf(records, field) : [];
      return { coordinate, tier: label.mayLower ?? label.level, mask: label.mask, needs, empty };
    })
    .sort((a, b) => (a.coordinate < b.coordinate ? -1 : 1));

/** The contract as clients of each tier read it: one text, in which each element that others read in full says so. */
const schemas = (documents: readonly DocumentNode[], policy: Policy): ((tier: Tier) => string) => {
  let type = '';
  const text = print(
    visit(concatAST(documents), {
      enter(node) {
        if (/Type(Definition|Extension)$/.test(node.kind) && 'name' in node && node.name) type = node.name.value;
        if (
          node.kind !== Kind.FIELD_DEFINITION &&
          node.kind !== Kind.ENUM_VALUE_DEFINITION &&
          node.kind !== Kind.INPUT_VALUE_DEFINITION
        )
          return undefined;
        const label = policy.get(`${type}.${node.name.value}`)?.label;
        if (!label || !guarded(label) || !node.description) return undefined;
        return {
          ...node,
          description: {
            ...node.description,
            value: `${node.description.value} [${label.level}: others receive ${label.mask}]`,
          },
        };
      },
    }),
  ).concat('\n');
  return (tier) =>
    text.replaceAll(/ \[([A-Z]+): others receive [A-Z_]+\]/g, (said, level: Tier) => (clears(tier, level) ? '' : said));
};

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
