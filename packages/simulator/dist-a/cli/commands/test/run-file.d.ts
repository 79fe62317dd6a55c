import { type Either } from "fp-ts/lib/Either.js";
import { type NoPolicy } from "../../input/load-policy.js";
import type { Terminal } from "../../terminal/screen.js";
import type { TestCommandOptions } from "./command.js";
import type { RanFile, TestedPolicy } from "./ran-tests.js";
export type PolicyLoader = (path: string) => Promise<Either<NoPolicy, TestedPolicy>>;
/** Loads and compiles each policy once, however many files test it. */
export declare const policyLoader: (terminal: Terminal) => PolicyLoader;
/** Runs one file of tests; what is wrong with it, or with its policy, goes to the screen for errors. */
export declare const runFile: (file: string, load: PolicyLoader, options: TestCommandOptions, terminal: Terminal) => Promise<RanFile>;
//# sourceMappingURL=run-file.d.ts.map