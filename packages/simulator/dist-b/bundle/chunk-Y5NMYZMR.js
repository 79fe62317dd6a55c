// dist/diff/joint/joint-words.js
var inJointWords = (policy, words, facts, domain) => {
  let operand = (one) => ({ ...one, fact: words.fact(one.fact) }), condition = (one) => {
    switch (one.kind) {
      case "all":
      case "any":
        return { ...one, of: one.of.map(condition) };
      case "not":
        return { ...one, of: condition(one.of) };
      case "segment":
        return { ...one, segment: words.segment(one.segment) };
      case "compare":
        return { ...one, fact: operand(one.fact), value: one.value.kind === "fact" ? operand(one.value) : one.value };
    }
  }, statement = (one) => ({
    ...one,
    ...one.channels && { channels: one.channels.map(words.channel) }
  }), rule = (one) => {
    let said = { condition: condition(one.condition), services: one.services.map(words.service) };
    return one.type === "offer" ? { ...one, ...said, states: statement(one.states) } : { ...one, ...said };
  }, service = (one) => ({
    ...one,
    id: words.service(one.id),
    ...one.exclusiveTo && { exclusiveTo: one.exclusiveTo.map(words.segment) },
    knownTo: one.knownTo === "everyone" ? one.knownTo : one.knownTo.map(words.segment),
    defaults: statement(one.defaults)
  }), channel = ({ except, ...one }) => ({
    ...one,
    id: words.channel(one.id),
    reach: one.reach.kind === "segments" ? { kind: "segments", segments: one.reach.segments.map(words.segment) } : one.reach,
    overheardBy: one.overheardBy.map(words.segment),
    ...except && { except: condition(except) }
  }), { clock, ...rest } = policy;
  return {
    ...rest,
    facts,
    ...clock !== void 0 && { clock: words.fact(clock) },
    invariants: [...policy.invariants.map(condition), ...domain],
    segments: byId([...policy.segments.values()].map((one) => ({ ...one, id: words.segment(one.id), condition: condition(one.condition) }))),
    services: byId([...policy.services.values()].map(service)),
    channels: byId([...policy.channels.values()].map(channel)),
    rules: policy.rules.map(rule),
    tiers: [],
    monotone: /* @__PURE__ */ new Map(),
    assertions: []
  };
}, byId = (parts) => new Map(parts.map((part) => [part.id, part])), narrowedTo = (policy, services) => ({
  ...policy,
  services: new Map([...policy.services].filter(([id]) => services.has(id))),
  rules: policy.rules.flatMap((rule) => {
    let spoken = rule.services.filter((id) => services.has(id));
    return spoken.length === 0 ? [] : [spoken.length === rule.services.length ? rule : { ...rule, services: spoken }];
  })
});

export {
  inJointWords,
  narrowedTo
};
