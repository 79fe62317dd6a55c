import { quote } from "@tierpolicy/schema";
import { isRight } from "fp-ts/lib/Either.js";
import { pointersTo, repairOf, rulesBetween } from "../comparing/blame.js";
import { deciding, timeless } from "../comparing/looked-at.js";
import { lossesOf } from "../comparing/loss.js";
import { twoOn } from "../comparing/two.js";
import { lowerTiersOf } from "./lower-tiers.js";
/**
 * Refuted iff, for two tiers of a chain and a service, at one and the same moment: with *below* = *in the lower tier ∧ not in the higher one*,
 * *below ∧ neither offered nor withheld* is empty, *below ∧ offered* is not, and someone in the higher tier
 * is neither offered the service nor withheld it; or is offered it with less commitment, or a worse value of a term, than everyone in *below ∧ offered*.
 *
 * Two tiers are left out where a third one between them contains the higher tier and lies within the lower one:
 * whatever is so of the two is so of the third and one of them.
 * There is one finding for a higher tier and a service.
 */
export const tierInversion = {
    id: "tier-inversion",
    severity: "warn",
    proved: "no tier gets less than the one below",
    questions: (policy) => {
        const decides = deciding(policy);
        const isTimeless = timeless(policy);
        const services = [...policy.services.values()]
            // a service on which no fact decides is the same for everyone
            .filter(({ id }) => decides(id).size > 0)
            .map((service) => ({ service, losses: lossesOf(policy, service), isTimeless: isTimeless(service.id) }));
        return lowerTiersOf(policy).flatMap(({ higher, lowers }) => services.map((one) => question(policy, { higher, lowers, ...one })));
    },
};
const question = (policy, asked) => {
    const { higher, lowers, service, losses } = asked;
    return {
        subject: { service: service.id, segment: higher, rules: [] },
        pointer: `/segments/${higher}`,
        topic: `whether a tier below ${quote(higher)} gets more of ${quote(service.id)}`,
        violation: (formulas) => ({ kind: "any", of: violationsOf(formulas, asked) }),
        segments: lowers.map(({ lower }) => lower),
        isShownBy: (replay, { customer, other }) => {
            const { worse, better } = twoOn(service.id, replay);
            const theirs = replay.other?.segments ?? [];
            const isAtOnce = policy.clock === undefined || customer?.[policy.clock] === other?.[policy.clock];
            return (isAtOnce &&
                replay.customer?.segments.includes(higher) === true &&
                !theirs.includes(higher) &&
                lowers.some(({ lower }) => theirs.includes(lower)) &&
                worse.rules.withhold.length === 0 &&
                losses.some((loss) => loss.isShownBy(worse, better)));
        },
        tell: (evidence) => tellingOf(policy, asked, evidence),
    };
};
function* violationsOf(formulas, { higher, lowers, service, losses, isTimeless }) {
    const { space, possible, segment } = formulas;
    const atClockOf = (set) => {
        if (space.isEmpty(set))
            return set;
        return isTimeless ? possible : formulas.atClockOf(set);
    };
    const offered = formulas.offered(service.id);
    const spokenOf = space.or(offered, formulas.withheld(service.id));
    const forgotten = (set) => space.minus(set, spokenOf);
    for (const { lower, between } of lowers) {
        const below = space.minus(segment(lower), segment(higher));
        // somebody below is forgotten at all moments: to see that is far less than to tell who is
        if (isTimeless && !space.implies(below, spokenOf))
            continue;
        const others = space.and(below, offered);
        if (space.isEmpty(others) || between.some((third) => isWithin(formulas, higher, third) && isWithin(formulas, third, lower)))
            continue;
        const served = space.minus(atClockOf(others), atClockOf(forgotten(below)));
        const members = space.and(segment(higher), served);
        if (space.isEmpty(members))
            continue;
        const pair = { kind: "pair", others, difference: "anything" };
        for (const { component, steps } of losses) {
            const label = `${lower}/${component}`;
            if (component === "offer")
                yield { ...pair, customers: forgotten(members), label };
            else
                for (const { less } of steps(formulas)) {
                    const customers = space.and(members, less);
                    if (!space.isEmpty(customers))
                        yield { ...pair, customers: space.minus(customers, atClockOf(space.and(others, less))), label };
                }
        }
    }
}
const WITHIN = new WeakMap();
/** Whether a segment lies within another; asked for every service. */
const isWithin = (formulas, inner, outer) => {
    const { space, segment } = formulas;
    const known = WITHIN.get(formulas) ?? new Map();
    WITHIN.set(formulas, known);
    const key = `${inner} ${outer}`;
    const answer = known.get(key) ?? space.implies(segment(inner), segment(outer));
    known.set(key, answer);
    return answer;
};
const tellingOf = (policy, { higher, service, losses }, evidence) => {
    const { formulas, customer, replay, differing = [], label = "" } = evidence;
    const { worse, better } = twoOn(service.id, replay);
    const [lower = "", component] = label.split("/");
    const loss = losses.find((one) => one.component === component);
    const rules = rulesBetween(formulas.rulesOf(service.id), worse, better).filter((rule) => loss.isToBlame(rule, worse, better));
    const told = loss.told(worse, better, `one with ${differing.map((one) => one.other).join(" and ")}`);
    const rest = `everyone in ${quote(lower)} and not in ${quote(higher)}`;
    const isOffer = loss.component === "offer";
    return {
        message: `${customer}, in ${quote(higher)}, ${told}: ${isOffer ? `so is ${rest}${someAreWithheld(evidence, service, lower, higher)}` : `${rest} who is offered it gets ${loss.component === "commitment" ? "more" : "better"}`}`,
        help: `${repairOf(service, loss, rules, better)}, or ${isOffer ? "withhold it from them by a rule, so that it is seen to be meant" : `take ${quote(higher)} out of the chain`}`,
        pointers: pointersTo(policy, service, rules, differing.map(({ leaf }) => leaf)),
        rules: rules.map(({ name }) => name),
    };
};
/** Of those in the lower tier who live at the same moment. */
const someAreWithheld = ({ formulas, witness }, { id }, lower, higher) => {
    const { policy, space, segment, offered } = formulas;
    const { other } = witness;
    const found = space.within(() => {
        const rest = space.minus(segment(lower), space.or(segment(higher), offered(id)));
        return space.witness(rest, { ...(other && { near: other }), keeping: policy.clock === undefined ? [] : [policy.clock] });
    });
    return isRight(found) && found.right !== undefined ? " from whom no rule withholds it" : "";
};
//# sourceMappingURL=tier-inversion.js.map