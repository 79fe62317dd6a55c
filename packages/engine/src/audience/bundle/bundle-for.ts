import {
  type AnyShape,
  type Condition,
  type Diagnostic,
  type Policy,
  type PolicyShape,
  parsePolicy,
  quote,
  suggest,
} from "@tierpolicy/schema";
import { chain, type Either, isLeft, left, map, mapLeft, right } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type { BudgetExceeded } from "../../cells/budget.js";
import { problem } from "../../facts/problem.js";
import { InvariantError } from "../../invariant-error.js";
import { withoutServices } from "../without-services.js";
import { cutDocument } from "./cut/document.js";
import { fewest } from "./fewest.js";
import { emptyAmong, formulasOfKnowing, knownToAll } from "./known-to-all.js";
import { needsOf } from "./needs.js";
import { type Telling, tellingOf } from "./telling.js";

export interface BundleOptions {
  /** How many diagram nodes each of the questions may take of who may know, and who is told where. */
  readonly budget?: number;
}

type Answer<A> = Either<NonEmptyArray<Diagnostic>, A>;

/**
 * A policy cut to what an audience may know, to be shipped to its clients (spec §3). It holds the services that every possible member of every one
 * of the segments may know of, unless they are pure surprises, and decides on these, for the members, as the whole policy does; rules without a name
 * are called after their new places. Nothing is in it that only other services brought in, nor what is the company's own affair: assertions, checks,
 * accepted findings, costs, budgets, schedules of surprises, descriptions.
 *
 * Its bytes are `JSON.stringify(bundle.document)`. They are those of the bundle of the policy without all the services that are left out, and of the
 * bundle's own bundle: both is verified before it is returned.
 *
 * @param policy a valid policy
 * @param segments ids; whoever gets the bundle is a member of one of them at least
 * @returns a policy as any other; or `unknown-segment`, `empty-audience` (no segment is named, or nobody can be in one),
 * `undecided-audience` (the budget does not suffice: undecided is never a pass)
 * @throws InvariantError where the verification fails: a bug
 * @example
 * const bundle = bundleFor(policy, ["owner", "vip"]);
 * if (isRight(bundle)) writeFileSync("bundle.json", JSON.stringify(bundle.right.document));
 */
export const bundleFor = <Shape extends PolicyShape = AnyShape>(
  policy: Policy<Shape>,
  segments: readonly string[],
  options: BundleOptions = {},
): Answer<Policy> => chain((bundle: Bundle) => verified(bundle, segments, options))(cutFor(policy as Policy, segments, options));

interface Bundle {
  readonly policy: Policy;
  /** The policy without the services that are left out. */
  readonly rest: Policy;
}

const cutFor = (policy: Policy, segments: readonly string[], options: BundleOptions): Answer<Bundle> => {
  const refused = unknownAmong(policy, segments);
  if (refused !== undefined) return left(refused);
  return chain((known: ReadonlySet<string>): Answer<Bundle> => {
    const hidden = [...policy.services.keys()].filter((service) => !known.has(service));
    const rest = reparsed(withoutServices(policy, hidden));
    return map((cut: Policy) => ({ policy: cut, rest }))(cutParts(rest, segments, options));
  })(knownServices(policy, segments, options));
};

/**
 * Cuts a policy of which the audience may know all services.
 *
 * Decisions need invariants only for what channels carry, and for who may know. Some speak of things of which nothing else here speaks, such as who can
 * sign a secret agreement: of these only so many stay that nothing of both changes.
 */
const cutParts = (policy: Policy, segments: readonly string[], options: BundleOptions): Answer<Policy> =>
  chain(({ channels }: Telling): Answer<Policy> => {
    const { familiar, others, kept } = needsOf(policy, channels, segments);
    const cut = (some: readonly Condition[]) => reparsed(cutDocument(policy, kept([...familiar, ...some]), new Set(segments)));
    const whole = cut(others);
    if (others.length === 0) return right(whole);
    return chain(({ carried }: Telling) => {
      const suffice = (some: readonly Condition[]) => isToldTheSame(cut(some), carried, segments, options);
      return map(cut)(fewest(others, suffice));
    })(telling(whole, segments, options));
  })(telling(policy, segments, options));

/** Whether members are told the same, and may know of all services still. */
const isToldTheSame = (policy: Policy, carried: string, segments: readonly string[], options: BundleOptions): Answer<boolean> =>
  chain((told: Telling): Answer<boolean> => {
    if (told.carried !== carried) return right(false);
    return map((known: ReadonlySet<string>) => known.size === policy.services.size)(knownServices(policy, segments, options));
  })(telling(policy, segments, options));

const telling = (policy: Policy, segments: readonly string[], options: BundleOptions): Answer<Telling> =>
  mapLeft(undecided)(tellingOf(policy, segments, options));

const knownServices = (policy: Policy, segments: readonly string[], options: BundleOptions): Answer<ReadonlySet<string>> => {
  const formulas = formulasOfKnowing(policy, options);
  const asked = formulas.space.within(() => ({
    empty: emptyAmong(formulas, segments),
    known: knownToAll(formulas, policy, segments),
  }));
  if (isLeft(asked)) return left(undecided(asked.left));
  const [first, ...others] = asked.right.empty.map(nobodyIn);
  return first === undefined ? right(asked.right.known) : left([first, ...others]);
};

// Stryker disable all: unless the code above is wrong, nothing is found here; `npm run leaks` makes it wrong.

/** What is shipped cannot be called back: so it is held against what it must be, whatever the code above does. */
const verified = ({ policy, rest }: Bundle, segments: readonly string[], options: BundleOptions): Answer<Policy> => {
  const bytes = bytesOf(policy);
  const services = new Set(rest.services.keys());
  const spokenOf = [...policy.services.keys(), ...policy.rules.flatMap((rule) => rule.services)];
  const stranger = spokenOf.find((service) => !services.has(service));
  if (stranger !== undefined) throw new InvariantError(`the bundle speaks of \`${stranger}\`, which its audience may not know`);
  const again = (from: Policy, words: string) =>
    map(({ policy: other }: Bundle) => {
      if (bytesOf(other) !== bytes) throw new InvariantError(`the bundle is not that of ${words}`);
    })(cutFor(from, segments, options));
  return map(() => policy)(chain(() => again(policy, "itself"))(again(rest, "the policy without the services that are left out")));
};

const bytesOf = ({ document }: Policy): string => JSON.stringify(document);

const reparsed = (document: unknown): Policy => {
  const parsed = parsePolicy(document);
  if (isLeft(parsed)) throw new InvariantError(`what is left of a valid policy is not valid: ${parsed.left[0].message}`);
  return parsed.right;
};

// Stryker restore all

const unknownAmong = (policy: Policy, segments: readonly string[]): NonEmptyArray<Diagnostic> | undefined => {
  if (segments.length === 0)
    return [problem("empty-audience", [], "the bundle is for no segment", "name the segments whose members get it")];
  const known = [...policy.segments.keys()];
  const [first, ...others] = segments
    .filter((segment) => !policy.segments.has(segment))
    .map((segment) => problem("unknown-segment", [], `the policy has no segment ${quote(segment)}`, suggest(segment, known, "segments")));
  return first && [first, ...others];
};

const nobodyIn = (segment: string): Diagnostic =>
  problem(
    "empty-audience",
    [],
    `nobody can be in ${quote(segment)}, so that its members may know everything`,
    "name a segment that can have members, or repair its conditions",
  );

const undecided = ({ reason }: BudgetExceeded): NonEmptyArray<Diagnostic> => [
  problem(
    "undecided-audience",
    [],
    `what the whole audience may know is undecided: it takes ${reason}`,
    "raise the budget, or say with fewer comparisons between facts what the segments mean",
  ),
];
