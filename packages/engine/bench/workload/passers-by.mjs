import {
  CITIES_OF_A_RULE,
  COUNTRIES,
  cityCount,
  DAY,
  day,
  FIRST_SINCE,
  FIRST_TODAY,
  REGIONS,
  RELATIONSHIPS,
  SINCE_DAYS,
  TODAY_DAYS,
} from "./world.mjs";

const SCORE_STEPS = 1_000_000;
const AGREEMENTS = [["referral"], ["card"], ["dispute"], ["referral", "card"], []];

/**
 * Customers of W1 to W4 without end, cheaply made, and no two alike: each has an amount, a moment, a town and an interest that no other has.
 * What is the same of some is shared between them, as are texts in a program that has read many customers.
 *
 * @returns a customer, by a number from 0
 */
export const passersBy = (share) => {
  const since = Array.from({ length: SINCE_DAYS }, (_, index) => day(FIRST_SINCE + index));
  const today = Array.from({ length: TODAY_DAYS }, (_, index) => day(FIRST_TODAY + index));
  const cities = Array.from({ length: cityCount(share) }, (_, index) => `city-${index}`);
  const interests = Array.from({ length: cities.length / CITIES_OF_A_RULE }, (_, index) => `interest-${index}`);
  const of = (values, number) => values[(Math.imul(number, 0x9e3779b1) >>> 3) % values.length];
  return (number) => ({
    spend: ((number * 7_919) % 100_000) + number / 1e9,
    visits: number % 1_000,
    age: 18 + (number % 80),
    score: (number * 104_729) % SCORE_STEPS,
    relationship: of(RELATIONSHIPS, number + 1),
    region: of(REGIONS, number + 2),
    city: number % 4 === 0 ? `town-${number}` : of(cities, number + 3),
    agreements: [...of(AGREEMENTS, number + 4)],
    interests: [of(interests, number + 5), of(interests, number + 6), `hobby-${number}`],
    newsletter: number % 2 === 0,
    birthday: number % 12 === 0,
    home: { country: of(COUNTRIES, number + 7), rooms: number % 8 },
    since: of(since, number + 8),
    lastContact: new Date((FIRST_TODAY - 2_000) * DAY + number * 16_411).toISOString(),
    today: of(today, number + 9),
  });
};
