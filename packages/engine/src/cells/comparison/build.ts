import type { Comparison } from "@tierpolicy/schema";
import { InvariantError } from "../../invariant-error.js";
import type { Combiner } from "../diagram/combine.js";
import { intersectionOf, unionOf } from "../diagram/forget.js";
import { ALL, NONE, type Store } from "../diagram/store.js";
import { complement, intervalsOf, type KeySet, placesOf } from "../domain/key-set.js";
import type { Known } from "../leaves/variables.js";
import { keysOfConstant } from "./constants.js";
import { keySet, type Side, UNKNOWN } from "./key-sets.js";
import { type Steps, stepsOf } from "./relation.js";

/** A side of a comparison: a leaf, or a constant as keys. */
type Operand = Known | number | readonly number[];

const isKnown = (operand: Operand): operand is Known => typeof operand === "object" && "leaf" in operand;
const isList = (operand: Operand): operand is readonly number[] => typeof operand === "object" && !("leaf" in operand);
const isScalar = (operand: Operand): operand is Known => isKnown(operand) && !operand.leaf.isArray;

/** Comparisons as diagrams. */
export class Builder {
  readonly store: Store;
  readonly combiner: Combiner;

  constructor(store: Store, combiner: Combiner) {
    this.store = store;
    this.combiner = combiner;
  }

  /** @param right the other leaf, where the comparison is with a fact */
  build({ operator, value }: Comparison, left: Known, right: Known | undefined): number {
    const { family } = left.axes;
    const steps = stepsOf(operator);
    if (value.kind === "constant") return this.#relation(steps, 0, left, keysOfConstant(value.value, family), left);
    if (right === undefined) throw new InvariantError("a comparison with a fact lacks that fact");
    return this.#relation(steps, 0, left, right, left);
  }

  /** @param any some leaf of the group */
  #relation(steps: Steps, place: number, left: Operand, right: Operand, any: Known): number {
    this.store.budget.step();
    const scalar = upper([left, right].filter(isScalar));
    if (scalar !== undefined) return this.#scalar(steps, place, left, right, scalar);
    const decorator = steps.decorators[place];
    switch (decorator) {
      case "not":
        return this.combiner.combine("minus", ALL, this.#relation(steps, place + 1, left, right, any));
      case "swap":
        return this.#relation(steps, place + 1, right, left, any);
      case "someFact":
      case "everyFact":
        return this.#quantified(steps, place, left, right, any, decorator === "someFact", (element, other) => [element, other]);
      case "someValue":
      case "everyValue":
        return this.#quantified(steps, place, right, left, any, decorator === "someValue", (element, other) => [other, element]);
      default:
        return this.#plain(steps, left, right);
    }
  }

  #plain({ ifBelow, ifEqual, ifAbove }: Steps, left: Operand, right: Operand): number {
    if (typeof left !== "number" || typeof right !== "number") throw new InvariantError("an operator compares a list with a single value");
    const holds = left === right ? ifEqual : left < right ? ifBelow : ifAbove;
    return holds ? ALL : NONE;
  }

  /** A scalar variable is settled first: for each of its regions, the comparison is one of a constant. */
  #scalar(steps: Steps, place: number, left: Operand, right: Operand, scalar: Known): number {
    const [level] = scalar.levels;
    const { keys } = scalar.axis;
    const other = left === scalar ? right : left;
    if (!isKnown(other)) {
      const sides: [Side, Side] = left === scalar ? [UNKNOWN, other] : [other, UNKNOWN];
      const { below, flips } = placesOf(keySet(steps, place, ...sides, scalar.axes.family), keys);
      const children = [below, ...flips].map((_, i) => ((i % 2 === 0) === below ? ALL : NONE));
      return this.store.branch(level as number, [0, ...flips], children);
    }
    const children = keys.map((key) => this.#relation(steps, place, left === scalar ? key : left, right === scalar ? key : right, scalar));
    return this.store.branch(
      level as number,
      keys.map((_, region) => region),
      children,
    );
  }

  /** @param order puts the element and the other side back in their places */
  #quantified(
    steps: Steps,
    place: number,
    list: Operand,
    other: Operand,
    any: Known,
    some: boolean,
    order: <Element, Other>(element: Element, other: Other) => [Element | Other, Element | Other],
  ): number {
    const all = some ? unionOf : intersectionOf;
    if (isList(list)) {
      const results = list.map((key) => this.#relation(steps, place + 1, ...order<Operand, Operand>(key, other), any));
      return all(this.combiner, results);
    }
    if (!isKnown(list)) throw new InvariantError("a decorator looks at each element of what is no list");
    if (!isKnown(other)) {
      const set = keySet(steps, place + 1, ...order<Side, Side>(UNKNOWN, other), list.axes.family);
      return this.#inhabited(list, set, some);
    }
    const results = list.axis.keys.map((key, region) => {
      const rest = this.#relation(steps, place + 1, ...order<Operand, Operand>(key, other), any);
      const level = list.levels[region] as number;
      const here = this.store.branch(level, [0, 1], [NONE, ALL]);
      const nowhere = this.store.branch(level, [0, 1], [ALL, NONE]);
      return some ? this.combiner.combine("and", here, rest) : this.combiner.combine("or", nowhere, rest);
    });
    return all(this.combiner, results);
  }

  /** Some element is in the set; or every element is. */
  #inhabited({ axis, levels }: Known, set: KeySet, some: boolean): number {
    const { keys } = axis;
    const places = placesOf(some ? set : complement(set), keys);
    let result = some ? NONE : ALL;
    for (const [from, end] of [...intervalsOf(places, keys.length)].reverse()) {
      this.store.budget.step(end - from);
      for (let region = end - 1; region >= from; region--) {
        result = this.store.branch(levels[region] as number, [0, 1], some ? [result, ALL] : [result, NONE]);
      }
    }
    return result;
  }
}

const upper = (scalars: readonly Known[]): Known | undefined =>
  scalars.reduce<Known | undefined>(
    (best, known) => (best === undefined || (known.levels[0] as number) < (best.levels[0] as number) ? known : best),
    undefined,
  );
