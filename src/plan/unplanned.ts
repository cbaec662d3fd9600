/** Thrown where an answer is not what a plan writes: whatever went wrong, the resolvers find it again and tell of it. */
export class Unplanned extends Error {}
