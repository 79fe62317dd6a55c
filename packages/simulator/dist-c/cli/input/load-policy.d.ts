import { type Diagnostic, type Policy } from "@tierpolicy/schema";
import { type Either } from "fp-ts/lib/Either.js";
import { type ExitCode } from "../exit-code.js";
import type { Terminal } from "../terminal/screen.js";
export interface LoadedPolicy {
    readonly policy: Policy;
    /** As messages say it. */
    readonly name: string;
    readonly text: string;
}
/** Why there is no policy; it has been said on the screen for errors. */
export interface NoPolicy {
    readonly exit: ExitCode;
    readonly errors: readonly Diagnostic[];
    /** Absent where the file could not be read. */
    readonly text?: string;
}
/** Reads a policy that a command needs; what is wrong with it, and its warnings, go to the screen for errors. */
export declare const loadPolicy: (path: string, { err }: Terminal) => Promise<Either<NoPolicy, LoadedPolicy>>;
//# sourceMappingURL=load-policy.d.ts.map