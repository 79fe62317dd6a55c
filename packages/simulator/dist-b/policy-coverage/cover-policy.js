import { compile, readFacts } from "@tierpolicy/engine";
import { readPolicyTests } from "@tierpolicy/schema/policy-tests";
import { isNonEmpty } from "fp-ts/lib/Array.js";
import { isLeft, left, right } from "fp-ts/lib/Either.js";
import { readTestsOf } from "../policy-tests/run.js";
import { chooseCustomers } from "./choose-customers.js";
import { coverageOf } from "./coverage.js";
import { testsOf } from "./suggest.js";
import { surveyOf } from "./survey.js";
/**
 * Which rules, conditions and outcomes of a policy its tests reach, of those that some possible customer can reach.
 *
 * @param policy a valid policy
 * @param files the texts of the policy's `*.policy-test.json` files, or the documents already parsed
 * @returns the coverage; or everything that is wrong with the tests
 * @example
 * ```ts
 * import { parsePolicy } from "@tierpolicy/schema";
 * import { coverPolicy } from "@tierpolicy/simulator";
 *
 * const policy = parsePolicy({
 *   tierpolicy: 1,
 *   name: "tea-house",
 *   facts: { visits: { type: "integer", minimum: 0 } },
 *   services: { tea: { need: "basic", control: "high" } },
 *   rules: [
 *     {
 *       name: "tea for regulars",
 *       conditions: { all: [{ fact: "visits", operator: "greaterThan", value: 9 }] },
 *       event: { type: "offer", params: { service: "tea" } },
 *     },
 *   ],
 * });
 * if (policy._tag === "Left") throw new Error("the policy is valid");
 * const covered = coverPolicy(policy.right, [{ tests: [{ name: "regulars", customer: { visits: 12 }, offered: ["tea"] }] }]);
 * if (covered._tag === "Right") console.log(covered.right.missing.map(({ text }) => text));
 * // [ "`visits greaterThan 9` is false, and decides on `tea for regulars`", "`tea`: not offered" ]
 * ```
 */
export const coverPolicy = (policy, files, options = {}) => {
    const customers = customersOf(compile(policy), files, options);
    return isLeft(customers) ? customers : right(coverageOf(surveyOf(policy, options.budget), customers.right));
};
/**
 * The missing customers as ready tests: of each goal that the tests do not reach and some possible customer does, the plainest one,
 * with what is decided of that customer now. Together with them the tests reach everything that can be reached within the budget.
 *
 * @param policy a valid policy
 * @param files the policy's tests, as for {@link coverPolicy}; none for a whole new set
 * @returns a document of tests, undefined where nothing is missing; or everything that is wrong with the tests
 */
export const suggestPolicyTests = (policy, files = [], options = {}) => {
    const compiled = compile(policy);
    const customers = customersOf(compiled, files, options);
    return isLeft(customers) ? customers : right(suggestionsOf(compiled, surveyOf(policy, options.budget), customers.right, options.at));
};
/** The same for customers who are read already. */
export const suggestionsOf = (compiled, survey, customers, at) => {
    const { plain } = survey.formulas.space;
    const chosen = chooseCustomers(survey, customers, plainAt(compiled.policy, plain, at));
    return chosen.length === 0 ? undefined : { tests: testsOf(compiled, plain, chosen) };
};
/** The plain customer at a moment of the caller's. */
const plainAt = (policy, plain, at) => {
    if (policy.clock === undefined || at === undefined)
        return undefined;
    const isDay = policy.facts.get(policy.clock)?.type.kind === "date";
    const moment = isDay ? at.slice(0, 10) : at.length === 10 ? `${at}T00:00:00Z` : at;
    const read = readFacts(policy, { ...plain, [policy.clock]: moment });
    return isLeft(read) ? undefined : read.right;
};
const customersOf = (compiled, files, { at }) => {
    const read = files.map((file) => readTestsOf(compiled, readPolicyTests(file), at));
    const problems = read.flatMap((one) => (isLeft(one) ? one.left : []));
    if (isNonEmpty(problems))
        return left(problems);
    return right(read.flatMap((one) => (isLeft(one) ? [] : one.right.tests.map(({ facts }) => facts))));
};
//# sourceMappingURL=cover-policy.js.map