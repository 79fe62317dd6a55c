import { nearest, type Policy, quote, quoteAll } from "@tierpolicy/schema";
import { type Either, isLeft, left, right } from "fp-ts/lib/Either.js";
import { CHECK_IDS, type CheckId } from "../../../check/checks.js";
import { investigate } from "../../../check/investigate.js";
import type { Report, Verdict } from "../../../check/report.js";
import { today } from "../../clock.js";
import { type Complaint, complain, misuse } from "../../complaint.js";
import { EXIT, type ExitCode, gravest } from "../../exit-code.js";
import { loadPolicy } from "../../input/load-policy.js";
import { STDIN } from "../../input/text-source.js";
import { asJson } from "../../output/as-json.js";
import { answeringProgress } from "../../terminal/progress.js";
import type { Terminal } from "../../terminal/screen.js";
import type { Census } from "./census.js";
import type { CheckCommandOptions } from "./command.js";
import { reportText } from "./report-text.js";

const VERDICT_EXIT = { proved: EXIT.proved, refuted: EXIT.refuted, undecided: EXIT.undecided } as const satisfies Record<Verdict, ExitCode>;

export const checkPolicies = async (paths: readonly string[], options: CheckCommandOptions, terminal: Terminal): Promise<ExitCode> => {
  const only = checkIds(options.only);
  if (isLeft(only)) return complain(terminal.err, only.left);
  if (options.customers === STDIN && (paths.includes(STDIN) || paths.length > 1))
    return complain(terminal.err, misuse("standard input can be read once", "name a file for the customers"));
  const exits: ExitCode[] = [];
  const results: object[] = [];
  for (const path of paths) {
    const { exit, result } = await checkOne(path, only.right, options, terminal, results.length > 0);
    exits.push(exit);
    results.push(result);
  }
  if (options.format !== "text") await terminal.out.write(asJson(results, options.format, paths.length > 1));
  return gravest(exits);
};

const checkIds = (ids: readonly string[] | undefined): Either<Complaint, readonly CheckId[] | undefined> => {
  const unknown = ids?.find((id) => !isCheckId(id));
  if (unknown === undefined) return right(ids?.filter(isCheckId));
  const near = nearest(unknown, CHECK_IDS);
  const help = near === undefined ? `the checks are ${quoteAll(CHECK_IDS)}` : `did you mean ${quote(near)}?`;
  return left(misuse(`there is no check ${quote(unknown)}`, help));
};

const isCheckId = (id: string): id is CheckId => (CHECK_IDS as readonly string[]).includes(id);

interface Outcome {
  readonly exit: ExitCode;
  /** The report; where there is none, what is wrong with the policy. */
  readonly result: object;
}

const checkOne = async (
  path: string,
  only: readonly CheckId[] | undefined,
  options: CheckCommandOptions,
  terminal: Terminal,
  isLater: boolean,
): Promise<Outcome> => {
  const loaded = await loadPolicy(path, terminal);
  if (isLeft(loaded)) return { exit: loaded.left.exit, result: { policy: path, errors: loaded.left.errors } };
  const { policy } = loaded.right;
  const checkOptions = { today: today(options.at), ...(only && { only }), ...(options.budget !== undefined && { budget: options.budget }) };
  const progress = answeringProgress(terminal.err);
  const { report, cases } = await investigate(policy, checkOptions, progress);
  progress.stop();
  let census: Census | undefined;
  if (options.customers !== undefined) {
    const { takeCensus } = await import("./census.js");
    const taken = await takeCensus(policy, cases, options.customers, options, terminal);
    if (isLeft(taken)) return { exit: await complain(terminal.err, taken.left), result: report };
    census = taken.right;
    if (census.invalid > 0) await terminal.err.write(invalidCustomers(census, policy, options.customers));
  }
  if (options.format === "text") await terminal.out.write((isLater ? "\n" : "") + reportText(report, loaded.right, terminal.out, census));
  const exits = [VERDICT_EXIT[report.verdict], ...(census && census.invalid > 0 ? [EXIT.invalid] : [])];
  return { exit: gravest(exits), result: census ? withCensus(report, census) : report };
};

const invalidCustomers = ({ invalid, read }: Census, { name }: Policy, file: string): string =>
  `${invalid.toLocaleString("en")} of ${read.toLocaleString("en")} customers are not valid customers of ${quote(name)}; \`tierpolicy decide\` with ${quote(file)} says why\n`;

const withCensus = (report: Report, { read, invalid, concerned }: Census): object => ({
  ...report,
  findings: report.findings.map((finding, at) => ({ ...finding, ...(concerned[at] && { customers: concerned[at] }) })),
  customers: { read, invalid },
});
