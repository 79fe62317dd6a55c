import { type PopulationOptions } from "../../population/population-options.js";
import type { CommandDefinition } from "../../program.js";
export interface CompareCommandOptions extends PopulationOptions {
    readonly failIfWorse?: readonly string[];
    /** The measure, or true for that of satisfaction. */
    readonly sensitivity?: string | true;
    readonly try?: readonly string[];
    readonly format: "text" | "json";
}
export declare const compareCommand: CommandDefinition;
//# sourceMappingURL=command.d.ts.map