import type { ExitCode } from "../../exit-code.js";
import type { Terminal } from "../../terminal/screen.js";
import type { SimulateCommandOptions } from "./command.js";
export declare const simulatePolicy: (path: string, customersPath: string | undefined, options: SimulateCommandOptions, terminal: Terminal) => Promise<ExitCode>;
//# sourceMappingURL=run.d.ts.map