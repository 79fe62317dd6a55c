import type { Channel, Condition, Facts, Policy, Rule, Service } from "@tierpolicy/schema";
import { isRight } from "fp-ts/lib/Either.js";
import type { Formulas } from "../formulas/formulas.js";
import { type Predicate, predicateOf, type Standing } from "../standing/predicate.js";
import { planSegments } from "../standing/segments.js";
import { tellingClocks } from "./telling-clocks.js";

/** Members are looked for one after another; where so many do not show it, it is worked out. */
const MOST_MEMBERS = 6;

/** Of an audience: facts, and where they stand at a clock; undefined where there is no such customer, or the channel does not reach them then. */
interface Member {
  readonly at: (clock: string | undefined) => Standing | undefined;
}

/**
 * Tells of some channels and services that at every clock some member of the audience is not offered the service: then the channel never carries it by
 * default. Most offers are for fewer than a whole audience, and to see that takes a few members and what a few decisions take.
 *
 * A member is a possible customer at every clock at which it is one; that is looked at. And of all clocks as many are looked at as conditions tell apart.
 *
 * @param rulesOf the rules that speak of a service
 * @param formulas of the policy's facts, invariants, segments and channels at least, to find members
 * @returns true where that is so; false where it is not, or was not seen
 */
export const unservedMembers = (policy: Policy, rulesOf: (service: string) => readonly Rule[], formulas: () => Formulas) => {
  const { clock } = policy;
  const { numberOf, predicates } = planSegments(policy);
  const predicate = (condition: Condition): Predicate => predicateOf(condition, numberOf);
  const invariants = policy.invariants.map(predicate);
  const isInSome = (segments: readonly string[] | undefined): Predicate => {
    const numbers = segments?.map(numberOf);
    return ({ inSegment }) => numbers === undefined || numbers.some((number) => inSegment[number]);
  };
  const standingOf = (facts: Facts): Standing => {
    const inSegment: boolean[] = [];
    const standing = { facts, inSegment };
    for (const isIn of predicates) inSegment.push(isIn(standing));
    return standing;
  };

  const clocksOf = tellingClocks(policy);
  const servings = remembering((service: Service) => {
    const rules = rulesOf(service.id);
    const speaking = rules.filter(({ type }) => type === "offer" || type === "withhold");
    const offers = rules.filter(({ type }) => type === "offer").map(({ condition }) => predicate(condition));
    const withholds = rules.filter(({ type }) => type === "withhold").map(({ condition }) => predicate(condition));
    const isInside = isInSome(service.exclusiveTo);
    return {
      clocks: clocksOf(speaking.map(({ condition }) => condition)),
      isOffered: (standing: Standing) =>
        isInside(standing) && offers.some((matches) => matches(standing)) && !withholds.some((matches) => matches(standing)),
    };
  });

  const audiences = remembering((channel: Channel) => {
    const isReached = isInSome(channel.reach.kind === "segments" ? channel.reach.segments : channel.overheardBy);
    const isExcepted = channel.except ? predicate(channel.except) : () => false;
    const memberOf = (facts: Facts): Member => ({
      at: remembering((now: string | undefined) => {
        const standing = standingOf(clock === undefined || now === undefined ? facts : { ...facts, [clock]: now });
        const isThere = invariants.every((holds) => holds(standing)) && isReached(standing) && !isExcepted(standing);
        return isThere ? standing : undefined;
      }),
    });
    return lazily(map(membersOf(channel, formulas()), memberOf), MOST_MEMBERS);
  });

  return (channel: Channel, service: Service): boolean => {
    const { clocks, isOffered } = servings(service);
    if (clocks === undefined) return false;
    const memberAt = audiences(channel);
    const isUnserved = (member: Member, now: string | undefined) => {
      const standing = member.at(now);
      return standing !== undefined && !isOffered(standing);
    };
    return clocks.every((now) => {
      let index = 0;
      for (let member = memberAt(index); member !== undefined; member = memberAt(++index)) if (isUnserved(member, now)) return true;
      return false;
    });
  };
};

/** A plain member; then for each segment one who is not in it, and one who is. */
function* membersOf({ id }: Channel, { policy, space, audience, segment }: Formulas): Generator<Facts> {
  const all = space.within(() => audience(id));
  if (!isRight(all)) return;
  const sets = [
    () => all.right,
    ...[...policy.segments.keys()].flatMap((one) => [() => space.minus(all.right, segment(one)), () => space.and(all.right, segment(one))]),
  ];
  for (const set of sets) {
    const found = space.within(() => space.witness(set()));
    if (!isRight(found)) return;
    if (found.right !== undefined) yield found.right;
  }
}

function* map<A, B>(values: Iterable<A>, change: (value: A) => B): Generator<B> {
  for (const value of values) yield change(value);
}

/** The values by number, none of them made before it is asked for. */
const lazily = <A>(values: Iterator<A>, most: number): ((index: number) => A | undefined) => {
  const made: A[] = [];
  return (index) => {
    while (made.length <= index && made.length < most) {
      const { value, done } = values.next();
      if (done) break;
      made.push(value);
    }
    return made[index];
  };
};

const remembering = <Key, Answer>(ask: (key: Key) => Answer): ((key: Key) => Answer) => {
  const answers = new Map<Key, { readonly answer: Answer }>();
  return (key) => {
    const known = answers.get(key) ?? { answer: ask(key) };
    answers.set(key, known);
    return known.answer;
  };
};
