const COMMITMENTS = ["none", "best-effort", "target", "guaranteed"];
const PUBLICITIES = ["unannounced", "individual", "segment", "public"];

/** Everyone can be reached on the others. */
export const LETTER = 1;
export const APP = 2;

/**
 * The decision on one service, from what an expert knows of the service and which of its rules match. It is worked out
 * once for each combination that occurs, and shared.
 *
 * @param matching a bit for each of the service's rules
 * @param inside whether the customer is in one of the segments that the service is exclusive to
 * @param audience whether the customer is in the audience of the letter and of the app
 */
export const outcomeOf = (service, matching, inside, audience) => {
  const matched = service.rules.filter((_, index) => matching & (1 << index));
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
  return {
    offered: true,
    commitment: COMMITMENTS[level(0)],
    publicity: PUBLICITIES[publicity],
    ...(service.terms && { terms: { hours: Math.min(...offers.map(({ hours }) => hours)) } }),
    channels: service.channels
      .filter(({ id, level, named, byDefault }) => {
        if (level > publicity || (id === "letter" && !(audience & LETTER)) || (id === "app" && !(audience & APP))) return false;
        return (named && offers.some(({ channels }) => channels?.includes(id))) || (byDefault && offers.some(({ channels }) => !channels));
      })
      .map(({ id }) => id),
    rules,
  };
};
