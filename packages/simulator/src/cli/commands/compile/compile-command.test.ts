import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Workplace } from "../../binary.test-support.js";
import { shop } from "../../shop.test-support.js";

const place = new Workplace();
const run = (...args: readonly string[]) => place.tierpolicy(args);
const read = (file: string) => readFileSync(join(place.folder, file), "utf8");

beforeAll(() => {
  place.write("shop.json", shop());
  place.write("bad.json", shop({ channels: { website: { reach: "everybody" } } }));
  place.write("package.json", { type: "module" });
  for (const folder of ["built", "folder.js"]) mkdirSync(join(place.folder, folder));
});
afterAll(() => place.remove());

const deciding = (file: string) =>
  `const { decide, policy } = await import("./${file}");
   const { right } = decide({ spend: 1200, member: true, today: "2026-05-01" });
   console.log(policy.name, right.segments.join(), right.services.preview.channels.join());`;

describe("tierpolicy compile", () => {
  it("writes a module and its types, and says so on the error stream", async () => {
    const { exit, stdout, stderr } = await run("compile", "shop.json", "--out", "built/shop.js");
    expect([exit, stdout]).toEqual([0, ""]);
    expect(stderr).toMatch(/^wrote built\/shop\.js \(\d+\.\d kB\) and built\/shop\.d\.ts\n$/);
    expect(readdirSync(join(place.folder, "built")).sort()).toEqual(["shop.d.ts", "shop.js"]);
    expect(read("built/shop.d.ts")).toContain('export type ServiceId = "delivery" | "preview" | "returns";');
    place.write("use.mjs", deciding("built/shop.js"));
    expect(await place.shell(`'${process.execPath}' --disallow-code-generation-from-strings use.mjs`)).toEqual({
      exit: 0,
      stdout: "shop member,regular regulars-card\n",
      stderr: "",
    });
  });

  it("writes the module alone to standard output, where no file is named or a hyphen is", async () => {
    const { exit, stdout, stderr } = await run("compile", "shop.json");
    expect([exit, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("export const decide = ");
    expect(await run("compile", "shop.json", "--out", "-")).toEqual({ exit, stdout, stderr });
    expect(await place.tierpolicy(["compile", "-"], read("shop.json"))).toEqual({ exit, stdout, stderr });
  });

  it("gives a file that ends in .mjs types that end in .d.mts", async () => {
    expect((await run("compile", "shop.json", "-o", "shop.mjs")).exit).toBe(0);
    expect(readdirSync(place.folder).filter((name) => name.startsWith("shop."))).toEqual(["shop.d.mts", "shop.json", "shop.mjs"]);
  });

  it("replaces what is there, with the same text for the same policy", async () => {
    place.write("again.js", "old");
    place.write("again.d.ts", "old");
    await run("compile", "shop.json", "--out", "again.js");
    const first = [read("again.js"), read("again.d.ts")];
    await run("compile", "shop.json", "--out", "again.js");
    expect([read("again.js"), read("again.d.ts")]).toEqual(first);
    expect(first[0]).toContain("decide");
  });

  it("refuses an invalid policy, and leaves what is there alone", async () => {
    place.write("kept.js", "kept");
    const { exit, stdout, stderr } = await run("compile", "bad.json", "--out", "kept.js");
    expect([exit, stdout]).toEqual([3, ""]);
    expect(stderr).toContain("error[not-allowed]");
    expect(read("kept.js")).toBe("kept");
    expect(readdirSync(place.folder)).not.toContain("kept.d.ts");
  });

  it.each([
    [
      "shop.json",
      64,
      "error: `shop.json` is no name of a module\n  = help: name a file that ends in `.js` or `.mjs`: `--out shop.json.js`\n",
    ],
    ["no/shop.js", 3, "error: there is no directory `no`\n  = help: create it first\n"],
    ["folder.js", 3, "error: `folder.js` is a directory\n  = help: name a file in it\n"],
  ])("does not write to %s", async (file, exit, stderr) => {
    expect(await run("compile", "shop.json", "--out", file)).toEqual({ exit, stdout: "", stderr });
  });
});
