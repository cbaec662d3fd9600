import { type DocumentNode, type GraphQLSchema, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { fragmentsOf } from '../query/look-ahead.ts';
import type { Request } from '../query/request.ts';
import type { Context } from '../query/resolvers.ts';
import { Out } from './out.ts';
import { type ObjectPlan, planOf } from './plan.ts';
import { deciding, type Operation } from './selected.ts';
import { tapeOf } from './tape.ts';
import { objectsOf } from './write.ts';

/** An answer up to the end of its `data`, written already. */
export class Written {
  private readonly out: Out;
  private readonly length: number;
  constructor(out: Out) {
    this.out = out;
    this.length = out.length;
  }

  /** The bytes of the whole of it, with what follows the data. */
  with(besides: string): Buffer {
    this.out.length = this.length;
    this.out.json(`${besides}}\n`);
    return this.out.take();
  }
}

export type Asked = {
  readonly operation: OperationDefinitionNode;
  readonly document: DocumentNode;
  /** Their values as they are executed, with the defaults of the document. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: Context;
};

/** What a planner makes of a question: its answer, or with what the resolvers are to find it. */
export type Outcome = { readonly written: Written } | { readonly request: Request };

export type Planner = (asked: Asked) => Promise<Outcome>;

/** What is known of an operation as long as its document is. */
type Known = Pick<Operation, 'fragments'> & {
  readonly decided: readonly string[];
  /** By the values of the variables that decide what is selected. */
  readonly plans: Map<string, ObjectPlan>;
  /** It asks for more than a plan is given. */
  beyond: boolean;
  /** Answered in part by what other requests found: then the look at the database goes out beside the first statement. */
  visits: boolean;
  /** Bytes to begin an answer with: enough for the last one. */
  size: number;
};

const leastSize = 4_096;
/** With something to spare, in steps, so that memory of the same size is used again. */
const roomFor = (length: number): number => Math.ceil((length * 1.1 + 1_000) / leastSize) * leastSize;

/** Ten directives may decide in a thousand ways; who asks in more than these pays for it. */
const mostPlans = 16;
/** Of all documents together, about a kilobyte each. Fragments make many fields of a short text. */
const mostFields = 40_000;

/**
 * Answers queries by plans: the resolvers say what an answer is, and a plan is how they are asked field by field instead of value by
 * value. A plan writes answers in which nothing went wrong. All others are left to the resolvers, with the rows that were read.
 */
export const createPlanner = (schema: GraphQLSchema, most = mostFields): Planner => {
  let operations = new WeakMap<OperationDefinitionNode, Known>();
  let fields = 0;
  const query = schema.getQueryType();
  /** Once there are too many, all plans are forgotten: they are made again faster than they are weighed one by one. */
  const made = (more: number): void => {
    fields += more;
    if (fields <= most) return;
    operations = new WeakMap();
    fields = more;
  };
  const knownOf = ({ operation, document }: Asked): Known => {
    let known = operations.get(operation);
    if (!known) {
      const fragments = fragmentsOf(document);
      known = {
        fragments,
        decided: deciding({ operation, fragments }),
        plans: new Map(),
        beyond: false,
        visits: true,
        size: leastSize,
      };
      operations.set(operation, known);
    }
    return known;
  };
  return async (asked) => {
    const { operation, variables, context } = asked;
    const asItIs = { request: context.request };
    if (operation.operation !== OperationTypeNode.QUERY || !query) return asItIs;
    const known = knownOf(asked);
    if (known.beyond) return asItIs;
    // What the resolvers are left with reads everything.
    const visit = context.request.ground?.visit(context.request.tier);
    if (known.visits) visit?.expect();
    const tape = tapeOf(context.request, visit);
    try {
      const key = JSON.stringify(known.decided.map((name) => variables[name]));
      let plan = known.plans.get(key);
      if (!plan) {
        const { fragments } = known;
        plan = planOf({ schema, operation, fragments, variables, made }, query, [operation.selectionSet]);
        if (known.plans.size >= mostPlans) known.plans.clear();
        known.plans.set(key, plan);
      }
      const writing = { schema, variables, context: readingOnly(context, tape.recording) };
      const write = await objectsOf(writing, plan, [undefined]);
      const out = new Out(known.size);
      out.json('{"data":');
      write(0, out);
      known.size = roomFor(out.length);
      if (visit) known.visits = visit.used();
      if (visit && !(await visit.stands())) return { request: tape.playing() };
      return { written: new Written(out) };
    } catch (error) {
      if (error instanceof Beyond) known.beyond = true;
      return { request: tape.playing() };
    }
  };
};

class Beyond extends Error {}

/** A plan reads, and what it reads can be played again. What else a request may carry it is not given. */
const readingOnly = ({ policy, caller, terms, documents }: Context, request: Request): Context => {
  const beyond = (): never => {
    throw new Beyond();
  };
  return {
    ...{ request, policy, caller, terms, ...(documents ? { documents } : {}) },
    get desk() {
      return beyond();
    },
    get own() {
      return beyond();
    },
    get audit() {
      return beyond();
    },
  };
};
