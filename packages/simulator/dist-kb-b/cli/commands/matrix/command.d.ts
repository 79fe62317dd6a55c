import type { CommandDefinition } from "../../program.js";
export interface MatrixOptions {
    readonly format: "text" | "json" | "jsonl";
    readonly budget?: number;
}
export declare const matrixCommand: CommandDefinition;
//# sourceMappingURL=command.d.ts.map