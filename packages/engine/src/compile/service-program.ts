import type { Channel, Rule, Service } from "@tierpolicy/schema";
import type { Carriage } from "../audience/carriage.js";
import { holdsAt } from "../audience/clocks.js";
import type { ServiceDecision } from "../decide/decision.js";
import { type AskedChannel, type Outcome, outcomeOf, toldOn } from "../decide/outcome.js";
import type { Standing } from "./predicate.js";

/** The decision on one service for one customer. */
export interface ServiceProgram {
  readonly id: string;
  readonly decide: (standing: Standing, matched: readonly boolean[], reaches: (channel: string) => boolean) => ServiceDecision;
  readonly isInside: (standing: Standing) => boolean;
  readonly mayKnow: (standing: Standing) => boolean;
}

/** What is remembered of one service is bounded, though a service has few distinct outcomes. */
const MOST_REMEMBERED = 4096;

interface Surroundings {
  readonly channels: readonly Channel[];
  readonly carriage: Carriage;
  readonly clockIn: (standing: Standing) => string | undefined;
  readonly numberOf: (segment: string) => number;
}

/**
 * @param rules the rules that speak of the service, each with its number in `matched`
 */
export const serviceProgram = (
  service: Service,
  rules: readonly { readonly rule: Rule; readonly number: number }[],
  { channels, carriage, clockIn, numberOf }: Surroundings,
): ServiceProgram => {
  const isInside = memberOf(service.exclusiveTo, numberOf);
  const mayKnow = memberOf(service.knownTo === "everyone" ? undefined : service.knownTo, numberOf);
  const applies = (index: number, matched: readonly boolean[], inside: boolean, known: boolean): boolean => {
    const one = rules[index];
    return one !== undefined && matched[one.number] === true && (!one.rule.bySelector || withinBounds(one.rule, inside, known));
  };
  const applying = (matched: readonly boolean[], inside: boolean, known: boolean) =>
    rules.flatMap(({ rule }, index) => (applies(index, matched, inside, known) ? [rule] : []));

  const outcomes = new Map<Key, { readonly outcome: Outcome; readonly decisions: Map<Key, ServiceDecision> }>();
  return Object.freeze({
    id: service.id,
    isInside,
    mayKnow,
    decide: (standing: Standing, matched: readonly boolean[], reaches: (channel: string) => boolean) => {
      const inside = isInside(standing);
      const known = mayKnow(standing);
      const footing = keyOf(rules.length + 2, (index) => {
        if (index >= rules.length) return index === rules.length ? inside : known;
        return applies(index, matched, inside, known);
      });
      const { outcome, decisions } = remembered(outcomes, footing, () => ({
        outcome: outcomeOf(service, channels, { rules: applying(matched, inside, known), inside, mayKnow: known }),
        decisions: new Map<Key, ServiceDecision>(),
      }));
      if (outcome.asked.length === 0) return outcome.untold;

      const clock = clockIn(standing);
      const carries = ({ channel, named, byDefault }: AskedChannel) =>
        (named && holdsAt(carriage.named(channel, service.id), clock, standing.facts)) ||
        (byDefault && holdsAt(carriage.byDefault(channel, service.id), clock, standing.facts));
      const isTold = (asked: AskedChannel) => reaches(asked.channel) && carries(asked);
      const told = outcome.asked.map(isTold);
      return remembered(
        decisions,
        keyOf(told.length, (index) => told[index] === true),
        () => {
          const heardOn = outcome.asked.filter((_, index) => told[index]);
          return toldOn(
            outcome,
            heardOn.map(({ channel }) => channel),
          );
        },
      );
    },
  });
};

const withinBounds = (rule: Rule, inside: boolean, mayKnow: boolean): boolean => {
  if (rule.type === "offer") return inside;
  return rule.type === "arrange" ? mayKnow : true;
};

/** Whether a customer is in one of the segments; everyone is where there are none. */
const memberOf = (segments: readonly string[] | undefined, numberOf: (segment: string) => number): ((standing: Standing) => boolean) => {
  if (segments === undefined) return () => true;
  const numbers = segments.map(numberOf);
  return ({ inSegment }) => numbers.some((number) => inSegment[number]);
};

/** Yes and no answers as one key: a number as long as they fit into one. */
type Key = number | string;

const MOST_IN_A_NUMBER = 30;

const keyOf = (count: number, answer: (index: number) => boolean): Key => {
  if (count > MOST_IN_A_NUMBER) return Array.from({ length: count }, (_, index) => (answer(index) ? "1" : "0")).join("");
  let key = 0;
  for (let index = 0; index < count; index++) if (answer(index)) key |= 1 << index;
  return key;
};

const remembered = <A>(known: Map<Key, A>, key: Key, find: () => A): A => {
  const found = known.get(key);
  if (found !== undefined) return found;
  const fresh = find();
  if (known.size < MOST_REMEMBERED) known.set(key, fresh);
  return fresh;
};
