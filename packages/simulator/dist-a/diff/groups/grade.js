import { commitment, publicity, termQuality } from "@tierpolicy/engine";
/** The scales of a term of a service, as the two policies have it. */
export const scalesIn = (before, after, term) => {
    const [was, is] = [before?.terms.get(term), after?.terms.get(term)];
    return { ...(was && { before: was }), ...(is && { after: is }) };
};
/** What a change in one respect is, beside a change: something that was promised is lost, or something is told more widely. */
export const gradeOf = (facet, before, after, scales) => {
    switch (facet.kind) {
        case "offered":
            return before === true ? "offered" : undefined;
        case "commitment": {
            const [was, is] = [before, after];
            return commitment.compare(was, "target") >= 0 && commitment.compare(is, was) < 0 ? "commitment" : undefined;
        }
        case "publicity":
            return publicity.compare(after, before) > 0 ? "publicity" : undefined;
        case "channel":
            return after === true ? "channels" : undefined;
        case "term":
            return isNoWorse(before, after, scales) ? undefined : "terms";
        case "arrangement":
        case "approval":
            return undefined;
    }
};
/** Where the scales themselves differ, a value is no worse only if both of them say so. */
const isNoWorse = (was, is, { before, after }) => {
    if (was === null)
        return true;
    if (is === null || before === undefined || after === undefined)
        return false;
    return [before, after].every((scale) => {
        const qualities = [was, is].map((value) => (isOn(scale, value) ? termQuality(scale, value) : Number.NaN));
        return qualities[1] >= qualities[0];
    });
};
const isOn = (scale, value) => scale.kind === "enum" ? scale.values.includes(String(value)) : typeof value === "number";
//# sourceMappingURL=grade.js.map