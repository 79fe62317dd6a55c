import { quote, suggest } from "@tierpolicy/schema";
/** So many problems get a suggestion, which is dear to find: a hostile file can have a million of them, and nobody reads so many. */
const MOST_SUGGESTIONS = 500;
/** Where a place stands in the text; where it is missing, what it is missing from. */
export const rangeAt = (place, { rangeOf, keyRangeOf }) => {
    const { pointer, isKey = false } = typeof place === "string" ? { pointer: place } : place;
    for (let at = pointer;; at = at.slice(0, at.lastIndexOf("/"))) {
        const range = (isKey && at === pointer ? keyRangeOf(at) : undefined) ?? rangeOf(at);
        if (range !== undefined || at === "")
            return range;
    }
};
/** Collects problems, each with its place in the text. */
export const collectProblems = (ranges) => {
    const found = [];
    const note = (code, place, message, help) => {
        const range = rangeAt(place, ranges);
        const pointer = typeof place === "string" ? place : place.pointer;
        const text = typeof help === "function" ? (found.length < MOST_SUGGESTIONS ? help() : undefined) : help;
        found.push({ code, severity: "error", message, pointer, ...(range && { range }), ...(text !== undefined && { help: text }) });
    };
    return { found, note };
};
/** Notes a name that the policy does not have. */
export const unknown = (note, kind, name, known, place) => note(`unknown-${kind}`, place, `there is no ${kind} ${quote(name)}`, () => suggest(name, [...known], `${kind}s`));
//# sourceMappingURL=problem.js.map