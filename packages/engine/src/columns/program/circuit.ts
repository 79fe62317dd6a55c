/** Registers hold one bit a row. The first two always hold the same. */
export const NEVER = 0;
export const ALWAYS = 1;

/** What a gate makes of its two inputs. */
export const AND = 0;
export const OR = 1;
/** The left one and not the right one. */
export const BUT_NOT = 2;
type Operation = typeof AND | typeof OR | typeof BUT_NOT;

/** Gates in an order in which each comes after what it looks at. All lists are of one length. */
export interface Gates {
  readonly operation: Uint8Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly output: Int32Array;
}

/** Conditions over all rows of a block at once: registers that are given, and gates between registers. Equal gates are one. */
export class Circuit {
  #registers = 2;
  readonly #gates: (readonly [Operation, left: number, right: number, output: number])[] = [];
  readonly #known = new Map<string, number>();

  get registers(): number {
    return this.#registers;
  }

  /** A register that is given. */
  input(): number {
    return this.#registers++;
  }

  readonly and = (left: number, right: number): number => {
    if (left === NEVER || right === NEVER) return NEVER;
    if (left === ALWAYS || left === right) return right;
    return right === ALWAYS ? left : this.#gate(AND, Math.min(left, right), Math.max(left, right));
  };

  readonly or = (left: number, right: number): number => {
    if (left === ALWAYS || right === ALWAYS) return ALWAYS;
    if (left === NEVER || left === right) return right;
    return right === NEVER ? left : this.#gate(OR, Math.min(left, right), Math.max(left, right));
  };

  butNot(left: number, right: number): number {
    if (left === NEVER || right === ALWAYS || left === right) return NEVER;
    return right === NEVER ? left : this.#gate(BUT_NOT, left, right);
  }

  not(register: number): number {
    return register === NEVER ? ALWAYS : this.butNot(ALWAYS, register);
  }

  all(registers: readonly number[]): number {
    return registers.reduce(this.and, ALWAYS);
  }

  any(registers: readonly number[]): number {
    return registers.reduce(this.or, NEVER);
  }

  gates(): Gates {
    const column = (part: 1 | 2 | 3) => Int32Array.from(this.#gates, (gate) => gate[part]);
    return { operation: Uint8Array.from(this.#gates, ([operation]) => operation), left: column(1), right: column(2), output: column(3) };
  }

  #gate(operation: Operation, left: number, right: number): number {
    const key = `${operation} ${left} ${right}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const output = this.#registers++;
    this.#gates.push([operation, left, right, output]);
    this.#known.set(key, output);
    return output;
  }
}
