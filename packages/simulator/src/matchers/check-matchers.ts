import { nearest, type Policy, quote, quoteAll, suggest } from "@tierpolicy/schema";
import { type Either, isLeft, left, right } from "fp-ts/lib/Either.js";
import { check } from "../check/check.js";
import { CHECK_IDS, CHECKS, type CheckId } from "../check/checks.js";
import type { Finding, Verdict } from "../check/report.js";
import { type Answer, answer, type MatcherContext, unmet } from "./answer.js";
import { faultTexts, findingText } from "./fault.js";
import { policyIn } from "./subject.js";
import type { CheckMatcherOptions } from "./types.js";

/** What came of the checks that an expectation is about. */
interface Inspection {
  readonly verdict: Verdict;
  /** Those that count. */
  readonly findings: readonly Finding[];
  /** What is proved, where all is. */
  readonly proof: string;
}

interface Expectation {
  /** What the policy is expected to be: "be leak-free". */
  readonly state: string;
  readonly inspect: (policy: Policy) => Promise<Inspection>;
  /** Why it cannot be expected of the policy, nor the contrary. */
  readonly understand?: (policy: Policy) => Either<string, unknown>;
}

const expected = async (context: MatcherContext, received: unknown, { state, inspect, understand }: Expectation): Promise<Answer> => {
  const policy = policyIn(received);
  if (isLeft(policy)) return unmet(context, policy.left);
  const headline = `expected ${quote(policy.right.name)} ${context.isNot ? "not " : ""}to ${state}`;
  const understood = understand?.(policy.right);
  if (understood && isLeft(understood)) return unmet(context, `${headline}\n\n${understood.left}`);
  const { verdict, findings, proof } = await inspect(policy.right);
  const faults = () => faultTexts(findings.map((finding) => findingText(policy.right, finding)));
  return answer(
    context,
    verdict === (context.isNot ? "refuted" : "proved"),
    () => `${headline}\n\n${verdict === "proved" ? `it is proved: ${proof}` : faults()}`,
  );
};

/** These checks, and whatever they weigh: an author who asks for them wants to know. What the policy allows, with a reason, counts for nothing. */
const inspectOnly = async (
  policy: Policy,
  only: readonly CheckId[],
  options: CheckMatcherOptions,
  isMeant: (finding: Finding) => boolean,
): Promise<Inspection> => {
  const checks = new Map([...policy.checks].filter(([id]) => !(only as readonly string[]).includes(id)));
  const { findings } = await check({ ...policy, checks }, { ...options, only });
  const counting = findings.filter((finding) => finding.allowed === undefined && isMeant(finding));
  const refuted = counting.filter(({ verdict }) => verdict === "refuted");
  const verdict = refuted.length > 0 ? "refuted" : counting.length > 0 ? "undecided" : "proved";
  return { verdict, findings: counting, proof: only.map((id) => CHECKS[id].proved).join("; ") };
};

const LEAKS = ["overreach", "publicity-leak"] as const satisfies readonly CheckId[];

export function toBeLeakFree(this: MatcherContext, received: unknown, options: CheckMatcherOptions = {}): Promise<Answer> {
  return expected(this, received, { state: "be leak-free", inspect: (policy) => inspectOnly(policy, LEAKS, options, () => true) });
}

export function toKeepExclusive(
  this: MatcherContext,
  received: unknown,
  service: string,
  options: CheckMatcherOptions = {},
): Promise<Answer> {
  return expected(this, received, {
    state: `keep ${quote(service)} exclusive`,
    understand: (policy) => exclusive(policy, service),
    inspect: (policy) => inspectOnly(policy, LEAKS, options, (finding) => finding.service === service),
  });
}

const exclusive = ({ services }: Policy, id: string): Either<string, unknown> => {
  const service = services.get(id);
  if (service === undefined) return left(`there is no service ${quote(id)}\n  = help: ${suggest(id, [...services.keys()], "services")}`);
  if (service.exclusiveTo === undefined && service.knownTo === "everyone")
    return left(`${quote(id)} is not exclusive: everyone may have it, and know of it\n  = help: give it \`exclusiveTo\`, or \`knownTo\``);
  return right(service);
};

export function toBeProved(this: MatcherContext, received: unknown, id?: CheckId, options: CheckMatcherOptions = {}): Promise<Answer> {
  if (id === undefined) return expected(this, received, { state: "be proved", inspect: (policy) => inspectAll(policy, options) });
  return expected(this, received, {
    state: `be proved free of ${quote(id)}`,
    understand: () => known(id),
    inspect: (policy) => inspectOnly(policy, [id], options, () => true),
  });
}

const known = (id: string): Either<string, unknown> => {
  if ((CHECK_IDS as readonly string[]).includes(id)) return right(id);
  const near = nearest(id, CHECK_IDS);
  return left(
    `there is no check ${quote(id)}\n  = help: ${near ? `did you mean ${quote(near)}?` : `the checks are ${quoteAll(CHECK_IDS)}`}`,
  );
};

/** As the command line has it: all checks, with the severities of the policy, of which those of severity `error` count. */
const inspectAll = async (policy: Policy, options: CheckMatcherOptions): Promise<Inspection> => {
  const { verdict, findings, proved } = await check(policy, options);
  const counting = findings.filter(({ severity, allowed }) => severity === "error" && allowed === undefined);
  return { verdict, findings: counting, proof: `${quoteAll(proved, "and", proved.length)}` };
};
