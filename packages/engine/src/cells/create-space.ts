import type { Condition, Fact, Facts } from "@tierpolicy/schema";
import * as Either from "fp-ts/lib/Either.js";
import { Budget, BudgetExceeded } from "./budget.js";
import { ALL, NONE } from "./diagram/store.js";
import { leafSamples } from "./leaf-samples.js";
import { comparisonsIn } from "./leaves/comparisons.js";
import { plainCustomer } from "./plain.js";
import { remake } from "./sets/recipe.js";
import { type Declarations, Sets } from "./sets/sets.js";
import type { CustomerSet, Space } from "./space.js";
import { isAnchored } from "./witness/anchored.js";
import { witnessNear } from "./witness/witness.js";

const DEFAULT_BUDGET = 2_000_000;

export interface SpaceOptions {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly segments: ReadonlyMap<string, Condition>;
  /** Every condition that will be asked for; those of segments need not be among them. */
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

  const forget = (from: number, facts: ReadonlySet<string>): CustomerSet => set(sets.forget(from, facts));
  const witness: Space["witness"] = (from, { near = plain, keeping = [] } = {}) => {
    const kept = new Set(keeping);
    if (isAnchored(sets, from, near)) return witnessNear(sets, from, near, kept);
    const finer = remade.get(near) ?? new Sets(declarations, [plain, near], new Budget(budget.limit));
    remade.set(near, finer);
    return witnessNear(finer, remake(from, sets.recipes, finer), near, kept);
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
    forget: (from: CustomerSet, facts: Iterable<string>) => forget(from, new Set(facts)),
    keepOnly: (from: CustomerSet, facts: Iterable<string>) => {
      const kept = new Set(facts);
      return forget(from, new Set([...options.facts.keys()].filter((fact) => !kept.has(fact))));
    },
    has: (one: CustomerSet, customer: Facts) => sets.has(one, sets.locate(customer)),
    witness,
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
    within: <Answer>(question: () => Answer) => {
      try {
        return Either.right(question());
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
