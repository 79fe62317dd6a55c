import { type ExitCode } from "../../../exit-code.js";
import type { Terminal } from "../../../terminal/screen.js";
import type { ExplainOptions } from "../command.js";
/** Says whom a rule matches, and for whom it changes what, over all possible customers. */
export declare const explainRule: (path: string, { rule: name, format, budget }: ExplainOptions & {
    readonly rule: string;
}, terminal: Terminal) => Promise<ExitCode>;
//# sourceMappingURL=explain-rule.d.ts.map