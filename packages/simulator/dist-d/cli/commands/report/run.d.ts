import { type ExitCode } from "../../exit-code.js";
import type { Terminal } from "../../terminal/screen.js";
import type { ReportCommandOptions } from "./command.js";
export declare const writeReport: (path: string, customersPath: string | undefined, options: ReportCommandOptions, terminal: Terminal) => Promise<ExitCode>;
//# sourceMappingURL=run.d.ts.map