import { drawOf } from "./drawing/draw.js";
import { drawPhases } from "./recurring/phases.js";
import { roundOf } from "./recurring/round.js";
/** Draws facts of some rows; the clock is nobody's own. */
export const generate = (scene, facts, rows, attempt) => {
    const columns = new Map();
    const phases = new Map();
    for (const fact of facts.values()) {
        if (fact.clock)
            continue;
        const round = roundOf(fact);
        if (round === undefined)
            columns.set(fact.id, drawOf(scene, fact.id, fact)(rows, attempt));
        else
            phases.set(fact.id, drawPhases(scene.seed, fact.id, round.others.length, rows, attempt));
    }
    return { columns, phases };
};
//# sourceMappingURL=generate.js.map