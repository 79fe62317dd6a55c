import { customerOf, DAY, FIRST_TODAY, facts as ordinary, SCORES, TODAY_DAYS } from "../world.mjs";

const { today: _, ...others } = ordinary;
/** As in the other workloads, but the clock is a moment. */
export const facts = { ...others, now: { type: "string", format: "date-time", clock: true } };

/**
 * A customer who shares a value with nobody wherever a fact has enough of them: amounts with decimals, towns and hobbies of which no
 * rule has heard, moments to the millisecond, the clock among them.
 *
 * @param serial told apart from those of all other customers
 */
export const distinctCustomerOf = (share, random, serial) => {
  const { below, chance } = random;
  const { today: _, ...customer } = customerOf(share, random);
  return {
    ...customer,
    spend: customer.spend + below(1e9) / 1e9,
    score: Math.min(customer.score + below(1e9) / 1e9, SCORES),
    city: chance(0.5) ? customer.city : `town-${serial}`,
    interests: [...customer.interests, `hobby-${serial}`],
    now: new Date((FIRST_TODAY + below(TODAY_DAYS)) * DAY + below(DAY)).toISOString(),
  };
};
