import { parsePolicy } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import picocolors from "picocolors";
import { describe, expect, it } from "vitest";
import { ensembleOf } from "../../../population/bands/ensemble.js";
import { segmentWeekOf, serviceWeekOf, simulationOf, weekOf } from "../../../population/bands/simulations.test-support.js";
import type { Simulation } from "../../../population/simulation.js";
import { shop } from "../../shop.test-support.js";
import type { Screen } from "../../terminal/screen.js";
import { simulationText } from "./simulation-text.js";
import { summaryOf } from "./summary.js";

const screen: Screen = {
  write: () => Promise.resolve(),
  colors: picocolors.createColors(false),
  isTerminal: false,
  width: 100,
  wrapAt: 100,
};

const policyOf = (changes: object = {}) => {
  const parsed = parsePolicy(
    shop({
      services: {
        returns: { need: "basic", control: "high", cost: 2 },
        gift: { need: "delight", cost: 5 },
        card: { need: "delight", cost: 1 },
        preview: { need: "expected", control: "low", exclusiveTo: ["regular"] },
        sale: { need: "expected", control: "low", exclusiveTo: ["regular"] },
      },
      rules: [],
      ...changes,
    }),
  );
  if (isLeft(parsed)) throw new Error(JSON.stringify(parsed.left));
  return parsed.right;
};

interface Told {
  readonly cost?: number;
  readonly leaked?: number;
}

/** Two weeks in which a gift drops, a preview is talked of and returns fail. */
const simulated = (seed: number, { cost = 1000, leaked = 0 }: Told = {}): Simulation => {
  /** The last week has what is reported of it, and the first nothing of that. */
  const weeks = [0, 1].map((week) => {
    const services = [
      serviceWeekOf({ deliveries: 100, failures: 7 }),
      serviceWeekOf({ missed: 40 }),
      serviceWeekOf(),
      serviceWeekOf({ comparisons: 3, outsiders: { people: 12, byWordOfMouth: week * (12 + seed), byChannel: 0 } }),
      serviceWeekOf({ outsiders: { people: leaked, byWordOfMouth: 0, byChannel: week * leaked } }),
    ];
    const ofServices = services.map((_, at) => ({
      offered: week * (at === 1 ? 80 : 0),
      expectation: 0.5,
      dropped: week * (at === 1 ? 60 + seed : 0),
    }));
    const segments = [
      segmentWeekOf({ satisfaction: week * (0.1 + seed / 100), services: ofServices }),
      segmentWeekOf({ customers: 10 + week * 20, satisfaction: -0.2 }),
      segmentWeekOf({ customers: 0, satisfaction: Number.NaN }),
    ];
    return weekOf(week, { customers: 12_000 - week * seed, won: 10, referred: 6, left: 5, cost: cost * (week + 1), segments, services });
  });
  return simulationOf(weeks, {
    seed,
    customers: 12_345,
    strangers: 3087,
    segments: ["everyone", "member", "regular"],
    services: ["returns", "gift", "card", "preview", "sale"],
    policy: { name: "shop", version: "2", currency: "EUR" },
  });
};

const textOf = (simulations: readonly [Simulation, ...Simulation[]], policy = policyOf(), on = screen): string =>
  simulationText(summaryOf(policy, ensembleOf(simulations)), simulations[0], on);

const TEXT = `shop 2: 12,345 customers, 3,087 strangers, 2 weeks from 2026-01-05, 3 runs

customers
  from  12,345 to 11,998 ± 2
  left  10
  won   20, 60 % of them by a friend's tale

satisfaction, from −1 to +1
            week 1  week 2        customers
  everyone  0.00    +0.12 ± 0.02  100
  member    −0.20   −0.20         30
  regular   –       –             0

delights
  gift  no delight any more for 62 ± 2 of 11,998 customers
  still delights: card

secrets
  ✓ on channels: no outsider ever heard of one
  by word of mouth:
    preview  14 ± 2 outsiders  6 customers compared
  kept: sale

what disappoints
  gift     missed 80 times
  returns  failed 14 of 200 times

cost, with so many customers
  6,522 EUR a month, up to 6,522 EUR; over the budget of 6,000 EUR (109 %)

± is the 95 % interval of a mean over the runs. All figures follow from assumptions, which
\`tierpolicy coefficients\` lists.
`;

describe("what became of a population, as text", () => {
  it("says who stays, who is satisfied, what drops, what is talked of, what falls short and what it costs", () => {
    expect(textOf([simulated(1), simulated(2), simulated(3)], policyOf({ budget: { amount: 6000, per: "month" } }))).toBe(TEXT);
  });

  it("says what it cannot say from one run", () => {
    const text = textOf([simulated(1)]);
    expect(text).not.toContain("±");
    expect(text).toContain("  everyone  0.00    +0.11   100\n");
    expect(text).toContain("One run does not say how sure these figures are; more `--runs` do.");
  });

  it("shows the middle of a longer time, and the only week of a short one", () => {
    const [{ weeks, ...rest }] = [simulated(1)];
    const head = (count: number) => {
      const simulation = { ...rest, weeks: Array.from({ length: count }, (_, week) => ({ ...weeks[0], week })) } as Simulation;
      return /^ +(week.*) {2}customers$/m.exec(textOf([simulation]))?.[1];
    };
    expect([1, 2, 3, 104].map(head)).toEqual(["week 1", "week 1  week 2", "week 1  week 2  week 3", "week 1  week 52  week 104"]);
  });

  it("cries out where a channel leaks, and where the budget does not suffice", () => {
    const text = textOf([simulated(1, { leaked: 4 })], policyOf({ budget: { amount: 1500, per: "week" } }));
    expect(text).toContain("  on channels: outsiders heard of sale\n");
    expect(text).not.toContain("no outsider");
    expect(text).toContain("  1,500 EUR a week, up to 2,000 EUR; at times over the budget of 1,500 EUR (100 %)\n");
  });

  it("is silent of what there is not", () => {
    const text = textOf([simulated(1, { cost: 0 })], policyOf({ services: { returns: { need: "basic", control: "high" } } }));
    expect(text).not.toMatch(/delights|secrets/);
    expect(text).toContain("no service that was delivered says what it costs");
  });

  it("fits a narrow terminal", () => {
    const text = textOf([simulated(1), simulated(2)], policyOf(), { ...screen, width: 60, wrapAt: 60 });
    expect(text.split("\n").filter((line) => line.length > 60)).toEqual([]);
  });
});
