import fc from "fast-check";
import { expect, test } from "vitest";
import type { Json, JsonObject } from "../../arbitraries/documents/json.js";
import { trusted } from "../../arbitraries/policies.js";
import { carelessPolicyDocuments, policyDocuments } from "../../arbitraries/policy-documents.js";
import { diff } from "../diff.js";

const KINDS = ["facts", "segments", "channels", "services"] as const;
type Kind = (typeof KINDS)[number];

/** Under which keys the ids of a kind stand as values. */
const PLACES: Record<Kind, ReadonlySet<string>> = {
  facts: new Set(["fact"]),
  segments: new Set(["condition", "exclusiveTo", "knownTo", "segments", "overheardBy", "tiers", "from"]),
  channels: new Set(["channels"]),
  services: new Set(["service"]),
};

/** The document with another name for one thing, wherever it stands. */
const renamed = (document: JsonObject, kind: Kind, id: string, name: string): JsonObject => {
  const word = (text: string) => (text === id ? name : text);
  const value = (part: Json, key: string): Json => {
    if (Array.isArray(part)) return part.map((item) => value(item, key));
    if (typeof part === "string") return PLACES[kind].has(key) ? word(part) : part;
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(Object.entries(part as JsonObject).map(([inner, item]) => [inner, value(item, inner)]));
  };
  const whole = value(document, "") as JsonObject;
  const keys = (part: Json | undefined) =>
    Object.fromEntries(
      Object.entries((part ?? {}) as JsonObject).map(([key, item]) => [
        [word(key.split(".")[0] as string), ...key.split(".").slice(1)].join("."),
        item,
      ]),
    );
  return {
    ...whole,
    [kind]: keys(whole[kind]),
    ...(kind === "facts" && whole["monotone"] !== undefined && { monotone: keys(whole["monotone"]) }),
  };
};

test("to rename a fact, a segment, a channel or a service changes nothing, and is one line", async () => {
  const found: Record<string, number> = {};
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(policyDocuments(), carelessPolicyDocuments()),
      fc.constantFrom(...KINDS),
      fc.nat(),
      async (document, kind, at) => {
        const ids = Object.keys((document[kind] ?? {}) as JsonObject);
        fc.pre(ids.length > 0);
        const id = ids[at % ids.length] as string;
        const report = await diff(trusted(document), trusted(renamed(document, kind, id, "renamed")), { budget: 50_000 });
        fc.pre(report.undecided.length === 0);
        expect(report.verdict).toBe("alike");
        // of what nothing speaks of, nothing says what it has become
        expect(report.renames.map(({ before, after }) => [before, after])).toEqual(report.renames.length === 0 ? [] : [[id, "renamed"]]);
        for (const { kind } of report.renames) found[kind] = (found[kind] ?? 0) + 1;
      },
    ),
    { numRuns: 60, endOnFailure: true },
  );
  expect(Object.keys(found).sort()).toEqual(["channel", "fact", "segment", "service"]);
});
