import type { Policy } from "@tierpolicy/schema";
import type { CheckId } from "../checks.js";
import type { Finding } from "../report.js";

type Naming = (finding: Finding, policy: Policy) => string;

const ofRule: Naming = ({ service, channel, rules }) => [rules[0], service, channel].filter((part) => part !== undefined).join(" ");
const ofService: Naming = ({ service, channel, segment, fact }) =>
  [service, channel, segment, fact].filter((part) => part !== undefined).join(" ");
const ofServiceAlone: Naming = ({ service = "" }) => service;

/** What a finding is about, as {@link Offences} name it; what only its witness brought up is no part of it. */
const NAMES: Partial<Record<CheckId, Naming>> = {
  overreach: ofRule,
  "publicity-leak": ofRule,
  "broken-assertion": ({ pointer, service }) => `${/^\/assertions\/\d+/.exec(pointer)?.[0]} ${service}`,
  "over-commitment": ofRule,
  "over-publicity": ofRule,
  "unequal-twins": ofServiceAlone,
  "predictable-delight": ({ service, fact }) => `${service} ${fact ?? "as of right"}`,
  "dead-rule": ({ rules }) => rules[0] as string,
  "shadowed-rule": ({ pointer }, { rules }) => rules[Number(/^\/rules\/(\d+)/.exec(pointer)?.[1])]?.name as string,
  "identical-segments": ({ segment = "" }) => segment,
  "unreachable-level": ({ rules, service }) => `${rules[0]} ${service}`,
  unused: ({ pointer }) => pointer,
};

/** The checks whose findings say one thing of several of the same name, such as of every segment that it is true of. */
export const SAID_ONCE: readonly CheckId[] = ["predictable-delight"];

export const nameOf = (id: CheckId, finding: Finding, policy: Policy): string => (NAMES[id] ?? ofService)(finding, policy);
