const known = new Map<string, readonly string[]>();
/** Callers choose columns, so the number of statements has no natural bound. */
const mostKnown = 2_000;

/** What may stand where a view does: values that were sent along, and a statement within the statement, whose views are found as well. */
const others: ReadonlySet<string | undefined> = new Set(['unnest', 'lateral']);

/** Names of all views that a statement of ours reads; those of functions, too. */
export const viewsIn = (text: string): readonly string[] => {
  let views = known.get(text);
  if (!views) {
    const names = [...text.matchAll(/\b(?:from|join)\s+([a-z_][a-z0-9_]*)/g)].map(([, name]) => name as string);
    views = names.filter((name) => !others.has(name));
    if (known.size >= mostKnown) known.clear();
    known.set(text, views);
  }
  return views;
};
