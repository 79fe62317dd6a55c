import type { Sensitivity } from "../../../population/sensitivity/sensitivity.js";
import type { Screen } from "../../terminal/screen.js";
/** Which coefficients, within what is plausible, change what is said of two policies in one measure. */
export declare const sensitivityText: ({ measure, unit, difference, influences }: Sensitivity, screen: Screen) => string;
//# sourceMappingURL=sensitivity-text.d.ts.map