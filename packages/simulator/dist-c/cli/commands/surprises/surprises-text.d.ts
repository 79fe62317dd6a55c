import { type Policy } from "@tierpolicy/schema";
import type { Screen } from "../../terminal/screen.js";
import type { Due } from "./surprised-row.js";
/**
 * The list of some days for those who are to deliver it: day by day, who gets what, and then how many, and what it costs.
 *
 * @param customers how many were asked about
 */
export declare const surprisesText: (due: readonly Due[], dates: readonly string[], customers: number, policy: Policy, screen: Screen) => string;
//# sourceMappingURL=surprises-text.d.ts.map