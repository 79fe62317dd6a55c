import { type Diagnostic, type Fact, type Policy } from "@tierpolicy/schema";
import { type Either } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
/** The facts of all policies, in the order in which they are declared; or those of which policies do not say the same. */
export declare const sharedFacts: (policies: readonly Policy[]) => Either<NonEmptyArray<Diagnostic>, ReadonlyMap<string, Fact>>;
//# sourceMappingURL=shared-facts.d.ts.map