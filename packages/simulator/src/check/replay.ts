import { type Carriage, compile, type Decision, decide, InvariantError } from "@tierpolicy/engine";
import type { Condition, Facts, Policy, Segment } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import type { Replay } from "./property.js";
import type { Witness } from "./report.js";

/**
 * Decides once more on the customers of a witness, by `decide` and by the reference on json-rules-engine, neither of which knows of cells.
 *
 * @throws InvariantError where the two disagree, or where a customer of the witness cannot exist
 */
export type Replayer = (witness: Witness) => Promise<Replay>;

/** The work of preparing is done at the first replay: a policy of which all is proved never loads json-rules-engine. */
export const replayerOf = (policy: Policy): Replayer => {
  let prepared: ReturnType<typeof prepare> | undefined;
  return async (witness) => {
    prepared ??= prepare(policy);
    const replay = await prepared;
    const { customer, insider, outsider } = witness;
    return {
      ...(customer && { customer: await replay(customer) }),
      ...(insider && { insider: await replay(insider) }),
      ...(outsider && { outsider: await replay(outsider) }),
    };
  };
};

/** No check asks what channels carry, and to work it out is the dearest part of a decision. */
const SILENT: Carriage = { mayCarry: () => false, carriesByDefault: () => false };

const prepare = async (original: Policy): Promise<(facts: Facts) => Promise<Decision>> => {
  const { referenceDecide } = await import("@tierpolicy/engine/reference");
  const policy = withProbes(original);
  const compiled = compile(policy, { carriage: SILENT });
  return async (facts) => {
    const decided = decide(compiled, facts);
    if (isLeft(decided)) throw new InvariantError(`a witness cannot be decided: ${decided.left.map(({ message }) => message).join("; ")}`);
    const reference = await referenceDecide(policy, facts, SILENT);
    const [compiledSays, referenceSays] = [canonical(decided.right), canonical(reference)];
    if (compiledSays !== referenceSays)
      throw new InvariantError(
        `decide and the reference disagree on a witness ${JSON.stringify(facts)}: ${compiledSays} and ${referenceSays}`,
      );
    return decided.right;
  };
};

/**
 * The policy with a segment for each condition that a decision does not report: every `except` and every `where`, under its JSON Pointer,
 * which no segment can be called. So the decision on a witness says whether they hold.
 */
const withProbes = (policy: Policy): Policy => {
  const conditions: readonly (Condition | undefined)[] = [
    ...[...policy.channels.values()].map(({ except }) => except),
    ...policy.assertions.map(({ where }) => where),
  ];
  const probes = conditions.flatMap((condition): readonly [string, Segment][] => {
    if (condition === undefined) return [];
    const { pointer } = condition;
    return [[pointer, { id: pointer, condition, allow: [], pointer }]];
  });
  return { ...policy, segments: new Map([...policy.segments, ...probes]) };
};

/** Keys sorted, so that the order in which an object was built does not count. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
