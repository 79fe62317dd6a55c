import { quote, suggest } from "@tierpolicy/schema";
import { bind, bindTo, chain, isLeft, left, map, mapLeft, right, toUnion } from "fp-ts/lib/Either.js";
import { pipe } from "fp-ts/lib/function.js";
import { answer, unmet } from "./answer.js";
import { demanded } from "./claim.js";
import { assertionOf } from "./expectation.js";
import { faultTexts } from "./fault.js";
import { channelsIn, heard } from "./hearing.js";
import { faultsOfAll } from "./of-all.js";
import { faultOfOne } from "./of-one.js";
import { policyIn } from "./subject.js";
import { servicesInWords, whomInWords } from "./words.js";
/** What is said of all customers is answered by a promise, always: also where it cannot be understood. */
const expected = (context, received, expectation, about = {}) => {
    const understood = understand(context, received, expectation, about);
    return about.to === undefined ? ofAll(context, understood, expectation, about) : ofOne(context, understood, expectation, about.to);
};
const understand = (context, received, expectation, about) => pipe(policyIn(received), chain((policy) => {
    const deed = expectation.deed(servicesInWords(expectation.service), whomInWords(context, about));
    const headline = `expected ${quote(policy.name)} ${context.isNot ? "not " : ""}to ${deed}`;
    return pipe(knownOptions(about), chain(() => assertionOf(policy, { service: expectation.service, where: about.where, must: expectation.must })), bindTo("assertion"), bind("make", () => expectation.claims(policy)), map(({ assertion, make }) => ({ policy, assertion, claims: make(policy, assertion, context.isNot === true), headline })), mapLeft((why) => `${headline}\n\n${why}`));
}));
const OPTIONS = ["to", "where", "on", "budget"];
/** Of a misspelt `where`, all customers would be left. */
const knownOptions = (about) => {
    const unknown = Object.keys(about).filter((key) => !OPTIONS.includes(key));
    if (unknown.length === 0)
        return right(about);
    return left(unknown.map((key) => `there is no option ${quote(key)}\n  = help: ${suggest(key, OPTIONS, "options")}`).join("\n"));
};
const conclude = (context, { headline }, faults) => answer(context, faults.length === 0, () => `${headline}\n\n${faultTexts(faults)}`);
const ofAll = async (context, understood, { matcher }, { budget }) => {
    if (isLeft(understood))
        return unmet(context, understood.left);
    const { policy, assertion, claims } = understood.right;
    return conclude(context, understood.right, await faultsOfAll({ policy, matcher, assertion, budget }, claims));
};
const ofOne = (context, understood, { matcher }, customer) => {
    if (isLeft(understood))
        return unmet(context, understood.left);
    const { policy, claims, headline } = understood.right;
    const faults = claims.map((claim) => faultOfOne(policy, matcher, claim, customer));
    // What is wrong with the customer is the same for every claim.
    const wrong = faults.find(isLeft);
    if (wrong)
        return unmet(context, `${headline}\n\n${wrong.left}`);
    return conclude(context, understood.right, faults.flatMap(toUnion).filter((fault) => fault !== undefined));
};
const fromMust = () => right(demanded);
export const toOffer = function (received, service, about) {
    const deed = (services, whom) => `offer ${services} to ${whom}`;
    return expected(this, received, { matcher: "toOffer", service, must: { offered: true }, claims: fromMust, deed }, about);
};
/** The matchers of one end of one ladder. */
const levelMatcher = (matcher, verb, ladder, end) => function (received, service, level, about) {
    const bound = `${end === "atLeast" ? "at least" : "at most"} ${quote(String(level))}`;
    const deed = (services, whom) => `${verb} ${services} ${bound} to ${whom}`;
    return expected(this, received, { matcher, service, must: { [ladder]: { [end]: level } }, claims: fromMust, deed }, about);
};
export const toCommitAtLeast = levelMatcher("toCommitAtLeast", "commit", "commitment", "atLeast");
export const toCommitAtMost = levelMatcher("toCommitAtMost", "commit", "commitment", "atMost");
export const toPublicizeAtLeast = levelMatcher("toPublicizeAtLeast", "publicize", "publicity", "atLeast");
export const toPublicizeAtMost = levelMatcher("toPublicizeAtMost", "publicize", "publicity", "atMost");
const termMatcher = (matcher, end) => function (received, service, term, value, about) {
    const bound = `${quote(String(value))} or ${end === "atLeast" ? "better" : "worse"}`;
    const deed = (services, whom) => `provide ${services} with ${term} ${bound} to ${whom}`;
    return expected(this, received, { matcher, service, must: { terms: { [term]: { [end]: value } } }, claims: fromMust, deed }, about);
};
export const toProvideAtLeast = termMatcher("toProvideAtLeast", "atLeast");
export const toProvideAtMost = termMatcher("toProvideAtMost", "atMost");
export const toTell = function (received, service, about) {
    const claims = (policy) => map(heard)(channelsIn(policy, about?.on));
    const channel = about?.on === undefined ? "" : ` on ${quote(about.on)}`;
    const deed = (services, whom) => `tell of ${services}${channel} to ${whom}`;
    return expected(this, received, { matcher: "toTell", service, must: { offered: true }, claims, deed }, about);
};
//# sourceMappingURL=customer-matchers.js.map