import type { CommandDefinition } from "../../program.js";
export interface DemandOptions {
    readonly policy?: string;
    readonly format: "text" | "json" | "jsonl";
}
export declare const demandCommand: CommandDefinition;
//# sourceMappingURL=command.d.ts.map