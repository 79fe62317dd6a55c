import { type Outcome } from "./outcome.js";
/** The workflow commands by which GitHub Actions annotates the lines of a change, one for each problem. */
export declare const githubCommands: (outcomes: readonly Outcome[]) => string;
//# sourceMappingURL=github.d.ts.map