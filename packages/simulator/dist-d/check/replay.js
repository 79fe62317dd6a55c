import { compile, decide, formulasOf, InvariantError, NEVER } from "@tierpolicy/engine";
import { isLeft } from "fp-ts/lib/Either.js";
import { sliceFor, sliceKey } from "./slice.js";
/** The work of preparing is done at the first replay: a policy of which all is proved never loads json-rules-engine. */
export const replayerOf = (policy) => {
    const deciders = new WeakMap();
    const deciderFor = (question, formulas) => {
        const { asksOfChannels } = question;
        const owner = asksOfChannels ? formulas : policy;
        const known = deciders.get(owner) ?? new Map();
        deciders.set(owner, known);
        const key = sliceKey(question);
        const decider = known.get(key) ?? prepare(sliceFor(policy, question), asksOfChannels ? carriageBy(formulas) : SILENT);
        known.set(key, decider);
        return decider;
    };
    const deciderWithout = (rule, question, { space }) => {
        const slice = sliceFor(policy, question);
        const lesser = { ...slice, rules: slice.rules.filter((other) => other !== rule) };
        return prepare(lesser, question.asksOfChannels ? carriageBy(formulasOf(lesser, { space })) : SILENT);
    };
    return async (question, { formulas, witness, because }) => {
        const { customer, other, insider, outsider } = witness;
        const people = Object.entries({ customer, other, because, insider, outsider });
        if (people.every(([, facts]) => facts === undefined))
            return {};
        const replay = await deciderFor(question, formulas);
        const decisions = [];
        for (const [part, facts] of people)
            if (facts !== undefined)
                decisions.push([part, await replay(facts)]);
        if (question.without && customer)
            decisions.push(["without", await (await deciderWithout(question.without, question, formulas))(customer)]);
        return Object.fromEntries(decisions);
    };
};
/** To work out what channels carry is the dearest part of a decision, and few checks ask. */
const SILENT = { named: () => NEVER, byDefault: () => NEVER };
/** Most of it is known from the proof. */
const MOST_STEPS = 1_000_000;
/** What channels carry, worked out for just those of which a decision asks. What is undecided shows nothing. */
const carriageBy = ({ space, mayCarry, carriesByDefault }) => {
    const when = (ask) => (channel, service) => ({
        kind: "judged",
        holdsAt: (facts) => {
            const asked = space.within(() => space.has(ask(channel, service), facts), MOST_STEPS);
            if (isLeft(asked))
                throw asked.left;
            return asked.right;
        },
    });
    return { named: when(mayCarry), byDefault: when(carriesByDefault) };
};
const prepare = async (policy, carriage) => {
    const { referenceDecide } = await import("@tierpolicy/engine/reference");
    const compiled = compile(policy, { carriage });
    return async (facts) => {
        const decided = decide(compiled, facts);
        if (isLeft(decided))
            throw new InvariantError(`a witness cannot be decided: ${decided.left.map(({ message }) => message).join("; ")}`);
        const reference = await referenceDecide(policy, facts, carriage);
        const [compiledSays, referenceSays] = [canonical(decided.right), canonical(reference)];
        if (compiledSays !== referenceSays)
            throw new InvariantError(`decide and the reference disagree on a witness ${JSON.stringify(facts)}: ${compiledSays} and ${referenceSays}`);
        return decided.right;
    };
};
/** Keys sorted, so that the order in which an object was built does not count. */
const canonical = (value) => JSON.stringify(value, (_, inner) => typeof inner === "object" && inner !== null && !Array.isArray(inner)
    ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
    : inner);
//# sourceMappingURL=replay.js.map