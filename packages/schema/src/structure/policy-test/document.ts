import { branch, define, list, mapOf, object, text } from "../language/nodes.js";
import { commitment, publicity, termValue } from "../language/services.js";
import { boolean, number, optional, type Static, string, type TypedSchema, typed } from "../language/typed-schema.js";
import { channelId, factId, moment, segmentId, serviceId, termId } from "../language/words.js";

const boundOf = <Level extends TypedSchema<unknown>>(level: (description: string) => Level) =>
  object(
    "At least and at most mean quality; both ends belong to it.",
    { atLeast: optional(level("This or better.")), atMost: optional(level("This or less.")) },
    { minProperties: 1, "x-empty": "write `atLeast`, `atMost` or both" },
  );

/** A level as it must be, or the bounds between which it must lie. */
const levelOrBound = <Level extends TypedSchema<unknown>>(description: string, type: string[], level: (description: string) => Level) => {
  const bound = boundOf(level);
  return typed<Static<Level> | Static<typeof bound>>({
    type: [...type, "object"],
    description: `${description} One value, or bounds such as \`{ "atLeast": … }\`.`,
    ...branch({ type: "object" }, bound, level(description)),
  });
};

const HAS_OR_LACKS = 'list all of them, or write `{ "contains": [ … ] }`, `{ "excludes": [ … ] }` or both';

/** All of a set, or some that are in it and some that are not. */
const setOf = (description: string, kind: string, id: TypedSchema<string>) => {
  const some = (which: string) => optional(list(`${which} ${kind}.`, id, { minItems: 1, uniqueItems: true, "x-empty": HAS_OR_LACKS }));
  const parts = object(
    `Some ${kind} that must be among them, and some that must not.`,
    { contains: some("Must be among them: these"), excludes: some("Must not be among them: these") },
    { minProperties: 1, "x-empty": HAS_OR_LACKS },
  );
  const all = list(`Exactly these ${kind}, in any order.`, id, { uniqueItems: true });
  return typed<string[] | Static<typeof parts>>({
    type: ["array", "object"],
    description: `${description} All of them, or \`{ "contains": [ … ], "excludes": [ … ] }\`.`,
    "x-help": HAS_OR_LACKS,
    ...branch({ type: "array" }, all, parts),
  });
};

const serviceList = (description: string) =>
  optional(list(description, serviceId, { minItems: 1, uniqueItems: true, "x-empty": "name a service, or leave the list out" }));

const facts = (description: string) =>
  typed<{ [fact: string]: unknown }>({ type: "object", description, propertyNames: factId, additionalProperties: true });

const arrangement = typed<boolean | { fee?: number; by?: string }>({
  type: ["boolean", "object"],
  description: "Whether the service can be arranged for a fee; or for which fee, by whom, or both.",
  properties: {
    fee: number({ description: "The fee, in the policy's currency.", minimum: 0 }),
    by: text("Who provides it: `us`, or a partner's name."),
  },
  additionalProperties: false,
  minProperties: 1,
  "x-empty": 'write true, false, or `{ "fee": … }`',
});

const service = define(
  "expected-service",
  object(
    "What must hold of one service. What is not said may be anything.",
    {
      offered: optional(boolean({ description: "Whether it is offered." })),
      commitment: optional(
        levelOrBound("How strongly it is promised. A service that is not offered is below every level.", ["string"], commitment),
      ),
      publicity: optional(
        levelOrBound("How widely it may be told of. A service that is not offered is below every level.", ["string"], publicity),
      ),
      terms: optional(
        mapOf("The terms, by term id.", termId, levelOrBound("The value of the term.", ["number", "string"], termValue), {
          minProperties: 1,
          "x-empty": "name a term, or leave `terms` out",
        }),
      ),
      channels: optional(setOf("Where the customer may be told of it.", "channels", channelId)),
      approval: optional(
        list("Exactly these must approve of it, in any order; none, where nobody must.", text("Who must."), { uniqueItems: true }),
      ),
      arrangement: optional(arrangement),
    },
    { minProperties: 1, "x-empty": "state `offered`, `commitment`, `publicity`, `terms`, `channels`, `approval` or `arrangement`" },
  ),
);

const agreement = object(
  "What must stand in the customer's service agreement, and what must not.",
  {
    provided: serviceList("Services that it says are provided."),
    arrangeable: serviceList("Services that it says can be arranged for a fee."),
    notProvided: serviceList("Services that it says are not provided."),
    doesNotMention: serviceList("Services that it must not say a word of: the customer may not know of them, or they are surprises."),
  },
  { minProperties: 1, "x-empty": "name services under `provided`, `arrangeable`, `notProvided` or `doesNotMention`" },
);

const test = define(
  "test",
  object(
    "A customer, and what must hold of that customer.",
    {
      name: text("What is tested, as a sentence; unique in the file."),
      description: optional(text("More about it, for people.")),
      customer: typed<string | { [fact: string]: unknown }>({
        ...facts("The customer: a name from `customers`, or the facts, where those with a default may be left out."),
        type: ["string", "object"],
        minLength: 1,
      }),
      but: optional(facts("Facts in which this customer differs from the one that is named.")),
      at: optional(moment("The day or moment of the decision, on the clock fact.")),
      offered: serviceList("Services that the customer must be offered."),
      notOffered: serviceList("Services that the customer must not be offered."),
      expect: optional(
        mapOf("What must hold of each service, by service id.", serviceId, service, {
          minProperties: 1,
          "x-empty": "name a service, or leave `expect` out",
        }),
      ),
      hears: serviceList("Services that the customer must hear of on some channel, because of whomever."),
      doesNotHear: serviceList("Services that must not reach the customer's ears on any channel."),
      segments: optional(setOf("The segments that the customer is in.", "segments", segmentId)),
      agreement: optional(agreement),
    },
    {
      "x-unknown": {
        facts: "write the facts under `customer`",
        overrides: "write what is different under `but`",
        services: "write it under `expect`",
        commitment: 'write it of a service: `"expect": { "<service>": { "commitment": … } }`',
        publicity: 'write it of a service: `"expect": { "<service>": { "publicity": … } }`',
        channels: 'write it of a service: `"expect": { "<service>": { "channels": … } }`',
        clock: "write the day or moment under `at`",
      },
    },
  ),
);

const customerName = string({
  description: "What the tests call this customer.",
  pattern: "\\S",
  "x-code": "bad-id",
  "x-kind": "name",
  "x-help": "write a name",
});

/** A file of policy tests: the types and `policy-test.schema.json` both come from here. */
export const policyTestDefinition = object(
  "Tests of a service policy: customers, and what must hold of them.",
  {
    $schema: optional(string({ description: "Where this schema is, for editors." })),
    policy: optional(
      text(
        "The policy that is tested, as a path from this file. Default: the one whose name this file has, else `policy.json` beside it.",
        {
          examples: ["./policy.json"],
        },
      ),
    ),
    description: optional(text("What these tests are about, for people.")),
    at: optional(moment("The day or moment of all decisions whose test does not say another, on the clock fact.")),
    customers: optional(
      mapOf("Customers that tests can name.", customerName, facts("The facts, where those with a default may be left out.")),
    ),
    tests: list("The tests.", test, { minItems: 1, "x-empty": "write a test" }),
  },
  { "x-called": "the test file" },
);

type DeepReadonly<Value> = Value extends object ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> } : Value;

/** A document that has the form of a file of policy tests. Its names may not be the policy's. */
export type PolicyTestDocument = DeepReadonly<Static<typeof policyTestDefinition>>;
