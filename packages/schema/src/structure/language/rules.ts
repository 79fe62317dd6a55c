import { conditions } from "./conditions.js";
import { define, forms, list, mapOf, object, oneOf, text } from "./nodes.js";
import { allow, commitment, offerKeys, publicity, termValue, termValues } from "./services.js";
import { boolean, integer, literal, number, optional, type Properties, typed } from "./typed-schema.js";
import { described, moment, serviceId, tag, termId } from "./words.js";

const need = oneOf("Services of this class of need.", ["basic", "expected", "delight"]);

/** Which services a rule or an assertion speaks of. */
export const selector = define(
  "selector",
  typed<string | string[] | { need?: "basic" | "expected" | "delight"; tag?: string }>({
    ...serviceId,
    type: ["string", "array", "object"],
    description: 'The service: its id, a list of ids, or a selector such as `{ "need": "basic" }`, `{ "tag": "care" }` or both.',
    items: serviceId,
    minItems: 1,
    uniqueItems: true,
    properties: { need, tag },
    additionalProperties: false,
    minProperties: 1,
    "x-empty": "name a service, or select by `need`, `tag` or both",
  }),
);

const TYPE = "What the rule does: `offer`, `withhold`, `limit` or `arrange`.";

const event = <const Name extends string, Keys extends Properties>(
  name: Name,
  label: string,
  description: string,
  keys: Keys,
  minProperties = 0,
) => ({
  label,
  when: { type: name },
  type: object(description, {
    type: literal(name, { description: TYPE }),
    params: object(
      `What is said of the service. ${description}`,
      { service: selector, ...keys },
      minProperties === 0 ? {} : { minProperties, "x-empty": "state a `commitment`, a `publicity` or `terms`" },
    ),
  }),
});

const eventForms = forms(
  "event",
  {
    description: "What follows where the conditions hold.",
    by: "type",
    shared: { type: { description: TYPE, enum: ["offer", "withhold", "limit", "arrange"] } },
  },
  event(
    "offer",
    "an offer",
    "The customer is offered the service. What is left out comes from the service's `defaults`, then from the standards.",
    offerKeys,
  ),
  event("withhold", "a withhold", "The customer is not offered the service, whatever other rules say.", {}),
  event(
    "limit",
    "a limit",
    "The customer gets the service at these levels at most.",
    {
      commitment: optional(commitment("The strongest promise.")),
      publicity: optional(publicity("The widest publicity.")),
      terms: optional(termValues("The best value of each term, by term id.")),
    },
    2,
  ),
  event("arrange", "an arrange", "Those who are not offered the service, and may know of it, can have it arranged for a fee.", {
    fee: number({ description: "The fee, in the policy's currency.", minimum: 0 }),
    by: text("Who provides it: `us`, or a partner's name.", { examples: ["us"] }),
  }),
);

export const rules = list(
  "The rules, in json-rules-engine's format. Their order has no effect.",
  define(
    "rule",
    object("A rule: where its conditions hold, its event follows.", {
      name: optional(text("What findings and decisions call it; unique. Default: after its place, as `rule 3`.")),
      ...described,
      priority: optional(integer({ description: "Accepted as in json-rules-engine; it has no effect on a decision.", minimum: 1 })),
      conditions: conditions('Whom the rule is for. `{ "all": [] }` is everyone.'),
      event: eventForms,
      from: optional(moment("The first day or moment at which it holds, on the clock fact.")),
      until: optional(moment("The first day or moment at which it holds no more, on the clock fact.")),
      allow,
    }),
  ),
);

const bound = <Level extends ReturnType<typeof commitment> | ReturnType<typeof publicity> | ReturnType<typeof termValue>>(
  description: string,
  level: Level,
) =>
  object(
    description,
    { atLeast: optional({ ...level, description: "This or better." }), atMost: optional({ ...level, description: "This or less." }) },
    { minProperties: 1, "x-empty": "write `atLeast`, `atMost` or both" },
  );

const must = object(
  "What must hold of each of them.",
  {
    offered: optional(boolean({ description: "Whether it must be offered, or must not." })),
    commitment: optional(bound("How strongly it is promised. A service that is not offered is below every level.", commitment(""))),
    publicity: optional(bound("How widely it may be told of. A service that is not offered is below every level.", publicity(""))),
    terms: optional(
      mapOf("The terms, by term id; at least and at most mean quality.", termId, bound("The value of the term.", termValue(""))),
    ),
  },
  { minProperties: 1, "x-empty": "state `offered`, `commitment`, `publicity` or `terms`" },
);

export const assertions = list(
  "What must be true of the policy, whatever its rules say; `check` proves each, or shows a customer who breaks it.",
  define(
    "assertion",
    object("Something that must be true.", {
      name: text("What findings call it; unique."),
      ...described,
      where: optional(conditions("Of which customers it must hold. Default: of everyone.")),
      service: selector,
      must,
      severity: optional(
        oneOf("How much it weighs where it does not hold. Default: as `checks` says of `broken-assertion`, else `error`.", [
          "info",
          "warn",
          "error",
        ]),
      ),
    }),
  ),
);
