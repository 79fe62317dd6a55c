import type { ExitCode } from "../../exit-code.js";
import type { Terminal } from "../../terminal/screen.js";
import type { BundleCommandOptions } from "./command.js";
export declare const writeBundle: (path: string, { audience, budget, out: file }: BundleCommandOptions, terminal: Terminal) => Promise<ExitCode>;
//# sourceMappingURL=run.d.ts.map