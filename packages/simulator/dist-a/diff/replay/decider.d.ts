import { type Decision, type Formulas, type ServiceDecision } from "@tierpolicy/engine";
import type { Diagnostic, Facts, Policy } from "@tierpolicy/schema";
import { type Either } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import { type LazyCarriage } from "./lazy-carriage.js";
/** Decides by one policy, in its own words and with its own spaces: nothing that a comparison has worked out is used. */
export interface Decider {
    readonly policy: Policy;
    readonly carriage: LazyCarriage;
    /** Of the services that are compared, over all customers of this policy; built when first asked for. */
    readonly formulas: () => Formulas;
    /** By the whole policy; of the services that are not compared, the channels stay silent. */
    readonly decide: (customer: object) => Decided;
    /** By the policy as far as it speaks of the services that are compared. */
    readonly decideQuickly: (customer: object) => Decided;
    /**
     * What `decide` says of a customer, and the reference on json-rules-engine says too of one service; of none that the policy lacks.
     *
     * @throws InvariantError where they disagree, or the customer cannot be decided
     */
    readonly replay: (customer: Facts, service: string) => Promise<Decision>;
}
type Decided = Either<NonEmptyArray<Diagnostic>, Decision>;
/** @param services those that are compared, as the policy calls them */
export declare const deciderOf: (policy: Policy, services: ReadonlySet<string>, budget: number) => Decider;
/** The decision on a service; undefined where the policy does not have it. */
export declare const decisionOn: (decision: Decision, service: string) => ServiceDecision | undefined;
/** As no segment can be called. */
export declare const exceptOf: (channel: string) => string;
export {};
//# sourceMappingURL=decider.d.ts.map