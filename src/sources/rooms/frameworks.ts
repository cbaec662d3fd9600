import { BadRow, known } from '../load/checks.ts';
import type { Definition, DefinitionEntries, Link, RoomKinds, Taking } from '../load/kinds.ts';
import type { Localized } from '../words.ts';

export type FrameworkItemInput = {
  readonly framework: string;
  readonly code: string;
  readonly kind:
    | 'GOAL'
    | 'TARGET'
    | 'INDICATOR'
    | 'OBJECTIVE'
    | 'ACTION'
    | 'PRINCIPLE'
    | 'INSTRUMENT'
    | 'DOMAIN'
    | 'SUBCATEGORY';
  readonly parent?: string;
  readonly position: number;
  readonly title: Localized;
  readonly shortTitle?: Localized;
};

/** A framework's entry by the codes of both. */
export type ItemReference = { readonly framework: string; readonly item: string };

export type FrameworkInput = {
  readonly code: string;
  readonly name: Localized;
  readonly owner: string;
  readonly url?: string;
};

/** `SERVES`: stated to serve the other. `RELATED`: on the same matter, each for itself; it reads the same from both sides. */
export type FrameworkLinkInput = {
  readonly from: ItemReference;
  readonly to: ItemReference;
  readonly kind?: 'SERVES' | 'RELATED';
};

/** A scale that a framework measures on, lowest level first. */
export type FrameworkScaleInput = {
  readonly framework: string;
  readonly code: string;
  readonly levels: readonly {
    readonly value: number;
    readonly code: string;
    readonly name: Localized;
    /** Which scores fall into the level, in the source's words. */
    readonly range?: string;
  }[];
};

export const itemKey = (framework: string, item: string): string => `${framework} ${item}`;

const itemId = ({ look }: Taking, column: string, { framework, item }: ItemReference): number =>
  known(look, 'frameworkItem', column, itemKey(framework, item), 'framework item');

const framework: Definition<FrameworkInput> = {
  table: 'framework',
  prefix: 'frm',
  key: (row) => row.code,
  known: 'select code as key, id from base.framework',
  identity: (row) => [row.code],
  columns: ({ code, name, owner, url }, { datasetId }) => ({
    code,
    name,
    owner,
    url: url ?? null,
    dataset_id: datasetId,
  }),
};

const frameworkItem: Definition<FrameworkItemInput> = {
  table: 'framework_item',
  prefix: 'fri',
  key: (row) => itemKey(row.framework, row.code),
  known: `select f.code || ' ' || i.code as key, i.id from base.framework_item i join base.framework f on f.id = i.framework_id`,
  identity: (row) => [row.framework, row.code],
  columns: (row, taking) => ({
    framework_id: known(taking.look, 'framework', 'framework', row.framework, 'framework'),
    code: row.code,
    kind: row.kind,
    parent_id:
      row.parent === undefined ? null : itemId(taking, 'parent', { framework: row.framework, item: row.parent }),
    position: row.position,
    title: row.title,
    short_title: row.shortTitle ?? null,
    dataset_id: taking.datasetId,
  }),
};

const frameworkLink: Link<FrameworkLinkInput> = {
  take: async (row, taking) => {
    const from = itemId(taking, 'from', row.from);
    const to = itemId(taking, 'to', row.to);
    const kind = row.kind ?? 'SERVES';
    const both = kind === 'RELATED' ? [[from, to] as const, [to, from] as const] : [[from, to] as const];
    for (const [from_id, to_id] of both)
      await taking.tx`
        insert into base.framework_link ${taking.tx({ from_id, to_id, kind, dataset_id: taking.datasetId })} on conflict do nothing`;
  },
};

const frameworkScale: Link<FrameworkScaleInput> = {
  take: async ({ framework: of, code, levels }, { tx, look, datasetId }) => {
    const frameworkId = known(look, 'framework', 'framework', of, 'framework');
    if (new Set(levels.map(({ value }) => value)).size < levels.length)
      throw new BadRow('value', code, 'the scale has a value twice');
    await tx`delete from base.framework_scale_level where framework_id = ${frameworkId} and scale = ${code}`;
    for (const { value, code: level, name, range } of levels)
      await tx`
        insert into base.framework_scale_level ${tx({
          framework_id: frameworkId,
          scale: code,
          value,
          code: level,
          name: tx.json(name as never),
          score_range: range ?? null,
          dataset_id: datasetId,
        } as never)}`;
  },
};

/** Links a thing to framework items; those of frameworks that are not loaded yet are skipped. */
export const linkItems = async (
  { tx, look }: Taking,
  table: string,
  column: string,
  of: number,
  items: readonly ItemReference[] | undefined,
): Promise<void> => {
  for (const { framework: code, item } of items ?? []) {
    const id = look.ids.frameworkItem?.get(itemKey(code, item));
    if (id !== undefined)
      await tx`insert into ${tx(`base.${table}`)} ${tx({ item_id: id, [column]: of } as never)} on conflict do nothing`;
  }
};

export type FrameworksEntry = DefinitionEntries<{
  framework: FrameworkInput;
  frameworkItem: FrameworkItemInput;
  frameworkLink: FrameworkLinkInput;
  frameworkScale: FrameworkScaleInput;
}>;

export const frameworks: RoomKinds = { definitions: { framework, frameworkItem, frameworkLink, frameworkScale } };
