import { BadRow } from '../load/checks.ts';
import type { Definition, DefinitionEntries, RoomKinds } from '../load/kinds.ts';
import type { Localized } from '../words.ts';

export type CodeListInput = {
  readonly code: string;
  /** The enum of the contract whose values the codes are. */
  readonly enumType?: string;
  readonly sdmxList?: string;
  readonly name: Localized;
  readonly position?: number;
  readonly items: readonly {
    readonly code: string;
    readonly name: Localized;
    readonly parent?: string;
    readonly sdmxCode?: string;
  }[];
};

const codeList: Definition<CodeListInput> = {
  table: 'code_list',
  prefix: 'cli',
  key: (row) => row.code,
  known: 'select code as key, id from base.code_list',
  identity: (row) => [row.code],
  columns: ({ code, enumType, sdmxList, name, position, items }, { datasetId }) => {
    const codes = new Set(items.map((item) => item.code));
    if (codes.size < items.length) throw new BadRow('items', code, 'a code stands twice in the list');
    const orphan = items.find(({ parent }) => parent !== undefined && !codes.has(parent));
    if (orphan) throw new BadRow('parent', orphan.parent, 'no item of the list has this code');
    return {
      code,
      enum_type: enumType ?? null,
      sdmx_list: sdmxList ?? null,
      name,
      position: position ?? 0,
      dataset_id: datasetId,
    };
  },
  attach: async ({ items, enumType }, id, { tx }) => {
    const rows = items.map(({ code, name, parent, sdmxCode }, index) => ({
      list_id: id,
      code,
      parent: parent ?? null,
      sdmx_code: sdmxCode ?? null,
      enum_type: enumType ?? null,
      name,
      position: index + 1,
    }));
    await tx`delete from base.code_item where list_id = ${id}`;
    await tx`insert into base.code_item select * from jsonb_populate_recordset(null::base.code_item, ${tx.json(rows as never)})`;
  },
};

export type CodelistsEntry = DefinitionEntries<{ codeList: CodeListInput }>;

export const codelists: RoomKinds = { definitions: { codeList } };
