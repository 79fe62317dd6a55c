import type { Diagnostic } from "@tierpolicy/schema";
import { type SimulatorCode } from "../../diagnostics/codes.js";
/** What has been found so far. */
export type Problems = Diagnostic[];
export declare const problem: (code: SimulatorCode, pointer: string, message: string, help?: string) => Diagnostic;
/** About an option of a simulation, by its name. */
export declare const about: (option: string, message: string, help?: string) => Diagnostic;
//# sourceMappingURL=problem.d.ts.map