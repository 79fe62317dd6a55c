import { counted } from "../../output/counted.js";
import { plainName } from "../../output/plain-name.js";
import { money } from "../decide/decision-text.js";
const NOTHING = "–";
const RESPECT_WORDS = {
    offered: "offered",
    commitment: "commitment",
    publicity: "publicity",
    terms: "terms",
    arrangement: "arranged",
    approval: "approved by",
    channels: "told on",
};
/** What changes for a group, respect by respect. */
export const respectRows = (change, currency) => {
    const { before, after, varies, losses, widenings } = change;
    const gravity = (respect) => losses.some((loss) => loss === respect) ? "lost" : widenings.some((widening) => widening === respect) ? "widened" : undefined;
    const rows = [];
    for (const key of ["offered", "commitment", "publicity"])
        if (before[key] !== undefined)
            rows.push({ respect: key, before: shown(before[key]), after: shown(after[key]), mark: gravity(key) });
    for (const term of Object.keys(before.terms ?? {}))
        rows.push({ respect: term, before: shown(before.terms?.[term]), after: shown(after.terms?.[term]), mark: gravity("terms") });
    if (before.arrangement !== undefined)
        rows.push({
            respect: RESPECT_WORDS.arrangement,
            before: arranged(before, currency),
            after: arranged(after, currency),
            mark: undefined,
        });
    if (before.approval !== undefined)
        rows.push({ respect: RESPECT_WORDS.approval, before: listed(before.approval), after: listed(after.approval), mark: undefined });
    if (before.channels !== undefined) {
        const mark = gravity("channels");
        rows.push({ respect: RESPECT_WORDS.channels, before: listed(before.channels), after: listed(after.channels), mark });
    }
    for (const respect of varies)
        rows.push({ respect: RESPECT_WORDS[respect], before: "various", after: "various", mark: gravity(respect) });
    return rows;
};
const shown = (value) => {
    if (value === true)
        return "yes";
    if (value === false)
        return "no";
    return value === null || value === undefined ? NOTHING : plainName(String(value));
};
const listed = (names) => (names && names.length > 0 ? names.join(", ") : NOTHING);
const arranged = ({ arrangement }, currency) => arrangement ? `${money(arrangement.fee, currency)} by ${plainName(arrangement.by)}` : NOTHING;
/**
 * For whom, as a list: the segments that are in the group as a whole, or the group in them; that some members of others are concerned
 * as well says little, so these are only counted.
 */
export const concernedWords = (segments) => {
    if (segments.length === 0)
        return ["customers of no segment"];
    const exact = segments.filter(({ members, group, only }) => members === "all" && group === "all" && only === undefined);
    if (exact.length > 0)
        return exact.map(({ segment }) => `just ${segment}`);
    const telling = segments.filter(({ members, group }) => members === "all" || group === "all").sort(byMoves);
    const rest = telling.length === 0 ? 0 : segments.length - telling.length;
    return [
        ...(telling.length === 0 ? segments : telling).map(memberWords),
        ...(rest > 0 ? [`some of ${rest === 1 ? "another segment" : `${rest} other segments`}`] : []),
    ];
};
const memberWords = ({ segment, members, only }) => {
    if (only === "before")
        return `${members} who were in ${segment}`;
    if (only === "after")
        return `${members} who are new in ${segment}`;
    return `${members} of ${segment}`;
};
/** Those who come or go say more of a group than those who stay. */
const byMoves = (one, other) => Number(other.only !== undefined) - Number(one.only !== undefined);
/** @param named how an id is written */
export const hearingWords = ({ service, channel, change, carriage }, named = (id) => id) => {
    const said = change === "gained" ? "newly heard of" : "no longer heard of";
    const because = change === "gained" ? ", which did not carry it for anybody" : ", which carries it for nobody now";
    return `${named(service)} is ${said} on ${named(channel)}${carriage ? because : ""}`;
};
export const oneSidedWords = ({ knownTo, losesServices }) => knownTo === "after"
    ? "customers whom only the new policy takes"
    : `customers whom only the old policy takes${losesServices ? ", and offers services" : ""}`;
/** What a fact was and is, and what follows. */
export const factWords = ({ before, after, note }) => {
    if (before === undefined || after === undefined)
        return [after === undefined ? `gone, was ${before}` : `new, ${after}`, note];
    return [before === after ? before : `${before} → ${after}`, note];
};
export const renameWords = ({ before, after }) => `${plainName(before)} → ${plainName(after)}`;
/** `1,204 of 50,000 customers`. */
export const ofAll = (some, { decided }) => `${some.toLocaleString("en")} of ${counted(decided, "customer")}`;
//# sourceMappingURL=rows.js.map