import { isEnumType } from 'graphql';
import { all, byCode } from '../src/query/roots.ts';
import type { CodeItemResolvers, CodeListResolvers, QueryResolvers } from './types.gen.ts';

export const Query: Pick<QueryResolvers, 'codeLists' | 'codeList'> = {
  codeLists: all('CodeList'),
  codeList: byCode('CodeList'),
};

/** Some lists are of codes that this contract has no enum for yet. */
export const CodeList: Pick<CodeListResolvers, 'enumType'> = {
  enumType: (row, _, __, { schema }) => {
    const name = row.enum_type as string | null;
    return name !== null && isEnumType(schema.getType(name)) ? name : null;
  },
};

/** The contract describes its own codes: nothing is written twice. */
export const CodeItem: Pick<CodeItemResolvers, 'description'> = {
  description: (row, _, __, { schema }) => {
    const type = row.enum_type === null ? undefined : schema.getType(row.enum_type as string);
    return (isEnumType(type) && type.getValue(row.code as string)?.description) || null;
  },
};
