import type { Policy } from "@tierpolicy/schema";
import type { Either } from "fp-ts/lib/Either.js";
import { type Asked, askedOf } from "../../carriage/asked.js";
import type { BudgetExceeded } from "../../cells/budget.js";
import type { CustomerSet } from "../../cells/space.js";
import { type Formulas, type FormulasOptions, formulasOf } from "../../formulas/formulas.js";
import { rulesByService } from "../../rules-by-service.js";

/** What a policy tells its audience, and where. */
export interface Telling {
  /**
   * The channels that the policy names, and those that it does not name on which some member can be told of a service all the same, because their
   * whole audience is offered it.
   */
  readonly channels: ReadonlySet<string>;
  /**
   * When which of these channels carry what: the same text for policies of which it is known that they say the same of that. (A public channel carries
   * what it is told to, whoever there is, and nothing else.)
   */
  readonly carried: string;
}

/**
 * @param segments those whose members are the audience
 * @returns left, where the budget does not suffice
 */
export const tellingOf = (policy: Policy, segments: readonly string[], options: FormulasOptions): Either<BudgetExceeded, Telling> => {
  // Stryker disable next-line ArrayDeclaration: an assertion that states no condition is as good as none
  const formulas = formulasOf({ ...policy, assertions: [] }, options);
  return formulas.space.within(() => {
    const asked = questionsOf(policy);
    const channels = toldOf(policy, asked, formulas, segments);
    return { channels, carried: carriedOf(policy, asked, formulas, channels) };
  });
};

interface Question extends Asked {
  readonly service: string;
}

const questionsOf = (policy: Policy): readonly Question[] => {
  const rules = rulesByService(policy.rules);
  return [...policy.services.values()].flatMap((service) => {
    const offers = rules.get(service.id)?.filter((rule) => rule.type === "offer") ?? [];
    return askedOf(service, offers, policy).map((asked) => ({ ...asked, service: service.id }));
  });
};

const toldOf = (
  policy: Policy,
  asked: readonly Question[],
  { space, segment, toldOn }: Formulas,
  segments: readonly string[],
): ReadonlySet<string> => {
  const members = space.or(space.nobody, ...segments.map(segment));
  const isToldOn = (id: string) =>
    asked.some(({ channel, service }) => channel.id === id && !space.isEmpty(space.and(members, toldOn(id, service))));
  return new Set([...policy.channels.keys()].filter((id) => isNamed(policy, id) || isToldOn(id)));
};

/** Whether an offer or the defaults of a service name a channel. */
const isNamed = ({ rules, services }: Policy, id: string): boolean =>
  rules.some((rule) => rule.type === "offer" && rule.states.channels?.includes(id)) ||
  [...services.values()].some(({ defaults }) => defaults.channels?.includes(id));

const carriedOf = (
  { clock }: Policy,
  asked: readonly Question[],
  { space, possible, mayCarry, carriesByDefault }: Formulas,
  channels: ReadonlySet<string>,
): string => {
  // What stands in the way, rather than what does not: the more customers are possible, the more of it there is.
  const unless = (set: CustomerSet): unknown => {
    const violated = space.minus(possible, set);
    if (space.isEmpty(violated) || clock === undefined) return space.isEmpty(violated);
    return space.spans(space.keepOnly(violated, [clock]), clock) ?? violated;
  };
  const answers = asked
    .filter(({ channel: { id, reach } }) => channels.has(id) && reach.kind !== "public")
    .map(({ channel: { id }, service, named, byDefault }) => [
      id,
      service,
      named ? unless(mayCarry(id, service)) : null,
      byDefault ? unless(carriesByDefault(id, service)) : null,
    ]);
  return JSON.stringify(answers);
};
