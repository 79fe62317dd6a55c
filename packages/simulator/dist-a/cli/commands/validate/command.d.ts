import type { DocumentFormat } from "../../output/documents.js";
import type { CommandDefinition } from "../../program.js";
export interface ValidateOptions {
    readonly format: "text" | "json" | "jsonl" | DocumentFormat;
    readonly watch?: boolean;
}
export declare const validateCommand: CommandDefinition;
//# sourceMappingURL=command.d.ts.map