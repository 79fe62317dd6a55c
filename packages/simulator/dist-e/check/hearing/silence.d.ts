import { type Decision, type Formulas, type ServiceDecision } from "@tierpolicy/engine";
import { type Facts, type OfferRule, type Policy, type Service } from "@tierpolicy/schema";
import type { Evidence } from "../property.js";
/** Somebody who is offered a service and hears of it on no channel, as the witness of a finding. */
export interface Uninformed {
    readonly policy: Policy;
    readonly service: Service;
    readonly formulas: Formulas;
    readonly facts: Facts;
    readonly decision: Decision;
    readonly decided: ServiceDecision;
    /** The offers that match, in the policy's order. */
    readonly offers: readonly OfferRule[];
}
export declare const uninformedIn: (policy: Policy, service: Service, { formulas, witness, replay }: Evidence) => Uninformed;
/** Why nothing of the service reaches the customer, as a clause. */
export declare const whySilent: (uninformed: Uninformed) => string;
/** What to do to reach the customer, as the beginning of a help. */
export declare const howToReach: (uninformed: Uninformed) => string;
/** Where the channels of the offers are named, in an offer itself or in the service's `defaults`; where none are, an offer that names none. */
export declare const channelPointer: ({ offers, service }: Uninformed) => string;
//# sourceMappingURL=silence.d.ts.map