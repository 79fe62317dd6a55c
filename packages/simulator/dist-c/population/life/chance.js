// What life draws, and by what: each from the stream of a seed and a purpose, by two numbers. A service's id stands in its purposes, after
// a space, which no id has.
//
// | purpose | by | what |
// |---|---|---|
// | `occasion <service>` | row, week | whether a customer asks for it: below `o = min(1, perYear × 7 / 365.25)`; and it comes as it should: below `o × kept` |
// | `kept <service>` | row, week | whether what is not asked for comes as it should: below `kept` |
// | `leaving` | row, week | whether a customer leaves: below `leavingInWeek` |
// | `joining` | row, week | whether a stranger joins: below `joiningInWeek` |
// | `telling` | row, week | whether one more is told, where the number of those who are told has a fraction: below this |
// | `first told` | row, week | the slot from which on acquaintances are told: `⌊u × slots⌋`, of `⌊acquaintances⌋` slots |
// | `far` | row, slot | whether the acquaintance in this slot may be anybody: below `farAcquaintances` |
// | `far place` | row, slot | where on the ring that is: `⌊u × rows⌋` |
// | `ring` | 0, 0 | how rows stand on the ring: see ring.ts |
// | `referral <week>` | hearer, teller | whether a stranger who hears a good tale is won by it: below `referralsSucceed` |
import { streamOf } from "../chance/draws.js";
/** A probability, as the kernel compares the bits of a draw with it: `uniformOf` is below the probability where these are below the limit. */
export const limitOf = (probability) => probability * 2 ** 32 - 0.5;
/** The streams for what happens to one service. */
export const streamsOfService = (seed, id) => ({
    occasion: streamOf(seed, `occasion ${id}`),
    kept: streamOf(seed, `kept ${id}`),
});
/** The streams for what happens to people, as the kernel calls them. */
export const streamsOfPeople = (seed) => ({
    streamOfLeaving: streamOf(seed, "leaving"),
    streamOfJoining: streamOf(seed, "joining"),
    streamOfTelling: streamOf(seed, "telling"),
    streamOfFirstTold: streamOf(seed, "first told"),
    streamOfFar: streamOf(seed, "far"),
    streamOfFarPlace: streamOf(seed, "far place"),
});
/** The stream for what tales do to strangers in a week. */
export const streamOfReferrals = (seed, week) => streamOf(seed, `referral ${week}`);
//# sourceMappingURL=chance.js.map