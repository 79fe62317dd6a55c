import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Workplace } from "../../binary.test-support.js";
import { shop } from "../../shop.test-support.js";

const place = new Workplace();
const run = (...args: readonly string[]) => place.tierpolicy(args);
const read = (file: string) => readFileSync(join(place.folder, file), "utf8");

beforeAll(() => {
  place.write("shop.json", shop({ rules: rulesNamingChannels() }));
  place.write("bad.json", shop({ channels: { website: { reach: "everybody" } } }));
  place.write("package.json", { type: "module" });
  mkdirSync(join(place.folder, "folder"));
});
afterAll(() => place.remove());

/** What names no channel is told on every one whose audience is served: the regulars' card too, which so would be in the bundle. */
const rulesNamingChannels = (): readonly object[] =>
  (shop() as { readonly rules: readonly Offer[] }).rules.map((rule) => {
    const { event } = rule;
    const { params } = event;
    return params.service === "delivery" && event.type === "offer"
      ? { ...rule, event: { ...event, params: { ...params, channels: ["members-letter"] } } }
      : rule;
  });

interface Offer {
  readonly event: { readonly type: string; readonly params: { readonly service: string } };
}

const FOR_MEMBERS = "for `member`: 2 services, 3 rules, 1 segment, 2 channels, 1 fact; 1 service left out\n";

/** What only the preview evening brings in. */
const SECRET = /preview|regular|1000|papers|today|shop\.json/;

describe("tierpolicy bundle", () => {
  it("writes what the audience may know, and tells the author how much that is", async () => {
    const { exit, stdout, stderr } = await run("bundle", "shop.json", "--audience", "member", "--out", "member.json");
    expect([exit, stdout]).toEqual([0, ""]);
    expect(stderr).toMatch(/^wrote member\.json \(\d\.\d kB\)\n$/m);
    expect(stderr.startsWith(FOR_MEMBERS)).toBe(true);
    expect(Object.keys(JSON.parse(read("member.json")).services)).toEqual(["returns", "delivery"]);
    expect(read("member.json")).not.toMatch(SECRET);
  });

  it("writes the same to standard output, from standard input too", async () => {
    const written = { exit: 0, stdout: read("member.json"), stderr: FOR_MEMBERS };
    expect(await run("bundle", "shop.json", "--audience", "member")).toEqual(written);
    expect(await place.tierpolicy(["bundle", "-", "--audience", "member", "-o", "-"], read("shop.json"))).toEqual(written);
  });

  it("writes into a pipe, and leaves it a pipe", async () => {
    const line =
      "mkfifo pipe; timeout 10 cat pipe > piped.json & tierpolicy bundle shop.json --audience member --out pipe; wait; test -p pipe";
    expect((await place.shell(line)).exit).toBe(0);
    expect(Object.keys(JSON.parse(read("piped.json")).services)).toEqual(["returns", "delivery"]);
  });

  it("is a policy that decides, and the bundle of itself", async () => {
    const facts = ["--facts", '{"member": true, "spend": 2000, "today": "2026-05-01"}', "--format", "json"];
    const [whole, bundle] = await Promise.all(["shop.json", "member.json"].map((file) => run("decide", file, ...facts)));
    const { preview: _, ...others } = JSON.parse(whole?.stdout ?? "")[0].services;
    expect(JSON.parse(bundle?.stdout ?? "")[0].services).toEqual(others);
    expect((await run("bundle", "member.json", "--audience", "member")).stdout).toBe(read("member.json"));
  });

  it("takes several segments, all of whose members may know", async () => {
    const both = await run("bundle", "shop.json", "--audience", "regular, member");
    expect(both.stderr).toBe("for `regular` and `member`: 2 services, 3 rules, 2 segments, 2 channels, 2 facts; 1 service left out\n");
    expect(await run("bundle", "shop.json", "--audience", "regular", "--audience", "member")).toEqual(both);
    expect((await run("bundle", "shop.json", "--audience", "regular")).stderr).toContain("nothing is left out");
  });

  it.each<[readonly string[], number, string]>([
    [
      ["shop.json", "--audience", "regulars,x"],
      64,
      "error: the policy has no segment `regulars`\n  = help: did you mean `regular`?\n" +
        "error: the policy has no segment `x`\n  = help: segments are `member` and `regular`\n",
    ],
    [
      ["shop.json", "--audience", "member", "--budget", "2"],
      2,
      "error: what the whole audience may know is undecided: it takes more than 2 diagram nodes\n  = help: raise the budget with --budget\n",
    ],
    [["shop.json"], 64, "error: required option '--audience <segments>' not specified\n--help says how it is used\n"],
    [
      ["shop.json", "--audience", "a,,b"],
      64,
      "error: option '--audience <segments>' argument 'a,,b' is invalid. write segments with commas between them, such as vip,gold.\n" +
        "--help says how it is used\n",
    ],
  ])("refuses %j", async (args, exit, stderr) => {
    expect(await run("bundle", ...args)).toEqual({ exit, stdout: "", stderr });
  });

  it("refuses an invalid policy and a directory, and leaves what is there alone", async () => {
    place.write("kept.json", "kept");
    const { exit, stdout, stderr } = await run("bundle", "bad.json", "--audience", "member", "--out", "kept.json");
    expect([exit, stdout, read("kept.json")]).toEqual([3, "", "kept"]);
    expect(stderr).toContain("error[not-allowed]");
    expect((await run("bundle", "shop.json", "--audience", "member", "--out", "folder")).stderr).toBe(
      `${FOR_MEMBERS}error: \`folder\` is a directory\n  = help: name a file in it\n`,
    );
    expect(readdirSync(place.folder).filter((name) => name.startsWith("."))).toEqual([]);
  });
});

describe("tierpolicy compile --audience", () => {
  it("writes the bundle as a module, in which nothing tells that there is more", async () => {
    const { exit, stderr } = await run("compile", "shop.json", "--audience", "member", "--out", "member.js");
    expect([exit, stderr.split("\n")[0]]).toEqual([0, FOR_MEMBERS.trimEnd()]);
    for (const file of ["member.js", "member.d.ts"]) expect(read(file)).not.toMatch(SECRET);
    await run("compile", "member.json", "--out", "bundled.js");
    expect(read("bundled.js")).toBe(read("member.js"));
    place.write(
      "use.mjs",
      'import { decide } from "./member.js"; console.log(Object.keys(decide({ member: true }).right.services).join());',
    );
    expect((await place.shell(`'${process.execPath}' use.mjs`)).stdout).toBe("delivery,returns\n");
  });

  it("takes a budget for that alone", async () => {
    expect((await run("compile", "shop.json", "--audience", "member", "--budget", "2")).exit).toBe(2);
    expect(await run("compile", "shop.json", "--budget", "2")).toEqual({
      exit: 64,
      stdout: "",
      stderr:
        "error: a budget is for the questions of what an audience may know\n" +
        "  = help: name one, as in `--audience vip`, or leave `--budget` out\n",
    });
  });
});
