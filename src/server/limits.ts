import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { type Refusal, refusal } from '../errors.ts';

/** How large a document may be, whatever it asks for. What it asks for is bounded by its cost. */
export const documentLimits = {
  tokens: 2000,
  aliases: 30,
  /** The description of the whole contract is large and costs nothing: it is not to be asked for many times over. */
  introspectionAliases: 3,
  directives: 10,
  rootFields: 20,
  /** Fields once all fragments are written out: fragments that spread fragments grow without bound. */
  fields: 2000,
} as const;

/** The parser stops at the limit, in words and with a code of its own. */
export const tooLongFor = (parsing: string): Refusal | null =>
  /^Syntax Error: Document contains more tha[nt] \d+ tokens/.test(parsing)
    ? refusal(
        'QUERY_TOO_COMPLEX',
        `The query has more than ${documentLimits.tokens} tokens. Split it into several queries, or send values as variables.`,
        { limit: documentLimits.tokens },
      )
    : null;

const tooComplex = (what: string, limit: number, found: number, mend: string): GraphQLError =>
  new GraphQLError(`The query has ${found} ${what}; at most ${limit} are allowed. ${mend}`, {
    originalError: refusal(
      'QUERY_TOO_COMPLEX',
      `The query has ${found} ${what}; at most ${limit} are allowed. ${mend}`,
      { limit, found },
    ),
  });

const aliases: ValidationRule = (context) => {
  let all = 0;
  let ofContract = 0;
  return {
    Field(node) {
      if (!node.alias) return;
      all += 1;
      if (/^__(schema|type)$/.test(node.name.value) || context.getParentType()?.name.startsWith('__')) ofContract += 1;
    },
    Document: {
      leave() {
        const { aliases: most, introspectionAliases } = documentLimits;
        if (all > most) context.reportError(tooComplex('aliases', most, all, 'Split it into several queries.'));
        if (ofContract > introspectionAliases)
          context.reportError(
            tooComplex('aliases within introspection', introspectionAliases, ofContract, 'Ask once for each part.'),
          );
      },
    },
  };
};

const directives: ValidationRule = (context) => {
  let found = 0;
  return {
    Directive() {
      found += 1;
    },
    Document: {
      leave() {
        const most = documentLimits.directives;
        if (found > most) context.reportError(tooComplex('directives', most, found, 'Leave fields out instead.'));
      },
    },
  };
};

/** Fields of a selection with all fragments written out; each fragment is counted once, so it is quick for any document. */
const sizeOf = (
  context: ValidationContext,
  set: SelectionSetNode,
  within: boolean,
  known: Map<FragmentDefinitionNode, number>,
): number => {
  let size = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD)
      size += 1 + (within && selection.selectionSet ? sizeOf(context, selection.selectionSet, within, known) : 0);
    else if (selection.kind === Kind.INLINE_FRAGMENT) size += sizeOf(context, selection.selectionSet, within, known);
    else {
      const fragment = context.getFragment(selection.name.value);
      if (!fragment) continue;
      let inside = known.get(fragment);
      if (inside === undefined) {
        // A fragment that spreads itself is refused by another rule; here it only must not run for ever.
        known.set(fragment, 0);
        inside = sizeOf(context, fragment.selectionSet, within, known);
        known.set(fragment, inside);
      }
      size += inside;
    }
  }
  return size;
};

const fields: ValidationRule = (context): ASTVisitor => ({
  OperationDefinition(node) {
    const roots = sizeOf(context, node.selectionSet, false, new Map());
    const most = documentLimits.rootFields;
    if (roots > most)
      context.reportError(tooComplex('fields at its root', most, roots, 'Split it into several queries.'));
    const all = sizeOf(context, node.selectionSet, true, new Map());
    if (all > documentLimits.fields)
      context.reportError(
        tooComplex(
          'fields with its fragments written out',
          documentLimits.fields,
          all,
          'Split it into several queries.',
        ),
      );
    return false;
  },
});

export const limitRules: readonly ValidationRule[] = [aliases, directives, fields];
