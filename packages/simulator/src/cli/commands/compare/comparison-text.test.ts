import picocolors from "picocolors";
import { describe, expect, it } from "vitest";
import { segmentWeekOf, simulationOf, weekOf } from "../../../population/bands/simulations.test-support.js";
import { comparisonOf } from "../../../population/compare/comparison-of.js";
import type { Pair } from "../../../population/compare/paired.js";
import type { Screen } from "../../terminal/screen.js";
import { comparisonText } from "./comparison-text.js";

const screen: Screen = {
  write: () => Promise.resolve(),
  colors: picocolors.createColors(false),
  isTerminal: false,
  width: 100,
  wrapAt: 100,
};

/** A draft by which the customers win and the regulars lose; in what else they differ, is luck. */
const pairOf = (seed: number, by = 1): Pair => {
  const simulated = (version: string, satisfaction: number, customers: number, regulars: number) =>
    simulationOf(
      [
        weekOf(0, {
          customers,
          left: 5 + by * (seed - 2) * (version === "1" ? 1 : -1),
          cost: 1000,
          segments: [
            segmentWeekOf({ satisfaction }),
            segmentWeekOf({ satisfaction: regulars }),
            segmentWeekOf({ satisfaction: Number.NaN }),
          ],
        }),
      ],
      {
        seed,
        segments: ["everyone", "regular", "vip"],
        customers: 1200,
        strangers: 300,
        policy: { name: "shop", version, currency: "EUR" },
      },
    );
  return {
    a: simulated("1", 0.1, 1195, 0.3 + (by * seed) / 1000),
    b: simulated("2", 0.1 + by * (0.05 + seed / 1000), 1195 + by * 4, 0.3 - by * 0.2),
  };
};

const textOf = (pairs: readonly [Pair, ...Pair[]], on = screen): string =>
  comparisonText(comparisonOf(pairs), { a: "policy.json", b: "draft.json" }, on);

const TEXT = `1,200 customers, 300 strangers, 1 week from 2026-01-05, 3 runs of each
  a  policy.json  shop 1
  b  draft.json   shop 2

                           a       b       b less a
  satisfaction             +0.100  +0.152  +0.052 ± 0.002  ✓ better
  satisfaction throughout  +0.100  +0.152  +0.052 ± 0.002  ✓ better
  customers                1,195   1,199   +4              ✓ better
  left                     5       5       0.0 ± 5.0       ? undecided
  won                      0       0       0               the same
  effort                   23      23      +0.1
  cost                     1,000   1,000   0               the same
  comparisons              0       0       0               the same
  dropped                  0       0       0               the same
  bad tales                0       0       0               the same
  good tales               0       0       0               the same

  satisfaction of
  regular                  +0.302  +0.100  −0.202 ± 0.002  ✗ worse
  vip                      nobody

b is better in: satisfaction, satisfaction throughout, customers
b satisfies worse: regular
? 1 undecided: more \`--runs\` or \`--customers\` may decide them

± is the 95 % interval of the difference: both policies meet the same people with the same luck, so
that it is narrow. With so many measures, one in twenty is on the wrong side by chance.
`;

describe("two policies, as text", () => {
  it("says in what the second is better or worse, and what is not decided", () => {
    expect(textOf([pairOf(1), pairOf(2), pairOf(3)])).toBe(TEXT);
  });

  it("says that it makes no difference", () => {
    const text = textOf([pairOf(2, 0), pairOf(2, 0)]);
    expect(text).toContain("a and b come to the same; `tierpolicy diff` says in what they decide differently, if at all\n");
    expect(text).toContain("  satisfaction             +0.100  +0.100  0.000     the same\n");
  });

  it("decides nothing by one run", () => {
    const text = textOf([pairOf(1)]);
    expect(text).not.toMatch(/better|worse/);
    expect(text).toContain("One run decides nothing.\n");
  });
});
