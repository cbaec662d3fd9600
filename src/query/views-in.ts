/** Names of all views that a statement of ours reads. */
export const viewsIn = (text: string): string[] =>
  [...text.matchAll(/\b(?:from|join)\s+([a-z_][a-z0-9_]*)/g)].map(([, name]) => name as string);
