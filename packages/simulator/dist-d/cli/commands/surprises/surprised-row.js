import { decide, serviceOf, surprises } from "@tierpolicy/engine";
import { isLeft } from "fp-ts/lib/Either.js";
import { clockFiller } from "../../clock.js";
import { remember } from "./record.js";
/** A customer's id as the calendar knows it: numbers are the same as their text, since a table of text has no others. */
export const idOf = (customer) => {
    const id = Object.hasOwn(customer, "id") ? Reflect.get(customer, "id") : undefined;
    return Number.isSafeInteger(id) ? String(id) : id;
};
/** What is due to a row of a file. A record goes on with what is due. */
export const surpriseRow = (compiled, { dates, secret, record }, row) => {
    if (row.kind === "unreadable")
        return { kind: "invalid", errors: row.errors };
    const facts = row.value;
    const id = idOf(facts);
    const due = [];
    for (const date of dates) {
        const delivered = record && (record.get(id) ?? {});
        const answer = surprises(compiled, { id, facts, date, secret, ...(delivered && { delivered }) });
        if (isLeft(answer))
            return {
                kind: "invalid",
                ...(Object.hasOwn(facts, "id") && { id: facts.id }),
                errors: answer.left.map((error) => ({ ...error, range: row.range })),
            };
        for (const service of answer.right) {
            due.push({ id: facts.id, date, service, ...termsOf(compiled, service, clockFiller(compiled.policy, date)({ ...facts })) });
            if (record)
                remember(record, id, service, date);
        }
    }
    return { kind: "due", due };
};
/** What it costs, and who must approve it. */
const termsOf = (compiled, service, facts) => {
    const { cost } = compiled.policy.services.get(service) ?? {};
    const decision = decide(compiled, facts);
    const approval = isLeft(decision) ? undefined : serviceOf(decision.right, service)?.approval;
    return { ...(cost !== undefined && { cost }), ...(approval !== undefined && { approval }) };
};
//# sourceMappingURL=surprised-row.js.map