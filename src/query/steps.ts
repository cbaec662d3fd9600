/** How many steps of a time series a period touches: calendar months or years, the first and the last included. */
export const stepsBetween = (from: string, to: string, grain: string | null | undefined): number => {
  const [year, month] = [0, 1].map((part) => Number(to.split('-')[part]) - Number(from.split('-')[part])) as [
    number,
    number,
  ];
  return Math.max(0, grain === 'YEAR' ? year + 1 : year * 12 + month + 1);
};
