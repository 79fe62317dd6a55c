import { type Diagnostic } from "@tierpolicy/schema";
import { type ExitCode } from "../exit-code.js";
import type { Screen } from "../terminal/screen.js";
/** Says why nothing can be simulated, and gives what the command ends with. */
export declare const refuse: (problems: readonly Diagnostic[], { write, colors, wrapAt }: Screen) => Promise<ExitCode>;
//# sourceMappingURL=refuse.d.ts.map