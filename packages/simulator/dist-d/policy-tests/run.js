import { compile, formulasOf, hearingOf } from "@tierpolicy/engine";
import { inOrder, readPolicyTests } from "@tierpolicy/schema/policy-tests";
import { isNonEmpty } from "fp-ts/lib/Array.js";
import { isLeft, left, right } from "fp-ts/lib/Either.js";
import { clauseOf, surprisesOf } from "./agreement.js";
import { hearsayOf } from "./hearsay.js";
import { judge } from "./judge.js";
import { collectProblems } from "./problem.js";
import { readTests } from "./read-tests.js";
import { reasonsOf } from "./reasons.js";
const DEFAULT_BUDGET = 500_000;
/**
 * Runs policy tests: says of each whether all holds that it expects of its customer.
 *
 * @param policy a valid policy
 * @param tests the text of a `*.policy-test.json`, or the document already parsed
 * @returns what each test came to; or everything that is wrong with the tests: their form, names that the policy does not have,
 * customers who cannot exist. Never throws
 * @example
 * ```ts
 * import { parsePolicy } from "@tierpolicy/schema";
 * import { runPolicyTests } from "@tierpolicy/simulator";
 *
 * const policy = parsePolicy({
 *   tierpolicy: 1,
 *   name: "tea-house",
 *   services: { tea: { need: "basic", control: "high" } },
 *   rules: [{ conditions: { all: [] }, event: { type: "offer", params: { service: "tea" } } }],
 * });
 * if (policy._tag === "Left") throw new Error("the policy is valid");
 * const ran = runPolicyTests(policy.right, { tests: [{ name: "tea for all", customer: {}, offered: ["tea"] }] });
 * if (ran._tag === "Right") console.log(ran.right.verdict); // passed
 * ```
 */
export const runPolicyTests = (policy, tests, options = {}) => {
    const read = readTestsOf(compile(policy), readPolicyTests(tests), options.at);
    return isLeft(read) ? read : right(runTests(read.right, options.budget));
};
/** Holds what was read against the policy; left with all problems, those of the form too. */
export const readTestsOf = (compiled, reading, at) => {
    const { found, note } = collectProblems(reading);
    const tests = reading.document === undefined ? [] : readTests(compiled, reading.document, at, note);
    const problems = [...inOrder([...reading.problems, ...found], reading)];
    return isNonEmpty(problems) ? left(problems) : right({ compiled, tests, reading });
};
/** Runs tests that are known to be right. */
export const runTests = ({ compiled, tests, reading }, budget = DEFAULT_BUDGET) => {
    const crowd = crowdOf(compiled, budget);
    const results = tests.map((test) => {
        const failures = test.expectations.flatMap((expectation) => failureOf(expectation, test, compiled, crowd, reading));
        const range = reading.rangeOf(test.pointer);
        return Object.freeze({
            name: test.name,
            verdict: verdictOf(failures.map(({ verdict }) => verdict)),
            customer: test.facts,
            expectations: test.expectations.length,
            failures: Object.freeze(failures),
            pointer: test.pointer,
            ...(range && { range }),
        });
    });
    const count = (verdict) => results.filter((result) => result.verdict === verdict).length;
    return Object.freeze({
        policy: compiled.policy.name,
        verdict: verdictOf(results.map(({ verdict }) => verdict)),
        passed: count("passed"),
        failed: count("failed"),
        undecided: count("undecided"),
        tests: Object.freeze(results),
    });
};
const verdictOf = (verdicts) => verdicts.includes("failed") ? "failed" : verdicts.includes("undecided") ? "undecided" : "passed";
/** What is known of all possible customers together: prepared when a test first asks. */
const crowdOf = ({ policy }, budget) => {
    const once = (find) => {
        let found;
        return () => {
            found ??= { value: find() };
            return found.value;
        };
    };
    // A space that is used up is no use to the next question.
    const formulas = once(() => formulasOf(policy, { budget }));
    return {
        formulas,
        hearing: once(() => hearingOf(policy, formulas())),
        surprises: once(() => {
            const fresh = formulasOf(policy, { budget });
            return fresh.space.within(() => surprisesOf(fresh));
        }),
    };
};
const failureOf = ({ claim, pointer }, { facts, decision }, compiled, crowd, { rangeOf }) => {
    const { policy } = compiled;
    const situation = {
        policy,
        decision,
        news: () => {
            const hearing = crowd.hearing();
            return isLeft(hearing) ? undefined : hearing.right(facts);
        },
        clause: (service) => {
            const surprises = crowd.surprises();
            return isLeft(surprises) ? "undecided" : clauseOf(policy, decision, service, surprises.right);
        },
    };
    const miss = judge(claim, situation);
    if (miss === undefined)
        return [];
    const range = rangeOf(pointer);
    const place = { pointer, ...(range && { range }) };
    if (miss === "undecided")
        return [Object.freeze({ ...UNDECIDED, ...place })];
    const scene = {
        compiled,
        facts,
        decision,
        hearsay: (service) => hearsayWithin(compiled, crowd.formulas(), facts, service),
        isSurprise: (service) => {
            const surprises = crowd.surprises();
            return !isLeft(surprises) && surprises.right.has(service);
        },
    };
    return [Object.freeze({ verdict: "failed", ...miss, because: Object.freeze(reasonsOf(claim, scene)), ...place })];
};
const hearsayWithin = (compiled, formulas, facts, service) => {
    const lines = formulas.space.within(() => hearsayOf(compiled, formulas, facts, service));
    return isLeft(lines) ? [] : lines.right;
};
const UNDECIDED = {
    verdict: "undecided",
    message: "who is told of what takes more than the budget",
    expected: "an answer within the budget",
    got: "none",
    because: [],
};
//# sourceMappingURL=run.js.map