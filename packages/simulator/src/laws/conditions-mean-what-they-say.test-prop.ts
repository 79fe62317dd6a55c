import { decide, readFacts } from "@tierpolicy/engine";
import fc from "fast-check";
import { Engine, type TopLevelCondition } from "json-rules-engine";
import { expect, test } from "vitest";
import { populations } from "../arbitraries/customers/customers.js";
import type { Json, JsonObject } from "../arbitraries/documents/json.js";
import { trusted } from "../arbitraries/policies.js";
import { policyDocuments } from "../arbitraries/policy-documents.js";
import { silentlyCompiled } from "./compiled.test-support.js";

/** The moments of the document in the form in which facts have them: json-rules-engine compares texts. */
const canonical = (value: Json): Json => {
  if (typeof value === "string") return /^\d{4}-\d\d-\d\dT/.test(value) ? new Date(value).toISOString() : value;
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, canonical(inner)]));
};

interface RuleDocument {
  readonly name: string;
  readonly conditions: TopLevelCondition;
}

/** Rules with names and without periods, which json-rules-engine does not know. */
const bareRules = (document: JsonObject): JsonObject => ({
  ...document,
  rules: (document["rules"] as readonly JsonObject[]).map(({ from: _from, until: _until, ...rule }, place) => ({
    ...rule,
    name: `rule ${place + 1}`,
  })),
});

/** What json-rules-engine makes of the document's own words: the segments that hold, and the rules that match. */
const run = async (
  document: JsonObject,
  facts: object,
): Promise<{ readonly segments: readonly string[]; readonly rules: ReadonlySet<string> }> => {
  const { segments, rules } = structuredClone(document) as unknown as {
    segments: { [id: string]: { conditions: TopLevelCondition } };
    rules: RuleDocument[];
  };
  const engine = new Engine();
  for (const [id, { conditions }] of Object.entries(segments)) {
    engine.setCondition(id, conditions);
    engine.addRule({ conditions: { all: [{ condition: id }] }, event: { type: "segment", params: { id } } });
  }
  for (const { name, conditions } of rules) engine.addRule({ conditions, event: { type: "rule", params: { id: name } } });
  const { events } = await engine.run({ ...facts });
  const succeeded = (type: string) => events.filter((event) => event.type === type).map(({ params }) => String(params?.["id"]));
  return { segments: succeeded("segment").toSorted(), rules: new Set(succeeded("rule")) };
};

test("the author's own conditions, run by json-rules-engine as they are written, hold of the same customers", async () => {
  const documents = policyDocuments().map((document) => canonical(bareRules(document)) as JsonObject);
  await fc.assert(
    fc.asyncProperty(populations(documents.map(trusted), 20), async ({ policy, customers }) => {
      const compiled = silentlyCompiled(policy);
      for (const customer of customers) {
        const facts = readFacts(policy, customer);
        const decision = decide(compiled, customer);
        if (facts._tag === "Left" || decision._tag === "Left") throw new Error(`a valid customer is refused: ${JSON.stringify(customer)}`);
        const ran = await run(policy.document as JsonObject, facts.right);
        expect(decision.right.segments).toEqual(ran.segments);
        for (const rule of policy.rules.filter(({ bySelector }) => !bySelector)) {
          for (const service of rule.services) {
            const listed = decision.right.services[service]?.rules[rule.type].includes(rule.name);
            expect(listed, `${rule.name} for ${service} of ${JSON.stringify(facts.right)}`).toBe(ran.rules.has(rule.name));
          }
        }
      }
    }),
    { numRuns: 150 },
  );
});
