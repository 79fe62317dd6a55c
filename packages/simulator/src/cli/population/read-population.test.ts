import { parsePolicy } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import picocolors from "picocolors";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Workplace } from "../binary.test-support.js";
import { shop } from "../shop.test-support.js";
import type { Screen } from "../terminal/screen.js";
import { readPopulation } from "./read-population.js";

const place = new Workplace();

const policyOf = (changes: { readonly [key: string]: unknown } = {}) => {
  const parsed = parsePolicy(shop(changes));
  if (isLeft(parsed)) throw new Error(JSON.stringify(parsed.left));
  return parsed.right;
};
const policy = policyOf();
/** The same shop, where nobody spends more than 2,000. */
const narrower = policyOf({
  facts: {
    spend: { type: "number", minimum: 0, maximum: 2000 },
    member: { type: "boolean", default: false },
    today: { type: "string", format: "date", clock: true },
  },
});

const read = async (policies: Parameters<typeof readPopulation>[0], file: string) => {
  let said = "";
  const screen: Screen = {
    write: async (text) => {
      said += text;
    },
    colors: picocolors.createColors(false),
    isTerminal: false,
    width: 100,
    wrapAt: 100,
  };
  const population = await readPopulation(policies, { path: `${place.folder}/${file}`, start: "2026-01-05" }, { out: screen, err: screen });
  return { said, population: isLeft(population) ? population.left.message.replace(`${place.folder}/`, "") : population.right };
};

beforeAll(() => {
  place.write("c.csv", "spend,member,shoe\n50,yes,42\n5000,no,43\n");
  place.write("many.jsonl", `{"spend":7}\n${'{"id":"b","spend":"much"}\n'.repeat(25)}{"spend":\n`);
  place.write("none.json", "[]");
});
afterAll(() => place.remove());

describe("the customers of a file", () => {
  it("are read as the policy has them, the clock left to the weeks", async () => {
    expect(await read([policy], "c.csv")).toEqual({
      said: "",
      population: {
        customers: [
          { spend: 50, member: true },
          { spend: 5000, member: false },
        ],
        invalid: 0,
      },
    });
  });

  it("must be customers of both policies that are compared", async () => {
    const { said, population } = await read([policy, narrower], "c.csv");
    expect(population).toEqual({ customers: [{ spend: 50, member: true }], invalid: 1 });
    expect(said).toBe("✗ line 3  invalid\n  `spend` is 5000, and must be a number from 0 to 2000\n2 customers, 1 invalid and left out\n");
  });

  it("are named where they are wrong, the first twenty of them", async () => {
    const { said, population } = await read([policy], "many.jsonl");
    expect(population).toEqual({ customers: [{ spend: 7 }], invalid: 26 });
    expect(said.split("✗ b  invalid\n").length - 1).toBe(20);
    expect(said).toMatch(/\n… and 6 more customers; `tierpolicy decide` names them all\n27 customers, 26 invalid and left out\n$/);
  });

  it("must be somebody", async () => {
    expect((await read([policy], "none.json")).population).toBe("`none.json` has no customer who can be simulated");
  });
});
