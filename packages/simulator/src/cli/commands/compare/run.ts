import { nearest, quote, quoteAll, renderDiagnostics } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import { comparePolicies } from "../../../population/compare/compare-policies.js";
import type { Comparison } from "../../../population/compare/comparison.js";
import { MEASURE_IDS, MEASURES } from "../../../population/compare/measures.js";
import { type Complaint, complain, misuse } from "../../complaint.js";
import { EXIT, type ExitCode, gravest } from "../../exit-code.js";
import { loadPolicy } from "../../input/load-policy.js";
import { STDIN } from "../../input/text-source.js";
import { asJson } from "../../output/as-json.js";
import { prepare } from "../../population/prepare.js";
import { livingProgress } from "../../terminal/progress.js";
import type { Terminal } from "../../terminal/screen.js";
import type { CompareCommandOptions } from "./command.js";
import { comparisonText } from "./comparison-text.js";

export const compareTwo = async (
  [a, b]: readonly [string, string],
  customersPath: string | undefined,
  options: CompareCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> => {
  const { out, err } = terminal;
  const misused = misuseOf([a, b, customersPath], options);
  if (misused) return complain(err, misused);
  const [one, other] = [await loadPolicy(a, terminal), await loadPolicy(b, terminal)];
  if (isLeft(one) || isLeft(other)) return EXIT.invalid;
  const policies = [one.right.policy, other.right.policy] as const;
  const prepared = await prepare(policies, customersPath, options, terminal);
  if (isLeft(prepared)) return prepared.left;
  const progress = livingProgress(err);
  const compared = await comparePolicies(...policies, { ...prepared.right.setting, onRun: (done, of) => void progress(done, of) });
  progress.stop();
  if (isLeft(compared)) {
    await err.write(`${renderDiagnostics(compared.left, { color: err.colors.isColorSupported, width: err.wrapAt })}\n`);
    return EXIT.invalid;
  }
  const comparison = compared.right;
  await out.write(options.format === "text" ? comparisonText(comparison, { a, b }, out) : asJson([comparison], "json", false));
  return gravest([prepared.right.exit, isWorse(comparison, options.failIfWorse ?? []) ? EXIT.refuted : EXIT.proved]);
};

const misuseOf = (paths: readonly (string | undefined)[], { failIfWorse = [] }: CompareCommandOptions): Complaint | undefined => {
  if (paths.filter((path) => path === STDIN).length > 1) return misuse("standard input can be read once", "name files for the others");
  const ranked = MEASURE_IDS.filter((id) => "better" in MEASURES[id]);
  const unknown = failIfWorse.find((measure) => !(ranked as readonly string[]).includes(measure));
  if (unknown === undefined) return undefined;
  const near = nearest(unknown, ranked);
  return misuse(
    `nothing is better or worse in a measure ${quote(unknown)}`,
    near === undefined ? `measures are ${quoteAll(ranked, "and", ranked.length)}` : `did you mean ${quote(near)}?`,
  );
};

/** Whether the second policy is worse in one of these, with everybody. */
const isWorse = ({ measures }: Comparison, among: readonly string[]): boolean =>
  measures.some(({ measure, segment, verdict }) => verdict === "worse" && segment === undefined && among.includes(measure));
