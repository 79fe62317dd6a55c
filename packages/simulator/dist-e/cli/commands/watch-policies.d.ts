import type { ExitCode } from "../exit-code.js";
import type { Terminal } from "../terminal/screen.js";
interface Watching {
    /** The arguments of the command that stand for policies. */
    readonly named: readonly string[];
    /** Other files that its result depends on. */
    readonly others?: readonly string[];
    readonly run: () => Promise<ExitCode>;
}
/** Runs a command again whenever one of its policies changes, or a new one appears that its arguments stand for. */
export declare const watchPolicies: ({ named, others, run }: Watching, terminal: Terminal) => Promise<ExitCode>;
export {};
//# sourceMappingURL=watch-policies.d.ts.map