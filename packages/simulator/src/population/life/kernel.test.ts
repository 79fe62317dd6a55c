import { expect, test } from "vitest";
import { COEFFICIENTS } from "../coefficients/coefficients.js";
import { startKernel } from "./kernel.js";

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
