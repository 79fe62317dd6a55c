import { type ExitCode } from "../../exit-code.js";
import type { Terminal } from "../../terminal/screen.js";
import type { CheckCommandOptions } from "./command.js";
export declare const checkPolicies: (named: readonly string[], options: CheckCommandOptions, terminal: Terminal) => Promise<ExitCode>;
//# sourceMappingURL=run.d.ts.map