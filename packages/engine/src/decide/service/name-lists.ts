/** So many rules make so few different lists that each is made once. */
const MOST_SHARED_RULES = 6;

const NOBODY: readonly string[] = Object.freeze([]);

/** Frozen lists of the names of some rules that follow each other. */
export class NameLists {
  /** The rules are numbered from here up to `end`. */
  readonly begin: number;
  readonly end: number;
  readonly #names: readonly string[];
  /** By the bits of the rules, where these are few. */
  readonly #shared: (readonly string[])[] | undefined;
  /** By rule. */
  readonly #single: readonly (readonly string[])[];

  /** @param names of all rules, sorted from `begin` up to `end` */
  constructor(names: readonly string[], begin: number, end: number) {
    this.begin = begin;
    this.end = end;
    this.#names = names;
    this.#single = names.slice(begin, end).map((name) => Object.freeze([name]));
    this.#shared =
      end - begin > MOST_SHARED_RULES
        ? undefined
        : Array.from({ length: 1 << (end - begin) }, (_, bits) =>
            Object.freeze(names.slice(begin, end).filter((_, bit) => ((bits >> bit) & 1) === 1)),
          );
  }

  /** @param rules ascending; those from `from` up to `to` are rules of this list */
  listOf(rules: Int32Array, from: number, to: number): readonly string[] {
    if (from === to) return NOBODY;
    if (from + 1 === to) return this.#single[(rules[from] as number) - this.begin] as readonly string[];
    if (this.#shared !== undefined) {
      let bits = 0;
      for (let i = from; i < to; i++) bits |= 1 << ((rules[i] as number) - this.begin);
      return this.#shared[bits] as readonly string[];
    }
    const list: string[] = new Array(to - from);
    for (let i = from; i < to; i++) list[i - from] = this.#names[rules[i] as number] as string;
    return Object.freeze(list);
  }
}
