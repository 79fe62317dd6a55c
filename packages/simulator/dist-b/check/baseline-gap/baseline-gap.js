import { quote, quoteAll } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import { offersOf } from "../hearing/carriers.js";
/**
 * Refuted iff, for a basic service, the set *inside `exclusiveTo` (everyone possible, where it is not exclusive) − offered it − withheld it*
 * is not empty.
 */
export const baselineGap = {
    id: "baseline-gap",
    severity: "error",
    proved: "whoever a basic service is for is offered it, or explicitly withheld it",
    questions: (policy) => [...policy.services.values()].filter(({ need }) => need === "basic").map(question),
};
const question = ({ id: service, exclusiveTo, pointer }) => ({
    subject: { service, rules: [] },
    pointer,
    topic: `whether ${quote(service)}, a basic service, is offered to ${exclusiveTo ? `all of ${quoteAll(exclusiveTo)}` : "everyone"}`,
    violation: ({ space, inside, offered, withheld }) => ({
        kind: "customer",
        customers: space.minus(inside(service), space.or(offered(service), withheld(service))),
    }),
    isShownBy: ({ customer }) => {
        const decided = customer?.services[service];
        return (decided?.offered === false &&
            decided.rules.withhold.length === 0 &&
            (exclusiveTo === undefined || exclusiveTo.some((segment) => customer?.segments.includes(segment))));
    },
    tell: ({ formulas, customer }) => {
        const nearest = widestOffer(formulas, service);
        const those = exclusiveTo ? quoteAll(exclusiveTo) : "everyone";
        const add = nearest
            ? `widen the conditions of ${quote(nearest.name)}`
            : `add an offer of it to ${exclusiveTo ? `all of ${those}` : those}`;
        return {
            message: `${quote(service)}, a basic service, is neither offered to nor withheld from ${customer}${exclusiveTo ? `, who is in ${quoteAll(exclusiveTo, "or")}` : ""}`,
            help: `${add}, withhold it explicitly from those who are not to have it, or make it exclusive to those whom it is for`,
            pointers: nearest ? [`${nearest.pointer}/conditions`, `${pointer}/need`] : [`${pointer}/need`],
        };
    },
});
/** The offer that covers most of those whom the service is for: the one that was probably meant to cover all; the first of equals. */
const widestOffer = ({ policy, space, matches, inside }, service) => {
    const offers = offersOf(policy, service);
    const counted = space.within(() => offers.map((offer) => ({ offer, cells: space.count(space.and(matches(offer, service), inside(service))) })));
    if (isLeft(counted))
        return offers[0];
    return counted.right.reduce((best, each) => (best === undefined || each.cells > best.cells ? each : best), counted.right[0])?.offer;
};
//# sourceMappingURL=baseline-gap.js.map