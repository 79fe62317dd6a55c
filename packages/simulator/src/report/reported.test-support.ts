import { parsePolicy } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import { check } from "../check/check.js";
import { type Ensemble, ensembleOf } from "../population/bands/ensemble.js";
import { segmentWeekOf, serviceWeekOf, simulationOf, weekOf } from "../population/bands/simulations.test-support.js";
import type { Simulation } from "../population/simulation.js";
import { gathered } from "./gathered.js";
import { measure } from "./measure/measure.js";
import type { ReportData } from "./report-data.js";

/** Every word of an author's that a report shows is `words`, where they are given. */
const clubDocument = (words?: string) => ({
  tierpolicy: 1,
  name: "club",
  version: words ?? "7",
  title: words ?? { en: "The Club", zh: "俱乐部" },
  currency: words ?? "EUR",
  budget: { amount: 1200, per: "year" },
  facts: { spend: { type: "number", minimum: 0, title: words ?? "Spend" }, signed: { type: "boolean", merit: false } },
  segments: {
    member: { title: words ?? { en: "Members", zh: "会员" }, conditions: { all: [] } },
    vip: {
      title: words ?? { en: "VIPs", zh: "贵宾" },
      conditions: { all: [{ fact: "spend", operator: "greaterThanInclusive", value: 100 }] },
    },
  },
  services: {
    door: { title: words ?? { en: "An open door", zh: "开门" }, need: "basic", control: "high" },
    lounge: {
      title: words ?? { en: "The lounge", zh: "贵宾室" },
      need: "expected",
      control: "high",
      exclusiveTo: ["vip"],
      cost: 10,
      terms: { seats: { type: "integer", better: "more", title: words ?? "Seats" } },
    },
    card: { title: words ?? { en: "A card", zh: "贺卡" }, need: "delight" },
  },
  channels: {
    door: { title: words ?? { en: "Sign at the door", zh: "门牌" }, reach: "public" },
    letter: { title: words ?? { en: "VIP letter", zh: "贵宾信" }, reach: { segments: ["vip"] } },
  },
  rules: [
    { name: "all may come in", conditions: { all: [] }, event: { type: "offer", params: { service: "door", channels: ["door"] } } },
    {
      name: words ?? "VIPs sit down",
      conditions: { condition: "vip" },
      event: { type: "offer", params: { service: "lounge", channels: ["letter"], terms: { seats: 4 } } },
    },
    {
      name: "who signed gets a card",
      conditions: { all: [{ fact: "signed", operator: "equal", value: true }] },
      event: { type: "offer", params: { service: "card", publicity: "unannounced" } },
    },
  ],
});

export const clubPolicy = (words?: string) => {
  const parsed = parsePolicy(JSON.stringify(clubDocument(words)));
  if (isLeft(parsed)) throw new Error(JSON.stringify(parsed.left));
  return parsed.right;
};

const WEEKS = 10;

/** Ten weeks from 5 January 2026 on, in which everything grows evenly; `luck` sets one run apart from another. */
const run = (seed: number, luck: number): Simulation =>
  simulationOf(
    Array.from({ length: WEEKS }, (_, week) =>
      weekOf(week, {
        customers: 100 - week,
        won: 1,
        referred: week % 2,
        left: 2,
        cost: 50,
        segments: [
          segmentWeekOf({ customers: 100 - week, satisfaction: (week + luck) / 20, left: 2, services: servicesIn(week) }),
          segmentWeekOf({ customers: 90 - week, satisfaction: (week + luck) / 40, left: 1, services: servicesIn(week) }),
          segmentWeekOf({ customers: 10, satisfaction: -0.1, left: 0, services: servicesIn(week) }),
        ],
        services: [
          serviceWeekOf({ deliveries: 40, failures: 1 }),
          serviceWeekOf({
            deliveries: 5,
            cost: 50,
            comparisons: 1,
            outsiders: { people: 3 * week, byWordOfMouth: 3 * week, byChannel: 0 },
          }),
          serviceWeekOf({ deliveries: 2, missed: 1 }),
        ],
      }),
    ),
    { seed, segments: ["everyone", "member", "vip"], services: ["door", "lounge", "card"] },
  );

const servicesIn = (week: number) => [
  { offered: 100, expectation: 0.8 + week / 100, dropped: 0 },
  { offered: 10, expectation: week / 10, dropped: 0 },
  { offered: 0, expectation: Number.NaN, dropped: 3 * week },
];

export const clubEnsemble: Ensemble = ensembleOf([run(1, 0), run(2, 1)]);

/** A report on the club, as it is made of these simulations. */
export const clubReport = async (words?: string): Promise<ReportData> => {
  const policy = clubPolicy(words);
  const simulated = measure(policy, clubEnsemble, false);
  return gathered(policy, { check: await check(policy, { today: "2026-03-01" }), simulated, today: "2026-03-01" });
};
