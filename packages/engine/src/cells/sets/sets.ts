import type { Comparison, Condition, Fact, Facts } from "@tierpolicy/schema";
import { InvariantError } from "../../invariant-error.js";
import { type Axes, axesOf } from "../axis/axes.js";
import { orderOf } from "../axis/order.js";
import { type Budget, BudgetExceeded } from "../budget.js";
import { Builder } from "../comparison/build.js";
import { type Combination, Combiner } from "../diagram/combine.js";
import { count } from "../diagram/count.js";
import { forget, intersectionOf, unionOf } from "../diagram/forget.js";
import { isWithin, overlaps } from "../diagram/overlap.js";
import { shift, type Way } from "../diagram/shift.js";
import { ALL, BOTTOM, NONE, Store } from "../diagram/store.js";
import { comparisonsIn, conditionsBelow } from "../leaves/comparisons.js";
import { type Group, groupsOf } from "../leaves/group.js";
import { type Leaf, Leaves } from "../leaves/leaf.js";
import { Location } from "../leaves/locate.js";
import { isNamed, nameOf } from "../leaves/named.js";
import { type Known, type Variable, Variables } from "../leaves/variables.js";
import { DepthAccounts } from "./depths.js";
import { type Difference, namesOf } from "./difference.js";
import type { Recipe } from "./recipe.js";
import { type Span, spansOf } from "./spans.js";

/** What a comparison says, wherever it stands. */
const keyOf = ({ fact, operator, value }: Comparison): string =>
  JSON.stringify([
    fact.fact,
    fact.path,
    operator.decorators,
    operator.name,
    value.kind === "fact" ? [value.fact, value.path] : { constant: value.value },
  ]);

export interface Declarations {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly segments: ReadonlyMap<string, Condition>;
  readonly conditions: readonly Condition[];
}

/** The sets of customers that conditions can tell apart, as diagrams; each knows a way in which it can be made again. */
export class Sets {
  readonly leaves: Leaves;
  readonly variables: Variables;
  readonly store: Store;
  readonly recipes = new Map<number, Recipe>();
  readonly #combiner: Combiner;
  readonly #builder: Builder;
  readonly #depths: DepthAccounts;
  readonly #conditions = new Map<Condition, number>();
  readonly #asked: ReadonlyMap<Comparison, string>;
  /** For each comparison that may be asked, by what it says, its set, once it is known: many rules look at the same threshold. */
  readonly #comparisons: Map<string, number | undefined>;
  readonly #tooLarge = new Map<Leaf, BudgetExceeded>();

  readonly declarations: Declarations;
  readonly anchors: readonly Facts[];
  readonly budget: Budget;

  /** @param anchors customers of whom every value is to be a point of its own */
  constructor(declarations: Declarations, anchors: readonly Facts[], budget: Budget) {
    this.declarations = declarations;
    this.anchors = anchors;
    this.budget = budget;

    this.leaves = new Leaves(declarations.facts);
    const comparisons = comparisonsIn(declarations.conditions, declarations.segments);
    this.#asked = new Map(comparisons.map((comparison) => [comparison, keyOf(comparison)]));
    this.#comparisons = new Map([...this.#asked.values()].map((key) => [key, undefined]));
    const groups = groupsOf(comparisons, this.leaves);
    this.variables = new Variables(groups.flatMap((group) => this.#axesOf(group)));
    this.store = new Store(budget);
    this.#combiner = new Combiner(this.store);
    this.#builder = new Builder(this.store, this.#combiner);
    this.#depths = new DepthAccounts(this.store, this.variables);
  }

  of(condition: Condition): number {
    this.budget.begin();
    const pending = [condition];
    for (let next = pending.at(-1); next !== undefined; next = pending.at(-1)) {
      const open = this.#conditions.has(next)
        ? []
        : conditionsBelow(next, this.declarations.segments).filter((below) => !this.#conditions.has(below));
      if (open.length > 0) {
        for (const below of open) pending.push(below);
        continue;
      }
      pending.pop();
      if (!this.#conditions.has(next)) this.#conditions.set(next, this.#made(this.#evaluate(next), { kind: "of", condition: next }));
    }
    return this.#conditions.get(condition) as number;
  }

  combine(how: Combination, sets: readonly number[]): number {
    this.budget.begin();
    const result = this.#combined(how, sets);
    this.#depths.combine(result, sets);
    return this.#made(result, { kind: how, sets });
  }

  /** @param names facts or leaves */
  forget(set: number, names: ReadonlySet<string>): number {
    this.budget.begin();
    const isForgotten = this.isNamed(names);
    const result = forget(this.store, this.#combiner, set, isForgotten);
    this.#depths.forget(set, result, isForgotten);
    return this.#made(result, { kind: "forget", set, names });
  }

  /** Those outside the set whom a lower (higher) value of one leaf alone brings into it. */
  shift(set: number, leaf: string, to: Way): number {
    this.budget.begin();
    const known = this.knownAs(leaf);
    if (known === undefined) return NONE;
    const result = this.#shifted(set, known, to);
    this.#depths.shift(set, result, known);
    return this.#made(result, { kind: "shift", set, leaf, to });
  }

  implies(set: number, other: number): boolean {
    this.budget.begin();
    return isWithin(this.store, set, other);
  }

  count(set: number): bigint {
    this.budget.begin();
    return count(this.store, set, this.variables.sizes);
  }

  spans(set: number, leaf: string): readonly Span[] | undefined {
    const known = this.knownAs(leaf);
    if (known !== undefined) return spansOf(this.store, set, known);
    return set === NONE ? [] : [{}];
  }

  has(set: number, location: Pick<Location, "at">): boolean {
    let node = set;
    while (this.store.level(node) !== BOTTOM) node = this.store.childAt(node, location.at(this.store.level(node)));
    return node === ALL;
  }

  locate(customer: Facts): Location {
    return new Location(this.variables, customer);
  }

  /** The facts that the set looks at. */
  factsOf(set: number): ReadonlySet<string> {
    return new Set([...this.#leavesOf(set)].map(({ fact }) => fact));
  }

  /** The groups of which the set looks at some leaf. */
  groupsOf(set: number): ReadonlySet<Axes> {
    return new Set([...this.#leavesOf(set)].map((leaf) => this.#known(leaf).axes));
  }

  /**
   * Whether two customers, one of each set, differ in this fact only. The representative points allow for a second value of one fact,
   * so that this needs no account of quantifiers.
   */
  differInOne(fact: string, set: number, other: number): boolean {
    this.budget.begin();
    const isForgotten = this.isNamed(new Set([fact]));
    const projected = (one: number): number => forget(this.store, this.#combiner, one, isForgotten);
    return overlaps(this.store, projected(set), projected(other));
  }

  /**
   * The points of the first set, outside the second, that have a partner in the second. Not a set of customers: there is one such point exactly if
   * there is such a pair of customers, but where a customer is located tells nothing of partners.
   *
   * Why there is: the values of two customers who differ in k leaves of a group are those of one customer with k scalars more, and so many are
   * spare among the points. So all of these values can be located together, in the same order (that of the two values of a leaf that moves among them)
   * and as far apart as the accounts of both sets ask for; and the values of points can be realised together.
   */
  partnered(set: number, other: number, difference: Difference): number {
    this.budget.begin();
    const apart = this.#combined("minus", [set, other]);
    const isDifferent = this.isNamed(new Set(namesOf(difference)));
    this.#depths.differ([apart, other], isDifferent);
    if ("in" in difference) {
      return this.#combined("and", [apart, forget(this.store, this.#combiner, other, isDifferent)]);
    }
    const known = this.knownAs(difference.leaf);
    return known === undefined ? NONE : this.#combined("and", [apart, this.#shifted(other, known, difference.to)]);
  }

  /** Of each level, whether its variable is of one of these facts or leaves. */
  isNamed(names: ReadonlySet<string>): (level: number) => boolean {
    const named = this.variables.all.map(({ leaf }) => isNamed(leaf, names));
    return (level) => named[level] as boolean;
  }

  /** Undefined where no condition looks at the leaf. */
  knownAs(name: string): Known | undefined {
    const leaf = this.leaves.all.find((one) => nameOf(one) === name);
    if (leaf === undefined) throw new InvariantError(`there is no leaf \`${name}\``);
    return this.variables.of(leaf);
  }

  #leavesOf(set: number): ReadonlySet<Leaf> {
    return new Set(Array.from(this.store.levelsOf(set), (level) => (this.variables.all[level] as Variable).leaf));
  }

  #axesOf(group: Group): readonly Axes[] {
    try {
      return [axesOf(group, this.anchors, this.budget.limit >> 4)];
    } catch (error) {
      if (!(error instanceof BudgetExceeded)) throw error;
      for (const leaf of group.leaves) this.#tooLarge.set(leaf, error);
      return [];
    }
  }

  #shifted(set: number, known: Known, to: Way): number {
    const [level] = known.levels;
    return shift(this.store, this.#combiner, set, level as number, known.axis.keys.length, orderOf(known), to);
  }

  #made(set: number, recipe: Recipe): number {
    if (set !== NONE && set !== ALL && !this.recipes.has(set)) this.recipes.set(set, recipe);
    return set;
  }

  #combined(how: Combination, sets: readonly number[]): number {
    if (how === "and") return intersectionOf(this.#combiner, sets);
    if (how === "or") return unionOf(this.#combiner, sets);
    return this.#combiner.combine("minus", sets[0] as number, sets[1] as number);
  }

  #evaluate(condition: Condition): number {
    const below = conditionsBelow(condition, this.declarations.segments).map((one) => this.#conditions.get(one) as number);
    switch (condition.kind) {
      case "all":
        return intersectionOf(this.#combiner, below);
      case "any":
        return unionOf(this.#combiner, below);
      case "not":
        return this.#combined("minus", [ALL, below[0] as number]);
      case "segment":
        return below[0] as number;
      case "compare":
        return this.#compare(condition);
    }
  }

  #compare(comparison: Comparison): number {
    const key = this.#asked.get(comparison) ?? keyOf(comparison);
    const built = this.#comparisons.get(key);
    if (built !== undefined) return built;
    if (!this.#comparisons.has(key)) throw new InvariantError("the space was not given a condition with this comparison");
    const left = this.#known(this.leaves.of(comparison.fact));
    const right = comparison.value.kind === "fact" ? this.#known(this.leaves.of(comparison.value)) : undefined;
    const set = this.#builder.build(comparison, left, right);
    this.#comparisons.set(key, set);
    return set;
  }

  #known(leaf: Leaf): Known {
    const known = this.variables.of(leaf);
    if (known !== undefined) return known;
    throw this.#tooLarge.get(leaf) ?? new InvariantError(`no condition given to the space looks at \`${leaf.fact}\``);
  }
}
