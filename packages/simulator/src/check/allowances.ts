import { type Allow, type Diagnostic, type Policy, quote } from "@tierpolicy/schema";
import { SIMULATOR_CODES, type SimulatorCode } from "../diagnostics/codes.js";
import type { Allowed, Subject } from "./report.js";

/** An `allow` of the policy, with the service, rule or segment that carries it. */
interface Allowance extends Allow {
  readonly on: "service" | "rule" | "segment";
  readonly name: string;
  readonly state: "holds" | "ended" | "undated";
  used: boolean;
}

/** Which findings the author accepts. */
export interface Allowances {
  /** The allow that covers a finding of a check on a subject, if there is one; from then on it counts as used. */
  readonly cover: (check: string, subject: Subject) => Cover | undefined;
  /** Every allow that has run out, and every one of the checks that were run that covered nothing. */
  readonly warnings: (run: ReadonlySet<string>) => readonly Diagnostic[];
}

export interface Cover {
  readonly allowed: Allowed;
  /** The rule that carries the allow, if a rule does. */
  readonly rule?: string;
}

/** @param today the day of the run, `YYYY-MM-DD`; without it, an allow with an end does not hold, since nobody knows whether it has come */
export const allowancesOf = (policy: Policy, today: string | undefined): Allowances => {
  const stateOf = ({ until }: Allow): Allowance["state"] => {
    if (until === undefined) return "holds";
    if (today === undefined) return "undated";
    return today < until ? "holds" : "ended";
  };
  const carriedBy = (on: Allowance["on"], name: string, allows: readonly Allow[]) =>
    allows.map((allow): Allowance => ({ ...allow, on, name, state: stateOf(allow), used: false }));
  const allowances = [
    ...[...policy.services.values()].flatMap(({ id, allow }) => carriedBy("service", id, allow)),
    ...[...policy.segments.values()].flatMap(({ id, allow }) => carriedBy("segment", id, allow)),
    ...policy.rules.flatMap(({ name, allow }) => carriedBy("rule", name, allow)),
  ];
  return {
    cover: (check, subject) => {
      const found = allowances.find((allowance) => allowance.check === check && allowance.state === "holds" && isOn(allowance, subject));
      if (found === undefined) return undefined;
      found.used = true;
      const { reason, until, on, name } = found;
      return { allowed: { reason, ...(until !== undefined && { until }) }, ...(on === "rule" && { rule: name }) };
    },
    warnings: (run) => allowances.filter(({ check }) => run.has(check)).flatMap((allowance) => warningsOf(policy, allowance)),
  };
};

const isOn = ({ on, name }: Allowance, { service, segment, rules }: Subject): boolean => {
  switch (on) {
    case "service":
      return service === name;
    case "segment":
      return segment === name;
    case "rule":
      return rules.includes(name);
  }
};

const warningsOf = (policy: Policy, { check, until, on, name, pointer, state, used }: Allowance): readonly Diagnostic[] => {
  const warn = (code: SimulatorCode, message: string, help: string): Diagnostic => {
    const range = policy.rangeOf(pointer);
    return { code, severity: SIMULATOR_CODES[code].severity, message, pointer, help, ...(range && { range }) };
  };
  const what = `the allow of ${quote(check)} on the ${on} ${quote(name)}`;
  if (state === "ended")
    return [warn("expired-allow", `${what} ran out on ${quote(until ?? "")}`, "repair what it allowed, or give it a later `until`")];
  if (state === "undated")
    return [warn("undated-allow", `${what} ends on ${quote(until ?? "")}, and the day of the run is not known`, "say which day it is")];
  return used ? [] : [warn("unused-allow", `${what} allows nothing`, "remove it")];
};
