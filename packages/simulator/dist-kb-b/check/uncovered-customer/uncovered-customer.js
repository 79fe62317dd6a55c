import { offersOf } from "../hearing/carriers.js";
/**
 * Refuted iff the set *possible − ∪ over all segments of their members* is not empty,
 * or the set *possible − ∪ over all services of those who are offered them* is not.
 */
export const uncoveredCustomer = {
    id: "uncovered-customer",
    severity: "info",
    proved: "every customer is in a segment and is offered something",
    questions: (policy) => [segmentQuestion(policy), ...offerQuestions(policy)],
};
/** *possible − ∪ of the sets*, looked for only as long as anybody is left: the union itself may be far larger than what it leaves. */
const possibleBut = ({ space, possible }, sets) => {
    let rest = possible;
    for (const set of sets) {
        if (space.isEmpty(rest))
            break;
        rest = space.minus(rest, set());
    }
    return rest;
};
const segmentQuestion = ({ segments }) => ({
    subject: { rules: [] },
    pointer: "/segments",
    services: [],
    segments: [...segments.keys()],
    topic: "whether every customer is in a segment",
    violation: (formulas) => ({
        kind: "customer",
        customers: possibleBut(formulas, [...formulas.policy.segments.keys()].map((id) => () => formulas.segment(id))),
    }),
    isShownBy: ({ customer }) => customer?.segments.length === 0,
    tell: ({ customer }) => ({
        message: `${customer} is in no segment`,
        help: "add a segment for such customers, or an invariant if there are none",
        pointers: ["/segments", "/name"],
    }),
});
/** Whether some offer gives the service to everyone, whatever the other rules say. */
const isForEveryone = (policy, { id, exclusiveTo }) => exclusiveTo === undefined &&
    offersOf(policy, id).some(({ condition }) => condition.kind === "all" && condition.of.length === 0) &&
    !policy.rules.some(({ type, services }) => type === "withhold" && services.includes(id));
const offerQuestions = (policy) => {
    const services = [...policy.services.values()].filter(({ id }) => offersOf(policy, id).length > 0);
    // Words alone settle it as soon as there is one service for everyone.
    return services.some((service) => isForEveryone(policy, service)) ? [] : [offerQuestion(services)];
};
/** What is left by those that go to nearly everyone is little, whatever is then taken from it. */
const widestFirst = ({ space, offered }, services) => {
    const counted = services.map((id) => ({ id, cells: space.count(offered(id)) }));
    return counted.sort((a, b) => (a.cells > b.cells ? -1 : Number(a.cells < b.cells))).map(({ id }) => id);
};
const offerQuestion = (services) => ({
    subject: { rules: [] },
    pointer: "/rules",
    topic: "whether every customer is offered something",
    violation: (formulas) => ({
        kind: "customer",
        customers: possibleBut(formulas, widestFirst(formulas, services.map(({ id }) => id)).map((id) => () => formulas.offered(id))),
    }),
    isShownBy: ({ customer }) => customer !== undefined && Object.values(customer.services).every(({ offered }) => !offered),
    tell: ({ customer }) => ({
        message: `${customer} is offered nothing`,
        help: "offer such customers at least the basic services, or add an invariant if there are none",
        pointers: ["/rules", "/name"],
    }),
});
//# sourceMappingURL=uncovered-customer.js.map