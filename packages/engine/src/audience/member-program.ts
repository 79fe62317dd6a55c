import { type Condition, type Policy, type Service, textIn } from "@tierpolicy/schema";
import { type Either, isLeft, right } from "fp-ts/lib/Either.js";
import type { BudgetExceeded } from "../cells/budget.js";
import type { CustomerSet } from "../cells/space.js";
import type { Formulas } from "../formulas/formulas.js";
import { statementOf } from "../levels/statement.js";
import { formulasAlone } from "./alone.js";
import { clockValue, momentOf } from "./moment.js";

/** schema.org's `MemberProgram`, as JSON-LD for a page that everybody may read. Deeply frozen. */
export interface MemberProgram {
  readonly "@context": "https://schema.org";
  readonly "@type": "MemberProgram";
  readonly name: string;
  /** From the lowest to the highest. */
  readonly hasTiers?: readonly MemberProgramTier[];
  readonly hostingOrganization: {
    readonly "@type": "Organization";
    readonly name: string;
    readonly makesOffer?: readonly PublicOffer[];
  };
}

export interface MemberProgramTier {
  readonly "@type": "MemberProgramTier";
  readonly "@id": string;
  readonly name: string;
}

/** What everyone is provided; or the members of some tiers. */
export interface PublicOffer {
  readonly "@type": "Offer";
  readonly itemOffered: { readonly "@type": "Service"; readonly name: string; readonly description?: string };
  readonly validForMemberTier?: readonly { readonly "@id": string }[];
}

export interface MemberProgramOptions {
  /** The language of its texts, as a BCP 47 tag; `en` where it is left out. See `textIn`. */
  readonly lang?: string;
  /** The day or moment of which it speaks, a value of the clock fact; where it is left out, what is public at all times. Ignored where the policy has no clock. */
  readonly at?: string;
  /** The policy's formulas, where the caller wants another budget. Left out, each service has a space of its own. */
  readonly formulas?: Formulas;
}

/**
 * What a policy says to the public, and nothing else, as schema.org's `MemberProgram`: the services that a public channel carries and that everyone, or
 * every member of a tier, is offered. A tier is listed if such a service names it, in `exclusiveTo` or in the condition of an offer that has it carried.
 *
 * A service has its title and the text of its standard. What schema.org has a place for but a policy does not say, `description`, `url` or
 * `hasTierBenefit`, the application may add.
 *
 * @param policy a valid policy
 * @returns the JSON-LD; or left, where the budget does not suffice for a service that is no secret: that is for staff to read
 * @example
 * const program = memberProgram(policy, { lang: "zh" });
 * if (isRight(program)) page.head.append(script("application/ld+json", JSON.stringify(program.right).replaceAll("<", "\\u003c")));
 */
export const memberProgram = (
  policy: Policy,
  // Stryker disable next-line StringLiteral: what is not said in a language is said in English.
  { lang = "en", at, formulas }: MemberProgramOptions = {},
): Either<BudgetExceeded, MemberProgram> => {
  const clock = clockValue(policy, at);
  const offers: PublicOffer[] = [];
  const listed = new Set<string>();
  for (const service of policy.services.values()) {
    // Nothing that only some may know is looked at.
    if (service.knownTo !== "everyone") continue;
    const asked = formulas ?? formulasAlone(policy, service);
    const told = asked.space.within(() => toldToAll(asked, service, clock));
    if (isLeft(told)) return told;
    const { isForAll, tiers } = told.right;
    for (const tier of tiers) listed.add(tier);
    if (isForAll || tiers.length > 0) offers.push(offerOf(service, isForAll ? [] : tiers, lang));
  }
  const tiers = [...new Set(policy.tiers.flat())].filter((tier) => listed.has(tier));
  return right(programOf(policy, tiers, offers, lang));
};

/** What the public is told of who is offered a service; nothing where no public channel carries it. */
interface ToldToAll {
  readonly isForAll: boolean;
  /** From the lowest to the highest. */
  readonly tiers: readonly string[];
}

const toldToAll = (formulas: Formulas, service: Service, at: string | undefined): ToldToAll => {
  const { policy, space, possible, carriedBecauseOf, atClockOf, matches } = formulas;
  const { id } = service;
  const moment = momentOf(formulas, at);
  /** At each clock that is meant, there is somebody of the set. */
  const isAlwaysSomebody = (set: CustomerSet) => !moment.isEmpty(set) && moment.implies(possible, atClockOf(set));
  const channels = [...policy.channels.values()]
    .filter((channel) => channel.reach.kind === "public" && isAlwaysSomebody(carriedBecauseOf(channel.id, id)))
    .map((channel) => channel.id);
  if (channels.length === 0) return { isForAll: false, tiers: [] };
  const carrying = formulas.rulesOf(id).filter((rule) => {
    if (rule.type !== "offer") return false;
    const named = statementOf(rule, service).channels?.filter((channel) => channels.includes(channel)) ?? [];
    return named.some((channel) => isAlwaysSomebody(space.and(matches(rule, id), carriedBecauseOf(channel, id))));
  });
  const isNamed = (tier: string) => service.exclusiveTo?.includes(tier) || carrying.some(({ condition }) => names(condition, tier));
  const isOfferedToAllOf = (tier: string) => {
    const members = formulas.segment(tier);
    return !moment.isEmpty(members) && moment.implies(members, formulas.offered(id));
  };
  return {
    isForAll: moment.implies(possible, formulas.offered(id)),
    tiers: [...new Set(policy.tiers.flat())].filter((tier) => isNamed(tier) && isOfferedToAllOf(tier)),
  };
};

/** Whether a condition says of a segment that its members are meant: not by `not`. */
const names = (condition: Condition, segment: string, isNegated = false): boolean => {
  if (condition.kind === "not") return names(condition.of, segment, !isNegated);
  if (condition.kind === "segment") return condition.segment === segment && !isNegated;
  return condition.kind !== "compare" && condition.of.some((part) => names(part, segment, isNegated));
};

const programOf = (
  { name, title = name, segments }: Policy,
  tiers: readonly string[],
  offers: readonly PublicOffer[],
  lang: string,
): MemberProgram => {
  const called = textIn(title, lang);
  const hasTiers = tiers.map((tier) => tierOf(tier, textIn(segments.get(tier)?.title ?? tier, lang)));
  return Object.freeze({
    "@context": "https://schema.org",
    "@type": "MemberProgram",
    name: called,
    ...(hasTiers.length > 0 && { hasTiers: Object.freeze(hasTiers) }),
    hostingOrganization: Object.freeze({
      "@type": "Organization",
      name: called,
      ...(offers.length > 0 && { makesOffer: Object.freeze(offers) }),
    }),
  });
};

const tierOf = (tier: string, name: string): MemberProgramTier =>
  Object.freeze({ "@type": "MemberProgramTier", "@id": tierId(tier), name });

/** Within the page that it stands on. */
const tierId = (tier: string): string => `#tier-${tier}`;

const offerOf = ({ id, title = id, standard }: Service, tiers: readonly string[], lang: string): PublicOffer =>
  Object.freeze({
    "@type": "Offer",
    itemOffered: Object.freeze({
      "@type": "Service",
      name: textIn(title, lang),
      ...(standard?.text !== undefined && { description: textIn(standard.text, lang) }),
    }),
    ...(tiers.length > 0 && { validForMemberTier: Object.freeze(tiers.map((tier) => Object.freeze({ "@id": tierId(tier) }))) }),
  });
