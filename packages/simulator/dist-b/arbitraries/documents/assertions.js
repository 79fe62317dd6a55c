import { COMMITMENTS, PUBLICITIES } from "@tierpolicy/schema";
import fc from "fast-check";
import { choice, sometimes } from "../choices.js";
import { rootDraft, writeCondition } from "./conditions.js";
import { present } from "./json.js";
import { selectorDraft, writeSelector } from "./rules.js";
import { termValue } from "./terms.js";
export const assertionDraft = fc.record({
    where: sometimes(rootDraft, 1, 2),
    selector: selectorDraft,
    offered: fc.boolean(),
    commitment: sometimes(fc.constantFrom(...COMMITMENTS)),
    publicity: sometimes(fc.constantFrom(...PUBLICITIES)),
    term: sometimes(choice),
    atLeast: fc.boolean(),
});
export const writeAssertion = (draft, place, context) => {
    const selected = writeSelector(draft.selector, context.services);
    const bound = (level) => level === undefined ? undefined : { [draft.atLeast ? "atLeast" : "atMost"]: level };
    const only = selected.services.length === 1 ? selected.services[0]?.terms[0] : undefined;
    const levels = present({
        commitment: bound(draft.commitment),
        publicity: bound(draft.publicity),
        terms: only !== undefined && draft.term !== undefined ? { [only]: bound(termValue(only, draft.term)) } : undefined,
    });
    return present({
        name: `assertion ${place + 1}`,
        where: draft.where && writeCondition(draft.where, context),
        service: selected.document,
        must: Object.keys(levels).length > 0 ? levels : { offered: draft.offered },
    });
};
//# sourceMappingURL=assertions.js.map