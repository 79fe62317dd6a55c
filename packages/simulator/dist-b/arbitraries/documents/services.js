import { COMMITMENTS, PUBLICITIES } from "@tierpolicy/schema";
import fc from "fast-check";
import { choice, choices, pickNames, pickSeveral, rarely, sometimes } from "../choices.js";
import { present } from "./json.js";
import { SERVICES, TAGS } from "./names.js";
import { segmentListDraft, writeSegmentList } from "./segments.js";
import { TERM_IDS, termScale, termValue } from "./terms.js";
/** @param careless state high levels, and name channels freely */
export const statementDraft = (careless) => fc.record({
    commitment: sometimes(fc.constantFrom(...COMMITMENTS), 1),
    publicity: careless ? fc.constantFrom("public", "segment", "individual") : sometimes(fc.constantFrom(...PUBLICITIES), 1),
    channels: careless ? choices(1, 4) : sometimes(choices(1, 2), 2),
    terms: choices(4, 4),
    termsStated: rarely(1),
    approval: sometimes(fc.constantFrom("manager", "客服主管"), 9),
});
const evidence = fc.oneof(fc.constantFrom([996, 1000], [1000, 1000], [9, 10], [0, 5], [95, 100]), fc
    .tuple(fc.nat({ max: 2000 }), fc.integer({ min: 1, max: 2000 }))
    .map(([some, promised]) => [some % (promised + 1), promised]));
export const serviceDraft = (careless) => fc.record({
    name: choice,
    need: fc.constantFrom("basic", "expected", careless ? "expected" : "delight", "delight"),
    control: fc.constantFrom("high", "low"),
    story: rarely(2),
    tags: fc.array(choice, { maxLength: 2 }),
    exclusiveTo: sometimes(segmentListDraft, 1, careless ? 3 : 1),
    knownTo: fc.oneof({ withCrossShrink: true }, { weight: careless ? 12 : 6, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constant("everyone") }, { weight: careless ? 5 : 2, arbitrary: segmentListDraft }),
    target: sometimes(fc.constantFrom(0.99, 0.9, 0.5, 0, 1), 2),
    evidence: sometimes(evidence, 1),
    terms: sometimes(choices(1, 2), 2).map((drawn) => drawn ?? []),
    defaults: sometimes(statementDraft(careless), 1),
    surprise: rarely(4),
    cost: sometimes(fc.constantFrom(0, 12.5, 300), 4),
});
/** What is stated of levels, channels and approval. */
export const writeStatement = (draft, channels) => {
    const named = pickSeveral(channels, draft.channels ?? []);
    return {
        commitment: draft.commitment,
        publicity: draft.publicity,
        channels: named.length > 0 ? named : undefined,
        approval: draft.approval,
    };
};
/** Values for the terms; undefined where there are none. */
export const writeTerms = (terms, at) => terms.length === 0 ? undefined : Object.fromEntries(terms.map((term, place) => [term, termValue(term, at[place] ?? 0)]));
const writeDefaults = (draft, terms, channels) => {
    const at = draft?.terms ?? [];
    const defaults = present({ ...(draft ? writeStatement(draft, channels) : {}), terms: writeTerms(terms, at) });
    return Object.keys(defaults).length > 0 ? defaults : undefined;
};
const writeService = (id, draft, segments, channels) => {
    const terms = pickSeveral(TERM_IDS, draft.terms);
    const tags = pickSeveral(TAGS, draft.tags);
    const delight = draft.need === "delight";
    const story = delight && draft.story;
    const exclusiveTo = draft.exclusiveTo && writeSegmentList(draft.exclusiveTo, segments);
    const knownTo = story
        ? exclusiveTo
            ? "everyone"
            : undefined
        : typeof draft.knownTo === "object"
            ? writeSegmentList(draft.knownTo, segments)
            : draft.knownTo;
    const document = present({
        need: draft.need,
        control: delight ? undefined : draft.control,
        story: story ? true : undefined,
        tags: tags.length > 0 ? tags : undefined,
        exclusiveTo,
        knownTo,
        standard: draft.target === undefined ? undefined : { text: "kept as published", target: draft.target },
        evidence: draft.evidence && { kept: draft.evidence[0], promised: draft.evidence[1] },
        terms: terms.length > 0 ? Object.fromEntries(terms.map((term) => [term, termScale(term)])) : undefined,
        defaults: writeDefaults(draft.defaults, terms, channels),
        surprise: delight && draft.surprise ? { perYear: 2, minGapDays: 45 } : undefined,
        cost: draft.cost,
    });
    return { id, need: draft.need, tags, terms, document };
};
export const writeServices = (drafts, segments, channels) => {
    const ids = pickNames(SERVICES, drafts.map((draft) => draft.name));
    return drafts.map((draft, place) => writeService(ids[place], draft, segments, channels));
};
//# sourceMappingURL=services.js.map