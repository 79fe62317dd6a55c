import { withoutServices } from "@tierpolicy/engine";
import type { Policy } from "@tierpolicy/schema";
import fc from "fast-check";
import { customerDraft, possibleCustomerWriter } from "../../arbitraries/customers/customers.js";
import { illTypedCustomersOf } from "../../arbitraries/customers/ill-typed-customers.js";
import type { JsonObject } from "../../arbitraries/documents/json.js";
import { trusted } from "../../arbitraries/policies.js";
import { carelessPolicyDocuments, policyDocuments } from "../../arbitraries/policy-documents.js";
import { requestsFor } from "./observations.test-support.js";
import { isOwnSegment, plant } from "./perk.test-support.js";
import { perkDraft } from "./perk-draft.test-support.js";
import { type Scene, scenesOf } from "./scene.test-support.js";

/** Two policies that are not to be told apart in a scene. */
export interface Case {
  readonly scene: Scene;
  readonly whole: Policy;
  readonly without: Policy;
  /** How the second one came about: the service was removed, or nobody had thought of it yet. */
  readonly how: "removed" | "never there";
  readonly requests: readonly string[];
  readonly illTyped: readonly object[];
}

/** Policies whose questions are answered quickly: there are many of them. */
const SIZES = {
  facts: [2, 4],
  segments: [2, 4],
  services: [2, 4],
  channels: [1, 3],
  rules: [2, 8],
  invariants: [0, 1],
  assertions: [0, 1],
} as const;

const documents: fc.Arbitrary<JsonObject> = fc.oneof(
  { weight: 2, arbitrary: carelessPolicyDocuments(SIZES) },
  { weight: 1, arbitrary: policyDocuments(SIZES) },
  { weight: 1, arbitrary: policyDocuments({ ...SIZES, narrow: true }) },
);

interface Drawn {
  readonly drafts: readonly (readonly number[])[];
  readonly seed: number;
  readonly words: readonly string[];
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  drafts: fc.noBias(fc.array(customerDraft, { minLength: 1, maxLength: 3, size: "max" })),
  seed: fc.nat(),
  words: fc.array(fc.string({ unit: "grapheme", maxLength: 12 }), { maxLength: 3 }),
});

const casesOf = (whole: Policy, without: Policy, how: Case["how"], scenes: readonly Scene[], { seed, words }: Drawn): readonly Case[] => {
  const requests = requestsFor(whole, words);
  const illTyped = fc.sample(illTypedCustomersOf(without), { numRuns: 3, seed }).map(({ customer }) => customer);
  return scenes.map((scene) => ({ scene, whole, without, how, requests, illTyped }));
};

const customersIn = (policy: Policy, { drafts }: Drawn) => drafts.map(possibleCustomerWriter(policy)).filter((one) => one !== undefined);

/** The cases of one service of a policy, at most a few, those in which the service matters most first. */
const few = (scenes: readonly Scene[]): readonly Scene[] =>
  scenes.toSorted((a, b) => Number(b.isOffered) - Number(a.isOffered)).slice(0, 2);

/** Of a policy as authors write it, every service that somebody must not know. */
export const casesInPolicies: fc.Arbitrary<readonly Case[]> = fc.tuple(documents, drawn).map(([document, some]) => {
  const whole = trusted(document);
  const customers = customersIn(whole, some);
  return [...whole.services.keys()].flatMap((service) => {
    const scenes = few(scenesOf(whole, service, customers));
    return scenes.length === 0 ? [] : casesOf(whole, trusted(withoutServices(whole, [service]) as JsonObject), "removed", scenes, some);
  });
});

/** Who had not thought of the perk did not think of its segments either. */
const withoutOwnSegments = (scene: Scene): Scene => {
  const isThere = (segment: string) => !isOwnSegment(segment);
  return {
    ...scene,
    segments: scene.segments.filter(isThere),
    segmentsAtAllTimes: scene.segmentsAtAllTimes.filter(isThere),
    audiences: scene.audiences.filter((audience) => audience.every(isThere)),
  };
};

/** Of a policy in which a perk with surroundings of its own is planted, that perk. */
export const casesOfPerks: fc.Arbitrary<readonly Case[]> = fc.tuple(documents, perkDraft, drawn).map(([document, draft, some]) => {
  const { before, after, perk } = plant(document, draft);
  const whole = trusted(after);
  const scenes = few(scenesOf(whole, perk, customersIn(whole, some)));
  if (scenes.length === 0) return [];
  return [
    ...casesOf(whole, trusted(withoutServices(whole, [perk]) as JsonObject), "removed", scenes, some),
    ...casesOf(whole, trusted(before), "never there", scenes.map(withoutOwnSegments), some),
  ];
});

/** The same cases for the same seed: of policies and of perks, in turn. */
export const casesWithSeed = (seed: number, policies: number): readonly Case[] => {
  const [some, others] = [casesInPolicies, casesOfPerks].map((cases) => fc.sample(cases, { seed, numRuns: policies / 2 }));
  return (some ?? []).flatMap((cases, at) => [...cases, ...(others?.[at] ?? [])]);
};
