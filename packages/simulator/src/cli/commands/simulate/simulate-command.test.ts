import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Workplace } from "../../binary.test-support.js";
import { shop } from "../../shop.test-support.js";

const place = new Workplace();
const run = (...args: readonly string[]) => place.tierpolicy(["simulate", ...args]);

/** A small and quick one. */
const SMALL = ["--customers", "200", "--weeks", "8", "--runs", "2", "--start", "2026-01-05"] as const;
const FEW_WEEKS = ["--weeks", "4", "--runs", "1", "--start", "2026-01-05"] as const;

beforeAll(() => {
  place.write("shop.json", shop());
  place.write("c.csv", "id,spend,member\na,1500,true\nb,20,false\nc,10,true\n");
  place.write("bad.csv", "id,spend,member\na,much,true\nb,20,false\nc,-1,yes\n");
  place.write("worst.jsonl", '{"spend":"much"}\n');
  place.write("mine.json", { unhappyTell: 3, forgeting: 0.02 });
});
afterAll(() => place.remove());

describe("tierpolicy simulate", () => {
  it("says what becomes of generated customers", async () => {
    const { exit, stdout, stderr } = await run("shop.json", ...SMALL);
    expect([exit, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^shop: 200 customers, 50 strangers, 8 weeks from 2026-01-05, 2 runs\n\ncustomers\n {2}from {2}200 to \d+/);
    expect(stdout).toContain("  ✓ on channels: no outsider ever heard of one\n");
    expect(stdout).toMatch(/\n {12}week 1 +week 4 +week 8 +customers\n {2}everyone /);
  });

  it("has the same result for the same seed, and another for another", async () => {
    const [once, again, other] = await Promise.all([
      run("shop.json", ...SMALL, "--seed", "7", "--format", "jsonl"),
      run("shop.json", ...SMALL, "--seed", "7", "--format", "jsonl", "--threads", "2"),
      run("shop.json", ...SMALL, "--seed", "70", "--format", "jsonl"),
    ]);
    expect(again).toEqual(once);
    expect(other.stdout).not.toBe(once.stdout);
    const lines = once.stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { seed: number; week: number });
    expect(lines.map(({ seed, week }) => [seed, week])).toEqual(
      [7, 8].flatMap((seed) => [0, 1, 2, 3, 4, 5, 6, 7].map((week) => [seed, week])),
    );
    expect(Object.keys(lines[0] ?? {})).toEqual([
      "seed",
      "week",
      "date",
      "customers",
      "won",
      "referred",
      "left",
      "tales",
      "cost",
      "segments",
      "services",
    ]);
  });

  it("writes a summary and every run as JSON, with the coefficients that were set", async () => {
    const { stdout } = await run("shop.json", ...SMALL, "--set", "unhappyTell=10", "--set", "strangers=1", "--format", "json");
    const { summary, runs } = JSON.parse(stdout) as { summary: object; runs: readonly { seed: number; weeks: readonly object[] }[] };
    expect(summary).toMatchObject({
      weeks: 8,
      runs: 2,
      customers: 200,
      strangers: 200,
      segments: [{ segment: "everyone" }, { segment: "member" }, { segment: "regular" }],
    });
    expect(runs).toMatchObject([1, 2].map((seed) => ({ seed, start: "2026-01-05", coefficients: { unhappyTell: 10, happyTell: 4 } })));
    expect(runs[0]?.weeks.length).toBe(8);
  });

  it("takes customers from a file", async () => {
    const csv = await run("shop.json", "c.csv", ...FEW_WEEKS, "--format", "csv");
    expect(csv.stdout).toMatch(/^seed,week,date,segment,customers,satisfaction,left\n1,0,2026-01-05,everyone,3,/);
    const { exit, stdout, stderr } = await run("shop.json", "c.csv", ...FEW_WEEKS);
    expect([exit, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("shop: 3 customers, 1 stranger, 4 weeks from 2026-01-05, 1 run\n");
  });

  it("names customers with errors, goes on with the others, and ends with 3", async () => {
    const { exit, stdout, stderr } = await run("shop.json", "bad.csv", ...FEW_WEEKS);
    expect(stdout).toContain("shop: 1 customer, ");
    expect([exit, stderr]).toEqual([
      3,
      `✗ a  invalid
  \`spend\` is the string \`much\`, and must be a number of at least 0
✗ c  invalid
  \`spend\` is -1, and must be a number of at least 0
3 customers, 2 invalid and left out
`,
    ]);
  });

  it.each<[string, readonly string[], number, string]>([
    [
      "all that was typed at once",
      ["shop.json", "c.csv", "--customers", "5", "--weeks", "0", "--coefficients", "mine.json"],
      64,
      `error: a file of customers and \`--customers\` are given
  = help: leave one of them
error: \`weeks\` is 0, and must be a whole number from 1 to 1,040
error: in \`mine.json\`, there is no coefficient \`forgeting\`
  = help: did you mean \`forgetting\`?
`,
    ],
    ["an assignment without a value", ["shop.json", "--set", "calming"], 64, "write a name and a number, such as envyOfEquals=0.8."],
    ["nobody who can be simulated", ["shop.json", "worst.jsonl"], 3, "error: `worst.jsonl` has no customer who can be simulated\n"],
    ["standard input twice", ["-", "-"], 64, "error: standard input can be read once\n  = help: name files for the others\n"],
  ])("complains about %s", async (_, args, exit, message) => {
    const outcome = await run(...args);
    expect(outcome.stderr).toContain(message);
    expect([outcome.exit, outcome.stdout]).toEqual([exit, ""]);
  });
});
