import { type ExitCode } from "../../exit-code.js";
import type { Terminal } from "../../terminal/screen.js";
import type { SurprisesOptions } from "./command.js";
export declare const listSurprises: (policyPath: string, customersPath: string, options: SurprisesOptions, terminal: Terminal) => Promise<ExitCode>;
//# sourceMappingURL=run.d.ts.map