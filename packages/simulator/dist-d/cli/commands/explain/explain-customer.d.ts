import { type ExitCode } from "../../exit-code.js";
import type { Terminal } from "../../terminal/screen.js";
import type { ExplainOptions } from "./command.js";
export declare const explainCustomer: (path: string, options: ExplainOptions & {
    readonly facts: string;
}, terminal: Terminal) => Promise<ExitCode>;
//# sourceMappingURL=explain-customer.d.ts.map