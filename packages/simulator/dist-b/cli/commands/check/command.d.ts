import type { Severity } from "@tierpolicy/schema";
import { type CustomerFormat } from "../../input/customer-format.js";
import type { DocumentFormat } from "../../output/documents.js";
import type { CommandDefinition } from "../../program.js";
export interface CheckCommandOptions {
    readonly format: "text" | "json" | "jsonl" | DocumentFormat;
    readonly only?: readonly string[];
    readonly skip?: readonly string[];
    readonly failOn: Severity;
    readonly quiet?: boolean;
    readonly budget?: number;
    readonly at?: string;
    readonly customers?: string;
    readonly input?: CustomerFormat;
    readonly watch?: boolean;
}
export declare const checkCommand: CommandDefinition;
//# sourceMappingURL=command.d.ts.map