/**
 * What all of them give, or the failure of the first in their order that fails: the same question has the same failure each time, however
 * quick each of them is.
 */
export const orFirstFailure = async <T>(all: readonly (T | Promise<T>)[]): Promise<T[]> => {
  const settled = await Promise.allSettled(all);
  return settled.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
};
