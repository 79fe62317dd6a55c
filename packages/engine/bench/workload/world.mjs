// Who the customers are: the facts of every workload, and people who have them. How many cities and interests there are
// depends on how narrow the rules of the workload are.

export const REGIONS = ["north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"];
export const RELATIONSHIPS = ["prospect", "trial", "customer", "regular"];
export const COUNTRIES = ["at", "ch", "cn", "de", "fr"];
export const SCORES = 1_000_000;
export const CITIES_OF_A_RULE = 4;
const INTERESTS_OF_A_CUSTOMER = 3;
export const DAY = 86_400_000;

export const day = (number) => new Date(number * DAY).toISOString().slice(0, 10);
/** Customers came between 2005 and 2025; decisions fall into the year 2026. */
export const FIRST_SINCE = Date.UTC(2005, 0, 1) / DAY;
export const SINCE_DAYS = 20 * 365;
export const FIRST_TODAY = Date.UTC(2026, 0, 1) / DAY;
export const TODAY_DAYS = 365;

export const cityCount = (share) => Math.round(CITIES_OF_A_RULE / share);
export const interestCount = (share) => Math.round(INTERESTS_OF_A_CUSTOMER / share);

export const facts = {
  spend: { type: "number", minimum: 0 },
  visits: { type: "integer", minimum: 0 },
  age: { type: "integer", minimum: 18, maximum: 110 },
  score: { type: "number", minimum: 0, maximum: SCORES },
  relationship: { type: "string", enum: RELATIONSHIPS, ordered: true },
  region: { type: "string", enum: REGIONS },
  city: { type: "string" },
  agreements: { type: "array", items: { type: "string", enum: ["member", "referral", "card", "dispute"] }, default: [] },
  interests: { type: "array", items: { type: "string" } },
  newsletter: { type: "boolean" },
  birthday: { type: "boolean", recurring: true },
  home: { type: "object", properties: { country: { type: "string", enum: COUNTRIES }, rooms: { type: "integer", minimum: 0 } } },
  since: { type: "string", format: "date" },
  lastContact: { type: "string", format: "date-time" },
  today: { type: "string", format: "date", clock: true },
};

export const customerOf = (share, { below, chance, pick }) => {
  const relationship = pick(RELATIONSHIPS);
  const since = FIRST_SINCE + below(SINCE_DAYS);
  const interests = new Set();
  while (interests.size < INTERESTS_OF_A_CUSTOMER) interests.add(`interest-${below(interestCount(share))}`);
  return {
    spend: below(100_000),
    visits: below(1_000),
    age: 18 + below(80),
    score: below(SCORES),
    relationship,
    region: pick(REGIONS),
    city: `city-${below(cityCount(share))}`,
    // An invariant of the policies: a prospect is no member.
    agreements: ["member", "referral", "card", "dispute"].filter(
      (agreement) => !(agreement === "member" && relationship === "prospect") && chance(agreement === "dispute" ? 0.1 : 0.4),
    ),
    interests: [...interests],
    newsletter: chance(0.5),
    birthday: chance(1 / 12),
    home: { country: pick(COUNTRIES), rooms: below(8) },
    since: day(since),
    lastContact: new Date((FIRST_TODAY - below(2_000)) * DAY + below(DAY)).toISOString(),
    today: day(FIRST_TODAY + below(TODAY_DAYS)),
  };
};
