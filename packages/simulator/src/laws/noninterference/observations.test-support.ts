import type { CompiledPolicy } from "@tierpolicy/engine";
import { clockOf, readFacts } from "@tierpolicy/engine";
import type { Policy, Text } from "@tierpolicy/schema";
import { load } from "../../../../engine/src/ahead-of-time/load-module.test-support.js";
import type { Engine } from "./engine.test-support.js";
import { firstDifference, imprintOf } from "./imprint.test-support.js";
import type { Scene } from "./scene.test-support.js";

/** A policy under the eyes of somebody, through an engine. */
export interface Look {
  readonly engine: Engine;
  readonly policy: Policy;
  readonly compiled: CompiledPolicy;
  readonly scene: Scene;
  /** What the customer asks for. */
  readonly requests: readonly string[];
  /** What is passed off as a customer. */
  readonly illTyped: readonly object[];
}

/** What somebody outside can get out of a policy: by a name, with what there is to be read off it. */
export interface Observation {
  readonly name: string;
  /** Whether it is for the customer alone, or for whoever must not know. */
  readonly by: "the customer" | "anybody outside";
  readonly of: (look: Look) => unknown;
}

const LANGUAGES = ["en", "zh"] as const;

/** The answers for each of several questions. */
const each = <Question>(questions: readonly Question[], answer: (question: Question) => unknown): object =>
  new Map(questions.map((question) => [JSON.stringify(question), answer(question)]));

type Agreed = ReturnType<Engine["agreement"]> | ReturnType<Engine["segmentAgreement"]>;

/** An agreement as data, and as what is handed out. */
const inAllForms = ({ agreementMarkdown, agreementHtml }: Engine, agreed: Agreed): unknown =>
  agreed._tag === "Left"
    ? agreed
    : {
        agreed,
        markdown: each(LANGUAGES, (lang) => agreementMarkdown(agreed.right, { lang })),
        html: each(LANGUAGES, (lang) => agreementHtml(agreed.right, { lang })),
      };

const clockIn = ({ policy, scene }: Look): string | undefined => {
  const facts = readFacts(policy, scene.customer);
  return facts._tag === "Left" ? undefined : clockOf(policy, facts.right);
};

const segmentAgreementsOf = (look: Look, segments: readonly string[], at: string | undefined): object => {
  const { engine, policy } = look;
  return each(segments, (segment) => inAllForms(engine, engine.segmentAgreement(policy, segment, at === undefined ? {} : { at })));
};

/** Everything that an outsider can observe. What is not in this list is not promised; docs/noninterference.md says so. */
export const OBSERVATIONS: readonly Observation[] = [
  {
    name: "customerView",
    by: "the customer",
    of: ({ engine, compiled, scene }) => [engine.customerView(compiled, scene.customer), engine.customerView(compiled, scene.customer)],
  },
  {
    name: "respond",
    by: "the customer",
    of: ({ engine, compiled, scene, requests }) => each(requests, (request) => engine.respond(compiled, scene.customer, request)),
  },
  {
    name: "agreement",
    by: "the customer",
    of: ({ engine, compiled, scene }) => inAllForms(engine, engine.agreement(compiled, scene.customer)),
  },
  {
    name: "refusals of customers with ill-typed facts",
    by: "the customer",
    of: ({ engine, compiled, illTyped, requests }) =>
      each([...illTyped.keys()], (at) => {
        const nobody = illTyped[at] as object;
        return [
          engine.customerView(compiled, nobody),
          engine.agreement(compiled, nobody),
          engine.hears(compiled, nobody),
          requests.slice(0, 2).map((request) => engine.respond(compiled, nobody, request)),
        ];
      }),
  },
  {
    name: "agreements of the customer's segments at the customer's clock",
    by: "the customer",
    of: (look) => segmentAgreementsOf(look, look.scene.segments, clockIn(look)),
  },
  {
    name: "agreements of segments at all times",
    by: "the customer",
    of: (look) => segmentAgreementsOf(look, look.scene.segmentsAtAllTimes, undefined),
  },
  {
    name: "hears",
    by: "anybody outside",
    of: ({ engine, compiled, scene }) => (scene.isOffered ? "told aside" : engine.hears(compiled, scene.customer)),
  },
  {
    name: "memberProgram",
    by: "anybody outside",
    of: (look) => {
      const at = clockIn(look);
      const now = at === undefined ? [] : [look.engine.memberProgram(look.policy, { at })];
      return [each(LANGUAGES, (lang) => look.engine.memberProgram(look.policy, { lang })), now];
    },
  },
  {
    name: "bundles and their modules",
    by: "anybody outside",
    of: ({ engine, policy, scene }) =>
      each(scene.audiences, (audience) => {
        const bundle = engine.bundleFor(policy, audience);
        if (bundle._tag === "Left") return bundle;
        return { bytes: JSON.stringify(bundle.right.document), bundle, module: engine.moduleOf(bundle.right) };
      }),
  },
];

/** What a bundle decides, and what its module decides. Slow, since a module must be loaded. */
export const DECISIONS_OF_BUNDLES: Observation = {
  name: "what bundles and their modules decide",
  by: "anybody outside",
  of: async ({ engine, policy, scene }) => {
    const bundle = engine.bundleFor(policy, scene.audiences[0] ?? []);
    if (bundle._tag === "Left") return bundle;
    const module = await load(engine.moduleOf(bundle.right).code);
    return [engine.decide(engine.compile(bundle.right), scene.customer), module.decide(scene.customer)];
  },
};

/** All titles of a text. */
const textsOf = (text: Text | undefined): readonly string[] => (typeof text === "string" ? [text] : Object.values(text ?? {}));

/** Names that an object has before anybody gave it one. */
const INHERITED = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "prototype"];

/** Everything that a policy calls something, as it is and shouted between blanks, and what nothing is called. */
export const requestsFor = (policy: Policy, anything: readonly string[]): readonly string[] => {
  const parts = [policy.services, policy.segments, policy.channels].flatMap((named) => [...named.values()]);
  const names = [
    ...parts.flatMap(({ id, title }) => [id, ...textsOf(title)]),
    ...policy.rules.map(({ name }) => name),
    ...[...policy.services.values()].flatMap(({ tags }) => tags),
  ];
  return [...new Set([...names, ...names.slice(0, 6).map((name) => `  ${name.toUpperCase()}\t`), ...INHERITED, "", ...anything])];
};

const UNDECIDED = /"undecided-|: BudgetExceeded /;

/**
 * The first thing that the observer of a policy can tell from the same of another one; undefined where there is none, also where a budget
 * did not suffice to make one of them: that is told to staff. Whatever throws tells.
 */
export const told = async (observation: Observation, one: Look, other: Look): Promise<string | undefined> => {
  const traces = [await tracesOf(observation, one), await tracesOf(observation, other)] as const;
  const thrown = traces.flat().find((line) => line.startsWith(THROWN));
  if (thrown !== undefined) return thrown;
  if (traces.some((lines) => lines.some((line) => UNDECIDED.test(line)))) return undefined;
  return firstDifference(...traces);
};

const THROWN = "threw: ";

const tracesOf = async ({ of }: Observation, look: Look): Promise<readonly string[]> => {
  const { engine, compiled, scene } = look;
  try {
    // Whoever was answered before must leave no trace.
    for (const other of scene.company) {
      engine.customerView(compiled, other);
      engine.agreement(compiled, other);
      engine.respond(compiled, other, scene.service);
    }
    return imprintOf(await of(look));
  } catch (error) {
    return [`${THROWN}${error}`];
  }
};
