import type { Simulation } from "../../../population/simulation.js";
import type { Screen } from "../../terminal/screen.js";
import type { Summary } from "./summary.js";
/** What became of a population, for a manager: who stays, who is satisfied, which delights drop, what leaks by word of mouth, what it costs. */
export declare const simulationText: (summary: Summary, { policy, start }: Pick<Simulation, "policy" | "start">, screen: Screen) => string;
//# sourceMappingURL=simulation-text.d.ts.map