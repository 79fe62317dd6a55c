import { commitment, publicity } from "@tierpolicy/engine";
import { COMMITMENTS, type Policy, PUBLICITIES } from "@tierpolicy/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { trusted } from "../arbitraries/policies.js";
import { carelessPolicyDocuments, policyDocuments } from "../arbitraries/policy-documents.js";
import { withExceptAsSegments } from "../laws/audience.test-support.js";
import { decisionOn, type Moment, momentsOf, type Person } from "../laws/crowd.test-support.js";
import type { Answer } from "./answer.js";
import { policyMatchers } from "./policy-matchers.js";

const narrow = { narrow: true, facts: [1, 3], rules: [1, 5], segments: [1, 3], services: [1, 2], channels: [1, 3] } as const;
const narrowPolicy = fc
  .oneof(policyDocuments(narrow), carelessPolicyDocuments(narrow))
  .map((document) => trusted(withExceptAsSegments(document)));

interface About {
  readonly to?: object;
  readonly where?: string;
}

interface Expected {
  readonly name: string;
  readonly ask: (isNot: boolean, about: About) => Answer | Promise<Answer>;
  readonly isTrueOf: (person: Person, moment: Moment) => boolean;
}

/** Every fourth of what can be expected. */
const someExpectationsOf = (policy: Policy, service: string, seed: number): readonly Expected[] =>
  expectationsOf(policy, service).filter((_, at) => at % 4 === seed % 4);

const expectationsOf = (policy: Policy, service: string): readonly Expected[] => {
  const channels = [...policy.channels.keys()];
  const asked = policyMatchers;
  return [
    {
      name: "toOffer",
      ask: (isNot, about) => asked.toOffer.call({ isNot }, policy, service, about),
      isTrueOf: (person) => decisionOn(person, service).offered,
    },
    ...COMMITMENTS.flatMap((level): readonly Expected[] => {
      const order = (person: Person) => commitment.compare(decisionOn(person, service).commitment, level);
      return [
        {
          name: `toCommitAtLeast ${level}`,
          ask: (isNot, about) => asked.toCommitAtLeast.call({ isNot }, policy, service, level, about),
          isTrueOf: (person) => decisionOn(person, service).offered && order(person) >= 0,
        },
        {
          name: `toCommitAtMost ${level}`,
          ask: (isNot, about) => asked.toCommitAtMost.call({ isNot }, policy, service, level, about),
          isTrueOf: (person) => order(person) <= 0,
        },
      ];
    }),
    ...PUBLICITIES.map(
      (level): Expected => ({
        name: `toPublicizeAtMost ${level}`,
        ask: (isNot, about) => asked.toPublicizeAtMost.call({ isNot }, policy, service, level, about),
        isTrueOf: (person) => publicity.compare(decisionOn(person, service).publicity, level) <= 0,
      }),
    ),
    {
      name: "toTell",
      ask: (isNot, about) => asked.toTell.call({ isNot }, policy, service, about),
      isTrueOf: (person, { hears }) => channels.some((channel) => hears(person, channel, service)),
    },
  ];
};

/** Vitest and Jest turn what a matcher answers round where the author wrote `.not`. */
const isMet = async (answer: Answer | Promise<Answer>, isNot: boolean) => (await answer).pass !== isNot;

test("an expectation is met iff it is true of every customer in question, and with `not`, iff it is true of none", async () => {
  let [met, contrary, neither] = [0, 0, 0];
  await fc.assert(
    fc.asyncProperty(narrowPolicy, fc.nat(), async (policy, seed) => {
      const crowd = (momentsOf(policy) ?? []).flatMap((moment) => moment.people.map((person) => ({ person, moment })));
      if (crowd.length === 0 || crowd.length > 500) return;
      const segments = [...policy.segments.keys()];
      const where = seed % 3 === 0 ? undefined : segments[seed % segments.length];
      const meant = crowd.filter(({ person }) => where === undefined || person.decision.segments.includes(where));
      for (const service of policy.services.keys())
        for (const { name, ask, isTrueOf } of someExpectationsOf(policy, service, seed)) {
          const truths = meant.map(({ person, moment }) => isTrueOf(person, moment));
          const about = where === undefined ? {} : { where };
          const [all, none] = [truths.every(Boolean), !truths.some(Boolean)];
          const told = `${name} ${service} ${where}`;
          expect(await isMet(ask(false, about), false), told).toBe(meant.length > 0 && all);
          expect(await isMet(ask(true, about), true), `not ${told}`).toBe(meant.length > 0 && none);
          if (meant.length > 0) [met, contrary, neither] = [met + +all, contrary + +none, neither + +(!all && !none)];
        }
    }),
    { numRuns: 25 },
  );
  expect(Math.min(met, contrary, neither), `${met} met, ${contrary} contrary, ${neither} neither`).toBeGreaterThan(0);
});

test("an expectation of one customer is met iff it is true of this one, and with `not`, iff it is not", async () => {
  await fc.assert(
    fc.asyncProperty(narrowPolicy, fc.nat(), async (policy, seed) => {
      const crowd = (momentsOf(policy) ?? []).flatMap((moment) => moment.people.map((person) => ({ person, moment })));
      const chosen = crowd[seed % Math.max(1, crowd.length)];
      if (chosen === undefined || crowd.length > 500) return;
      const { person, moment } = chosen;
      for (const service of policy.services.keys())
        for (const { name, ask, isTrueOf } of someExpectationsOf(policy, service, seed)) {
          const told = `${name} ${service} ${JSON.stringify(person.facts)}`;
          expect(await isMet(ask(false, { to: person.facts }), false), told).toBe(isTrueOf(person, moment));
          expect(await isMet(ask(true, { to: person.facts }), true), `not ${told}`).toBe(!isTrueOf(person, moment));
        }
    }),
    { numRuns: 20 },
  );
});
