import type { Facts, Policy } from "@tierpolicy/schema";
import { type Alignment, align, spaceFor } from "./alignment.js";
import { changeInWords } from "./groups/change-words.js";
import { concernedIn, type SegmentPair } from "./groups/concerned.js";
import { changedParts, type Pair } from "./groups/parts-of.js";
import type { Step } from "./groups/refine.js";
import { type Overheard, overheardOf } from "./hearing/heard.js";
import type { Answered, JointSpace } from "./joint/joint.js";
import { doubtfulRounding } from "./joint/rounding.js";
import { oneSidedCustomers } from "./one-sided.js";
import { segmentPairs, segmentRenames, serviceRenames } from "./renames/in-space.js";
import { ruleRenames } from "./renames/rule-renames.js";
import { Replay } from "./replay/replay.js";
import type { Change, Concerned, DiffReport, HearingChange, OneSided, PolicyName, Rename, Undecided } from "./report.js";

/** What `diff` finds, with more to work on than its report. */
export interface Comparison {
  readonly report: DiffReport;
  readonly replay: Replay;
  /** The services that were held against each other. */
  readonly pairs: readonly Pair[];
  /** The steps of each of the report's changes. */
  readonly steps: readonly (readonly Step[])[];
}

export interface CompareOptions {
  readonly budget: number;
  readonly renames: boolean;
}

/** @param asked is told before each service how many have been compared, of how many */
export const compare = async (
  before: Policy,
  after: Policy,
  { budget, renames }: CompareOptions,
  asked: (compared: number, of: number) => void | Promise<void> = () => {},
): Promise<Comparison> => {
  const alignment = align(before, after, renames);
  const space = spaceFor(alignment, budget);
  const renamed = {
    segments: renames ? segmentRenames(alignment, space) : new Map<string, string>(),
    services: renames ? serviceRenames(alignment, space) : new Map<string, string>(),
  };
  const pairs = pairsOf(alignment, renamed.services);
  const segments = segmentPairs(alignment, renamed.segments);
  const replay = new Replay(alignment, pairs, budget);
  const undecided: Undecided[] = [];
  const changes: Change[] = [];
  const steps: (readonly Step[])[] = [];
  const hearing: HearingChange[] = [];
  for (const [at, pair] of pairs.entries()) {
    await asked(at, pairs.length);
    const service = nameOf(alignment, pair);
    const found = await examined(pair, { alignment, space, segments, replay });
    if (found.kind === "undecided") {
      undecided.push({ service, reason: found.reason });
      continue;
    }
    for (const { group, change } of found.answer.changes) {
      changes.push({ service, ...change });
      steps.push(group.steps);
    }
    hearing.push(...found.answer.hearing.map((one) => ({ service, ...one })));
  }
  const customers: OneSided[] = [];
  if (alignment.differInDomain) {
    const found = space.ask((joint) => oneSidedCustomers(joint, segments));
    if (found.kind === "undecided") undecided.push({ reason: found.reason });
    else customers.push(...found.answer.map((group) => replay.oneSided(group)));
  }
  const gone = (ids: readonly string[], taken: Iterable<string>) => ids.filter((id) => ![...taken].includes(id));
  const report: DiffReport = {
    before: policyName(before),
    after: policyName(after),
    verdict: changes.length + hearing.length + customers.length > 0 ? "changed" : undecided.length > 0 ? "undecided" : "alike",
    renames: renames ? allRenames(alignment, renamed) : [],
    facts: alignment.joined.changes,
    services: {
      added: gone(alignment.added, renamed.services.values()),
      removed: gone(alignment.vanished, renamed.services.keys()),
    },
    changes,
    hearing,
    customers,
    undecided,
  };
  return { report: Object.freeze(report), replay, pairs, steps };
};

const pairsOf = ({ before, after, suspects, vanished, added }: Alignment, renames: ReadonlyMap<string, string>): readonly Pair[] => {
  const old = new Map([...renames].map(([was, is]) => [is, was]));
  const asked = new Set([...suspects, ...added]);
  return [
    ...[...after.services.keys()].filter((id) => asked.has(id)).map((id) => ({ before: old.get(id) ?? id, after: id })),
    ...[...before.services.keys()].filter((id) => vanished.includes(id) && !renames.has(id)).map((id) => ({ before: id, after: id })),
  ];
};

const nameOf = ({ after }: Alignment, pair: Pair): string => (after.services.has(pair.after) ? pair.after : pair.before);

/** What is known of a group before its witness has been replayed. */
export interface Group {
  readonly steps: readonly Step[];
  readonly segments: readonly Concerned[];
  readonly witness: Facts;
}

interface Scene {
  readonly alignment: Alignment;
  readonly space: JointSpace;
  readonly segments: readonly SegmentPair[];
  readonly replay: Replay;
}

interface Examined {
  readonly changes: readonly { readonly group: Group; readonly change: Omit<Change, "service"> }[];
  readonly hearing: readonly Omit<HearingChange, "service">[];
}

const examined = async (pair: Pair, { alignment, space, segments, replay }: Scene): Promise<Answered<Examined>> => {
  const asked = space.ask((joint) => ({
    groups: changedParts(joint, pair).map(
      ({ customers, steps }): Group => ({
        steps,
        segments: concernedIn(joint, segments, customers),
        witness: joint.space.witness(customers) as Facts,
      }),
    ),
    overheard: overheardOf(joint, pair, segments),
    doubt: doubtfulRounding(joint, alignment, pair, replay),
  }));
  if (asked.kind === "undecided") return asked;
  const { groups, overheard, doubt } = asked.answer;
  if (doubt !== undefined) return { kind: "undecided", reason: doubt };
  const changes = [];
  for (const group of groups) {
    const { segments, steps } = group;
    changes.push({ group, change: { ...changeInWords(steps), segments, witness: await replay.group(pair, group) } });
  }
  const hearing: Omit<HearingChange, "service">[] = [];
  for (const one of overheard) hearing.push(await heard(one, replay));
  const ignorance = replay.ignorance(pair);
  if (ignorance !== undefined) return { kind: "undecided", reason: ignorance };
  return { kind: "decided", answer: { changes, hearing } };
};

const heard = async (one: Overheard, replay: Replay): Promise<Omit<HearingChange, "service">> => ({
  channel: one.channel,
  change: one.by === "after" ? "gained" : "lost",
  carriage: one.carriage,
  segments: one.segments,
  witness: await replay.overheard(one),
});

const allRenames = (
  { before, after, words, factRenames, channelRenames }: Alignment,
  { segments, services }: { readonly [kind in "segments" | "services"]: ReadonlyMap<string, string> },
): readonly Rename[] => {
  const wording = { ...words.before, service: (id: string) => services.get(id) ?? id };
  const of = (kind: Rename["kind"], renames: ReadonlyMap<string, string>) =>
    [...renames].map(([before, after]) => ({ kind, before, after }));
  return [
    ...of("fact", factRenames),
    ...of("segment", segments),
    ...of("channel", channelRenames),
    ...of("service", services),
    ...of("rule", ruleRenames(before, after, wording)),
  ];
};

const policyName = ({ name, version }: Policy): PolicyName => ({ name, ...(version !== undefined && { version }) });
