import { type ExitCode } from "../../../exit-code.js";
import type { Terminal } from "../../../terminal/screen.js";
import type { ExplainOptions } from "../command.js";
/** Prints the page of a check or of a diagnostic, for a terminal as a text, else as the Markdown that it is; or what a coefficient of the population model is. */
export declare const explainCode: (code: string, { format, service }: ExplainOptions, { out, err }: Terminal) => Promise<ExitCode>;
//# sourceMappingURL=explain-code.d.ts.map