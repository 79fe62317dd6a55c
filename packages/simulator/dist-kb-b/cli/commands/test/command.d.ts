import type { CommandDefinition } from "../../program.js";
export interface TestCommandOptions {
    readonly format: "text" | "json" | "junit";
    readonly policy?: string;
    readonly coverage?: boolean;
    readonly coverageThreshold?: number;
    readonly suggest?: boolean;
    readonly out?: string;
    readonly force?: boolean;
    readonly at?: string;
    readonly budget?: number;
    readonly watch?: boolean;
}
export declare const testCommand: CommandDefinition;
//# sourceMappingURL=command.d.ts.map