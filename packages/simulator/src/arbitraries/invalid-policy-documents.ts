import fc from "fast-check";
import { choice } from "./choices.js";
import type { JsonObject } from "./documents/json.js";
import { FAULTS, type FaultName, withFaults } from "./faults.js";
import { type PolicyOptions, policyDocuments } from "./policy-documents.js";

/** A policy document with one or more things wrong with it. */
export interface InvalidDocument {
  readonly document: JsonObject;
  /** What is wrong; never nothing. */
  readonly faults: readonly FaultName[];
}

const NAMES = Object.keys(FAULTS) as FaultName[];

/** Policy documents that were valid before something was spoilt in them, with the names of what was spoilt. */
export const invalidPolicyDocuments = (options: PolicyOptions = {}): fc.Arbitrary<InvalidDocument> =>
  fc
    .tuple(policyDocuments(options), fc.array(fc.tuple(fc.constantFrom(...NAMES), choice), { minLength: 1, maxLength: 3 }))
    .map(([document, faults]) => withFaults(document, faults))
    .filter(({ faults }) => faults.length > 0);
