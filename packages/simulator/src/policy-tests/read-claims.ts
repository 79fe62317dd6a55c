import { termQuality } from "@tierpolicy/engine";
import {
  type Bound,
  COMMITMENTS,
  type Policy,
  PUBLICITIES,
  quote,
  quoteAll,
  type Service,
  type TermScale,
  type TermValue,
} from "@tierpolicy/schema";
import type { PolicyTestDocument, Sound } from "@tierpolicy/schema/policy-tests";
import { AGREEMENT_PARTS, type Claim, type Expectation } from "./claims.js";
import { child } from "./places.js";
import { type Note, unknown } from "./problem.js";

export type TestPart = NonNullable<NonNullable<Sound<PolicyTestDocument>["tests"]>[number]>;
type ServicePart = NonNullable<NonNullable<TestPart["expect"]>[string]>;
type Ids = readonly (string | undefined)[];

/** What a test says of its customer; names that the policy does not have are noted, and what is broken is passed over. */
export const readClaims = (policy: Policy, part: TestPart, place: string, note: Note): readonly Expectation[] => {
  const found: Expectation[] = [];
  const add = (pointer: string, claim: Claim) => found.push({ claim, pointer });
  const known = { service: policy.services, segment: policy.segments, channel: policy.channels };

  /** Each id that the policy has, with its place. */
  const named = (kind: keyof typeof known, ids: Ids | undefined, pointer: string): readonly (readonly [id: string, pointer: string])[] =>
    (ids ?? []).flatMap((id, at) => {
      if (id === undefined) return [];
      const where = child(pointer, at);
      if (known[kind].has(id)) return [[id, where]];
      unknown(note, kind, id, known[kind].keys(), where);
      return [];
    });
  const each = (key: keyof TestPart, claim: (service: string) => Claim) => {
    for (const [id, where] of named("service", part[key] as Ids | undefined, child(place, key))) add(where, claim(id));
  };
  /** A whole set as a list, or parts of it under `contains` and `excludes`. */
  const set = (
    kind: "channel" | "segment",
    said: Ids | { readonly contains?: Ids | undefined; readonly excludes?: Ids | undefined } | undefined,
    pointer: string,
    whole: (ids: readonly string[]) => Claim,
    one: (id: string, wanted: boolean) => Claim,
  ) => {
    if (said === undefined) return;
    if (isList(said)) {
      const ids = named(kind, said, pointer).map(([id]) => id);
      if (ids.length === said.length) add(pointer, whole(ids.toSorted()));
      return;
    }
    for (const [id, where] of named(kind, said.contains, child(pointer, "contains"))) add(where, one(id, true));
    for (const [id, where] of named(kind, said.excludes, child(pointer, "excludes"))) add(where, one(id, false));
  };

  each("offered", (service) => ({ kind: "offered", service, wanted: true }));
  each("notOffered", (service) => ({ kind: "offered", service, wanted: false }));
  for (const [id, said] of Object.entries(part.expect ?? {})) {
    const where = child(child(place, "expect"), id);
    const service = policy.services.get(id);
    if (service === undefined) unknown(note, "service", id, policy.services.keys(), { pointer: where, isKey: true });
    else if (said !== undefined) {
      readService(service, said, where, note, add);
      set(
        "channel",
        said.channels,
        child(where, "channels"),
        (channels) => ({ kind: "channels", service: id, channels }),
        (channel, wanted) => ({ kind: "told", service: id, channel, wanted }),
      );
    }
  }
  each("hears", (service) => ({ kind: "hears", service, wanted: true }));
  each("doesNotHear", (service) => ({ kind: "hears", service, wanted: false }));
  set(
    "segment",
    part.segments,
    child(place, "segments"),
    (segments) => ({ kind: "segments", segments }),
    (segment, wanted) => ({ kind: "member", segment, wanted }),
  );
  const agreement = child(place, "agreement");
  for (const key of AGREEMENT_PARTS)
    for (const [service, where] of named("service", part.agreement?.[key], child(agreement, key)))
      add(where, { kind: "agreement", service, part: key });
  for (const [service, where] of named("service", part.agreement?.doesNotMention, child(agreement, "doesNotMention")))
    add(where, { kind: "agreement", service });
  return found;
};

const isList = (said: Ids | object): said is Ids => Array.isArray(said);

const readService = (
  { id: service, terms }: Service,
  said: ServicePart,
  place: string,
  note: Note,
  add: (pointer: string, claim: Claim) => void,
): void => {
  if (said.offered !== undefined) add(child(place, "offered"), { kind: "offered", service, wanted: said.offered });
  if (said.commitment !== undefined) {
    const pointer = child(place, "commitment");
    const bound = boundOf(said.commitment);
    if (isPossible("commitment", bound, (level) => COMMITMENTS.indexOf(level), pointer, note))
      add(pointer, { kind: "commitment", service, bound });
  }
  if (said.publicity !== undefined) {
    const pointer = child(place, "publicity");
    const bound = boundOf(said.publicity);
    if (isPossible("publicity", bound, (level) => PUBLICITIES.indexOf(level), pointer, note))
      add(pointer, { kind: "publicity", service, bound });
  }
  for (const [term, value] of Object.entries(said.terms ?? {})) {
    const pointer = child(child(place, "terms"), term);
    const scale = terms.get(term);
    if (scale === undefined) unknown(note, "term", term, terms.keys(), { pointer, isKey: true });
    else if (value !== undefined) {
      const bound = boundOf<TermValue>(value as TermValue | Bound<TermValue>);
      const isOn = Object.entries(bound)
        .map(([, end]) => isOnScale(term, scale, end as TermValue, pointer, note))
        .every(Boolean);
      if (isOn && isPossible(`value of ${quote(term)}`, bound, (end) => termQuality(scale, end), pointer, note))
        add(pointer, { kind: "term", service, term, bound });
    }
  }
  if (said.approval !== undefined) {
    const names = said.approval.filter((name) => name !== undefined);
    add(child(place, "approval"), { kind: "approval", service, names });
  }
  const { arrangement } = said;
  const pointer = child(place, "arrangement");
  if (typeof arrangement === "boolean") add(pointer, { kind: "arranged", service, wanted: arrangement });
  else if (arrangement !== undefined) {
    const { fee, by } = arrangement;
    add(pointer, { kind: "arrangement", service, ...(fee !== undefined && { fee }), ...(by !== undefined && { by }) });
  }
};

/** One value means at least and at most it. */
const boundOf = <Level extends TermValue>(
  said: Level | { readonly atLeast?: Level | undefined; readonly atMost?: Level | undefined },
): Bound<Level> => {
  if (typeof said !== "object") return { atLeast: said, atMost: said };
  const { atLeast, atMost } = said;
  return { ...(atLeast !== undefined && { atLeast }), ...(atMost !== undefined && { atMost }) };
};

const isPossible = <Level extends TermValue>(
  what: string,
  { atLeast, atMost }: Bound<Level>,
  quality: (level: Level) => number,
  pointer: string,
  note: Note,
): boolean => {
  if (atLeast === undefined || atMost === undefined || quality(atLeast) <= quality(atMost)) return true;
  const message = `no ${what} is at least ${quote(String(atLeast))} and at most ${quote(String(atMost))}`;
  note("empty-bound", pointer, message, "write `atLeast` no better than `atMost`; both mean quality");
  return false;
};

const isOnScale = (term: string, scale: TermScale, value: TermValue, pointer: string, note: Note): boolean => {
  if (scale.kind === "enum") {
    if (typeof value === "string" && scale.values.includes(value)) return true;
    note("outside-domain", pointer, `the term ${quote(term)} cannot be ${quote(String(value))}`, `write ${quoteAll(scale.values, "or")}`);
    return false;
  }
  if (typeof value === "number" && (scale.kind === "number" || Number.isInteger(value))) return true;
  const type = scale.kind === "number" ? "a number" : "a whole number";
  note(
    "outside-domain",
    pointer,
    `the term ${quote(term)} is ${type}, and cannot be ${quote(String(value))}`,
    `write ${type}, without quotation marks`,
  );
  return false;
};
