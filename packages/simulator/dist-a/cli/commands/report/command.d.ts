import { type PopulationOptions } from "../../population/population-options.js";
import type { CommandDefinition } from "../../program.js";
export interface ReportCommandOptions extends PopulationOptions {
    readonly lang: string;
    readonly out?: string;
    readonly at?: string;
    readonly budget?: number;
}
export declare const reportCommand: CommandDefinition;
//# sourceMappingURL=command.d.ts.map