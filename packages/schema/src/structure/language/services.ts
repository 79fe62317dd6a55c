import { COMMITMENTS, type Commitment, PUBLICITIES, type Publicity } from "../../policy/level.js";
import { CHECK_IDS } from "./check-ids.js";
import { branch, define, forms, list, mapOf, object, oneOf, text, use } from "./nodes.js";
import { boolean, integer, literal, number, optional, typed } from "./typed-schema.js";
import { channelId, day, described, people, segmentId, segmentNamed, serviceId, tag, termId } from "./words.js";

define("commitment", oneOf("From weak to strong: `none`, `best-effort`, `target`, `guaranteed`.", COMMITMENTS));
define("publicity", oneOf("From narrow to wide: `unannounced`, `individual`, `segment`, `public`.", PUBLICITIES));

export const commitment = (description: string) =>
  use<Commitment>("commitment", `${description} From weak to strong: \`none\`, \`best-effort\`, \`target\`, \`guaranteed\`.`);
export const publicity = (description: string) =>
  use<Publicity>("publicity", `${description} From narrow to wide: \`unannounced\`, \`individual\`, \`segment\`, \`public\`.`);

export const termValue = (description: string) => typed<number | string>({ type: ["number", "string"], description });
export const termValues = (description: string) => mapOf(description, termId, termValue("A value of the term's scale."));

const checkId = oneOf("The check whose findings are accepted.", CHECK_IDS);

export const allow = optional(
  define(
    "allow",
    list(
      "Findings of checks that are accepted here. They stay among the findings, marked as allowed, and count for nothing.",
      object("A finding that is accepted.", {
        check: checkId,
        reason: text("Why it is accepted, for those who read the findings."),
        until: optional(day("The first day on which it is not accepted any more.")),
      }),
    ),
  ),
);

/** A segment, or a tier and all above it. */
const segmentItem = define(
  "segment-item",
  typed<string | { from: string }>({
    ...segmentId,
    type: ["string", "object"],
    description: 'The id of a segment, or `{ "from": "gold" }` for that tier and all above it.',
    properties: { from: segmentNamed("The lowest tier that is meant; all above it are meant too.") },
    required: ["from"],
    additionalProperties: false,
  }),
);

export const segmentList = (description: string, help: string) => list(description, segmentItem, { minItems: 1, "x-empty": help });

export const offerKeys = {
  commitment: optional(commitment("How strongly it is promised.")),
  publicity: optional(publicity("How widely it may be told of.")),
  channels: optional(
    list("The channels that announce it. Where none are named, every channel carries it whose whole audience is offered it.", channelId, {
      minItems: 1,
      uniqueItems: true,
      "x-empty": 'name a channel, leave `channels` out, or say `"publicity": "unannounced"` where nobody is to be told',
    }),
  ),
  terms: optional(termValues("A value for each term, by term id.")),
  approval: optional(text("Who must approve it.")),
};

const termTitle = optional(people("What people call it: a string, or a map from language tag to string."));

const term = forms(
  "term",
  { description: "The scale of a term: a number and which of two is better, or values from worst to best.", shared: {} },
  {
    label: "an `enum` term",
    when: { enum: true },
    type: object("Words.", {
      title: termTitle,
      enum: list("The values, from worst to best.", text("One of the values."), {
        minItems: 1,
        uniqueItems: true,
        "x-empty": "list the values, from worst to best",
      }),
    }),
  },
  {
    label: "a number term",
    when: { type: true },
    type: object("A number.", {
      title: termTitle,
      type: oneOf("`integer` for whole numbers, `number` for all.", ["number", "integer"]),
      better: oneOf("Whether more or less of it is better for the customer.", ["more", "less"]),
    }),
  },
);

const NEED =
  "The class of the need: `basic` (must be: missed when missing), `expected` (satisfaction follows how well it is done), `delight` (a joy when present, never missed).";

const KNOWN_TO = 'write `"everyone"`, or list segments, as in `["owner"]`';

const common = {
  ...described,
  tags: optional(
    define("tags", list("Words of your own that group services; rules and assertions can select by them.", tag, { uniqueItems: true })),
  ),
  exclusiveTo: optional(
    define(
      "exclusive-to",
      segmentList(
        "The segments that alone may be offered it.",
        "name the segments that may be offered it, or leave `exclusiveTo` out if anyone may",
      ),
    ),
  ),
  knownTo: optional(
    define(
      "known-to",
      typed<"everyone" | (string | { from: string })[]>({
        description: "Who may know that it exists: `everyone`, or the segments that may. Default: as `exclusiveTo`, else everyone.",
        type: ["string", "array"],
        ...branch({ type: "string" }, { enum: ["everyone"], "x-help": KNOWN_TO }),
        items: segmentItem,
        minItems: 1,
        "x-help": KNOWN_TO,
        "x-empty": 'name the segments that may know of it; for a secret, say `"publicity": "unannounced"` in its `defaults`',
      }),
    ),
  ),
  standard: optional(
    define(
      "standard",
      object("The published standard of the service.", {
        text: optional(people("What is promised, in words.")),
        target: optional(number({ description: "The share of cases in which it is met, from 0 to 1.", minimum: 0, maximum: 1 })),
      }),
    ),
  ),
  evidence: optional(
    define(
      "evidence",
      object("How often the standard was kept. With a `target` it limits how strongly the service may be promised.", {
        kept: integer({ description: "In how many cases it was kept.", minimum: 0 }),
        promised: integer({ description: "In how many cases it was promised.", minimum: 0 }),
      }),
    ),
  ),
  terms: optional(define("terms", mapOf("The terms of the service, by term id, such as `responseHours`.", termId, term))),
  defaults: optional(define("defaults", object("What holds where an offer states nothing.", offerKeys))),
  cost: optional(number({ description: "What one delivery costs, in the policy's currency.", minimum: 0 })),
  allow,
};

const control = oneOf("How well the company controls the outcome.", ["high", "low"]);

const delightKeys = {
  story: optional(
    boolean({
      description:
        'Whether it is a rare case and a good story that may be told to the world. Needs `"knownTo": "everyone"` where it is exclusive.',
    }),
  ),
  surprise: optional(
    object("When the delight comes as a surprise.", {
      perYear: number({ description: "How often a year, on average.", exclusiveMinimum: 0, maximum: 366 }),
      minGapDays: number({ description: "At least so many days lie between two.", minimum: 0 }),
    }),
  ),
};

const serviceDefinition = forms(
  "service",
  { description: "Something that customers are offered.", by: "need", shared: { need: oneOf(NEED, ["basic", "expected", "delight"]) } },
  {
    label: "a delight",
    when: { need: "delight" },
    type: object(
      "A delight.",
      { need: literal("delight", { description: NEED }), ...common, ...delightKeys },
      {
        "x-unknown": { control: "a delight is never promised, so that it has no `control`: leave it out" },
      },
    ),
  },
  {
    label: "a basic or expected service",
    when: { need: true },
    type: object("A basic or expected service.", { need: oneOf(NEED, ["basic", "expected"]), control, ...common }),
  },
);

export const services = mapOf("The services, by id.", serviceId, serviceDefinition);
