import { bundleFor, statementOf } from "@tierpolicy/engine";
import type { Facts, OfferRule, Policy, Service } from "@tierpolicy/schema";
import fc from "fast-check";
import { carelessPolicies, policies } from "../arbitraries/policies.js";
import type { PolicyOptions } from "../arbitraries/policy-documents.js";
import { formulasWithin } from "./compiled.test-support.js";
import { withNamedRules } from "./named-rules.test-support.js";

export interface Shipped {
  readonly policy: Policy;
  readonly audience: readonly string[];
  readonly bundle: Policy;
}

export const bytesOf = ({ document }: Policy): string => JSON.stringify(document);

/** The bundle for an audience that is known to have members; undefined where it has none, or the budget does not suffice. */
export const shippedTo = (policy: Policy, audience: readonly string[]): Shipped | undefined => {
  const bundle = bundleFor(policy, audience, { budget: 50_000 });
  if (bundle._tag === "Right") return { policy, audience, bundle: bundle.right };
  const other = bundle.left.find(({ code }) => code !== "empty-audience" && code !== "undecided-audience");
  if (other !== undefined) throw new Error(other.message);
  return undefined;
};

/** Policies with a name for each rule, and the bundle of each for one or two of its segments. */
export const shipments = (options: PolicyOptions = {}): fc.Arbitrary<Shipped> =>
  fc
    .tuple(
      fc.oneof({ weight: 1, arbitrary: policies(options) }, { weight: 1, arbitrary: carelessPolicies(options) }),
      fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 2 }),
    )
    .map(([drawn, picks]) => {
      const policy = withNamedRules(drawn);
      const segments = [...policy.segments.keys()];
      return shippedTo(policy, [...new Set(picks.map((at) => segments[at % segments.length] as string))]);
    })
    .filter((shipped) => shipped !== undefined);

export const hiddenFrom = ({ policy, bundle }: Pick<Shipped, "policy" | "bundle">): readonly string[] =>
  [...policy.services.keys()].filter((service) => !bundle.services.has(service));

/** The members of the audience who differ least from somebody, one in each of its segments. */
export const membersNear = ({ policy, audience }: Shipped, near: Facts): readonly Facts[] => {
  const { space, segment } = formulasWithin(policy);
  const found = space.within(() => audience.map((id) => space.witness(segment(id), { near })));
  return found._tag === "Left" ? [] : found.right.filter((facts) => facts !== undefined);
};

/** Spec §3 and the words of the guide: offered, never arranged, and by no offer told of to anybody. */
export const isPureSurprise = (policy: Policy, service: Service): boolean => {
  const speaking = policy.rules.filter((rule) => rule.services.includes(service.id));
  const offers = speaking.filter((rule): rule is OfferRule => rule.type === "offer");
  const isSilent = service.classCeiling.publicity === "unannounced";
  return (
    offers.length > 0 &&
    speaking.every(({ type }) => type !== "arrange") &&
    (isSilent || offers.every((offer) => statementOf(offer, service).publicity === "unannounced"))
  );
};
