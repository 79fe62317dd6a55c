import { compile } from "@tierpolicy/engine";
import { quote, renderDiagnostics } from "@tierpolicy/schema";
import { readPolicyTests } from "@tierpolicy/schema/policy-tests";
import { isLeft, left, right } from "fp-ts/lib/Either.js";
import { readTestsOf, runTests } from "../../../policy-tests/run.js";
import { clockFiller } from "../../clock.js";
import { asDiagnostic, complain, invalid } from "../../complaint.js";
import { loadPolicy } from "../../input/load-policy.js";
import { readText } from "../../input/text-source.js";
import { policyPathOf } from "./policy-of.js";
/** A document may have 10 MB (spec §4); what is far beyond is not even read. */
const LONGEST = 16_000_000;
/** Loads and compiles each policy once, however many files test it. */
export const policyLoader = (terminal) => {
    const known = new Map();
    const load = async (path) => {
        const loaded = await loadPolicy(path, terminal);
        return isLeft(loaded) ? left(loaded.left) : right({ ...loaded.right, path, compiled: compile(loaded.right.policy) });
    };
    return (path) => {
        const earlier = known.get(path) ?? load(path);
        known.set(path, earlier);
        return earlier;
    };
};
/** Runs one file of tests; what is wrong with it, or with its policy, goes to the screen for errors. */
export const runFile = async (file, load, options, terminal) => {
    const { err } = terminal;
    const read = await readText(file, LONGEST);
    if (isLeft(read)) {
        await complain(err, read.left);
        return { file, errors: [asDiagnostic(read.left)] };
    }
    const { name, text } = read.right;
    const reading = readPolicyTests(text);
    if (reading.document !== undefined && Object.hasOwn(reading.document, "tierpolicy")) {
        const mistaken = invalid(`${quote(name)} is a policy, and no test of one`, `\`tierpolicy test --policy ${name}\` runs its tests`);
        await complain(err, mistaken);
        return { file, text, errors: [asDiagnostic(mistaken)] };
    }
    const tested = await load(options.policy ?? (await policyPathOf(file, reading)));
    if (isLeft(tested))
        return { file, text, errors: tested.left.errors };
    const { compiled, policy } = tested.right;
    const tests = readTestsOf(compiled, reading, nowOf(policy, options.at));
    if (isLeft(tests)) {
        await err.write(`${renderDiagnostics(tests.left, { text, file: name, color: err.colors.isColorSupported, width: err.wrapAt })}\n`);
        return { file, text, tested: tested.right, errors: tests.left };
    }
    const schema = reading.document?.$schema;
    return {
        file,
        text,
        tested: tested.right,
        report: runTests(tests.right, options.budget),
        errors: [],
        ...(schema !== undefined && { schema }),
    };
};
/** Now, as the policy's clock says it. */
const nowOf = (policy, at) => {
    const filled = Reflect.get(clockFiller(policy, at)({}), policy.clock ?? "");
    return typeof filled === "string" ? filled : undefined;
};
//# sourceMappingURL=run-file.js.map