import { type Policy, quote } from "@tierpolicy/schema";
import { type Either, isLeft, map, right } from "fp-ts/lib/Either.js";
import { type Answer, answer, type MatcherContext, unmet } from "./answer.js";
import { type ClaimMaker, demanded } from "./claim.js";
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

const expected = (context: MatcherContext, received: unknown, expectation: Expectation, about: About = {}): Answer | Promise<Answer> => {
  const { matcher, service, must } = expectation;
  const policy = policyIn(received);
  if (isLeft(policy)) return unmet(context, policy.left);
  const not = context.isNot ? "not " : "";
  const headline = `expected ${quote(policy.right.name)} ${not}to ${expectation.deed(servicesInWords(service), whomInWords(context, about))}`;
  const fail = (why: string) => unmet(context, `${headline}\n\n${why}`);
  const assertion = assertionOf(policy.right, { service, where: about.where, must });
  if (isLeft(assertion)) return fail(assertion.left);
  const make = expectation.claims(policy.right);
  if (isLeft(make)) return fail(make.left);
  const claims = make.right(policy.right, assertion.right, context.isNot === true);
  const conclude = (faults: readonly string[]) => answer(context, faults.length === 0, () => `${headline}\n\n${faultTexts(faults)}`);
  if (about.to === undefined)
    return faultsOfAll({ policy: policy.right, matcher, assertion: assertion.right, budget: about.budget }, claims).then(conclude);
  const faults: string[] = [];
  for (const claim of claims) {
    const fault = faultOfOne(policy.right, matcher, claim, about.to);
    if (isLeft(fault)) return fail(fault.left);
    if (fault.right !== undefined) faults.push(fault.right);
  }
  return conclude(faults);
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
