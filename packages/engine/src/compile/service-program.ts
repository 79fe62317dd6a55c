import type { Channel, Facts, Rule, Service } from "@tierpolicy/schema";
import type { Carriage } from "../audience/carriage.js";
import type { ServiceDecision } from "../decide/decision.js";
import { type Outcome, outcomeOf, toldOn } from "../decide/outcome.js";
import type { Standing } from "./predicate.js";

/** The decision on one service for one customer. */
export interface ServiceProgram {
  readonly id: string;
  readonly decide: (standing: Standing, matched: readonly boolean[], reaches: (channel: string) => boolean) => ServiceDecision;
  /** The rules of the service that apply: those that match and, for selectors, only within the bounds of spec §1. */
  readonly applying: (standing: Standing, matched: readonly boolean[]) => readonly boolean[];
  readonly isInside: (standing: Standing) => boolean;
  readonly mayKnow: (standing: Standing) => boolean;
  /** The service's rules, in the policy's order. */
  readonly rules: readonly Rule[];
}

/** What is remembered of one service is bounded, though a service has few distinct outcomes. */
const MOST_REMEMBERED = 4096;

interface Surroundings {
  readonly channels: readonly Channel[];
  readonly carriage: Carriage;
  readonly numberOf: (segment: string) => number;
}

/**
 * @param rules the rules that speak of the service, each with its number in `matched`
 */
export const serviceProgram = (
  service: Service,
  rules: readonly { readonly rule: Rule; readonly number: number }[],
  { channels, carriage, numberOf }: Surroundings,
): ServiceProgram => {
  const isInside = memberOf(service.exclusiveTo, numberOf);
  const mayKnow = memberOf(service.knownTo === "everyone" ? undefined : service.knownTo, numberOf);
  const outcomes = new Map<string, Outcome>();
  const decisions = new Map<string, ServiceDecision>();

  const applying = (standing: Standing, matched: readonly boolean[]) => {
    const inside = isInside(standing);
    const known = mayKnow(standing);
    return rules.map(({ rule, number }) => matched[number] === true && (!rule.bySelector || withinBounds(rule, inside, known)));
  };
  return Object.freeze({
    id: service.id,
    rules: Object.freeze(rules.map(({ rule }) => rule)),
    isInside,
    mayKnow,
    applying,
    decide: (standing: Standing, matched: readonly boolean[], reaches: (channel: string) => boolean) => {
      const inside = isInside(standing);
      const known = mayKnow(standing);
      const applies = applying(standing, matched);
      const key = `${bits(applies)}${inside ? "i" : "o"}${known ? "k" : "u"}`;
      const footing = () => ({ rules: rules.flatMap(({ rule }, index) => (applies[index] ? [rule] : [])), inside, mayKnow: known });
      const outcome = remembered(outcomes, key, () => outcomeOf(service, channels, footing()));
      if (outcome.asked.length === 0) return outcome.untold;
      const told = outcome.asked.filter((asked) => reaches(asked.channel) && carries(carriage, asked, service.id, standing.facts));
      return remembered(decisions, `${key} ${told.map(({ channel }) => channel).join(" ")}`, () =>
        toldOn(
          outcome,
          told.map(({ channel }) => channel),
        ),
      );
    },
  });
};

const withinBounds = (rule: Rule, inside: boolean, mayKnow: boolean): boolean => {
  if (rule.type === "offer") return inside;
  return rule.type === "arrange" ? mayKnow : true;
};

const carries = (carriage: Carriage, { channel, named, byDefault }: Outcome["asked"][number], service: string, facts: Facts): boolean =>
  (named && carriage.mayCarry(channel, service, facts)) || (byDefault && carriage.carriesByDefault(channel, service, facts));

/** Whether a customer is in one of the segments; everyone is where there are none. */
const memberOf = (segments: readonly string[] | undefined, numberOf: (segment: string) => number): ((standing: Standing) => boolean) => {
  if (segments === undefined) return () => true;
  const numbers = segments.map(numberOf);
  return ({ inSegment }) => numbers.some((number) => inSegment[number]);
};

const bits = (flags: readonly boolean[]): string => {
  let text = "";
  for (const flag of flags) text += flag ? "1" : "0";
  return text;
};

const remembered = <A>(known: Map<string, A>, key: string, find: () => A): A => {
  const found = known.get(key);
  if (found !== undefined) return found;
  const fresh = find();
  if (known.size < MOST_REMEMBERED) known.set(key, fresh);
  return fresh;
};
