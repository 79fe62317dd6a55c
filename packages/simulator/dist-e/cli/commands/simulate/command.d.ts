import { type PopulationOptions } from "../../population/population-options.js";
import type { CommandDefinition } from "../../program.js";
export interface SimulateCommandOptions extends PopulationOptions {
    readonly format: "text" | "json" | "jsonl" | "csv";
}
export declare const simulateCommand: CommandDefinition;
//# sourceMappingURL=command.d.ts.map