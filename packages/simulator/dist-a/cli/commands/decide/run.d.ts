import { type Complaint } from "../../complaint.js";
import { type ExitCode } from "../../exit-code.js";
import type { Terminal } from "../../terminal/screen.js";
import type { DecideOptions } from "./command.js";
export declare const decideAll: (policyPath: string, customersPath: string | undefined, options: DecideOptions, terminal: Terminal) => Promise<ExitCode>;
export declare const misuseOf: (policy: string, customers: string | undefined, { facts }: Pick<DecideOptions, "facts">) => Complaint | undefined;
//# sourceMappingURL=run.d.ts.map