import { DECORATORS, OPERATORS } from "../../policy/condition.js";
import { define, type Form, forms, list, object, text, use } from "./nodes.js";
import { integer, optional, type Static, string, type TypedSchema, typed } from "./typed-schema.js";
import { factNamed, segmentNamed } from "./words.js";

/* Far more than anybody writes. Without a bound a hostile string would exhaust the stack of the regular expression. */
const MOST_DECORATORS = 16;
const MOST_STEPS = 100;

const ALL = 'Every one of these holds. An empty list always holds: `{ "all": [] }` means everyone.';
const ANY = "At least one of these holds. Never empty.";
const NOT = "This does not hold.";
const SEGMENT = "The customer is in this segment, declared under `segments`.";
const FACT = "The fact to look at, declared under `facts`.";

const annotations = {
  name: optional(text("A name for this condition, for people.")),
  priority: optional(integer({ description: "Accepted as in json-rules-engine; it has no effect on a decision.", minimum: 1 })),
};

const CONDITION_HELP = 'write a condition, as in `{ "condition": "owner" }`, or `{ "all": [ … ] }`; `{ "all": [] }` is everyone';
const NEST = 'nest one in the other, as in `{ "all": [ { "any": [ … ] } ] }`';

const PARAMS = {
  params: "a fact is a value here and takes no parameters: declare one fact for each value that you need",
};

const groupNotes = { "x-help": CONDITION_HELP, "x-unknown": { ...PARAMS, all: NEST, any: NEST, not: NEST, condition: NEST, fact: NEST } };

const nested: TypedSchema<ConditionDocument> = use("condition");

const path = define(
  "path",
  string({
    description: "The property of an object fact to look at: `$.a`, or `$.a.b` for a property of a property.",
    pattern: `^\\$(\\.[a-z][a-zA-Z0-9-]*){1,${MOST_STEPS}}$`,
    examples: ["$.size"],
    "x-code": "bad-path",
    "x-kind": "path",
    "x-help": "write `$.` and the names of the properties, as in `$.address.city`; nothing else of JSONPath has a meaning here",
  }),
);

const all = object("All of several conditions.", { all: list(ALL, nested), ...annotations }, groupNotes);
const any = object(
  "At least one of several conditions.",
  {
    any: list(ANY, nested, {
      minItems: 1,
      "x-code": "empty-any",
      "x-empty": 'json-rules-engine takes an empty `any` for true; write `{ "all": [] }` if everyone is meant',
    }),
    ...annotations,
  },
  groupNotes,
);
const not = object("The contrary of a condition.", { not: nested, ...annotations }, groupNotes);
const inSegment = object("Being in a segment.", { condition: segmentNamed(SEGMENT), ...annotations }, groupNotes);

const otherFact = object("The value of another fact.", { fact: factNamed(FACT), path: optional(path) }, { "x-unknown": PARAMS });

const value = typed<string | number | boolean | (string | number | boolean)[] | Static<typeof otherFact>>({
  ...otherFact,
  description:
    'What the fact is compared with: a constant, a list of constants (for `in`, `notIn`), or another fact as `{ "fact": "…", "path": "$.…" }`.',
  type: ["string", "number", "boolean", "array", "object"],
  items: { type: ["string", "number", "boolean"], description: "A constant." },
});

const comparison = object(
  "A comparison of a fact with a value.",
  {
    fact: factNamed(FACT),
    operator: string({
      description:
        "How to compare: one of `equal`, `notEqual`, `in`, `notIn`, `contains`, `doesNotContain`, `lessThan`, `lessThanInclusive`, `greaterThan`, `greaterThanInclusive`; " +
        "before it may stand decorators, outermost first: `someFact:`, `everyFact:`, `someValue:`, `everyValue:`, `swap:`, `not:`.",
      pattern: `^(?:(?:${DECORATORS.join("|")}):){0,${MOST_DECORATORS}}(?:${OPERATORS.join("|")})$`,
      examples: OPERATORS,
      "x-code": "unknown-operator",
      "x-kind": "operator",
    }),
    value,
    path: optional(path),
    ...annotations,
  },
  { "x-help": CONDITION_HELP, "x-unknown": PARAMS },
);

/* Recursion: only an interface may refer to itself before it is known, so these tie the knot of the inferred types. */
export interface AllDocument extends Static<typeof all> {}
export interface AnyDocument extends Static<typeof any> {}
export interface NotDocument extends Static<typeof not> {}
export type InSegmentDocument = Static<typeof inSegment>;
export type ComparisonDocument = Static<typeof comparison>;
export type RootConditionDocument = AllDocument | AnyDocument | NotDocument | InSegmentDocument;
export type ConditionDocument = RootConditionDocument | ComparisonDocument;

const hint = (description: string) => ({ description });
const groupHints = { all: hint(ALL), any: hint(ANY), not: hint(NOT), condition: hint(SEGMENT) };

const groups = [
  { label: "an `all`", when: { all: true }, type: all },
  { label: "an `any`", when: { any: true }, type: any },
  { label: "a `not`", when: { not: true }, type: not },
  { label: "a reference to a segment", when: { condition: true }, type: inSegment },
] as const satisfies readonly Form[];

forms(
  "condition",
  {
    description:
      "A condition on a customer's facts, in json-rules-engine's format: `all`, `any`, `not`, a segment by `condition`, or a comparison of a `fact`.",
    shared: { ...groupHints, fact: hint(FACT), operator: hint("How to compare."), value: hint("What to compare with.") },
  },
  ...groups,
  { label: "a comparison", when: { fact: true }, type: comparison },
);

/** Where json-rules-engine wants `all`, `any`, `not` or `condition` at the root. A bare comparison gets a form of its own, so that the message can say so. */
forms(
  "conditions",
  {
    description:
      "A condition on a customer's facts, in json-rules-engine's format. At the root stands `all`, `any`, `not`, or a segment by `condition`.",
    shared: groupHints,
  },
  ...groups,
  { label: "a root condition", when: { all: true }, type: all },
);

export const conditions = (description: string) => use<RootConditionDocument>("conditions", description);
