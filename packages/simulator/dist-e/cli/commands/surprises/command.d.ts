import { type CustomerFormat } from "../../input/customer-format.js";
import type { CommandDefinition } from "../../program.js";
export interface SurprisesOptions {
    readonly date?: string;
    readonly days: number;
    readonly secretFile?: string;
    readonly secret?: string;
    readonly delivered?: string;
    readonly format: "text" | "json" | "jsonl";
    readonly input?: CustomerFormat;
}
export declare const surprisesCommand: CommandDefinition;
//# sourceMappingURL=command.d.ts.map