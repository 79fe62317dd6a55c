import type { Fact } from "@tierpolicy/schema";
import type { Stored } from "./columns/stored.js";
import { drawOf } from "./drawing/draw.js";
import type { Scene } from "./drawing/scene.js";
import { drawPhases, type Phases } from "./recurring/phases.js";
import { roundOf } from "./recurring/round.js";
import type { Traits } from "./traits.js";

/** Draws facts of some rows; the clock is nobody's own. */
export const generate = (scene: Scene, facts: ReadonlyMap<string, Fact>, rows: Uint32Array, attempt: number): Traits => {
  const columns = new Map<string, Stored>();
  const phases = new Map<string, Phases>();
  for (const fact of facts.values()) {
    if (fact.clock) continue;
    const round = roundOf(fact);
    if (round === undefined) columns.set(fact.id, drawOf(scene, fact.id, fact)(rows, attempt));
    else phases.set(fact.id, drawPhases(scene.seed, fact.id, round.others.length, rows, attempt));
  }
  return { columns, phases };
};
