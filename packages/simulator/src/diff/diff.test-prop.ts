import { compile, type Decision, decide, type Hearing, hearingOf, readFacts } from "@tierpolicy/engine";
import type { Policy } from "@tierpolicy/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Customer } from "../arbitraries/customers/write-customer.js";
import type { Json, JsonObject } from "../arbitraries/documents/json.js";
import { trusted } from "../arbitraries/policies.js";
import { carelessPolicyDocuments, policyDocuments } from "../arbitraries/policy-documents.js";
import { formulasWithin, settledCarriage } from "../laws/compiled.test-support.js";
import { plain } from "../laws/differences.test-support.js";
import { everyoneIn } from "../laws/everyone.test-support.js";
import { shuffled } from "../laws/shuffle.test-support.js";
import { compare } from "./compare.js";
import { diff } from "./diff.js";
import { stepsKey } from "./groups/change-words.js";
import { revisions } from "./pairs.test-support.js";
import type { Change, DiffReport } from "./report.js";

const BUDGET = 50_000;
const few = { numRuns: 40, endOnFailure: true };
const narrow = { narrow: true, facts: [1, 2], rules: [2, 6] } as const;

/** What a change is, its witness and its segments aside. */
const gist = ({ service, before, after }: Pick<Change, "service" | "before" | "after">): string =>
  JSON.stringify(plain([service, before, after]));

/** Both decisions on everybody, in the policy's cells and the other's; undefined where there are too many. */
const everyDecision = (
  before: Policy,
  after: Policy,
): readonly (readonly [Customer, Decision | undefined, Decision | undefined])[] | undefined => {
  const [some, others, carriage, again] = [everyoneIn(before), everyoneIn(after), settledCarriage(before), settledCarriage(after)];
  if (some === undefined || others === undefined || carriage === undefined || again === undefined) return undefined;
  const [was, is] = [compile(before, { carriage }), compile(after, { carriage: again })];
  return [...some, ...others].map((customer) => {
    const [one, two] = [decide(was, customer), decide(is, customer)];
    return [customer, one._tag === "Right" ? one.right : undefined, two._tag === "Right" ? two.right : undefined];
  });
};

test("everybody is in the group that the decisions of both policies say, and in no other", async () => {
  let changes = 0;
  await fc.assert(
    fc.asyncProperty(revisions(narrow), async ({ before, after }) => {
      const everybody = everyDecision(before, after);
      fc.pre(everybody !== undefined);
      const { report, steps, replay } = await compare(before, after, { budget: BUDGET, renames: false });
      fc.pre(report.undecided.length === 0);
      const groups = report.changes.map((change, at) => ({ change, at, varies: new Set(change.varies), key: stepsKey(steps[at] ?? []) }));
      const found = new Set<number>();
      const oneSided = new Set<string>();
      for (const [customer, was, is] of everybody ?? []) {
        if (was && !is) oneSided.add("before");
        if (is && !was) oneSided.add("after");
        if (!was || !is) continue;
        for (const service of new Set([...before.services.keys(), ...after.services.keys()])) {
          const shown = replay.stepsBetween({ before: service, after: service }, was, is);
          const own = groups.filter(({ change, varies, key }) => change.service === service && stepsKey(shown, varies) === key);
          expect(own.length, `${service} of ${JSON.stringify(customer)}`).toBe(shown.length > 0 ? 1 : 0);
          for (const { at } of own) found.add(at);
        }
      }
      changes += found.size;
      expect(found.size).toBe(report.changes.length);
      expect(report.customers.map(({ knownTo }) => knownTo).sort()).toEqual([...oneSided].sort());
    }),
    { numRuns: 40, endOnFailure: true },
  );
  expect(changes).toBeGreaterThan(5);
});

test("a group concerns all, some or none of a segment, as the decisions say", async () => {
  await fc.assert(
    fc.asyncProperty(revisions(narrow), async ({ before, after }) => {
      const everybody = everyDecision(before, after);
      fc.pre(everybody !== undefined);
      const { report, steps, replay } = await compare(before, after, { budget: BUDGET, renames: false });
      fc.pre(report.undecided.length === 0);
      const common = (everybody ?? []).flatMap(([, was, is]) => (was && is ? [{ was, is }] : []));
      for (const [at, { service, varies, segments }] of report.changes.entries()) {
        const isIn = ({ was, is }: (typeof common)[number]) =>
          stepsKey(replay.stepsBetween({ before: service, after: service }, was, is), new Set(varies)) === stepsKey(steps[at] ?? []);
        const expected = [...new Set([...after.segments.keys(), ...before.segments.keys()])].flatMap((segment) => {
          const members = {
            was: common.filter(({ was }) => was.segments.includes(segment)),
            is: common.filter(({ is }) => is.segments.includes(segment)),
          };
          const hit = { was: members.was.some(isIn), is: members.is.some(isIn) };
          if (!hit.was && !hit.is) return [];
          const isInBoth = before.segments.has(segment) && after.segments.has(segment);
          const only = hit.was === hit.is || !isInBoth ? {} : { only: hit.is ? "after" : "before" };
          const own = hit.is ? members.is : members.was;
          const group = common.filter(isIn);
          const isEverybody = members.was.length === common.length && members.is.length === common.length;
          if (isEverybody && group.length < common.length) return [];
          const share = { members: own.every(isIn) ? "all" : "some", group: group.every((one) => own.includes(one)) ? "all" : "some" };
          return [{ segment, ...share, ...only }];
        });
        expect(segments).toEqual(expected);
      }
    }),
    { numRuns: 25, endOnFailure: true },
  );
});

test("somebody comes to hear of a service just where the report says so", async () => {
  await fc.assert(
    fc.asyncProperty(revisions(narrow), async ({ before, after }) => {
      const everybody = everyDecision(before, after);
      const [was, is] = [hearingWithin(before), hearingWithin(after)];
      fc.pre(everybody !== undefined && was !== undefined && is !== undefined);
      if (!everybody || !was || !is) return;
      const report = await diff(before, after, { budget: BUDGET, renames: false });
      fc.pre(report.undecided.length === 0);
      const expected = new Set<string>();
      for (const [customer, one, two] of everybody) {
        const facts = readFacts(after, customer);
        if (!one || !two || facts._tag === "Left") continue;
        const compared = [
          { change: "gained", news: is(facts.right), old: was(facts.right), decided: two },
          { change: "lost", news: was(facts.right), old: is(facts.right), decided: one },
        ];
        for (const { change, news, old, decided } of compared)
          for (const { service, channels } of news)
            for (const channel of channels) {
              const isOld = old.some((one) => one.service === service && one.channels.includes(channel));
              if (!isOld && !decided.services[service]?.channels.includes(channel)) expected.add([service, channel, change].join());
            }
      }
      expect(report.hearing.map(({ service, channel, change }) => [service, channel, change].join()).sort()).toEqual([...expected].sort());
    }),
    { numRuns: 25, endOnFailure: true },
  );
});

const hearingWithin = (policy: Policy): Hearing | undefined => {
  const hearing = hearingOf(policy, formulasWithin(policy));
  return hearing._tag === "Right" ? hearing.right : undefined;
};

test("everything is alike between a policy and itself, in whatever order and under whatever names of segments", async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(policyDocuments(), carelessPolicyDocuments()), fc.nat(), async (document, seed) => {
      const policy = trusted(document);
      const other = trusted(withOtherSegments(shuffled(document, seed) as JsonObject));
      const report = await diff(policy, other, { budget: BUDGET });
      expect({ ...report, renames: [], facts: [] }).toEqual(alike(policy));
      expect(report.renames.filter(({ kind, before, after }) => kind !== "segment" || `${before}-too` !== after)).toEqual([]);
    }),
    few,
  );
});

const alike = ({ name, version }: Policy): DiffReport => ({
  before: { name, ...(version !== undefined && { version }) },
  after: { name, ...(version !== undefined && { version }) },
  verdict: "alike",
  renames: [],
  facts: [],
  services: { added: [], removed: [] },
  changes: [],
  hearing: [],
  customers: [],
  undecided: [],
});

/** Every segment is called otherwise. */
const withOtherSegments = (document: JsonObject): JsonObject => {
  const segments = new Set(Object.keys((document["segments"] ?? {}) as JsonObject));
  const rename = (value: Json, key: string): Json => {
    if (Array.isArray(value)) return value.map((item) => rename(item, key));
    if (typeof value !== "object" || value === null)
      return SEGMENT_KEYS.has(key) && typeof value === "string" && segments.has(value) ? `${value}-too` : value;
    return Object.fromEntries(Object.entries(value as JsonObject).map(([name, inner]) => [name, rename(inner, name)]));
  };
  const renamed = rename(document, "") as JsonObject;
  const declared = Object.entries((renamed["segments"] ?? {}) as JsonObject).map(([id, segment]) => [`${id}-too`, segment] as const);
  return { ...renamed, segments: Object.fromEntries(declared) };
};
const SEGMENT_KEYS = new Set(["condition", "exclusiveTo", "knownTo", "segments", "overheardBy", "tiers", "from"]);

test("rewriting every condition as a double negation changes nothing", async () => {
  await fc.assert(
    fc.asyncProperty(policyDocuments(), async (document) => {
      const rewritten = {
        ...document,
        rules: (document["rules"] as readonly JsonObject[]).map((rule) => ({
          ...rule,
          conditions: { not: { not: rule["conditions"] as Json } },
        })),
      };
      const report = await diff(trusted(document), trusted(rewritten), { budget: BUDGET });
      fc.pre(report.undecided.length === 0);
      expect(report.verdict).toBe("alike");
    }),
    few,
  );
});

test("the way back undoes the way there", async () => {
  await fc.assert(
    fc.asyncProperty(revisions(), async ({ before, after }) => {
      const [there, back] = [await diff(before, after, { budget: BUDGET }), await diff(after, before, { budget: BUDGET })];
      fc.pre(there.undecided.length === 0 && back.undecided.length === 0);
      const exact = (report: DiffReport) => report.changes.filter(({ varies }) => varies.length === 0);
      expect(
        exact(back)
          .map(({ service, before, after }) => gist({ service, before: after, after: before }))
          .sort(),
      ).toEqual(exact(there).map(gist).sort());
      expect(
        back.hearing.map(({ service, channel, change }) => [service, channel, change === "gained" ? "lost" : "gained"]).sort(),
      ).toEqual(there.hearing.map(({ service, channel, change }) => [service, channel, change]).sort());
      expect(back.customers.map(({ knownTo }) => (knownTo === "before" ? "after" : "before")).sort()).toEqual(
        there.customers.map(({ knownTo }) => knownTo).sort(),
      );
    }),
    few,
  );
});
