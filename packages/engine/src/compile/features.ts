import type { Comparable, Comparison, Condition, Fact, Facts, Operand, Scalar } from "@tierpolicy/schema";
import type { Clocks } from "../carriage/clocks.js";
import { axesOf } from "../cells/axis/axes.js";
import { keysOfConstant } from "../cells/comparison/constants.js";
import { keySet, type Side, UNKNOWN } from "../cells/comparison/key-sets.js";
import { type Steps, stepsOf } from "../cells/comparison/relation.js";
import type { Family } from "../cells/domain/family.js";
import { complement, type KeySet, placesOf } from "../cells/domain/key-set.js";
import { groupsOf } from "../cells/leaves/group.js";
import { type Leaf, Leaves } from "../cells/leaves/leaf.js";
import { InvariantError } from "../invariant-error.js";
import { relationOf } from "../operators/holds.js";
import { all, any, FALSE, none, some, TRUE, type Tree } from "./tree.js";

/** A fact, or a property of one, that conditions compare with constants: a feature whose values are regions. */
export interface LeafFeature {
  readonly leaf: Leaf;
  readonly family: Family;
  /** The first key of each region. */
  readonly starts: readonly number[];
  /** The texts that conditions mention; none of what is no text. */
  readonly mentioned: readonly string[];
}

/** A feature that is yes (region 1) or no (region 0), and follows from other features. */
export type DerivedFeature =
  | { readonly kind: "tree"; readonly tree: Tree }
  /** Two facts compared with each other; their values are known by their places in `Features.kept`. */
  | {
      readonly kind: "relation";
      readonly relation: (left: Comparable, right: Comparable) => boolean;
      readonly left: number;
      readonly right: number;
    }
  | { readonly kind: "judged"; readonly holdsAt: (facts: Facts) => boolean };

const MOST_REGIONS = Number.POSITIVE_INFINITY;
const YES = { below: false, flips: [1] } as const;
const NO = { below: true, flips: [1] } as const;

/**
 * Everything that the conditions of a policy ask about a customer, numbered: first the scalars, then the arrays, then what is derived from them.
 */
export class Features {
  readonly leaves: readonly LeafFeature[];
  /** How many of the leaves are scalars. */
  readonly scalars: number;
  readonly derived: DerivedFeature[] = [];
  /** The leaves that are compared with each other. */
  readonly kept: Leaf[] = [];
  readonly #leaves: Leaves;
  readonly #numbers = new Map<Leaf, number>();
  readonly #known = new Map<string, number>();
  readonly #segments = new Map<string, number>();
  readonly #judged = new Map<Clocks, number>();

  /** @param comparisons all that will be asked */
  constructor(facts: ReadonlyMap<string, Fact>, comparisons: readonly Comparison[]) {
    this.#leaves = new Leaves(facts);
    const withConstants = comparisons.filter(({ value }) => value.kind === "constant");
    const features = groupsOf(withConstants, this.#leaves).map((group): LeafFeature => {
      const { axes, family, mentioned } = axesOf(group, [], MOST_REGIONS);
      const [axis] = axes;
      if (axis === undefined) throw new InvariantError("a group of no leaves");
      return { leaf: axis.leaf, family, starts: axis.keys, mentioned: textsOf(family, mentioned) };
    });
    const isArray = ({ leaf }: LeafFeature) => leaf.isArray;
    const scalars = features.filter((feature) => !isArray(feature));
    this.leaves = [...scalars, ...features.filter(isArray)];
    this.scalars = scalars.length;
    for (const [number, { leaf }] of this.leaves.entries()) this.#numbers.set(leaf, number);
  }

  get size(): number {
    return this.leaves.length + this.derived.length;
  }

  readonly isArray = (feature: number): boolean => feature >= this.scalars && feature < this.leaves.length;

  /** How many regions a feature has. */
  countOf(feature: number): number {
    return this.leaves[feature]?.starts.length ?? 2;
  }

  numberOf(leaf: Leaf): number | undefined {
    return this.#numbers.get(leaf);
  }

  get all(): readonly Leaf[] {
    return this.#leaves.all;
  }

  /** Adds a segment; those that it refers to must be there. */
  addSegment(id: string, condition: Condition): number {
    const number = this.#add({ kind: "tree", tree: this.treeOf(condition) });
    this.#segments.set(id, number);
    return number;
  }

  segment(id: string): number {
    const number = this.#segments.get(id);
    if (number === undefined) throw new InvariantError(`the policy has no segment \`${id}\``);
    return number;
  }

  segmentTree(id: string): Tree {
    return this.#yes(this.segment(id), true);
  }

  /** The feature that a tree holds; the same for the same tree, known by its key. Undefined where it holds for everyone. */
  ofTree(key: string, tree: () => Tree): number | undefined {
    const known = this.#known.get(key);
    if (known !== undefined) return known === -1 ? undefined : known;
    const made = tree();
    const isTrue = made.kind === "all" && made.of.length === 0;
    const number = isTrue ? -1 : this.#add({ kind: "tree", tree: made });
    this.#known.set(key, number);
    return isTrue ? undefined : number;
  }

  /** The feature that clocks contain that of the customer; undefined where they always or never do. */
  ofClocks(clocks: Clocks, clock: Operand | undefined): number | undefined {
    if (clocks.kind === "judged") {
      const known = this.#judged.get(clocks) ?? this.#add({ kind: "judged", holdsAt: clocks.holdsAt });
      this.#judged.set(clocks, known);
      return known;
    }
    const condition = clocks.kind === "within" ? clockCondition(clocks, clock) : undefined;
    return condition && this.ofTree(JSON.stringify(clocks), () => this.treeOf(condition));
  }

  treeOf(condition: Condition, wanted = true): Tree {
    switch (condition.kind) {
      case "all":
      case "any": {
        const join = (condition.kind === "all") === wanted ? all : any;
        return join(
          condition.of.map((part) => this.treeOf(part, wanted)),
          this.isArray,
        );
      }
      case "not":
        return this.treeOf(condition.of, !wanted);
      case "segment":
        return this.#yes(this.segment(condition.segment), wanted);
      case "compare":
        return condition.value.kind === "fact" ? this.#relation(condition, condition.value, wanted) : this.#comparison(condition, wanted);
    }
  }

  #yes(feature: number, wanted: boolean): Tree {
    return { kind: "some", feature, regions: wanted ? YES : NO };
  }

  #add(feature: DerivedFeature): number {
    this.derived.push(feature);
    return this.size - 1;
  }

  #relation({ fact, operator }: Comparison, other: Operand, wanted: boolean): Tree {
    const [left, right] = [this.#keep(fact), this.#keep(other)];
    const key = JSON.stringify(["relation", left, operator, right]);
    const known = this.#known.get(key) ?? this.#add({ kind: "relation", relation: relationOf(operator), left, right });
    this.#known.set(key, known);
    return this.#yes(known, wanted);
  }

  #keep(operand: Operand): number {
    const leaf = this.#leaves.of(operand);
    if (!this.kept.includes(leaf)) this.kept.push(leaf);
    return this.kept.indexOf(leaf);
  }

  #comparison({ fact, operator, value }: Comparison, wanted: boolean): Tree {
    const number = this.#numbers.get(this.#leaves.of(fact));
    const feature = number === undefined ? undefined : this.leaves[number];
    if (number === undefined || feature === undefined || value.kind === "fact")
      throw new InvariantError("a comparison that was not planned");
    const { family, starts, leaf } = feature;
    const steps = stepsOf(operator);
    const constant = keysOfConstant(value.value, family);
    const test = (set: KeySet, holds: boolean) => (holds ? some : none)(number, placesOf(set, starts), leaf.isArray);
    if (!leaf.isArray) return test(keySet(steps, 0, UNKNOWN, constant, family), wanted);
    return this.#ofElements(steps, 0, ARRAY, constant, { family, test }, wanted);
  }

  /** Steps through the decorators of a comparison of an array's elements, as `cells/comparison` does for diagrams. */
  #ofElements(steps: Steps, place: number, left: Part, right: Part, context: Elements, wanted: boolean): Tree {
    const decorator = steps.decorators[place];
    const next = (one: Part, other: Part, holds = wanted) => this.#ofElements(steps, place + 1, one, other, context, holds);
    const { family, test } = context;
    const quantified = (list: Part, isSome: boolean, unknown: () => KeySet, each: (key: number) => Tree): Tree => {
      if (list === ARRAY) return isSome ? test(unknown(), wanted) : test(complement(unknown()), !wanted);
      const join = isSome === wanted ? any : all;
      return join((list as readonly number[]).map(each), this.isArray);
    };
    switch (decorator) {
      case "not":
        return next(left, right, !wanted);
      case "swap":
        return next(right, left);
      case "someFact":
      case "everyFact": {
        const unknown = () => keySet(steps, place + 1, UNKNOWN, right as Side, family);
        return quantified(left, decorator === "someFact", unknown, (key) => next(key, right));
      }
      case "someValue":
      case "everyValue": {
        const unknown = () => keySet(steps, place + 1, left as Side, UNKNOWN, family);
        return quantified(right, decorator === "someValue", unknown, (key) => next(left, key));
      }
      default: {
        if (typeof left !== "number" || typeof right !== "number")
          throw new InvariantError("an operator compares a list with a single value");
        const holds = left === right ? steps.ifEqual : left < right ? steps.ifBelow : steps.ifAbove;
        return holds === wanted ? TRUE : FALSE;
      }
    }
  }
}

const textsOf = (family: Family, mentioned: ReadonlySet<number>): readonly string[] =>
  family.name === "text" ? [...mentioned].map((key) => `${family.valueOf(key)}`) : [];

const ARRAY = Symbol("the array in question");
type Part = number | readonly number[] | typeof ARRAY;

interface Elements {
  readonly family: Family;
  readonly test: (set: KeySet, holds: boolean) => Tree;
}

/** Spans of clocks, as an author would write them. */
export const clockCondition = ({ spans }: Extract<Clocks, { kind: "within" }>, clock: Operand | undefined): Condition => {
  if (clock === undefined) throw new InvariantError("spans of clocks in a policy that has none");
  const pointer = "";
  const compare = (name: "greaterThanInclusive" | "lessThanInclusive", value: Scalar): Condition => ({
    kind: "compare",
    fact: clock,
    operator: { decorators: [], name },
    value: { kind: "constant", value },
    pointer,
  });
  const of = spans.map(
    ({ from, to }): Condition => ({
      kind: "all",
      of: [
        ...(from === undefined ? [] : [compare("greaterThanInclusive", from)]),
        ...(to === undefined ? [] : [compare("lessThanInclusive", to)]),
      ],
      pointer,
    }),
  );
  return { kind: "any", of, pointer };
};
