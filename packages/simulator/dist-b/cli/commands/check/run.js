import { isLeft } from "fp-ts/lib/Either.js";
import { today } from "../../clock.js";
import { complain, misuse } from "../../complaint.js";
import { gravest } from "../../exit-code.js";
import { STDIN } from "../../input/text-source.js";
import { asJson } from "../../output/as-json.js";
import { documentOf, isDocumentFormat } from "../../output/documents.js";
import { forEachPolicy, mayWatch } from "../policies.js";
import { checkOne } from "./check-one.js";
import { chosenChecks } from "./chosen-checks.js";
import { reportText } from "./report-text.js";
export const checkPolicies = async (named, options, terminal) => {
    const only = chosenChecks(options);
    if (isLeft(only))
        return complain(terminal.err, only.left);
    const misused = misuseOf(named, options);
    if (misused)
        return complain(terminal.err, misused);
    const { budget, customers } = options;
    const run = () => checkAll(named, options, { today: today(options.at), ...(only.right && { only: only.right }), ...(budget !== undefined && { budget }) }, terminal);
    if (!options.watch)
        return run();
    const { watchPolicies } = await import("../watch-policies.js");
    return watchPolicies({ named, others: customers === undefined ? [] : [customers], run }, terminal);
};
const misuseOf = (named, { customers, watch }) => {
    if (customers === STDIN && (named.includes(STDIN) || named.length > 1))
        return misuse("standard input can be read once", "name a file for the customers");
    return watch ? mayWatch([...named, ...(customers === undefined ? [] : [customers])]) : undefined;
};
const checkAll = async (named, options, checkOptions, terminal) => {
    const { format, failOn } = options;
    const texts = reportTexts(options, terminal);
    const { looked, isList } = await forEachPolicy(named, terminal, {
        look: async (path) => {
            const checked = await checkOne(path, options, checkOptions, terminal);
            if (format === "text")
                await terminal.out.write(texts(checked));
            return checked;
        },
        inVain: (outcome) => ({ outcome }),
    });
    const outcomes = looked.map(({ outcome }) => outcome);
    if (isDocumentFormat(format))
        await terminal.out.write(await documentOf(format, outcomes, failOn));
    else if (format !== "text")
        await terminal.out.write(asJson(looked.map(resultOf), format, isList));
    return gravest(outcomes.map(({ exit }) => exit));
};
/** The text of one policy after the other, with an empty line between them. */
const reportTexts = ({ failOn, quiet = false }, { out }) => {
    let isFirst = true;
    return ({ outcome: { report }, loaded, census }) => {
        if (report === undefined || loaded === undefined)
            return "";
        const text = reportText(report, loaded, out, { ...(quiet && { onlyFrom: failOn }), ...(census && { census }) });
        const gap = isFirst || text === "" ? "" : "\n";
        isFirst &&= text === "";
        return gap + text;
    };
};
/** What the JSON says: the report; where there is none, what is wrong with the policy. */
const resultOf = ({ outcome: { path, diagnostics, report }, census }) => {
    if (report === undefined)
        return { policy: path, errors: diagnostics };
    return census === undefined ? report : withCensus(report, census);
};
const withCensus = (report, { read, invalid, concerned }) => ({
    ...report,
    findings: report.findings.map((finding, at) => ({ ...finding, ...(concerned[at] && { customers: concerned[at] }) })),
    customers: { read, invalid },
});
//# sourceMappingURL=run.js.map