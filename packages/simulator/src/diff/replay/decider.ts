import {
  type CompiledPolicy,
  compile,
  type Decision,
  decide,
  type Formulas,
  formulasOf,
  InvariantError,
  readFacts,
  type ServiceDecision,
} from "@tierpolicy/engine";
import type { Diagnostic, Facts, Policy, Segment } from "@tierpolicy/schema";
import { type Either, isLeft } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import { narrowedTo } from "../joint/joint-words.js";
import { type LazyCarriage, lazyCarriage } from "./lazy-carriage.js";

/** Decides by one policy, in its own words and with its own spaces: nothing that a comparison has worked out is used. */
export interface Decider {
  readonly policy: Policy;
  readonly carriage: LazyCarriage;
  /** Of the services that are compared, over all customers of this policy; built when first asked for. */
  readonly formulas: () => Formulas;
  /** By the whole policy; of the services that are not compared, the channels stay silent. */
  readonly decide: (customer: object) => Decided;
  /** By the policy as far as it speaks of the services that are compared. */
  readonly decideQuickly: (customer: object) => Decided;
  /**
   * What `decide` says of a customer, and the reference on json-rules-engine says too of one service; of none that the policy lacks.
   *
   * @throws InvariantError where they disagree, or the customer cannot be decided
   */
  readonly replay: (customer: Facts, service: string) => Promise<Decision>;
}

type Decided = Either<NonEmptyArray<Diagnostic>, Decision>;

/** @param services those that are compared, as the policy calls them */
export const deciderOf = (policy: Policy, services: ReadonlySet<string>, budget: number): Decider => {
  const narrow = withExceptAsSegments(narrowedTo(policy, services));
  const carriage = lazyCarriage(narrow, services, budget);
  const whole = once(() => compile(withExceptAsSegments(policy), { carriage }));
  const quick = once(() => compile(narrow, { carriage }));
  const decideWith = (compiled: () => CompiledPolicy) => (customer: object) => decide(compiled(), customer);
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
        throw new InvariantError(
          `decide and the reference disagree on \`${service}\` for ${JSON.stringify(customer)}: ${canonical(said)} and ${canonical(meant)}`,
        );
      return decided.right;
    },
  };
};

/** The decision on a service; undefined where the policy does not have it. */
export const decisionOn = (decision: Decision, service: string): ServiceDecision | undefined =>
  Object.hasOwn(decision.services, service) ? decision.services[service] : undefined;

/** As no segment can be called. */
export const exceptOf = (channel: string): string => `except of ${channel}`;

/** So that a decision tells whom a channel never reaches. */
const withExceptAsSegments = (policy: Policy): Policy => {
  const probes = [...policy.channels.values()].flatMap(({ id, except }): readonly [string, Segment][] =>
    except ? [[exceptOf(id), { id: exceptOf(id), condition: except, allow: [], pointer: except.pointer }]] : [],
  );
  return { ...policy, segments: new Map([...policy.segments, ...probes]) };
};

/** Keys sorted, so that the order in which an object was built does not count. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? "nothing";

const once = <A>(make: () => A): (() => A) => {
  let made: { readonly value: A } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
