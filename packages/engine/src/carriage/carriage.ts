import type { Channel, Policy, Rule, Service } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import type { CustomerSet } from "../cells/space.js";
import { type Formulas, formulasOf } from "../formulas/formulas.js";
import { rulesByService } from "../rules-by-service.js";
import { type Asked, askedOf } from "./asked.js";
import { defaultByName, namedByName } from "./by-name.js";
import { ALWAYS, type Clocks, NEVER } from "./clocks.js";
import { unservedMembers } from "./unserved-members.js";

/** Which channels carry which services, and when: what spec §3 decides about whole audiences, and so at compile time. Never what no offer can ask for. */
export interface Carriage {
  /** When the channel carries the service for offers that name it: when every possible member of the audience, the customer aside, may know it. */
  readonly named: (channel: string, service: string) => Clocks;
  /** When the channel carries the service for offers that name no channel: when it may, and its whole audience is offered the service. */
  readonly byDefault: (channel: string, service: string) => Clocks;
}

/** Policies of a hundred rules take some thousand nodes; what needs more than this does so because its facts are compared with each other. */
const budgetOf = ({ rules }: Policy): number => 100_000 + 1_000 * rules.length;
const LEAST_BUDGET = 5_000;

/** The clocks at which there is nobody of the set. */
const clocksWithout = ({ policy: { clock }, space, possible }: Formulas, violators: CustomerSet): Clocks => {
  if (space.isEmpty(violators)) return ALWAYS;
  if (clock === undefined) return NEVER;
  const violated = space.keepOnly(violators, [clock]);
  if (space.implies(possible, violated)) return NEVER;
  const clocks = space.not(violated);
  const spans = space.spans(clocks, clock);
  return Object.freeze(spans ? { kind: "within", spans } : { kind: "judged", holdsAt: (facts) => space.has(clocks, facts) });
};

/**
 * Asks one question after another. What the budget does not suffice to decide is answered no: what is not proved to stay inside
 * is not told. A space that is used up is no use to the next question, so that one has a fresh space, of half the size:
 * a policy of hard questions only still compiles in bounded time.
 */
class Asker {
  #budget: number;
  #policy: Policy;
  #formulas: Formulas | undefined;
  /** Of all that will be asked, until they are used up. */
  #given: Formulas | undefined;

  /**
   * @param policy of which the questions are at first
   * @param given formulas of all that will be asked, where the caller has them
   */
  constructor(policy: Policy, budget: number, given: Formulas | undefined) {
    this.#policy = policy;
    this.#budget = budget;
    this.#given = given;
  }

  get formulas(): Formulas {
    if (this.#given) return this.#given;
    this.#formulas ??= formulasOf(this.#policy, { budget: this.#budget });
    return this.#formulas;
  }

  /** From now on questions are about this one. */
  turnTo(policy: Policy): void {
    this.#policy = policy;
    this.#formulas = undefined;
  }

  ask(question: (formulas: Formulas) => CustomerSet): Clocks {
    const { formulas } = this;
    const decided = formulas.space.within(() => clocksWithout(formulas, question(formulas)));
    if (!isLeft(decided)) return decided.right;
    this.#budget = Math.max(this.#budget >> 1, LEAST_BUDGET);
    this.#given = undefined;
    this.#formulas = undefined;
    return NEVER;
  }
}

/** A question of which neither names nor members have told the answer. */
interface Open {
  readonly channel: Channel;
  readonly service: Service;
}

/**
 * Decides, for each channel and service of a policy, when the one carries the other.
 *
 * @param policy a valid policy
 * @param given the policy's formulas, where the caller has them already
 */
export const carriageOf = (policy: Policy, given?: Formulas): Carriage => {
  const rules = rulesByService(policy.rules);
  const rulesOf = (service: string): readonly Rule[] => rules.get(service) ?? [];
  // Rules speak of services; of audiences, and of who may know, the rest of the policy says all.
  const asker = new Asker({ ...policy, rules: [], assertions: [] }, budgetOf(policy), given);
  const isUnserved = once(() => unservedMembers(policy, rulesOf, () => asker.formulas));
  const named = new Answers();
  const byDefault = new Answers();
  const open: Open[] = [];

  const strangersOf = new Answers();
  const namedOf = ({ id, ...channel }: Channel, { knownTo, id: service }: Service): Clocks => {
    const byName = namedByName({ id, ...channel }, { knownTo });
    if (byName !== undefined) return byName;
    // Services that are known to the same segments have the same strangers.
    return strangersOf.remember(id, `${knownTo}`, () => asker.ask(({ strangers }) => strangers(id, service)));
  };
  const look = (service: Service, { channel, ...asked }: Asked): void => {
    const clocks = namedOf(channel, service);
    if (asked.named) named.set(channel.id, service.id, clocks);
    if (!asked.byDefault || clocks === NEVER) return;
    const speaking = rulesOf(service.id);
    const offers = speaking.filter((rule) => rule.type === "offer");
    const isWithheld = speaking.some((rule) => rule.type === "withhold");
    const byName = defaultByName(channel, service, offers, isWithheld);
    if (byName === ALWAYS) byDefault.set(channel.id, service.id, clocks);
    else if (byName === undefined && !isUnserved()(channel, service)) open.push({ channel, service });
  };
  for (const service of policy.services.values()) {
    const offers = rulesOf(service.id).filter((rule) => rule.type === "offer");
    for (const asked of askedOf(service, offers, policy)) look(service, asked);
  }

  if (open.length > 0) asker.turnTo(speakingOf(policy, new Set(open.map(({ service }) => service.id))));
  for (const { channel, service } of open) {
    const violators = ({ space, strangers, unserved }: Formulas) =>
      space.or(strangers(channel.id, service.id), unserved(channel.id, service.id));
    byDefault.set(channel.id, service.id, asker.ask(violators));
  }
  return Object.freeze({
    named: (channel: string, service: string) => named.get(channel, service) ?? NEVER,
    byDefault: (channel: string, service: string) => byDefault.get(channel, service) ?? NEVER,
  });
};

/** The policy as far as it speaks of some services; assertions speak to nobody. */
const speakingOf = (policy: Policy, services: ReadonlySet<string>): Policy => ({
  ...policy,
  rules: policy.rules.filter((rule) => rule.services.some((service) => services.has(service))),
  assertions: [],
});

class Answers {
  readonly #answers = new Map<string, Map<string, Clocks>>();

  get(channel: string, about: string): Clocks | undefined {
    return this.#answers.get(channel)?.get(about);
  }

  set(channel: string, about: string, clocks: Clocks): Clocks {
    const known = this.#answers.get(channel) ?? new Map<string, Clocks>();
    this.#answers.set(channel, known.set(about, clocks));
    return clocks;
  }

  remember(channel: string, about: string, find: () => Clocks): Clocks {
    return this.get(channel, about) ?? this.set(channel, about, find());
  }
}

const once = <A>(make: () => A): (() => A) => {
  let made: { readonly value: A } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
