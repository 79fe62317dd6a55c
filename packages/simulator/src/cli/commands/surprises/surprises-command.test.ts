import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Workplace } from "../../binary.test-support.js";
import { shop } from "../../shop.test-support.js";

const place = new Workplace();
const SECRET = "97b1d0c4e5f2a860";
const run = (...args: readonly string[]) => place.tierpolicy(["surprises", ...args], "", { TIERPOLICY_SECRET: SECRET });

const all = { all: [] };
const give = (service: string, params: object = {}) => ({
  name: `give ${service}`,
  conditions: all,
  event: { type: "offer", params: { service, ...params } },
});

/** A shop that surprises its customers about once a month. */
const generous = (changes: object = {}) =>
  shop({
    services: {
      cake: { title: { en: "A cake", zh: "蛋糕" }, need: "delight", cost: 4.5, surprise: { perYear: 6, minGapDays: 20 } },
      flowers: { need: "delight", surprise: { perYear: 6, minGapDays: 10 }, defaults: { approval: "the gardener" } },
    },
    channels: {},
    rules: [give("cake"), give("flowers")],
    ...changes,
  });

interface Line {
  readonly id: unknown;
  readonly date: string;
  readonly service: string;
  readonly errors?: readonly { readonly message: string }[];
}

const lines = (text: string): readonly Line[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);

beforeAll(() => {
  place.write("shop.json", generous());
  place.write("c.jsonl", Array.from({ length: 60 }, (_, at) => `{"id":${at},"spend":${at}}\n`).join(""));
  place.write("c.csv", `id,spend\n${Array.from({ length: 60 }, (_, at) => `${at},${at}\n`).join("")}`);
  place.write(
    "bad.jsonl",
    '{"id":"a","spend":"much"}\n{"spend":5}\n{"id":"b","spend":5,"today":"2026-05-02"}\n{"id":\n{"id":"c","spend":5}\n',
  );
});
afterAll(() => place.remove());

describe("tierpolicy surprises", () => {
  it("prints who gets what, then how many, and what they cost", async () => {
    const { exit, stdout, stderr } = await run("shop.json", "c.jsonl", "--date", "2026-05-01");
    expect(stdout).toBe(`2026-05-01
  6   A cake (cake)  4.5 EUR
  31  A cake (cake)  4.5 EUR

2 surprises for 60 customers on 2026-05-01
  cake  2 times  9 EUR
  they cost 9 EUR
`);
    expect([exit, stderr]).toEqual([0, ""]);
  });

  it("names the budget beside the cost, and every day of a span that has something", async () => {
    place.write("budget.json", generous({ budget: { amount: 300, per: "month" } }));
    const { stdout } = await run("budget.json", "c.jsonl", "--date", "2026-05-01", "--days", "3");
    expect(stdout).toBe(`2026-05-01
  6   A cake (cake)  4.5 EUR
  31  A cake (cake)  4.5 EUR

2026-05-03
  10  A cake (cake)  4.5 EUR
  21  flowers        to be approved: the gardener
  23  A cake (cake)  4.5 EUR
  41  A cake (cake)  4.5 EUR

6 surprises for 60 customers from 2026-05-01 to 2026-05-03
  cake     5 times  22.5 EUR
  flowers  1 time
  they cost 22.5 EUR; the budget is 300 EUR a month
`);
  });

  it("prints a line of JSON per surprise, and the same in one array as json", async () => {
    const { stdout } = await run("shop.json", "c.jsonl", "--date", "2026-05-03", "--format", "jsonl");
    expect(lines(stdout)).toEqual([
      { id: 10, date: "2026-05-03", service: "cake", cost: 4.5 },
      { id: 21, date: "2026-05-03", service: "flowers", approval: ["the gardener"] },
      { id: 23, date: "2026-05-03", service: "cake", cost: 4.5 },
      { id: 41, date: "2026-05-03", service: "cake", cost: 4.5 },
    ]);
    expect(JSON.parse((await run("shop.json", "c.jsonl", "--date", "2026-05-03", "--format", "json")).stdout)).toEqual(lines(stdout));
    place.write("none.json", "[]");
    expect((await run("shop.json", "none.json", "--format", "json")).stdout).toBe("[]\n");
  });

  it("surprises the same people from CSV, where ids are text, and with the secret from a file", async () => {
    place.write("secret.txt", `${SECRET}\n`);
    const days = ["--date", "2026-05-01", "--days", "9", "--format", "jsonl"];
    const [json, csv] = [await run("shop.json", "c.jsonl", ...days), await run("shop.json", "c.csv", ...days)];
    const file = await place.tierpolicy(["surprises", "shop.json", "c.jsonl", ...days, "--secret-file", "secret.txt"]);
    expect(lines(csv.stdout).map(({ id, service, date }) => [Number(id), service, date])).toEqual(
      lines(json.stdout).map(({ id, service, date }) => [id, service, date]),
    );
    expect(file.stdout).toBe(json.stdout);
    const other = await place.tierpolicy(["surprises", "shop.json", "c.jsonl", ...days], "", { TIERPOLICY_SECRET: `${SECRET}?` });
    expect(other.stdout).not.toBe(json.stdout);
  });

  it("goes on day by day, so that a span has what its days have", async () => {
    const span = lines((await run("shop.json", "c.jsonl", "--date", "2026-05-01", "--days", "3", "--format", "jsonl")).stdout);
    for (const date of ["2026-05-01", "2026-05-02", "2026-05-03"]) {
      const day = lines((await run("shop.json", "c.jsonl", "--date", date, "--format", "jsonl")).stdout);
      expect(span.filter((one) => one.date === date)).toEqual(day);
    }
  });

  it("believes a record of its own lines: nothing twice running, nothing within the gap, nothing twice on a day", async () => {
    const ask = async (...args: string[]) =>
      lines((await run("shop.json", "c.jsonl", "--format", "jsonl", "--delivered", "delivered.jsonl", ...args)).stdout);
    place.write("delivered.jsonl", "");
    expect((await run("shop.json", "c.jsonl", "--date", "2026-05-01", "--delivered", "delivered.jsonl")).exit).toBe(0);
    place.write("delivered.jsonl", '{"id":"nobody","date":"2026-01-01","service":"retired"}\n{"errors":[]}\n');
    const first = await ask("--date", "2026-05-01", "--days", "9");
    expect(first.length).toBeGreaterThan(5);
    place.write("delivered.jsonl", first.map((one) => `${JSON.stringify(one)}\n`).join(""));
    const next = await ask("--date", "2026-05-10", "--days", "9");
    for (const { id, service } of next) {
      const before = first.filter((one) => one.id === id).at(-1);
      expect(service).not.toBe(before?.service);
    }
    const today = first.filter(({ date }) => date === "2026-05-09").map(({ id }) => id);
    expect(today).not.toEqual([]);
    const again = (await ask("--date", "2026-05-09")).map(({ id }) => id);
    expect(again.filter((id) => today.includes(id))).toEqual([]);
  });

  it("has the errors of a bad row in its place, answers for the others, and ends with 3", async () => {
    const { exit, stdout, stderr } = await run("shop.json", "bad.jsonl", "--date", "2026-05-01", "--format", "jsonl");
    expect(lines(stdout).map(({ id, errors }) => [id, errors?.map(({ message }) => message)])).toEqual([
      ["a", ["`spend` is the string `much`, and must be a number of at least 0"]],
      [undefined, ["the customer has no `id`, and must be text"]],
      ["b", ["`today` is `2026-05-02`, and the `date` is `2026-05-01`"]],
      [undefined, [expect.stringMatching(/^line 4 is not JSON: /)]],
    ]);
    expect([exit, stderr]).toEqual([3, "5 customers, 4 invalid\n"]);
    const text = await run("shop.json", "bad.jsonl", "--date", "2026-05-01");
    expect(text.stdout).toBe("0 surprises for 5 customers on 2026-05-01\n");
    expect(text.stderr).toContain("✗ line 2  invalid\n  the customer has no `id`");
  });

  it.each<[string, readonly string[], { readonly [name: string]: string }, number, string]>([
    ["no secret", [], {}, 64, "no secret is given\n  = help: name a file that holds it with `--secret-file`, or set"],
    ["an empty secret", [], { TIERPOLICY_SECRET: "" }, 64, "no secret is given"],
    ["a secret on the command line", ["--secret", "hush-hush-hush-hush"], {}, 64, "everybody on this computer can read it"],
    ["a short secret", [], { TIERPOLICY_SECRET: "hush" }, 3, "the secret has 4 bytes, and must have at least 16"],
    ["a secret file that is not there", ["--secret-file", "nowhere.txt"], {}, 3, "there is no file `nowhere.txt`"],
    ["a day that is none", ["--date", "2026-02-29"], { TIERPOLICY_SECRET: SECRET }, 64, "the `date` is the string `2026-02-29`"],
    ["a day before the first", ["--date", "2020-01-01"], { TIERPOLICY_SECRET: SECRET }, 64, "give a day from `2024-01-01` on"],
    ["no days", ["--days", "0"], { TIERPOLICY_SECRET: SECRET }, 64, "write a whole number from 1 to 366"],
    ["a record of something else", ["--delivered", "c.jsonl"], { TIERPOLICY_SECRET: SECRET }, 3, "in `c.jsonl`, line 1 is no delivery"],
    ["a record that is no JSON", ["--delivered", "c.csv"], { TIERPOLICY_SECRET: SECRET }, 3, "in `c.csv`, line 1 is not JSON"],
  ])("complains about %s", async (_, args, environment, exit, message) => {
    const outcome = await place.tierpolicy(["surprises", "shop.json", "c.jsonl", ...args], "", environment);
    expect(outcome.stderr).toContain("error: ");
    expect(outcome.stderr).toContain(message);
    expect(outcome.stderr).not.toContain("hush");
    expect([outcome.exit, outcome.stdout]).toEqual([exit, ""]);
  });
});
