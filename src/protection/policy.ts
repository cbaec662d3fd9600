import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type NamedTypeNode,
  type StringValueNode,
  type TypeDefinitionNode,
  type TypeExtensionNode,
  type TypeNode,
} from 'graphql';
import { clears, highest, type Tier, tiers } from './tier.ts';

export const masks = [
  'WITHHOLD',
  'GRID',
  'ADMIN_CENTROID',
  'ROLL_UP',
  'BAND',
  'ROUND',
  'DATE_TRUNC',
  'CATEGORY',
  'PREFIX',
  'PSEUDONYM',
  'COARSER_ROWS',
  'OPEN_DATASETS',
] as const;
export type Mask = (typeof masks)[number];
export type Grain = 'COUNTRY' | 'ADMIN1' | 'ADMIN2' | 'ADMIN3' | 'ADMIN4' | 'SITE' | 'COORDINATE';

/** What the contract says of one element. */
export type Label = {
  /** Where it stands: the name by which a grant holds what is read under it. */
  readonly of: string;
  readonly level: Tier;
  readonly class: string | null;
  readonly grain: Grain | null;
  readonly mask: Mask;
  /** What the mask has to know besides: a step, edges, a unit, words. */
  readonly maskArg: string | null;
  /** How far a country's protocol may lower the level; null where it may only raise. */
  readonly mayLower: Tier | null;
  /** Of a place: the label of the place of what the row names as well, and the condition on the row's columns that it names one. */
  readonly alongside?: { readonly when: string; readonly label: Label };
};

export type ElementKind = 'type' | 'field' | 'argument' | 'inputField' | 'enumValue';
/** `needs` are the roles without one of which the element answers nothing at all; none for most. */
export type Element = {
  readonly coordinate: string;
  readonly kind: ElementKind;
  readonly label: Label;
  readonly needs: readonly string[] | null;
};

/** The policy as written in the contract: every element by its coordinate (`Site.name`, `Query.area(by:)`). */
export type Policy = ReadonlyMap<string, Element>;

export const guarded = (label: Label): boolean => !clears('OPEN', label.level);

/** Is there anything in it for everybody, be it coarser, or on some rows only? */
export const isShown = (policy: Policy, coordinate: string): boolean => {
  const element = policy.get(coordinate);
  if (!element || element.needs) return false;
  const { label } = element;
  return !guarded(label) || label.mask !== 'WITHHOLD' || (label.mayLower !== null && clears('OPEN', label.mayLower));
};

/** Reads the labels off the contract. Throws one error that lists everything that is wrong with it. */
export const readPolicy = (documents: readonly DocumentNode[]): Policy => {
  const elements = new Map<string, Element>();
  const problems: string[] = [];
  const definitions = documents.flatMap((document) => document.definitions);
  const types = definitions.filter(
    (definition) => 'name' in definition && /Type(Definition|Extension)$/.test(definition.kind),
  ) as (TypeDefinitionNode | TypeExtensionNode)[];

  const roles = new Map<string, readonly string[]>();
  const add = (
    coordinate: string,
    kind: ElementKind,
    own: Label | null,
    inherited: Label | null,
    needs: readonly string[] | null = null,
  ): Label | null => {
    const label = own ?? (inherited && { ...inherited, of: coordinate });
    if (!label) {
      problems.push(`${coordinate} has no @tier, and nothing around it has one`);
      return null;
    }
    if (own && inherited && !clears(own.level, inherited.level))
      problems.push(
        `${coordinate} is labelled ${own.level}, below the ${inherited.level} of what it belongs to: a label may only raise`,
      );
    elements.set(coordinate, { coordinate, kind, label, needs });
    return label;
  };

  const described = (coordinate: string, description: StringValueNode | undefined) => {
    if (!description?.value.trim()) problems.push(`${coordinate} has no description`);
  };

  const typeLabels = new Map<string, Label>();
  for (const type of types) {
    if (type.kind.endsWith('Extension')) continue;
    const needs = rolesOf(type.directives);
    if (needs) roles.set(type.name.value, needs);
    const label = add(type.name.value, 'type', labelOf(type.directives, problems, type.name.value), null, needs);
    described(type.name.value, 'description' in type ? type.description : undefined);
    if (label) typeLabels.set(type.name.value, label);
  }

  for (const type of types) {
    const name = type.name.value;
    const around = typeLabels.get(name) ?? null;
    if ('fields' in type)
      for (const field of type.fields ?? []) {
        const coordinate = `${name}.${field.name.value}`;
        described(coordinate, field.description);
        const isInput = field.kind === Kind.INPUT_VALUE_DEFINITION;
        const label = add(
          coordinate,
          isInput ? 'inputField' : 'field',
          labelOf(field.directives, problems, coordinate),
          around,
          rolesOf(field.directives) ?? roles.get(name) ?? null,
        );
        if (!isInput) {
          if (label) checkNullable(coordinate, field, label, problems);
          for (const argument of (field as FieldDefinitionNode).arguments ?? [])
            addArgument(coordinate, argument, label);
        }
      }
    if ('values' in type)
      for (const value of type.values ?? []) {
        const coordinate = `${name}.${value.name.value}`;
        described(coordinate, value.description);
        add(coordinate, 'enumValue', labelOf(value.directives, problems, coordinate), around);
      }
  }

  function addArgument(field: string, argument: InputValueDefinitionNode, around: Label | null) {
    const coordinate = `${field}(${argument.name.value}:)`;
    described(coordinate, argument.description);
    add(coordinate, 'argument', labelOf(argument.directives, problems, coordinate), around);
  }

  for (const definition of definitions)
    if (definition.kind === Kind.DIRECTIVE_DEFINITION) {
      described(`@${definition.name.value}`, definition.description);
      for (const argument of definition.arguments ?? [])
        described(`@${definition.name.value}(${argument.name.value}:)`, argument.description);
    }

  checkInterfaces(types, elements, problems);
  checkRoles(types, elements, roles, problems);
  if (problems.length)
    throw new Error(`The contract breaks the policy's rules:\n${problems.map((line) => `- ${line}`).join('\n')}`);
  return elements;
};

const rolesOf = (directives: readonly ConstDirectiveNode[] | undefined): readonly string[] | null => {
  const needs = directives?.find((directive) => directive.name.value === 'needs');
  const role = needs?.arguments?.find((argument) => argument.name.value === 'role')?.value;
  const values = role?.kind === Kind.LIST ? role.values : role ? [role] : [];
  const roles = values.flatMap((value) => (value.kind === Kind.ENUM ? [value.value] : []));
  return roles.length > 0 ? roles : null;
};

/** The way to a type that needs a role needs it itself, or fewer of those that open it, so that there is no way around. */
const checkRoles = (
  types: readonly (TypeDefinitionNode | TypeExtensionNode)[],
  elements: ReadonlyMap<string, Element>,
  roles: ReadonlyMap<string, readonly string[]>,
  problems: string[],
) => {
  for (const type of types) {
    if (!('fields' in type) || /InputObject/.test(type.kind)) continue;
    if ('interfaces' in type && type.interfaces?.length && roles.has(type.name.value))
      problems.push(`${type.name.value} needs a role and could be read through an interface`);
    for (const field of (type.fields ?? []) as readonly FieldDefinitionNode[]) {
      let named = field.type;
      while (named.kind !== Kind.NAMED_TYPE) named = named.type;
      const wanted = roles.get(named.name.value);
      if (!wanted) continue;
      const coordinate = `${type.name.value}.${field.name.value}`;
      const own = elements.get(coordinate)?.needs;
      if (!own?.every((role) => wanted.includes(role)))
        problems.push(
          `${coordinate} leads to ${named.name.value}, which needs the role ${wanted.join(' or ')}, without needing it`,
        );
    }
  }
};

const labelOf = (
  directives: readonly ConstDirectiveNode[] | undefined,
  problems: string[],
  at: string,
): Label | null => {
  const tier = directives?.find((directive) => directive.name.value === 'tier');
  if (!tier) return null;
  const word = (name: string): string | null => {
    const value = tier.arguments?.find((argument) => argument.name.value === name)?.value;
    return value?.kind === Kind.ENUM || value?.kind === Kind.STRING ? value.value : null;
  };
  const level = word('level');
  if (!level || !(tiers as readonly string[]).includes(level)) {
    problems.push(`${at} has a @tier without a known level`);
    return null;
  }
  const label = {
    of: at,
    level: level as Tier,
    class: word('class'),
    grain: word('grain') as Grain | null,
    mask: (word('mask') ?? 'WITHHOLD') as Mask,
    maskArg: word('maskArg'),
    mayLower: word('mayLower') as Tier | null,
  };
  if ((label.mask === 'ROLL_UP' || label.mask === 'COARSER_ROWS') && !label.grain)
    problems.push(`${at} has the mask ${label.mask}, which needs a grain`);
  const argument = argumentProblem(label.mask, label.maskArg);
  if (argument) problems.push(`${at} has the mask ${label.mask}, which needs a maskArg: ${argument}`);
  if (label.mayLower && (!label.class || clears(label.mayLower, label.level) || label.mask === 'ROLL_UP'))
    problems.push(
      `${at} may be lowered by a protocol: it needs a class, a level above ${label.mayLower} and another mask than ROLL_UP`,
    );
  return label;
};

const argumentShapes: Partial<Record<Mask, readonly [shape: RegExp, example: string]>> = {
  GRID: [/^(0\.\d*[1-9]\d*|[1-9]\d*)$/, 'degrees, for example 0.5'],
  ADMIN_CENTROID: [/^(COUNTRY|ADMIN1|ADMIN2)$/, 'COUNTRY, ADMIN1 or ADMIN2'],
  BAND: [/^\d+(,\d+)*$/, 'edges in ascending order, for example 0,10,100'],
  ROUND: [/^[1-9]\d*$/, 'a step, for example 10'],
  DATE_TRUNC: [/^(month|quarter|year)$/, 'month, quarter or year'],
  CATEGORY: [
    /^[A-Z0-9_*]+=[A-Z0-9_]+(,[A-Z0-9_*]+=[A-Z0-9_]+)*$/,
    'words and what stands for them, for example A=X,B=X,*=Y',
  ],
  PREFIX: [/^[1-9]\d*$/, 'how many characters, for example 4'],
};

/** What a mask needs as an argument, where it is not there. */
const argumentProblem = (mask: Mask, argument: string | null): string | null => {
  const shape = argumentShapes[mask];
  if (!shape) return argument === null ? null : 'none, it takes none';
  const [pattern, example] = shape;
  if (argument === null) return mask === 'GRID' ? null : example;
  const rising =
    mask !== 'BAND' || argument.split(',').every((edge, at, all) => at === 0 || Number(all[at - 1]) < Number(edge));
  return pattern.test(argument) && rising ? null : example;
};

/** A masked value must be able to be null; otherwise masking one field would take its parents with it. */
const checkNullable = (coordinate: string, field: { readonly type: TypeNode }, label: Label, problems: string[]) => {
  if (field.type.kind === Kind.NON_NULL_TYPE && (label.class || guarded(label)))
    problems.push(`${coordinate} has a class or a tier above OPEN and is non-null: make it nullable`);
};

/** A field read through an interface must not be laxer than any type behind it. */
const checkInterfaces = (
  types: readonly (TypeDefinitionNode | TypeExtensionNode)[],
  elements: Map<string, Element>,
  problems: string[],
) => {
  for (const type of types) {
    if (!('interfaces' in type) || !('fields' in type)) continue;
    for (const parent of (type.interfaces ?? []) as readonly NamedTypeNode[])
      for (const field of type.fields ?? []) {
        const above = elements.get(`${parent.name.value}.${field.name.value}`);
        const own = elements.get(`${type.name.value}.${field.name.value}`);
        if (above && own && highest(above.label.level, own.label.level) !== above.label.level)
          problems.push(`${above.coordinate} is laxer than ${own.coordinate}, which is read through it`);
      }
  }
};
