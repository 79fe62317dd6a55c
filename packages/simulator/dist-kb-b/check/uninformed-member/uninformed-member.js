import { atLeast, publicity } from "@tierpolicy/engine";
import { quote } from "@tierpolicy/schema";
import { askedBy, widestPublicity } from "../hearing/carriers.js";
import { channelPointer, howToReach, uninformedIn, whySilent } from "../hearing/silence.js";
import { unheard } from "../hearing/unheard.js";
/**
 * Refuted iff, for a service, the set *offered it with publicity `segment` or wider − ∪ over all channels of those who hear of it there*
 * is not empty: what a segment gets is told inside that segment, to every member.
 */
export const uninformedMember = {
    id: "uninformed-member",
    severity: "warn",
    proved: "whoever is offered a service that a segment may be told of hears of it",
    questions: (policy) => [...policy.services.values()]
        .filter((service) => isForSegments(widestPublicity(policy, service)))
        .map((service) => question(policy, service)),
};
const isForSegments = (level) => atLeast(publicity)(level, "segment");
const question = (policy, service) => ({
    subject: { service: service.id, rules: [] },
    pointer: service.pointer,
    topic: `whether all who are offered ${quote(service.id)} hear of it`,
    asksOfChannels: true,
    violation: (formulas) => ({
        kind: "customer",
        customers: unheard(formulas, service, formulas.publicityAtLeast(service.id, "segment")),
    }),
    isShownBy: ({ customer }) => {
        const decided = customer?.services[service.id];
        return decided?.offered === true && isForSegments(decided.publicity) && decided.channels.length === 0;
    },
    tell: (evidence) => {
        const found = uninformedIn(policy, service, evidence);
        const uninformed = { ...found, offers: found.offers.filter((offer) => isForSegments(askedBy(offer, service))) };
        return {
            message: `${quote(service.id)} is offered with publicity ${quote(found.decided.publicity)} to ${evidence.customer}, who hears of it on no channel: ${whySilent(found)}`,
            help: `${howToReach(uninformed)}, or lower the publicity to \`individual\` if not all of them need to hear of it`,
            pointers: [channelPointer(uninformed)],
            rules: uninformed.offers.map(({ name }) => name),
        };
    },
});
//# sourceMappingURL=uninformed-member.js.map