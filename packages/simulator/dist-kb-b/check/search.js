import { formulasOf } from "@tierpolicy/engine";
import { isLeft, isRight } from "fp-ts/lib/Either.js";
import { findWitness } from "./find-witness.js";
/** A question that is too hard as a rule makes too many nodes: it may look at them as often as it makes them. */
const STEPS_PER_NODE = 64;
/** So many hard questions may take all that a question may take. */
const QUESTIONS_IN_FULL = 10;
/** The part of that which any question may take in any case. */
const LEAST_SHARE = 1 / 1000;
/**
 * The questions share one space of diagrams, so that what they have in common is worked out once. Yet each of them has the whole budget:
 * one that runs out because others came before is asked again in a space of its own. Only where much has gone into hard questions
 * is no more left for each of the rest than its share, so that all of them together end in bounded time.
 *
 * @param budget how many nodes a question may take
 * @param questions how many will be asked
 */
export const searchOf = (policy, budget, questions) => {
    // What turns out to be too hard is so for this budget only: see `patiently`.
    const own = { ...policy };
    const fresh = () => formulasOf(own, { budget });
    const full = budget * STEPS_PER_NODE;
    const share = full * Math.min(1, Math.max(QUESTIONS_IN_FULL / questions, LEAST_SHARE));
    /** For what goes beyond the shares. */
    let purse = full * QUESTIONS_IN_FULL;
    let steps = 0;
    let formulas = fresh();
    let isWorn = false;
    const attempt = (question, excused) => {
        const { space } = formulas;
        const before = space.spent.steps;
        const allowed = Math.floor(Math.min(full, share + purse));
        const answer = space.within(() => answerIn(formulas, question, excused), allowed);
        const spent = space.spent.steps - before;
        steps += spent;
        purse -= Math.max(0, spent - share);
        if (isRight(answer) && !isUndecided(answer.right)) {
            isWorn = true;
            return answer.right;
        }
        // In a space that has room left, it ran out for another reason than that others came before.
        if (space.spent.nodes * 2 >= budget) {
            formulas = fresh();
            isWorn = false;
        }
        const { reason } = isRight(answer) ? answer.right : answer.left;
        return { reason: allowed < full ? `too much went into the questions before it: ${reason}` : reason };
    };
    const search = (question, excused) => {
        const wasWorn = isWorn;
        const first = attempt(question, excused);
        return wasWorn && !isWorn && isUndecided(first) ? attempt(question, excused) : first;
    };
    return Object.assign(search, { steps: () => steps });
};
const answerIn = (formulas, question, excused) => {
    const { space } = formulas;
    let undecided;
    for (const one of alternativesOf(question.violation(formulas))) {
        const shown = space.within(() => show(formulas, without(formulas, one, excused)));
        if (isLeft(shown))
            undecided = { reason: shown.left.reason };
        else if (shown.right !== undefined)
            return { ...shown.right, ...(one.label !== undefined && { label: one.label }) };
    }
    return undecided ?? "proved";
};
const show = (formulas, violation) => {
    const shown = findWitness(formulas, violation);
    return shown && { formulas, violation: paired(formulas, violation), ...shown };
};
export const isUndecided = (result) => typeof result === "object" && "reason" in result;
const without = ({ policy, space, atClockOf }, violation, excused) => {
    if (excused.length === 0)
        return violation;
    const rules = policy.rules.filter(({ name }) => excused.includes(name));
    const restOf = (set, among) => space.minus(set, space.or(space.nobody, ...among.map(({ condition }) => space.of(condition))));
    const rest = (set) => restOf(set, rules);
    switch (violation.kind) {
        case "customer": {
            if (violation.because === undefined)
                return { ...violation, customers: rest(violation.customers) };
            // What an offer brings about for others, it brings about by those whom it matches.
            const because = restOf(violation.because, rules.filter(({ type }) => type === "offer"));
            const customers = restOf(violation.customers, rules.filter(({ type }) => type !== "offer"));
            return { ...violation, customers: space.and(customers, atClockOf(because)), because };
        }
        case "pair":
            return { ...violation, customers: rest(violation.customers), others: rest(violation.others) };
        case "nobody":
            return violation;
        case "news":
            return { ...violation, insiders: rest(violation.insiders) };
    }
};
const alternativesOf = (violation) => violation.kind === "any" ? violation.of : [violation];
/** Of the customers of a pair just those who have an other, where that can be told of each of them. */
const paired = ({ space, atClockOf }, violation) => {
    if (violation.kind !== "pair")
        return violation;
    const { customers, others, difference } = violation;
    const partners = () => {
        if (difference === "anything")
            return atClockOf(others);
        if ("in" in difference)
            return space.forget(others, difference.in);
        return difference.to === "lower" ? space.above(others, difference.leaf) : space.below(others, difference.leaf);
    };
    const narrowed = space.within(() => space.and(customers, partners()));
    return isRight(narrowed) ? { ...violation, customers: narrowed.right } : violation;
};
//# sourceMappingURL=search.js.map