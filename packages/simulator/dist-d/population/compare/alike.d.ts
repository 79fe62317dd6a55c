import type { Diagnostic, Policy } from "@tierpolicy/schema";
import { type Either } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type { Setting } from "../options/read-options.js";
import { type ParallelOptions } from "../simulate.js";
import type { Pair } from "./paired.js";
/**
 * One run: what becomes of the same people, with the same luck, under two policies.
 *
 * @param living on how many threads, and who is told of the weeks; it changes no number
 */
export declare const alike: (a: Policy, b: Policy, setting: Setting, living: ParallelOptions) => Promise<Either<NonEmptyArray<Diagnostic>, Pair>>;
//# sourceMappingURL=alike.d.ts.map