import { isLeft } from "fp-ts/lib/Either.js";
import { coverageOf } from "../../../policy-coverage/coverage.js";
import { surveyOf } from "../../../policy-coverage/survey.js";
import { complain, misuse } from "../../complaint.js";
import { EXIT, gravest } from "../../exit-code.js";
import { STDIN } from "../../input/text-source.js";
import { mayWatch } from "../policies.js";
import { findTests } from "./find-tests.js";
import { customersOf } from "./ran-tests.js";
import { policyLoader, runFile } from "./run-file.js";
import { suggest } from "./suggest.js";
import { testResults } from "./test-results.js";
const VERDICT_EXIT = { passed: EXIT.proved, failed: EXIT.refuted, undecided: EXIT.undecided };
export const testPolicies = async (named, options, terminal) => {
    if (named.includes(STDIN) && options.policy === STDIN)
        return complain(terminal.err, misuse("standard input cannot be both the policy and the tests", "name a file for one of them"));
    if (!options.watch)
        return testAll(named, options, terminal);
    const misused = mayWatch([...named, ...(options.policy === undefined ? [] : [options.policy])]);
    if (misused)
        return complain(terminal.err, misused);
    const [{ watch }, { watchedFiles }] = await Promise.all([import("../../watch/watch.js"), import("./watched-files.js")]);
    return watch({ files: () => watchedFiles(named, options), run: () => testAll(named, options, terminal) }, terminal);
};
const testAll = async (named, options, terminal) => {
    const found = await findTests(named, options.policy, asksOfPolicy(options) && options.policy !== undefined);
    const exits = [];
    for (const complaint of found.inVain)
        exits.push(await complain(terminal.err, complaint));
    const load = policyLoader(terminal);
    const ran = [];
    for (const file of found.files)
        ran.push(await runFile(file, load, options, terminal));
    exits.push(...ran.map(({ report }) => (report ? VERDICT_EXIT[report.verdict] : EXIT.invalid)));
    const tested = new Map(ran.flatMap(({ tested }) => (tested ? [[tested.path, tested]] : [])));
    if (asksOfPolicy(options) && options.policy !== undefined && !tested.has(options.policy)) {
        const alone = await load(options.policy);
        if (isLeft(alone))
            exits.push(alone.left.exit);
        else
            tested.set(options.policy, alone.right);
    }
    // What tests that are not valid reach is not known.
    const isKnown = asksOfPolicy(options) && !exits.includes(EXIT.invalid);
    exits.push(await tell(ran, isKnown ? surveysOf([...tested.values()], options) : [], options, terminal));
    return gravest(exits);
};
/** Whether more is asked than what came of the tests. */
const asksOfPolicy = ({ suggest = false, coverage = false, coverageThreshold }) => suggest || coverage || coverageThreshold !== undefined;
const surveysOf = (policies, { budget }) => policies.map((tested) => ({ tested, survey: surveyOf(tested.policy, budget) }));
/** Writes what came of the tests, what they reach, and what they lack, as far as it was asked for. */
const tell = async (ran, surveys, options, terminal) => {
    const { suggest: suggests = false, coverage = false, coverageThreshold } = options;
    const covered = surveys.map(({ tested, survey }) => ({ tested, coverage: coverageOf(survey, customersOf(ran, tested)) }));
    const results = testResults(ran, coverage || coverageThreshold !== undefined ? covered : [], options, terminal);
    // The suggested tests are the result where they go to standard output.
    const screen = suggests && options.out === undefined ? terminal.err : terminal.out;
    if (results !== "")
        await screen.write(results);
    const isBelow = covered.some(({ coverage }) => coverage.percent < (coverageThreshold ?? 0));
    const suggested = suggests && surveys.length > 0 ? await suggest(surveys, ran, options, terminal) : EXIT.proved;
    return gravest([isBelow ? EXIT.refuted : EXIT.proved, suggested]);
};
//# sourceMappingURL=run.js.map