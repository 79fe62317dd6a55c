import { type Ladder, type ServiceDecision } from "@tierpolicy/engine";
import { type OfferRule, type Policy, type Service } from "@tierpolicy/schema";
import type { Question } from "../property.js";
/** One of the things that bound how much an offer of a service can give. */
export interface Bound<Level> {
    readonly allows: Level;
    /** That it allows just this much, as a clause with its figures. */
    readonly because: string;
    /** What to do instead of stating less, as the end of a help; nothing where there is nothing else to do. */
    readonly otherwise?: string;
}
/** One of the ladders on which offers can state too much. */
export interface Scale<Level extends string> {
    readonly name: "commitment" | "publicity";
    readonly ladder: Ladder<Level>;
    readonly stated: (statement: OfferRule["states"]) => Level | undefined;
    readonly decided: (decision: ServiceDecision) => Level;
    readonly bounds: (service: Service) => readonly Bound<Level>[];
    /** That an offer states a level of a service, for a customer, as a clause. */
    readonly excess: (rule: string, service: string, level: string, customer: string) => string;
}
/** A question for every offer that states more than the bounds of a service allow, in its own words or in the service's `defaults`. */
export declare const excessQuestions: <Level extends string>(policy: Policy, scale: Scale<Level>) => readonly Question[];
/** `basic services of high control`, `delights`. */
export declare const classInWords: ({ need, control }: Service) => string;
//# sourceMappingURL=excess.d.ts.map