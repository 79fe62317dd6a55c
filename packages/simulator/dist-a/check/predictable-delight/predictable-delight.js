import { deciding } from "../comparing/looked-at.js";
import { questionOfRecurrence } from "./comes-round.js";
import { questionOfEveryone, questionOfSegment } from "./given-to-all.js";
/**
 * Refuted iff, for a delight without a `surprise` schedule,
 * at some moment a segment has members and *in the segment ∧ not offered* is empty;
 * or two customers who differ in one `recurring` fact only, which is not the clock, are such that the one is offered it and the other is not.
 *
 * Of a segment that lies within another one nothing is said about the moments at which the same is true of the other; nor, of any segment,
 * about those at which everyone possible is offered the delight: that is a finding of its own.
 */
export const predictableDelight = {
    id: "predictable-delight",
    severity: "warn",
    proved: "no delight can be foreseen",
    questions: (policy) => {
        const delights = [...policy.services.values()].filter(({ need, surprise }) => need === "delight" && surprise === undefined);
        const recurring = [...policy.facts.values()].filter((fact) => fact.recurring && !fact.clock).map(({ id }) => id);
        const decides = deciding(policy);
        const offered = new Set(policy.rules.flatMap(({ type, services }) => (type === "offer" ? services : [])));
        return delights
            .filter(({ id }) => offered.has(id))
            .flatMap((service) => [
            questionOfEveryone(policy, service),
            ...[...policy.segments.keys()].map((segment) => questionOfSegment(policy, service, segment)),
            ...recurring.filter((fact) => decides(service.id).has(fact)).map((fact) => questionOfRecurrence(policy, service, fact)),
        ]);
    },
};
//# sourceMappingURL=predictable-delight.js.map