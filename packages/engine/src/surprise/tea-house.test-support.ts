import type { Policy } from "@tierpolicy/schema";
import { policyOf } from "../decide/policy-of.test-support.js";

const offer = (service: string, conditions: object = { all: [] }) => ({
  name: `some get ${service}`,
  conditions,
  event: { type: "offer", params: { service } },
});

export const often = (fact: string) => ({ all: [{ fact, operator: "equal", value: true }] });

/** A tea house that surprises everybody with cake, and some with flowers and a song. */
export const teaHouse = (changes: object = {}): Policy =>
  policyOf({
    facts: {
      garden: { type: "boolean", default: true },
      sings: { type: "boolean", default: false },
      today: { type: "string", format: "date", clock: true },
    },
    services: {
      tea: { need: "basic", control: "high" },
      song: { need: "delight", surprise: { perYear: 12, minGapDays: 5 } },
      cake: { need: "delight", surprise: { perYear: 6, minGapDays: 20 } },
      flowers: { need: "delight", surprise: { perYear: 4, minGapDays: 30 } },
      napkin: { need: "delight" },
    },
    rules: [offer("tea"), offer("cake"), offer("napkin"), offer("flowers", often("garden")), offer("song", often("sings"))],
    ...changes,
  });
