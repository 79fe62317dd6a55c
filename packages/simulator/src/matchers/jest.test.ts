import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hotelText, repairedText } from "./hotel.test-support.js";

const packages = fileURLToPath(new URL("../../..", import.meta.url));
const require = createRequire(import.meta.url);
const folderOf = (name: string) => realpathSync(dirname(require.resolve(`${name}/package.json`)));

/** The suite of a team that writes `expect` as it is, and of one that imports it. */
const suite = (head: string) => `${head}
import "@tierpolicy/simulator/jest";
import { definePolicy, parsePolicy } from "@tierpolicy/schema";
import { readFileSync } from "node:fs";

const leaking = parsePolicy(readFileSync("leaking.json", "utf8"));
const repaired = parsePolicy(readFileSync("repaired.json", "utf8"));
const tea = definePolicy({
  tierpolicy: 1,
  name: "tea house",
  facts: { visits: { type: "integer", minimum: 0 } },
  services: { tea: { need: "basic", control: "high" }, cake: { need: "basic", control: "high" } },
});

test("what is met passes", async () => {
  await expect(repaired).toBeLeakFree();
  await expect(leaking).not.toBeLeakFree();
  await expect(repaired).not.toOffer("lounge", { where: { not: { condition: "regular" } } });
  expect(repaired).toOffer("lounge", { to: { nights: 10 } });
  expect(repaired).not.toOffer("lounge", { to: { nights: 9 } });
});
test("a leak fails", async () => {
  await expect(leaking).toBeLeakFree();
});
test("one customer who is not offered it fails", () => {
  expect(repaired).toOffer("lounge", { to: { nights: 9 } });
});
test("some who are offered it, and some who are not, fail both ways", async () => {
  await expect(repaired).toOffer("lounge").then(() => { throw new Error("met"); }, () => {});
  await expect(repaired).not.toOffer("lounge").then(() => { throw new Error("met"); }, () => {});
});
test("names are those of the policy", async () => {
  // @ts-expect-error there is no service \`tee\`
  await expect(tea).not.toOffer("tee").catch(() => {});
  await expect(tea).not.toOffer(["tea", "cake"]);
});
`;

const suites = {
  "global.test": suite(""),
  "imported.test": suite('import { expect, test } from "@jest/globals";'),
};

interface Result {
  readonly name: string;
  readonly assertionResults: readonly { readonly title: string; readonly status: string; readonly failureMessages: readonly string[] }[];
}

describe("a project that tests with Jest", () => {
  let folder = "";
  let results: readonly Result[] = [];
  const outcomes = (file: string) => results.find(({ name }) => name.endsWith(`${file}.js`))?.assertionResults ?? [];

  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "tierpolicy-jest-")));
    const link = (name: string, to: string) => {
      mkdirSync(dirname(join(folder, "node_modules", name)), { recursive: true });
      symlinkSync(to, join(folder, "node_modules", name));
    };
    for (const name of ["schema", "engine", "simulator"]) link(`@tierpolicy/${name}`, join(packages, name));
    for (const name of ["expect", "@jest/globals", "@types/jest", "@types/node"]) link(name, folderOf(name));
    writeFileSync(join(folder, "leaking.json"), hotelText);
    writeFileSync(join(folder, "repaired.json"), repairedText);
    writeFileSync(join(folder, "package.json"), '{ "type": "module", "jest": { "transform": {}, "testEnvironment": "node" } }');
    for (const [name, code] of Object.entries(suites)) {
      writeFileSync(join(folder, `${name}.ts`), code);
      writeFileSync(join(folder, `${name}.js`), transformSync(code, { loader: "ts", format: "esm" }).code);
    }
    const jest = join(folderOf("jest"), "bin/jest.js");
    const options = ["--runInBand", "--no-cache", "--watchman=false", "--json", "--outputFile=results.json", "--testMatch=**/*.test.js"];
    spawnSync(process.execPath, ["--experimental-vm-modules", jest, ...options], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, NODE_OPTIONS: "", NO_COLOR: "1" },
    });
    results = JSON.parse(readFileSync(join(folder, "results.json"), "utf8")).testResults;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(Object.keys(suites))("%s: passes where the policy does what is expected, and fails where not", (file) => {
    expect(outcomes(file).map(({ title, status }) => [title, status])).toEqual([
      ["what is met passes", "passed"],
      ["a leak fails", "failed"],
      ["one customer who is not offered it fails", "failed"],
      ["some who are offered it, and some who are not, fail both ways", "passed"],
      ["names are those of the policy", "passed"],
    ]);
  });

  it.each(Object.keys(suites))("%s: shows the witness, the rule and the place", (file) => {
    const [leak, lounge] = outcomes(file).flatMap(({ failureMessages }) => failureMessages);
    expect(leak).toContain(`expected \`hotel\` to be leak-free

error[publicity-leak]: \`business-letter\` tells \`business\` about \`lounge\`, as \`regulars rest\` asks: a customer with \`nights: 9\` and \`company: true\` hears of it; it is known to \`regular\` only
  --> line 41, column 70
   |
41 |         "params": { "service": "lounge", "channels": ["club-letter", "business-letter"] }
   |                                                                      ^^^^^^^^^^^^^^^^^
   = help: name a channel whose audience is within \`regular\`, such as \`club-letter\`, or lower the publicity to \`individual\`
   = rules: \`regulars rest\`
   = insider: {"nights":10,"company":false}
   = outsider: the same, but {"nights":9,"company":true}`);
    expect(lounge).toContain("error[toOffer]: the customer is not offered `lounge`\n");
  });

  it("has the types, with the global `expect` and with the imported one, libraries checked too", () => {
    const compiler = join(folderOf("typescript"), "bin/tsc");
    const settings = { module: "nodenext", target: "es2023", strict: true, noEmit: true, types: ["node", "jest"] };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: settings, include: ["*.ts"] }));
    expect(spawnSync(process.execPath, [compiler, "-p", folder], { encoding: "utf8" }).stdout).toBe("");
  });
});
