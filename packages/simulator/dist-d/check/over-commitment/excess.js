import { InvariantError } from "@tierpolicy/engine";
import { quote } from "@tierpolicy/schema";
import { offersOf } from "../hearing/carriers.js";
/** A question for every offer that states more than the bounds of a service allow, in its own words or in the service's `defaults`. */
export const excessQuestions = (policy, scale) => [...policy.services.values()].flatMap((service) => {
    const bounds = scale.bounds(service);
    const ceiling = bounds.reduce((lowest, { allows }) => scale.ladder.meet(lowest, allows), scale.ladder.one);
    const isAbove = (level) => level !== undefined && scale.ladder.compare(level, ceiling) > 0;
    const tight = bounds.filter(({ allows }) => allows === ceiling);
    return offersOf(policy, service.id).flatMap((rule) => {
        const level = scale.stated(rule.states) ?? scale.stated(service.defaults);
        if (!isAbove(level))
            return [];
        const exceeded = bounds.filter(({ allows }) => scale.ladder.compare(level, allows) > 0);
        return [question(scale, { rule, service, level, ceiling, tight, exceeded })];
    });
});
const question = (scale, { rule, service, level, ceiling, tight, exceeded }) => ({
    subject: { service: service.id, rules: [rule.name] },
    pointer: rule.pointer,
    topic: `whether ${quote(rule.name)} states more ${scale.name} of ${quote(service.id)} to anybody than is allowed`,
    violation: ({ matches }) => ({ kind: "customer", customers: matches(rule, service.id) }),
    isShownBy: ({ customer }) => {
        const decision = customer?.services[service.id];
        return (decision?.rules.offer.includes(rule.name) === true &&
            scale.ladder.compare(scale.decided(decision), ceiling) <= 0 &&
            scale.ladder.compare(scale.decided(decision), level) < 0);
    },
    tell: ({ customer }) => {
        if (customer === undefined)
            throw new InvariantError("nobody whom an offer matches is shown");
        const others = exceeded.flatMap(({ otherwise }) => otherwise ?? []);
        return {
            message: `${scale.excess(quote(rule.name), quote(service.id), quote(level), customer)}; ${tight.map(({ because }) => because).join(", and ")}`,
            help: `write ${quote(ceiling)} or less${others.length === 0 ? "" : `, or ${others.length > 1 ? "both " : ""}${others.join(", and ")}`}`,
            pointers: [
                scale.stated(rule.states) === undefined
                    ? `${service.pointer}/defaults/${scale.name}`
                    : `${rule.pointer}/event/params/${scale.name}`,
                rule.pointer,
            ],
        };
    },
});
/** `basic services of high control`, `delights`. */
export const classInWords = ({ need, control }) => need === "delight" ? "delights" : `${need} services of ${control} control`;
//# sourceMappingURL=excess.js.map