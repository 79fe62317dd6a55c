import { type Statement, statementOf } from "@tierpolicy/engine";
import type { OfferStatement, Rule, Service, TermValue } from "@tierpolicy/schema";
import type { Wording } from "./wording.js";

const termsText = (terms: ReadonlyMap<string, TermValue>): unknown => [...terms].sort(([a], [b]) => (a < b ? -1 : 1));

const statementText = ({ commitment, publicity, channels, terms, approval }: Statement | OfferStatement, { channel }: Wording): unknown => [
  commitment,
  publicity,
  channels && [...new Set(channels.map(channel))].sort(),
  termsText(terms),
  approval,
];

/**
 * What a rule says beside its condition and its services, as decisions see it.
 *
 * @param service to be told what an offer means for it, defaults and standards filled in; without it, what the offer says itself
 */
export const ruleContent = (rule: Rule, wording: Wording, service?: Service): unknown => {
  switch (rule.type) {
    case "offer":
      return ["offer", rule.bySelector, statementText(service ? statementOf(rule, service) : rule.states, wording)];
    case "withhold":
      return ["withhold"];
    case "limit":
      return ["limit", rule.commitment, rule.publicity, termsText(rule.terms)];
    case "arrange":
      return ["arrange", rule.bySelector, rule.fee, rule.by];
  }
};
