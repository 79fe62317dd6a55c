import { type ExitCode } from "../../exit-code.js";
import type { Terminal } from "../../terminal/screen.js";
import type { CompileCommandOptions } from "./command.js";
export declare const compilePolicy: (path: string, { out: file, audience, budget }: CompileCommandOptions, terminal: Terminal) => Promise<ExitCode>;
//# sourceMappingURL=run.d.ts.map