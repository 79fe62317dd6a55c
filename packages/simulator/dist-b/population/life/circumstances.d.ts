import type { Coefficients } from "../coefficients/coefficients.js";
import type { Grade } from "../model/grade.js";
import type { Situation } from "../standing/world.js";
/** So many bytes say what a situation is to a stranger, to a customer, and to who has left; a quarter is not used. */
export declare const SITUATION = 64;
/** What a situation comes to, written into `into` from its beginning on. A stranger hears what is said in public only. */
export declare const writeSituation: (situation: Situation, need: Grade, coefficients: Coefficients, into: DataView) => void;
//# sourceMappingURL=circumstances.d.ts.map