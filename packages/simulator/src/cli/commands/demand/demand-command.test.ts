import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonLinesLog } from "@tierpolicy/engine/demand";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Workplace } from "../../binary.test-support.js";
import { shop } from "../../shop.test-support.js";

const place = new Workplace();
const run = (...args: readonly string[]) => place.tierpolicy(["demand", ...args]);

const ADDED = [
  { at: "2026-05-01", request: "Gift wrapping", answer: "unlisted", customer: "ann" },
  { at: "2026-05-02T09:30:00Z", request: "gift  wrapping", answer: "unlisted", customer: "bo" },
  { at: "2026-05-03", request: "Gift wrapping", answer: "unlisted", customer: "bo" },
  { at: "2026-05-03", request: "delivery", answer: "arranged", customer: "cy" },
  { at: "2026-05-04", request: "delivery", answer: "not-provided", customer: "cy" },
  { at: "2026-05-05", request: "preview", answer: "unlisted" },
] as const;

const WRAPPING = {
  requests: ["Gift wrapping"],
  times: 3,
  customers: 2,
  first: "2026-05-01",
  last: "2026-05-03",
  answers: { unlisted: 3 },
};
const DELIVERY = {
  requests: ["delivery"],
  times: 2,
  customers: 1,
  first: "2026-05-03",
  last: "2026-05-04",
  answers: { arranged: 1, "not-provided": 1 },
};
const PREVIEW = { requests: ["preview"], times: 1, first: "2026-05-05", last: "2026-05-05", answers: { unlisted: 1 } };

beforeAll(async () => {
  place.write("shop.json", shop());
  const log = jsonLinesLog(join(place.folder, "demand.jsonl"));
  for (const demand of ADDED) await log.record(demand);
  for (const name of ["bad.jsonl", "torn.jsonl"]) {
    writeFileSync(join(place.folder, name), '{"at":"2026-05-01","request":"a pony","answer":"unlisted"}\n');
  }
  appendFileSync(join(place.folder, "bad.jsonl"), '["a pony"]\n{"at":"2026-05-02","request":"a pony","answer":"unlisted"}\n');
  appendFileSync(join(place.folder, "torn.jsonl"), '{"at":"2026-05-01","request":"a po');
});
afterAll(() => place.remove());

describe("tierpolicy demand", () => {
  it("lists what is wanted, the most wanted first", async () => {
    expect(await run("demand.jsonl")).toEqual({
      exit: 0,
      stderr: "",
      stdout: `6 requests for 3 things that are not provided

  times  customers  first       last        answer                        request
      3          2  2026-05-01  2026-05-03  unlisted                      Gift wrapping
      2          1  2026-05-03  2026-05-04  arranged ×1, not-provided ×1  delivery
      1             2026-05-05  2026-05-05  unlisted                      preview
`,
    });
  });

  it("says with a policy which service is meant, and who has heard of a secret", async () => {
    expect((await run("demand.jsonl", "--policy", "shop.json")).stdout).toBe(`6 requests for 3 things that are not provided

  times  customers  first       last        answer                        service   request
      3          2  2026-05-01  2026-05-03  unlisted                                Gift wrapping
      2          1  2026-05-03  2026-05-04  arranged ×1, not-provided ×1  delivery  delivery
      1             2026-05-05  2026-05-05  unlisted                      preview   preview

word of mouth: somebody told customers who may not know

  preview  asked for 1 time  known to regular only
`);
  });

  it("is JSON for programs", async () => {
    const { exit, stdout } = await run("demand.jsonl", "--policy", "shop.json", "--format", "json");
    const preview = { ...PREVIEW, service: { id: "preview", wordOfMouth: { times: 1, knownTo: ["regular"] } } };
    expect([exit, JSON.parse(stdout)]).toEqual([0, [WRAPPING, { ...DELIVERY, service: { id: "delivery" } }, preview]]);
    const lines = (await run("demand.jsonl", "--format", "jsonl")).stdout.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual([WRAPPING, DELIVERY, PREVIEW]);
  });

  it("counts several logs as one", async () => {
    const { stdout } = await run("demand.jsonl", "demand.jsonl", "--format", "json");
    expect(JSON.parse(stdout)[0]).toEqual({ ...WRAPPING, times: 6, answers: { unlisted: 6 } });
  });

  it("names bad lines, counts the good ones, and ends with 3", async () => {
    const { exit, stdout, stderr } = await run("bad.jsonl", "--format", "jsonl");
    const [wanted, bad] = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(wanted).toMatchObject({ requests: ["a pony"], times: 2 });
    expect(bad).toMatchObject({ log: "bad.jsonl", errors: [{ code: "demand-line", range: { start: { line: 2 } } }] });
    expect(exit).toBe(3);
    expect(stderr).toBe(`error[demand-line]: line 2 is not a request
 --> bad.jsonl:2:1
  = help: write an object, such as {"at": "2026-05-01", "request": "printer repair", "answer":
          "unlisted"}

bad.jsonl: 2 requests, 1 bad line
`);
  });

  it("says that the last line is torn, and counts the others", async () => {
    const { exit, stdout, stderr } = await run("torn.jsonl", "demand.jsonl");
    expect(stdout.split("\n", 1)).toEqual(["7 requests for 4 things that are not provided"]);
    expect(stderr).toContain("error[demand-line]: line 2 is torn: the log ends within it\n --> torn.jsonl:2:1\n");
    expect(stderr).toContain("torn.jsonl: 1 request, 1 bad line\n");
    expect(exit).toBe(3);
  });

  it("shows some of many bad lines", async () => {
    place.write("worse.jsonl", "3\n".repeat(30));
    const { exit, stdout, stderr } = await run("worse.jsonl");
    expect(stderr.match(/error\[/g)).toHaveLength(20);
    expect(stderr).toContain("worse.jsonl: 0 requests, 30 bad lines, of which the first are shown\n");
    expect([exit, stdout]).toEqual([3, "nobody asked for anything that is not provided\n"]);
  });

  it("takes a log from standard input, and one in which there is nothing yet", async () => {
    place.write("empty.jsonl", "");
    const nothing = { exit: 0, stdout: "nobody asked for anything that is not provided\n", stderr: "" };
    expect([await run("empty.jsonl"), await place.tierpolicy(["demand", "-"], "")]).toEqual([nothing, nothing]);
    expect((await place.shell("cat demand.jsonl | tierpolicy demand -")).stdout).toContain("Gift wrapping");
  });

  it("harms no terminal with what somebody asked for", async () => {
    place.write("hostile.jsonl", `${JSON.stringify({ at: "2026-05-01", request: "\u001b[2J\n\u202e", answer: "unlisted" })}\n`);
    expect((await run("hostile.jsonl")).stdout).toContain("  unlisted  \\u001b[2J\\u000a\\u202e\n");
  });

  it.each<[string, readonly string[], number, string]>([
    ["no log", [], 64, "missing required argument 'log'"],
    ["a log that is not there", ["demand.json"], 3, "there is no file `demand.json`\n  = help: did you mean `demand.jsonl`?"],
    ["a policy that is not there", ["demand.jsonl", "--policy", "shop.jso"], 3, "there is no file `shop.jso`"],
    ["standard input twice", ["-", "--policy", "-"], 64, "standard input can be read once only"],
  ])("complains about %s", async (_, args, exit, message) => {
    const outcome = await run(...args);
    expect(outcome.stderr).toContain(message);
    expect(outcome.exit).toBe(exit);
  });
});
