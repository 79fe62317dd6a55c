import { quote } from "@tierpolicy/schema";
import { isRight } from "fp-ts/lib/Either.js";
import { SCHEDULE } from "./schedule.js";
/** Whether everyone possible is offered a delight. */
export const questionOfEveryone = (policy, service) => ({
    subject: { service: service.id, rules: [] },
    pointer: service.pointer,
    topic: `whether ${quote(service.id)} is offered to everyone`,
    violation: (formulas) => ({ kind: "customer", customers: givenToEveryone(formulas, service.id) }),
    segments: [...policy.segments.keys()],
    isShownBy: ({ customer }) => customer?.services[service.id]?.offered === true && customer.segments.length > 0,
    tell: (evidence) => tellingOf(policy, service, evidence, {
        message: `${quote(service.id)} is a delight, and everyone is offered it`,
        members: ({ possible }) => possible,
    }),
});
/** Whether every member of a segment is offered a delight. */
export const questionOfSegment = (policy, service, segment) => ({
    subject: { service: service.id, segment, rules: [] },
    pointer: service.pointer,
    topic: `whether ${quote(service.id)} is offered to every member of ${quote(segment)}`,
    violation: (formulas) => ({ kind: "customer", customers: givenToSegment(formulas, service.id, segment) }),
    isShownBy: ({ customer }) => customer?.services[service.id]?.offered === true && customer.segments.includes(segment),
    tell: (evidence) => tellingOf(policy, service, evidence, {
        message: `${quote(service.id)} is a delight, and every member of ${quote(segment)} is offered it`,
        members: (formulas) => formulas.segment(segment),
    }),
});
/** Those of a set at whose moment everyone in it is offered the service. */
const givenToAllOf = ({ space, offered, atClockOf }, service, members) => space.minus(space.and(members, offered(service)), atClockOf(space.minus(members, offered(service))));
/** Everyone is a set of whom something is to be said only where somebody is in a segment. */
const givenToEveryone = (formulas, service) => {
    const { policy, space, possible } = formulas;
    const given = givenToAllOf(formulas, service, possible);
    return space.isEmpty(given) ? given : space.and(given, space.or(space.nobody, ...[...policy.segments.keys()].map(formulas.segment)));
};
const givenToSegment = (formulas, service, segment) => {
    const { space, atClockOf } = formulas;
    const given = givenToAllOf(formulas, service, formulas.segment(segment));
    if (space.isEmpty(given))
        return given;
    const wider = segmentsAround(formulas, segment).map((other) => givenToAllOf(formulas, service, formulas.segment(other)));
    return space.minus(given, atClockOf(space.or(givenToEveryone(formulas, service), ...wider)));
};
/** The segments that a segment lies within; of several that are the same only those that come before it. */
const segmentsAround = ({ policy, space, segment }, id) => {
    const ids = [...policy.segments.keys()];
    return ids.filter((other, place) => {
        if (other === id || !space.implies(segment(id), segment(other)))
            return false;
        return place < ids.indexOf(id) || !space.implies(segment(other), segment(id));
    });
};
const tellingOf = (policy, service, { formulas, replay, witness }, { message, members }) => {
    const { space } = formulas;
    const names = replay.customer?.services[service.id]?.rules.offer ?? [];
    const rules = policy.rules.filter(({ name }) => names.includes(name));
    const isEver = space.within(() => space.implies(members(formulas), givenToAllOf(formulas, service.id, members(formulas))));
    const moment = policy.clock === undefined || (isRight(isEver) && isEver.right)
        ? ""
        : `, where ${quote(`${policy.clock}: ${witness.customer?.[policy.clock]}`)}`;
    return {
        message: `${message}${moment}: what all of them get they soon expect`,
        help: `${SCHEDULE}, or offer it to fewer`,
        pointers: [...rules.map(({ pointer }) => `${pointer}/conditions`), service.pointer],
        rules: names,
    };
};
//# sourceMappingURL=given-to-all.js.map