import { type Choice, chooser, pick } from "../../arbitraries/choices.js";
import { type Json, type JsonObject, present } from "../../arbitraries/documents/json.js";
import { type PerkDraft, type PerkRuleDraft, TITLES } from "./perk-draft.test-support.js";

/** A policy before somebody thought of a perk, and after. Nothing else has changed. */
export interface Planted {
  readonly before: JsonObject;
  readonly after: JsonObject;
  /** The id of the perk. */
  readonly perk: string;
}

type Entries = { readonly [id: string]: JsonObject };
const entriesOf = (document: JsonObject, key: string): Entries => (document[key] ?? {}) as Entries;
const rulesOf = (document: JsonObject): readonly JsonObject[] => document["rules"] as readonly JsonObject[];
const paramsOf = (rule: JsonObject): JsonObject => (rule["event"] as JsonObject)["params"] as JsonObject;
const speakingOf = (rule: JsonObject, service: Json): JsonObject => ({
  ...rule,
  event: { ...(rule["event"] as JsonObject), params: { ...paramsOf(rule), service } },
});
const insertedAt = <A>(list: readonly A[], at: Choice, item: A): readonly A[] => list.toSpliced(at % (list.length + 1), 0, item);

/** Names that nothing else has, so that whatever of them is seen anywhere came from the perk. */
const OWN = {
  circle: "perk-circle",
  inner: "perk-inner-circle",
  channel: "perk-channel",
  tag: "perk-tag",
  fact: "perkHolder",
  term: "perkMinutes",
};

export const isOwnSegment = (segment: string): boolean => segment === OWN.circle || segment === OWN.inner;

const NOBODY_ELSE: JsonObject = { all: [{ fact: OWN.fact, operator: "equal", value: true }] };

/** Conditions that the document has already, and everyone. */
const conditionsIn = (document: JsonObject): readonly JsonObject[] => [
  { all: [] },
  ...Object.keys(entriesOf(document, "segments")).map((condition) => ({ condition })),
  ...rulesOf(document).map((rule) => rule["conditions"] as JsonObject),
];

/** Segments, a fact and a channel that exist for the perk alone. */
const surroundingsOf = (document: JsonObject, draft: PerkDraft, next: () => Choice) => {
  const conditions = conditionsIn(document).slice(1);
  const some = pick(conditions, next());
  const circle = draft.hasFact ? NOBODY_ELSE : next() % 2 === 0 ? some : { not: some };
  const inner = { all: [{ condition: OWN.circle }, pick(conditions, next())] };
  const segments: Entries = { [OWN.circle]: { title: "The perk's own circle", conditions: circle }, [OWN.inner]: { conditions: inner } };
  const individual = { reach: "individual", overheardBy: [OWN.circle] };
  const channel: JsonObject = next() % 2 === 0 ? { reach: { segments: [OWN.circle] }, except: { condition: OWN.inner } } : individual;
  return { segments, channel };
};

/** A channel of the perk's own would carry what is offered without a channel's name: then it is not the perk's alone. */
const namesChannels = (document: JsonObject): boolean => {
  const services = entriesOf(document, "services");
  const states = (part: Json | undefined) => ((part ?? {}) as JsonObject)["channels"] !== undefined;
  const always = Object.values(services).every((service) => states(service["defaults"]));
  return always || rulesOf(document).every((rule) => (rule["event"] as JsonObject)["type"] !== "offer" || states(paramsOf(rule)));
};

const audienceOf = ({ secrecy, picks }: PerkDraft): JsonObject => {
  switch (secrecy) {
    case "exclusive":
      return { exclusiveTo: [OWN.circle] };
    case "known to few":
      return { knownTo: [OWN.circle] };
    case "inner circle":
      return { exclusiveTo: [OWN.inner], knownTo: [OWN.circle] };
    default:
      return (picks[0] ?? 0) % 2 === 0 ? {} : { exclusiveTo: [OWN.circle], knownTo: "everyone" };
  }
};

const perkOf = (draft: PerkDraft, tags: readonly string[], channels: readonly string[]): JsonObject => {
  const { secrecy, title, need, hasTerm, hasStandard } = draft;
  const terms = hasTerm ? { [OWN.term]: 47 } : undefined;
  const publicity = secrecy === "pure surprise" ? "unannounced" : undefined;
  const defaults = present({
    publicity,
    terms,
    channels: channels.length > 0 ? channels : undefined,
    approval: hasStandard ? "perk desk" : undefined,
  });
  return present({
    title,
    description: "what nobody outside the circle is to hear of",
    need,
    control: need === "delight" ? undefined : "high",
    tags,
    ...audienceOf(draft),
    standard: hasStandard ? { text: { en: "kept among the circle", zh: "圈内标准" }, target: 0.471 } : undefined,
    evidence: hasStandard ? { kept: 4711, promised: 4712 } : undefined,
    terms: hasTerm ? { [OWN.term]: { type: "integer", better: "less", title: { en: "Minutes of the perk", zh: "礼遇分钟" } } } : undefined,
    defaults: Object.keys(defaults).length > 0 ? defaults : undefined,
    surprise: need === "delight" ? { perYear: 4.71, minGapDays: 47 } : undefined,
    cost: 47.11,
  });
};

const clockFormat = (document: JsonObject): "date" | "date-time" | undefined => {
  const clock = Object.values(entriesOf(document, "facts")).find((fact) => fact["clock"] === true);
  return clock?.["format"] as "date" | "date-time" | undefined;
};

/** In a policy that has thought of the perk, a rule; `others` are services that can be listed with it. */
const ruleOf = (
  rule: PerkRuleDraft,
  draft: PerkDraft,
  document: JsonObject,
  channels: readonly string[],
  others: readonly string[],
): JsonObject => {
  const pure = draft.secrecy === "pure surprise";
  const type = pure && rule.type === "arrange" ? "offer" : rule.type;
  const other = rule.speaksOf === "list" && others.length > 0 ? [pick(others, rule.place)] : [];
  const service = rule.speaksOf === "own tag" ? { tag: OWN.tag } : rule.place % 2 === 0 ? [...other, draft.id] : [draft.id, ...other];
  // What the rule says of another service too must make sense without the perk.
  const shared = other.length > 0;
  const surprises = pure || (draft.secrecy === "some are surprised" && rule === draft.first);
  // What the defaults say need not be said again.
  const publicity = surprises ? (pure && rule.statesTerms && !shared ? undefined : "unannounced") : rule.publicity;
  const nameable = shared ? Object.keys(entriesOf(document, "channels")) : channels;
  const named = rule.channels === undefined || nameable.length === 0 ? undefined : [pick(nameable, rule.channels)];
  const terms = draft.hasTerm && rule.statesTerms && !shared ? { [OWN.term]: 7 } : undefined;
  const stated = present({ publicity, commitment: rule.commitment, terms });
  const params: { readonly [key in PerkRuleDraft["type"]]: JsonObject } = {
    offer: present({ ...stated, channels: named, approval: rule.statesTerms ? "perk keeper" : undefined }),
    limit: Object.keys(stated).length === 0 ? { commitment: "none" } : stated,
    arrange: { fee: 471.1, by: "perk partner" },
    withhold: {},
  };
  const format = rule.dated ? clockFormat(document) : undefined;
  const own = shared ? [] : [{ condition: OWN.circle }, { condition: OWN.inner }];
  const conditions = pick([...own, ...conditionsIn(document)], rule.conditions);
  return present({
    name: rule.name,
    title: "a rule of the perk",
    from: format === "date" ? "2026-04-07" : format && "2026-04-07T04:07:11Z",
    conditions,
    event: { type, params: { service, ...params[type] } },
  });
};

/** Each name once: the first that has it keeps it. */
const namedOnce = (rules: readonly JsonObject[]): readonly JsonObject[] => {
  const taken = new Set<Json>();
  return rules.map(({ name, ...rule }) => {
    if (name === undefined || taken.has(name)) return rule as JsonObject;
    taken.add(name);
    return { name, ...rule };
  });
};

/** The document without the name of the perk in a list; nothing, where it speaks of nothing else. */
const unplanted = (rule: JsonObject, perk: string): readonly JsonObject[] => {
  const said = paramsOf(rule)["service"];
  if (!Array.isArray(said)) return isOwn(said) ? [] : [rule];
  const others = said.filter((id) => id !== perk);
  return others.length === said.length ? [rule] : others.length === 0 ? [] : [speakingOf(rule, others)];
};
const isOwn = (said: Json | undefined): boolean => (said as JsonObject)["tag"] === OWN.tag;

/** The first two services with titles, where they had none. */
const titled = (services: readonly (readonly [string, JsonObject])[], ...titles: readonly (Json | undefined)[]) =>
  services.map(([id, service], at): readonly [string, JsonObject] => [id, present({ title: titles[at], ...service })]);

/** A valid document, and the same one with a perk of which nothing else in it speaks. */
export const plant = (document: JsonObject, draft: PerkDraft): Planted => {
  const next = chooser(draft.picks);
  const { segments, channel } = surroundingsOf(document, draft, next);
  const hasChannel = draft.hasChannel && namesChannels(document);
  const own: Entries = hasChannel ? { [OWN.channel]: channel } : {};
  const channels = [...Object.keys(own), ...Object.keys(entriesOf(document, "channels"))];
  const services = titled(Object.entries(entriesOf(document, "services")), pick(TITLES, next()), draft.title);
  const tags = [OWN.tag, ...(next() % 2 === 0 ? services.flatMap(([, { tags = [] }]) => tags as readonly string[]).slice(0, 1) : [])];
  // An offer of a service with terms must state them all, and these rules state none but the perk's.
  // And one that named no channel would have the perk's own carry what is not the perk.
  const others = services
    .filter(([, { terms, defaults = {} }]) => terms === undefined && (!hasChannel || (defaults as JsonObject)["channels"] !== undefined))
    .map(([id]) => id);

  const listing = rulesOf(document).map((rule) =>
    typeof paramsOf(rule)["service"] === "string" ? speakingOf(rule, [paramsOf(rule)["service"] as string]) : rule,
  );
  const joined = listing.map((rule) => {
    const { service, terms } = paramsOf(rule);
    return draft.joins && Array.isArray(service) && terms === undefined && next() % 3 === 0
      ? speakingOf(rule, [draft.id, ...service])
      : rule;
  });
  const planted = [draft.first, ...draft.rules].reduce<readonly JsonObject[]>(
    (rules, rule) => insertedAt(rules, rule.place, ruleOf(rule, draft, document, channels, others)),
    joined,
  );
  const rules = namedOnce(planted);
  const { invariants = [], tiers = [] } = document as { readonly [key: string]: readonly Json[] };
  const perk: readonly [string, JsonObject] = [draft.id, perkOf(draft, tags, hasChannel && next() % 2 === 0 ? [OWN.channel] : [])];
  return {
    perk: draft.id,
    before: { ...document, services: Object.fromEntries(services), rules: rules.flatMap((rule) => unplanted(rule, draft.id)) },
    after: {
      ...document,
      facts: {
        ...entriesOf(document, "facts"),
        ...(draft.hasFact && { [OWN.fact]: { type: "boolean", default: false, title: "Holds the perk" } }),
      },
      segments: { ...segments, ...entriesOf(document, "segments") },
      services: Object.fromEntries(insertedAt(services, next(), perk)),
      channels: { ...entriesOf(document, "channels"), ...own },
      rules,
      ...(draft.hasFact &&
        next() % 2 === 0 && { invariants: [...invariants, holdersAreNot(pick(conditionsIn(document).slice(1), next()))] }),
      ...(draft.hasTiers && { tiers: [...tiers, [OWN.circle, OWN.inner]] }),
      ...standardsWith(document, draft),
    },
  };
};

/** Not everybody can have the perk's fact. */
const holdersAreNot = (condition: JsonObject): JsonObject => ({ not: { all: [...(NOBODY_ELSE["all"] as readonly Json[]), condition] } });

/** A standard for the class of the perk, where nothing else is of that class. */
const standardsWith = (document: JsonObject, { need, hasStandard }: PerkDraft): JsonObject => {
  const standards = entriesOf(document, "standards");
  const isTaken = Object.values(entriesOf(document, "services")).some((service) => service["need"] === need);
  if (!hasStandard || isTaken || standards[need] !== undefined) return {};
  const most = { commitment: "best-effort", publicity: "segment" };
  return { standards: { ...standards, [need]: { [need === "delight" ? "any" : "high"]: { ceiling: most, default: most } } } };
};
