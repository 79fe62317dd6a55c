import type { CommandDefinition } from "../../program.js";
export interface ExplainOptions {
    readonly facts?: string;
    readonly rule?: string;
    readonly service?: string;
    readonly format: "text" | "json";
    readonly at?: string;
    readonly budget?: number;
}
export declare const explainCommand: CommandDefinition;
//# sourceMappingURL=command.d.ts.map