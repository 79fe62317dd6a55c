import type { Diagnostic } from "@tierpolicy/schema";
import { SIMULATOR_CODES, type SimulatorCode } from "../../diagnostics/codes.js";

/** What has been found so far. */
export type Problems = Diagnostic[];

export const problem = (code: SimulatorCode, pointer: string, message: string, help?: string): Diagnostic =>
  Object.freeze({ code, severity: SIMULATOR_CODES[code].severity, message, pointer, ...(help !== undefined && { help }) });

/** About an option of a simulation, by its name. */
export const about = (option: string, message: string, help?: string): Diagnostic =>
  problem("simulation-option", `/${option}`, message, help);
