import type { Channel, OfferRule, Policy, Rule, Service, Terms } from "@tierpolicy/schema";
import type { Carriage } from "../../carriage/carriage.js";
import { ceilingOf } from "../../levels/ceiling.js";
import { publicityOf } from "../../levels/channel-publicity.js";
import { statementOf } from "../../levels/statement.js";
import { literal, record } from "../text/literal.js";
import { whenOf } from "./clocks.js";
import { isInSome } from "./condition.js";
import { all, type Expression, FALSE, TRUE, test } from "./expression.js";
import { truthFunction } from "./functions.js";

/** How what a service speaks of is called in the module. */
export interface ServiceWords {
  readonly rule: (rule: Rule) => string;
  /** The function that says whether the channel's audience contains the customer; undefined where it does whoever that is. */
  readonly audience: (channel: Channel) => string | undefined;
}

/** A service as an entry of the module's table. */
export interface ServiceEntry {
  readonly source: string;
  /** What it says. */
  readonly fields: ReadonlySet<string>;
  /** The names of the functions of channels that it uses. */
  readonly audiences: readonly string[];
  /** How many answers about a customer decide what becomes of it. */
  readonly questions: number;
}

const INDENT = "        ";

/**
 * What the policy says of a service, with the standards, the evidence and the audiences worked out.
 *
 * @param rules those that speak of the service
 */
export const serviceEntry = (
  service: Service,
  rules: readonly Rule[],
  policy: Pick<Policy, "channels" | "clock">,
  carriage: Carriage,
  words: ServiceWords,
): ServiceEntry => {
  const inside = isInSome(service.exclusiveTo);
  const known = isInSome(service.knownTo);
  // An offer by selector matches inside only, and an arrange by selector only where the service is known.
  const isGuarded = inside !== TRUE && rules.some(({ type, bySelector }) => type === "offer" && !bySelector);
  const isSecret = known !== TRUE && rules.some(({ type, bySelector }) => type === "arrange" && !bySelector);
  const channels = carryingChannels(service, rules, policy, carriage, words);
  const conditional = channels.filter(({ when }) => when !== undefined);

  const fields: readonly (readonly [string, string] | undefined)[] = [
    ["id", literal(service.id)],
    isGuarded ? ["exclusiveTo", truthFunction(inside, INDENT)] : undefined,
    isSecret ? ["knownTo", truthFunction(known, INDENT)] : undefined,
    ["atMost", literal(ceilingOf(service))],
    rules.some(({ type }) => type === "offer") ? ["defaults", defaultsOf(service)] : undefined,
    service.terms.size > 0 ? ["terms", literal(scalesOf(service))] : undefined,
    ["rules", lines(rules.map((rule) => ruleEntry(rule, whenMatching(rule, inside, known, words))))],
    channels.length > 0 ? ["channels", lines(channels.map(({ entry }) => entry))] : undefined,
  ];
  const said = fields.filter((field) => field !== undefined);
  return {
    source: `  {\n${said.map(([name, value]) => `    ${name}: ${value},\n`).join("")}  }`,
    fields: new Set(said.map(([name]) => name)),
    audiences: conditional.flatMap(({ audience }) => audience ?? []),
    questions: rules.length + Number(isGuarded) + Number(isSecret) + conditional.length,
  };
};

const lines = (entries: readonly string[]): string =>
  entries.length === 0 ? "[]" : `[\n${entries.map((entry) => `      ${entry},\n`).join("")}    ]`;

const whenMatching = (rule: Rule, inside: Expression, known: Expression, words: ServiceWords): string => {
  const bounds = rule.bySelector ? { offer: inside, arrange: known, withhold: TRUE, limit: TRUE }[rule.type] : TRUE;
  const name = words.rule(rule);
  return bounds === TRUE ? name : truthFunction(all([bounds, test(`${name}(facts, is)`)]), INDENT);
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
const ruleEntry = (rule: Rule, when: string): string => {
  const named = [
    [rule.type, literal(rule.name)],
    ["when", when],
  ] as const;
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

interface Carrying {
  readonly entry: string;
  /** When somebody whom it concerns is told there; undefined where that is always so. */
  readonly when: string | undefined;
  readonly audience: string | undefined;
}

/** The channels that can carry the service, for offers that name them and for offers that name none; a channel for which that differs twice. */
const carryingChannels = (
  service: Service,
  rules: readonly Rule[],
  policy: Pick<Policy, "channels" | "clock">,
  carriage: Carriage,
  words: ServiceWords,
): readonly Carrying[] => {
  const offers = rules.flatMap((rule) => (rule.type === "offer" ? [statementOf(rule, service)] : []));
  const isOpen = offers.some(({ channels }) => channels === undefined);
  return [...policy.channels.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((channel) => {
      const isNamed = offers.some(({ channels }) => channels?.includes(channel.id));
      const named = isNamed ? whenOf(carriage.named(channel.id, service.id), policy) : FALSE;
      const byDefault = isOpen ? whenOf(carriage.byDefault(channel.id, service.id), policy) : FALSE;
      const carrying = (whom: { readonly named: boolean; readonly byDefault: boolean }, clocks: Expression): readonly Carrying[] => {
        if (clocks === FALSE) return [];
        const audience = words.audience(channel);
        const when =
          clocks === TRUE ? audience : truthFunction(all([audience === undefined ? TRUE : test(`${audience}(facts, is)`), clocks]), INDENT);
        const entry = record([
          ["id", literal(channel.id)],
          ["needs", literal(publicityOf(channel))],
          ["named", whom.named ? "true" : undefined],
          ["byDefault", whom.byDefault ? "true" : undefined],
          ["when", when],
        ]);
        return [{ entry, when, audience }];
      };
      if (JSON.stringify(named) === JSON.stringify(byDefault)) return carrying({ named: true, byDefault: true }, named);
      return [...carrying({ named: true, byDefault: false }, named), ...carrying({ named: false, byDefault: true }, byDefault)];
    });
};
