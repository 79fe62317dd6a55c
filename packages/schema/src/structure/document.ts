import { channels } from "./language/channels.js";
import { CHECK_IDS, type CheckId } from "./language/check-ids.js";
import { conditions } from "./language/conditions.js";
import { facts } from "./language/facts.js";
import { define, list, mapOf, object, oneOf, text, use } from "./language/nodes.js";
import { assertions, rules } from "./language/rules.js";
import { allow, commitment, publicity, services } from "./language/services.js";
import { literal, number, optional, type Static, string } from "./language/typed-schema.js";
import { described, segmentId } from "./language/words.js";

const pair = define(
  "level-pair",
  object("A commitment and a publicity.", {
    commitment: optional(commitment("How strongly it is promised.")),
    publicity: optional(publicity("How widely it may be told of.")),
  }),
);

const standard = define(
  "class-standard",
  object("The standard of a class of services; what is left out stays as it is built in.", {
    ceiling: optional(use<Static<typeof pair>>("level-pair", "The highest levels.")),
    default: optional(use<Static<typeof pair>>("level-pair", "The levels of offers that name none.")),
  }),
);

const cell = (which: string) => optional(use<Static<typeof standard>>("class-standard", `The standard of ${which}.`));

const controlled = (need: string) =>
  optional(
    object(`The standards of ${need} services.`, {
      high: cell(`${need} services whose outcome the company controls well`),
      low: cell(`${need} services whose outcome the company controls badly`),
    }),
  );

const segments = mapOf(
  "The groups of customers, by id. A customer may be in several.",
  segmentId,
  define("segment", object("A group of customers.", { ...described, conditions: conditions("Who is in it."), allow })),
);

const MONOTONE_KEY = text("A fact id, or `fact.property` for a property of an object fact.", {
  pattern: "^[a-z][a-zA-Z0-9-]*(\\.[a-z][a-zA-Z0-9-]*)*$",
  "x-code": "bad-id",
  "x-kind": "fact id",
  "x-help": "write a fact id, or `fact.property` for a property of an object fact",
});

const checkSetting = optional(
  define(
    "check-setting",
    object("How much the findings of this check weigh.", {
      severity: oneOf("What a finding is: `off` (not looked for), `info`, `warn` or `error`.", ["off", "info", "warn", "error"]),
      reason: text("Why, for those who read the policy."),
    }),
  ),
);

/** The document language of spec §1: the types and `policy.schema.json` both come from here. */
export const policyDefinition = object("A service policy: who is offered what, how strongly it is promised, and who may know.", {
  $schema: optional(string({ description: "Where this schema is, for editors." })),
  tierpolicy: literal(1, { type: "number", description: "The version of the language: `1`." }),
  name: text("The name of the policy.", { examples: ["riverside-homes"] }),
  version: optional(text("The version of the policy.", { examples: ["2026.2"] })),
  ...described,
  currency: optional(text("The currency of every fee, cost and budget, as an ISO 4217 code.", { examples: ["CNY", "EUR", "USD"] })),
  facts: optional(facts),
  invariants: optional(
    list(
      "What holds of every real customer. Proofs rely on it; a customer who breaks one is an error.",
      conditions("Something that always holds."),
    ),
  ),
  segments: optional(segments),
  tiers: optional(
    list(
      'Chains of segments, each from its lowest tier to its highest; `{ "from": "gold" }` then stands for that tier and all above it.',
      list("A chain of segments, from low to high.", segmentId, {
        minItems: 1,
        uniqueItems: true,
        "x-help": "name the segments of the chain, from low to high",
      }),
    ),
  ),
  monotone: optional(
    mapOf(
      "Facts of which a customer should never have more and get less; `check` then looks for perverse incentives.",
      MONOTONE_KEY,
      oneOf("Whether more of the fact (`increasing`) or less (`decreasing`) must never be to the customer's disadvantage.", [
        "increasing",
        "decreasing",
      ]),
    ),
  ),
  services,
  channels: optional(channels),
  rules: optional(rules),
  assertions: optional(assertions),
  standards: optional(
    object("Replaces ceilings and defaults of whole classes of services.", {
      basic: controlled("basic"),
      expected: controlled("expected"),
      delight: optional(object("The standards of delights.", { any: cell("delights") })),
    }),
  ),
  checks: optional(
    object(
      "How much the findings of each check weigh, by check id.",
      Object.fromEntries(CHECK_IDS.map((id) => [id, checkSetting])) as { [id in CheckId]: typeof checkSetting },
    ),
  ),
  budget: optional(
    object("What surprises and services may cost.", {
      amount: number({ description: "How much, in the policy's currency.", minimum: 0 }),
      per: oneOf("In which time.", ["day", "week", "month", "year"]),
    }),
  ),
});

type DeepReadonly<Value> = Value extends object ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> } : Value;

/** A document that has the form of spec §1. Its names may not resolve yet. */
export type PolicyDocument = DeepReadonly<Static<typeof policyDefinition>>;
