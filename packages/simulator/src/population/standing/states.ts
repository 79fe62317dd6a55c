import type { Column, Customers } from "@tierpolicy/engine/columns";
import type { Facts, FactValue, Policy } from "@tierpolicy/schema";

/** In which states of what comes round people are: a state is what somebody has of some facts. */
export interface States {
  /** By place among these rows, the number of the state. */
  readonly of: (rows: Uint32Array) => Uint16Array;
  /** By state, how many are in it. */
  readonly countsOf: (states: Uint16Array) => Uint32Array;
  /** What people have in a state; undefined where that cannot be said. */
  readonly facts: (state: number) => Facts | undefined;
}

/** A column of which each value has a number. */
interface Numbered {
  readonly fact: string;
  readonly numbers: ArrayLike<number>;
  readonly values: readonly FactValue[];
  /** A number is so much worth in that of a state. Beyond the values there is one more for all that is none. */
  readonly weight: number;
}

const MOST_STATES = 2 ** 10;

/**
 * @param facts their ids
 * @returns undefined where there are too many states, or a column is in no form in which its values have numbers
 */
export const statesOf = (facts: readonly string[], policy: Policy, { columns }: Customers): States | undefined => {
  const byFact: { readonly [fact: string]: Column } = columns;
  const numbered: Numbered[] = [];
  let count = 1;
  for (const fact of facts) {
    const column = numberedColumn(policy, fact, byFact[fact]);
    if (column === undefined) return undefined;
    numbered.push({ ...column, fact, weight: count });
    count *= column.values.length + 1;
    if (count > MOST_STATES) return undefined;
  }
  return {
    of: (rows) => {
      const states = new Uint16Array(rows.length);
      for (const { numbers, values, weight } of numbered) addNumbers(states, rows, numbers, values.length, weight);
      return states;
    },
    countsOf: (states) => {
      const counts = new Uint32Array(count);
      for (let at = 0; at < states.length; at++) counts[states[at] as number] = (counts[states[at] as number] as number) + 1;
      return counts;
    },
    facts: (state) => {
      const had = numbered.map(({ fact, values, weight }) => [fact, values[Math.floor(state / weight) % (values.length + 1)]] as const);
      return had.some(([, value]) => value === undefined) ? undefined : (Object.fromEntries(had) as Facts);
    },
  };
};

const numberedColumn = ({ facts }: Policy, fact: string, column: Column | undefined): Pick<Numbered, "numbers" | "values"> | undefined => {
  if (column instanceof Uint8Array)
    return facts.get(fact)?.type.kind === "boolean" ? { numbers: column, values: [false, true] } : undefined;
  if (column === undefined || !("codes" in column) || column.valid !== undefined) return undefined;
  return { numbers: column.codes, values: column.dictionary };
};

const addNumbers = (states: Uint16Array, rows: Uint32Array, numbers: ArrayLike<number>, size: number, weight: number): void => {
  for (let at = 0; at < rows.length; at++) {
    const number = numbers[rows[at] as number] as number;
    states[at] = (states[at] as number) + Math.min(number, size) * weight;
  }
};
