import { type ExitCode } from "../exit-code.js";
import type { Terminal } from "../terminal/screen.js";
/**
 * Writes what a command made: into a file, whole, which is said on the screen for errors; or to standard output.
 *
 * @param aside what is said of it beside the file's name
 */
export declare const deliver: (text: string, file: string | undefined, { out, err }: Terminal, aside?: string) => Promise<ExitCode>;
//# sourceMappingURL=deliver.d.ts.map