import { type Policy } from "@tierpolicy/schema";
import type { PolicyTestDocument, Sound } from "@tierpolicy/schema/policy-tests";
import { type Expectation } from "./claims.js";
import { type Note } from "./problem.js";
export type TestPart = NonNullable<NonNullable<Sound<PolicyTestDocument>["tests"]>[number]>;
/** What a test says of its customer; names that the policy does not have are noted, and what is broken is passed over. */
export declare const readClaims: (policy: Policy, part: TestPart, place: string, note: Note) => readonly Expectation[];
//# sourceMappingURL=read-claims.d.ts.map