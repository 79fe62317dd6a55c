import { renderDiagnostics } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import { asDiagnostic, complain } from "../../complaint.js";
import { EXIT, gravest } from "../../exit-code.js";
import { readPolicy } from "../../input/policy-file.js";
import { asJson } from "../../output/as-json.js";
import { counted } from "../../output/counted.js";
import { documentOf, isDocumentFormat } from "../../output/documents.js";
import { plainName } from "../../output/plain-name.js";
import { forEachPolicy, mayWatch } from "../policies.js";
export const validate = async (named, options, terminal) => {
    const run = () => validateAll(named, options, terminal);
    if (!options.watch)
        return run();
    const misused = mayWatch(named);
    if (misused)
        return complain(terminal.err, misused);
    const { watchPolicies } = await import("../watch-policies.js");
    return watchPolicies({ named, run }, terminal);
};
const validateAll = async (named, { format }, terminal) => {
    const { out, err } = terminal;
    const { looked, isList } = await forEachPolicy(named, terminal, {
        look: async (path) => {
            const read = await readPolicy(path);
            if (isLeft(read)) {
                const exit = await complain(err, read.left);
                return { name: path, outcome: { path, diagnostics: [asDiagnostic(read.left)], exit } };
            }
            const { name, text, parsed } = read.right;
            const outcome = isLeft(parsed)
                ? { path, text, diagnostics: parsed.left, exit: EXIT.invalid }
                : { path, text, policy: parsed.right, diagnostics: parsed.right.warnings, exit: EXIT.proved };
            if (format === "text")
                await out.write(asText(name, text, outcome, out));
            return { name, outcome };
        },
        inVain: (outcome) => ({ name: outcome.path, outcome }),
    });
    const outcomes = looked.map(({ outcome }) => outcome);
    if (isDocumentFormat(format))
        await out.write(await documentOf(format, outcomes, "error"));
    else if (format !== "text")
        await out.write(asJson(looked.map(resultOf), format, isList));
    return gravest(outcomes.map(({ exit }) => exit));
};
/** What the JSON of one policy says. */
const resultOf = ({ name, outcome: { policy, diagnostics } }) => ({
    policy: name,
    valid: policy !== undefined,
    diagnostics,
});
const asText = (name, text, { policy, diagnostics }, { colors, wrapAt }) => {
    const frames = diagnostics.length > 0
        ? `${renderDiagnostics(diagnostics, { text, file: name, color: colors.isColorSupported, width: wrapAt })}\n\n`
        : "";
    const of = (severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    const warnings = of("warn") > 0 ? `, ${counted(of("warn"), "warning")}` : "";
    const verdict = policy
        ? `${colors.green("✓")} ${name} is valid${warnings}: ${contents(policy)}`
        : `${colors.red("✗")} ${name} is not valid: ${counted(of("error"), "error")}${warnings}`;
    return `${frames}${verdict}\n`;
};
const contents = ({ name, version, facts, segments, services, channels, rules, assertions }) => {
    const parts = [
        counted(facts.size, "fact"),
        counted(segments.size, "segment"),
        counted(services.size, "service"),
        counted(channels.size, "channel"),
        counted(rules.length, "rule"),
        counted(assertions.length, "assertion"),
    ];
    return `${plainName(name)}${version === undefined ? "" : ` ${plainName(version)}`} has ${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
};
//# sourceMappingURL=run.js.map