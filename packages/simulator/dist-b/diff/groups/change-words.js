import { facetKey, isSameValue, respectOf, valueIn, valueKey } from "./facet.js";
import { gradeOf } from "./grade.js";
const LOSSES = ["offered", "commitment", "terms"];
const WIDENINGS = ["publicity", "channels"];
export const changeInWords = (steps) => {
    const grades = new Set(steps.map(({ grade }) => grade));
    // whoever loses the service loses what it was, too
    const losses = grades.has("offered") ? ["offered"] : LOSSES.filter((loss) => grades.has(loss));
    return {
        before: partOf(steps, "before"),
        after: partOf(steps, "after"),
        varies: steps.flatMap((step) => ("varies" in step ? [step.varies] : [])),
        losses,
        widenings: WIDENINGS.filter((widening) => grades.has(widening)),
    };
};
const partOf = (steps, side) => {
    const part = {};
    const terms = {};
    const channels = [];
    const approval = [];
    for (const step of steps) {
        if ("varies" in step)
            continue;
        const { facet, [side]: value } = step;
        switch (facet.kind) {
            case "offered":
                part.offered = value;
                break;
            case "commitment":
                part.commitment = value;
                break;
            case "publicity":
                part.publicity = value;
                break;
            case "arrangement":
                part.arrangement = value;
                break;
            case "term":
                terms[facet.term] = value;
                part.terms = terms;
                break;
            case "channel":
                if (value === true)
                    channels.push(facet.channel);
                part.channels = channels.sort();
                break;
            case "approval":
                if (value === true)
                    approval.push(facet.by);
                part.approval = approval.sort();
                break;
        }
    }
    return part;
};
/**
 * The steps that two decisions show; the channels of both in the words of the new policy.
 *
 * @param scalesOf the scales of a term
 */
export const stepsBetween = (before, after, scalesOf = () => ({})) => {
    const terms = new Set([...Object.keys(before?.terms ?? {}), ...Object.keys(after?.terms ?? {})]);
    const channels = new Set([...(before?.channels ?? []), ...(after?.channels ?? [])]);
    const approvers = new Set([...(before?.approval ?? []), ...(after?.approval ?? [])]);
    const facets = [
        { kind: "offered" },
        { kind: "commitment" },
        { kind: "publicity" },
        ...[...terms].map((term) => ({ kind: "term", term })),
        { kind: "arrangement" },
        ...[...approvers].map((by) => ({ kind: "approval", by })),
        ...[...channels].map((channel) => ({ kind: "channel", channel })),
    ];
    return facets.flatMap((facet) => {
        const [was, is] = [valueIn(before, facet), valueIn(after, facet)];
        if (isSameValue(was, is))
            return [];
        return [{ facet, before: was, after: is, grade: gradeOf(facet, was, is, facet.kind === "term" ? scalesOf(facet.term) : {}) }];
    });
};
/** Equal for equal changes; in the respects that a group does not tell apart, for those that are to be judged alike. */
export const stepsKey = (steps, varies = new Set()) => {
    const exact = [];
    const judged = new Map();
    for (const step of steps) {
        const respect = "varies" in step ? step.varies : respectOf(step.facet);
        if ("varies" in step || varies.has(respect))
            judged.set(respect, judged.get(respect) === true || step.grade !== undefined);
        else
            exact.push(`${facetKey(step.facet)} ${valueKey(step.before)} ${valueKey(step.after)}`);
    }
    return [...exact, ...[...judged].map(([respect, isGrave]) => `${respect} ${isGrave}`)].sort().join("\n");
};
//# sourceMappingURL=change-words.js.map