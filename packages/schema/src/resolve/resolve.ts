import type { Either } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type { Diagnostic, Range } from "../diagnostics/diagnostic.js";
import type { Policy } from "../policy/policy.js";

export interface ResolveOptions {
  /** Where the place of a JSON Pointer stands in the text. The caller puts ranges on the problems; the policy keeps the function. */
  readonly rangeOf?: (pointer: string) => Range | undefined;
}

/**
 * Turns a structurally valid document into a policy that can be trusted, or says everything that is wrong with it.
 *
 * @param document a structurally valid document that nobody else will change: it is frozen and becomes `policy.document`
 * @returns every problem in the order of the document, among them warnings; a policy with its warnings if there is no error
 */
export declare const resolve: (document: unknown, options?: ResolveOptions) => Either<NonEmptyArray<Diagnostic>, Policy>;

/**
 * The problems with names and meanings in a document of which parts are structurally broken. Whatever is broken is left out,
 * and nothing is reported that would follow from it.
 *
 * @param document any JSON value
 * @param broken JSON Pointers of each value that has the wrong form, of each unknown key, and of each missing key (where it would stand)
 */
export declare const problemsIn: (document: unknown, broken: readonly string[]) => readonly Diagnostic[];
