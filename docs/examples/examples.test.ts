import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile, decide, hearingOf, readFacts } from "@tierpolicy/engine";
import { type Policy, parsePolicy, renderDiagnostics } from "@tierpolicy/schema";
import { check, type Report } from "@tierpolicy/simulator";
import { type Either, isLeft } from "fp-ts/lib/Either.js";
import { describe, expect, test } from "vitest";

/** What a case's `expectations.json` says in plain words of the case's policy, its draft and the people of its story. */
interface Expectations {
  /** What there is to say against the draft: all findings that count, notes aside. */
  readonly draft: readonly {
    readonly check: string;
    readonly service?: string;
    readonly segment?: string;
    readonly channel?: string;
    readonly fact?: string;
    readonly rules?: readonly string[];
  }[];
  /** A part of the decision for every customer, by customer and service. */
  readonly customers: { readonly [customer: string]: { readonly [service: string]: { readonly [part: string]: unknown } } };
  /** Services that reach the customer's ears, and services that never do. */
  readonly hear?: { readonly [customer: string]: readonly string[] };
  readonly neverHear?: { readonly [customer: string]: readonly string[] };
}

const here = dirname(fileURLToPath(import.meta.url));
const cases = readdirSync(here, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

const right = <Problem, A>(either: Either<Problem, A>): A => {
  if (isLeft(either)) throw new Error(JSON.stringify(either.left, null, 2));
  return either.right;
};

const policyIn = (text: string): Policy => {
  const parsed = parsePolicy(text);
  if (isLeft(parsed)) throw new Error(renderDiagnostics(parsed.left, { text }));
  return parsed.right;
};

/** The findings that a reader has to do something about. */
const counting = ({ findings }: Report) => findings.filter(({ severity, allowed }) => severity !== "info" && allowed === undefined);

/** Pages show what a terminal of some width shows. */
const unwrapped = (page: string) => page.replace(/\s+/g, " ");

test("every case of the sources is here", () => {
  expect(cases).toEqual([
    "business-hotel",
    "coffee-brand",
    "complaint-desk",
    "device-launch",
    "internet-provider",
    "mobile-operator",
    "riverside-homes",
    "supermarket",
    "yacht-charter",
  ]);
});

describe.each(cases)("%s", (name) => {
  const text = (file: string) => readFileSync(join(here, name, file), "utf8");
  const policy = policyIn(text("policy.json"));
  const customers: readonly { readonly id: string }[] = text("customers.jsonl")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const expectations: Expectations = JSON.parse(text("expectations.json"));
  const customer = (id: string) => {
    const found = customers.find((one) => one.id === id);
    if (found === undefined) throw new Error(`no customer \`${id}\` in ${name}/customers.jsonl`);
    return found;
  };

  test("the policy is valid, and nothing in it is worth a warning", () => {
    expect(policy.warnings).toEqual([]);
    expect(policy.name).toBe(name);
    expect(Object.keys(policy.title ?? {})).toEqual(["en", "zh"]);
  });

  test("its schema is where an editor looks for it", () => {
    const { $schema } = JSON.parse(text("policy.json"));
    expect(existsSync(join(here, name, $schema))).toBe(true);
  });

  test("the policy is proved", async () => {
    const report = await check(policy);
    expect(counting(report)).toEqual([]);
    expect(report.warnings).toEqual([]);
    expect(report.verdict).toBe("proved");
  });

  test("the draft is valid, and refuted by what the README says", async () => {
    const report = await check(policyIn(text("draft.json")));
    expect(report.verdict).toBe("refuted");
    expect(counting(report)).toMatchObject(expectations.draft);
    for (const finding of counting(report)) {
      expect(finding.verdict).toBe("refuted");
      expect(unwrapped(text("README.md"))).toContain(finding.message);
    }
  });

  test("the draft differs from the policy in a few lines", () => {
    const lines = new Set(text("policy.json").split("\n"));
    expect(
      text("draft.json")
        .split("\n")
        .filter((line) => !lines.has(line)).length,
    ).toBeLessThanOrEqual(4);
  });

  const compiled = compile(policy);

  test.each(customers.map(({ id }) => id))("%s gets what the story says", (id) => {
    const decision = right(decide(compiled, customer(id)));
    expect(Object.keys(expectations.customers)).toContain(id);
    expect(decision.services).toMatchObject(expectations.customers[id] ?? {});
  });

  test("the people of the story hear what they may, and nothing else", () => {
    const hearing = hearingOf(policy);
    if (hearing._tag === "Left") throw hearing.left;
    const hears = hearing.right;
    const heardBy = (id: string) => hears(right(readFacts(policy, customer(id)))).map((news) => news.service);
    for (const [id, services] of Object.entries(expectations.hear ?? {})) {
      expect(heardBy(id)).toEqual(expect.arrayContaining([...services]));
    }
    for (const [id, services] of Object.entries(expectations.neverHear ?? {})) {
      expect(heardBy(id).filter((service) => services.includes(service))).toEqual([]);
    }
  });
});
