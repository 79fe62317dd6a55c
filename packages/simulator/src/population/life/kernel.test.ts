import { expect, test } from "vitest";
import { COEFFICIENTS, DEFAULT_COEFFICIENTS } from "../coefficients/coefficients.js";
import { startKernel } from "./kernel.js";
import { lifeOf } from "./life.js";

/** What other code looks at: how the world puts people, how many acquaintances and strangers there are, what a service weighs, how often it is asked for. */
const ELSEWHERE = /^(category|claim|told|occasions|weightOf(Basic|Expected|Delight)$|kept|winningCosts|strangers|(far)?[aA]cquaintances)/;

test("the kernel has every coefficient that nobody else looks at", () => {
  const { kernel } = startKernel();
  const own = Object.keys(COEFFICIENTS).filter((name) => !ELSEWHERE.test(name));
  expect(own).toHaveLength(27);
  for (const name of own) expect(kernel, name).toHaveProperty(name);
});

test("each kernel has numbers of its own", () => {
  const [one, other] = [startKernel(), startKernel()];
  one.set({ slots: 5, "no such number": 3 });
  expect([one.numberOf("slots"), other.numberOf("slots")]).toEqual([5, 0]);
});

test("more people than a thread's memory can keep are refused", () => {
  const service = {
    need: "basic",
    delivery: { kind: "given" },
    kept: 1,
  } as const;
  const services = Array.from({ length: 300 }, (_, nth) => ({ ...service, id: `service-${nth}` }));
  const rows = 20_000_000;
  const plan = { seed: 1, coefficients: DEFAULT_COEFFICIENTS, rows, customers: 1, segments: 0, services };
  expect(() => lifeOf(plan, { first: 0, count: rows })).toThrow(
    new RangeError("20000000 people and 300 services are more than one thread can keep: use more threads, or fewer customers"),
  );
});
