import { type Policy, quote } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import type { CheckOptions } from "../../../check/check.js";
import type { Case } from "../../../check/inquiry.js";
import { investigate } from "../../../check/investigate.js";
import { complain } from "../../complaint.js";
import { EXIT, gravest } from "../../exit-code.js";
import { type LoadedPolicy, loadPolicy } from "../../input/load-policy.js";
import { exitOf, type Outcome } from "../../output/outcome.js";
import { answeringProgress } from "../../terminal/progress.js";
import type { Terminal } from "../../terminal/screen.js";
import type { Census } from "./census.js";
import type { CheckCommandOptions } from "./command.js";

export interface Checked {
  readonly outcome: Outcome;
  /** Absent where there is no report to be shown. */
  readonly loaded?: LoadedPolicy;
  /** Present where real customers were counted. */
  readonly census?: Census;
}

/** Checks one policy; what is wrong with its file, or with the file of customers, goes to the screen for errors. */
export const checkOne = async (
  path: string,
  options: CheckCommandOptions,
  checkOptions: CheckOptions,
  terminal: Terminal,
): Promise<Checked> => {
  const loaded = await loadPolicy(path, terminal);
  if (isLeft(loaded)) {
    const { exit, errors, text } = loaded.left;
    return { outcome: { path, diagnostics: errors, exit, ...(text !== undefined && { text }) } };
  }
  const { policy, text } = loaded.right;
  const progress = answeringProgress(terminal.err);
  const cases: Case[] = [];
  const keep = options.customers === undefined ? {} : { found: (one: Case) => void cases.push(one) };
  const report = await investigate(policy, checkOptions, { asked: progress, ...keep });
  progress.stop();
  const outcome: Outcome = { path, text, policy, diagnostics: policy.warnings, report, exit: exitOf(report, policy, options.failOn) };
  if (options.customers === undefined) return { outcome, loaded: loaded.right };
  const { takeCensus } = await import("./census.js");
  const census = await takeCensus(policy, cases, options.customers, options, terminal);
  if (isLeft(census)) return { outcome: { ...outcome, exit: await complain(terminal.err, census.left) } };
  const { invalid } = census.right;
  if (invalid > 0) await terminal.err.write(invalidCustomers(census.right, policy, options.customers));
  const exit = gravest([outcome.exit, invalid > 0 ? EXIT.invalid : EXIT.proved]);
  return { outcome: { ...outcome, exit }, loaded: loaded.right, census: census.right };
};

const invalidCustomers = ({ invalid, read }: Census, { name }: Policy, file: string): string =>
  `${invalid.toLocaleString("en")} of ${read.toLocaleString("en")} customers are not valid customers of ${quote(name)}; \`tierpolicy decide\` with ${quote(file)} says why\n`;
