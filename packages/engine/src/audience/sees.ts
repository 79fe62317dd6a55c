import type { Policy, Rule, Service } from "@tierpolicy/schema";
import type { CustomerSet } from "../cells/space.js";
import type { Decision, ServiceDecision } from "../decide/decision.js";
import type { Formulas } from "../formulas/formulas.js";
import { ceilingOf } from "../levels/ceiling.js";
import { publicity } from "../levels/ladders.js";
import { statementOf } from "../levels/statement.js";
import { rulesByService } from "../rules-by-service.js";

/*
 * Which services are in the answers for a customer. This is the one place that says so; whatever a customer reads asks it. A customer sees a service where
 *
 * 1. the customer may know of it (is in `knownTo`): of a secret not even an outsider's "we do not provide this" may speak;
 * 2. it is told of: a pure surprise would be spoilt for everybody, those whom it never meets too;
 * 3. if it is offered to the customer, then not unannounced: this customer's own surprise is not told before it happens.
 *
 * What a customer does not see is as if it were removed from the policy.
 */

/**
 * Whether the company ever tells anybody of a service. It tells of all but pure surprises: what is offered, but by no offer with more publicity than
 * `unannounced` (the ceiling included), and never arranged. Of what no rule speaks it tells that it does not provide it.
 */
export const isTold = (policy: Policy, service: Service): boolean => toldOf(policy).has(service.id);

/** Condition 3, of the decision on the service. */
const isUnannounced = (decision: ServiceDecision): boolean => decision.offered && decision.publicity === publicity.zero;

/** Whether somebody in these segments may know of a service (condition 1). */
export const mayKnow = ({ knownTo }: Pick<Service, "knownTo">, segments: readonly string[]): boolean =>
  knownTo === "everyone" || knownTo.some((segment) => segments.includes(segment));

/**
 * Whether the customer of a decision sees a service of which the company tells.
 *
 * @param service for which `isTold` holds
 * @param decision on the service
 */
export const sees = (service: Pick<Service, "knownTo">, { segments }: Pick<Decision, "segments">, decision: ServiceDecision): boolean =>
  mayKnow(service, segments) && !isUnannounced(decision);

/** The possible customers who do not see a service of which the company tells; ask within `space.within`. */
export const unseeing = ({ space, possible, mayKnow, offered, publicityAtLeast }: Formulas, service: string): CustomerSet =>
  space.or(space.minus(possible, mayKnow(service)), space.minus(offered(service), publicityAtLeast(service, "individual")));

const known = new WeakMap<Policy, ReadonlySet<string>>();

const toldOf = (policy: Policy): ReadonlySet<string> => {
  const made = known.get(policy);
  if (made !== undefined) return made;
  const rules = rulesByService(policy.rules);
  const told = [...policy.services.values()].filter((service) => {
    const speaking = rules.get(service.id);
    return speaking === undefined || !isPureSurprise(service, speaking);
  });
  const ids = new Set(told.map(({ id }) => id));
  known.set(policy, ids);
  return ids;
};

const isPureSurprise = (service: Service, rules: readonly Rule[]): boolean => {
  const offers = rules.filter((rule) => rule.type === "offer");
  const widest = offers.reduce((level, offer) => publicity.join(level, statementOf(offer, service).publicity), publicity.zero);
  return (
    offers.length > 0 &&
    publicity.meet(widest, ceilingOf(service).publicity) === publicity.zero &&
    !rules.some((rule) => rule.type === "arrange")
  );
};
