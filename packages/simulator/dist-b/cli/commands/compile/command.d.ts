import type { CommandDefinition } from "../../program.js";
export interface CompileCommandOptions {
    readonly out?: string;
    readonly audience?: readonly string[];
    readonly budget?: number;
}
export declare const compileCommand: CommandDefinition;
//# sourceMappingURL=command.d.ts.map