/**
 * Writes a condition in another language.
 *
 * @param language how it says `all`, `any`, `not`, and each comparison by the operator's name
 * @param policy whose segments are written out, unless the language has a word for `segment`
 */
export const wordingOf = (language, policy) => {
  const factOf = ({ fact, path }) => language.fact([fact, ...path]);
  const word = (condition) => {
    switch (condition.kind) {
      case "all":
      case "any":
        return language[condition.kind](condition.of.map(word));
      case "not":
        return language.not(word(condition.of));
      case "segment":
        return language.segment?.(condition.segment) ?? word(policy.segments.get(condition.segment).condition);
      case "compare": {
        const say = language[condition.operator.name];
        // The workloads compare by operators without decorators.
        if (say === undefined || condition.operator.decorators.length > 0)
          throw new Error(`no words for \`${condition.operator.name}\` at ${condition.pointer}`);
        return say(factOf(condition.fact), condition.value.kind === "constant" ? language.constant(condition) : factOf(condition.value));
      }
    }
  };
  return word;
};

/** For each service what some offer says and no withhold says, within its segments: the part of a decision that every library can express. */
export const offerConditions = (policy) => {
  const services = [...policy.services.values()].map(({ id, exclusiveTo }) => ({
    id,
    offers: [],
    withholds: [],
    inside: exclusiveTo?.map((segment) => ({ kind: "segment", segment })) ?? [],
  }));
  const byId = new Map(services.map((service) => [service.id, service]));
  for (const { type, condition, services } of policy.rules) {
    const [id] = services;
    if (type === "offer") byId.get(id).offers.push(condition);
    if (type === "withhold") byId.get(id).withholds.push(condition);
  }
  return services;
};

/** An offer condition of `offerConditions` as one condition. */
export const offeredWhen = ({ offers, withholds, inside }) => ({
  kind: "all",
  of: [
    { kind: "any", of: offers },
    ...withholds.map((condition) => ({ kind: "not", of: condition })),
    ...(inside.length > 0 ? [{ kind: "any", of: inside }] : []),
  ],
});
