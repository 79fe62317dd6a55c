import type { Channel, OfferRule, Policy, Rule, Service, Terms } from "@tierpolicy/schema";
import type { Carriage } from "../../carriage/carriage.js";
import { ceilingOf } from "../../levels/ceiling.js";
import { publicityOf } from "../../levels/channel-publicity.js";
import { statementOf } from "../../levels/statement.js";
import { literal, record } from "../text/literal.js";
import { asking, type Question, rememberedSource } from "./asking.js";
import { whenOf } from "./clocks.js";
import type { ConditionWriting } from "./comparison.js";
import { isInSome } from "./condition.js";
import { all, type Expression, FALSE, TRUE } from "./expression.js";
import { MOST_BITS } from "./facts/forms.js";

/** What services are written with. */
export interface ServiceWriting extends ConditionWriting {
  /** Whether a rule's condition holds. */
  readonly rule: (rule: Rule) => Expression;
  /** Whether the channel's audience contains the customer, of those whom it concerns. */
  readonly audience: (channel: Channel) => Expression;
}

/** What a module holds on a service. */
export interface ServiceSource {
  /** What the policy says of it, as a constant. */
  readonly says: string;
  /** The statements that find the decision on a customer, and put it among `services`. */
  readonly asks: string;
  /** What it says. */
  readonly fields: ReadonlySet<string>;
  /** How many numbers the answers take. */
  readonly numbers: number;
}

/**
 * What the policy says of a service, with the standards, the evidence and the audiences worked out, and what has to be asked about a customer:
 * whether each of its rules matches, and, if any does, who the customer is.
 *
 * @param name of the constant
 * @param rules those that speak of the service
 */
export const serviceSource = (
  name: string,
  service: Service,
  rules: readonly Rule[],
  policy: Pick<Policy, "channels" | "clock">,
  carriage: Carriage,
  writing: ServiceWriting,
): ServiceSource => {
  const inside = isInSome(service.exclusiveTo, writing);
  const known = isInSome(service.knownTo, writing);
  // An offer by selector matches inside only, and an arrange by selector only where the service is known.
  const isGuarded = inside !== TRUE && rules.some(({ type, bySelector }) => type === "offer" && !bySelector);
  const isSecret = known !== TRUE && rules.some(({ type, bySelector }) => type === "arrange" && !bySelector);
  const channels = carryingChannels(service, rules, policy, carriage, writing);

  const matching = rules.map((rule) => ({ about: rule.name, truth: matches(rule, inside, known, writing) }));
  const standing: Question[] = [];
  const answerTo = (about: string, truth: Expression): string => {
    standing.push({ about, truth });
    return `${matching.length + standing.length - 1}`;
  };
  const fields: readonly (readonly [string, string] | undefined)[] = [
    ["id", literal(service.id)],
    isGuarded ? ["inside", answerTo("whether it is for them", inside)] : undefined,
    isSecret ? ["known", answerTo("whether they may know of it", known)] : undefined,
    ["atMost", literal(ceilingOf(service))],
    rules.some(({ type }) => type === "offer") ? ["defaults", defaultsOf(service)] : undefined,
    service.terms.size > 0 ? ["terms", literal(scalesOf(service))] : undefined,
    ["rules", lines(rules.map(ruleEntry))],
    channels.length > 0 ? ["channels", lines(channels.map((one) => channelEntry(one, answerTo)))] : undefined,
  ];
  const said = fields.filter((field) => field !== undefined);
  const answers = matching.length + standing.length;
  const table = [...said, ["decisions", rememberedSource(answers)] as const].map(([field, value]) => `  ${field}: ${value},\n`).join("");
  return {
    says: `const ${name} = {\n${table}};`,
    asks: asking(name, service.id, matching, standing),
    fields: new Set(said.map(([field]) => field)),
    numbers: Math.ceil(answers / MOST_BITS),
  };
};

const lines = (entries: readonly string[]): string =>
  entries.length === 0 ? "[]" : `[\n${entries.map((entry) => `    ${entry},\n`).join("")}  ]`;

const matches = (rule: Rule, inside: Expression, known: Expression, writing: ServiceWriting): Expression => {
  const bounds = rule.bySelector ? { offer: inside, arrange: known, withhold: TRUE, limit: TRUE }[rule.type] : TRUE;
  return all([bounds, writing.rule(rule)]);
};

const termsOf = (terms: Terms): string | undefined => (terms.size > 0 ? literal(Object.fromEntries(terms)) : undefined);

/** What an offer gives that states nothing. */
const defaultsOf = (service: Service): string => {
  const silent: Pick<OfferRule, "states"> = { states: { terms: new Map() } };
  const { commitment, publicity, channels, terms, approval } = statementOf(silent as OfferRule, service);
  return record([
    ["commitment", literal(commitment)],
    ["publicity", literal(publicity)],
    ["channels", channels && literal(channels)],
    ["terms", termsOf(terms)],
    ["approval", approval && literal(approval)],
  ]);
};

const scalesOf = ({ terms }: Service) =>
  [...terms].sort(([a], [b]) => (a < b ? -1 : 1)).map(([term, scale]) => [term, scale.kind === "enum" ? scale.values : scale.better]);

/** What a rule says, in its own words. */
const ruleEntry = (rule: Rule): string => {
  const named = [[rule.type, literal(rule.name)]] as const;
  switch (rule.type) {
    case "withhold":
      return record(named);
    case "arrange":
      return record([...named, ["fee", literal(rule.fee)], ["by", literal(rule.by)]]);
    case "offer":
    case "limit": {
      const { commitment, publicity, channels, terms, approval } =
        rule.type === "offer" ? rule.states : { ...rule, channels: undefined, approval: undefined };
      return record([
        ...named,
        ["commitment", commitment && literal(commitment)],
        ["publicity", publicity && literal(publicity)],
        ["channels", channels && literal(channels)],
        ["terms", termsOf(terms)],
        ["approval", approval && literal(approval)],
      ]);
    }
  }
};

/** A channel that carries the service, for some offers. */
interface Carrying {
  readonly channel: Channel;
  readonly named: boolean;
  readonly byDefault: boolean;
  /** When somebody whom it concerns is told there. */
  readonly when: Expression;
}

const channelEntry = ({ channel, named, byDefault, when }: Carrying, answerTo: (about: string, truth: Expression) => string): string =>
  record([
    ["id", literal(channel.id)],
    ["needs", literal(publicityOf(channel))],
    ["named", named ? "true" : undefined],
    ["byDefault", byDefault ? "true" : undefined],
    ["when", when === TRUE ? undefined : answerTo(`whether ${channel.id} may tell them`, when)],
  ]);

/** The channels that can carry the service, for offers that name them and for offers that name none; a channel for which that differs twice. */
const carryingChannels = (
  service: Service,
  rules: readonly Rule[],
  policy: Pick<Policy, "channels" | "clock">,
  carriage: Carriage,
  writing: ServiceWriting,
): readonly Carrying[] => {
  const offers = rules.flatMap((rule) => (rule.type === "offer" ? [statementOf(rule, service)] : []));
  const isOpen = offers.some(({ channels }) => channels === undefined);
  return [...policy.channels.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((channel) => {
      const isNamed = offers.some(({ channels }) => channels?.includes(channel.id));
      const named = isNamed ? whenOf(carriage.named(channel.id, service.id), policy, writing) : FALSE;
      const byDefault = isOpen ? whenOf(carriage.byDefault(channel.id, service.id), policy, writing) : FALSE;
      const carrying = (whom: Pick<Carrying, "named" | "byDefault">, clocks: Expression): readonly Carrying[] => {
        if (clocks === FALSE) return [];
        return [{ channel, ...whom, when: all([writing.audience(channel), clocks]) }];
      };
      if (JSON.stringify(named) === JSON.stringify(byDefault)) return carrying({ named: true, byDefault: true }, named);
      return [...carrying({ named: true, byDefault: false }, named), ...carrying({ named: false, byDefault: true }, byDefault)];
    });
};
