import { atLeast, ceilingOf, commitment, InvariantError } from "@tierpolicy/engine";
import { type Commitment, type LimitRule, type OfferRule, type Policy, quote, quoteAll, type Rule, type Service } from "@tierpolicy/schema";
import { offersOf } from "../hearing/carriers.js";
import { channelPointer, howToReach, type Uninformed, uninformedIn, whySilent } from "../hearing/silence.js";
import { unheard } from "../hearing/unheard.js";
import type { Check, Question } from "../property.js";

/**
 * Refuted iff, for a basic service, the set *offered it − offered it with commitment `best-effort` or firmer* is not empty,
 * or the set *offered it − ∪ over all channels of those who hear of it there* is not.
 */
export const vagueBasic: Check = {
  id: "vague-basic",
  severity: "warn",
  proved: "whoever is offered a basic service is promised it and hears of it",
  questions: (policy: Policy) =>
    [...policy.services.values()]
      .filter(({ id, need }) => need === "basic" && offersOf(policy, id).length > 0)
      .flatMap((service) => [...promiseQuestions(policy, service), hearingQuestion(policy, service)]),
};

const isVague = (level: Commitment | undefined): boolean => level !== undefined && !atLeast(commitment)(level, "best-effort");

/** Whether a rule leaves a service without a promise, if it has a say. */
const isVagueRule = (rule: Rule, { defaults, classDefault }: Service): rule is OfferRule | LimitRule => {
  if (rule.type === "limit") return isVague(rule.commitment);
  return rule.type === "offer" && isVague(rule.states.commitment ?? defaults.commitment ?? classDefault.commitment);
};

/** Where the words alone settle that everyone is promised it, there is nothing to ask. */
const promiseQuestions = (policy: Policy, service: Service): readonly Question[] => {
  const vague = policy.rules.filter((rule) => rule.services.includes(service.id) && isVagueRule(rule, service));
  return vague.length > 0 || isVague(ceilingOf(service).commitment) ? [promiseQuestion(service, vague)] : [];
};

const promiseQuestion = (service: Service, vague: readonly Rule[]): Question => ({
  subject: { service: service.id, rules: [] },
  pointer: service.pointer,
  topic: `whether all who are offered ${quote(service.id)}, a basic service, are promised it`,
  violation: ({ space, offered, commitmentAtLeast }) => ({
    kind: "customer",
    customers: space.minus(offered(service.id), commitmentAtLeast(service.id, "best-effort")),
  }),
  isShownBy: ({ customer }) => {
    const decided = customer?.services[service.id];
    return decided?.offered === true && isVague(decided.commitment);
  },
  tell: ({ customer, replay }) => {
    const decided = replay.customer?.services[service.id];
    if (decided === undefined) throw new InvariantError("nobody without a promise is shown");
    const matching = vague.filter(({ name }) => decided.rules.offer.includes(name) || decided.rules.limit.includes(name));
    const limits = matching.filter(({ type }) => type === "limit");
    const toBlame = limits.length > 0 ? limits : matching;
    return {
      message: `${quote(service.id)}, a basic service, is offered to ${customer} with commitment \`none\``,
      help: promiseHelp(service, toBlame),
      pointers: [commitmentPointer(service, toBlame)],
      rules: toBlame.map(({ name }) => name),
    };
  },
});

/** Where the rules, or the service's `defaults`, say that nothing is promised; else where it says that the service is basic. */
const commitmentPointer = ({ defaults, pointer }: Service, toBlame: readonly Rule[]): string => {
  const stating = toBlame.find((rule) => rule.type === "limit" || (rule.type === "offer" && rule.states.commitment !== undefined));
  if (stating !== undefined) return `${stating.pointer}/event/params/commitment`;
  return defaults.commitment === undefined ? `${pointer}/need` : `${pointer}/defaults/commitment`;
};

const promiseHelp = (service: Service, toBlame: readonly Rule[]): string => {
  if (isVague(ceilingOf(service).commitment)) return "raise the ceiling of basic services in `standards` to `best-effort` at least";
  const names = quoteAll(toBlame.map(({ name }) => name));
  const [first] = toBlame;
  return first?.type === "limit"
    ? `let ${names} leave \`best-effort\` at least, or choose other services than basic ones there`
    : `let ${names} promise \`best-effort\` at least: a basic service that is not promised angers those who miss it`;
};

const hearingQuestion = (policy: Policy, service: Service): Question => ({
  subject: { service: service.id, rules: [] },
  pointer: service.pointer,
  topic: `whether all who are offered ${quote(service.id)}, a basic service, hear of it`,
  asksOfChannels: true,
  violation: (formulas) => ({ kind: "customer", customers: unheard(formulas, service, formulas.offered(service.id)) }),
  isShownBy: ({ customer }) => {
    const decided = customer?.services[service.id];
    return decided?.offered === true && decided.channels.length === 0;
  },
  tell: (evidence) => {
    const uninformed = uninformedIn(policy, service, evidence);
    const kept = uninformed.decided.publicity === "unannounced" ? keptSilent(uninformed) : undefined;
    return {
      message: `${quote(service.id)}, a basic service, is offered to ${evidence.customer}, who does not hear of it: ${whySilent(uninformed)}`,
      help: kept ? "raise the publicity to `individual` or wider, and name a channel that reaches such customers" : howToReach(uninformed),
      pointers: [kept?.pointer ?? channelPointer(uninformed)],
      rules: (kept?.rules ?? uninformed.offers).map(({ name }) => name),
    };
  },
});

/** What keeps a service unannounced: limits, or else the offers, and where one of them says so. */
const keptSilent = ({ policy, service, decided, offers }: Uninformed): { readonly rules: readonly Rule[]; readonly pointer: string } => {
  const limits = policy.rules.filter(
    ({ name, ...rule }) => rule.type === "limit" && rule.publicity === "unannounced" && decided.rules.limit.includes(name),
  );
  const rules = limits.length > 0 ? limits : offers;
  const stating = limits[0] ?? offers.find(({ states }) => states.publicity !== undefined);
  if (stating !== undefined) return { rules, pointer: `${stating.pointer}/event/params/publicity` };
  return { rules, pointer: service.defaults.publicity === undefined ? `${service.pointer}/need` : `${service.pointer}/defaults/publicity` };
};
