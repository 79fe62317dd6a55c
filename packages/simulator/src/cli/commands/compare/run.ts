import { isLeft, isRight } from "fp-ts/lib/Either.js";
import type { CoefficientName } from "../../../population/coefficients/coefficients.js";
import { comparePolicies } from "../../../population/compare/compare-policies.js";
import type { Comparison } from "../../../population/compare/comparison.js";
import type { MeasureId } from "../../../population/compare/measures.js";
import { type Sensitivity, sensitivity } from "../../../population/sensitivity/sensitivity.js";
import { complain } from "../../complaint.js";
import { EXIT, type ExitCode, gravest } from "../../exit-code.js";
import { loadPolicy } from "../../input/load-policy.js";
import { asJson } from "../../output/as-json.js";
import { prepare } from "../../population/prepare.js";
import { refuse } from "../../population/refuse.js";
import { livingProgress } from "../../terminal/progress.js";
import type { Screen, Terminal } from "../../terminal/screen.js";
import type { CompareCommandOptions } from "./command.js";
import { comparisonText, type Files } from "./comparison-text.js";
import { misuseOf } from "./misuse.js";
import { sensitivityText } from "./sensitivity-text.js";

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
  const prepared = await prepare(policies, customersPath, options.sensitivity ? { customers: FEWER, ...options } : options, terminal);
  if (isLeft(prepared)) return prepared.left;
  const { setting } = prepared.right;
  const progress = livingProgress(err);
  const told = { onWeek: (done: number, of: number) => void progress(done, of) };
  const compared = await comparePolicies(...policies, { ...setting, ...told });
  const sensible =
    options.sensitivity && isRight(compared) ? await sensitivity(...policies, { ...setting, ...told, ...asked(options) }) : undefined;
  progress.stop();
  if (isLeft(compared)) return refuse(compared.left, err);
  if (sensible && isLeft(sensible)) return refuse(sensible.left, err);
  await out.write(written(compared.right, sensible?.right, { a: one.right.name, b: other.right.name }, options.format, out));
  return gravest([prepared.right.exit, isWorse(compared.right, options.failIfWorse ?? []) ? EXIT.refuted : EXIT.proved]);
};

/** Where each comparison is one of a hundred. */
const FEWER = 1000;

/** What was typed of sensitivity; it has been found that the names are there. */
const asked = ({ sensitivity, try: tried }: CompareCommandOptions) => ({
  ...(typeof sensitivity === "string" && { measure: sensitivity as MeasureId }),
  ...(tried !== undefined && { tried: tried as readonly CoefficientName[] }),
});

const written = (
  comparison: Comparison,
  sensitivity: Sensitivity | undefined,
  files: Files,
  format: CompareCommandOptions["format"],
  out: Screen,
): string => {
  if (format === "json") return asJson([{ ...comparison, ...(sensitivity && { sensitivity }) }], "json", false);
  return [comparisonText(comparison, files, out), ...(sensitivity ? [sensitivityText(sensitivity, out)] : [])].join("\n");
};

/** Whether the second policy is worse in one of these, with everybody. */
const isWorse = ({ measures }: Comparison, among: readonly string[]): boolean =>
  measures.some(({ measure, segment, verdict }) => verdict === "worse" && segment === undefined && among.includes(measure));
