import type { Condition, Facts } from "@tierpolicy/schema";
import { createSpace } from "../create-space.js";
import type { CustomerSet, Space } from "../space.js";
import { holds, valueAt } from "./evaluate.test-support.js";
import { allPlaces, customerOf, type World } from "./worlds.test-support.js";

/** A set of customers the slow way: a list of who is in it. */
export type Members = readonly boolean[];

/** Every customer of a small world. */
export class Crowd {
  readonly world: World;
  readonly places: readonly (readonly number[])[];
  readonly customers: readonly Facts[];
  readonly space: Space;

  constructor(world: World, more: readonly Condition[] = []) {
    this.world = world;
    this.places = allPlaces(world.leaves);
    this.customers = this.places.map((places) =>
      customerOf(
        world.leaves,
        places.map((place, i) => world.leaves[i]?.values[place] as never),
      ),
    );
    this.space = createSpace({ facts: world.facts, segments: world.segments, conditions: [...world.conditions, ...more] });
  }

  of(condition: Condition): Members {
    return this.customers.map((customer) => holds(condition, customer, this.world.segments));
  }

  holds(condition: Condition, customer: Facts): boolean {
    return holds(condition, customer, this.world.segments);
  }

  valueAt(customer: Facts, { operand }: World["leaves"][number]) {
    return valueAt(customer, operand);
  }

  membersOf(set: CustomerSet): Members {
    return this.customers.map((customer) => this.space.has(set, customer));
  }

  /** Who is like a member in all facts but these. */
  forget(members: Members, facts: ReadonlySet<string>): Members {
    const keys = this.places.map((places) => places.filter((_, i) => !facts.has(this.world.leaves[i]?.operand.fact as string)).join());
    const reached = new Set(keys.filter((_, i) => members[i]));
    return keys.map((key) => reached.has(key));
  }

  /** Who is no member and becomes one by a lower (higher) value of one leaf alone; values are tried from low to high. */
  shift(members: Members, leaf: number, to: "lower" | "higher"): Members {
    const others = this.places.map((places) => places.filter((_, i) => i !== leaf).join());
    const best = new Map<string, number>();
    const isBetter = (one: number, other: number): boolean => (to === "higher" ? one > other : one < other);
    for (const [i, places] of this.places.entries()) {
      const [key, place] = [others[i] as string, places[leaf] as number];
      if (members[i] && isBetter(place, best.get(key) ?? place)) best.set(key, place);
      else if (members[i] && !best.has(key)) best.set(key, place);
    }
    return this.places.map((places, i) => {
      const found = best.get(others[i] as string);
      return members[i] === false && found !== undefined && isBetter(found, places[leaf] as number);
    });
  }

  /** The facts in which two customers differ. */
  difference(one: number, other: number): ReadonlySet<string> {
    const facts = this.world.leaves.map(({ operand }) => operand.fact);
    return new Set(facts.filter((_, i) => this.places[one]?.[i] !== this.places[other]?.[i]));
  }

  /** The customer's place in the list; -1 for one with other values. */
  indexOf(customer: Facts): number {
    const key = keyOf(customer);
    return this.customers.findIndex((one) => keyOf(one) === key);
  }
}

/** Arrays are alike if they have the same elements. */
const keyOf = (customer: Facts): string =>
  JSON.stringify(customer, (_, value) => (Array.isArray(value) ? [...new Set(value)].sort() : value), undefined);
