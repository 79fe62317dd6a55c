import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Workplace } from "../../binary.test-support.js";
import { shop } from "../../shop.test-support.js";

const place = new Workplace();
const run = (...args: readonly string[]) => place.tierpolicy(args);

const none = { offer: [], withhold: [], limit: [], arrange: [] };
const returns = {
  offered: true,
  commitment: "guaranteed",
  publicity: "public",
  channels: ["website"],
  rules: { ...none, offer: ["all return"] },
};
const regular = {
  segments: ["member", "regular"],
  services: {
    delivery: {
      offered: true,
      commitment: "target",
      publicity: "segment",
      terms: { hours: 48 },
      channels: ["members-letter", "regulars-card"],
      rules: { ...none, offer: ["members get delivery"], arrange: ["others pay"] },
    },
    preview: {
      offered: true,
      commitment: "best-effort",
      publicity: "segment",
      channels: ["regulars-card"],
      rules: { ...none, offer: ["regulars see previews"] },
    },
    returns,
  },
};
const stranger = {
  segments: [],
  services: {
    delivery: {
      offered: false,
      commitment: "none",
      publicity: "unannounced",
      channels: [],
      arrangement: { fee: 6.5, by: "us" },
      rules: { ...none, arrange: ["others pay"] },
    },
    preview: { offered: false, commitment: "none", publicity: "unannounced", channels: [], rules: none },
    returns,
  },
};
const lines = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);

beforeAll(() => {
  place.write("shop.json", shop());
  place.write("c.jsonl", '{"id":7,"spend":1000,"member":true,"shoe":42}\n{"spend":5}\n');
  place.write("bad.jsonl", '{"id":"a","spend":"much"}\n{"id":"b","spend":5}\n{"id":\n');
});
afterAll(() => place.remove());

describe("tierpolicy decide", () => {
  it("prints a line of JSON per customer, in the form of the specification", async () => {
    const { exit, stdout, stderr } = await run("decide", "shop.json", "c.jsonl", "--format", "jsonl");
    expect(lines(stdout)).toEqual([{ id: 7, ...regular }, stranger]);
    expect([exit, stderr]).toEqual([0, ""]);
  });

  it("prints the same in one array as json", async () => {
    const { stdout } = await run("decide", "shop.json", "c.jsonl", "--format", "json");
    expect(JSON.parse(stdout)).toEqual([{ id: 7, ...regular }, stranger]);
    expect((await place.tierpolicy(["decide", "shop.json", "-", "--format", "json"], "[]")).stdout).toBe("[]\n");
  });

  it.each([
    ["a JSON array", "c.json", '[{"id":7,"spend":1000,"member":true},{"spend":5}]'],
    ["one JSON object over several lines", "one.json", '{\n  "id": 7,\n  "spend": 1000,\n  "member": true\n}'],
    ["CSV", "c.csv", "id,spend,member\n7,1000,true\n,5,\n"],
    ["CSV in a file without a telling name", "customers", "spend;member;id\n1000;yes;7\n5;;\n"],
    ["JSONL in a file without a telling name", "lines", '{"id":7,"spend":1000,"member":true}\n{"spend":5}\n'],
  ])("reads %s", async (_, file, text) => {
    place.write(file, text);
    const { exit, stdout } = await run("decide", "shop.json", file, "--format", "jsonl");
    const decided = lines(stdout) as { id?: unknown }[];
    expect(String(decided[0]?.id)).toBe("7");
    expect(decided[0]).toMatchObject(regular);
    expect(decided[1] ?? stranger).toEqual(stranger);
    expect(exit).toBe(0);
  });

  it("takes one customer from --facts, as a table for the reader", async () => {
    const { exit, stdout } = await run("decide", "shop.json", "--facts", '{"spend":1000,"member":true}');
    expect(stdout).toBe(`● the customer  member, regular
    delivery  target       segment  told by members-letter, regulars-card; hours 48
    preview   best-effort  segment  told by regulars-card
    returns   guaranteed   public   told by website
`);
    expect(exit).toBe(0);
  });

  it("says what can be arranged, and what is not offered", async () => {
    expect((await run("decide", "shop.json", "--facts", '{"id":"ann","spend":5}')).stdout).toBe(`● ann  in no segment
    returns  guaranteed  public  told by website
    can be arranged: delivery for 6.5 EUR by us
    not offered: preview
`);
  });

  it("says who must approve, after the channels", async () => {
    const offer = (name: string, approval: string) => ({
      name,
      conditions: { all: [] },
      event: { type: "offer", params: { service: "returns", channels: ["website"], approval } },
    });
    place.write("guarded.json", shop({ rules: [offer("some", "till"), offer("others", "manager")] }));
    const { stdout } = await run("decide", "guarded.json", "--facts", '{"spend":5}', "--format", "jsonl");
    expect(stdout).toContain('"channels":["website"],"approval":["manager","till"],"rules":{"offer":["others","some"]');
    expect(stdout).toContain('"preview":{"offered":false,"commitment":"none","publicity":"unannounced","channels":[],"rules"');
    expect((await run("decide", "guarded.json", "--facts", '{"spend":5}')).stdout).toBe(`● the customer  in no segment
    returns  guaranteed  public  told by website; approval: manager, till
    not offered: delivery, preview
`);
  });

  it("has the errors of a bad row in its place, decides the others, and ends with 3", async () => {
    const { exit, stdout, stderr } = await run("decide", "shop.json", "bad.jsonl", "--format", "jsonl");
    const onLine = (line: number) => ({ start: { line, column: 1 }, end: { line: line + 1, column: 1 } });
    expect(lines(stdout)).toEqual([
      {
        id: "a",
        errors: [
          {
            code: "fact-type",
            severity: "error",
            message: "`spend` is the string `much`, and must be a number of at least 0",
            pointer: "/spend",
            range: onLine(1),
          },
        ],
      },
      { id: "b", ...stranger },
      {
        errors: [
          {
            code: "unreadable-row",
            severity: "error",
            message: expect.stringMatching(/^line 3 is not JSON: /),
            pointer: "",
            range: onLine(3),
          },
        ],
      },
    ]);
    expect([exit, stderr]).toEqual([3, "3 customers, 2 invalid\n"]);
  });

  it("fills the clock with now, or with what it is told, only where a customer does not say it", async () => {
    place.write(
      "seasonal.json",
      shop({
        rules: [
          {
            name: "winter",
            from: "2026-12-01",
            until: "2027-01-01",
            conditions: { all: [] },
            event: { type: "offer", params: { service: "returns" } },
          },
        ],
      }),
    );
    const offered = async (facts: string, ...args: string[]) => {
      const { stdout } = await run("decide", "seasonal.json", "--facts", facts, "--format", "jsonl", ...args);
      return (lines(stdout)[0] as typeof regular).services.returns.offered;
    };
    expect(await offered('{"spend":1}', "--at", "2026-12-24")).toBe(true);
    expect(await offered('{"spend":1}', "--at", "2027-01-01")).toBe(false);
    expect(await offered('{"spend":1,"today":"2026-12-01"}', "--at", "2027-01-01")).toBe(true);
    expect((await run("decide", "seasonal.json", "--facts", '{"spend":1}')).exit).toBe(0);
  });

  it("is silent where its reader has seen enough", async () => {
    place.write("many.jsonl", '{"spend":5}\n'.repeat(5000));
    const { stdout, stderr } = await place.shell("tierpolicy decide shop.json many.jsonl --format jsonl | head -n 1");
    expect(lines(stdout)).toEqual([stranger]);
    expect(stderr).toBe("");
  });

  it.each<[string, readonly string[], number, string]>([
    ["no customers", ["shop.json"], 64, "no customers are given"],
    ["customers twice", ["shop.json", "c.jsonl", "--facts", "{}"], 64, "a file of customers and `--facts` are given"],
    ["standard input twice", ["-", "-"], 64, "standard input cannot be both the policy and the customers"],
    ["facts that are no object", ["shop.json", "--facts", "[]"], 3, "`--facts` is not an object of facts"],
    ["facts that are no JSON", ["shop.json", "--facts", "{oops"], 3, "`--facts` is not JSON: "],
    ["a file that is not there", ["shop.json", "bad.jsonk"], 3, "there is no file `bad.jsonk`\n  = help: did you mean `bad.jsonl`?"],
    [
      "a strange moment",
      ["shop.json", "c.jsonl", "--at", "yesterday"],
      64,
      "option '--at <moment>' argument 'yesterday' is invalid. write a day such as",
    ],
    ["a strange format", ["shop.json", "c.jsonl", "--format", "xml"], 64, "Allowed choices are text, jsonl, json."],
  ])("complains about %s", async (_, args, exit, message) => {
    const outcome = await run("decide", ...args);
    expect(outcome.stderr).toContain("error: ");
    expect(outcome.stderr).toContain(message);
    expect([outcome.exit, outcome.stdout]).toEqual([exit, ""]);
  });
});
