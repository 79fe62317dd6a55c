import type { Assertion } from "../policy/assertion.js";
import type { Channel } from "../policy/channel.js";
import type { Condition } from "../policy/condition.js";
import type { Fact } from "../policy/fact.js";
import type { Segment } from "../policy/policy.js";
import type { Rule } from "../policy/rule.js";
import type { Service } from "../policy/service.js";
import type { PolicyDocument } from "../structure/document.js";
import { type ChannelPart, readChannel } from "./channel.js";
import { readCondition } from "./conditions/condition.js";
import { child } from "./document/pointer.js";
import { entriesOf, isBroken, type Sound } from "./document/sound.js";
import { readFacts } from "./facts/facts.js";
import { readMonotone } from "./facts/monotone.js";
import type { Report } from "./problems.js";
import { type AssertionPart, readAssertion } from "./rules/assertion.js";
import { readNames } from "./rules/named.js";
import { type RulePart, readRule } from "./rules/rule.js";
import { createSelectionReader } from "./rules/selection.js";
import type { Scope, ServiceScope } from "./scope.js";
import { checkReferences } from "./segments/references.js";
import { readSegment, type SegmentPart } from "./segments/segment.js";
import { createTierLookup, readTiers } from "./segments/tiers.js";
import { readService, type ServicePart } from "./services/service.js";
import { readStandards } from "./services/standards.js";
import { createScaleReader } from "./services/terms.js";

/** What a document says, part by part; undefined for a part in which something is wrong. */
export interface Parts {
  readonly facts: ReadonlyMap<string, Fact | undefined>;
  readonly clock?: string;
  readonly invariants: readonly (Condition | undefined)[];
  readonly segments: ReadonlyMap<string, Segment | undefined>;
  readonly tiers: readonly (readonly string[])[];
  readonly monotone: ReadonlyMap<string, "increasing" | "decreasing">;
  readonly services: ReadonlyMap<string, Service | undefined>;
  readonly channels: ReadonlyMap<string, Channel | undefined>;
  readonly rules: readonly (Rule | undefined)[];
  readonly assertions: readonly (Assertion | undefined)[];
}

type Document = Sound<PolicyDocument>;
type PartMap<Part> = { readonly [id: string]: Part | undefined } | undefined;

const readMap = <Part, Read>(parts: PartMap<Part>, pointer: string, read: (id: string, part: Part, pointer: string) => Read | undefined) =>
  new Map(entriesOf(parts).map(([id, part]) => [id, part === undefined ? undefined : read(id, part, child(pointer, id))] as const));

const namesIn = (document: Document, key: "segments" | "channels"): ReadonlySet<string> | undefined =>
  isBroken(document, key) ? undefined : new Set(Object.keys(document[key] ?? {}));

const clockOf = (clocks: readonly string[], facts: ReadonlyMap<string, Fact | undefined>): Scope["clock"] => {
  const fact = clocks.length === 1 ? facts.get(clocks[0] ?? "") : undefined;
  return fact?.type.kind === "date" || fact?.type.kind === "date-time" ? { fact: fact.id, kind: fact.type.kind } : undefined;
};

const readRules = (document: Document, scope: ServiceScope) => {
  const select = createSelectionReader(scope);
  const rules = (document.rules ?? []) as readonly (RulePart | undefined)[];
  const assertions = (document.assertions ?? []) as readonly (AssertionPart | undefined)[];
  const ruleNames = readNames("rule", rules, "/rules", scope.report);
  const assertionNames = readNames("assertion", assertions, "/assertions", scope.report);
  const stated = document.checks?.["broken-assertion"]?.severity;
  const usual = stated === undefined || stated === "off" ? "error" : stated;
  return {
    rules: rules.map((part, index) => part && readRule(ruleNames[index] ?? "", part, child("/rules", index), select, scope)),
    assertions: assertions.map(
      (part, index) => part && readAssertion(assertionNames[index] ?? "", part, child("/assertions", index), select, usual, scope),
    ),
  };
};

const readServices = (document: Document, scope: Scope): ReadonlyMap<string, Service | undefined> => {
  const standards = readStandards(document.standards, "/standards", scope.report);
  const readScales = createScaleReader();
  return readMap(document.services as PartMap<ServicePart>, "/services", (id, part, pointer) =>
    readService(id, part, pointer, standards, readScales, scope),
  );
};

/** Reads every part of a document, and reports everything that is wrong with names and meanings. */
export const readParts = (document: Document, report: Report): Parts => {
  const { facts, clocks, clockless } = readFacts(document.facts, "/facts", report);
  const segmentNames = namesIn(document, "segments");
  const tiers = readTiers(document.tiers, segmentNames, "/tiers", report);
  const factsKnown = !isBroken(document, "facts");
  const clock = clockOf(clocks, facts);
  const scope: Scope = {
    report,
    facts: factsKnown ? facts : undefined,
    segments: segmentNames,
    channels: namesIn(document, "channels"),
    tiersFrom: isBroken(document, "tiers") || !tiers.whole ? undefined : createTierLookup(tiers.chains),
    clock,
    clockless: factsKnown && clockless,
  };
  const conditionsOf = (part: SegmentPart | undefined, id: string) => [part?.conditions, `${child("/segments", id)}/conditions`] as const;
  checkReferences(new Map(entriesOf(document.segments as PartMap<SegmentPart>).map(([id, part]) => [id, conditionsOf(part, id)])), report);
  const services = readServices(document, scope);
  const serviceScope = { ...scope, services: isBroken(document, "services") ? undefined : services };
  return {
    facts,
    ...(clock === undefined ? {} : { clock: clock.fact }),
    invariants: (document.invariants ?? []).map((node, index) => readCondition(node, child("/invariants", index), scope)),
    segments: readMap(document.segments as PartMap<SegmentPart>, "/segments", (id, part, pointer) => readSegment(id, part, pointer, scope)),
    tiers: tiers.chains,
    monotone: readMonotone(document.monotone, "/monotone", scope),
    services,
    channels: readMap(document.channels as PartMap<ChannelPart>, "/channels", (id, part, pointer) => readChannel(id, part, pointer, scope)),
    ...readRules(document, serviceScope),
  };
};
