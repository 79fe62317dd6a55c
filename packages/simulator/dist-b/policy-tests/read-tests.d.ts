import { type CompiledPolicy, type Decision } from "@tierpolicy/engine";
import { type Facts } from "@tierpolicy/schema";
import type { PolicyTestDocument, Sound } from "@tierpolicy/schema/policy-tests";
import type { Expectation } from "./claims.js";
import type { Note } from "./problem.js";
/** A test of which everything is known to be right. */
export interface ReadTest {
    readonly name: string;
    readonly pointer: string;
    readonly facts: Facts;
    readonly decision: Decision;
    readonly expectations: readonly Expectation[];
}
/**
 * Holds the tests of a file against a policy; whatever is wrong with them is noted.
 *
 * @returns the tests of which nothing is wrong
 */
export declare const readTests: (compiled: CompiledPolicy, document: Sound<PolicyTestDocument>, now: string | undefined, note: Note) => readonly ReadTest[];
//# sourceMappingURL=read-tests.d.ts.map