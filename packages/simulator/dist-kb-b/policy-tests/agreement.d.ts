import { type Arrangement, type Decision, type Formulas } from "@tierpolicy/engine";
import type { Policy } from "@tierpolicy/schema";
/** Where a service stands in a customer's agreement. */
export type Clause = {
    readonly part: "provided";
} | ({
    readonly part: "arrangeable";
} & Arrangement) | {
    readonly part: "notProvided";
};
/**
 * The services that some customer is offered and that nobody is told of: to say of one that it is not provided would give it away,
 * also to those who are to be surprised by it and find it missing. Ask within `space.within`.
 */
export declare const surprisesOf: ({ policy, space, offered, publicityAtLeast }: Formulas) => ReadonlySet<string>;
/**
 * Where a service stands in the agreement of a customer (spec §3): provided, to be arranged for a fee, or not provided.
 *
 * @param surprises see {@link surprisesOf}
 * @returns undefined where the agreement says nothing of it: the customer may not know of it, or it is an unannounced surprise
 */
export declare const clauseOf: (policy: Policy, decision: Decision, id: string, surprises: ReadonlySet<string>) => Clause | undefined;
//# sourceMappingURL=agreement.d.ts.map