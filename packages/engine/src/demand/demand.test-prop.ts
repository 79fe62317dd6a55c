import { mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { DEMAND_ANSWERS, type Demand } from "./demand.js";
import { jsonLinesLog } from "./json-lines-log.js";
import { readDemands } from "./read-demands.js";
import { demandSum } from "./sum-up.js";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "tierpolicy-demand-prop-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.constantFrom("a pony", "A  Pony", "\u2028", "\n", "é", "e\u0301"));
const demands: fc.Arbitrary<Demand> = fc
  .record({
    at: fc.oneof(
      fc.constantFrom("2026-05-01", "2026-05-02"),
      fc.date({ noInvalidDate: true, min: new Date(0), max: new Date("2100-01-01") }).map((date) => date.toISOString()),
    ),
    request: text,
    answer: fc.constantFrom(...DEMAND_ANSWERS),
    customer: fc.option(text, { nil: undefined }),
  })
  .map(({ customer, ...demand }) => ({ ...demand, ...(customer !== undefined && { customer }) }));

const summed = (all: readonly Demand[]) => {
  const sum = demandSum();
  for (const demand of all) sum.add(demand);
  return sum.wanted();
};

test("what is read back is what was recorded", async () => {
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(demands, { maxLength: 8 }), async (all) => {
      const path = join(folder, `${runs++}.jsonl`);
      const log = jsonLinesLog(path);
      await log.record({ at: "2026-05-01", request: "the first", answer: "unlisted" });
      await Promise.all(all.map(log.record));
      const { demands: read, problems } = readDemands(readFileSync(path, "utf8"));
      expect(problems).toEqual([]);
      expect(read.slice(1)).toEqual(all);
    }),
    { numRuns: 60 },
  );
});

test("wherever a log is cut off, all whole lines are read", () => {
  fc.assert(
    fc.property(fc.array(demands, { minLength: 1, maxLength: 5 }), fc.nat(), (all, place) => {
      const log = all.map((demand) => `${JSON.stringify(demand)}\n`).join("");
      const cut = log.slice(0, place % (log.length + 1));
      const whole = cut.split("\n").length - 1;
      const { demands: read, problems } = readDemands(cut);
      expect(read.slice(0, whole)).toEqual(all.slice(0, whole));
      expect(read.length - whole + problems.length).toBeLessThanOrEqual(1);
      for (const { range } of problems) expect(range?.start.line).toBe(whole + 1);
    }),
  );
});

test("the sum does not depend on the order, and every request is counted once", () => {
  fc.assert(
    fc.property(fc.array(demands), (all) => {
      const wanted = summed(all);
      const gist = (sum: ReturnType<typeof summed>) => sum.map(({ first: _, last: __, ...rest }) => rest);
      expect(gist(summed([...all].reverse()))).toEqual(gist(wanted));
      expect(wanted.reduce((sum, { times }) => sum + times, 0)).toBe(all.length);
      for (const { times, answers, customers = 0 } of wanted) {
        expect(Object.values(answers).reduce((sum, count) => sum + count, 0)).toBe(times);
        expect(customers).toBeLessThanOrEqual(times);
      }
    }),
  );
});
