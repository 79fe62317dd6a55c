import type { Facts, Policy } from "@tierpolicy/schema";
import type { Example } from "../report.js";
/** A customer of the joint space as each of the policies reads it. */
export interface Seen {
    readonly before: Facts;
    readonly after: Facts;
}
/** @param words what the facts of `before` are called in the joint space */
export declare const seenBy: (before: Policy, after: Policy, words: ReadonlyMap<string, string>, customer: Facts) => Seen;
/** One object that both policies read as their customer; where there is none, two. */
export declare const exampleOf: ({ before, after }: Seen) => Example;
//# sourceMappingURL=customers.d.ts.map