import { carriageOf, ceilingOf, commitment, publicity, statementOf } from "@tierpolicy/engine";
import { channelBits } from "./segments.mjs";

const COMMITMENTS = ["none", "best-effort", "target", "guaranteed"];
const PUBLICITIES = ["unannounced", "individual", "segment", "public"];
const reachOf = ({ reach }) => (reach.kind === "segments" ? "segment" : reach.kind);
const sorted = (values) => [...values].sort((a, b) => (a.id < b.id ? -1 : 1));

/**
 * What an expert looks up in the policy before writing code: what each offer gives, how far each limit lets it, and which channels
 * may carry what at which times.
 */
export const servicesOf = (policy) => {
  const carriage = carriageOf(policy);
  const audienceBits = channelBits(policy);
  const byService = new Map([...policy.services.keys()].map((id) => [id, []]));
  policy.rules.forEach((rule, number) => {
    for (const service of rule.services) byService.get(service).push({ rule, number });
  });
  return sorted(policy.services.values()).map((service) => {
    const ceiling = ceilingOf(service);
    const times = [];
    const channels = sorted(policy.channels.values()).map((channel) => ({
      id: channel.id,
      level: PUBLICITIES.indexOf(reachOf(channel)),
      audience: audienceBits.get(channel.id) ?? 0,
      named: timeOf(carriage.named(channel.id, service.id), times),
      byDefault: timeOf(carriage.byDefault(channel.id, service.id), times),
    }));
    return {
      id: service.id,
      exclusiveTo: service.exclusiveTo,
      terms: service.terms.size > 0,
      ceiling: [COMMITMENTS.indexOf(ceiling.commitment), PUBLICITIES.indexOf(ceiling.publicity)],
      channels,
      times,
      rules: byService.get(service.id).map(({ rule, number }) => ({
        number,
        name: rule.name,
        type: rule.type,
        bySelector: rule.bySelector,
        ...whatItSays(rule, service),
      })),
    };
  });
};

/** Always, never, or the number of one of the service's `times`, which are spans of the clock. */
const timeOf = (clocks, times) => {
  if (clocks.kind === "always" || clocks.kind === "never") return clocks.kind === "always";
  // In the workloads a channel's audience is never told by comparing the clock with other facts.
  if (clocks.kind !== "within") throw new Error("no words for when a channel carries a service");
  const known = times.findIndex((spans) => JSON.stringify(spans) === JSON.stringify(clocks.spans));
  return known >= 0 ? known : times.push(clocks.spans) - 1;
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
