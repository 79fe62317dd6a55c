import type { Policy } from "@tierpolicy/schema";
import type { Json, JsonObject } from "../arbitraries/documents/json.js";

/** No generated policy has a word that begins so, nor a number near this one. */
export const MARK = "zz-mark";
export const MARK_NUMBER = 71_000_000;

const word = (name: string): string => `${MARK}-${name}`;
/** Facts and terms are written together. */
const camel = (name: string): string => `zzMark${name}`;

const marked = (operator: string, value: Json, fact = camel("Fact")): JsonObject => ({ all: [{ fact, operator, value }] });

const FACTS = {
  [camel("Fact")]: { type: "number", minimum: 0, maximum: MARK_NUMBER + 9, default: MARK_NUMBER + 1, title: word("fact-title") },
  [camel("List")]: { type: "array", items: { type: "string", enum: [word("value"), word("other")] }, default: [word("value")] },
};

const SEGMENTS = {
  [word("inner")]: { title: word("inner-title"), conditions: marked("greaterThan", MARK_NUMBER + 2) },
  [word("members")]: {
    description: word("members-description"),
    conditions: { all: [{ condition: word("inner") }, ...(marked("contains", word("value"), camel("List"))["all"] as Json[])] },
  },
};

/** @param known who may know of the surprise: one that some other rule announces is none to those */
const servicesKnownTo = (known: Json): JsonObject => ({
  [word("perk")]: {
    need: "expected",
    control: "high",
    title: word("perk-title"),
    exclusiveTo: [word("members")],
    tags: [word("tag")],
    standard: { text: word("standard"), target: 0.71 },
    evidence: { kept: MARK_NUMBER, promised: MARK_NUMBER + 3 },
    terms: { [camel("Term")]: { enum: [word("worst"), word("best")], title: word("term-title") } },
    defaults: { approval: word("boss"), channels: [word("letter")], terms: { [camel("Term")]: word("worst") } },
    cost: MARK_NUMBER + 4,
  },
  [word("surprise")]: {
    need: "delight",
    title: word("surprise-title"),
    knownTo: known,
    defaults: { publicity: "unannounced", approval: word("chief") },
  },
});

const CHANNELS = {
  [word("letter")]: { reach: { segments: [word("members")] }, title: word("letter-title"), except: { all: [] } },
};

const rule = (name: string, type: string, params: JsonObject, conditions: JsonObject = { condition: word("members") }): JsonObject => ({
  name: word(name),
  conditions,
  event: { type, params },
});

const RULES = [
  rule("offer", "offer", { service: word("perk"), terms: { [camel("Term")]: word("best") }, approval: word("clerk") }),
  rule("limit", "limit", { service: { tag: word("tag") }, terms: { [camel("Term")]: word("best") } }),
  rule("arrange", "arrange", { service: [word("perk")], fee: MARK_NUMBER + 5, by: word("partner") }),
  rule("surprise", "offer", { service: word("surprise") }, marked("equal", MARK_NUMBER + 6)),
];

type Selecting = { readonly event: { readonly type: string; readonly params: { readonly service: unknown; readonly terms?: unknown } } };

const selectsAllDelights = (part: Json): boolean => {
  const { need, tag } = (part as unknown as Selecting).event.params.service as { readonly need?: string; readonly tag?: string };
  return need === "delight" && tag === undefined;
};

/** The list that a rule names its service in; undefined for a rule that could not name another service too. */
const listed = (part: Json): readonly string[] | undefined => {
  const { service, terms } = (part as unknown as Selecting).event.params;
  if (terms !== undefined) return undefined;
  if (typeof service === "string") return [service];
  return Array.isArray(service) ? service : undefined;
};

/** The rule with its service in a list, and these beside it. */
const naming = (part: Json, more: readonly string[]): JsonObject => {
  const { event, ...others } = part as JsonObject & Selecting;
  return {
    ...others,
    event: { ...event, params: { ...event.params, service: [...(listed(part) ?? []), ...more] } },
  } as unknown as JsonObject;
};

/**
 * The same policy twice: with two secrets among everything else, a perk of a segment and a surprise, and without them. What they bring in has marks:
 * facts, values, segments, a tier, services, terms, channels, rules, names, numbers; and a rule that was there names the perk beside its own service.
 */
export const withAndWithoutSecrets = ({ document }: Policy): readonly [planted: JsonObject, plain: JsonObject] => {
  const {
    facts = {},
    segments = {},
    services,
    channels = {},
    rules,
    tiers,
    invariants,
    ...others
  } = document as { readonly [key: string]: JsonObject };
  const written = (rules ?? []) as unknown as readonly Json[];
  const place = written.findIndex((part) => listed(part) !== undefined);
  const with_ = (more: readonly string[]) => written.map((part, at) => (at === place ? naming(part, more) : part));
  const held = (invariants ?? []) as unknown as readonly Json[];
  const first = Object.keys(segments)[0];
  const plain = {
    ...others,
    facts,
    ...(invariants && { invariants }),
    segments,
    ...(tiers && { tiers }),
    services,
    channels,
    rules: with_([]),
  };
  const connecting = {
    not: { all: [...(marked("equal", MARK_NUMBER + 7)["all"] as Json[]), ...(first === undefined ? [] : [{ condition: first }])] },
  };
  const planted = {
    ...plain,
    facts: { ...FACTS, ...facts },
    invariants: [connecting, ...held],
    segments: { ...SEGMENTS, ...segments },
    tiers: [...((tiers ?? []) as unknown as readonly Json[]), [word("inner"), word("members")]],
    services: { ...servicesKnownTo(written.some(selectsAllDelights) ? [word("members")] : "everyone"), ...services },
    channels: { ...CHANNELS, ...channels },
    rules: [RULES[0], ...with_([word("perk")]), ...RULES.slice(1)],
    assertions: [
      ...((others["assertions"] ?? []) as unknown as readonly Json[]),
      { name: word("assertion"), where: { condition: word("inner") }, service: word("perk"), must: { offered: true } },
    ],
  };
  return [planted, plain] as unknown as readonly [JsonObject, JsonObject];
};

/** The words and numbers that the secrets alone have brought in. */
export const marksIn = (text: string): readonly string[] =>
  [...text.matchAll(/zz-?[Mm]ark[\w-]*|\d+(?:\.\d+)?/g)]
    .map(([found]) => found)
    .filter((found) => found.startsWith("zz") || Math.abs(Number(found) - MARK_NUMBER) < 10 || found === "0.71");
