import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Policy, parsePolicy } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import { describe, expect, it } from "vitest";
import { compile } from "../../compile/compile.js";
import { decide } from "../../decide/decide.js";
import { essence } from "../load-module.test-support.js";
import { moduleOf } from "../module-of.js";
import { chromium, visit } from "./chromium.test-support.js";

const example = (file: string): string =>
  readFileSync(new URL(`../../../../../docs/examples/riverside-homes/${file}`, import.meta.url), "utf8");

const policyOf = (text: string): Policy => {
  const policy = parsePolicy(text);
  if (isLeft(policy)) throw new Error(policy.left[0].message);
  return policy.right;
};

const policy = policyOf(example("policy.json"));
const customers = [
  ...example("customers.jsonl")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line)),
  { relationship: "tenant", today: "2026-02-29" },
  { relationship: "prospect", contractValue: 5, today: "2026-05-01" },
  "nobody",
];
const compiled = compile(policy);
const decided = { code: "EvalError", answers: customers.map((customer) => essence(decide(compiled, customer))) };

interface Run {
  readonly code: string;
  readonly answers: readonly Parameters<typeof essence>[0][];
}

const essenceOf = (json: string): Run => {
  const { code, answers } = JSON.parse(json) as Run;
  return { code, answers: answers.map(essence) };
};

/** Decides on all customers, and says whether code could be generated. */
const script = `
const generated = () => {
  try {
    return new Function("return 'can be generated'")();
  } catch (error) {
    return error.name;
  }
};
export const run = (decide, customers) => ({ code: generated(), answers: customers.map(decide) });
`;

describe("a module decides as decide does", () => {
  it("where Node generates no code from strings", () => {
    const folder = mkdtempSync(join(tmpdir(), "tierpolicy-module-"));
    writeFileSync(join(folder, "policy.mjs"), moduleOf(policy).code);
    writeFileSync(join(folder, "run.mjs"), script);
    const main =
      'import { run } from "./run.mjs"; import { decide } from "./policy.mjs"; console.log(JSON.stringify(run(decide, JSON.parse(process.argv[2]))));';
    writeFileSync(join(folder, "main.mjs"), main);
    const output = execFileSync(
      process.execPath,
      ["--disallow-code-generation-from-strings", join(folder, "main.mjs"), JSON.stringify(customers)],
      { encoding: "utf8" },
    );
    expect(essenceOf(output)).toEqual(JSON.parse(JSON.stringify(decided)));
    rmSync(folder, { recursive: true });
  });

  it.skipIf(chromium === undefined)(
    `in Chromium, under a content security policy without unsafe-eval${chromium === undefined ? " (skipped: this machine has no Chromium)" : ""}`,
    async () => {
      const page =
        'import { run } from "./run.js"; import { decide } from "./policy.js"; const customers = await (await fetch("./customers.json")).json(); document.body.textContent = encodeURIComponent(JSON.stringify(run(decide, customers)));';
      const javascript = (body: string) => ({ type: "text/javascript", body });
      const files = {
        "/": {
          type: "text/html",
          body: '<!doctype html><title>decide</title><body>not run</body><script type="module" src="page.js"></script>',
        },
        "/page.js": javascript(page),
        "/run.js": javascript(script),
        "/policy.js": javascript(moduleOf(policy).code),
        "/customers.json": { type: "application/json", body: JSON.stringify(customers) },
      };
      const { dom } = await visit(chromium ?? "", { files, contentSecurityPolicy: "default-src 'self'" }, "/");
      const [, text = ""] = /<body>([^<]*)/.exec(dom) ?? [];
      expect(text, dom).toMatch(/^%7B/);
      expect(essenceOf(decodeURIComponent(text))).toEqual(JSON.parse(JSON.stringify(decided)));
    },
    60_000,
  );
});
