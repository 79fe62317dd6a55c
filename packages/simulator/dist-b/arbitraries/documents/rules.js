import { COMMITMENTS, PUBLICITIES } from "@tierpolicy/schema";
import fc from "fast-check";
import { choice, choices, pick, pickSeveral, sometimes } from "../choices.js";
import { notableValues } from "../scalar-values.js";
import { rootDraft, writeCondition } from "./conditions.js";
import { present } from "./json.js";
import { PARTNERS } from "./names.js";
import { statementDraft, writeStatement, writeTerms } from "./services.js";
export const selectorDraft = fc.record({
    by: fc.oneof({ withCrossShrink: true }, { weight: 5, arbitrary: fc.constant("id") }, { weight: 2, arbitrary: fc.constant("list") }, { weight: 3, arbitrary: fc.constantFrom("need", "tag", "both") }),
    service: choice,
    others: choices(1, 2),
});
/** Always selects the first service at least, so that no selector is empty. */
export const writeSelector = (draft, services) => {
    const service = pick(services, draft.service);
    const tag = service.tags[0];
    if (draft.by === "list") {
        const listed = pickSeveral(services, [draft.service, ...draft.others]);
        return { document: listed.map((one) => one.id), services: listed };
    }
    const need = draft.by === "need" || draft.by === "both" ? service.need : undefined;
    const tagged = draft.by === "tag" || draft.by === "both" ? tag : undefined;
    if (need === undefined && tagged === undefined)
        return { document: service.id, services: [service] };
    return {
        document: present({ need, tag: tagged }),
        services: services.filter((one) => (need === undefined || one.need === need) && (tagged === undefined || one.tags.includes(tagged))),
    };
};
const EVERYONE = { kind: "all", of: [], priority: undefined };
/** @param types one of these */
export const ruleDraft = (careless, types) => fc.record({
    type: fc.constantFrom(...types),
    conditions: careless ? sometimes(rootDraft, 1).map((draft) => draft ?? EVERYONE) : rootDraft,
    named: fc.boolean(),
    priority: sometimes(fc.integer({ min: 1, max: 100 }), 6),
    selector: selectorDraft,
    from: sometimes(choice, 6),
    until: sometimes(choice, 6),
    statement: statementDraft(careless),
    limit: fc.record({
        commitment: sometimes(fc.constantFrom(...COMMITMENTS), 1),
        publicity: sometimes(fc.constantFrom(...PUBLICITIES), 1),
    }),
    fee: fc.constantFrom(90, 0, 9.99),
    by: choice,
});
const sharedTerms = (services) => (services[0]?.terms ?? []).filter((term) => services.every((service) => service.terms.includes(term)));
const paramsOf = (draft, services, channels) => {
    const terms = draft.statement.termsStated ? writeTerms(sharedTerms(services), draft.statement.terms) : undefined;
    switch (draft.type) {
        case "offer":
            return { ...writeStatement(draft.statement, channels), terms };
        case "withhold":
            return {};
        case "limit": {
            const { commitment, publicity } = draft.limit;
            const nothing = commitment === undefined && publicity === undefined && terms === undefined;
            return { commitment: nothing ? "none" : commitment, publicity, terms };
        }
        case "arrange":
            return { fee: draft.fee, by: pick(PARTNERS, draft.by) };
    }
};
/** `from` is before `until`. */
const periodOf = (draft, clock) => {
    if (clock === undefined || (clock.type.kind !== "date" && clock.type.kind !== "date-time"))
        return {};
    const moments = notableValues(clock.type).toSorted();
    const from = draft.from === undefined ? undefined : pick(moments.slice(0, -1), draft.from);
    const later = moments.filter((moment) => from === undefined || moment > from);
    const until = draft.until === undefined ? undefined : pick(later, draft.until);
    return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
};
/** @param place of the rule among the rules, from 0 */
export const writeRule = (draft, place, context) => {
    const selected = writeSelector(draft.selector, context.services);
    return present({
        name: draft.named ? `r${place}` : undefined,
        priority: draft.priority,
        ...periodOf(draft, context.clock),
        conditions: writeCondition(draft.conditions, context),
        event: { type: draft.type, params: present({ service: selected.document, ...paramsOf(draft, selected.services, context.channels) }) },
    });
};
//# sourceMappingURL=rules.js.map