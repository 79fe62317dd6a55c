import { type Assertion, type Policy } from "@tierpolicy/schema";
import { type Either } from "fp-ts/lib/Either.js";
import type { ConditionInput, Selection } from "./types.js";
/** What an author of a test can say, in the policy's own words; types may not have checked it. */
export interface Words {
    readonly service: Selection<string>;
    readonly where?: string | ConditionInput | undefined;
    readonly must: {
        readonly [part: string]: unknown;
    };
}
/**
 * Understands an expectation as an assertion of the policy: names are looked up, conditions and levels checked, just as if the policy itself said it.
 *
 * @returns left, as a person reads it, all that is wrong with it
 */
export declare const assertionOf: (policy: Policy, { service, where, must }: Words) => Either<string, Assertion>;
//# sourceMappingURL=expectation.d.ts.map