import { quote } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import { investigate } from "../../../check/investigate.js";
import { complain } from "../../complaint.js";
import { EXIT, gravest } from "../../exit-code.js";
import { loadPolicy } from "../../input/load-policy.js";
import { exitOf } from "../../output/outcome.js";
import { answeringProgress } from "../../terminal/progress.js";
/** Checks one policy; what is wrong with its file, or with the file of customers, goes to the screen for errors. */
export const checkOne = async (path, options, checkOptions, terminal) => {
    const loaded = await loadPolicy(path, terminal);
    if (isLeft(loaded)) {
        const { exit, errors, text } = loaded.left;
        return { outcome: { path, diagnostics: errors, exit, ...(text !== undefined && { text }) } };
    }
    const { policy, text } = loaded.right;
    const progress = answeringProgress(terminal.err);
    const cases = [];
    const keep = options.customers === undefined ? {} : { found: (one) => void cases.push(one) };
    const report = await investigate(policy, checkOptions, { asked: progress, ...keep });
    progress.stop();
    const outcome = { path, text, policy, diagnostics: policy.warnings, report, exit: exitOf(report, policy, options.failOn) };
    if (options.customers === undefined)
        return { outcome, loaded: loaded.right };
    const { takeCensus } = await import("./census.js");
    const census = await takeCensus(policy, cases, options.customers, options, terminal);
    if (isLeft(census))
        return { outcome: { ...outcome, exit: await complain(terminal.err, census.left) } };
    const { invalid } = census.right;
    if (invalid > 0)
        await terminal.err.write(invalidCustomers(census.right, policy, options.customers));
    const exit = gravest([outcome.exit, invalid > 0 ? EXIT.invalid : EXIT.proved]);
    return { outcome: { ...outcome, exit }, loaded: loaded.right, census: census.right };
};
const invalidCustomers = ({ invalid, read }, { name }, file) => `${invalid.toLocaleString("en")} of ${read.toLocaleString("en")} customers are not valid customers of ${quote(name)}; \`tierpolicy decide\` with ${quote(file)} says why\n`;
//# sourceMappingURL=check-one.js.map