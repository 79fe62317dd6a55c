import { spawnSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { policyOf } from "../../decide/policy-of.test-support.js";
import { moduleOf } from "../module-of.js";

const root = fileURLToPath(new URL("../../../../..", import.meta.url));

const policy = policyOf({
  name: "tea-house",
  version: "2",
  facts: {
    plan: { type: "string", enum: ["guest", "member"], description: "What they */ pay." },
    visits: { type: "integer", minimum: 0, default: 0 },
    "first-visit": { type: "string", format: "date" },
    likes: { type: "array", items: { type: "string", enum: ["green", "black"] }, default: [] },
    home: { type: "object", properties: { rooms: { type: "integer" }, garden: { type: "boolean", default: false } } },
  },
  segments: { "often-here": { conditions: { all: [{ fact: "visits", operator: "greaterThan", value: 9 }] } } },
  services: {
    tea: {
      need: "basic",
      control: "high",
      terms: { cups: { type: "integer", better: "more" }, leaf: { enum: ["dust", "whole"] } },
      defaults: { terms: { cups: 1, leaf: "dust" } },
    },
    "window-seat": { need: "delight" },
  },
  channels: { door: { reach: "public" } },
  rules: [],
});

const use = `
import { type Commitment, type Customer, decide, policy, type ServiceId } from "./policy.js";

const customer: Customer = { plan: "member", "first-visit": "2026-05-01", home: { rooms: 3 } };
const answer = decide({ ...customer, visits: undefined, likes: ["green"] });
if (answer._tag === "Left") {
  const codes: ("customer-type" | "missing-fact" | "fact-type" | "fact-out-of-range" | "broken-invariant")[] = answer.left.map(({ code }) => code);
  const [first] = answer.left;
  const message: string = first.message;
} else {
  const { segments, services } = answer.right;
  const commitment: Commitment = services.tea.commitment;
  const cups: number | undefined = services.tea.terms?.cups;
  const leaf: "dust" | "whole" | undefined = services.tea.terms?.leaf;
  const seat: boolean = services["window-seat"].offered;
  const told: readonly "door"[] = services.tea.channels;
  const approval: readonly string[] | undefined = services.tea.approval;
  const often: boolean = segments.includes("often-here");
  // @ts-expect-error there is no such service
  services.coffee;
  // @ts-expect-error it has no terms
  services["window-seat"].terms?.cups;
  // @ts-expect-error a decision is frozen
  services.tea.offered = true;
  // @ts-expect-error there is no such segment
  segments.includes("often");
}
const ids: readonly ServiceId[] = policy.services;
const first: "tea" = policy.services[0];
const version: "2" = policy.version;
// @ts-expect-error there is no such service
const other: ServiceId = "coffee";
// @ts-expect-error \`first-visit\` and \`home\` are missing
decide({ plan: "member" });
// @ts-expect-error no such plan
decide({ ...customer, plan: "owner" });
// @ts-expect-error no such kind of tea
decide({ ...customer, likes: ["red"] });
// @ts-expect-error a misspelt fact
decide({ plan: "member", "first-visit": "2026-05-01", home: { rooms: 3 }, vists: 3 });
`;

describe("the declarations of a module", () => {
  let folder = "";
  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "tierpolicy-types-")));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const compile = (files: { readonly [name: string]: string }) => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const settings = {
      module: "nodenext",
      target: "es2023",
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipLibCheck: false,
      types: [],
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: settings, include: ["*.ts"] }));
    const { stdout, stderr } = spawnSync(join(root, "node_modules/.bin/tsc"), ["-p", folder], { encoding: "utf8" });
    return stdout + stderr;
  };

  test("know the facts, services, segments, channels and terms by name", () => {
    const { code, types } = moduleOf(policy);
    expect(
      compile({ "policy.js": code, "policy.d.ts": types, "use.ts": `${use}\nexport {};\n`, "package.json": '{ "type": "module" }' }),
    ).toBe("");
  });

  test("say what the policy says of a fact", () => {
    const { types } = moduleOf(policy);
    expect(types).toContain(`export interface Customer {
  /** What they *\\/ pay. */
  readonly plan: "guest" | "member";
  readonly visits?: number | undefined;
  /** A day, \`2026-05-01\`. */
  readonly "first-visit": string;
  readonly likes?: readonly ("green" | "black")[] | undefined;
  readonly home: {
    readonly rooms: number;
    readonly garden?: boolean | undefined;
  };
}
`);
  });
});
