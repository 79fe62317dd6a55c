import { compile, decide, formulasOf, InvariantError, readFacts, } from "@tierpolicy/engine";
import { isLeft } from "fp-ts/lib/Either.js";
import { narrowedTo } from "../joint/joint-words.js";
import { lazyCarriage } from "./lazy-carriage.js";
/** @param services those that are compared, as the policy calls them */
export const deciderOf = (policy, services, budget) => {
    const narrow = withExceptAsSegments(narrowedTo(policy, services));
    const carriage = lazyCarriage(narrow, services, budget);
    const whole = once(() => compile(withExceptAsSegments(policy), { carriage }));
    const quick = once(() => compile(narrow, { carriage }));
    const decideWith = (compiled) => (customer) => decide(compiled(), customer);
    return {
        policy,
        carriage,
        formulas: once(() => formulasOf(narrow, { budget })),
        decide: decideWith(whole),
        decideQuickly: decideWith(quick),
        replay: async (customer, service) => {
            const decided = decide(whole(), customer);
            const facts = readFacts(policy, customer);
            if (isLeft(decided) || isLeft(facts)) {
                const problems = isLeft(decided) ? decided.left : [];
                throw new InvariantError(`a witness cannot be decided: ${problems.map(({ message }) => message).join("; ")}`);
            }
            const { referenceDecide } = await import("@tierpolicy/engine/reference");
            const reference = await referenceDecide(narrowedTo(policy, new Set([service])), facts.right, carriage);
            const [said, meant] = [decided.right.services[service], reference.services[service]];
            if (canonical(said) !== canonical(meant))
                throw new InvariantError(`decide and the reference disagree on \`${service}\` for ${JSON.stringify(customer)}: ${canonical(said)} and ${canonical(meant)}`);
            return decided.right;
        },
    };
};
/** The decision on a service; undefined where the policy does not have it. */
export const decisionOn = (decision, service) => Object.hasOwn(decision.services, service) ? decision.services[service] : undefined;
/** As no segment can be called. */
export const exceptOf = (channel) => `except of ${channel}`;
/** So that a decision tells whom a channel never reaches. */
const withExceptAsSegments = (policy) => {
    const probes = [...policy.channels.values()].flatMap(({ id, except }) => except ? [[exceptOf(id), { id: exceptOf(id), condition: except, allow: [], pointer: except.pointer }]] : []);
    return { ...policy, segments: new Map([...policy.segments, ...probes]) };
};
/** Keys sorted, so that the order in which an object was built does not count. */
const canonical = (value) => JSON.stringify(value, (_, inner) => typeof inner === "object" && inner !== null && !Array.isArray(inner)
    ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
    : inner) ?? "nothing";
const once = (make) => {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
};
//# sourceMappingURL=decider.js.map