import { atLeast, ceilingOf, commitment, publicity, statementOf } from "@tierpolicy/engine";
import type { Assertion, OfferRule, Service } from "@tierpolicy/schema";
import { isExcepted, isInSome, mayKnow, overhears } from "../../laws/audience.test-support.js";
import type { Moment, Person } from "../../laws/crowd.test-support.js";
import { demandsOf } from "./demands.test-support.js";
import { decisionOn, isForgotten, isInside, type Offences, servicesOf, type World } from "./world.test-support.js";

/** What is wrong with the rules and with single customers, found by looking at everybody. */
export const brokenPromises = (
  world: World,
): Offences<
  | "overreach"
  | "publicity-leak"
  | "broken-assertion"
  | "uninformed-member"
  | "empty-promise"
  | "over-commitment"
  | "over-publicity"
  | "vague-basic"
  | "baseline-gap"
  | "uncovered-customer"
> => {
  const { policy, everyone, moments } = world;
  const services = servicesOf(world);
  const channels = [...policy.channels.keys()];
  const offers = policy.rules.flatMap((rule) =>
    rule.type === "offer" ? services.filter(({ id }) => rule.services.includes(id)).map((service) => ({ rule, service })) : [],
  );
  const applies = (person: Person, rule: OfferRule, { id }: Service) => decisionOn(person, id).rules.offer.includes(rule.name);
  const isUnheard = ({ hears }: Moment, person: Person, service: string) => !channels.some((channel) => hears(person, channel, service));
  const atSomeMoment = (asks: (moment: Moment, person: Person) => boolean) =>
    moments.some((moment) => moment.people.some((person) => asks(moment, person)));
  const basics = services.filter(({ need }) => need === "basic");

  return {
    overreach: offers
      .filter(({ rule }) => !rule.bySelector)
      .filter(({ rule, service }) =>
        everyone.some(
          (person) =>
            applies(person, rule, service) && decisionOn(person, service.id).rules.withhold.length === 0 && !isInside(person, service),
        ),
      )
      .map(({ rule, service }) => `${rule.name} ${service.id}`),

    "publicity-leak": offers.flatMap(({ rule, service }) =>
      leakingChannels(world, rule, service).map((channel) => `${rule.name} ${service.id} ${channel}`),
    ),

    "broken-assertion": policy.assertions.flatMap((assertion) =>
      assertion.services.flatMap((id) => {
        const service = policy.services.get(id) as Service;
        const concerned = everyone.filter((person) => isConcerned(person, assertion));
        return demandsOf(assertion)
          .filter((keeps) => concerned.some((person) => !keeps(service, decisionOn(person, id))))
          .map(() => `${assertion.pointer} ${id}`);
      }),
    ),

    "uninformed-member": services
      .filter(({ id }) =>
        atSomeMoment((moment, person) => {
          const decided = decisionOn(person, id);
          return decided.offered && atLeast(publicity)(decided.publicity, "segment") && isUnheard(moment, person, id);
        }),
      )
      .map(({ id }) => id),

    "empty-promise": services
      .filter(({ knownTo, knownToStated }) => !(knownToStated && knownTo === "everyone"))
      .flatMap(({ id }) =>
        channels
          .filter((channel) => atSomeMoment(({ hears }, person) => hears(person, channel, id) && !decisionOn(person, id).offered))
          .map((channel) => `${id} ${channel}`),
      ),

    "over-commitment": offers
      .filter(({ rule, service }) => {
        const stated = rule.states.commitment ?? service.defaults.commitment;
        return stated !== undefined && commitment.compare(stated, ceilingOf(service).commitment) > 0;
      })
      .filter(({ rule, service }) => everyone.some((person) => applies(person, rule, service)))
      .map(({ rule, service }) => `${rule.name} ${service.id}`),

    "over-publicity": offers
      .filter(({ rule, service }) => {
        const stated = rule.states.publicity ?? service.defaults.publicity;
        return stated !== undefined && publicity.compare(stated, ceilingOf(service).publicity) > 0;
      })
      .filter(({ rule, service }) => everyone.some((person) => applies(person, rule, service)))
      .map(({ rule, service }) => `${rule.name} ${service.id}`),

    "vague-basic": basics.flatMap(({ id }) => [
      ...(everyone.some((person) => decisionOn(person, id).offered && decisionOn(person, id).commitment === "none") ? [id] : []),
      ...(atSomeMoment((moment, person) => decisionOn(person, id).offered && isUnheard(moment, person, id)) ? [id] : []),
    ]),

    "baseline-gap": basics
      .filter((service) => everyone.some((person) => isInside(person, service) && isForgotten(decisionOn(person, service.id))))
      .map(({ id }) => id),

    "uncovered-customer": [
      ...(everyone.some(({ decision }) => decision.segments.length === 0) ? [""] : []),
      ...(everyone.some(({ decision }) => Object.values(decision.services).every(({ offered }) => !offered)) ? [""] : []),
    ],
  };
};

const isConcerned = ({ decision }: Person, { where }: Assertion): boolean =>
  where?.kind !== "segment" || isInSome(decision, [where.segment]);

/** The channels on which the offer itself asks for what reaches someone outside `knownTo`. */
const leakingChannels = ({ policy, moments }: World, rule: OfferRule, service: Service): readonly string[] => {
  const { channels = [], publicity: asked } = statementOf(rule, service);
  if (service.knownTo === "everyone") return [];
  return channels.filter((id) => {
    const kind = policy.channels.get(id)?.reach.kind;
    if (kind === undefined || !atLeast(publicity)(asked, kind === "segments" ? "segment" : kind)) return false;
    return moments.some(({ people }) => {
      const insiders = people
        .filter((person) => decisionOn(person, service.id).rules.offer.includes(rule.name))
        .filter(({ decision }) => kind !== "individual" || !isExcepted(decision, id));
      const outsiders = people.filter(({ decision }) => overhears(policy, decision, id) && !mayKnow(decision, service));
      return insiders.length > 0 && (kind === "public" || outsiders.length > 0);
    });
  });
};
