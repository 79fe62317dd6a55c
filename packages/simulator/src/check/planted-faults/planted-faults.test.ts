import { readdirSync, readFileSync } from "node:fs";
import { readFacts } from "@tierpolicy/engine";
import { type Facts, type Policy, parsePolicy } from "@tierpolicy/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { customersOf } from "../../arbitraries/customers/customers.js";
import type { JsonObject } from "../../arbitraries/documents/json.js";
import { withExceptAsSegments } from "../../laws/audience.test-support.js";
import { type Damage, damageOf, meeting } from "./damage.test-support.js";
import { type Fate, FOUND, fateOf, originalOf } from "./fate.test-support.js";
import { type Fault, faultsOf } from "./faults.test-support.js";

/** How many faults are planted in each example, of every kind some; `npm run faults:all` plants all of them. */
const FAULTS = Number(process.env["TIERPOLICY_FAULTS"] ?? 24);
const PEOPLE = 40;

const examples = new URL("../../../../../docs/examples/", import.meta.url);
const names = readdirSync(examples, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

const policyOf = (document: JsonObject): Policy => {
  const parsed = parsePolicy(document);
  if (parsed._tag === "Right") return parsed.right;
  throw new Error(JSON.stringify(parsed.left));
};

/** In turn one of each kind, from places all over the document. */
const spread = (faults: readonly Fault[], most: number): readonly Fault[] => {
  const kinds = [...new Set(faults.map(({ kind }) => kind))].map((kind) => {
    const all = faults.filter((fault) => fault.kind === kind);
    const step = Math.max(1, Math.floor(all.length / Math.ceil(most / 10)));
    return [...all.filter((_, at) => at % step === 0), ...all.filter((_, at) => at % step !== 0)];
  });
  return faults.flatMap((_, round) => kinds.flatMap((faults) => faults.slice(round, round + 1))).slice(0, most);
};

const peopleOf = (policy: Policy, name: string): readonly Facts[] => {
  const real = readFileSync(new URL(`${name}/customers.jsonl`, examples), "utf8")
    .trim()
    .split("\n");
  const drawn = fc.sample(customersOf(policy), { numRuns: PEOPLE, seed: 1 });
  return [...real.map((line) => JSON.parse(line) as Facts), ...drawn].flatMap((customer) => {
    const facts = readFacts(policy, customer);
    return facts._tag === "Right" ? [facts.right] : [];
  });
};

test.each(names)("in %s, every fault that leaks or breaks a promise is found, and every other one is proved to be none", async (name) => {
  const document: JsonObject = JSON.parse(readFileSync(new URL(`${name}/policy.json`, examples), "utf8"));
  const policy = policyOf(withExceptAsSegments(document));
  const original = await originalOf(policyOf(document));
  const people = meeting(policy, peopleOf(policy, name));
  const fates = new Map<Fate, number>();
  const damages = new Map<Damage, number>();
  for (const fault of spread(faultsOf(document), FAULTS)) {
    const { fate, policy: faulty } = await fateOf(original, fault.document);
    fates.set(fate, (fates.get(fate) ?? 0) + 1);
    const damage = faulty ? damageOf(policy, policyOf(withExceptAsSegments(fault.document)), people) : [];
    for (const one of damage) damages.set(one, (damages.get(one) ?? 0) + 1);
    if (damage.length > 0) expect(FOUND, `${fault.name} (${damage.join(", ")})`).toContain(fate);
    expect(fate, fault.name).not.toBe("undecided");
  }
  const told = [...fates, ...damages].map(([what, times]) => `${times} ${what}`);
  process.stdout.write(`${name}: ${told.join(", ")}\n`);
});
