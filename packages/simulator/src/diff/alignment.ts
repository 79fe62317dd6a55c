import type { Policy } from "@tierpolicy/schema";
import { type JointFacts, joinFacts } from "./joint/join-facts.js";
import { JointSpace } from "./joint/joint.js";
import { inJointWords, type JointWords, narrowedTo } from "./joint/joint-words.js";
import { hopelessRounding } from "./joint/rounding.js";
import { channelRenames } from "./renames/channel-renames.js";
import { factRenames } from "./renames/fact-renames.js";
import { goneFrom } from "./renames/pairing.js";
import { ConditionSignatures } from "./signatures/condition-signatures.js";
import { Interner, sorted } from "./signatures/interner.js";
import { serviceSignatures } from "./signatures/service-signatures.js";
import { wordBy } from "./signatures/wording.js";

/** Two policies made ready to be held against each other. */
export interface Alignment {
  readonly before: Policy;
  readonly after: Policy;
  /** From the old names to the new ones. */
  readonly factRenames: ReadonlyMap<string, string>;
  readonly channelRenames: ReadonlyMap<string, string>;
  readonly joined: JointFacts;
  readonly words: { readonly before: JointWords; readonly after: JointWords };
  /** The services of both policies that do not say the very same in both. */
  readonly suspects: readonly string[];
  readonly vanished: readonly string[];
  readonly added: readonly string[];
  /** Whether each of the policies may know customers whom the other does not. */
  readonly differInDomain: boolean;
}

const NONE: ReadonlyMap<string, string> = new Map();

/** @param renames whether what is called otherwise is looked for */
export const align = (before: Policy, after: Policy, renames: boolean): Alignment => {
  const facts = renames ? factRenames(before, after) : NONE;
  const channels = renames ? channelRenames(before, after, wordBy(facts)) : NONE;
  const joined = joinFacts(before, after, facts);
  const same = (id: string): string => id;
  const words = {
    before: { fact: wordBy(joined.words), service: same, channel: wordBy(channels), segment: (id: string) => `${id} (before)` },
    after: { fact: same, service: same, channel: same, segment: same },
  };
  const interner = new Interner();
  const [was, is] = [serviceSignatures(before, interner, words.before), serviceSignatures(after, interner, words.after)];
  const invariants = (policy: Policy, side: "before" | "after") => {
    const conditions = new ConditionSignatures(policy, interner, words[side].fact);
    return sorted(policy.invariants.map((condition) => conditions.of(condition))).join();
  };
  return {
    before,
    after,
    factRenames: facts,
    channelRenames: channels,
    joined,
    words,
    suspects: [...is].flatMap(([id, signature]) => (was.has(id) && was.get(id) !== signature ? [id] : [])),
    vanished: goneFrom(was.keys(), is),
    added: goneFrom(is.keys(), was),
    differInDomain: joined.before.length + joined.after.length > 0 || invariants(before, "before") !== invariants(after, "after"),
  };
};

/** A space for those services of the policies that are in question. */
export const spaceFor = (alignment: Alignment, budget: number): JointSpace => {
  const { before, after, joined, words, suspects, vanished, added, differInDomain } = alignment;
  const narrow = (policy: Policy, services: readonly string[]) => narrowedTo(policy, new Set([...suspects, ...services]));
  // whoever is no longer a customer loses all services, those too that are as they were
  const was = differInDomain ? before : narrow(before, vanished);
  const policies = {
    before: inJointWords(was, words.before, joined.facts, joined.before),
    after: inJointWords(narrow(after, added), words.after, joined.facts, joined.after),
  };
  const hopeless = hopelessRounding(joined.rounded, [policies.before, policies.after]);
  return new JointSpace(policies.before, policies.after, { budget, ...(hopeless !== undefined && { hopeless }) });
};
