import type { CommandDefinition } from "../../program.js";
export interface BundleCommandOptions {
    readonly audience: readonly string[];
    readonly out?: string;
    readonly budget?: number;
}
export declare const bundleCommand: CommandDefinition;
//# sourceMappingURL=command.d.ts.map