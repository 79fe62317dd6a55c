import { type Diagnostic } from "@tierpolicy/schema";
import { type Coefficients } from "../coefficients/coefficients.js";
import { type Problems } from "./problem.js";
/** A value for each coefficient: those that are given, else the defaults; notes everything that is wrong with those given. */
export declare const readCoefficients: (given: unknown, problems: Problems) => Coefficients;
export declare const unknownCoefficient: (name: string, pointer: string) => Diagnostic;
//# sourceMappingURL=read-coefficients.d.ts.map