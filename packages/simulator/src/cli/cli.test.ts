import { mkdirSync, writeFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Workplace } from "./binary.test-support.js";
import { shop } from "./shop.test-support.js";

const place = new Workplace();
const run = (...args: readonly string[]) => place.tierpolicy(args);

beforeAll(() => {
  place.write("shop.json", shop());
  place.write("empty.json", "");
  place.write("blank.json", " \n");
  mkdirSync(join(place.folder, "shops"));
  place.write("shops/one.json", shop());
});
afterAll(() => place.remove());

describe("a policy file", () => {
  it.each<[string, string, string]>([
    ["that is not there", "shpo.json", "error: there is no file `shpo.json`\n  = help: did you mean `shop.json`?\n"],
    ["in a directory that is not there", "no/x.json", "error: there is no file `no/x.json`\n  = help: there is no directory `no` either\n"],
    ["that is empty", "empty.json", "error: `empty.json` is empty\n"],
    ["that is blank", "blank.json", "error: `blank.json` is empty\n"],
  ])("%s is said to be so", async (_, file, stderr) => {
    expect(await run("check", file)).toEqual({ exit: 3, stdout: "", stderr });
  });

  it("is looked for by every command in the same way", async () => {
    const stderr = "error: `empty.json` is empty\n";
    for (const args of [["validate"], ["matrix"], ["explain", "--facts", "{}"], ["decide", "--facts", "{}"]])
      expect(await run(...args, "empty.json")).toEqual({ exit: 3, stdout: "", stderr });
  });

  it("that is a directory is said to be so, where one policy is wanted", async () => {
    const stderr = "error: `shops` is a directory\n  = help: name a file: `shops/one.json`\n";
    expect(await run("matrix", "shops")).toEqual({ exit: 3, stdout: "", stderr });
  });

  it("that is not UTF-8 is said to be so", async () => {
    writeFileSync(join(place.folder, "utf16.json"), Buffer.from([0xff, 0xfe, 0x7b, 0x00]));
    writeFileSync(join(place.folder, "latin.json"), Buffer.from([0x7b, 0x22, 0xe9, 0x22]));
    expect((await run("check", "utf16.json")).stderr).toBe("error: `utf16.json` is UTF-16\n  = help: save it as UTF-8\n");
    expect((await run("check", "latin.json")).stderr).toBe(
      "error: `latin.json` has bytes that are not UTF-8\n  = help: save the file as UTF-8\n",
    );
  });
});

describe("the command line", () => {
  it.each<[readonly string[], string]>([
    [["chek"], "error: unknown command 'chek'\n(Did you mean check?)"],
    [["check"], "error: missing required argument 'policy'"],
    [["check", "--budgt", "3", "shop.json"], "error: unknown option '--budgt'\n(Did you mean --budget?)"],
    [
      ["check", "--budget", "few", "shop.json"],
      "error: option '--budget <nodes>' argument 'few' is invalid. write a whole number above 0.",
    ],
    [
      ["check", "shop.json", "--only", "overreach", "--skip", "overreach"],
      "error: option '--only <ids>' cannot be used with option '--skip <ids>'",
    ],
    [["explain", "shop.json"], "error: say what is to be explained of `shop.json`"],
  ])("%j is wrong usage", async (args, message) => {
    const { exit, stdout, stderr } = await run(...args);
    expect(stderr).toContain(message);
    expect([exit, stdout]).toEqual([64, ""]);
  });

  it("shows help with examples for the program and for each command", async () => {
    for (const args of [[], ["validate"], ["check"], ["decide"], ["explain"], ["matrix"], ["agreement"], ["compile"], ["init"]]) {
      const { exit, stdout, stderr } = await run(...args, "--help");
      expect(stdout).toContain("Examples:\n  $ tierpolicy ");
      expect(stdout.split("\n").filter((line) => line.length > 105)).toEqual([]);
      expect([exit, stderr]).toEqual([0, ""]);
    }
  });

  it("says its version", async () => {
    const { version } = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8")) as { version: string };
    expect(await run("--version")).toEqual({ exit: 0, stdout: `${version}\n`, stderr: "" });
  });

  it("without a command shows its help, as wrong usage", async () => {
    const { exit, stdout, stderr } = await run();
    expect([exit, stdout]).toEqual([64, ""]);
    expect(stderr).toContain("Usage: tierpolicy [options] [command]");
  });
});

describe("tierpolicy validate", () => {
  it("shows each problem where it stands, and counts what a valid policy has", async () => {
    place.write("bad.json", '{ "tierpolicy": 1, "nam": "x", "services": {} }\n');
    expect(await run("validate", "bad.json", "shop.json")).toEqual({
      exit: 3,
      stdout: `error[unknown-key]: unknown key \`nam\`
 --> bad.json:1:20
  |
1 | { "tierpolicy": 1, "nam": "x", "services": {} }
  |                    ^^^^^
  = help: did you mean \`name\`?

✗ bad.json is not valid: 1 error
✓ shop.json is valid: shop has 4 facts, 2 segments, 3 services, 3 channels, 4 rules and 0 assertions
`,
      stderr: "",
    });
  });

  it("writes the diagnostics as JSON", async () => {
    const { exit, stdout } = await run("validate", "--format", "jsonl", "shop.json", "none.json");
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      { policy: "shop.json", valid: true, diagnostics: [] },
      {
        policy: "none.json",
        valid: false,
        diagnostics: [expect.objectContaining({ code: "unreadable-file", message: "there is no file `none.json`" })],
      },
    ]);
    expect(exit).toBe(3);
  });
});

describe("tierpolicy matrix", () => {
  it("shows always, sometimes and never with the range of levels", async () => {
    expect(await run("matrix", "shop.json")).toEqual({
      exit: 0,
      stdout: `          member  regular
returns   ● G P   ● G P
delivery  ● T S   ● T S
  hours     48      48
preview   ◐ B S   ● B S

● always   ◐ sometimes   · never
commitment:  G guaranteed   T target   B best-effort   N none
publicity:   P public   S segment   I individual   U unannounced

sometimes depends on
  preview: spend, in member
`,
      stderr: "",
    });
  });

  it("makes as many tables as the width asks for", async () => {
    const { stdout } = await place.tierpolicy(["matrix", "shop.json"], "", { COLUMNS: "20" });
    expect(stdout.split("\n\n").slice(0, 2)).toEqual([
      "          member\nreturns   ● G P\ndelivery  ● T S\n  hours     48\npreview   ◐ B S",
      "          regular\nreturns   ● G P\ndelivery  ● T S\n  hours     48\npreview   ● B S",
    ]);
  });

  it("ends with 2 where the budget runs out", async () => {
    const { exit, stdout, stderr } = await run("matrix", "shop.json", "--budget", "1");
    expect([exit, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^error: the matrix is undecided: .+\n {2}= help: raise the budget with --budget\n$/);
  });

  it("writes the rows as JSON", async () => {
    const { stdout } = await run("matrix", "shop.json", "--format", "jsonl");
    const [member] = stdout.split("\n").map((line) => JSON.parse(line || "{}") as { segment: string; services: object[] });
    expect(member?.segment).toBe("member");
    expect(member?.services[2]).toEqual({
      service: "preview",
      offered: "sometimes",
      commitment: { lowest: "best-effort", highest: "best-effort" },
      publicity: { lowest: "segment", highest: "segment" },
      dependsOn: ["spend"],
    });
  });
});

describe("tierpolicy explain", () => {
  it("says rule by rule why a customer is not offered a service", async () => {
    const { exit, stdout } = await run("explain", "shop.json", "--facts", '{"spend":800,"member":true}', "--service", "preview");
    expect(stdout).toContain("`preview` is not offered\n");
    expect(stdout).toContain(
      "  offer `regulars see previews` does not match: not in `regular`: `spend` is 800, and must be at\n    least 1000\n",
    );
    expect(exit).toBe(0);
  });

  it("says which service was meant, and which facts are wrong", async () => {
    expect(await run("explain", "shop.json", "--facts", "{}", "--service", "previw")).toEqual({
      exit: 64,
      stdout: "",
      stderr: "error: the policy has no service `previw`\n  = help: did you mean `preview`?\n",
    });
    expect(await run("explain", "shop.json", "--facts", '{"member":1}')).toEqual({
      exit: 3,
      stdout: "",
      stderr: "error: `spend` is missing\n  = help: give a number of at least 0\nerror: `member` is 1, and must be true or false\n",
    });
  });
});

describe("tierpolicy init", () => {
  it("writes a policy that is valid and proved, whole, and leaves nothing else behind", async () => {
    const first = await run("init", "first.json");
    expect([first.exit, first.stdout]).toEqual([0, "wrote first.json\n"]);
    expect((await run("check", "first.json")).exit).toBe(0);
    expect((await readdir(place.folder)).filter((name) => name.startsWith("."))).toEqual([]);
  });

  it("never replaces a file unless it is forced to", async () => {
    place.write("mine.json", "mine");
    expect(await run("init", "mine.json")).toEqual({
      exit: 3,
      stdout: "",
      stderr: "error: there is a file `mine.json` already\n  = help: choose another name, or replace it with --force\n",
    });
    expect(await readFile(join(place.folder, "mine.json"), "utf8")).toBe("mine");
    expect((await run("init", "mine.json", "--force")).exit).toBe(0);
    expect(await readFile(join(place.folder, "mine.json"), "utf8")).toContain('"tierpolicy": 1');
  });

  it("prints the policy for -, and says what is wrong with a place", async () => {
    expect(JSON.parse((await run("init", "-")).stdout)).toMatchObject({ tierpolicy: 1 });
    expect((await run("init", "shops")).stderr).toBe(
      "error: `shops` is a directory\n  = help: name a file in it: `tierpolicy init shops/policy.json`\n",
    );
    expect((await run("init", "no/x.json")).stderr).toBe("error: there is no directory `no`\n  = help: create it first\n");
  });
});
