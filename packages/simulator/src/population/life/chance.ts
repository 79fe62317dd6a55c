// What life draws, and by what: each from the stream of a seed and a purpose, by two numbers. A service's id stands in its purposes, after
// a space, which no id has.
//
// | purpose | by | what |
// |---|---|---|
// | `occasion <service>` | row, week | whether a customer has to do with it: below `min(1, perYear × 7 / 365.25)` |
// | `kept <service>` | row, week | whether what is delivered comes as it should: below `kept` |
// | `leaving` | row, week | whether a customer leaves: below `leavingInWeek` |
// | `joining` | row, week | whether a stranger joins: below `joiningInWeek` |
// | `telling` | row, week | whether one more is told, where the number of those who are told has a fraction: below this |
// | `first told` | row, week | the slot from which on acquaintances are told: `⌊u × slots⌋`, of `⌊acquaintances⌋` slots |
// | `far` | row, slot | whether the acquaintance in this slot may be anybody: below `farAcquaintances` |
// | `far row` | row, slot | who that is: `⌊u × rows⌋` |
// | `ring` | 0, 0 | how rows stand on the ring: see network.ts |
// | `referral <week>` | hearer, teller | whether a stranger who hears a good tale is won by it: below `referralsSucceed` |
import { bitsOf, streamOf } from "../chance/draws.js";

/** A probability, as `happens` compares with it. */
export const limitOf = (probability: number): number => probability * 2 ** 32 - 0.5;

/** Whether `uniformOf(stream, one, other)` is below the probability of the limit: the same, with fewer steps. */
export const happens = (stream: number, one: number, other: number, limit: number): boolean => bitsOf(stream, one, other) < limit;

/** The streams for what happens to one service. */
export const streamsOfService = (seed: number, id: string) => ({
  occasion: streamOf(seed, `occasion ${id}`),
  kept: streamOf(seed, `kept ${id}`),
});

/** The streams for what happens to people. */
export const streamsOfPeople = (seed: number) => ({
  leaving: streamOf(seed, "leaving"),
  joining: streamOf(seed, "joining"),
  telling: streamOf(seed, "telling"),
  firstTold: streamOf(seed, "first told"),
});

/** The stream for what tales do to strangers in a week. */
export const streamOfReferrals = (seed: number, week: number): number => streamOf(seed, `referral ${week}`);
