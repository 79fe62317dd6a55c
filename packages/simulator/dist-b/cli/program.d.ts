import { Command } from "commander";
import type { ExitCode } from "./exit-code.js";
import type { Terminal } from "./terminal/screen.js";
/** Adds a command to the program. What it needs to run, it imports when it runs, so that no command pays for another. */
export type CommandDefinition = (program: Command, terminal: Terminal, finish: (code: ExitCode) => void) => void;
/** @param finish is told what the command ends with */
export declare const programOf: (terminal: Terminal, finish: (code: ExitCode) => void) => Command;
//# sourceMappingURL=program.d.ts.map