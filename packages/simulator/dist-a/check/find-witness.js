import { InvariantError } from "@tierpolicy/engine";
/** The plainest customers that show a violation; undefined where nobody does, which proves the property. */
export const findWitness = (formulas, violation) => {
    const { space, atClockOf } = formulas;
    switch (violation.kind) {
        case "customer": {
            const { customers, because } = violation;
            const customer = space.witness(customers);
            if (customer === undefined)
                return undefined;
            return { witness: { customer }, ...(because !== undefined && { because: companionOf(formulas, customer, because) }) };
        }
        case "pair":
            return pairOf(formulas, violation);
        case "nobody":
            return space.isEmpty(violation.customers) ? { witness: {} } : undefined;
        case "news": {
            const { insiders, outsiders, strangers } = violation;
            const insider = space.witness(space.and(insiders, atClockOf(outsiders)));
            if (insider !== undefined)
                return { witness: { insider, outsider: companionOf(formulas, insider, outsiders) } };
            const alone = strangers ? space.witness(insiders) : undefined;
            return alone && { witness: { insider: alone } };
        }
    }
};
/** The one of the set who is as much like the customer as can be, at the same moment: two who will compare themselves. */
const companionOf = ({ policy, space }, customer, set) => {
    const companion = space.witness(set, { near: customer, keeping: policy.clock === undefined ? [] : [policy.clock] });
    if (companion === undefined)
        throw new InvariantError("a customer of a witness has no companion at the same moment");
    return companion;
};
const pairOf = (formulas, { customers, others, difference }) => {
    const { space, atClockOf } = formulas;
    if (space.isEmpty(customers) || space.isEmpty(others))
        return undefined;
    if (difference === "anything") {
        const customer = space.witness(space.and(customers, atClockOf(others)));
        return customer && { witness: { customer, other: companionOf(formulas, customer, others) } };
    }
    const [customer, other] = space.pair(customers, others, difference) ?? [];
    return customer && other && { witness: { customer, other } };
};
//# sourceMappingURL=find-witness.js.map