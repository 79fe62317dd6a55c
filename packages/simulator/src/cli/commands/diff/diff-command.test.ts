import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Shop, shop } from "../../../diff/shop.test-support.js";
import { Workplace } from "../../binary.test-support.js";

const place = new Workplace();
const run = (...args: readonly string[]) => place.tierpolicy(["diff", ...args]);

const edited = (edit: (document: Shop) => void): Shop => {
  const document = shop();
  edit(document);
  return document;
};

/** Whoever spends less than 2,000 is no regular any more; delivery takes longer; gifts are new. */
const revised = edited((document) => {
  document["version"] = "2";
  document.segments["regular"] = {
    conditions: { all: [{ condition: "member" }, { fact: "spend", operator: "greaterThanInclusive", value: 2000 }] },
  };
  document.services["delivery"] = {
    ...(document.services["delivery"] as object),
    defaults: { terms: { hours: 72 }, channels: ["website"] },
  };
  document.services["gift"] = { need: "delight" };
  document.rules[0] = { ...(document.rules[0] as object), name: "everybody returns" };
  document.rules.push({
    name: "gifts",
    conditions: { condition: "regular" },
    event: { type: "offer", params: { service: "gift", publicity: "individual" } },
  });
});

/** Delivery takes longer. */
const slower = () =>
  edited(({ services }) => {
    services["delivery"] = { ...(services["delivery"] as object), defaults: { terms: { hours: 72 } } };
  });

beforeAll(() => {
  place.write("old.json", shop());
  place.write("new.json", revised);
  const narrower = edited(({ facts }) => {
    facts["spend"] = { type: "number", minimum: 0, maximum: 100_000 };
  });
  const cheaper = edited(({ rules }) => {
    rules[2] = {
      name: "others pay",
      conditions: { all: [] },
      event: { type: "arrange", params: { service: "delivery", fee: 5, by: "us" } },
    };
  });
  place.write("narrower.json", narrower);
  place.write("cheaper.json", cheaper);
  place.write("bad.json", { tierpolicy: 1, nam: "x", services: {} });
  place.write("customers.csv", "id,spend,member\nc1,1500,true\nc2,10,true\nc3,20,false\nc4,5000,true\nc5,cheap,true\n");
});
afterAll(() => place.remove());

const TEXT = `renamed
  rule  all return → everybody returns

services
  new: gift

promise regressions
  delivery  ▼ hours       48 → 72   some of member
              told on     members-letter → –
            such as {"spend":0,"member":true,"today":"2026-01-01"}
  delivery  ▼ hours       48 → 72   some of member, all of regular
              told on     members-letter, regulars-card → –
            such as {"spend":1000,"member":true,"today":"2026-01-01"}
  preview   ▼ offered     yes → no  some who were in regular, some of member
              commitment  best-effort → none
              publicity   segment → unannounced
              told on     regulars-card → –
            such as {"spend":1000,"member":true,"today":"2026-01-01"}

widened publicity
  gift    offered    no → yes  just regular
        ▲ publicity  unannounced → individual
        such as {"spend":2000,"member":true,"today":"2026-01-01"}

✗ shop → shop 2: 3 promise regressions, 1 case of widened publicity, 3 services decided differently
`;

describe("tierpolicy diff", () => {
  it("shows what is lost, what is told more widely and whom it concerns, and ends with 1", async () => {
    const { exit, stdout, stderr } = await run("old.json", "new.json");
    expect(stdout).toBe(TEXT);
    expect([exit, stderr]).toEqual([1, ""]);
  });

  it("says that nothing changes, and ends with 0", async () => {
    expect(await run("old.json", "old.json")).toEqual({
      exit: 0,
      stdout: "✓ shop: decides alike for every possible customer\n",
      stderr: "",
    });
  });

  it("fits a narrow terminal", async () => {
    const { stdout } = await place.tierpolicy(["diff", "old.json", "new.json"], "", { COLUMNS: "60" });
    expect(stdout.split("\n").filter((line) => line.length > 60)).toEqual([]);
    expect(stdout).toContain("            for some who were in regular, some of member\n");
  });

  it.each([
    ["new.json", "promise", 1],
    ["new.json", "none", 0],
    ["cheaper.json", "promise,publicity", 0],
    ["cheaper.json", "any", 1],
    ["narrower.json", "publicity", 0],
    ["narrower.json", "promise", 1],
    ["new.json", "promises", 64],
  ])("of %s with --fail-on %s ends with %i", async (file, on, exit) => {
    expect((await run("old.json", file, "--fail-on", on)).exit).toBe(exit);
  });

  it("ends with 2 where the budget runs out, whatever is to fail", async () => {
    const { exit, stdout } = await run("old.json", "new.json", "--budget", "1", "--fail-on", "none");
    expect(exit).toBe(2);
    expect(stdout).toContain("undecided\n  delivery: more than 1 diagram nodes\n");
    expect(stdout).toMatch(/\n\? shop → shop 2: \d undecided\n$/);
  });

  it("writes the report as JSON", async () => {
    const { exit, stdout } = await run("old.json", "cheaper.json", "--format", "json");
    expect(exit).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      before: { name: "shop" },
      verdict: "changed",
      changes: [{ service: "delivery", before: { arrangement: { fee: 6.5, by: "us" } }, after: { arrangement: { fee: 5, by: "us" } } }],
    });
  });

  it("counts how many real customers each change concerns", async () => {
    const text = await run("old.json", "new.json", "--customers", "customers.csv");
    expect(text.stdout).toContain("▼ hours       48 → 72   some of member, all of regular, 2 of 4 customers\n");
    expect(text.stdout).toMatch(
      /\n {2}3 of 4 customers decided on differently, 3 losing something promised,\n {2}1 told more, or talked of more widely\n$/,
    );
    expect(text.stderr).toBe("1 of 5 customers are valid customers of neither policy; `tierpolicy decide` with `customers.csv` says why\n");
    expect(text.exit).toBe(3);
    const json = await run("old.json", "new.json", "--customers", "customers.csv", "--format", "json");
    expect(JSON.parse(json.stdout)).toMatchObject({
      changes: expect.arrayContaining([expect.objectContaining({ service: "preview", customers: 1 })]),
      counted: { decided: 4, changed: 3, promise: 3, invalid: 1 },
    });
  });

  it("counts customers who state a renamed fact by its old name", async () => {
    const renamed = JSON.stringify(slower()).replaceAll('"spend"', '"turnover"');
    place.write("turnover.json", renamed);
    const { stdout } = await run("old.json", "turnover.json", "--customers", "customers.csv", "--format", "json");
    expect(JSON.parse(stdout)).toMatchObject({
      renames: [{ kind: "fact", before: "spend", after: "turnover" }],
      counted: { decided: 4, changed: 3, promise: 3, publicity: 0 },
    });
  });

  it("writes Markdown for a pull request", async () => {
    const { stdout } = await run("old.json", "new.json", "--format", "markdown", "--customers", "customers.csv");
    expect(stdout).toMatch(
      /^## shop → shop 2: what changes for customers\n\n⛔ \*\*3 promise regressions\*\* · 📣 \*\*\d cases? of widened publicity\*\*\n/,
    );
    expect(stdout).toContain("\n|  | service | what changes | for whom | customers |\n| --- | --- | --- | --- | --- |\n");
    expect(stdout).toContain(
      "| ⛔ promise | `preview` | offered: yes → **no**<br>commitment: best-effort → none<br>publicity: segment → unannounced<br>told on: regulars-card → – | some who were in regular, some of member | 1 of 4 customers |\n",
    );
    expect(stdout).toContain("<details>\n<summary>Examples</summary>\n\n");
    expect(stdout).toContain(
      '- `preview`: `{"spend":1000,"member":true,"today":"2026-01-01"}`; before by `regulars see previews`, now by no rule\n',
    );
    expect((await run("old.json", "old.json", "--format", "markdown")).stdout).toBe(
      "## shop: what changes for customers\n\n✅ **It decides alike for every possible customer.**\n",
    );
  });

  it("reads one of the policies from standard input", async () => {
    const { exit, stdout } = await place.tierpolicy(["diff", "-", "old.json"], JSON.stringify(shop()));
    expect([exit, stdout]).toEqual([0, "✓ shop: decides alike for every possible customer\n"]);
    expect(await run("-", "-")).toMatchObject({ exit: 64, stderr: expect.stringContaining("standard input can be read once") });
  });

  it("shows help with examples", async () => {
    const { exit, stdout } = await run("--help");
    expect([exit, stdout.split("\n").filter((line) => line.length > 105)]).toEqual([0, []]);
    expect(stdout).toContain("Examples:\n  $ tierpolicy diff old.json new.json\n");
  });

  it("shows what is wrong with a policy, and ends with 3", async () => {
    const { exit, stdout, stderr } = await run("old.json", "bad.json");
    expect([exit, stdout]).toEqual([3, ""]);
    expect(stderr).toContain("error[unknown-key]: unknown key `nam`");
  });
});
