import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Workplace } from "../../binary.test-support.js";
import { shop } from "../../shop.test-support.js";

const place = new Workplace();
const run = (...args: readonly string[]) => place.tierpolicy(["agreement", ...args]);
const read = (file: string) => readFileSync(join(place.folder, file), "utf8");
const MEMBER = '{"spend": 10, "member": true}';

beforeAll(() => {
  place.write("shop.json", shop({ title: { en: "The Shop", zh: "小店" } }));
  place.write("bad.json", shop({ channels: { website: { reach: "everybody" } } }));
  place.write("customers.csv", "id,spend,member\n4711,10,yes\nguest,0,no\nbad,much,no\n");
  place.write("brand.css", ":root { --brand: #0a5; }\n");
  mkdirSync(join(place.folder, "folder.html"));
});
afterAll(() => place.remove());

describe("tierpolicy agreement", () => {
  it("says to a customer what can be relied on, and nothing of what others have", async () => {
    expect(await run("shop.json", "--facts", '{"spend": 10}', "--date", "2026-05-01")).toEqual({
      exit: 0,
      stdout: `# The Shop · Service agreement

For: You, our customer · As of: May 1, 2026

Here is what you can expect of us, and what you cannot.

## We provide

- **Returns** — Guaranteed

## We can arrange

On request, for the fee shown.

- **Delivery** — €6.50, by us

## What these promises mean

- **Guaranteed**: We stand by this, and you can hold us to it.
`,
      stderr: "",
    });
  });

  it("says to a segment what all of its members can rely on, in Chinese too", async () => {
    const { exit, stdout, stderr } = await run("shop.json", "--segment", "member", "--lang", "zh-CN", "--at", "2026-05-01");
    expect([exit, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("# 小店 · 服务协议\n\n适用对象：Member · 日期：2026年5月1日\n");
    expect(stdout).toContain("- **Delivery**——目标\n  - Hours：不超过 48\n");
    expect(stdout).not.toMatch(/preview/i);
  });

  it("is made of now, where nothing else is said", async () => {
    const [today] = new Date().toISOString().split("T");
    const dates = [
      ["--segment", "member"],
      ["--facts", MEMBER],
    ].map(async (whom) => (JSON.parse((await run("shop.json", ...whom, "--format", "json")).stdout) as { at: string }).at);
    for (const at of await Promise.all(dates)) expect(at >= (today ?? "")).toBe(true);
  });

  it("finds the customer in a file, and addresses the page", async () => {
    const { exit, stdout } = await run("shop.json", "--customers", "customers.csv", "--id", "4711", "--to", "Ms Lin");
    expect(exit).toBe(0);
    expect(stdout).toContain("For: Ms Lin · As of: ");
    expect(stdout).toContain("- **Delivery** — Target\n  - Hours: 48\n");
    expect((await run("shop.json", "--customers", "customers.csv", "--id", "gest")).stderr).toBe(
      "error: `customers.csv` has no customer with the id `gest`\n  = help: did you mean `guest`?\n",
    );
    expect((await run("shop.json", "--customers", "customers.csv", "--id", "bad")).stderr).toContain(
      "error: `spend` is the string `much`, ",
    );
  });

  it("writes a page, whole, with the company's style sheet, and says so on the error stream", async () => {
    place.write("old.html", "old");
    const { exit, stdout, stderr } = await run("shop.json", "--facts", MEMBER, "--out", "old.html", "--css", "brand.css");
    expect([exit, stdout, stderr]).toEqual([0, "", "wrote old.html\n"]);
    expect(read("old.html")).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">.*--brand: #0a5; }\n<\/style>.*<\/html>\n$/s);
    expect(readdirSync(place.folder).filter((name) => name.startsWith("."))).toEqual([]);
  });

  it("writes the agreement itself as JSON", async () => {
    const { stdout } = await run("shop.json", "--facts", MEMBER, "--format", "json", "--date", "2026-05-01");
    expect(JSON.parse(stdout)).toEqual({
      policy: { name: "shop", title: { en: "The Shop", zh: "小店" }, currency: "EUR" },
      for: { kind: "customer" },
      at: "2026-05-01",
      provided: [
        { service: "returns", answer: "provided", commitment: "guaranteed" },
        { service: "delivery", answer: "provided", commitment: "target", terms: { hours: 48 } },
      ],
      arranged: [],
      notProvided: [],
      depends: [],
      terms: { delivery: { hours: { kind: "integer", better: "less" } } },
    });
  });

  it("writes what everybody may know as JSON-LD", async () => {
    const { exit, stdout } = await run("shop.json", "--format", "jsonld", "--lang", "zh");
    const program = JSON.parse(stdout) as { hostingOrganization: { name: string } };
    expect(program).toMatchObject({ "@context": "https://schema.org", "@type": "MemberProgram", hostingOrganization: { name: "小店" } });
    expect([exit, /delivery|preview/i.test(stdout)]).toEqual([0, false]);
  });

  it("says so where it has no wording in the language", async () => {
    const { exit, stdout, stderr } = await run("shop.json", "--segment", "member", "--lang", "fr");
    expect([exit, stderr]).toEqual([0, "warning: there is no wording in `fr`, so this is in `en`\n"]);
    expect(stdout).toContain("## We provide");
  });

  it.each<[string, readonly string[], number, string]>([
    ["nobody", [], 64, "say for whom the agreement is"],
    [
      "a segment and a customer",
      ["--segment", "member", "--facts", "{}"],
      64,
      "option '--segment <id>' cannot be used with option '--facts <json>'",
    ],
    ["a segment that is not there", ["--segment", "membr"], 64, "the policy has no segment `membr`\n  = help: did you mean `member`?"],
    ["a file without an id", ["--customers", "customers.csv"], 64, "say which of the customers is meant"],
    ["an id without a file", ["--id", "4711"], 64, "say which file the customer is in"],
    ["somebody, for everybody", ["--segment", "member", "--format", "jsonld"], 64, "`jsonld` says what everybody may know"],
    ["a style sheet for Markdown", ["--segment", "member", "--css", "brand.css"], 64, "only a page takes a style sheet"],
    ["an addressee for data", ["--segment", "member", "--to", "Ms Lin", "-f", "json"], 64, "`json` is addressed to nobody"],
    [
      "facts that are none",
      ["--facts", '{"member": 1}'],
      3,
      "`spend` is missing\n  = help: give a number of at least 0\nerror: `member` is 1",
    ],
    ["a day that is none", ["--segment", "member", "--date", "soon"], 64, "option '--date, --at <moment>' argument 'soon' is invalid."],
    ["a style sheet that is not there", ["--facts", MEMBER, "-f", "html", "--css", "x.css"], 3, "there is no file `x.css`"],
    ["a directory", ["--facts", MEMBER, "--out", "folder.html"], 3, "`folder.html` is a directory"],
    ["too small a budget", ["--segment", "regular", "--budget", "1"], 2, "the agreement with `regular` is undecided: "],
  ])("refuses %s", async (_, args, exit, message) => {
    const said = await run("shop.json", ...args);
    expect(said.stderr).toContain(`error: ${message}`);
    expect([said.exit, said.stdout]).toEqual([exit, ""]);
  });

  it("refuses an invalid policy, and leaves what is there alone", async () => {
    place.write("kept.html", "kept");
    const { exit, stdout, stderr } = await run("bad.json", "--facts", MEMBER, "--out", "kept.html");
    expect([exit, stdout]).toEqual([3, ""]);
    expect(stderr).toContain("error[not-allowed]");
    expect(read("kept.html")).toBe("kept");
  });
});
