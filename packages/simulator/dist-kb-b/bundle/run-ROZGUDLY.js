import {
  documentOf,
  isDocumentFormat
} from "./chunk-AVBRLKYJ.js";
import {
  forEachPolicy,
  mayWatch
} from "./chunk-WH4XJ2WA.js";
import {
  plainName
} from "./chunk-ATAASEDF.js";
import "./chunk-VQRFTVNA.js";
import "./chunk-Q5LPNZR3.js";
import {
  asJson
} from "./chunk-V7VLAJV7.js";
import {
  readPolicy
} from "./chunk-TVI6PGQY.js";
import "./chunk-L7JSMSLC.js";
import {
  counted
} from "./chunk-HPBSY3TY.js";
import {
  asDiagnostic,
  complain
} from "./chunk-ZN5NFATJ.js";
import {
  EXIT,
  gravest
} from "./chunk-AGRNT4MY.js";
import {
  isLeft
} from "./chunk-JKCM4TFR.js";
import {
  renderDiagnostics
} from "./chunk-UDG6POVW.js";
import "./chunk-E76U5H52.js";

// dist/cli/commands/validate/run.js
var validate = async (named, options, terminal) => {
  let run = () => validateAll(named, options, terminal);
  if (!options.watch)
    return run();
  let misused = mayWatch(named);
  if (misused)
    return complain(terminal.err, misused);
  let { watchPolicies } = await import("./watch-policies-SERUHDXG.js");
  return watchPolicies({ named, run }, terminal);
}, validateAll = async (named, { format }, terminal) => {
  let { out, err } = terminal, { looked, isList } = await forEachPolicy(named, terminal, {
    look: async (path) => {
      let read = await readPolicy(path);
      if (isLeft(read)) {
        let exit = await complain(err, read.left);
        return { name: path, outcome: { path, diagnostics: [asDiagnostic(read.left)], exit } };
      }
      let { name, text, parsed } = read.right, outcome = isLeft(parsed) ? { path, text, diagnostics: parsed.left, exit: EXIT.invalid } : { path, text, policy: parsed.right, diagnostics: parsed.right.warnings, exit: EXIT.proved };
      return format === "text" && await out.write(asText(name, text, outcome, out)), { name, outcome };
    },
    inVain: (outcome) => ({ name: outcome.path, outcome })
  }), outcomes = looked.map(({ outcome }) => outcome);
  return isDocumentFormat(format) ? await out.write(await documentOf(format, outcomes, "error")) : format !== "text" && await out.write(asJson(looked.map(resultOf), format, isList)), gravest(outcomes.map(({ exit }) => exit));
}, resultOf = ({ name, outcome: { policy, diagnostics } }) => ({
  policy: name,
  valid: policy !== void 0,
  diagnostics
}), asText = (name, text, { policy, diagnostics }, { colors, wrapAt }) => {
  let frames = diagnostics.length > 0 ? `${renderDiagnostics(diagnostics, { text, file: name, color: colors.isColorSupported, width: wrapAt })}

` : "", of = (severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length, warnings = of("warn") > 0 ? `, ${counted(of("warn"), "warning")}` : "", verdict = policy ? `${colors.green("\u2713")} ${name} is valid${warnings}: ${contents(policy)}` : `${colors.red("\u2717")} ${name} is not valid: ${counted(of("error"), "error")}${warnings}`;
  return `${frames}${verdict}
`;
}, contents = ({ name, version, facts, segments, services, channels, rules, assertions }) => {
  let parts = [
    counted(facts.size, "fact"),
    counted(segments.size, "segment"),
    counted(services.size, "service"),
    counted(channels.size, "channel"),
    counted(rules.length, "rule"),
    counted(assertions.length, "assertion")
  ];
  return `${plainName(name)}${version === void 0 ? "" : ` ${plainName(version)}`} has ${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
};
export {
  validate
};
