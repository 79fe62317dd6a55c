import { canonicalDateTime, isDate, nearest, quote, quoteAll } from "@tierpolicy/schema";
import { child } from "./places.js";
import { unknown } from "./problem.js";
/**
 * The customer of a test: the named one or the facts, with `but` over it, and the clock filled in.
 *
 * @param now the moment of the run, for tests that do not say their own
 * @returns undefined where a part of it is broken or unknown; the latter is noted
 */
export const readTestCustomer = (policy, document, part, place, now, note) => {
    const base = baseOf(document, part, place, note);
    const but = part.but && { facts: part.but, pointer: child(place, "but") };
    if (but)
        noteUnknownFacts(policy, but, note);
    const clock = clockOf(policy, document, part, place, now, note);
    if (base === undefined)
        return undefined;
    const said = but ? { facts: merged(base.facts, but.facts), pointer: base.pointer } : base;
    const filled = clock !== undefined && clock !== "broken" && !Object.hasOwn(said.facts, clock.fact);
    const facts = filled ? { ...said.facts, [clock.fact]: clock.value } : said.facts;
    if (hasHole(facts))
        return undefined;
    return {
        facts,
        isTimeless: clock === "broken",
        placeOf: (pointer) => {
            if (filled && pointer === `/${clock.fact}`)
                return clock.pointer;
            const [, fact = ""] = pointer.split("/");
            const layer = but && Object.hasOwn(but.facts, fact) ? but : base;
            return layer.pointer + pointer;
        },
    };
};
/** Facts that the policy does not declare; in the customers of the file, whether a test names them or not. */
export const noteUnknownCustomerFacts = (policy, document, note) => {
    for (const [name, facts] of Object.entries(document.customers ?? {}))
        if (facts !== undefined)
            noteUnknownFacts(policy, { facts, pointer: child("/customers", name) }, note);
    for (const [at, part] of (document.tests ?? []).entries())
        if (typeof part?.customer === "object")
            noteUnknownFacts(policy, { facts: part.customer, pointer: `/tests/${at}/customer` }, note);
};
const baseOf = ({ customers = {} }, { customer }, place, note) => {
    const pointer = child(place, "customer");
    if (typeof customer !== "string")
        return customer && { facts: customer, pointer };
    if (Object.hasOwn(customers, customer)) {
        const facts = customers[customer];
        return facts && { facts, pointer: child("/customers", customer) };
    }
    const names = Object.keys(customers);
    const near = nearest(customer, names);
    const help = names.length === 0
        ? "name one under `customers`, or write the facts here"
        : near
            ? `did you mean ${quote(near)}?`
            : `customers are ${quoteAll(names)}`;
    note("unknown-customer", pointer, `there is no customer ${quote(customer)}`, help);
    return undefined;
};
const noteUnknownFacts = (policy, { facts, pointer }, note) => {
    for (const [id, value] of Object.entries(facts)) {
        const place = child(pointer, id);
        const fact = policy.facts.get(id);
        if (fact === undefined)
            unknown(note, "fact", id, policy.facts.keys(), { pointer: place, isKey: true });
        else
            noteUnknownProperties(fact, id, value, place, note);
    }
};
const noteUnknownProperties = ({ type }, name, value, pointer, note) => {
    if (type.kind !== "object" || !isFacts(value))
        return;
    for (const [key, inner] of Object.entries(value)) {
        const place = child(pointer, key);
        const property = type.properties.get(key);
        if (property !== undefined)
            noteUnknownProperties(property, `${name}.${key}`, inner, place, note);
        else {
            const near = nearest(key, type.properties.keys());
            const help = near ? `did you mean ${quote(near)}?` : `its properties are ${quoteAll([...type.properties.keys()])}`;
            note("unknown-property", { pointer: place, isKey: true }, `${quote(name)} has no property ${quote(key)}`, help);
        }
    }
};
const isFacts = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** Objects are merged property by property, everything else is replaced. */
const merged = (facts, but) => {
    const entries = Object.entries(but).map(([key, value]) => {
        const under = Object.hasOwn(facts, key) ? facts[key] : undefined;
        return [key, isFacts(under) && isFacts(value) ? merged(under, value) : value];
    });
    return { ...facts, ...Object.fromEntries(entries) };
};
/** Whether something in it is not what the author meant, so that nothing can be decided. */
const hasHole = (value) => value === undefined || (typeof value === "object" && value !== null && Object.values(value).some(hasHole));
/** The test's own moment, else the file's, else that of the run. */
const clockOf = (policy, document, part, place, now, note) => {
    const isOwn = Object.hasOwn(part, "at");
    const pointer = isOwn ? child(place, "at") : "/at";
    const said = isOwn ? part.at : document.at;
    if (said === undefined) {
        if (isOwn || Object.hasOwn(document, "at"))
            return "broken";
        const value = now === undefined ? undefined : nowAs(policy, now);
        return policy.clock === undefined || value === undefined ? undefined : { fact: policy.clock, value, pointer: child(place, "customer") };
    }
    const read = momentOf(policy, said);
    if (typeof read === "string")
        return { fact: policy.clock, value: read, pointer };
    note(read.code, pointer, read.message, read.help);
    return "broken";
};
const nowAs = (policy, now) => {
    const read = momentOf(policy, policy.facts.get(policy.clock ?? "")?.type.kind === "date" ? now.slice(0, 10) : now);
    return typeof read === "string" ? read : undefined;
};
/** A day or moment as the policy's clock says it; a day is its midnight in UTC where the clock knows moments. */
const momentOf = (policy, said) => {
    const clock = policy.clock === undefined ? undefined : policy.facts.get(policy.clock);
    if (clock === undefined) {
        const help = "remove it, or mark the fact that is the day of the decision with `clock`";
        return { code: "no-clock", message: "`at` needs a clock fact, and the policy declares none", help };
    }
    const isDay = /^.{10}$/.test(said);
    const moment = isDay ? (isDate(said) ? `${said}T00:00:00.000Z` : undefined) : canonicalDateTime(said);
    if (moment === undefined) {
        const kind = isDay ? "day" : "moment";
        return { code: "no-such-date", message: `there is no ${kind} ${quote(said)}`, help: `write a ${kind} of the calendar` };
    }
    if (clock.type.kind === "date-time")
        return moment;
    if (isDay)
        return said;
    const help = `write a day, as in ${quote(said.slice(0, 10))}`;
    return { code: "wrong-clock-form", message: `the clock is a date, but ${quote(said)} is a moment`, help };
};
//# sourceMappingURL=read-customer.js.map