import type { Policy } from "@tierpolicy/schema";
import fc from "fast-check";
import { type Customer, type CustomerDraft } from "./write-customer.js";
/** The choices from which one customer of any policy can be written. */
export declare const customerDraft: fc.Arbitrary<CustomerDraft>;
/**
 * Writes customers who break no invariant.
 *
 * @returns undefined where the invariants leave no customer at all, or are too entangled to find one
 */
export declare const possibleCustomerWriter: (policy: Policy) => ((draft: CustomerDraft) => Customer | undefined);
/**
 * Valid customers of the policy, biased to the places where decisions change: each constant that a fact is compared with,
 * a step below and above it, bounds, empty arrays, strings that nobody mentions; facts with a default are at times absent.
 *
 * @throws Error where the policy's invariants leave no customer at all
 */
export declare const customersOf: (policy: Policy) => fc.Arbitrary<Customer>;
/**
 * Customers in `exclusiveTo` of a service; any customers where it is not exclusive.
 *
 * @throws Error where there can be none
 */
export declare const insidersOf: (policy: Policy, service: string) => fc.Arbitrary<Customer>;
/**
 * Customers who are not in `knownTo` of a service, and so must not hear of it.
 *
 * @throws Error where there can be none
 */
export declare const outsidersOf: (policy: Policy, service: string) => fc.Arbitrary<Customer>;
/** A policy with some of its customers; none where its invariants exclude everybody. */
export interface Population {
    readonly policy: Policy;
    readonly customers: readonly Customer[];
}
/**
 * Policies, each with customers as of {@link customersOf}. Policy and customers shrink independently of each other.
 *
 * @param size how many customers, at most
 */
export declare const populations: (policies: fc.Arbitrary<Policy>, size: number) => fc.Arbitrary<Population>;
//# sourceMappingURL=customers.d.ts.map