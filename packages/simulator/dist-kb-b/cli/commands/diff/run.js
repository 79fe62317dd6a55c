import { isLeft } from "fp-ts/lib/Either.js";
import { compare } from "../../../diff/compare.js";
import { concernsOf } from "../../../diff/concerns.js";
import { DEFAULT_BUDGET } from "../../../diff/diff.js";
import { complain } from "../../complaint.js";
import { EXIT, gravest } from "../../exit-code.js";
import { loadPolicy } from "../../input/load-policy.js";
import { stdinTwice } from "../../input/stdin-once.js";
import { asJson } from "../../output/as-json.js";
import { answeringProgress } from "../../terminal/progress.js";
import { diffMarkdown } from "./markdown.js";
import { diffText } from "./text.js";
export const diffPolicies = async (before, after, options, terminal) => {
    const misused = stdinTwice([before, after, options.customers]);
    if (misused)
        return complain(terminal.err, misused);
    const [was, is] = [await loadPolicy(before, terminal), await loadPolicy(after, terminal)];
    if (isLeft(was) || isLeft(is))
        return EXIT.invalid;
    return compareLoaded(was.right, is.right, options, terminal);
};
const compareLoaded = async (before, after, options, terminal) => {
    const { format, budget = DEFAULT_BUDGET, renames, customers } = options;
    const progress = answeringProgress(terminal.err);
    const comparison = await compare(before.policy, after.policy, { budget, renames }, progress);
    progress.stop();
    const { report } = comparison;
    let counts;
    if (customers !== undefined) {
        const { countCustomers } = await import("./census.js");
        const counted = await countCustomers(before.policy, after.policy, comparison, customers, options, terminal);
        if (isLeft(counted))
            return complain(terminal.err, counted.left);
        counts = counted.right;
    }
    await terminal.out.write(written(format, report, counts, after.policy.currency, terminal));
    return gravest([exitOf(report, options.failOn), counts && counts.invalid > 0 ? EXIT.invalid : EXIT.proved]);
};
const written = (format, report, counts, currency, { out }) => {
    switch (format) {
        case "text":
            return diffText(report, counts, currency, out);
        case "json":
            return asJson([counts === undefined ? report : withCounts(report, counts)], "json", false);
        case "markdown":
            return diffMarkdown(report, counts, currency);
    }
};
const withCounts = (report, { changes, ...counts }) => ({
    ...report,
    changes: report.changes.map((change, at) => ({ ...change, customers: changes[at] })),
    counted: counts,
});
const exitOf = (report, failOn) => {
    const concerns = concernsOf(report);
    const fails = failOn === "any" ? report.verdict === "changed" : failOn !== "none" && failOn.some((concern) => concerns[concern] > 0);
    if (fails)
        return EXIT.refuted;
    return report.undecided.length > 0 ? EXIT.undecided : EXIT.proved;
};
//# sourceMappingURL=run.js.map