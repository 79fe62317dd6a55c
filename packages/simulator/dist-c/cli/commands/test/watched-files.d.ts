import type { TestCommandOptions } from "./command.js";
/** The files of tests that the arguments of the command stand for now, and the policies that they are about. */
export declare const watchedFiles: (named: readonly string[], { policy }: TestCommandOptions) => Promise<readonly string[]>;
//# sourceMappingURL=watched-files.d.ts.map