import { type ExitCode } from "../../exit-code.js";
import type { Terminal } from "../../terminal/screen.js";
import type { TestCommandOptions } from "./command.js";
import { type RanFile, type Surveyed } from "./ran-tests.js";
/** Writes the customers that the tests of a policy lack. */
export declare const suggest: (surveys: readonly Surveyed[], ran: readonly RanFile[], { out: file, force, at }: TestCommandOptions, { out, err }: Terminal) => Promise<ExitCode>;
//# sourceMappingURL=suggest.d.ts.map