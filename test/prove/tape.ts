/**
 * Choices, one after the other, read off a list of numbers. Where the list ends every choice is the first, which is always the
 * plainest: so a shorter list, or one of smaller numbers, makes a plainer document, and whatever shrinks lists shrinks documents.
 */
export class Tape {
  readonly #numbers: readonly number[];
  #at = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  /** A number from 0 to below `count`. */
  below(count: number): number {
    const number = this.#numbers[this.#at] ?? 0;
    this.#at += 1;
    return count > 0 ? number % count : 0;
  }

  /** True once in so many times; false when the list has ended. */
  once(times: number): boolean {
    return this.below(times) === times - 1;
  }

  /** One of several. */
  of<T>(several: readonly T[]): T {
    return several[this.below(several.length)] as T;
  }

  /** From `least` to `most` of several, in an order of its own, none twice. */
  some<T>(several: readonly T[], least: number, most: number): T[] {
    const left = [...several];
    const wanted = Math.min(left.length, least + this.below(most - least + 1));
    return Array.from({ length: wanted }, () => left.splice(this.below(left.length), 1)[0] as T);
  }
}
