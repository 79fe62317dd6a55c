import { COMMITMENTS, type Commitment, PUBLICITIES, type Publicity, type Service, type TermValue } from "@tierpolicy/schema";
import type { CustomerSet } from "../cells/space.js";
import type { Arrangement } from "../decide/decision.js";
import { approvalsOf } from "./approvals.js";
import { arrangementsOf } from "./arrangements.js";
import type { Formulas } from "./formulas.js";
import { termValues } from "./term-values.js";

/** One thing that a decision on a service can say. */
export type Said =
  | { readonly kind: "offered" }
  | { readonly kind: "commitment"; readonly atLeast: Commitment }
  | { readonly kind: "publicity"; readonly atLeast: Publicity }
  | { readonly kind: "term"; readonly term: string; readonly atLeast: TermValue }
  | { readonly kind: "channel"; readonly channel: string }
  /** That this one must approve. */
  | { readonly kind: "approval"; readonly by: string }
  | ({ readonly kind: "arrangement" } & Arrangement);

/** One thing that a decision on a service can say, and the customers of whom it says so. */
export type Aspect = Said & {
  /** The same for the same thing said by another policy, such as `commitment >= target`. */
  readonly key: string;
  readonly customers: CustomerSet;
};

/**
 * Everything that decisions on a service say, the rules that they list aside. Two customers are decided alike on the service
 * iff they are in the same of these sets; two policies in one space decide alike on it iff every set of the one is the other's,
 * where a set that one of them does not list is empty there, unless a bound of a term decides it: see {@link aspectsOver}.
 *
 * @param formulas of the policy; ask within `space.within`, since any set may exceed the budget
 */
export const aspectsOf = (formulas: Formulas, service: string): readonly Aspect[] =>
  aspectsOver([formulas], service)[0] as readonly Aspect[];

/**
 * The aspects of a service in several policies of one space, over the levels and arrangements that any of them knows:
 * the same keys in the same order for each, so that the sets can be compared one by one.
 */
export const aspectsOver = (policies: readonly Formulas[], service: string): readonly (readonly Aspect[])[] => {
  const services = policies.map(({ policy }) => policy.services.get(service));
  const terms = new Map<string, readonly TermValue[]>();
  for (const [at, known] of services.entries())
    for (const term of known?.terms.keys() ?? []) {
      const values = termValues(policies[at]?.rulesOf(service) ?? [], known as Service, term);
      terms.set(term, [...new Set([...(terms.get(term) ?? []), ...values])]);
    }
  const channels = [...new Set(policies.flatMap(({ policy }) => [...policy.channels.keys()]))].sort();
  const arranged = policies.map((formulas, at) => (services[at] ? arrangementsOf(formulas, service) : []));
  const arrangements = new Map(arranged.flat().map(({ fee, by }) => [keyOf({ kind: "arrangement", fee, by }), { fee, by }]));
  const approvals = policies.map((formulas, at) => (services[at] ? approvalsOf(formulas, service) : []));
  const approvers = [...new Set(approvals.flat().map(({ by }) => by))].sort();
  const said: readonly Said[] = [
    { kind: "offered" },
    ...COMMITMENTS.slice(1).map((atLeast): Said => ({ kind: "commitment", atLeast })),
    ...PUBLICITIES.slice(1).map((atLeast): Said => ({ kind: "publicity", atLeast })),
    ...[...terms].flatMap(([term, values]) => values.map((atLeast): Said => ({ kind: "term", term, atLeast }))),
    ...channels.map((channel): Said => ({ kind: "channel", channel })),
    ...approvers.map((by): Said => ({ kind: "approval", by })),
    ...[...arrangements.values()].map((arrangement): Said => ({ kind: "arrangement", ...arrangement })),
  ];
  return policies.map((formulas, at) =>
    said.map((one) => ({ ...one, key: keyOf(one), customers: services[at] ? saidOf(formulas, service, one) : formulas.space.nobody })),
  );
};

const saidOf = (formulas: Formulas, service: string, said: Said): CustomerSet => {
  const { policy, space } = formulas;
  switch (said.kind) {
    case "offered":
      return formulas.offered(service);
    case "commitment":
      return formulas.commitmentAtLeast(service, said.atLeast);
    case "publicity":
      return formulas.publicityAtLeast(service, said.atLeast);
    case "term":
      return policy.services.get(service)?.terms.has(said.term) ? formulas.termAtLeast(service, said.term, said.atLeast) : space.nobody;
    case "channel":
      return policy.channels.has(said.channel) ? formulas.toldOn(said.channel, service) : space.nobody;
    case "approval":
      return approvalsOf(formulas, service).find(({ by }) => by === said.by)?.customers ?? space.nobody;
    case "arrangement":
      return arrangementsOf(formulas, service).find(({ fee, by }) => fee === said.fee && by === said.by)?.customers ?? space.nobody;
  }
};

const keyOf = (said: Said): string => {
  switch (said.kind) {
    case "offered":
      return "offered";
    case "commitment":
    case "publicity":
      return `${said.kind} >= ${said.atLeast}`;
    case "term":
      return `term ${said.term} >= ${JSON.stringify(said.atLeast)}`;
    case "channel":
      return `channel ${said.channel}`;
    case "approval":
      return `approval by ${said.by}`;
    case "arrangement":
      return `arrangement for ${said.fee} by ${said.by}`;
  }
};
