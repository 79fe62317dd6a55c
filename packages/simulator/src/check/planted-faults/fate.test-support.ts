import { type Policy, parsePolicy } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import type { JsonObject } from "../../arbitraries/documents/json.js";
import { diff } from "../../diff/diff.js";
import { check } from "../check.js";
import type { Finding } from "../report.js";

/**
 * What becomes of a faulty policy: it is no valid policy; a check refutes it that did not before, as an error or a warning;
 * `diff` shows a promise regression or wider publicity; it is proved to be the same policy in other words; or it is proved
 * to give everybody at least what they had, and to tell nobody more.
 */
export type Fate = "refused" | "refuted" | "warned of" | "seen by diff" | "proved alike" | "proved harmless" | "undecided";

export const FOUND: readonly Fate[] = ["refused", "refuted", "warned of", "seen by diff"];

/** The same finding says the same of the same: witnesses and places may differ. */
const subjectOf = ({ check: id, service, segment, channel, fact, message }: Finding): string =>
  JSON.stringify([id, service, segment, channel, fact, message]);

const today = "2026-06-01";

export interface Original {
  readonly policy: Policy;
  readonly findings: ReadonlySet<string>;
}

export const originalOf = async (policy: Policy): Promise<Original> => ({
  policy,
  findings: new Set((await check(policy, { today })).findings.map(subjectOf)),
});

export interface Tried {
  readonly fate: Fate;
  /** Absent where it is refused. */
  readonly policy?: Policy;
}

export const fateOf = async ({ policy: original, findings: known }: Original, document: JsonObject): Promise<Tried> => {
  const parsed = parsePolicy(document);
  if (isLeft(parsed)) return { fate: "refused" };
  const policy = parsed.right;
  const { findings } = await check(policy, { today });
  const fresh = findings.filter((finding) => finding.allowed === undefined && !known.has(subjectOf(finding)));
  if (fresh.some(({ verdict }) => verdict === "undecided")) return { fate: "undecided", policy };
  if (fresh.some(({ severity }) => severity === "error")) return { fate: "refuted", policy };
  if (fresh.some(({ severity }) => severity === "warn")) return { fate: "warned of", policy };
  return { fate: await compared(original, policy), policy };
};

const compared = async (before: Policy, after: Policy): Promise<Fate> => {
  const { verdict, changes, hearing, customers, undecided } = await diff(before, after);
  const isWorse =
    changes.some(({ losses, widenings }) => losses.length > 0 || widenings.length > 0) ||
    hearing.some(({ change }) => change === "gained") ||
    customers.some(({ losesServices }) => losesServices);
  if (isWorse) return "seen by diff";
  if (undecided.length > 0) return "undecided";
  return verdict === "alike" ? "proved alike" : "proved harmless";
};
