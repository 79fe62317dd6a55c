import { type Carriage, compile, type Decision, decide, type Formulas, formulasOf, InvariantError, NEVER } from "@tierpolicy/engine";
import type { Facts, Policy, Rule } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import type { Question, Replay } from "./property.js";
import type { Found } from "./search.js";
import { sliceFor, sliceKey } from "./slice.js";

/**
 * Decides once more on the customers of a witness, by `decide` and by the reference on json-rules-engine, neither of which knows of cells.
 *
 * @throws InvariantError where the two disagree, or where a customer of the witness cannot exist
 * @throws BudgetExceeded where what channels carry is too hard to tell
 */
export type Replayer = (question: Question, found: Found) => Promise<Replay>;

type Decider = (facts: Facts) => Promise<Decision>;

/** The work of preparing is done at the first replay: a policy of which all is proved never loads json-rules-engine. */
export const replayerOf = (policy: Policy): Replayer => {
  const deciders = new WeakMap<object, Map<string, Promise<Decider>>>();
  const deciderFor = (question: Question, formulas: Formulas): Promise<Decider> => {
    const { asksOfChannels } = question;
    const owner = asksOfChannels ? formulas : policy;
    const known = deciders.get(owner) ?? new Map<string, Promise<Decider>>();
    deciders.set(owner, known);
    const key = sliceKey(question);
    const decider = known.get(key) ?? prepare(sliceFor(policy, question), asksOfChannels ? carriageBy(formulas) : SILENT);
    known.set(key, decider);
    return decider;
  };
  const deciderWithout = (rule: Rule, question: Question, { space }: Formulas): Promise<Decider> => {
    const slice = sliceFor(policy, question);
    const lesser = { ...slice, rules: slice.rules.filter((other) => other !== rule) };
    return prepare(lesser, question.asksOfChannels ? carriageBy(formulasOf(lesser, { space })) : SILENT);
  };
  return async (question, { formulas, witness, because }) => {
    const { customer, other, insider, outsider } = witness;
    const people = Object.entries({ customer, other, because, insider, outsider });
    if (people.every(([, facts]) => facts === undefined)) return {};
    const replay = await deciderFor(question, formulas);
    const decisions: [string, Decision][] = [];
    for (const [part, facts] of people) if (facts !== undefined) decisions.push([part, await replay(facts)]);
    if (question.without && customer)
      decisions.push(["without", await (await deciderWithout(question.without, question, formulas))(customer)]);
    return Object.fromEntries(decisions);
  };
};

/** To work out what channels carry is the dearest part of a decision, and few checks ask. */
const SILENT: Carriage = { named: () => NEVER, byDefault: () => NEVER };

/** Most of it is known from the proof. */
const MOST_STEPS = 1_000_000;

/** What channels carry, worked out for just those of which a decision asks. What is undecided shows nothing. */
const carriageBy = ({ space, mayCarry, carriesByDefault }: Formulas): Carriage => {
  const when = (ask: typeof mayCarry) => (channel: string, service: string) => ({
    kind: "judged" as const,
    holdsAt: (facts: Facts) => {
      const asked = space.within(() => space.has(ask(channel, service), facts), MOST_STEPS);
      if (isLeft(asked)) throw asked.left;
      return asked.right;
    },
  });
  return { named: when(mayCarry), byDefault: when(carriesByDefault) };
};

const prepare = async (policy: Policy, carriage: Carriage): Promise<Decider> => {
  const { referenceDecide } = await import("@tierpolicy/engine/reference");
  const compiled = compile(policy, { carriage });
  return async (facts) => {
    const decided = decide(compiled, facts);
    if (isLeft(decided)) throw new InvariantError(`a witness cannot be decided: ${decided.left.map(({ message }) => message).join("; ")}`);
    const reference = await referenceDecide(policy, facts, carriage);
    const [compiledSays, referenceSays] = [canonical(decided.right), canonical(reference)];
    if (compiledSays !== referenceSays)
      throw new InvariantError(
        `decide and the reference disagree on a witness ${JSON.stringify(facts)}: ${compiledSays} and ${referenceSays}`,
      );
    return decided.right;
  };
};

/** Keys sorted, so that the order in which an object was built does not count. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
