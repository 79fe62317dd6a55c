import { orderOf } from "../axis/order.js";
import type { Way } from "../diagram/shift.js";
import type { Known } from "../leaves/variables.js";
import type { Sets } from "../sets/sets.js";
import type { Standing } from "./realise.js";

/** The nearest lower (higher) region of a leaf that leads into the set while all others stay. */
export const nextRegion = (sets: Sets, set: number, known: Known, from: Standing, to: Way): number | undefined => {
  const [level] = known.levels;
  const order = orderOf(known) ?? [...known.axis.keys.keys()];
  const step = to === "higher" ? 1 : -1;
  for (let i = order.indexOf(from.at(level as number)) + step; i >= 0 && i < order.length; i += step) {
    sets.budget.step();
    const region = order[i] as number;
    if (sets.has(set, { at: (other) => (other === level ? region : from.at(other)) })) return region;
  }
  return undefined;
};
