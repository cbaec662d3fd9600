import { ascending, column, type JoinDef, many, needs, record, text } from '../query/record.ts';

const inOrder = [ascending('position')];

export const codeList = record({
  type: 'CodeList',
  view: 'code_list',
  prefix: 'cli',
  keys: ['id', 'code', 'position'],
  order: inOrder,
  fields: {
    code: column('code'),
    name: text('name'),
    enumType: needs('enum_type'),
    sdmxList: column('sdmx_list'),
    items: many('CodeItem', 'list_id', { order: inOrder }),
  },
});

export const codeItem = record({
  type: 'CodeItem',
  view: 'code_item',
  node: false,
  keys: ['list_id', 'position'],
  order: inOrder,
  fields: {
    code: column('code'),
    label: text('name'),
    description: needs('enum_type', 'code'),
    parent: column('parent'),
    position: column('position'),
    sdmxCode: column('sdmx_code'),
  },
});

export const joins: JoinDef[] = [];
