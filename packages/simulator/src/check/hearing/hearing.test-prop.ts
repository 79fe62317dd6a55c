import fc from "fast-check";
import { expect, test } from "vitest";
import type { JsonObject } from "../../arbitraries/documents/json.js";
import { carelessPolicyDocuments } from "../../arbitraries/policy-documents.js";
import { check } from "../check.js";
import { nameOf } from "../exactness/names.test-support.js";
import { brokenPromises } from "../exactness/promises.test-support.js";
import { worldOf } from "../exactness/world.test-support.js";

const ABOUT_HEARING = ["uninformed-member", "empty-promise", "vague-basic"] as const;

const sizes = { facts: [1, 3], rules: [2, 6], segments: [2, 3], services: [1, 2], channels: [2, 3] } as const;

/** The same policy, where each offer names some channels (numbers pick them) and asks to be told widely, of services that are no perks. */
const talkative = (document: JsonObject, picks: readonly number[]): JsonObject => {
  const channels = Object.keys((document["channels"] ?? {}) as JsonObject);
  const services = Object.entries((document["services"] ?? {}) as { readonly [id: string]: JsonObject });
  const rules = (document["rules"] ?? []) as readonly (JsonObject & {
    readonly event: { readonly type: string; readonly params: JsonObject };
  })[];
  const pick = (at: number) => picks[at % picks.length] ?? 0;
  const open = (service: JsonObject, at: number): JsonObject => {
    const { exclusiveTo: _, knownTo: __, story: ___, ...rest } = service;
    return pick(at) % 4 === 0 ? service : rest;
  };
  return {
    ...document,
    services: Object.fromEntries(services.map(([id, service], at) => [id, open(service, at)])),
    rules: rules.map((rule, at): JsonObject => {
      const named = channels.filter((_, place) => (pick(at) >> place) % 2 === 1);
      if (rule.event.type !== "offer" || named.length === 0) return rule;
      const publicity = ["individual", "segment", "segment", "public"][pick(at + 1) % 4] ?? "segment";
      return { ...rule, event: { ...rule.event, params: { ...rule.event.params, channels: named, publicity } } };
    }),
  };
};

const documents = fc
  .tuple(carelessPolicyDocuments({ narrow: true, ...sizes }), fc.array(fc.nat({ max: 63 }), { minLength: 4, maxLength: 8 }))
  .map(([document, picks]) => talkative(document, picks));

test("of policies that tell much, those who hear in vain and those who are left in the dark are found, and nobody else", async () => {
  const refuted = new Map<string, number>(ABOUT_HEARING.map((id) => [id, 0]));
  await fc.assert(
    fc.asyncProperty(documents, async (document) => {
      const world = worldOf(document);
      if (world === undefined || world.everyone.length === 0) return;
      const { findings } = await check(world.policy, { only: ABOUT_HEARING });
      const offences = brokenPromises(world);
      for (const id of ABOUT_HEARING) {
        const found = findings.filter((finding) => finding.check === id).map((finding) => nameOf(id, finding, world.policy));
        expect(found.toSorted(), `${id} of ${JSON.stringify(world.policy.document)}`).toEqual(offences[id].toSorted());
        refuted.set(id, (refuted.get(id) ?? 0) + found.length);
      }
    }),
    { numRuns: 100 },
  );
  for (const [id, times] of refuted) expect(times, `so many findings of ${id}`).toBeGreaterThan(3);
});
