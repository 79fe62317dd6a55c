import { describe, expect, it } from "vitest";
import { DEFAULT_COEFFICIENTS } from "../../population/coefficients/coefficients.js";
import { type Handmade, handmadeWorld } from "../../population/life/handmade-world.test-support.js";
import { live } from "../../population/life/live.js";

const WEEKS_OF_A_YEAR = 365.25 / 7;

/** Nobody leaves, comes or talks. */
const still = { ...DEFAULT_COEFFICIENTS, leavingPerYear: 0, attemptsPerYear: 0, unhappyTell: 0, happyTell: 0 };

const weeksOf = (world: Handmade, coefficients: typeof DEFAULT_COEFFICIENTS, seed = 1) => [
  ...live(handmadeWorld(world), { coefficients, seed }),
];

/** No further than five standard deviations off. */
const expectNear = (found: number, mean: number, deviation: number) => expect(Math.abs(found - mean)).toBeLessThan(5 * deviation + 1e-9);

/** A step of somebody's expectation: with each probability `times · e + plus`. */
type Steps = readonly { readonly probability: number; readonly times: number; readonly plus: number }[];

/** The mean, and the mean of the squares, of what many expect after so many weeks. */
const momentsAfter = (weeks: number, start: number, steps: Steps) => {
  let [mean, square] = [start, start ** 2];
  for (let week = 0; week < weeks; week++) {
    let [nextMean, nextSquare] = [0, 0];
    for (const { probability, times, plus } of steps) {
      nextMean += probability * (times * mean + plus);
      nextSquare += probability * (times ** 2 * square + 2 * times * plus * mean + plus ** 2);
    }
    [mean, square] = [nextMean, nextSquare];
  }
  return { mean, deviation: Math.sqrt(Math.max(0, square - mean ** 2)) };
};

describe("the mean expectation of those who are delivered to, and hear nothing", () => {
  const customers = 2000;
  const { forgetting, learningFromLess } = DEFAULT_COEFFICIENTS;

  it.each([
    { need: "basic", category: 0.8, perYear: 26, kept: 0.9, more: DEFAULT_COEFFICIENTS.learningFromMore },
    { need: "expected", category: 0.3, perYear: 12, kept: 0.7, more: DEFAULT_COEFFICIENTS.learningFromMore },
    { need: "expected", category: 0.3, perYear: 52, kept: 1, more: DEFAULT_COEFFICIENTS.learningFromMore },
    { need: "basic", category: 0.5, perYear: 40, kept: 0, more: DEFAULT_COEFFICIENTS.learningFromMore },
    { need: "delight", category: 0, perYear: 6, kept: 0.95, more: DEFAULT_COEFFICIENTS.learningFromForeseen },
  ] as const)("of $need, $perYear times a year, kept $kept", ({ need, category, perYear, kept, more }) => {
    const service = { need, kept, delivery: { kind: "asked", perYear }, situation: { offered: true, category } } as const;
    const weeks = weeksOf({ customers, weeks: 40, services: [service] }, still);
    const q = perYear / WEEKS_OF_A_YEAR;
    const [stay, back] = [1 - forgetting, forgetting * category];
    const steps = [
      { probability: 1 - q, times: stay, plus: back },
      { probability: q * kept, times: (1 - more) * stay, plus: (1 - more) * back + more },
      { probability: q * (1 - kept), times: (1 - learningFromLess) * stay, plus: (1 - learningFromLess) * back },
    ];
    for (const at of [0, 1, 10, 39]) {
      const { mean, deviation } = momentsAfter(at + 1, category, steps);
      expectNear(weeks[at]?.segments[0]?.services[0]?.expectation ?? Number.NaN, mean, deviation / Math.sqrt(customers) + 1e-7);
    }
  });
});

describe("of many who are indifferent", () => {
  it.each([0, 0.15, 0.6, 0.99])("the share of %d leaves within a year", (leavingPerYear) => {
    const customers = 5000;
    const weeks = weeksOf({ customers, weeks: 53 }, { ...still, leavingPerYear });
    for (const at of [0, 10, 52]) {
      const staying = (1 - leavingPerYear) ** ((at + 1) / WEEKS_OF_A_YEAR);
      expectNear(weeks[at]?.customers ?? Number.NaN, customers * staying, Math.sqrt(customers * staying * (1 - staying)));
    }
  });

  it.each([0, 0.5, 12])("as many strangers are won as %d attempts a year come to", (attemptsPerYear) => {
    const strangers = 5000;
    const weeks = weeksOf({ customers: 1, strangers, weeks: 53 }, { ...still, attemptsPerYear, attemptsSucceed: 0.15 });
    for (const at of [0, 10, 52]) {
      const left = (1 - (attemptsPerYear / WEEKS_OF_A_YEAR) * 0.15) ** (at + 1);
      const customers = 1 + strangers * (1 - left);
      expectNear(weeks[at]?.customers ?? Number.NaN, customers, Math.sqrt(strangers * left * (1 - left)));
    }
  });

  it("occasions come as often a year as is set, and deliveries fail as seldom", () => {
    const customers = 2000;
    const service = { kept: 0.8, delivery: { kind: "asked", perYear: 26 }, situation: { offered: true, category: 0.3 } } as const;
    const weeks = weeksOf({ customers, weeks: 20, services: [service] }, still);
    const total = (of: "deliveries" | "failures") => weeks.reduce((sum, { services }) => sum + (services[0]?.[of] ?? 0), 0);
    const [chances, q] = [customers * 20, 26 / WEEKS_OF_A_YEAR];
    expectNear(total("deliveries"), chances * q, Math.sqrt(chances * q * (1 - q)));
    expectNear(total("failures"), total("deliveries") * 0.2, Math.sqrt(total("deliveries") * 0.2 * 0.8));
  });
});
