import { type CoefficientName } from "../../../population/coefficients/coefficients.js";
import { type ExitCode } from "../../exit-code.js";
import type { Screen, Terminal } from "../../terminal/screen.js";
import type { CoefficientsOptions } from "./command.js";
export declare const listCoefficients: (words: readonly string[], { format }: CoefficientsOptions, { out, err }: Terminal) => Promise<ExitCode>;
/** Coefficients, each with its meaning, default, range and source. */
export declare const coefficientsWritten: (names: readonly CoefficientName[], format: CoefficientsOptions["format"], screen: Screen) => string;
//# sourceMappingURL=run.d.ts.map