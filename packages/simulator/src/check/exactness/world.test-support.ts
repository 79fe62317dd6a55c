import type { ServiceDecision } from "@tierpolicy/engine";
import type { Policy, Service } from "@tierpolicy/schema";
import type { JsonObject } from "../../arbitraries/documents/json.js";
import { trusted } from "../../arbitraries/policies.js";
import { isInSome, withExceptAsSegments } from "../../laws/audience.test-support.js";
import { decisionOn, type Moment, momentsOf, type Person } from "../../laws/crowd.test-support.js";
import type { CheckId } from "../checks.js";

/** A policy and everybody who can exist, each with the decision. */
export interface World {
  readonly policy: Policy;
  readonly moments: readonly Moment[];
  /** Of all moments. */
  readonly everyone: readonly Person[];
}

/** What a check should find, without words: the service, the rule, the segment … that it names, joined by spaces; each as often as there are findings. */
export type Offences<Id extends CheckId = CheckId> = { readonly [id in Id]: readonly string[] };

/** More would be found out just as well, and take long. */
const MOST = 600;

/**
 * The world of a narrow document, without what the author allows or turns off.
 *
 * @returns undefined where very many can exist
 */
export const worldOf = (document: JsonObject): World | undefined => {
  const policy = trusted(withWheresAsSegments(withExceptAsSegments(withoutAllowances(document))));
  const moments = momentsOf(policy);
  if (moments === undefined) return undefined;
  const everyone = moments.flatMap(({ people }) => people);
  return everyone.length > MOST ? undefined : { policy, moments, everyone };
};

const withoutAllowances = (document: JsonObject): JsonObject =>
  JSON.parse(JSON.stringify(document, (key, value) => (key === "allow" || key === "checks" ? undefined : value)));

/** With a segment for each assertion's `where`, so that a decision says whom it is about. */
export const withWheresAsSegments = (document: JsonObject): JsonObject => {
  const assertions = (document["assertions"] ?? []) as readonly JsonObject[];
  const segments = assertions.flatMap(({ where }, at) => (where ? [[`asserted-${at}`, { conditions: where }] as const] : []));
  if (segments.length === 0) return document;
  return {
    ...document,
    segments: { ...(document["segments"] as JsonObject), ...Object.fromEntries(segments) },
    assertions: assertions.map((assertion, at) =>
      assertion["where"] ? { ...assertion, where: { condition: `asserted-${at}` } } : assertion,
    ),
  };
};

export const servicesOf = ({ policy }: World): readonly Service[] => [...policy.services.values()];

export const isInside = (person: Person, { exclusiveTo }: Service): boolean =>
  exclusiveTo === undefined || isInSome(person.decision, exclusiveTo);

/** Neither offered nor explicitly withheld. */
export const isForgotten = (decided: ServiceDecision): boolean => !decided.offered && decided.rules.withhold.length === 0;

export { decisionOn };
