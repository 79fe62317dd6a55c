import type { Policy } from "@tierpolicy/schema";
import fc from "fast-check";
import { carelessPolicies, policies } from "../../arbitraries/policies.js";
import { livelyPolicies } from "./lively-policies.test-support.js";

/** Policies of all kinds, lively ones above all. */
export const anyPolicies: fc.Arbitrary<Policy> = fc.oneof({ weight: 3, arbitrary: livelyPolicies }, policies(), carelessPolicies());
