import { type Diagnostic, type Policy, renderDiagnostics } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import { asDiagnostic, complain } from "../../complaint.js";
import { EXIT, type ExitCode, gravest } from "../../exit-code.js";
import { type PolicyFile, readPolicy } from "../../input/policy-file.js";
import { asJson } from "../../output/as-json.js";
import { counted } from "../../output/counted.js";
import type { Screen, Terminal } from "../../terminal/screen.js";

/** What the JSON of one policy says. */
interface Validation {
  readonly policy: string;
  readonly valid: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

export const validate = async (paths: readonly string[], format: "text" | "json" | "jsonl", { out, err }: Terminal): Promise<ExitCode> => {
  const exits: ExitCode[] = [];
  const results: Validation[] = [];
  for (const path of paths) {
    const read = await readPolicy(path);
    if (isLeft(read)) {
      exits.push(await complain(err, read.left));
      results.push({ policy: path, valid: false, diagnostics: [asDiagnostic(read.left)] });
      continue;
    }
    const result = validationOf(read.right);
    results.push(result);
    exits.push(result.valid ? EXIT.proved : EXIT.invalid);
    if (format === "text") await out.write(asText(read.right, result, out));
  }
  if (format !== "text") await out.write(asJson(results, format, paths.length > 1));
  return gravest(exits);
};

const validationOf = ({ name, parsed }: PolicyFile): Validation =>
  isLeft(parsed)
    ? { policy: name, valid: false, diagnostics: parsed.left }
    : { policy: name, valid: true, diagnostics: parsed.right.warnings };

const asText = ({ name, text, parsed }: PolicyFile, { diagnostics }: Validation, { colors }: Screen): string => {
  const frames =
    diagnostics.length > 0 ? `${renderDiagnostics(diagnostics, { text, file: name, color: colors.isColorSupported })}\n\n` : "";
  const of = (severity: Diagnostic["severity"]) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const warnings = of("warn") > 0 ? `, ${counted(of("warn"), "warning")}` : "";
  const verdict = isLeft(parsed)
    ? `${colors.red("✗")} ${name} is not valid: ${counted(of("error"), "error")}${warnings}`
    : `${colors.green("✓")} ${name} is valid${warnings}: ${contents(parsed.right)}`;
  return `${frames}${verdict}\n`;
};

const contents = ({ name, version, facts, segments, services, channels, rules, assertions }: Policy): string => {
  const parts = [
    counted(facts.size, "fact"),
    counted(segments.size, "segment"),
    counted(services.size, "service"),
    counted(channels.size, "channel"),
    counted(rules.length, "rule"),
    counted(assertions.length, "assertion"),
  ];
  return `${name}${version === undefined ? "" : ` ${version}`} has ${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
};
