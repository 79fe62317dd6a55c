import fc from "fast-check";
import { choice, choices, pick, pickNames, rarely, sometimes } from "../choices.js";
import { assertionDraft, writeAssertion } from "./assertions.js";
import { channelDraft, writeChannels } from "./channels.js";
import { nestedDraft, writeCondition } from "./conditions.js";
import { withDescriptions } from "./described.js";
import { factDraft, isMonotone, writeClock, writeFact } from "./facts.js";
import { present } from "./json.js";
import { FACTS } from "./names.js";
import { ruleDraft, writeRule } from "./rules.js";
import { segmentDraft, writeSegments } from "./segments.js";
import { serviceDraft, writeServices } from "./services.js";
import { standardsDraft, writeStandards } from "./standards.js";
export const SMALL = {
    facts: [3, 6],
    segments: [2, 4],
    services: [2, 5],
    channels: [1, 4],
    rules: [3, 10],
    invariants: [0, 2],
    assertions: [0, 2],
};
const some = (arbitrary, [fewest, most]) => fc.array(arbitrary, { minLength: fewest, maxLength: most, size: "max" });
const ALL_TYPES = ["offer", "offer", "offer", "offer", "withhold", "limit", "arrange"];
export const policyDraft = (sizes, { careless = false, narrow = false, lastRule }) => {
    const rules = some(ruleDraft(careless, careless ? ["offer", "offer", "offer", "offer", "offer", "limit", "withhold"] : ALL_TYPES), sizes.rules);
    return fc.record({
        facts: some(fc.tuple(choice, factDraft(narrow)), sizes.facts),
        clock: fc.constantFrom(undefined, "date", "date-time"),
        segments: some(segmentDraft, sizes.segments),
        tiers: fc.array(choice, { maxLength: 5 }),
        invariants: some(fc.array(nestedDraft, { minLength: 2, maxLength: 3 }), sizes.invariants),
        channels: some(channelDraft(careless), careless ? [Math.min(2, sizes.channels[1]), sizes.channels[1]] : sizes.channels),
        services: some(serviceDraft(careless), sizes.services),
        leanDefaults: fc.boolean(),
        rules: lastRule === undefined ? rules : fc.tuple(rules, ruleDraft(careless, [lastRule])).map(([others, last]) => [...others, last]),
        assertions: some(assertionDraft, sizes.assertions),
        standards: careless ? fc.constant(undefined) : standardsDraft,
        monotone: sometimes(choices(1, 2)),
        described: rarely(6),
        reversed: fc.boolean(),
    });
};
/** An invariant says that not everything of a few things can hold: it leaves most customers possible. */
const writeInvariant = (drafts, vocabulary) => ({
    not: { all: drafts.map((draft) => writeCondition(draft, vocabulary)) },
});
const writeFacts = (draft) => {
    const ids = pickNames(FACTS, draft.facts.map(([name]) => name));
    const facts = draft.facts.map(([, fact], place) => writeFact(ids[place], fact));
    return draft.clock === undefined ? facts : [...facts, writeClock(draft.clock === "date" ? "today" : "now", draft.clock)];
};
const writeMonotone = (draft, facts) => {
    const candidates = facts.flatMap((fact) => fact.leaves.filter((leaf) => isMonotone(leaf, fact.document)));
    if (draft.monotone === undefined || candidates.length === 0)
        return undefined;
    return Object.fromEntries(draft.monotone.map((at) => {
        const leaf = pick(candidates, at);
        return [[leaf.fact, ...leaf.path].join("."), at % 2 === 0 ? "increasing" : "decreasing"];
    }));
};
const offersOf = (service, rules) => rules.flatMap((rule) => {
    const { type, params } = rule["event"];
    const { service: selector, terms } = params;
    const selected = typeof selector === "object" && !Array.isArray(selector)
        ? matchesSelector(service, selector)
        : [selector].flat().includes(service.id);
    return type === "offer" && selected ? [terms ?? {}] : [];
});
const matchesSelector = (service, { need, tag }) => (need === undefined || service.need === need) && (tag === undefined || service.tags.includes(tag));
/** The service without the default terms that every offer of it states itself. */
const withoutNeedlessDefaults = (service, rules) => {
    const { defaults, ...rest } = service.document;
    const offers = offersOf(service, rules);
    const needed = Object.entries(defaults?.terms ?? {}).filter(([term]) => !offers.every((terms) => term in terms && Object.hasOwn(terms, term)));
    const { terms: _, ...others } = defaults ?? {};
    const kept = { ...others, ...(needed.length > 0 ? { terms: Object.fromEntries(needed) } : {}) };
    return Object.keys(kept).length > 0 ? { ...rest, defaults: kept } : rest;
};
const entriesOf = (items, reversed) => Object.fromEntries((reversed ? items.toReversed() : items).map(({ id, document }) => [id, document]));
/** The document that a draft stands for: a valid one. */
export const writePolicy = (draft) => (draft.described ? withDescriptions(writeBare(draft)) : writeBare(draft));
const writeBare = (draft) => {
    const facts = writeFacts(draft);
    const clock = facts.find((fact) => fact.document["clock"] === true);
    const leaves = facts.flatMap((fact) => fact.leaves);
    const segments = writeSegments(draft.segments, leaves, draft.tiers);
    const vocabulary = { leaves, segments: segments.ids };
    const channels = writeChannels(draft.channels, vocabulary, segments);
    const services = writeServices(draft.services, segments, channels.ids);
    const context = { ...vocabulary, services, channels: channels.ids, clock };
    const rules = draft.rules.map((rule, place) => writeRule(rule, place, context));
    const entries = services.map((service) => ({
        id: service.id,
        document: draft.leanDefaults ? withoutNeedlessDefaults(service, rules) : service.document,
    }));
    return present({
        tierpolicy: 1,
        name: "drawn",
        facts: entriesOf(facts, draft.reversed),
        invariants: draft.invariants.length > 0 ? draft.invariants.map((drafts) => writeInvariant(drafts, vocabulary)) : undefined,
        segments: segments.document,
        tiers: segments.tiers.length > 0 ? segments.tiers : undefined,
        monotone: writeMonotone(draft, facts),
        standards: writeStandards(draft.standards),
        services: entriesOf(entries, draft.reversed),
        channels: channels.document,
        rules,
        assertions: draft.assertions.length > 0 ? draft.assertions.map((assertion, place) => writeAssertion(assertion, place, context)) : undefined,
    });
};
//# sourceMappingURL=policy.js.map