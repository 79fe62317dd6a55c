import type { Condition, Policy } from "@tierpolicy/schema";
import type { Kept } from "../needs.js";
import { cutChannels } from "./channels.js";
import { cutCondition } from "./conditions.js";
import { cutFact } from "./facts.js";
import { eachOf, type Json } from "./json.js";
import { cutRule } from "./rules.js";
import { cutServices } from "./services.js";
import { cutStandards } from "./standards.js";

/**
 * The document of a policy with nothing but what its decisions need, and what its customers may read, in the author's order. What is the company's
 * own affair is left out: assertions, checks, what they allow, budgets, descriptions.
 *
 * @param audience the segments whose titles are kept, since their members read them
 */
export const cutDocument = (policy: Policy, kept: Kept, audience: ReadonlySet<string>): Json => {
  const document = policy.document as Json;
  const tags = new Set(((document["rules"] ?? []) as readonly Rule[]).map(({ event }) => event.params.service?.tag));
  const parts: { readonly [key: string]: (part: unknown) => unknown } = {
    $schema: unchanged,
    tierpolicy: unchanged,
    name: unchanged,
    version: unchanged,
    title: unchanged,
    currency: unchanged,
    facts: (facts) => eachOf(facts, (fact, id) => cutFact(fact, id, kept.leaves)),
    invariants: (invariants) =>
      (invariants as readonly unknown[]).filter((_, at) => kept.invariants.has(policy.invariants[at] as Condition)).map(cutCondition),
    segments: (segments) =>
      eachOf(segments, ({ title, conditions }, id) =>
        kept.segments.has(id)
          ? { ...(title !== undefined && audience.has(id) && { title }), conditions: cutCondition(conditions) }
          : undefined,
      ),
    standards: (standards) => cutStandards(policy, standards),
    services: (services) => cutServices(policy, services, tags),
    channels: (channels) => cutChannels(policy, channels, kept.channels),
    rules: (rules) => (rules as readonly Json[]).map(cutRule),
  };
  return Object.fromEntries(
    Object.entries(document).flatMap(([key, part]) => {
      const cut = parts[key]?.(part);
      return cut === undefined || (key !== "services" && isEmpty(cut)) ? [] : [[key, cut]];
    }),
  );
};

interface Rule {
  readonly event: { readonly params: { readonly service?: { readonly tag?: string } } };
}

const unchanged = (part: unknown): unknown => part;

/** A part of which nothing is left does not say that there was something. */
const isEmpty = (part: unknown): boolean => typeof part === "object" && Object.keys(part as object).length === 0;
