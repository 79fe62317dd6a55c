import { type Policy } from "@tierpolicy/schema";
import { type ExitCode } from "../../exit-code.js";
import type { Screen } from "../../terminal/screen.js";
/** The bundle, of which the author reads what is in it and how much was left out; or the code to end with, where there is none. */
export declare const bundled: (policy: Policy, audience: readonly string[], budget: number | undefined, screen: Screen) => Promise<Policy | ExitCode>;
//# sourceMappingURL=bundled.d.ts.map