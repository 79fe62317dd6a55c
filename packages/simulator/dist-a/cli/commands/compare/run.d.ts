import { type ExitCode } from "../../exit-code.js";
import type { Terminal } from "../../terminal/screen.js";
import type { CompareCommandOptions } from "./command.js";
export declare const compareTwo: ([a, b]: readonly [string, string], customersPath: string | undefined, options: CompareCommandOptions, terminal: Terminal) => Promise<ExitCode>;
//# sourceMappingURL=run.d.ts.map