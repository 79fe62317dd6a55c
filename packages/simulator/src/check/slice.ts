import type { Channel, Condition, Policy, Rule, Segment, Service } from "@tierpolicy/schema";
import type { Question } from "./property.js";

/**
 * Of a policy just what decides on the services that a question asks of, and on the segments, channels and conditions of which its
 * `isShownBy` asks: of ten thousand rules those that speak of one service. Segments that nothing of it refers to are left out.
 *
 * Every `except` of its channels and every further condition is a segment more, under its JSON Pointer, which no segment can be called:
 * so a decision says whether they hold.
 */
export const sliceFor = (policy: Policy, question: Question): Policy => {
  const services = servicesOf(policy, question);
  const channels = channelsOf(policy, question);
  const rules = rulesOf(policy, services);
  const { subject, segments = [], conditions = [] } = question;
  const probes = [...[...channels.values()].flatMap(({ except }) => except ?? []), ...conditions];
  const looking = [...policy.invariants, ...rules.map(({ condition }) => condition), ...probes];
  const named = [
    ...(subject.segment === undefined ? [] : [subject.segment]),
    ...segments,
    ...[...services.values()].flatMap(segmentsOfService),
    ...[...channels.values()].flatMap(segmentsOfChannel),
  ];
  const needed = segmentsBelow(policy, looking, named);
  return {
    ...policy,
    services,
    channels,
    rules,
    segments: new Map([
      ...[...policy.segments].filter(([id]) => needed.has(id)),
      ...probes.map((condition): readonly [string, Segment] => [condition.pointer, probeOf(condition)]),
    ]),
  };
};

/** The same for two questions whose slices are the same. */
export const sliceKey = ({ subject: { service, segment, channel }, services, asksOfChannels, segments, conditions }: Question): string =>
  JSON.stringify([service ?? services ?? "all", segment, asksOfChannels ?? channel, segments, conditions?.map(({ pointer }) => pointer)]);

const servicesOf = ({ services }: Policy, { subject: { service }, services: several }: Question): Policy["services"] => {
  const wanted = service === undefined ? several : [service];
  return wanted === undefined ? services : new Map([...services].filter(([id]) => wanted.includes(id)));
};

/** What a subject's channel carries is only asked together with what all do. */
const channelsOf = ({ channels }: Policy, { subject, asksOfChannels }: Question): Policy["channels"] =>
  asksOfChannels ? channels : new Map([...channels].filter(([id]) => id === subject.channel));

const rulesOf = (policy: Policy, services: Policy["services"]): readonly Rule[] => {
  if (services === policy.services) return policy.rules;
  const speaking = speakingOf(policy);
  const places = new Set([...services.keys()].flatMap((service) => speaking.get(service) ?? []));
  return [...places].sort((a, b) => a - b).map((place) => policy.rules[place] as Rule);
};

const SPEAKING = new WeakMap<Policy, ReadonlyMap<string, readonly number[]>>();

/** The places of the rules that speak of each service. */
const speakingOf = (policy: Policy): ReadonlyMap<string, readonly number[]> => {
  const known = SPEAKING.get(policy);
  if (known !== undefined) return known;
  const places = new Map([...policy.services.keys()].map((id) => [id, [] as number[]]));
  policy.rules.forEach((rule, place) => {
    for (const service of rule.services) places.get(service)?.push(place);
  });
  SPEAKING.set(policy, places);
  return places;
};

const segmentsOfService = ({ exclusiveTo = [], knownTo }: Service): readonly string[] => [
  ...exclusiveTo,
  ...(knownTo === "everyone" ? [] : knownTo),
];

const segmentsOfChannel = ({ reach, overheardBy }: Channel): readonly string[] =>
  reach.kind === "segments" ? [...reach.segments, ...overheardBy] : overheardBy;

/** The segments that are named, and those to which conditions and other segments refer. */
const segmentsBelow = ({ segments }: Policy, conditions: readonly Condition[], named: readonly string[]): ReadonlySet<string> => {
  const found = new Set<string>();
  const pending: Condition[] = [...conditions];
  const find = (id: string) => {
    const segment = segments.get(id);
    if (segment === undefined || found.has(id)) return;
    found.add(id);
    pending.push(segment.condition);
  };
  named.forEach(find);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.kind === "segment") find(next.segment);
    else if (next.kind === "not") pending.push(next.of);
    else if (next.kind !== "compare") for (const below of next.of) pending.push(below);
  }
  return found;
};

const probeOf = (condition: Condition): Segment => ({ id: condition.pointer, condition, allow: [], pointer: condition.pointer });
