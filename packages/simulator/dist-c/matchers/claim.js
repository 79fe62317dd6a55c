import { demandsOf, rulesToBlame } from "../check/broken-assertion/demands.js";
import { contraryOf } from "./contrary.js";
/** A claim is what the assertion demands, or the contrary of it. */
export const demanded = (policy, { services, must }, isNot) => services.flatMap((id) => {
    const service = policy.services.get(id);
    if (!isNot)
        return demandsOf(policy, service, must).map((demand) => claimOf(policy, service, demand));
    if (must.offered !== undefined)
        return demandsOf(policy, service, { ...must, offered: !must.offered }).map((demand) => claimOf(policy, service, demand));
    return demandsOf(policy, service, must).map((demand) => claimOf(policy, service, contraryOf(service, must, demand)));
});
const claimOf = (policy, { id }, demand) => ({
    service: id,
    channels: [],
    breakers: demand.breakers,
    isBrokenBy: ({ decision }) => demand.isBrokenBy(decision),
    outcome: ({ decision }) => demand.outcome(decision),
    rules: ({ decision }) => rulesToBlame(policy, demand, decision),
    help: demand.repair,
});
//# sourceMappingURL=claim.js.map