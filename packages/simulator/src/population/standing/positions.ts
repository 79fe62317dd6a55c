/**
 * Numbers the positions in which people are by now: never more of them than there are people, however many there have been, since a number
 * that nobody has any more is given again.
 */
export class Positions {
  /** By pattern; patterns are numbered from 0 on. */
  readonly #numbers: (number | undefined)[] = [];
  /** By number: what stands there, and how many are in it. */
  readonly #patterns: number[] = [];
  readonly #sizes: number[] = [];
  readonly #free: number[] = [];

  isAt(number: number, pattern: number): boolean {
    return this.#patterns[number] === pattern && (this.#sizes[number] as number) > 0;
  }

  /** @returns the number of the position that somebody takes */
  join(pattern: number): number {
    const known = this.#numbers[pattern];
    const number = known ?? this.#free.pop() ?? this.#sizes.length;
    this.#sizes[number] = known === undefined ? 1 : (this.#sizes[number] as number) + 1;
    if (known !== undefined) return number;
    this.#numbers[pattern] = number;
    this.#patterns[number] = pattern;
    return number;
  }

  leave(number: number): void {
    const size = (this.#sizes[number] as number) - 1;
    this.#sizes[number] = size;
    if (size > 0) return;
    this.#numbers[this.#patterns[number] as number] = undefined;
    this.#free.push(number);
  }
}
