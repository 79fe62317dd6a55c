import { type CustomerFormat } from "../../input/customer-format.js";
import type { CommandDefinition } from "../../program.js";
export interface DecideOptions {
    readonly facts?: string;
    readonly format: "text" | "json" | "jsonl";
    readonly input?: CustomerFormat;
    readonly at?: string;
}
export declare const decideCommand: CommandDefinition;
//# sourceMappingURL=command.d.ts.map