import { type Concern } from "../../../diff/concerns.js";
import { type CustomerFormat } from "../../input/customer-format.js";
import type { CommandDefinition } from "../../program.js";
/** What fails a run: nothing at all, any change, or changes that give these concerns. */
export type FailOn = "none" | "any" | readonly Concern[];
export interface DiffCommandOptions {
    readonly format: "text" | "json" | "markdown";
    readonly failOn: FailOn;
    readonly customers?: string;
    readonly input?: CustomerFormat;
    readonly at?: string;
    readonly budget?: number;
    readonly renames: boolean;
}
export declare const diffCommand: CommandDefinition;
//# sourceMappingURL=command.d.ts.map