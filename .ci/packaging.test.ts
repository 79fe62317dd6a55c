import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const PNPM = ["--yes", "--loglevel=error", "pnpm@12.21.0"];

const policy = {
  tierpolicy: 1,
  name: "packed",
  facts: { spend: { type: "number", minimum: 0 } },
  segments: { vip: { conditions: { all: [{ fact: "spend", operator: "greaterThan", value: 100 }] } } },
  services: { gift: { need: "delight", exclusiveTo: ["vip"] } },
  channels: { letter: { reach: "individual" } },
  rules: [{ name: "vips get a gift", conditions: { condition: "vip" }, event: { type: "offer", params: { service: "gift" } } }],
};

const program = `
import { parsePolicy } from "@tierpolicy/schema";
import { agreement, compile, decide } from "@tierpolicy/engine";
import { agreementHtml, agreementMarkdown } from "@tierpolicy/engine/agreement";
import { check, simulateInParallel } from "@tierpolicy/simulator";

const parsed = parsePolicy(${JSON.stringify(policy)});
if (parsed._tag === "Left") throw new Error(JSON.stringify(parsed.left));
const compiled = compile(parsed.right);
const decision = decide(compiled, { spend: 200 });
if (decision._tag === "Left") throw new Error(JSON.stringify(decision.left));
const agreed = agreement(compiled, { spend: 200 });
if (agreed._tag === "Left") throw new Error(JSON.stringify(agreed.left));
const said = [agreementHtml(agreed.right), agreementMarkdown(agreed.right)].every((text) => text.includes("Service agreement"));
const report = await check(parsed.right);
const simulated = await simulateInParallel(parsed.right, { customers: 5000, weeks: 2, threads: 2 });
if (simulated._tag === "Left") throw new Error(JSON.stringify(simulated.left));
console.log(decision.right.services["gift"]?.offered, said, report.verdict, simulated.right.weeks.length);
`;

/** Something of every other import that the engine has, asked for what the program has decided. */
const subpaths = `
import { parsePolicy } from "@tierpolicy/schema";
import { agreement, compile, respond } from "@tierpolicy/engine";
import { agreementMarkdown } from "@tierpolicy/engine/agreement";
import { moduleOf } from "@tierpolicy/engine/ahead-of-time";
import { customersOfTable } from "@tierpolicy/engine/arrow";
import { decideColumns } from "@tierpolicy/engine/columns";
import { demandOf, jsonLinesLog } from "@tierpolicy/engine/demand";
import { withSources } from "@tierpolicy/engine/json-rules-engine";
import { html } from "@tierpolicy/engine/page";
import { referenceDecide } from "@tierpolicy/engine/reference";
import { decideColumnsInParallel } from "@tierpolicy/engine/threads";

const parsed = parsePolicy(${JSON.stringify(policy)});
if (parsed._tag === "Left") throw new Error(JSON.stringify(parsed.left));
const compiled = compile(parsed.right);
const customers = { rows: 2, columns: { spend: Float64Array.of(200, 100) } };
const columns = decideColumns(compiled, customers);
const parallel = await decideColumnsInParallel(compiled, customers, { threads: 2 });
const answer = respond(compiled, { spend: 100 }, "gift");
const agreed = agreement(compiled, { spend: 200 });
if (columns._tag === "Left" || parallel._tag === "Left" || answer._tag === "Left" || agreed._tag === "Left") throw new Error("refused");
const demand = demandOf(answer.right, "gift", { at: "2026-05-01" });
if (demand) await jsonLinesLog("demand.jsonl").record(demand);
console.log(
  columns.right.services["gift"]?.offered.join(),
  parallel.right.services["gift"]?.offered.join(),
  demand?.answer,
  agreementMarkdown(agreed.right, { lang: "en" }).length > 0,
  moduleOf(parsed.right).code.length > 0,
  html\`<b>\${"<"}</b>\`.markup,
  [customersOfTable, referenceDecide, withSources].map((one) => typeof one).join(),
);
`;

/** A report, from the package alone: whatever draws its charts is in it. */
const reporting = `
import { parsePolicy } from "@tierpolicy/schema";
import { reportHtml, reportOf } from "@tierpolicy/simulator/report";

const parsed = parsePolicy(${JSON.stringify(policy)});
if (parsed._tag === "Left") throw new Error(JSON.stringify(parsed.left));
const report = await reportOf(parsed.right, { customers: 20, weeks: 3, runs: 2 });
if (report._tag === "Left") throw new Error(JSON.stringify(report.left));
console.log(reportHtml(report.right).includes('<svg class="chart"'));
`;

/** The libraries of the runners themselves are not ours to check. */
const suiteSettings = JSON.stringify({
  compilerOptions: {
    module: "nodenext",
    target: "es2023",
    strict: true,
    noEmit: true,
    types: ["jest"],
    lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
    skipLibCheck: true,
  },
  include: ["*.ts"],
});

/** Test runners are optional: the folder has them from here, linked, so that nothing is downloaded for them. */
const RUNNERS = ["vitest", "jest", "@jest/globals", "@types/jest", "expect"];

const vitestSuite = `
import { parsePolicy } from "@tierpolicy/schema";
import { boundaryCustomersOf, neighboursOf } from "@tierpolicy/simulator/arbitraries";
import "@tierpolicy/simulator/vitest";
import { expect, test } from "vitest";

const policy = parsePolicy(${JSON.stringify(policy)});
test("in Vitest", async () => {
  await expect(policy).toBeLeakFree();
  expect(policy).toOffer("gift", { to: { spend: 200 } });
  if (policy._tag === "Right") expect([boundaryCustomersOf(policy.right), neighboursOf(policy.right)]).toHaveLength(2);
});
`;

const jestSuite = `
import { parsePolicy } from "@tierpolicy/schema";
import "@tierpolicy/simulator/jest";

const policy = parsePolicy(${JSON.stringify(policy)});
test("in Jest", async () => {
  await expect(policy).toBeLeakFree();
  expect(policy).not.toOffer("gift", { to: { spend: 100 } });
});
`;

describe("the packed tarballs, in an empty project", () => {
  let folder = "";
  const run = (command: string, ...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: "utf8" });
    return { status, stdout, stderr };
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "tierpolicy-packed-"));
    for (const name of ["schema", "engine", "simulator"])
      execFileSync("npx", [...PNPM, "pack", "--pack-destination", folder], { cwd: join(root, "packages", name), stdio: "pipe" });
    const tarballs = Object.fromEntries(
      readdirSync(folder).map((file) => [`@tierpolicy/${/tierpolicy-([a-z]+)-/.exec(file)?.[1]}`, `file:./${file}`]),
    );
    writeFileSync(
      join(folder, "package.json"),
      JSON.stringify({
        name: "somebody-elses",
        private: true,
        type: "module",
        dependencies: tarballs,
        overrides: tarballs,
        devDependencies: { typescript: "7.0.2" },
      }),
    );
    execFileSync("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"], { cwd: folder, stdio: "pipe" });
    for (const name of RUNNERS) {
      const link = join(folder, "node_modules", name);
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(realpathSync(join(root, "packages/simulator/node_modules", name)), link);
    }
    mkdirSync(join(folder, "suites"));
    writeFileSync(join(folder, "suites", "vitest.test.ts"), vitestSuite);
    writeFileSync(join(folder, "suites", "jest.spec.ts"), jestSuite);
    writeFileSync(join(folder, "suites", "jest.spec.mjs"), jestSuite);
    writeFileSync(join(folder, "suites", "tsconfig.json"), suiteSettings);
    writeFileSync(join(folder, "program.mjs"), program);
    writeFileSync(join(folder, "program.ts"), program);
    writeFileSync(join(folder, "subpaths.mjs"), subpaths);
    writeFileSync(join(folder, "subpaths.ts"), subpaths);
    writeFileSync(join(folder, "reporting.mjs"), reporting);
    writeFileSync(join(folder, "reporting.ts"), reporting);
    writeFileSync(join(folder, "policy.json"), JSON.stringify(policy));
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({
        compilerOptions: { module: "nodenext", target: "es2023", strict: true, outDir: "out", types: [], lib: ["es2023", "dom"] },
        include: ["program.ts", "subpaths.ts", "reporting.ts"],
      }),
    );
  }, 180_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("run under ESM", () => {
    expect(run(process.execPath, "program.mjs")).toEqual({ status: 0, stdout: "true true proved 2\n", stderr: "" });
  });

  test("have types that a strict TypeScript project accepts, libraries checked too", () => {
    expect(run("npx", "--no-install", "tsc", "-p", ".")).toMatchObject({ status: 0, stdout: "" });
    expect(run(process.execPath, "out/program.js")).toEqual({ status: 0, stdout: "true true proved 2\n", stderr: "" });
  });

  test("have every other import that the engine offers", () => {
    const imports = Object.keys(JSON.parse(readFileSync(join(folder, "node_modules/@tierpolicy/engine/package.json"), "utf8")).exports);
    for (const name of imports) expect(subpaths).toContain(`"${name.replace(".", "@tierpolicy/engine")}"`);
    expect(run(process.execPath, "subpaths.mjs")).toEqual({
      status: 0,
      stdout: "1,0 1,0 unlisted true true <b>&lt;</b> function,function,function\n",
      stderr: "",
    });
  });

  test("report on a policy", () => {
    expect(run(process.execPath, "reporting.mjs")).toEqual({ status: 0, stdout: "true\n", stderr: "" });
  });

  test("bring matchers to Vitest and to Jest, with their types", () => {
    expect(run("npx", "--no-install", "tsc", "-p", "suites")).toMatchObject({ status: 0, stdout: "" });
    expect(run(process.execPath, "node_modules/vitest/vitest.mjs", "run", "--root", "suites", "vitest.test")).toMatchObject({ status: 0 });
    const jest = ["node_modules/jest/bin/jest.js", "--watchman=false", "--testMatch=**/jest.spec.mjs", "--transform={}"];
    expect(run(process.execPath, "--experimental-vm-modules", ...jest)).toMatchObject({ status: 0 });
  });

  test("bring the command `tierpolicy`", () => {
    const { status, stdout } = run("npx", "--no-install", "tierpolicy", "check", "policy.json", "--format", "json");
    expect({ status, verdict: JSON.parse(stdout).verdict }).toEqual({ status: 0, verdict: "proved" });
  });

  test("bring the pages that the command shows", () => {
    const { status, stdout } = run("npx", "--no-install", "tierpolicy", "explain", "publicity-leak", "--format", "json");
    expect({ status, path: JSON.parse(stdout).path }).toEqual({ status: 0, path: "docs/checks/publicity-leak.md" });
  });

  test.each(["policy.schema.json", "policy-test.schema.json"])("carry %s, which editors use", (schema) => {
    expect(run(process.execPath, "-e", `console.log(require.resolve("@tierpolicy/schema/${schema}").length > 0)`)).toMatchObject({
      status: 0,
      stdout: "true\n",
    });
  });
});
