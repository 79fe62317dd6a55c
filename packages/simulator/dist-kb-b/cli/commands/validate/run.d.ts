import { type ExitCode } from "../../exit-code.js";
import type { Terminal } from "../../terminal/screen.js";
import type { ValidateOptions } from "./command.js";
export declare const validate: (named: readonly string[], options: ValidateOptions, terminal: Terminal) => Promise<ExitCode>;
//# sourceMappingURL=run.d.ts.map