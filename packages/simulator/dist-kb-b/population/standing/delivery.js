/**
 * How the deliveries of a service come about.
 *
 * @param isTimely whether what comes round with the calendar can change who is offered it; or, of a delight, the clock
 */
export const deliveryOf = ({ need, surprise }, isTimely, coefficients) => {
    const { occasionsOfBasic, occasionsOfExpected, occasionsOfDelight } = coefficients;
    if (surprise !== undefined)
        return { kind: "scheduled" };
    if (isTimely)
        return { kind: "given" };
    return { kind: "asked", perYear: { basic: occasionsOfBasic, expected: occasionsOfExpected, delight: occasionsOfDelight }[need] };
};
/**
 * The services of which a fact that comes round with the calendar can change who is offered them, and the delights of which the clock can:
 * what else has a season is there to be asked for while it lasts. Ask within `space.within`.
 */
export const timelyServices = ({ policy, space, possible, offered }) => {
    const facts = [...policy.facts.values()];
    const isTimely = ({ id, need }) => {
        const timely = facts.filter(({ recurring, clock }) => recurring || (clock && need === "delight"));
        if (timely.length === 0)
            return false;
        const asks = space.dependsOn(offered(id), possible);
        return timely.some((fact) => asks.includes(fact.id));
    };
    return new Set([...policy.services.values()].filter(isTimely).map(({ id }) => id));
};
/** How often a service comes as it should, 0 to 1. */
export const keptOf = ({ need, control, evidence }, coefficients) => {
    if (evidence !== undefined)
        return evidence.kept / evidence.promised;
    if (need === "delight")
        return coefficients.keptDelight;
    return control === "high" ? coefficients.keptUnderHighControl : coefficients.keptUnderLowControl;
};
//# sourceMappingURL=delivery.js.map