import { BudgetExceeded, InvariantError } from "@tierpolicy/engine";
import { describeCustomer, differencesBetween } from "./describe-customer.js";
import { replayerOf } from "./replay.js";
import { isUndecided, searchOf } from "./search.js";
/**
 * Each question goes the way of all: verdict, witness, replay, words, allowance.
 *
 * @param budget how many nodes a question may take
 * @param questions how many will be asked
 */
export const inquiryOf = (policy, allowances, budget, questions) => {
    const search = searchOf(policy, budget, questions);
    const replay = replayerOf(policy);
    return async (check, question, severity) => {
        const cases = [];
        const excused = [];
        for (;;) {
            const result = search(question, excused);
            if (result === "proved")
                return cases;
            const told = isUndecided(result) ? undecided(question, result) : await refuted(check, question, result, replay);
            const cover = allowances.cover(check.id, told.subject);
            const finding = findingOf(policy, check, told, severity, cover?.allowed);
            cases.push({ finding, ...(!isUndecided(result) && told.verdict === "refuted" && { found: result }) });
            // An allow on a rule that only the witness brought up must not hide what others violate without that rule.
            if (told.verdict === "undecided" || cover?.rule === undefined || question.subject.rules.includes(cover.rule))
                return cases;
            excused.push(cover.rule);
        }
    };
};
/** What is not replayed, or cannot be told, for want of budget is not reported as found. */
const refuted = async (check, question, found, replay) => {
    try {
        return await replayed(check, question, found, replay);
    }
    catch (error) {
        if (error instanceof BudgetExceeded)
            return undecided(question, error);
        throw error;
    }
};
const replayed = async (check, question, found, replay) => {
    const { formulas, witness, label } = found;
    const decisions = await replay(question, found);
    if (!question.isShownBy(decisions, witness))
        throw new InvariantError(`the replay of a finding of \`${check.id}\` does not show it: ${JSON.stringify({ ...question.subject, witness, because: found.because })}`);
    const evidence = { formulas, witness, replay: decisions, ...(label !== undefined && { label }), ...described(found) };
    const { message, help, pointers, fact, rules = [] } = question.tell(evidence);
    const subject = {
        ...question.subject,
        ...(fact !== undefined && { fact }),
        rules: [...new Set([...question.subject.rules, ...rules])].sort(),
    };
    return { verdict: "refuted", subject, ...(Object.keys(witness).length > 0 && { witness }), message, help, pointers };
};
const described = ({ formulas, violation, witness, because, }) => {
    const { customer, other, insider, outsider } = witness;
    const differing = customer && other && differencesBetween(customer, other);
    const compared = differing?.map(({ leaf }) => leaf) ?? [];
    const as = (part, facts, set) => (facts && set !== undefined ? { [part]: describeCustomer(formulas, facts, set, compared) } : {});
    switch (violation.kind) {
        case "customer":
            return { ...as("customer", customer, violation.customers), ...as("because", because, violation.because) };
        case "pair":
            return {
                ...as("customer", customer, violation.customers),
                ...(differing && { differing }),
            };
        case "nobody":
            return {};
        case "news":
            return { ...as("insider", insider, violation.insiders), ...as("outsider", outsider, violation.outsiders) };
    }
};
const undecided = ({ subject, topic, pointer }, { reason }) => ({
    verdict: "undecided",
    subject,
    pointers: [pointer],
    message: `${topic} is undecided: ${reason}`,
    help: "raise the budget, or say with fewer comparisons between facts what the rules mean; undecided is not proved",
});
const findingOf = (policy, check, told, severity, allowed) => {
    const { verdict, subject, witness, message, help, pointers } = told;
    const pointer = pointers.find((candidate) => policy.rangeOf(candidate) !== undefined) ?? pointers[0];
    const range = policy.rangeOf(pointer);
    return Object.freeze({
        check: check.id,
        verdict,
        severity,
        ...subject,
        ...(witness && { witness }),
        message,
        ...(help !== undefined && { help }),
        pointer,
        ...(range && { range }),
        ...(allowed && { allowed }),
    });
};
//# sourceMappingURL=inquiry.js.map