import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Workplace } from "../../binary.test-support.js";
import { leakyShop, shop } from "../../shop.test-support.js";

const place = new Workplace();
const run = (...args: readonly string[]) => place.tierpolicy(["report", ...args]);
const read = (file: string) => readFileSync(join(place.folder, file), "utf8");

/** A small and quick one. */
const SMALL = ["--customers", "60", "--weeks", "6", "--runs", "2", "--start", "2026-01-05", "--today", "2026-05-01"] as const;

beforeAll(() => {
  place.write("shop.json", shop({ title: { en: "The Shop", zh: "小店" } }));
  place.write("leaky.json", leakyShop());
  place.write("bad.json", shop({ channels: { website: { reach: "everybody" } } }));
  place.write("customers.csv", "id,spend,member\na,1500,true\nb,20,false\nc,much,true\n");
  mkdirSync(join(place.folder, "folder.html"));
});
afterAll(() => place.remove());

describe("tierpolicy report", () => {
  it("writes a page, whole, and says so on the error stream", async () => {
    place.write("old.html", "old");
    const { exit, stdout, stderr } = await run("shop.json", ...SMALL, "--out", "old.html");
    expect([exit, stdout]).toEqual([0, ""]);
    expect(stderr).toMatch(/^wrote old\.html \(\d+\.\d kB\)\n$/);
    expect(read("old.html")).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">.*<h1>Expectation report<\/h1>.*<\/html>\n$/s);
    expect(readdirSync(place.folder).filter((name) => name.startsWith("."))).toEqual([]);
  });

  it("has the same bytes for the same options, in the language that is wanted", async () => {
    const [once, again] = await Promise.all([
      run("shop.json", ...SMALL, "--lang", "zh-CN"),
      run("shop.json", ...SMALL, "--lang", "zh-CN", "--threads", "2"),
    ]);
    expect(once.stdout).toContain("<title>小店 · 客户期望报告</title>");
    expect(once.stdout).toContain("2026年1月5日至2026年2月15日 · 6 周 · 60 位客户，模拟 2 次");
    expect(again).toEqual(once);
  });

  it("reports a policy that fails its checks too, and ends with 0", async () => {
    const { exit, stdout, stderr } = await run("leaky.json", ...SMALL);
    expect([exit, stderr]).toEqual([0, ""]);
    expect(stdout).toContain('<li class="finding error">');
    expect(stdout).toContain("perk announced to people outside");
  });

  it("takes customers from a file, names those with errors, and ends with 3", async () => {
    const { exit, stdout, stderr } = await run("shop.json", "customers.csv", "--weeks", "2", "--runs", "1", "--set", "unhappyTell=12");
    expect(stdout).toContain("2 · those of a file");
    expect(stdout).toContain("set; usually 9");
    expect([exit, stderr.split("\n").at(-2)]).toEqual([3, "3 customers, 1 invalid and left out"]);
  });

  it("says so where it has no wording in the language", async () => {
    const { exit, stdout, stderr } = await run("shop.json", ...SMALL, "--lang", "fr");
    expect([exit, stderr]).toEqual([0, "warning: there is no wording in `fr`, so this is in `en`\n"]);
    expect(stdout).toContain('<html lang="en"');
  });

  it.each<[string, readonly string[], number, string]>([
    ["an invalid policy", ["bad.json"], 3, "error[not-allowed]"],
    ["no file", ["none.json"], 3, "error: there is no file `none.json`"],
    ["a directory", ["shop.json", ...SMALL, "--out", "folder.html"], 3, "error: `folder.html` is a directory"],
    ["a coefficient that is none", ["shop.json", "--set", "unhappy=3"], 64, "error: there is no coefficient `unhappy`"],
    ["no weeks", ["shop.json", "--weeks", "0"], 64, "error: `weeks` is 0, and must be a whole number from 1 to 1,040"],
    ["standard input twice", ["-", "-"], 64, "error: standard input can be read once"],
    ["a day that is none", ["shop.json", "--today", "soon"], 64, "option '--today, --at <moment>' argument 'soon' is invalid."],
  ])("refuses %s", async (_, args, exit, message) => {
    const said = await run(...args);
    expect(said.stderr).toContain(message);
    expect([said.exit, said.stdout]).toEqual([exit, ""]);
  });
});
