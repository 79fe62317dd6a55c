const COMMITMENTS = ["none", "best-effort", "target", "guaranteed"];
const PUBLICITIES = ["unannounced", "individual", "segment", "public"];

/**
 * The decision on one service, from what an expert knows of the service and which of its rules match. It is worked out
 * once for each combination that occurs, and shared.
 *
 * @param matching a bit for each of the service's rules
 * @param inside whether the customer is in one of the segments that the service is exclusive to
 * @param audience a bit for each channel that reaches the customer
 * @param now a bit for each of the service's times
 */
export const outcomeOf = (service, matching, inside, audience, now) => {
  // What speaks of many services passes over those that are not for the customer. In the workloads nobody else may know of them.
  const applies = ({ type, bySelector }) => inside || !bySelector || (type !== "offer" && type !== "arrange");
  const matched = service.rules.filter((rule, index) => matching & (1 << index) && applies(rule));
  const of = (type) => matched.filter((rule) => rule.type === type);
  const names = (type) =>
    of(type)
      .map(({ name }) => name)
      .sort();
  const rules = { offer: names("offer"), withhold: names("withhold"), limit: names("limit"), arrange: names("arrange") };
  const offers = of("offer");
  if (offers.length === 0 || rules.withhold.length > 0 || !inside) {
    const [best] = inside ? of("arrange").sort((a, b) => a.fee - b.fee || (a.by < b.by ? 1 : -1)) : [];
    const arrangement = best && { arrangement: { fee: best.fee, by: best.by } };
    return { offered: false, commitment: "none", publicity: "unannounced", channels: [], ...arrangement, rules };
  }
  const level = (index) =>
    Math.min(
      ...[...of("limit").map(({ levels }) => levels[index]), service.ceiling[index]],
      Math.max(...offers.map(({ levels }) => levels[index])),
    );
  const publicity = level(1);
  const isTime = (time) => (typeof time === "boolean" ? time : (now & (1 << time)) !== 0);
  return {
    offered: true,
    commitment: COMMITMENTS[level(0)],
    publicity: PUBLICITIES[publicity],
    ...(service.terms && { terms: { hours: Math.min(...offers.map(({ hours }) => hours)) } }),
    channels: service.channels
      .filter(({ id, level, audience: bit, named, byDefault }) => {
        if (level > publicity || (audience & bit) !== bit) return false;
        return (
          (isTime(named) && offers.some(({ channels }) => channels?.includes(id))) ||
          (isTime(byDefault) && offers.some(({ channels }) => !channels))
        );
      })
      .map(({ id }) => id),
    rules,
  };
};
