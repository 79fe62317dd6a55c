import { type ExitCode } from "../../exit-code.js";
import type { Terminal } from "../../terminal/screen.js";
import type { DemandOptions } from "./command.js";
export declare const sumUpDemand: (paths: readonly string[], options: DemandOptions, terminal: Terminal) => Promise<ExitCode>;
//# sourceMappingURL=run.d.ts.map