import { buildASTSchema, concatAST, type GraphQLEnumType, isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readContract } from '../../protection/contract.ts';
import { codeList } from './code-list-text.ts';
import { codeLists } from './code-lists.ts';

/** Enums whose words are of this interface alone and are never shown to anybody as data. */
const technical = /(Sort|Dimension)$/;
const ownWords = new Set([
  'AccessDecisionKind',
  'AccessRequestRole',
  'AccessRequestState',
  'AccessRequestStep',
  'AuditKind',
  'AuditScope',
  'CitationStyle',
  'DataClass',
  'Fill',
  'Language',
  'Mask',
  'Match',
  'NotificationChannel',
  'NotificationKind',
  'PolicyChangeState',
  'RowBucket',
  'StockPart',
  'TimeGrain',
  'WithheldReason',
]);

/** Enums of rooms to come: their labels are written already. */
const awaited =
  /^(Flow(?!Level)\w+|NationalityKind|Order\w+|Role|Stock(Measure|Difference)|Restriction\w+|TravelMode|ExceptionGroup|TargetResolution|BoundPrecision|MatrixChange|GovernanceLevel|AssessmentStatus|ConsentScope|FindingKind|QuestionRelation|ComparisonObstacle)$/;

const schema = buildASTSchema(concatAST(readContract()), { assumeValidSDL: true });
const enums = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLEnumType => isEnumType(type) && !type.name.startsWith('__'),
);

describe('code lists', () => {
  it('hold every value of the enums that they are of, and none that the contract has not', () => {
    const wrong = codeLists.flatMap(({ code, enumType, items }) => {
      if (enumType === undefined) return [];
      const type = enums.find(({ name }) => name === enumType);
      if (!type) return awaited.test(enumType) ? [] : [`${code}: the contract has no enum ${enumType}`];
      const [listed, values] = [items.map((item) => item.code), type.getValues().map(({ name }) => name)];
      return [
        ...values.filter((value) => !listed.includes(value)).map((value) => `${code} lacks ${value}`),
        ...listed
          .filter((value) => !values.includes(value))
          .map((value) => `${code} holds ${value}, which ${enumType} has not`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('are there for every enum with a meaning of the field', () => {
    const listed = new Set(codeLists.map(({ enumType }) => enumType));
    const without = enums
      .filter(({ name }) => !listed.has(name) && !technical.test(name) && !ownWords.has(name))
      .map(
        (type) =>
          `${type.name}: ${type
            .getValues()
            .map(({ name }) => name)
            .join(' ')}`,
      );
    expect(without).toEqual([]);
  });

  it('speak four languages everywhere', () => {
    const texts = codeLists.flatMap(({ code, name, items }) => [
      [code, name] as const,
      ...items.map((item) => [`${code}.${item.code}`, item.name] as const),
    ]);
    for (const [where, name] of texts)
      for (const language of ['en', 'fr', 'es', 'de'] as const)
        expect(name[language]?.[0].trim().length, `${where} in ${language}`).toBeGreaterThan(0);
  });

  it('name no list and no code twice', () => {
    const twice = (words: readonly string[]) => words.filter((word, index) => words.indexOf(word) !== index);
    expect(twice(codeLists.map(({ code }) => code))).toEqual([]);
    expect(twice(codeLists.flatMap(({ enumType }) => enumType ?? []))).toEqual([]);
    for (const { code, items } of codeLists) expect(twice(items.map((item) => item.code)), code).toEqual([]);
  });

  it('cannot be written with a language missing', () => {
    expect(() => codeList('X', null, ['a', 'b', 'c', 'd'], 'ONE | one | un | uno')).toThrow('X: the line of ONE');
    expect(() => codeList('X', null, ['a', 'b', 'c', 'd'], 'ONE | one | un | | eins')).toThrow('each of the four');
    expect(codeList('X', null, ['a', 'b', 'c', 'd'], 'ONE<ALL=1 | one | un | uno | eins').items[0]).toMatchObject({
      parent: 'ALL',
      sdmxCode: '1',
      code: 'ONE',
    });
  });
});
