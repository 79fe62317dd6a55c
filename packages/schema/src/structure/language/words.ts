import { define, mapOf, use } from "./nodes.js";
import { optional, string } from "./typed-schema.js";

const ID = "^[a-z][a-z0-9-]*$";
const CAMEL_ID = "^[a-z][a-zA-Z0-9-]*$";
const ID_HELP = "write lower-case letters, digits and hyphens, and begin with a letter, as in `moving-van`";
const CAMEL_HELP = "write letters, digits and hyphens, and begin with a lower-case letter, as in `contractValue`";

const id = (kind: string, description: string) =>
  string({ description, pattern: ID, "x-code": "bad-id", "x-kind": `${kind} id`, "x-help": ID_HELP });
const camelId = (kind: string, description: string) =>
  string({ description, pattern: CAMEL_ID, "x-code": "bad-id", "x-kind": `${kind} id`, "x-help": CAMEL_HELP });

/* As keys, and as items of lists that must not repeat themselves, these stand in place; elsewhere their definitions are used. */
export const segmentId = id("segment", "The id of a segment declared under `segments`.");
export const serviceId = id("service", "The id of a service declared under `services`.");
export const channelId = id("channel", "The id of a channel declared under `channels`.");
export const factId = camelId("fact", "The id of a fact declared under `facts`.");
export const propertyId = camelId("property", "The name of a property of the fact.");
export const termId = camelId("term", "The id of a term declared under the service's `terms`.");
export const tag = id("tag", "A word of your own that groups services; rules and assertions can select by it.");

define("segment-id", segmentId);
define("fact-id", factId);
export const segmentNamed = (description: string) => use<string>("segment-id", description);
export const factNamed = (description: string) => use<string>("fact-id", description);

export const day = (description: string) =>
  string({
    description,
    pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
    examples: ["2026-10-01"],
    "x-code": "bad-date",
    "x-kind": "date",
    "x-help": "write year, month and day, as in `2026-10-01`",
  });

export const moment = (description: string) =>
  string({
    description,
    pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,3})?([Zz]|[+-][0-9]{2}:[0-9]{2}))?$",
    examples: ["2026-10-01", "2026-10-01T09:00:00Z"],
    "x-code": "bad-date",
    "x-kind": "date or date-time",
    "x-help": "write a date as in `2026-10-01`, or a moment as in `2026-10-01T09:00:00Z`",
  });

const languageTag = string({
  description: "A language tag, as in `en`, `zh` or `pt-BR`.",
  pattern: "^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$",
  "x-code": "bad-id",
  "x-kind": "language tag",
  "x-help": "write a language tag, as in `en`, `zh` or `pt-BR`",
});

export type TextDocument = string | { [language: string]: string };

define("text", {
  ...mapOf(
    "A text for people: one string, or a map from language tag to string.",
    languageTag,
    string({ description: "The text in this language." }),
    {
      minProperties: 1,
      "x-help": 'write a string, or one for each language, as in `{ "en": "Warranty", "zh": "保修" }`',
      "x-empty": 'write a string, or one for each language, as in `{ "en": "Warranty", "zh": "保修" }`',
    },
  ),
  type: ["string", "object"],
});

/** A text for people, with what it is for. */
export const people = (description: string) => use<TextDocument>("text", description);

/** What may stand on the policy and on every named part of it. */
export const described = {
  title: optional(people("What people call it: a string, or a map from language tag to string.")),
  description: optional(people("What it is, for people: a string, or a map from language tag to string.")),
};
