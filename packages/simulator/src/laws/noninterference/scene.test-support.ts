import { ceilingOf, compile, type Decision, decide, type Formulas, formulasOf, readFacts, statementOf } from "@tierpolicy/engine";
import type { Facts, Policy, Service } from "@tierpolicy/schema";
import type { Customer } from "../../arbitraries/customers/write-customer.js";
import { mayKnow } from "../audience.test-support.js";
import { carriageWithin } from "../compiled.test-support.js";

/** Why a customer must not be able to tell whether a service exists. */
export type Reason = "outside `knownTo`" | "own surprise" | "surprise for all";

/** Somebody looks at a policy and must see what there would be to see without a service. */
export interface Scene {
  readonly service: string;
  readonly reason: Reason;
  readonly customer: Customer;
  /** Whether the customer is offered the service. */
  readonly isOffered: boolean;
  /** Whether the service matters to anybody: it is offered to, or arranged for, some possible customer. */
  readonly matters: boolean;
  /** Those who are answered before, who see the service where anybody does. */
  readonly company: readonly Customer[];
  /** Somebody who may know of the service and is told of it. */
  readonly insider: Customer | undefined;
  /** The segments whose agreements the customer may read, at the customer's clock and at all times. */
  readonly segments: readonly string[];
  /** Those whose agreements at all times anybody outside may read. */
  readonly segmentsAtAllTimes: readonly string[];
  /** Of whom bundles are made that may end up with somebody who must not know. */
  readonly audiences: readonly (readonly string[])[];
}

const BUDGET = 50_000;

/** Spec §3 and §7 in the words of a decision: nobody is told of it before it happens. */
export const isPureSurprise = (policy: Policy, service: Service): boolean => {
  const rules = policy.rules.filter((rule) => rule.services.includes(service.id));
  const offers = rules.filter((rule) => rule.type === "offer");
  const silent = offers.every(
    (offer) => statementOf(offer, service).publicity === "unannounced" || ceilingOf(service).publicity === "unannounced",
  );
  return offers.length > 0 && silent && !rules.some((rule) => rule.type === "arrange");
};

const reasonFor = (policy: Policy, service: Service, decision: Decision): Reason | undefined => {
  if (isPureSurprise(policy, service)) return "surprise for all";
  if (!mayKnow(decision, service)) return "outside `knownTo`";
  const decided = decision.services[service.id];
  return decided?.offered && decided.publicity === "unannounced" ? "own surprise" : undefined;
};

/** What may be read by whom because of somebody who must not know of a service. */
const readableBy = (policy: Policy, formulas: Formulas, service: string, reason: Reason, decision: Decision) => {
  const { space, possible, segment, mayKnow: knowing } = formulas;
  const all = [...policy.segments.keys()];
  if (reason === "surprise for all")
    return { segments: all.slice(0, 1), segmentsAtAllTimes: all.slice(0, 2), audiences: audiencesWith(all, all) };
  if (reason === "own surprise") return { segments: decision.segments, segmentsAtAllTimes: decision.segments, audiences: [] };
  const outsiders = space.minus(possible, knowing(service));
  const withOutsiders = all.filter((id) => !space.isEmpty(space.and(segment(id), outsiders)));
  return {
    segments: decision.segments.slice(0, 2),
    segmentsAtAllTimes: withOutsiders.slice(0, 2),
    audiences: audiencesWith(withOutsiders, all),
  };
};

/** One alone, and together with all others. */
const audiencesWith = (some: readonly string[], all: readonly string[]): readonly (readonly string[])[] =>
  some.length === 0 ? [] : [some.slice(0, 1), all];

/** People for whom a service is a matter: who must not know of it and is offered it or is not, whom it surprises, and who has it. */
const peopleFor = ({ policy, space, possible, mayKnow: knowing, offered, publicityAtLeast }: Formulas, service: string, near: Facts) => {
  const keeping = policy.clock === undefined ? [] : [policy.clock];
  const outsiders = space.minus(possible, knowing(service));
  const told = publicityAtLeast(service, "individual");
  const found = (sets: readonly Formulas["possible"][], options: object) =>
    sets.map((set) => space.witness(set, { near, ...options })).filter((customer) => customer !== undefined);
  return {
    lookers: found([outsiders, space.and(outsiders, offered(service)), space.minus(offered(service), told)], {}),
    insider: space.witness(space.and(knowing(service), told), { near, keeping }),
    company: found([space.and(knowing(service), told), offered(service)], { keeping }),
    isOfferedToSomebody: !space.isEmpty(offered(service)),
  };
};

/**
 * Scenes in which a service of a policy must not be seen: for some drawn customers, and for those most like them of whom it is to be kept.
 * None where the facts of the policy are so entangled that it takes long to find somebody.
 */
export const scenesOf = (policy: Policy, service: string, drawn: readonly Customer[]): readonly Scene[] => {
  const kept = policy.services.get(service) as Service;
  const compiled = compile(policy, { carriage: carriageWithin(policy) });
  const formulas = formulasOf(policy, { budget: BUDGET });
  const scenes = formulas.space.within(() =>
    drawn.slice(0, 1).flatMap((first) => {
      const near = factsOf(policy, first);
      const { lookers, company, insider, isOfferedToSomebody } = peopleFor(formulas, service, near);
      const isArranged = policy.rules.some((rule) => rule.type === "arrange" && rule.services.includes(service));
      return [...drawn, ...lookers].flatMap((customer): readonly Scene[] => {
        const decided = decide(compiled, customer);
        if (decided._tag === "Left") throw new Error(`cannot exist: ${JSON.stringify(customer)}`);
        const reason = reasonFor(policy, kept, decided.right);
        if (reason === undefined) return [];
        const isOffered = decided.right.services[service]?.offered === true;
        const readable = readableBy(policy, formulas, service, reason, decided.right);
        return [{ service, reason, customer, company, insider, isOffered, matters: isOfferedToSomebody || isArranged, ...readable }];
      });
    }),
  );
  return scenes._tag === "Left" ? [] : distinct(scenes.right);
};

const distinct = (scenes: readonly Scene[]): readonly Scene[] => [
  ...new Map(scenes.map((scene) => [JSON.stringify(scene.customer), scene] as const)).values(),
];

const factsOf = (policy: Policy, customer: Customer): Facts => {
  const facts = readFacts(policy, customer);
  if (facts._tag === "Left") throw new Error(`ill-typed: ${JSON.stringify(customer)}`);
  return facts.right;
};
