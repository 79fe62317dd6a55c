import { type Policy } from "@tierpolicy/schema";
import type { PolicyTestDocument, Sound } from "@tierpolicy/schema/policy-tests";
import { type Note } from "./problem.js";
import type { TestPart } from "./read-claims.js";
type DocumentPart = Sound<PolicyTestDocument>;
type FactsPart = {
    readonly [fact: string]: unknown;
};
/** A test's customer as the file says it, before the facts are held against the policy. */
export interface TestCustomer {
    readonly facts: FactsPart;
    /** Where the file says the fact at a JSON Pointer into the customer. */
    readonly placeOf: (pointer: string) => string;
    /** Whether it is not known when the customer is to be decided on, so that nothing should be said of the clock. */
    readonly isTimeless: boolean;
}
/**
 * The customer of a test: the named one or the facts, with `but` over it, and the clock filled in.
 *
 * @param now the moment of the run, for tests that do not say their own
 * @returns undefined where a part of it is broken or unknown; the latter is noted
 */
export declare const readTestCustomer: (policy: Policy, document: DocumentPart, part: TestPart, place: string, now: string | undefined, note: Note) => TestCustomer | undefined;
/** Facts that the policy does not declare; in the customers of the file, whether a test names them or not. */
export declare const noteUnknownCustomerFacts: (policy: Policy, document: DocumentPart, note: Note) => void;
export {};
//# sourceMappingURL=read-customer.d.ts.map