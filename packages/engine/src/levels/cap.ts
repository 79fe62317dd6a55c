import type { LimitRule, Service } from "@tierpolicy/schema";
import { ceilingOf } from "./ceiling.js";
import { type ServiceLevels, serviceLevels } from "./service-levels.js";

/** The highest levels that a limit leaves; what it does not state, it leaves open. */
export const capOf = (limit: LimitRule, service: Pick<Service, "terms">): ServiceLevels => {
  const { one } = serviceLevels(service);
  return {
    commitment: limit.commitment ?? one.commitment,
    publicity: limit.publicity ?? one.publicity,
    terms: new Map([...one.terms, ...limit.terms]),
  };
};

/** The service's ceiling as levels: terms have no ceiling but the limits. */
export const ceilingLevels = (service: Service): ServiceLevels => ({ ...serviceLevels(service).one, ...ceilingOf(service) });
