import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Workplace } from "../../binary.test-support.js";
import { leakyShop, shop } from "../../shop.test-support.js";

const place = new Workplace();
const run = (...args: readonly string[]) => place.tierpolicy(args);

const checks = (severity: string) => ({ "publicity-leak": { severity, reason: "we are moving" } });

beforeAll(() => {
  mkdirSync(join(place.folder, "shops"));
  place.write("shops/good.json", shop({ name: "good" }));
  place.write("shops/leaky.json", leakyShop());
  place.write("bad.json", { tierpolicy: 1, nam: "x", services: {} });
  place.write("mild.json", { ...leakyShop(), checks: checks("warn") });
  place.write("off.json", { ...leakyShop(), checks: checks("off") });
});
afterAll(() => place.remove());

describe("one document of several policies", () => {
  const named = ["shops/**/*.json", "bad.json", "none.json", "x/*.json", "--only", "overreach,publicity-leak"];

  it("as SARIF", async () => {
    const { exit, stdout } = await run("check", ...named, "--format", "sarif");
    const { runs } = JSON.parse(stdout) as { runs: { results: { ruleId: string }[]; properties: object }[] };
    expect(runs).toHaveLength(1);
    expect(runs[0]?.results.map(({ ruleId }) => ruleId)).toEqual(["unreadable-file", "publicity-leak", "unknown-key", "unreadable-file"]);
    expect(runs[0]?.properties).toMatchObject({
      policies: [
        { policy: "good", verdict: "proved" },
        { policy: "shop", verdict: "refuted" },
      ],
    });
    expect(exit).toBe(3);
  });

  it("as annotations for GitHub, also from a working directory below the repository's root", async () => {
    const { stdout } = await run("check", ...named, "--format", "github");
    expect(stdout.split("\n").map((line) => line.slice(0, 60))).toEqual([
      "::error file=x/*.json,title=unreadable-file::no file matches ".slice(0, 60),
      "::error file=shops/leaky.json,line=112,endLine=112,col=13,endColumn=29".slice(0, 60),
      "::error file=bad.json,line=3,endLine=3,col=3,endColumn=8,title".slice(0, 60),
      "::error file=none.json,title=unreadable-file::there is no file".slice(0, 60),
      "",
    ]);
    const below = await place.tierpolicy(["check", "good.json", "leaky.json", "--format", "github"], "", {
      GITHUB_WORKSPACE: place.folder,
    });
    expect(below.stdout).toContain("::error file=good.json,");
    const shops = await place.shell(`cd shops && GITHUB_WORKSPACE='${place.folder}' tierpolicy check leaky.json --format github`);
    expect(shops.stdout).toMatch(/^::error file=shops\/leaky\.json,line=112/);
  });

  it("as JUnit, a case for each check", async () => {
    const { stdout } = await run("check", ...named, "--format", "junit");
    expect(XMLValidator.validate(stdout)).toBe(true);
    const parsed = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" }).parse(stdout) as {
      testsuites: { tests: string; failures: string; errors: string; testsuite: { name: string; failures: string; errors: string }[] };
    };
    const { testsuite, ...counts } = parsed.testsuites;
    expect(counts).toEqual({ name: "tierpolicy", tests: "9", failures: "2", errors: "2", skipped: "0" });
    expect(testsuite.map(({ name, failures, errors }) => [name, failures, errors])).toEqual([
      ["x/*.json", "0", "1"],
      ["shops/good.json", "0", "0"],
      ["shops/leaky.json", "1", "0"],
      ["bad.json", "1", "0"],
      ["none.json", "0", "1"],
    ]);
    expect(stdout).toContain('<testcase name="publicity-leak" classname="shops/leaky.json" file="shops/leaky.json" line="112">');
    expect(stdout).toContain("    = outsider: the same, but {&quot;spend&quot;:999}</failure>");
  });

  it("as JSON is a list for a directory or a pattern, whatever it holds", async () => {
    const results = async (...args: readonly string[]) => JSON.parse((await run("check", ...args, "--format", "json")).stdout) as unknown;
    expect(await results("shops")).toMatchObject([{ policy: "good" }, { policy: "shop" }]);
    expect(await results("shops/g*.json")).toMatchObject([{ policy: "good" }]);
    expect(await results("shops/good.json")).toMatchObject({ policy: "good" });
  });

  it("of validate", async () => {
    const { exit, stdout } = await run("validate", "shops", "bad.json", "--format", "github");
    expect([exit, stdout.match(/title=[a-z-]+/g)]).toEqual([3, ["title=unknown-key"]]);
    const junit = await run("validate", "shops", "bad.json", "--format", "junit");
    expect(junit.stdout).toContain('<testsuites name="tierpolicy" tests="3" failures="1" errors="0" skipped="0">');
    expect(JSON.parse((await run("validate", "bad.json", "--format", "sarif")).stdout)).toMatchObject({ version: "2.1.0" });
  });
});

describe("what fails a run", () => {
  const only = ["--only", "publicity-leak"];

  it("is what weighs at least what --fail-on says", async () => {
    const exits = ["error", "warn", "info"].map(async (severity) => (await run("check", "mild.json", ...only, "--fail-on", severity)).exit);
    expect(await Promise.all(exits)).toEqual([0, 1, 1]);
    expect((await run("check", "shops/good.json", "--only", "overreach", "--fail-on", "info")).exit).toBe(0);
    expect((await run("check", "mild.json", ...only, "--fail-on", "warn", "--budget", "1")).exit).toBe(2);
    expect((await run("check", "mild.json", ...only, "--format", "junit")).stdout).toContain("<system-out>warning[publicity-leak]");
    expect((await run("check", "mild.json", ...only, "--format", "junit", "--fail-on", "warn")).stdout).toContain(
      'type="warn">warning[publicity-leak]',
    );
  });

  it("is all that --quiet shows", async () => {
    expect(await run("check", "mild.json", "shops/good.json", ...only, "-q")).toEqual({ exit: 0, stdout: "", stderr: "" });
    const { stdout } = await run("check", "mild.json", "shops", ...only, "-q", "--fail-on", "warn");
    expect(stdout.match(/^(error|warning|info).*?\]|^.*is (proved|refuted).*$/gm)).toEqual([
      "warning[publicity-leak]",
      "✓ shop is proved: 1 warning",
      "error[publicity-leak]",
      "✗ shop is refuted: 1 error",
    ]);
  });

  it("is not what is off, which JUnit says", async () => {
    const { exit, stdout } = await run("check", "off.json", "--only", "overreach", "--format", "junit");
    expect(exit).toBe(0);
    expect(stdout).toContain('<skipped message="off: we are moving"/>');
  });
});

describe("--skip", () => {
  it("runs all other checks", async () => {
    const { stdout } = await run("check", "shops/leaky.json", "--skip", "publicity-leak", "--format", "json");
    const { findings, proved } = JSON.parse(stdout) as { findings: { check: string }[]; proved: string[] };
    expect(proved).toContain("overreach");
    expect([...proved, ...findings.map(({ check }) => check)]).not.toContain("publicity-leak");
  });

  it("knows which check was meant", async () => {
    expect((await run("check", "shops/leaky.json", "--skip", "overreech")).stderr).toBe(
      "error: there is no check `overreech`\n  = help: did you mean `overreach`?\n",
    );
  });
});
