import { compile } from "@tierpolicy/engine";
import { decideColumns } from "@tierpolicy/engine/columns";
import { expect, test } from "vitest";
import { DEFAULT_COEFFICIENTS } from "../coefficients/coefficients.js";
import { peopleOf } from "../people/people-of.js";
import { is, offer, policyOf } from "./house.test-support.js";
import { worldOf } from "./world-of.js";

/** Just so many that only parts of the policy are asked again. */
const CUSTOMERS = 20_000;

const policy = policyOf({
  facts: {
    tier: { type: "string", enum: ["guest", "member"] },
    visits: { type: "integer", minimum: 0 },
    birthday: { type: "boolean", default: false, recurring: true },
    locker: { type: "object", properties: { until: { type: "string", format: "date" } } },
    today: { type: "string", format: "date", clock: true },
  },
  invariants: [
    {
      not: {
        all: [
          { fact: "visits", operator: "greaterThan", value: 5 },
          { fact: "tier", operator: "equal", value: "guest" },
        ],
      },
    },
  ],
  segments: {
    keen: { conditions: is("visits", 3, "greaterThan") },
    feted: { conditions: { all: [{ condition: "keen" }, is("birthday", true)] } },
    storing: { conditions: { all: [{ fact: "locker", path: "$.until", operator: "greaterThanInclusive", value: { fact: "today" } }] } },
  },
  channels: {
    letter: { reach: { segments: ["keen"] }, except: { condition: "feted" } },
    desk: { reach: "individual", overheardBy: ["storing"] },
  },
  services: {
    tea: { need: "basic", control: "high", defaults: { channels: ["letter"] } },
    cake: { need: "delight" },
    locker: { need: "expected", control: "high", defaults: { channels: ["desk"] } },
    deck: { need: "expected", control: "low", exclusiveTo: ["keen"] },
  },
  rules: [
    offer("tea"),
    offer("cake", { condition: "feted" }),
    offer("locker", { condition: "storing" }),
    { ...offer("deck", is("tier", "member")), from: "2026-01-19", until: "2026-01-26" },
  ],
});

test("what is brought forward week by week is what is decided anew in each week", () => {
  const people = peopleOf(policy, { customers: CUSTOMERS, weeks: 5, seed: 3, start: "2026-01-05", strangers: 0 });
  if (people._tag === "Left") throw new Error(JSON.stringify(people.left));
  const world = worldOf(policy, people.right, DEFAULT_COEFFICIENTS, 1);
  if (world._tag === "Left") throw new Error(JSON.stringify(world.left));
  const compiled = compile(policy);
  const changed: boolean[] = [];
  for (let week = 0; week < 5; week++) {
    changed.push(world.right.advance(week));
    const decided = decideColumns(compiled, people.right.facts(week, policy));
    if (decided._tag === "Left") throw new Error(JSON.stringify(decided.left));
    for (const { id, members } of world.right.segments) expect(Buffer.compare(members, decided.right.segments[id] as Uint8Array)).toBe(0);
    for (const { id, codes, situations } of world.right.services) {
      const offered = Uint8Array.from(codes, (code) => Number(situations[code]?.offered));
      expect(Buffer.compare(offered, decided.right.services[id]?.offered as Uint8Array)).toBe(0);
    }
  }
  expect(changed).toEqual([false, true, true, true, true]);
});
