import type { Bounds, System } from './bounds.ts';
import type { Told } from './harvest.ts';
import { keyOf } from './population.ts';

/**
 * How often an attacker guesses a hidden count rightly: with the middle of what the programs leave, and without them, with the
 * better of two ways open to everybody: the value that most hidden cells have, and what the told margins of its categories would
 * make if they did not hang together.
 */
export const guesses = (
  system: System,
  cells: readonly number[],
  bounds: readonly Bounds[],
  countOf: (cell: number) => number,
): { readonly solved: number; readonly prior: number } => {
  const told = new Map(system.keys.map((key, index) => [key, system.cells[index] as Told]));
  const whole = told.get(keyOf([], []))?.records ?? 0;
  const apart = (cell: number): number => {
    const { variables, codes } = system.cells[cell] as Told;
    return variables.reduce(
      (count, name, index) => (count * (told.get(keyOf([name], [codes[index] as string]))?.records ?? 5)) / whole,
      whole,
    );
  };
  const frequency = new Map<number, number>();
  for (const cell of system.hidden) frequency.set(countOf(cell), (frequency.get(countOf(cell)) ?? 0) + 1);
  const [most] = [...frequency].sort(([, a], [, b]) => b - a)[0] as [number, number];
  const right = (guess: (cell: number, index: number) => number) =>
    cells.filter((cell, index) => Math.round(guess(cell, index)) === countOf(cell)).length / cells.length;
  return {
    solved: right((_, index) => ((bounds[index] as Bounds).least + (bounds[index] as Bounds).most) / 2),
    prior: Math.max(
      right(() => most),
      right(apart),
    ),
  };
};
