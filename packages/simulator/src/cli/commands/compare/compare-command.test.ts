import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Workplace } from "../../binary.test-support.js";
import { shop } from "../../shop.test-support.js";

const place = new Workplace();
const run = (...args: readonly string[]) => place.tierpolicy(["compare", ...args]);

const SMALL = ["--customers", "150", "--weeks", "12", "--runs", "3", "--start", "2026-01-05"] as const;

beforeAll(() => {
  place.write("old.json", shop());
  // Returns are everybody's, and promised: nobody takes them back any more.
  place.write("new.json", shop({ version: "2", rules: (shop() as { rules: unknown[] }).rules.slice(1) }));
  place.write("other.json", shop({ facts: { spend: { type: "string" } }, segments: {}, services: {}, channels: {}, rules: [] }));
  place.write("bad.csv", "id,spend,member\na,much,true\nb,20,false\n");
});
afterAll(() => place.remove());

describe("tierpolicy compare", () => {
  it("says in words what is better or worse, and ends with 0", async () => {
    const { exit, stdout, stderr } = await run("old.json", "new.json", ...SMALL);
    expect([exit, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(
      "150 customers, 38 strangers, 12 weeks from 2026-01-05, 3 runs of each\n  a  old.json  shop\n  b  new.json  shop 2\n",
    );
    expect(stdout).toMatch(/\n {2}satisfaction +\S+ +\S+ +−\S+ ± \S+ +✗ worse\n/);
    expect(stdout).toMatch(/\nb is worse in: satisfaction, /);
  });

  it("writes the comparison as JSON", async () => {
    const { stdout } = await run("old.json", "old.json", ...SMALL, "--format", "json", "--seed", "9");
    expect(JSON.parse(stdout)).toMatchObject({
      a: { name: "shop" },
      runs: 3,
      seed: 9,
      customers: 150,
      measures: expect.arrayContaining([
        expect.objectContaining({ measure: "satisfaction", difference: { mean: 0, low: 0, high: 0 }, verdict: "same" }),
      ]),
    });
  });

  it.each([
    ["left,satisfaction", "new.json", 1],
    ["cost", "new.json", 0],
  ])("with --fail-if-worse %s of %s ends with %i", async (measures, other, exit) => {
    expect((await run("old.json", other, ...SMALL, "--fail-if-worse", measures)).exit).toBe(exit);
  });

  it("says which coefficients change the ranking", async () => {
    const few = ["--customers", "60", "--weeks", "8", "--runs", "2", "--start", "2026-01-05"];
    const [text, json] = await Promise.all([
      run("old.json", "new.json", ...few, "--sensitivity", "--try", "angerOfBasic, calming"),
      run("old.json", "new.json", ...few, "--sensitivity", "bad-tales", "--try", "angerOfBasic", "--format", "json"),
    ]);
    expect(text.stdout).toMatch(/\n\nsensitivity of satisfaction, b less a: −/);
    expect(JSON.parse(json.stdout)).toMatchObject({
      runs: 2,
      sensitivity: { measure: "bad-tales", influences: [{ coefficient: "angerOfBasic", usual: 1 }] },
    });
  });

  it("leaves customers with errors out, and ends with 3", async () => {
    const { exit, stdout, stderr } = await run("old.json", "new.json", "bad.csv", "--weeks", "4", "--runs", "2");
    expect(stdout).toMatch(/^1 customer, 1 stranger, 4 weeks from /);
    expect(stderr).toContain("✗ a  invalid\n");
    expect(exit).toBe(3);
  });

  it.each<[string, readonly string[], number, string]>([
    [
      "a measure that is none",
      ["old.json", "new.json", "--fail-if-worse", "satisfacton"],
      64,
      "error: nothing is better or worse in a measure `satisfacton`\n  = help: did you mean `satisfaction`?\n",
    ],
    ["policies on other facts", ["old.json", "other.json"], 3, "`spend`"],
  ])("complains about %s", async (_, args, exit, message) => {
    const outcome = await run(...args);
    expect(outcome.stderr).toContain(message);
    expect([outcome.exit, outcome.stdout]).toEqual([exit, ""]);
  });
});
