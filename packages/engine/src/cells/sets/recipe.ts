import type { Condition } from "@tierpolicy/schema";
import type { Combination } from "../diagram/combine.js";
import type { Way } from "../diagram/shift.js";
import { ALL, NONE } from "../diagram/store.js";

/** How a set was made. */
export type Recipe =
  | { readonly kind: "of"; readonly condition: Condition }
  | { readonly kind: Combination; readonly sets: readonly number[] }
  | { readonly kind: "forget"; readonly set: number; readonly names: ReadonlySet<string> }
  | { readonly kind: "shift"; readonly set: number; readonly leaf: string; readonly to: Way };

/** What recipes are carried out with. */
export interface Kitchen {
  of(condition: Condition): number;
  combine(how: Combination, sets: readonly number[]): number;
  forget(set: number, names: ReadonlySet<string>): number;
  shift(set: number, leaf: string, to: Way): number;
}

const ingredientsOf = (recipe: Recipe): readonly number[] => {
  if (recipe.kind === "of") return [];
  return "sets" in recipe ? recipe.sets : [recipe.set];
};

/** Makes a set again elsewhere: where the same customers are told apart more finely. */
export const remake = (set: number, recipes: ReadonlyMap<number, Recipe>, kitchen: Kitchen): number => {
  const made = new Map<number, number>([
    [NONE, NONE],
    [ALL, ALL],
  ]);
  const pending = [set];
  for (let next = pending.at(-1); next !== undefined; next = pending.at(-1)) {
    const recipe = made.has(next) ? undefined : (recipes.get(next) as Recipe);
    const open = recipe === undefined ? [] : ingredientsOf(recipe).filter((one) => !made.has(one));
    for (const one of open) pending.push(one);
    if (open.length > 0) continue;
    pending.pop();
    if (recipe !== undefined) made.set(next, carryOut(recipe, made, kitchen));
  }
  return made.get(set) as number;
};

const carryOut = (recipe: Recipe, made: ReadonlyMap<number, number>, kitchen: Kitchen): number => {
  const of = (set: number): number => made.get(set) as number;
  switch (recipe.kind) {
    case "of":
      return kitchen.of(recipe.condition);
    case "forget":
      return kitchen.forget(of(recipe.set), recipe.names);
    case "shift":
      return kitchen.shift(of(recipe.set), recipe.leaf, recipe.to);
    default:
      return kitchen.combine(recipe.kind, recipe.sets.map(of));
  }
};
