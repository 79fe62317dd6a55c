import type { CommandDefinition } from "../../program.js";
export declare const initCommand: CommandDefinition;
//# sourceMappingURL=command.d.ts.map