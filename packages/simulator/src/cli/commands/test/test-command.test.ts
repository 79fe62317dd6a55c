import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Workplace } from "../../binary.test-support.js";
import { shop } from "../../shop.test-support.js";

const place = new Workplace();
const run = (...args: readonly string[]) => place.tierpolicy(args);
const at = (file: string) => join(place.folder, file);

const HOLDING = {
  at: "2026-05-01",
  customers: { Mia: { spend: 1000, member: true } },
  tests: [
    { name: "regulars see previews", customer: "Mia", offered: ["preview"], hears: ["preview"] },
    {
      name: "a cent less, and there is no preview",
      customer: "Mia",
      but: { spend: 999.99 },
      notOffered: ["preview"],
      doesNotHear: ["preview"],
    },
  ],
};

const FAILING = `{
  "policy": "./shop.json",
  "tests": [
    {
      "name": "members see previews",
      "customer": { "spend": 10, "member": true },
      "offered": ["preview"]
    },
    { "name": "all return", "customer": { "spend": 10 }, "offered": ["returns"] }
  ]
}
`;

const FAILURE = `✗ members see previews
  {"spend":10,"member":true,"papers":[],"today":"2026-05-01"}

error[failed-expectation]: \`preview\` is not offered
 --> failing/members.policy-test.json:7:19
  |
7 |       "offered": ["preview"]
  |                   ^^^^^^^^^
  = expected: offered
  = got: not offered
  = because: no offer matches
  = because: exclusive to \`regular\`
  = because: offer \`regulars see previews\` does not match: not in \`regular\`: \`spend\` is 10, and must
             be at least 1000
`;

beforeAll(async () => {
  for (const folder of ["holding", "failing", "broken", "empty"]) await place.shell(`mkdir ${folder}`);
  place.write("holding/shop.json", shop());
  place.write("holding/shop.policy-test.json", HOLDING);
  place.write("failing/shop.json", shop());
  place.write("failing/members.policy-test.json", FAILING);
  place.write("broken/policy.json", shop());
  place.write("broken/any.policy-test.json", { tests: [{ name: "x", customer: { spnd: 1 }, ofered: ["returns"] }] });
});
afterAll(() => place.remove());

describe("tierpolicy test", () => {
  it("lists the tests that hold, and ends with 0", async () => {
    expect(await run("test", "holding")).toEqual({
      exit: 0,
      stdout: `holding/shop.policy-test.json tests \`shop\`
  ✓ regulars see previews
  ✓ a cent less, and there is no preview

✓ holding/shop.policy-test.json: 2 tests hold
`,
      stderr: "",
    });
  });

  it("shows what fails where the test says it, with why, and ends with 1", async () => {
    const { exit, stdout } = await run("test", "failing", "--at", "2026-05-01");
    expect(stdout).toBe(`failing/members.policy-test.json tests \`shop\`
  ✗ members see previews
  ✓ all return

${FAILURE}
✗ failing/members.policy-test.json: 1 of 2 tests fails
`);
    expect(exit).toBe(1);
  });

  it("finds all files below, as a pattern does, and ends with the gravest of their codes", async () => {
    const all = await run("test");
    expect(all.exit).toBe(3);
    expect(all.stdout).toContain("✓ holding/shop.policy-test.json: 2 tests hold");
    expect(all.stdout).toContain("✗ failing/members.policy-test.json: 1 of 2 tests fails");
    expect(all.stderr).toContain("error[unknown-key]: unknown key `ofered`");
    expect(all.stderr).toContain("error[unknown-fact]: there is no fact `spnd`");
    const some = await run("test", "{holding,failing}/*.policy-test.json");
    expect([some.exit, some.stderr]).toEqual([1, ""]);
  });

  it("ends with 2 where the budget does not suffice to know who hears what", async () => {
    const { exit, stdout } = await run("test", "holding", "--budget", "1");
    expect(stdout).toContain("warning[undecided-hearing]: who is told of what takes more than the budget");
    expect(stdout).toContain("? holding/shop.policy-test.json: 2 of 2 tests undecided");
    expect(exit).toBe(2);
  });

  it("reads tests from standard input, and tests the policy that is named", async () => {
    const piped = await place.tierpolicy(["test", "-", "--policy", "holding/shop.json"], JSON.stringify(HOLDING));
    expect([piped.exit, piped.stdout.split("\n", 1)]).toEqual([0, ["standard input tests `shop`"]]);
  });

  it("finds the tests of a policy that is named, and leaves those of others alone", async () => {
    const { exit, stdout } = await run("test", "--policy", "./holding/shop.json");
    expect([exit, stdout.split("\n", 1)]).toEqual([0, ["holding/shop.policy-test.json tests `shop`"]]);
  });

  it("says what there is not", async () => {
    expect(await run("test", "empty")).toEqual({
      exit: 3,
      stdout: "",
      stderr: "error: there are no policy tests in `empty`\n  = help: `tierpolicy test --suggest --policy policy.json` writes first ones\n",
    });
    const nowhere = await run("test", "holding/shop.policy-tset.json");
    expect([nowhere.exit, nowhere.stderr]).toEqual([
      3,
      "error: there is no file `holding/shop.policy-tset.json`\n  = help: did you mean `holding/shop.policy-test.json`?\n",
    ]);
    const mistaken = await run("test", "holding/shop.json");
    expect([mistaken.exit, mistaken.stderr]).toEqual([
      3,
      "error: `holding/shop.json` is a policy, and no test of one\n  = help: `tierpolicy test --policy holding/shop.json` runs its tests\n",
    ]);
    const none = await run("test", "holding", "--policy", "holding/none.json");
    expect([none.exit, none.stderr.split("\n", 1)]).toEqual([3, ["error: there is no file `holding/none.json`"]]);
  });

  it("shows its examples with --help", async () => {
    const { exit, stdout } = await run("test", "--help");
    expect(exit).toBe(0);
    expect(stdout).toContain("$ tierpolicy test --coverage-threshold 90");
    expect((await run("test", "--coverage-threshold", "much")).exit).toBe(64);
  });

  it("writes JSON", async () => {
    const { exit, stdout } = await run("test", "holding", "failing", "broken", "--at", "2026-05-01", "--format", "json");
    expect(exit).toBe(3);
    expect(JSON.parse(stdout)).toEqual({
      files: [
        {
          file: "holding/shop.policy-test.json",
          policyFile: "holding/shop.json",
          policy: "shop",
          verdict: "passed",
          passed: 2,
          failed: 0,
          undecided: 0,
          tests: [
            expect.objectContaining({
              name: "regulars see previews",
              verdict: "passed",
              expectations: 2,
              failures: [],
              pointer: "/tests/0",
            }),
            expect.objectContaining({ verdict: "passed", customer: { spend: 999.99, member: true, papers: [], today: "2026-05-01" } }),
          ],
        },
        expect.objectContaining({
          file: "failing/members.policy-test.json",
          verdict: "failed",
          tests: [
            expect.objectContaining({
              failures: [
                {
                  verdict: "failed",
                  message: "`preview` is not offered",
                  expected: "offered",
                  got: "not offered",
                  because: [
                    "no offer matches",
                    "exclusive to `regular`",
                    expect.stringMatching(/^offer `regulars see previews` does not match: /),
                  ],
                  pointer: "/tests/0/offered/0",
                  range: { start: { line: 7, column: 19 }, end: { line: 7, column: 28 } },
                },
              ],
            }),
            expect.objectContaining({ name: "all return", verdict: "passed" }),
          ],
        }),
        { file: "broken/any.policy-test.json", errors: expect.arrayContaining([expect.objectContaining({ code: "unknown-fact" })]) },
      ],
    });
  });

  it("writes JUnit, a case for each test, and one for a file that is not valid", async () => {
    const { stdout } = await run("test", "holding", "failing", "broken", "--format", "junit", "--at", "2026-05-01");
    const parsed = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" }).parse(stdout);
    expect(parsed.testsuites).toMatchObject({ tests: "5", failures: "1", errors: "1" });
    const [holding, failing, broken] = parsed.testsuites.testsuite;
    expect(holding.testcase.map((one: { name: string }) => one.name)).toEqual([
      "regulars see previews",
      "a cent less, and there is no preview",
    ]);
    expect(failing.testcase[0]).toMatchObject({
      classname: "shop",
      file: "failing/members.policy-test.json",
      line: "7",
      failure: { message: "`preview` is not offered", "#text": expect.stringContaining("= got: not offered") },
    });
    expect(broken.testcase).toMatchObject({ name: "is valid", error: { type: "invalid" } });
  });
});

describe("tierpolicy test --coverage", () => {
  it("counts what the tests reach, and names what they do not, with its place", async () => {
    const { exit, stdout } = await run("test", "holding", "--coverage");
    expect(exit).toBe(0);
    const [, table = ""] = stdout.split("✓ holding/shop.policy-test.json: 2 tests hold\n\n");
    expect(table.split("\n").slice(0, 9)).toEqual([
      "holding/shop.json reached by its tests, of what some customer can reach",
      "  rules that match somebody                4 of 4    100 %",
      "  rules that change a decision             3 of 4    75 %",
      "  conditions, true and false, that decide  7 of 10   70 %",
      "  outcomes of services                     5 of 6    83.3 %",
      "  together                                 19 of 24  79.1 %",
      "",
      "no test reaches:",
      "  holding/shop.json:129  `others pay` changes the decision",
    ]);
  });

  it("fails below the threshold, and not at it", async () => {
    expect(await run("test", "holding", "--coverage-threshold", "79.2")).toMatchObject({
      exit: 1,
      stdout: expect.stringMatching(/✗ the tests reach 79\.1 %, and are to reach 79\.2 %\n$/),
    });
    expect((await run("test", "holding", "--coverage-threshold", "79.1%")).exit).toBe(0);
  });

  it("is in the JSON, and the threshold a case of JUnit", async () => {
    const json = JSON.parse((await run("test", "holding", "--coverage", "--format", "json")).stdout);
    expect(json.coverage).toMatchObject([
      { policyFile: "holding/shop.json", policy: "shop", percent: 79.1, byKind: { rule: { reached: 4, reachable: 4 } } },
    ]);
    const { stdout } = await run("test", "holding", "--coverage-threshold", "90", "--format", "junit");
    expect(stdout).toContain('<failure message="the tests reach 79.1 %" type="coverage">');
  });
});

describe("tierpolicy test --suggest", () => {
  it("writes the missing customers as tests, which pass and reach the rest", async () => {
    const { exit, stdout, stderr } = await run("test", "holding", "--suggest");
    expect(exit).toBe(0);
    expect(stderr).toContain("2 tests hold");
    expect(JSON.parse(stdout)).toMatchObject({
      policy: "./holding/shop.json",
      tests: [{ name: "a customer with spend 1000, on 2026-01-01" }],
    });
    expect(await run("test", "holding", "--suggest", "--out", "holding/more.policy-test.json")).toMatchObject({
      exit: 0,
      stdout: expect.stringMatching(/wrote 1 test to holding\/more\.policy-test\.json\n$/),
    });
    expect(await run("test", "holding", "--coverage-threshold", "100", "--suggest")).toMatchObject({
      exit: 0,
      stdout: "",
      stderr: expect.stringContaining("nothing is missing: the tests reach all that can be reached\n"),
    });
  });

  it("replaces no file without --force, and leaves none behind", async () => {
    place.write("kept.policy-test.json", "mine");
    const args = ["test", "--policy", "failing/shop.json", "empty/none.policy-test.json", "--suggest", "--out", "kept.policy-test.json"];
    expect((await run(...args)).exit).toBe(3);
    const alone = ["test", "-", "--policy", "failing/shop.json", "--out", "kept.policy-test.json"];
    const refused = await place.tierpolicy(alone, FAILING);
    expect([refused.exit, refused.stderr]).toEqual([
      3,
      "error: there is a file `kept.policy-test.json` already\n  = help: choose another name, or replace it with --force\n",
    ]);
    expect(readFileSync(at("kept.policy-test.json"), "utf8")).toBe("mine");
    expect((await place.tierpolicy([...alone, "--force"], FAILING)).exit).toBe(1);
    expect(JSON.parse(readFileSync(at("kept.policy-test.json"), "utf8"))).toMatchObject({ policy: "./failing/shop.json" });
    expect((await place.shell("ls -a | grep -c '^\\.kept'")).stdout).toBe("0\n");
  });

  it("writes first tests for a policy that has none", async () => {
    const { exit } = await place.shell(
      "cd empty && cp ../failing/shop.json policy.json && tierpolicy test --policy policy.json --out policy.policy-test.json && tierpolicy test --coverage-threshold 100",
    );
    expect([exit, existsSync(at("empty/policy.policy-test.json"))]).toEqual([0, true]);
  });
});

describe("tierpolicy test --watch", () => {
  it("runs again when a test or its policy changes, until it is interrupted", async () => {
    await place.shell("mkdir watched");
    place.write("watched/policy.json", shop());
    place.write("watched/a.policy-test.json", FAILING.replace("./shop.json", "./policy.json"));
    const running = place.start(["test", "watched", "--watch", "--at", "2026-05-01"]);
    await running.until("stderr", "watching 2 files; Ctrl-C ends\n");
    place.write("watched/a.policy-test.json", FAILING.replace("./shop.json", "./policy.json").replace('"spend": 10,', '"spend": 5000,'));
    await running.until("stderr", "watching 2 files", 2);
    place.write("watched/policy.json", shop({ rules: [] }));
    await running.until("stderr", "watching 2 files", 3);
    running.interrupt();
    const { exit, stdout } = await running.ended;
    expect(stdout.split("\n").filter((line) => line.includes("policy-test.json: "))).toEqual([
      "✗ watched/a.policy-test.json: 1 of 2 tests fails",
      "✓ watched/a.policy-test.json: 2 tests hold",
      "✗ watched/a.policy-test.json: 2 of 2 tests fail",
    ]);
    expect(exit).toBe(1);
  });

  it("cannot watch standard input, nor suggest again and again", async () => {
    expect((await run("test", "-", "--watch")).exit).toBe(64);
    expect((await run("test", "holding", "--watch", "--suggest")).exit).toBe(64);
  });
});
