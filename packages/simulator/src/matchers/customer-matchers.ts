import { type Assertion, type Policy, quote, suggest } from "@tierpolicy/schema";
import { bind, bindTo, chain, type Either, isLeft, left, map, mapLeft, right, toUnion } from "fp-ts/lib/Either.js";
import { pipe } from "fp-ts/lib/function.js";
import { type Answer, answer, type MatcherContext, unmet } from "./answer.js";
import { type Claim, type ClaimMaker, demanded } from "./claim.js";
import { assertionOf, type Words } from "./expectation.js";
import { faultTexts } from "./fault.js";
import { channelsIn, heard } from "./hearing.js";
import { faultsOfAll } from "./of-all.js";
import { faultOfOne } from "./of-one.js";
import { policyIn } from "./subject.js";
import type { ConditionInput, Selection } from "./types.js";
import { servicesInWords, whomInWords } from "./words.js";

/** The last argument of a matcher about customers, as it comes in at run time. */
export interface About {
  readonly to?: object;
  readonly where?: string | ConditionInput;
  readonly budget?: number;
  readonly on?: string;
}

/** What a matcher about customers expects. */
interface Expectation {
  readonly matcher: string;
  readonly service: Selection<string>;
  readonly must: Words["must"];
  readonly claims: (policy: Policy) => Either<string, ClaimMaker>;
  /** What the policy does, for the headline: "offer `lounge` to every customer". */
  readonly deed: (services: string, whom: string) => string;
}

type Matcher<Arguments extends readonly unknown[]> = (
  this: MatcherContext,
  received: unknown,
  ...expected: [...Arguments, about?: About]
) => Answer | Promise<Answer>;

/** What is said of all customers is answered by a promise, always: also where it cannot be understood. */
const expected = (context: MatcherContext, received: unknown, expectation: Expectation, about: About = {}): Answer | Promise<Answer> => {
  const understood = understand(context, received, expectation, about);
  return about.to === undefined ? ofAll(context, understood, expectation, about) : ofOne(context, understood, expectation, about.to);
};

interface Understood {
  readonly policy: Policy;
  readonly assertion: Assertion;
  readonly claims: readonly Claim[];
  readonly headline: string;
}

const understand = (context: MatcherContext, received: unknown, expectation: Expectation, about: About): Either<string, Understood> =>
  pipe(
    policyIn(received),
    chain((policy) => {
      const deed = expectation.deed(servicesInWords(expectation.service), whomInWords(context, about));
      const headline = `expected ${quote(policy.name)} ${context.isNot ? "not " : ""}to ${deed}`;
      return pipe(
        knownOptions(about),
        chain(() => assertionOf(policy, { service: expectation.service, where: about.where, must: expectation.must })),
        bindTo("assertion"),
        bind("make", () => expectation.claims(policy)),
        map(({ assertion, make }) => ({ policy, assertion, claims: make(policy, assertion, context.isNot === true), headline })),
        mapLeft((why) => `${headline}\n\n${why}`),
      );
    }),
  );

const OPTIONS = ["to", "where", "on", "budget"] satisfies readonly (keyof About)[];

/** Of a misspelt `where`, all customers would be left. */
const knownOptions = (about: About): Either<string, About> => {
  const unknown = Object.keys(about).filter((key) => !(OPTIONS as readonly string[]).includes(key));
  if (unknown.length === 0) return right(about);
  return left(unknown.map((key) => `there is no option ${quote(key)}\n  = help: ${suggest(key, OPTIONS, "options")}`).join("\n"));
};

const conclude = (context: MatcherContext, { headline }: Understood, faults: readonly string[]): Answer =>
  answer(context, faults.length === 0, () => `${headline}\n\n${faultTexts(faults)}`);

const ofAll = async (
  context: MatcherContext,
  understood: Either<string, Understood>,
  { matcher }: Expectation,
  { budget }: About,
): Promise<Answer> => {
  if (isLeft(understood)) return unmet(context, understood.left);
  const { policy, assertion, claims } = understood.right;
  return conclude(context, understood.right, await faultsOfAll({ policy, matcher, assertion, budget }, claims));
};

const ofOne = (context: MatcherContext, understood: Either<string, Understood>, { matcher }: Expectation, customer: object): Answer => {
  if (isLeft(understood)) return unmet(context, understood.left);
  const { policy, claims, headline } = understood.right;
  const faults = claims.map((claim) => faultOfOne(policy, matcher, claim, customer));
  // What is wrong with the customer is the same for every claim.
  const wrong = faults.find(isLeft);
  if (wrong) return unmet(context, `${headline}\n\n${wrong.left}`);
  return conclude(
    context,
    understood.right,
    faults.flatMap(toUnion).filter((fault) => fault !== undefined),
  );
};

const fromMust = () => right(demanded);

export const toOffer: Matcher<[service: Selection<string>]> = function (received, service, about) {
  const deed = (services: string, whom: string) => `offer ${services} to ${whom}`;
  return expected(this, received, { matcher: "toOffer", service, must: { offered: true }, claims: fromMust, deed }, about);
};

/** The matchers of one end of one ladder. */
const levelMatcher = (
  matcher: string,
  verb: string,
  ladder: "commitment" | "publicity",
  end: "atLeast" | "atMost",
): Matcher<[Selection<string>, string]> =>
  function (received, service, level, about) {
    const bound = `${end === "atLeast" ? "at least" : "at most"} ${quote(String(level))}`;
    const deed = (services: string, whom: string) => `${verb} ${services} ${bound} to ${whom}`;
    return expected(this, received, { matcher, service, must: { [ladder]: { [end]: level } }, claims: fromMust, deed }, about);
  };

export const toCommitAtLeast = levelMatcher("toCommitAtLeast", "commit", "commitment", "atLeast");
export const toCommitAtMost = levelMatcher("toCommitAtMost", "commit", "commitment", "atMost");
export const toPublicizeAtLeast = levelMatcher("toPublicizeAtLeast", "publicize", "publicity", "atLeast");
export const toPublicizeAtMost = levelMatcher("toPublicizeAtMost", "publicize", "publicity", "atMost");

const termMatcher = (matcher: string, end: "atLeast" | "atMost"): Matcher<[Selection<string>, string, unknown]> =>
  function (received, service, term, value, about) {
    const bound = `${quote(String(value))} or ${end === "atLeast" ? "better" : "worse"}`;
    const deed = (services: string, whom: string) => `provide ${services} with ${term} ${bound} to ${whom}`;
    return expected(this, received, { matcher, service, must: { terms: { [term]: { [end]: value } } }, claims: fromMust, deed }, about);
  };

export const toProvideAtLeast = termMatcher("toProvideAtLeast", "atLeast");
export const toProvideAtMost = termMatcher("toProvideAtMost", "atMost");

export const toTell: Matcher<[service: Selection<string>]> = function (received, service, about) {
  const claims = (policy: Policy) => map(heard)(channelsIn(policy, about?.on));
  const channel = about?.on === undefined ? "" : ` on ${quote(about.on)}`;
  const deed = (services: string, whom: string) => `tell of ${services}${channel} to ${whom}`;
  return expected(this, received, { matcher: "toTell", service, must: { offered: true }, claims, deed }, about);
};
