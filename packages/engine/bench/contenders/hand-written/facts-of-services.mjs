import { carriageOf, ceilingOf, clockOf, commitment, holdsAt, publicity, statementOf } from "@tierpolicy/engine";

const COMMITMENTS = ["none", "best-effort", "target", "guaranteed"];
const PUBLICITIES = ["unannounced", "individual", "segment", "public"];
const reachOf = ({ reach }) => (reach.kind === "segments" ? "segment" : reach.kind);
const sorted = (values) => [...values].sort((a, b) => (a.id < b.id ? -1 : 1));

/**
 * What an expert looks up in the policy before writing code: what each offer gives, how far each limit lets it, and which channels
 * may carry what. In the workloads no answer about channels depends on the day; if one did, the agreement check would say so.
 *
 * @param customer any
 */
export const servicesOf = (policy, customer) => {
  const carriage = carriageOf(policy);
  const isNow = (clocks) => holdsAt(clocks, clockOf(policy, customer), customer);
  const byService = new Map([...policy.services.keys()].map((id) => [id, []]));
  policy.rules.forEach((rule, number) => {
    // A rule of the workloads speaks of one service.
    byService.get(rule.services[0]).push({ rule, number });
  });
  return sorted(policy.services.values()).map((service) => {
    const ceiling = ceilingOf(service);
    return {
      id: service.id,
      exclusiveTo: service.exclusiveTo,
      terms: service.terms.size > 0,
      ceiling: [COMMITMENTS.indexOf(ceiling.commitment), PUBLICITIES.indexOf(ceiling.publicity)],
      channels: sorted(policy.channels.values()).map((channel) => ({
        id: channel.id,
        level: PUBLICITIES.indexOf(reachOf(channel)),
        named: isNow(carriage.named(channel.id, service.id)),
        byDefault: isNow(carriage.byDefault(channel.id, service.id)),
      })),
      rules: byService
        .get(service.id)
        .map(({ rule, number }) => ({ number, name: rule.name, type: rule.type, ...whatItSays(rule, service) })),
    };
  });
};

const whatItSays = (rule, service) => {
  switch (rule.type) {
    case "offer": {
      const states = statementOf(rule, service);
      return {
        levels: [COMMITMENTS.indexOf(states.commitment), PUBLICITIES.indexOf(states.publicity)],
        channels: states.channels,
        hours: states.terms.get("hours"),
      };
    }
    case "limit":
      return {
        levels: [COMMITMENTS.indexOf(rule.commitment ?? commitment.one), PUBLICITIES.indexOf(rule.publicity ?? publicity.one)],
      };
    case "arrange":
      return { fee: rule.fee, by: rule.by };
    case "withhold":
      return {};
  }
};
