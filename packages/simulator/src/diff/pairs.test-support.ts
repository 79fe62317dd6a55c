import { type Policy, parsePolicy } from "@tierpolicy/schema";
import fc from "fast-check";
import type { Json, JsonObject } from "../arbitraries/documents/json.js";
import { trusted } from "../arbitraries/policies.js";
import { carelessPolicyDocuments, type PolicyOptions, policyDocuments } from "../arbitraries/policy-documents.js";

/** A policy and what somebody made of it. */
export interface Revision {
  readonly before: Policy;
  readonly after: Policy;
}

type Edit = (document: JsonObject, at: number, other: number) => JsonObject;

const named = (document: JsonObject, kind: string): readonly (readonly [string, JsonObject])[] =>
  Object.entries((document[kind] ?? {}) as { readonly [id: string]: JsonObject });
const rulesOf = (document: JsonObject) => document["rules"] as readonly JsonObject[];
const at = <A>(items: readonly A[], place: number): A => items[place % items.length] as A;

const withRule = (document: JsonObject, place: number, edit: (rule: JsonObject) => JsonObject): JsonObject => {
  const rules = rulesOf(document);
  return { ...document, rules: rules.map((rule, index) => (index === place % rules.length ? edit(rule) : rule)) };
};
const withPart = (document: JsonObject, kind: string, place: number, edit: (part: JsonObject) => JsonObject): JsonObject => {
  const parts = named(document, kind);
  if (parts.length === 0) return document;
  const [chosen] = at(parts, place);
  return { ...document, [kind]: Object.fromEntries(parts.map(([id, part]) => [id, id === chosen ? edit(part) : part])) };
};
const withParams = (rule: JsonObject, more: JsonObject): JsonObject => {
  const event = rule["event"] as JsonObject;
  return { ...rule, event: { ...event, params: { ...(event["params"] as JsonObject), ...more } } };
};
const without = (part: JsonObject, key: string): JsonObject => Object.fromEntries(Object.entries(part).filter(([name]) => name !== key));

/** The condition with its first comparison said otherwise. */
const reworded = (condition: JsonObject, edit: (comparison: JsonObject) => JsonObject): JsonObject => {
  if ("fact" in condition) return edit(condition);
  const [key, below] = Object.entries(condition).find(([key]) => ["all", "any", "not"].includes(key)) ?? [];
  if (key === undefined || below === undefined) return condition;
  if (key === "not") return { ...condition, not: reworded(below as JsonObject, edit) };
  const [first, ...others] = below as readonly JsonObject[];
  return first === undefined ? condition : { ...condition, [key]: [reworded(first, edit), ...others] };
};

const LEVELS = ["none", "best-effort", "target", "guaranteed"];
const PUBLICITIES = ["unannounced", "individual", "segment", "public"];

const EDITS: readonly Edit[] = [
  (document, place) => ({ ...document, rules: rulesOf(document).filter((_, index) => index !== place % rulesOf(document).length) }),
  (document, place) => withRule(document, place, (rule) => ({ ...rule, conditions: { not: rule["conditions"] as Json } })),
  (document, place, other) =>
    withRule(document, place, (rule) => ({ ...rule, conditions: at(rulesOf(document), other)["conditions"] as Json })),
  (document, place, other) =>
    withRule(document, place, (rule) => ({
      ...rule,
      conditions: reworded(rule["conditions"] as JsonObject, (comparison) =>
        other % 2 === 0 || typeof comparison["value"] !== "number"
          ? { ...comparison, operator: `not:${comparison["operator"]}` }
          : { ...comparison, value: comparison["value"] + 1 },
      ),
    })),
  (document, place, other) => withRule(document, place, (rule) => ({ ...rule, event: at(rulesOf(document), other)["event"] as Json })),
  (document, place, other) => withRule(document, place, (rule) => withParams(rule, { commitment: at(LEVELS, other) })),
  (document, place, other) => withRule(document, place, (rule) => withParams(rule, { publicity: at(PUBLICITIES, other) })),
  (document, place, other) =>
    withRule(document, place, (rule) => withParams(rule, { channels: [at(named(document, "channels"), other)?.[0] ?? "none"] })),
  (document, place, other) => withPart(document, "segments", place, () => at(named(document, "segments"), other)[1]),
  (document, place, other) => withPart(document, "channels", place, () => at(named(document, "channels"), other)[1]),
  (document, place) => withPart(document, "channels", place, (channel) => without(channel, "except")),
  (document, place) => withPart(document, "services", place, (service) => without(service, "exclusiveTo")),
  (document, place) => withPart(document, "services", place, (service) => without(service, "knownTo")),
  (document) => without(document, "invariants"),
  (document) => without(document, "standards"),
  (document, place, other) =>
    withPart(document, "facts", place, (fact) =>
      "enum" in fact
        ? { ...without(fact, "default"), enum: [...(fact["enum"] as readonly string[]), `more${other % 2}`] }
        : "maximum" in fact
          ? { ...fact, maximum: (fact["maximum"] as number) + 1 + (other % 2) }
          : fact,
    ),
];

const edited = (document: JsonObject, edits: readonly (readonly [number, number, number])[]): Policy | undefined => {
  const changed = edits.reduce((draft, [which, place, other]) => at(EDITS, which)(draft, place, other), document);
  const parsed = parsePolicy(changed);
  return parsed._tag === "Right" ? parsed.right : undefined;
};

/** Valid policies, each with a later version of it. */
export const revisions = (options: PolicyOptions = {}): fc.Arbitrary<Revision> => {
  const place = fc.noBias(fc.nat({ max: 9999 }));
  return fc
    .tuple(
      fc.oneof(policyDocuments(options), carelessPolicyDocuments(options)),
      fc.array(fc.tuple(place, place, place), { minLength: 2, maxLength: 6, size: "max" }),
    )
    .map(([document, edits]) => ({ before: trusted(document), after: edited(document, edits) }))
    .filter((revision): revision is Revision => revision.after !== undefined);
};
