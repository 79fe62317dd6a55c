import fc from "fast-check";
import { choice, choices, pickNames, pickSeveral, rarely } from "../choices.js";
import { rootDraft, writeCondition } from "./conditions.js";
import { SEGMENTS } from "./names.js";
export const segmentDraft = fc.record({ name: choice, conditions: rootDraft });
/** A segment refers to earlier ones only; the document lists them in another order, so that references point both ways. */
export const writeSegments = (drafts, leaves, tiers) => {
    const ids = pickNames(SEGMENTS, drafts.map((draft) => draft.name));
    const written = drafts.map((draft, place) => {
        const vocabulary = { leaves, segments: ids.slice(0, place) };
        return [ids[place], { conditions: writeCondition(draft.conditions, vocabulary) }];
    });
    const half = Math.ceil(tiers.length / 2);
    const lower = pickSeveral(ids, tiers.slice(0, half));
    const upper = pickSeveral(ids, tiers.slice(half)).filter((id) => !lower.includes(id));
    return { ids, document: Object.fromEntries(written.reverse()), tiers: [lower, upper].filter((chain) => chain.length > 1) };
};
export const segmentListDraft = fc.record({ picks: choices(1, 2), from: rarely(2) });
/** A list of segments, the first perhaps as a tier with all above it; undefined where there are no segments. */
export const writeSegmentList = (draft, segments) => {
    const picked = pickSeveral(segments.ids, draft.picks);
    const [first, ...rest] = picked;
    if (first === undefined)
        return undefined;
    const chain = segments.tiers.find((tiers) => tiers.includes(first));
    if (!draft.from || !chain)
        return picked;
    return [{ from: first }, ...rest.filter((id) => !chain.includes(id))];
};
//# sourceMappingURL=segments.js.map