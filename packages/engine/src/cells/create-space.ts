import type { Condition, Fact, Facts } from "@tierpolicy/schema";
import * as Either from "fp-ts/lib/Either.js";
import { Budget, BudgetExceeded } from "./budget.js";
import { ALL, NONE } from "./diagram/store.js";
import { leafSamples } from "./leaf-samples.js";
import { comparisonsIn } from "./leaves/comparisons.js";
import { isNamed, nameOf } from "./leaves/named.js";
import { plainCustomer } from "./plain.js";
import type { Difference } from "./sets/difference.js";
import { remake } from "./sets/recipe.js";
import { type Declarations, Sets } from "./sets/sets.js";
import type { CustomerSet, Space, WitnessOptions } from "./space.js";
import { isAnchored } from "./witness/anchored.js";
import { pairNear } from "./witness/pair.js";
import { witnessByMove, witnessNear } from "./witness/witness.js";

const DEFAULT_BUDGET = 2_000_000;

export interface SpaceOptions {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly segments: ReadonlyMap<string, Condition>;
  /**
   * Every condition that will be asked for; those of segments need not be among them. Their constants are values of the types of the facts
   * that they are compared with, as `parsePolicy` sees to: a constant 3.5 for an integer would have no place among the integers.
   */
  readonly conditions: Iterable<Condition>;
  /** How many diagram nodes may ever be created; a node takes about 50 bytes. */
  readonly budget?: number;
}

/**
 * All possible customers of a policy, and what its conditions can tell apart of them (docs/adr/0003).
 *
 * @example
 * const spend = { kind: "fact", fact: "spend", path: [], type: { kind: "integer" } } as const;
 * const rich: Condition = {
 *   kind: "compare", fact: spend, operator: { decorators: [], name: "greaterThan" }, value: { kind: "constant", value: 99 }, pointer: "",
 * };
 * const fact: Fact = { id: "spend", type: spend.type, ordered: false, merit: true, recurring: false, clock: false };
 * const space = createSpace({ facts: new Map([["spend", fact]]), segments: new Map(), conditions: [rich] });
 * space.witness(space.of(rich)); // { spend: 100 }
 * space.count(space.everyone); // 2n
 */
export const createSpace = (options: SpaceOptions): Space => {
  const declarations: Declarations = { facts: options.facts, segments: options.segments, conditions: [...options.conditions] };
  const budget = new Budget(options.budget ?? DEFAULT_BUDGET);
  const plain = plainCustomer(options.facts, mentionedTexts(declarations));
  const sets = new Sets(declarations, [plain], budget);
  const set = (node: number): CustomerSet => node as CustomerSet;
  let samples: Space["leaves"] | undefined;
  const remade = new WeakMap<Facts, Sets>();

  /** Makes sets again where the customer's values of coupled leaves are points of their own, if they are not so here. */
  const around = (near: Facts, wanted: readonly number[]): { readonly at: Sets; readonly made: readonly number[] } => {
    if (wanted.every((one) => isAnchored(sets, one, near))) return { at: sets, made: wanted };
    const at = remade.get(near) ?? new Sets(declarations, [plain, near], new Budget(budget.limit, budget));
    remade.set(near, at);
    return { at, made: wanted.map((one) => remake(one, sets.recipes, at)) };
  };

  return Object.freeze({
    everyone: set(ALL),
    nobody: set(NONE),
    of: (condition: Condition) => set(sets.of(condition)),
    and: (...operands: readonly CustomerSet[]) => set(sets.combine("and", operands)),
    or: (...operands: readonly CustomerSet[]) => set(sets.combine("or", operands)),
    not: (operand: CustomerSet) => set(sets.combine("minus", [ALL, operand])),
    minus: (one: CustomerSet, other: CustomerSet) => set(sets.combine("minus", [one, other])),
    isEmpty: (one: CustomerSet) => one === NONE,
    implies: (one: CustomerSet, other: CustomerSet) => sets.implies(one, other),
    count: (one: CustomerSet) => sets.count(one),
    forget: (from: CustomerSet, names: Iterable<string>) => set(sets.forget(from, new Set(names))),
    keepOnly: (from: CustomerSet, names: Iterable<string>) => {
      const kept = new Set(names);
      return set(sets.forget(from, new Set(sets.leaves.all.filter((leaf) => !isNamed(leaf, kept)).map(nameOf))));
    },
    below: (one: CustomerSet, leaf: string) => set(sets.shift(one, leaf, "higher")),
    above: (one: CustomerSet, leaf: string) => set(sets.shift(one, leaf, "lower")),
    spans: (one: CustomerSet, leaf: string) => sets.spans(one, leaf),
    has: (one: CustomerSet, customer: Facts) => sets.has(one, sets.locate(customer)),
    witness: (from: CustomerSet, { near = plain, keeping = [], moving }: WitnessOptions = {}) => {
      const { at, made } = around(near, [from]);
      const [remadeSet] = made as [number];
      return moving === undefined ? witnessNear(at, remadeSet, near, new Set(keeping)) : witnessByMove(at, remadeSet, near, moving);
    },
    pair: (one: CustomerSet, other: CustomerSet, difference: Difference, { near = plain }: { readonly near?: Facts } = {}) => {
      const { at, made } = around(near, [one, other]);
      const [first, second] = made as [number, number];
      return pairNear(at, first, second, "in" in difference ? { in: new Set(difference.in) } : difference, near);
    },
    plain,
    dependsOn: (one: CustomerSet, within: CustomerSet) => {
      const inside = sets.combine("and", [one, within]);
      const outside = sets.combine("minus", [within, one]);
      const looked = sets.factsOf(one);
      return [...options.facts.keys()].filter((fact) => looked.has(fact) && sets.differInOne(fact, inside, outside));
    },
    get leaves() {
      samples ??= leafSamples(sets, plain);
      return samples;
    },
    get spent() {
      return budget.spent;
    },
    within: <Answer>(question: () => Answer, steps = Number.POSITIVE_INFINITY) => {
      try {
        return Either.right(budget.allow(steps, question));
      } catch (error) {
        if (error instanceof BudgetExceeded) return Either.left(error);
        throw error;
      }
    },
  });
};

const mentionedTexts = ({ conditions, segments }: Declarations): ReadonlySet<string> => {
  const constants = comparisonsIn(conditions, segments).flatMap(({ value }) => (value.kind === "constant" ? [value.value].flat() : []));
  return new Set(constants.filter((value) => typeof value === "string"));
};
