import { type ExitCode } from "../exit-code.js";
import type { Terminal } from "../terminal/screen.js";
/** Some work that is done again whenever one of its files changes. */
export interface Watched {
    /** The files, as paths; asked again now and then, so that new ones that a pattern matches are noticed. */
    readonly files: () => Promise<readonly string[]>;
    readonly run: () => Promise<ExitCode>;
}
/**
 * Does the work, and again after each change of its files, until the process is interrupted. Changes in quick succession count as one.
 * A terminal is cleared before each run, nothing else is.
 *
 * @returns the exit code of the last run
 */
export declare const watch: ({ files, run }: Watched, { out, err }: Terminal) => Promise<ExitCode>;
//# sourceMappingURL=watch.d.ts.map