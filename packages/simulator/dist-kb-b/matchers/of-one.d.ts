import { type Facts, type Policy } from "@tierpolicy/schema";
import { type Either } from "fp-ts/lib/Either.js";
import type { Claim } from "./claim.js";
/**
 * Whether a claim holds of one customer.
 *
 * @returns the fault as a person reads it, if there is one; left, what is wrong with the customer
 */
export declare const faultOfOne: (policy: Policy, matcher: string, claim: Claim, customer: object) => Either<string, string | undefined>;
/** Why a customer gets what the customer gets of a service: each rule, and the first condition of it that failed. */
export declare const explained: (policy: Policy, service: string, customer: Facts) => string;
//# sourceMappingURL=of-one.d.ts.map