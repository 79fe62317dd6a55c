import { type Policy } from "@tierpolicy/schema";
import { type Either } from "fp-ts/lib/Either.js";
/**
 * The policy that is expected to be some way: a `Policy`, what `parsePolicy` or `definePolicy` returned, a compiled policy, or a policy's text.
 *
 * @returns left, as a person reads it, what is wrong with the policy, or that it is none
 */
export declare const policyIn: (received: unknown) => Either<string, Policy>;
//# sourceMappingURL=subject.d.ts.map