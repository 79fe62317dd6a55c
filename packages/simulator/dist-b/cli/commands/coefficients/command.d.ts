import type { CommandDefinition } from "../../program.js";
export interface CoefficientsOptions {
    readonly format: "text" | "json" | "values";
}
export declare const coefficientsCommand: CommandDefinition;
//# sourceMappingURL=command.d.ts.map