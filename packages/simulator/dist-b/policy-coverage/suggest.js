import { decide, InvariantError } from "@tierpolicy/engine";
import { isLeft } from "fp-ts/lib/Either.js";
/** Tests of these customers that say what is decided of them now, so that they pass. */
export const testsOf = (compiled, plain, chosen) => {
    const names = new Map();
    return chosen.map(({ customer, goals }) => {
        const said = nameOf(compiled.policy, customer, plain);
        const times = (names.get(said) ?? 0) + 1;
        names.set(said, times);
        const { clock } = compiled.policy;
        return {
            name: times === 1 ? said : `${said} (${times})`,
            description: descriptionOf(goals),
            customer: statedFacts(compiled.policy, customer),
            ...(clock !== undefined && { at: customer[clock] }),
            ...expectations(compiled, customer, goals),
        };
    });
};
const MOST_TOLD = 3;
/** What a customer is for: goals that a person would look for first, those that hold where there is something to have. */
const descriptionOf = (goals) => {
    const rank = ({ kind }) => ["effect", "outcome", "condition", "rule"].indexOf(kind);
    const told = goals.toSorted((one, other) => rank(one) - rank(other)).slice(0, MOST_TOLD);
    const rest = goals.length - told.length;
    return `reaches: ${told.map(({ text }) => text).join("; ")}${rest > 0 ? `; and ${rest} more` : ""}`;
};
/** What must be said of a customer: defaults go without saying, and the clock is said under `at`. */
const statedFacts = ({ facts, clock }, customer) => Object.fromEntries([...facts.values()]
    .filter(({ id, default: usual }) => id !== clock && (usual === undefined || !isSame(customer[id], usual)))
    .map(({ id }) => [id, customer[id]]));
const isSame = (one, other) => canonical(one) === canonical(other);
const canonical = (value) => JSON.stringify(value, (_, inner) => typeof inner === "object" && inner !== null && !Array.isArray(inner)
    ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
    : inner);
const nameOf = ({ facts, clock }, customer, plain) => {
    const told = [...facts.keys()]
        .filter((id) => id !== clock && !isSame(customer[id], plain[id]))
        .flatMap((id) => shown(id, customer[id], plain[id]));
    const who = told.length === 0 ? "a plain customer" : `a customer with ${told.join(", ")}`;
    return clock === undefined ? who : `${who}, on ${customer[clock]}`;
};
const LONGEST = 60;
/** Of an object, the properties that are nothing plain. */
const shown = (name, value, plain) => {
    if (Array.isArray(value))
        return [`${name} [${clipped(value.join(", "))}]`];
    if (typeof value !== "object")
        return [`${name} ${clipped(value === "" ? '""' : String(value))}`];
    const under = (property) => typeof plain === "object" && !Array.isArray(plain) ? plain[property] : undefined;
    return Object.entries(value)
        .filter(([property, inner]) => JSON.stringify(inner) !== JSON.stringify(under(property)))
        .flatMap(([property, inner]) => shown(`${name}.${property}`, inner, under(property)));
};
const clipped = (text) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
/** Of the services that the goals concern, all that is decided; of segments, which, where a goal is about one. */
const expectations = (compiled, customer, goals) => {
    const decided = decide(compiled, customer);
    if (isLeft(decided))
        throw new InvariantError(`a suggested customer cannot be decided: ${decided.left[0].message}`);
    const { services, segments } = decided.right;
    const concerned = [...new Set(goals.flatMap((goal) => goal.services))].sort();
    const expected = concerned.flatMap((id) => {
        const said = expectedOf(services[id]);
        return said === undefined ? [] : [[id, said]];
    });
    const notOffered = concerned.filter((id) => expectedOf(services[id]) === undefined);
    const isAboutSegments = concerned.length === 0 || goals.some((goal) => goal.kind === "condition" && goal.owner.kind === "segment");
    return {
        ...(isAboutSegments && { segments }),
        ...(notOffered.length > 0 && { notOffered }),
        ...(expected.length > 0 && { expect: Object.fromEntries(expected) }),
    };
};
/** Undefined where there is nothing to say but that the service is not offered. */
const expectedOf = ({ offered, commitment, publicity, terms, channels, arrangement }) => {
    if (offered)
        return { commitment, publicity, ...(terms && { terms }), channels };
    return arrangement && { offered, arrangement: { fee: arrangement.fee, by: arrangement.by } };
};
//# sourceMappingURL=suggest.js.map