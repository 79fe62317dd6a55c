import { type ExitCode } from "../../exit-code.js";
import type { Terminal } from "../../terminal/screen.js";
import type { DiffCommandOptions } from "./command.js";
export declare const diffPolicies: (before: string, after: string, options: DiffCommandOptions, terminal: Terminal) => Promise<ExitCode>;
//# sourceMappingURL=run.d.ts.map