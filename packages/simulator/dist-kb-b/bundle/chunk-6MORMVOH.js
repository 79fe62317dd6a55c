import {
  differencesBetween
} from "./chunk-ZTQDWCPP.js";
import {
  arrangementsOf
} from "./chunk-B25MF25I.js";
import {
  BudgetExceeded,
  conditionsOf,
  statementOf
} from "./chunk-YMLVUU3E.js";
import {
  InvariantError,
  atLeast,
  ceilingOf,
  commitment,
  evidenceCeiling,
  exclusivityCeiling,
  publicity,
  termLattice,
  termQuality,
  wilsonLowerBound
} from "./chunk-Y4XXGU5X.js";
import {
  isLeft,
  isRight
} from "./chunk-JKCM4TFR.js";
import {
  COMMITMENTS,
  PUBLICITIES,
  comparisonsStatedIn,
  quote,
  quoteAll,
  segmentsStatedIn
} from "./chunk-UDG6POVW.js";

// dist/check/hearing/carriers.js
var levelOf = ({ reach }) => reach.kind === "segments" ? "segment" : reach.kind, namedBy = ({ states }, { defaults }) => states.channels ?? defaults.channels, askedBy = ({ states }, { defaults, classDefault }) => states.publicity ?? defaults.publicity ?? classDefault.publicity, offers = /* @__PURE__ */ new WeakMap(), offersOf = (policy, service) => {
  let known = offers.get(policy) ?? groupedByService(policy);
  return offers.set(policy, known), known.get(service) ?? [];
}, groupedByService = ({ rules }) => {
  let byService = /* @__PURE__ */ new Map();
  for (let rule of rules)
    if (rule.type === "offer")
      for (let service of rule.services) {
        let earlier = byService.get(service);
        earlier === void 0 ? byService.set(service, [rule]) : earlier.push(rule);
      }
  return byService;
}, widestPublicity = (policy, service) => {
  let asked = offersOf(policy, service.id).reduce((widest, offer) => publicity.join(widest, askedBy(offer, service)), publicity.zero);
  return publicity.meet(asked, ceilingOf(service).publicity);
}, carriersOf = (policy, service) => {
  let known = offersOf(policy, service.id), widest = widestPublicity(policy, service), named = new Set(known.flatMap((offer) => namedBy(offer, service) ?? [])), isLeftOpen = known.some((offer) => namedBy(offer, service) === void 0);
  return [...policy.channels.values()].flatMap((channel) => {
    let isNamed = named.has(channel.id);
    return (isNamed || isLeftOpen && channel.reach.kind !== "public") && publicity.compare(levelOf(channel), widest) <= 0 ? [{ channel, isNamed }] : [];
  });
};

// dist/check/baseline-gap/baseline-gap.js
var baselineGap = {
  id: "baseline-gap",
  severity: "error",
  proved: "whoever a basic service is for is offered it, or explicitly withheld it",
  questions: (policy) => [...policy.services.values()].filter(({ need }) => need === "basic").map(question)
}, question = ({ id: service, exclusiveTo, pointer }) => ({
  subject: { service, rules: [] },
  pointer,
  topic: `whether ${quote(service)}, a basic service, is offered to ${exclusiveTo ? `all of ${quoteAll(exclusiveTo)}` : "everyone"}`,
  violation: ({ space, inside, offered, withheld }) => ({
    kind: "customer",
    customers: space.minus(inside(service), space.or(offered(service), withheld(service)))
  }),
  isShownBy: ({ customer }) => {
    let decided = customer?.services[service];
    return decided?.offered === !1 && decided.rules.withhold.length === 0 && (exclusiveTo === void 0 || exclusiveTo.some((segment) => customer?.segments.includes(segment)));
  },
  tell: ({ formulas, customer }) => {
    let nearest = widestOffer(formulas, service), those = exclusiveTo ? quoteAll(exclusiveTo) : "everyone", add = nearest ? `widen the conditions of ${quote(nearest.name)}` : `add an offer of it to ${exclusiveTo ? `all of ${those}` : those}`;
    return {
      message: `${quote(service)}, a basic service, is neither offered to nor withheld from ${customer}${exclusiveTo ? `, who is in ${quoteAll(exclusiveTo, "or")}` : ""}`,
      help: `${add}, withhold it explicitly from those who are not to have it, or make it exclusive to those whom it is for`,
      pointers: nearest ? [`${nearest.pointer}/conditions`, `${pointer}/need`] : [`${pointer}/need`]
    };
  }
}), widestOffer = ({ policy, space, matches, inside }, service) => {
  let offers2 = offersOf(policy, service), counted = space.within(() => offers2.map((offer) => ({ offer, cells: space.count(space.and(matches(offer, service), inside(service))) })));
  return isLeft(counted) ? offers2[0] : counted.right.reduce((best, each) => best === void 0 || each.cells > best.cells ? each : best, counted.right[0])?.offer;
};

// dist/check/scale.js
var commitmentScale = (service) => ({
  service: service.id,
  name: "commitment",
  ladder: commitment,
  levels: () => COMMITMENTS,
  atLeast: ({ commitmentAtLeast }, level) => commitmentAtLeast(service.id, level),
  get: (decision) => decision.commitment,
  statedBy: (rule) => rule.type === "offer" ? statementOf(rule, service).commitment : rule.type === "limit" ? rule.commitment : void 0
}), publicityScale = (service) => ({
  service: service.id,
  name: "publicity",
  ladder: publicity,
  levels: () => PUBLICITIES,
  atLeast: ({ publicityAtLeast }, level) => publicityAtLeast(service.id, level),
  get: (decision) => decision.publicity,
  statedBy: (rule) => rule.type === "offer" ? statementOf(rule, service).publicity : rule.type === "limit" ? rule.publicity : void 0
}), termScale = (policy, service, term) => {
  let ladder = termLattice(service.terms.get(term) ?? { kind: "enum", values: [] }), statedBy = (rule) => rule.type === "offer" ? statementOf(rule, service).terms.get(term) : rule.type === "limit" ? rule.terms.get(term) : void 0, levels;
  return {
    service: service.id,
    name: term,
    ladder,
    levels: () => (levels ??= [...new Set(policy.rules.flatMap((rule) => rule.services.includes(service.id) ? statedBy(rule) ?? [] : []))].sort(ladder.compare), levels),
    atLeast: ({ termAtLeast }, value) => termAtLeast(service.id, term, value),
    get: (decision) => decision.terms?.[term],
    statedBy
  };
};

// dist/check/broken-assertion/demands.js
var demandsOf = (policy, service, must) => [
  ...offeredDemand(service, must.offered),
  ...boundDemands(must.commitment, { ...commitmentScale(service), path: "/must/commitment", words: LEVEL_WORDS }),
  ...boundDemands(must.publicity, { ...publicityScale(service), path: "/must/publicity", words: LEVEL_WORDS }),
  ...[...must.terms].flatMap(([term, bound]) => boundDemands(bound, { ...termScale(policy, service, term), path: `/must/terms/${term}`, words: TERM_WORDS }))
], offeredDemand = ({ id }, offered) => offered === void 0 ? [] : [
  {
    path: "/must/offered",
    isCeiling: !offered,
    breakers: (formulas) => offered ? formulas.space.minus(formulas.possible, formulas.offered(id)) : formulas.offered(id),
    isBrokenBy: (decision) => decision.offered !== offered,
    outcome: () => offered ? `is not offered ${quote(id)}` : `is offered ${quote(id)}`,
    isToBlame: ({ type }) => type === (offered ? "withhold" : "offer"),
    repair: offered ? `offer ${quote(id)} to such customers` : `withhold ${quote(id)} from such customers`
  }
], LEVEL_WORDS = { floor: (level) => `at least ${quote(String(level))}`, ceiling: (level) => `at most ${quote(String(level))}` }, TERM_WORDS = { floor: (level) => `${quote(String(level))} or better`, ceiling: (level) => `${quote(String(level))} or worse` }, boundDemands = (bound, scale) => [
  ...bound?.atLeast === void 0 ? [] : [floorDemand(scale, bound.atLeast)],
  ...bound?.atMost === void 0 ? [] : [ceilingDemand(scale, bound.atMost)]
], floorDemand = (scale, floor) => {
  let { service, name, ladder, get } = scale;
  return {
    path: `${scale.path}/atLeast`,
    isCeiling: !1,
    breakers: (formulas) => formulas.space.minus(formulas.possible, scale.atLeast(formulas, floor)),
    isBrokenBy: (decision) => {
      let level = get(decision);
      return !decision.offered || level === void 0 || ladder.compare(level, floor) < 0;
    },
    outcome: (decision) => decision.offered ? gets(scale, decision, scale.words.floor(floor)) : `is not offered ${quote(service)}, and must get it with ${name} ${scale.words.floor(floor)}`,
    isToBlame: (rule) => {
      let stated = scale.statedBy(rule);
      return rule.type === "withhold" || stated !== void 0 && ladder.compare(stated, floor) < 0;
    },
    repair: `offer ${quote(service)} to such customers with ${name} ${quote(String(floor))}`
  };
}, ceilingDemand = (scale, ceiling) => {
  let { service, name, ladder, get } = scale;
  return {
    path: `${scale.path}/atMost`,
    isCeiling: !0,
    breakers: (formulas) => {
      let above = scale.levels().filter((level) => ladder.compare(level, ceiling) > 0);
      return formulas.space.or(formulas.space.nobody, ...above.map((level) => scale.atLeast(formulas, level)));
    },
    isBrokenBy: (decision) => {
      let level = get(decision);
      return decision.offered && level !== void 0 && ladder.compare(level, ceiling) > 0;
    },
    outcome: (decision) => gets(scale, decision, scale.words.ceiling(ceiling)),
    isToBlame: (rule) => {
      let stated = scale.statedBy(rule);
      return rule.type === "offer" && stated !== void 0 && ladder.compare(stated, ceiling) > 0;
    },
    repair: `add a \`limit\` of ${quote(service)} to ${name} ${quote(String(ceiling))} for such customers`
  };
}, gets = ({ service, name, get }, decision, wanted) => `gets ${quote(service)} with ${name} ${quote(String(get(decision)))}, and must get ${wanted}`, rulesToBlame = (policy, demand, { rules }) => {
  let matching = /* @__PURE__ */ new Set([...rules.offer, ...rules.withhold, ...rules.limit]);
  return policy.rules.filter((rule) => matching.has(rule.name) && demand.isToBlame(rule)).map(({ name }) => name).sort();
};

// dist/check/broken-assertion/broken-assertion.js
var brokenAssertion = {
  id: "broken-assertion",
  severity: "error",
  proved: "every assertion holds of every customer",
  questions: (policy) => policy.assertions.flatMap((assertion) => assertion.services.map((id) => policy.services.get(id)).flatMap((service) => demandsOf(policy, service, assertion.must).map((demand) => question2(policy, assertion, service, demand))))
}, question2 = (policy, assertion, { id: service }, demand) => {
  let { name, where, severity, pointer } = assertion, segment = where?.kind === "segment" ? where.segment : void 0;
  return {
    subject: { service, ...segment !== void 0 && { segment }, rules: [] },
    severity,
    pointer,
    topic: `whether ${quote(name)} holds of ${quote(service)}`,
    violation: (formulas) => ({
      kind: "customer",
      customers: where ? formulas.space.and(formulas.space.of(where), demand.breakers(formulas)) : demand.breakers(formulas)
    }),
    ...where && { conditions: [where] },
    isShownBy: ({ customer }) => {
      let decision = customer?.services[service], isMeant = where === void 0 || customer?.segments.includes(where.pointer) === !0;
      return decision !== void 0 && isMeant && demand.isBrokenBy(decision);
    },
    tell: ({ replay, customer }) => {
      let decision = replay.customer?.services[service], rules = decision ? rulesToBlame(policy, demand, decision) : [], withheld = decision?.rules.withhold ?? [], repair = withheld.length > 0 && !demand.isCeiling ? `narrow ${quoteAll(withheld)}` : demand.repair;
      return {
        message: `${quote(name)} is broken: ${customer} ${decision ? demand.outcome(decision) : ""}`,
        help: `${repair}, or ${where ? "narrow the assertion's `where`" : "give the assertion a `where`"}`,
        pointers: [`${pointer}${demand.path}`, pointer],
        rules
      };
    }
  };
};

// dist/check/empty-segment/emptiness.js
var emptinessOf = ({ policy, space, possible, segment }, condition) => {
  if (space.isEmpty(possible))
    return "the invariants rule out every customer";
  let empty = requiredSegments(condition).filter((id) => space.isEmpty(segment(id)));
  if (empty.length > 0)
    return `nobody is in ${quoteAll(empty, "or")}`;
  let described = space.of(condition);
  if (space.isEmpty(described))
    return "its conditions contradict each other";
  let place = policy.invariants.findIndex((invariant) => space.isEmpty(space.and(described, space.of(invariant))));
  return `${place < 0 ? "the invariants together rule" : `invariant ${place + 1} rules`} out everyone who meets its conditions`;
}, requiredSegments = (condition) => condition.kind === "segment" ? [condition.segment] : condition.kind === "all" ? [...new Set(condition.of.flatMap(requiredSegments))] : [];

// dist/check/dead-rule/dead-rule.js
var deadRule = {
  id: "dead-rule",
  severity: "warn",
  proved: "every rule applies to some possible customer",
  questions: ({ rules }) => rules.map(question3)
}, question3 = (rule) => ({
  subject: { ...rule.services.length === 1 && { service: rule.services[0] }, rules: [rule.name] },
  pointer: rule.pointer,
  topic: `whether ${quote(rule.name)} applies to anybody`,
  violation: ({ space, matches }) => {
    let service = rule.services.find((id) => !space.isEmpty(matches(rule, id)));
    return { kind: "nobody", customers: service === void 0 ? space.nobody : matches(rule, service) };
  },
  isShownBy: () => !0,
  tell: ({ formulas }) => ({
    message: `${quote(rule.name)} applies to nobody: ${whyOf(formulas, rule)}`,
    help: "remove it, or change its conditions",
    pointers: [`${rule.pointer}/conditions`, rule.pointer]
  })
}), whyOf = (formulas, rule) => {
  let { policy, space, possible } = formulas;
  if (space.isEmpty(space.and(space.of(rule.condition), possible)))
    return emptinessOf(formulas, rule.condition);
  let bound = rule.type === "offer" ? "exclusiveTo" : "knownTo", segments = rule.services.flatMap((id) => {
    let bounds = policy.services.get(id)?.[bound];
    return bounds === void 0 || bounds === "everyone" ? [] : bounds;
  });
  return `nobody who meets its conditions is in ${quoteAll([...new Set(segments)], "or")}, and \`${bound}\` lets it speak of nobody else`;
};

// dist/check/hearing/reached.js
var isExcepted = ({ except }, { segments }) => except !== void 0 && segments.includes(except.pointer), isInAudience = (channel, decision) => {
  if (isExcepted(channel, decision))
    return !1;
  let { reach, overheardBy } = channel;
  return reach.kind === "public" ? !0 : (reach.kind === "segments" ? reach.segments : overheardBy).some((segment) => decision.segments.includes(segment));
}, isSpokenTo = (channel, decision) => channel.reach.kind === "individual" ? !isExcepted(channel, decision) : isInAudience(channel, decision);

// dist/check/empty-promise/repair.js
var repairOf = (formulas, service, channel, withheldBy) => {
  let found = formulas.space.within(() => silentBefore(formulas, service.id, channel)), such = isRight(found) && found.right.length > 0 ? `, such as ${quoteAll(found.right, "or", 3)}` : "", lower = PUBLICITIES[PUBLICITIES.indexOf(levelOf(channel)) - 1] ?? "unannounced";
  return `${withheldBy.length > 0 ? `leave those from whom ${quoteAll(withheldBy)} ${withheldBy.length === 1 ? "withholds" : "withhold"} it out of ${quote(channel.id)} by an \`except\`` : `offer it to ${audienceInWords(channel)}`}, name a channel instead that tells only those who are offered it${such}, lower the publicity to ${quote(lower)}, or write \`"knownTo": "everyone"\` if those who do not get it may hear of it`;
}, audienceInWords = ({ reach, overheardBy }) => reach.kind === "public" ? "everyone" : `all of ${quoteAll(reach.kind === "segments" ? reach.segments : overheardBy)}`, silentBefore = ({ policy, space, audience, offered, mayKnow, atClockOf }, service, instead) => {
  let served = space.and(offered(service), mayKnow(service)), clocks = atClockOf(offered(service));
  return [...policy.channels.values()].filter(({ id, reach }) => reach.kind !== "public" && id !== instead.id).filter((channel) => publicity.compare(levelOf(channel), levelOf(instead)) <= 0).filter(({ id }) => space.implies(space.and(audience(id), clocks), served)).map(({ id }) => id);
};

// dist/check/empty-promise/empty-promise.js
var emptyPromise = {
  id: "empty-promise",
  severity: "error",
  proved: "nobody hears of a service on a channel and is not offered it, unless everyone may know of it",
  questions: (policy) => [...policy.services.values()].filter(({ knownTo, knownToStated }) => !(knownToStated && knownTo === "everyone")).flatMap((service) => questionsOf(policy, service))
}, questionsOf = (policy, service) => carriersOf(policy, service).filter(({ channel, isNamed }) => isNamed && (channel.reach.kind !== "individual" || channel.overheardBy.length > 0)).map(({ channel }) => question4({ policy, service, channel })), question4 = (telling) => {
  let { service, channel } = telling;
  return {
    subject: { service: service.id, channel: channel.id, rules: [] },
    pointer: channel.pointer,
    topic: `whether ${quote(channel.id)} tells someone of ${quote(service.id)} who is not offered it`,
    asksOfChannels: !0,
    violation: ({ space, hearOf, offered, toldOn, carriedBecauseOf, atClockOf }) => {
      let customers = space.minus(hearOf(channel.id, service.id), offered(service.id)), told = toldOn(channel.id, service.id), because = space.implies(customers, atClockOf(told)) ? told : carriedBecauseOf(channel.id, service.id);
      return { kind: "customer", customers, because };
    },
    isShownBy: (replay) => isShown(telling, replay),
    tell: (evidence) => {
      let rules = rulesToBlame2(telling, evidence.replay), withheld = evidence.replay.customer?.services[service.id]?.rules.withhold ?? [];
      return {
        message: `${news(telling, rules)}: ${evidence.customer} ${channel.reach.kind === "individual" ? "overhears it" : "hears of it"} and ${withheld.length > 0 ? `is withheld it by ${quoteAll(withheld)}` : "is not offered it"}`,
        help: repairOf(evidence.formulas, service, channel, withheld),
        pointers: pointersOf(telling, rules),
        rules: [...rules.map(({ name }) => name), ...withheld]
      };
    }
  };
}, isShown = ({ service, channel, policy }, { customer, because }) => {
  let decided = customer?.services[service.id], cause = because?.services[service.id];
  if (customer === void 0 || decided === void 0 || because === void 0 || cause === void 0)
    return !1;
  let isTold = channel.reach.kind === "individual" ? !isExcepted(channel, because) : isInAudience(channel, because);
  return !decided.offered && isInAudience(channel, customer) && cause.offered && atLeast(publicity)(cause.publicity, levelOf(channel)) && // Whoever is not reached has no list that says what the channel carries, but an offer that names it.
  (isTold ? cause.channels.includes(channel.id) : channel.reach.kind !== "individual") && offersThatName({ policy, service, channel }, cause.rules.offer).length > 0;
}, offersThatName = ({ policy, service, channel }, matching) => offersOf(policy, service.id).filter((rule) => matching.includes(rule.name) && namedBy(rule, service)?.includes(channel.id) === !0), rulesToBlame2 = (telling, { because }) => {
  let { policy, service, channel } = telling, matching = because?.services[service.id]?.rules.offer ?? [], naming = offersThatName(telling, matching), isEnough = (rule) => atLeast(publicity)(askedBy(rule, service), levelOf(channel));
  return naming.some(isEnough) ? naming.filter(isEnough) : [...naming, ...offersOf(policy, service.id).filter((rule) => matching.includes(rule.name) && isEnough(rule))];
}, news = ({ service, channel }, rules) => {
  let as = `, as ${quoteAll(rules.map(({ name }) => name))} ${rules.length === 1 ? "asks" : "ask"}`;
  switch (channel.reach.kind) {
    case "public":
      return `${quote(channel.id)} tells everyone about ${quote(service.id)}${as}`;
    case "segments":
      return `${quote(channel.id)} tells ${quoteAll(channel.reach.segments)} about ${quote(service.id)}${as}`;
    case "individual":
      return `${quote(channel.id)} lets ${quoteAll(channel.overheardBy)} overhear of ${quote(service.id)}${as}`;
  }
}, pointersOf = ({ service, channel }, rules) => {
  let [rule] = rules.filter((candidate) => namedBy(candidate, service)?.includes(channel.id));
  if (rule === void 0)
    throw new InvariantError("no offer names the channel that makes an empty promise");
  let named = rule.states.channels;
  return named ? [`${rule.pointer}/event/params/channels/${named.indexOf(channel.id)}`] : [`${service.pointer}/defaults/channels/${service.defaults.channels?.indexOf(channel.id) ?? 0}`];
};

// dist/check/empty-segment/empty-segment.js
var emptySegment = {
  id: "empty-segment",
  severity: "warn",
  proved: "every segment has a possible member",
  questions: ({ segments }) => [...segments.values()].map(question5)
}, question5 = ({ id, condition, pointer }) => ({
  subject: { segment: id, rules: [] },
  pointer,
  topic: `whether anybody is in ${quote(id)}`,
  violation: ({ segment }) => ({ kind: "nobody", customers: segment(id) }),
  isShownBy: () => !0,
  tell: ({ formulas }) => ({
    message: `nobody can be in ${quote(id)}: ${emptinessOf(formulas, condition)}`,
    help: "remove it, or change its conditions",
    pointers: [`${pointer}/conditions`, pointer]
  })
});

// dist/check/hopeless.js
var setbacks = /* @__PURE__ */ new WeakMap(), PATIENCE = 2, patiently = (policy, about, ask) => {
  let past = setbacksOf(policy, about);
  if (past[0] !== void 0 && isHopeless(policy, about))
    throw past[0];
  try {
    return ask();
  } catch (error) {
    throw error instanceof BudgetExceeded && past.push(error), error;
  }
}, isHopeless = (policy, about) => setbacksOf(policy, about).length >= PATIENCE, setbacksOf = (policy, about) => {
  let ofPolicy = setbacks.get(policy) ?? /* @__PURE__ */ new Map();
  setbacks.set(policy, ofPolicy);
  let past = ofPolicy.get(about) ?? [];
  return ofPolicy.set(about, past), past;
};

// dist/check/identical-segments/identical-segments.js
var identicalSegments = {
  id: "identical-segments",
  severity: "warn",
  proved: "no two segments have the same members",
  questions: ({ segments }) => [...segments.values()].map((segment) => question6(segment, segments))
}, question6 = (segment, segments) => {
  let { id, pointer } = segment;
  return {
    subject: { segment: id, rules: [] },
    pointer,
    topic: `whether another segment has the members of ${quote(id)}`,
    violation: (formulas) => {
      let same = sameAs(formulas, segment);
      return { kind: "customer", customers: same.length > 1 && (same.find(isAllowed) ?? same[0]) === segment ? formulas.segment(id) : formulas.space.nobody };
    },
    services: [],
    segments: [...segments.keys()],
    isShownBy: ({ customer }) => {
      let present = customer?.segments.filter((one) => segments.has(one)) ?? [];
      return present.includes(id) && present.length > 1;
    },
    tell: ({ formulas }) => {
      let same = sameAs(formulas, segment), [last] = same.slice(-1);
      return {
        message: `${quoteAll(same.map((one) => one.id))} have the same members`,
        help: `keep one of them and refer to it, or change the conditions of ${quote(last.id)}`,
        pointers: [`${last.pointer}/conditions`, last.pointer]
      };
    }
  };
}, sameAs = ({ policy, segment }, { id }) => {
  let membersOf = (one) => patiently(policy, `members of ${one}`, () => segment(one)), members = membersOf(id);
  return [...policy.segments.values()].filter((other) => !isHopeless(policy, `members of ${other.id}`) && membersOf(other.id) === members);
}, isAllowed = ({ allow }) => allow.some(({ check }) => check === identicalSegments.id);

// dist/check/over-commitment/excess.js
var excessQuestions = (policy, scale) => [...policy.services.values()].flatMap((service) => {
  let bounds = scale.bounds(service), ceiling = bounds.reduce((lowest, { allows }) => scale.ladder.meet(lowest, allows), scale.ladder.one), isAbove = (level) => level !== void 0 && scale.ladder.compare(level, ceiling) > 0, tight = bounds.filter(({ allows }) => allows === ceiling);
  return offersOf(policy, service.id).flatMap((rule) => {
    let level = scale.stated(rule.states) ?? scale.stated(service.defaults);
    if (!isAbove(level))
      return [];
    let exceeded = bounds.filter(({ allows }) => scale.ladder.compare(level, allows) > 0);
    return [question7(scale, { rule, service, level, ceiling, tight, exceeded })];
  });
}), question7 = (scale, { rule, service, level, ceiling, tight, exceeded }) => ({
  subject: { service: service.id, rules: [rule.name] },
  pointer: rule.pointer,
  topic: `whether ${quote(rule.name)} states more ${scale.name} of ${quote(service.id)} to anybody than is allowed`,
  violation: ({ matches }) => ({ kind: "customer", customers: matches(rule, service.id) }),
  isShownBy: ({ customer }) => {
    let decision = customer?.services[service.id];
    return decision?.rules.offer.includes(rule.name) === !0 && scale.ladder.compare(scale.decided(decision), ceiling) <= 0 && scale.ladder.compare(scale.decided(decision), level) < 0;
  },
  tell: ({ customer }) => {
    if (customer === void 0)
      throw new InvariantError("nobody whom an offer matches is shown");
    let others = exceeded.flatMap(({ otherwise }) => otherwise ?? []);
    return {
      message: `${scale.excess(quote(rule.name), quote(service.id), quote(level), customer)}; ${tight.map(({ because }) => because).join(", and ")}`,
      help: `write ${quote(ceiling)} or less${others.length === 0 ? "" : `, or ${others.length > 1 ? "both " : ""}${others.join(", and ")}`}`,
      pointers: [
        scale.stated(rule.states) === void 0 ? `${service.pointer}/defaults/${scale.name}` : `${rule.pointer}/event/params/${scale.name}`,
        rule.pointer
      ]
    };
  }
}), classInWords = ({ need, control }) => need === "delight" ? "delights" : `${need} services of ${control} control`;

// dist/check/over-commitment/over-commitment.js
var overCommitment = {
  id: "over-commitment",
  severity: "error",
  proved: "no offer states more commitment than standard and evidence allow",
  questions: (policy) => excessQuestions(policy, {
    name: "commitment",
    ladder: commitment,
    stated: (statement) => statement.commitment,
    decided: (decision) => decision.commitment,
    bounds: (service) => [standardBound(service), ...evidenceBounds(service)],
    excess: (rule, service, level, customer) => `${rule} promises ${service} as ${level} to ${customer}`
  })
}, standardBound = (service) => {
  let allows = service.classCeiling.commitment;
  return {
    allows,
    because: `the standard allows ${quote(allows)} at most of ${classInWords(service)}`,
    otherwise: "raise the ceiling of the class in `standards`"
  };
}, evidenceBounds = (service) => {
  let { standard, evidence } = service;
  if (evidence === void 0 || standard?.target === void 0)
    return [];
  let { kept, promised } = evidence, allows = evidenceCeiling(service), share = kept / promised, measured = share >= standard.target ? `lower end of the 95 % Wilson interval ${figure(wilsonLowerBound(kept, promised), standard.target)}` : `a share of ${figure(share, standard.target)}`;
  return [
    {
      allows,
      because: `the evidence allows ${quote(allows)} at most: ${count(kept)} of ${count(promised)} kept, ${measured}, target ${standard.target}`,
      otherwise: "promise it once more of the measured cases are kept"
    }
  ];
}, count = (cases) => cases.toLocaleString("en-US"), figure = (share, target) => {
  for (let digits = 4; digits <= 17; digits++) {
    let shown = Number(share.toFixed(digits));
    if (shown < target)
      return String(shown);
  }
  return String(share);
};

// dist/check/over-publicity/over-publicity.js
var overPublicity = {
  id: "over-publicity",
  severity: "error",
  proved: "no offer states more publicity than standard and exclusivity allow",
  questions: (policy) => excessQuestions(policy, {
    name: "publicity",
    ladder: publicity,
    stated: (statement) => statement.publicity,
    decided: (decision) => decision.publicity,
    bounds: (service) => [standardBound2(service), ...exclusivityBounds(service)],
    excess: (rule, service, level, customer) => `${rule} states publicity ${level} of ${service} for ${customer}`
  })
}, standardBound2 = (service) => {
  let allows = service.classCeiling.publicity;
  return {
    allows,
    because: `the standard allows ${quote(allows)} at most of ${classInWords(service)}`,
    otherwise: service.need === "delight" ? 'mark it `"story": true` if it is a story for the world, or raise the ceiling of delights in `standards`' : "raise the ceiling of the class in `standards`"
  };
}, exclusivityBounds = (service) => {
  if (service.exclusiveTo === void 0)
    return [];
  let allows = exclusivityCeiling(service);
  return [
    {
      allows,
      because: `what is exclusive to ${quoteAll(service.exclusiveTo)} may be told inside only, ${quote(allows)} at most`,
      otherwise: 'say `"knownTo": "everyone"` if its existence is no secret'
    }
  ];
};

// dist/check/overreach/overreach.js
var overreach = {
  id: "overreach",
  severity: "error",
  proved: "no rule offers an exclusive service to someone outside `exclusiveTo`",
  questions: (policy) => [...policy.services.values()].flatMap((service) => {
    let { exclusiveTo } = service;
    return exclusiveTo === void 0 ? [] : offersOf(policy, service.id).filter(({ bySelector }) => !bySelector).map((rule) => question8(rule, service, exclusiveTo));
  })
}, question8 = (rule, { id: service }, exclusiveTo) => ({
  subject: { service, rules: [rule.name] },
  pointer: rule.pointer,
  topic: `whether ${quote(rule.name)} offers ${quote(service)} to someone outside ${quoteAll(exclusiveTo)}`,
  violation: ({ space, matches, withheld, inside }) => ({
    kind: "customer",
    customers: space.minus(matches(rule, service), space.or(withheld(service), inside(service)))
  }),
  isShownBy: ({ customer }) => {
    let rules = customer?.services[service]?.rules;
    return rules?.offer.includes(rule.name) === !0 && rules.withhold.length === 0 && customer?.segments.some((segment) => exclusiveTo.includes(segment)) === !1;
  },
  tell: ({ customer }) => ({
    message: `${quote(rule.name)} offers ${quote(service)} to ${customer}, who is outside ${quoteAll(exclusiveTo)}`,
    help: `${narrowing(rule, exclusiveTo)}, or widen \`exclusiveTo\``,
    pointers: [`${rule.pointer}/conditions`, rule.pointer]
  })
}), narrowing = ({ condition, pointer }, segments) => {
  let members = segments.map((segment) => ({ condition: segment })), within = members.length === 1 ? members[0] : { any: members }, place = `${pointer}/conditions`, root = condition.pointer !== place && condition.kind === "all" ? condition.of.find((part) => part.pointer === place) : condition;
  switch (root?.kind) {
    case "segment":
      return `write \`${JSON.stringify({ all: [{ condition: root.segment }, within] })}\` as its conditions`;
    case "any":
    case "not":
      return `join its conditions with \`${JSON.stringify(within)}\` in an \`all\``;
    default:
      return `add \`${JSON.stringify(within)}\` to its conditions`;
  }
};

// dist/check/comparing/looked-at.js
var nameOf = ({ fact, path }) => [fact, ...path].join("."), lookedAtBy = ({ segments }, condition) => {
  let names = /* @__PURE__ */ new Set(), visited = /* @__PURE__ */ new Set(), pending = [condition];
  for (let next = pending.pop(); next !== void 0; next = pending.pop())
    switch (next.kind) {
      case "all":
      case "any":
        for (let below of next.of)
          pending.push(below);
        break;
      case "not":
        pending.push(next.of);
        break;
      case "segment": {
        let segment = segments.get(next.segment);
        if (segment === void 0 || visited.has(next.segment))
          break;
        visited.add(next.segment), pending.push(segment.condition);
        break;
      }
      case "compare":
        for (let operand of [next.fact, ...next.value.kind === "fact" ? [next.value] : []])
          for (let name of [operand.fact, nameOf(operand)])
            names.add(name);
    }
  return names;
}, deciding = (policy) => {
  let known = DECIDING.get(policy) ?? decidingIn(policy);
  return DECIDING.set(policy, known), known;
}, DECIDING = /* @__PURE__ */ new WeakMap(), decidingIn = (policy) => {
  let names = new Map([...policy.services.keys()].map((id) => [id, /* @__PURE__ */ new Set()])), note = (service, looked) => {
    for (let name of looked)
      names.get(service)?.add(name);
  };
  for (let rule of policy.rules) {
    if (rule.type === "arrange")
      continue;
    let looked = lookedAtBy(policy, rule.condition);
    for (let service of rule.services)
      note(service, looked);
  }
  for (let { id, exclusiveTo = [] } of policy.services.values())
    for (let segment of exclusiveTo)
      note(id, lookedAtBy(policy, { kind: "segment", segment, pointer: "" }));
  return (service) => names.get(service) ?? /* @__PURE__ */ new Set();
}, timeless = (policy) => {
  let { clock, invariants, segments, tiers } = policy;
  if (clock === void 0)
    return () => !0;
  let isTimely = [...invariants, ...tiers.flat().flatMap((id) => segments.get(id)?.condition ?? [])].some((condition) => lookedAtBy(policy, condition).has(clock)), decides = deciding(policy);
  return (service) => !isTimely && !decides(service).has(clock);
}, placeThatLooksAt = (policy, condition, names) => {
  if (!names.some((name) => lookedAtBy(policy, condition).has(name)))
    return;
  let place = condition;
  for (; ; ) {
    let next = (place.kind === "all" || place.kind === "any" ? place.of : place.kind === "not" ? [place.of] : []).find((one) => names.some((name) => lookedAtBy(policy, one).has(name)));
    if (next === void 0)
      return place.pointer;
    place = next;
  }
};

// dist/check/comparing/blame.js
var rulesBetween = (rules, worse, better) => rules.filter((rule) => {
  if (rule.type === "arrange")
    return !1;
  let [matching, other] = rule.type === "offer" ? [better, worse] : [worse, better];
  return matching.rules[rule.type].includes(rule.name) && !other.rules[rule.type].includes(rule.name);
}), pointersTo = (policy, service, rules, names) => {
  let places = rules.flatMap(({ condition }) => placeThatLooksAt(policy, condition, names) ?? []), [first, ...rest] = [...places, ...rules.map(({ pointer }) => pointer), `${service.pointer}/exclusiveTo`, service.pointer];
  return [first, ...rest];
}, repairOf2 = (service, loss, rules, better) => {
  let inTheWay = rules.filter(({ type }) => type !== "offer").map(({ name }) => name);
  return inTheWay.length > 0 ? `narrow ${quoteAll(inTheWay)}` : rules.length === 0 && service.exclusiveTo ? "widen `exclusiveTo`" : loss.repair(better);
};

// dist/check/comparing/loss.js
var lossesOf = (policy, service) => [
  lossOfOffer(service),
  lossOnScale(commitmentScale(service), "brings less commitment"),
  ...[...service.terms.keys()].map((term) => lossOnScale(termScale(policy, service, term), `brings a worse ${quote(term)}`))
], lossOfOffer = ({ id }) => ({
  service: id,
  component: "offer",
  steps: ({ space, possible, offered }) => [{ less: space.minus(possible, offered(id)), enough: offered(id) }],
  isShownBy: (worse, better) => !worse.offered && better.offered,
  told: (_worse, _better, other) => `is not offered ${quote(id)}, which ${other} is offered`,
  happens: "loses it",
  asked: `loses ${quote(id)}`,
  repair: () => `offer ${quote(id)} to such customers too`,
  isToBlame: ({ type }) => type === "offer" || type === "withhold"
}), lossOnScale = (scale, happens) => {
  let { service, ladder, get } = scale, level = (decision) => quote(String(get(decision)));
  return {
    service,
    component: scale.name,
    steps: function* (formulas) {
      for (let step of scale.levels().slice(1)) {
        let enough = scale.atLeast(formulas, step);
        yield { less: formulas.space.minus(formulas.offered(service), enough), enough };
      }
    },
    isShownBy: (worse, better) => {
      let [less, more] = [get(worse), get(better)];
      return worse.offered && better.offered && less !== void 0 && more !== void 0 && ladder.compare(less, more) < 0;
    },
    told: (worse, better, other) => `gets ${quote(service)} with ${scale.name} ${level(worse)}, and ${other} with ${level(better)}`,
    happens,
    asked: `${happens} of ${quote(service)}`,
    repair: (better) => `give such customers ${quote(service)} with ${scale.name} ${level(better)} too`,
    isToBlame: (rule, worse, better) => {
      let [stated, less, more] = [scale.statedBy(rule), get(worse), get(better)];
      return stated === void 0 || less === void 0 || more === void 0 ? !1 : rule.type === "offer" ? ladder.compare(stated, less) > 0 : rule.type === "limit" && ladder.compare(stated, more) < 0;
    }
  };
};

// dist/check/comparing/two.js
var twoOn = (service, { customer, other }) => {
  let [worse, better] = [customer?.services[service], other?.services[service]];
  if (worse === void 0 || better === void 0)
    throw new InvariantError(`a replay has no pair to compare on \`${service}\``);
  return { worse, better };
};

// dist/check/perverse-incentive/more.js
var orderedLeavesOf = ({ facts, monotone }) => [...monotone].map(([leaf, direction]) => {
  let [id = "", ...path] = leaf.split("."), type = facts.get(id)?.type;
  for (let property of path)
    type = type?.kind === "object" ? type.properties.get(property)?.type : void 0;
  if (type === void 0)
    throw new InvariantError(`\`${leaf}\` is monotone, and not declared`);
  return { leaf, direction, type };
}), hasMore = ({ leaf, direction, type }, customer, other) => {
  let [id = "", ...path] = leaf.split("."), valueIn = (facts) => path.reduce((outer, property) => outer[property], facts[id]), rank = (facts) => {
    let value = valueIn(facts);
    return type.kind === "enum" ? type.values.indexOf(String(value)) : typeof value == "string" ? value : Number(value);
  }, [one, two] = [rank(customer), rank(other)];
  return direction === "increasing" ? one > two : one < two;
}, moreOf = ({ leaf, direction, type }) => {
  let isUp = direction === "increasing";
  switch (type.kind) {
    case "boolean":
      return quote(`${leaf}: ${isUp}`);
    case "date":
    case "date-time":
      return `${isUp ? "a later" : "an earlier"} ${quote(leaf)}`;
    case "enum":
      return `a ${isUp ? "higher" : "lower"} ${quote(leaf)}`;
    default:
      return `${isUp ? "more" : "less"} ${quote(leaf)}`;
  }
};

// dist/check/perverse-incentive/perverse-incentive.js
var perverseIncentive = {
  id: "perverse-incentive",
  severity: "error",
  proved: "nobody is worse off for more of what should bring more",
  questions: (policy) => {
    let decides = deciding(policy), services = [...policy.services.values()].map((service) => ({ service, losses: lossesOf(policy, service) }));
    return orderedLeavesOf(policy).filter(({ leaf }) => leaf !== policy.clock).flatMap((ordered) => services.filter(({ service }) => decides(service.id).has(ordered.leaf)).flatMap(({ service, losses }) => losses.map((loss) => question9(policy, { ordered, service, loss }))));
  }
}, question9 = (policy, asked) => {
  let { ordered, service, loss } = asked;
  return {
    subject: { service: service.id, fact: ordered.leaf, rules: [] },
    pointer: `/monotone/${ordered.leaf}`,
    topic: `whether ${moreOf(ordered)} ${loss.asked}`,
    violation: (formulas) => ({ kind: "any", of: violationsOf(asked, formulas) }),
    isShownBy: (replay, { customer, other }) => {
      if (customer === void 0 || other === void 0)
        return !1;
      let { worse, better } = twoOn(service.id, replay);
      return differencesBetween(customer, other).map(({ leaf }) => leaf).join() === ordered.leaf && hasMore(ordered, customer, other) && loss.isShownBy(worse, better);
    },
    tell: (evidence) => tellingOf(policy, asked, evidence)
  };
};
function* violationsOf({ ordered, loss }, formulas) {
  let difference = { leaf: ordered.leaf, to: ordered.direction === "increasing" ? "lower" : "higher" };
  for (let { less, enough } of loss.steps(formulas))
    yield { kind: "pair", customers: less, others: enough, difference };
}
var tellingOf = (policy, { ordered, service, loss }, { formulas, customer, replay, differing }) => {
  let { worse, better } = twoOn(service.id, replay), rules = rulesBetween(formulas.rulesOf(service.id), worse, better).filter((rule) => loss.isToBlame(rule, worse, better));
  return {
    message: `${customer} ${loss.told(worse, better, `one with ${differing?.[0]?.other}`)}: ${moreOf(ordered)} ${loss.happens}`,
    help: `${repairOf2(service, loss, rules, better)}, or take ${quote(ordered.leaf)} out of \`monotone\``,
    pointers: pointersTo(policy, service, rules, [ordered.leaf]),
    rules: rules.map(({ name }) => name)
  };
};

// dist/check/predictable-delight/schedule.js
var SCHEDULE = 'give it a schedule, as in `"surprise": { "perYear": 2, "minGapDays": 60 }`';

// dist/check/predictable-delight/comes-round.js
var questionOfRecurrence = (policy, service, fact) => ({
  subject: { service: service.id, fact, rules: [] },
  pointer: service.pointer,
  topic: `whether ${quote(service.id)} depends on ${quote(fact)}`,
  violation: ({ space, possible, offered }) => ({
    kind: "pair",
    customers: space.minus(possible, offered(service.id)),
    others: offered(service.id),
    difference: { in: [fact] }
  }),
  isShownBy: (replay, { customer, other }) => {
    if (customer === void 0 || other === void 0)
      return !1;
    let { worse, better } = twoOn(service.id, replay);
    return differencesBetween(customer, other).every((differing) => differing.fact === fact) && !worse.offered && better.offered;
  },
  tell: (evidence) => tellingOf2(policy, service, fact, evidence)
}), tellingOf2 = (policy, service, fact, { formulas, customer, replay, differing = [] }) => {
  let { worse, better } = twoOn(service.id, replay), rules = rulesBetween(formulas.rulesOf(service.id), worse, better).filter(({ type }) => type !== "limit"), other = differing.map((one) => one.other).join(" and "), names = rules.map(({ name }) => name);
  return {
    message: `${quote(service.id)} is a delight that comes round with ${quote(fact)}: ${customer} is not offered it, and one with ${other} is`,
    help: `${SCHEDULE}, or take ${quote(fact)} out of ${rules.length > 0 ? quoteAll(names) : "`exclusiveTo`"}`,
    pointers: pointersTo(policy, service, rules, [fact]),
    rules: names
  };
};

// dist/check/predictable-delight/given-to-all.js
var questionOfEveryone = (policy, service) => ({
  subject: { service: service.id, rules: [] },
  pointer: service.pointer,
  topic: `whether ${quote(service.id)} is offered to everyone`,
  violation: (formulas) => ({ kind: "customer", customers: givenToEveryone(formulas, service.id) }),
  segments: [...policy.segments.keys()],
  isShownBy: ({ customer }) => customer?.services[service.id]?.offered === !0 && customer.segments.length > 0,
  tell: (evidence) => tellingOf3(policy, service, evidence, {
    message: `${quote(service.id)} is a delight, and everyone is offered it`,
    members: ({ possible }) => possible
  })
}), questionOfSegment = (policy, service, segment) => ({
  subject: { service: service.id, segment, rules: [] },
  pointer: service.pointer,
  topic: `whether ${quote(service.id)} is offered to every member of ${quote(segment)}`,
  violation: (formulas) => ({ kind: "customer", customers: givenToSegment(formulas, service.id, segment) }),
  isShownBy: ({ customer }) => customer?.services[service.id]?.offered === !0 && customer.segments.includes(segment),
  tell: (evidence) => tellingOf3(policy, service, evidence, {
    message: `${quote(service.id)} is a delight, and every member of ${quote(segment)} is offered it`,
    members: (formulas) => formulas.segment(segment)
  })
}), givenToAllOf = ({ space, offered, atClockOf }, service, members) => space.minus(space.and(members, offered(service)), atClockOf(space.minus(members, offered(service)))), givenToEveryone = (formulas, service) => {
  let { policy, space, possible } = formulas, given = givenToAllOf(formulas, service, possible);
  return space.isEmpty(given) ? given : space.and(given, space.or(space.nobody, ...[...policy.segments.keys()].map(formulas.segment)));
}, givenToSegment = (formulas, service, segment) => {
  let { space, atClockOf } = formulas, given = givenToAllOf(formulas, service, formulas.segment(segment));
  if (space.isEmpty(given))
    return given;
  let wider = segmentsAround(formulas, segment).map((other) => givenToAllOf(formulas, service, formulas.segment(other)));
  return space.minus(given, atClockOf(space.or(givenToEveryone(formulas, service), ...wider)));
}, segmentsAround = ({ policy, space, segment }, id) => {
  let ids = [...policy.segments.keys()];
  return ids.filter((other, place) => other === id || !space.implies(segment(id), segment(other)) ? !1 : place < ids.indexOf(id) || !space.implies(segment(other), segment(id)));
}, tellingOf3 = (policy, service, { formulas, replay, witness }, { message, members }) => {
  let { space } = formulas, names = replay.customer?.services[service.id]?.rules.offer ?? [], rules = policy.rules.filter(({ name }) => names.includes(name)), isEver = space.within(() => space.implies(members(formulas), givenToAllOf(formulas, service.id, members(formulas)))), moment = policy.clock === void 0 || isRight(isEver) && isEver.right ? "" : `, where ${quote(`${policy.clock}: ${witness.customer?.[policy.clock]}`)}`;
  return {
    message: `${message}${moment}: what all of them get they soon expect`,
    help: `${SCHEDULE}, or offer it to fewer`,
    pointers: [...rules.map(({ pointer }) => `${pointer}/conditions`), service.pointer],
    rules: names
  };
};

// dist/check/predictable-delight/predictable-delight.js
var predictableDelight = {
  id: "predictable-delight",
  severity: "warn",
  proved: "no delight can be foreseen",
  questions: (policy) => {
    let delights = [...policy.services.values()].filter(({ need, surprise }) => need === "delight" && surprise === void 0), recurring = [...policy.facts.values()].filter((fact) => fact.recurring && !fact.clock).map(({ id }) => id), decides = deciding(policy), offered = new Set(policy.rules.flatMap(({ type, services }) => type === "offer" ? services : []));
    return delights.filter(({ id }) => offered.has(id)).flatMap((service) => [
      questionOfEveryone(policy, service),
      ...[...policy.segments.keys()].map((segment) => questionOfSegment(policy, service, segment)),
      ...recurring.filter((fact) => decides(service.id).has(fact)).map((fact) => questionOfRecurrence(policy, service, fact))
    ]);
  }
};

// dist/check/publicity-leak/publicity-leak.js
var publicityLeak = {
  id: "publicity-leak",
  severity: "error",
  proved: "no offer asks for an announcement that reaches someone outside `knownTo`",
  questions: (policy) => policy.rules.flatMap((rule) => rule.type === "offer" ? rule.services.flatMap((id) => questionsOf2(policy, rule, policy.services.get(id))) : [])
}, levelOf2 = ({ reach }) => reach.kind === "segments" ? "segment" : reach.kind, questionsOf2 = (policy, rule, service) => {
  if (service.knownTo === "everyone")
    return [];
  let asked = statementOf(rule, service);
  return (asked.channels ?? []).map((id) => policy.channels.get(id)).filter((channel) => publicity.compare(levelOf2(channel), asked.publicity) <= 0).filter(({ reach, overheardBy }) => reach.kind !== "individual" || overheardBy.length > 0).map((channel) => question10(policy, { rule, service, channel, knownTo: service.knownTo }));
}, question10 = (policy, announcing) => {
  let { rule, service, channel, knownTo } = announcing, reached = channel.reach.kind === "segments" ? channel.reach.segments : channel.overheardBy, excepted = channel.except?.pointer;
  return {
    subject: { service: service.id, channel: channel.id, rules: [rule.name] },
    pointer: rule.pointer,
    topic: `whether ${quote(channel.id)}, which ${quote(rule.name)} names, tells someone of ${quote(service.id)} who may not know of it`,
    violation: ({ space, matches, except, audience, mayKnow }) => ({
      kind: "news",
      insiders: channel.reach.kind === "individual" ? space.minus(matches(rule, service.id), except(channel.id)) : matches(rule, service.id),
      outsiders: space.minus(audience(channel.id), mayKnow(service.id)),
      strangers: channel.reach.kind === "public"
    }),
    isShownBy: ({ insider, outsider }) => {
      let isReached = (segments) => channel.reach.kind === "public" || reached.some((id) => segments.includes(id)), isExcepted2 = (segments) => excepted !== void 0 && segments.includes(excepted);
      return insider?.services[service.id]?.rules.offer.includes(rule.name) === !0 && !(channel.reach.kind === "individual" && isExcepted2(insider.segments)) && (outsider ? isReached(outsider.segments) && !isExcepted2(outsider.segments) && !knownTo.some((id) => outsider.segments.includes(id)) : channel.reach.kind === "public");
    },
    tell: (evidence) => ({
      message: `${whatHappens(announcing)}, as ${quote(rule.name)} asks: ${whoHears(announcing, evidence)}; it is known to ${quoteAll(knownTo)} only`,
      help: helpFor(policy, announcing, evidence),
      pointers: [...channelPointers(announcing), rule.pointer]
    })
  };
}, whatHappens = ({ service, channel: { id, reach, overheardBy } }) => reach.kind === "individual" ? `${quote(id)} lets ${quoteAll(overheardBy)} overhear of ${quote(service.id)}` : `${quote(id)} tells ${reach.kind === "public" ? "everyone" : quoteAll(reach.segments)} about ${quote(service.id)}`, whoHears = ({ channel }, { outsider }) => outsider === void 0 ? "people who are not customers hear of it" : channel.reach.kind === "individual" ? `${outsider} overhears it` : `${outsider} hears of it`, channelPointers = ({ rule, service, channel }) => {
  let named = rule.states.channels;
  return named ? [`${rule.pointer}/event/params/channels/${named.indexOf(channel.id)}`] : [`${service.pointer}/defaults/channels/${service.defaults.channels?.indexOf(channel.id) ?? 0}`];
}, helpFor = (policy, announcing, { formulas }) => {
  let { channel, knownTo } = announcing, found = formulas.space.within(() => safeChannels(policy, announcing, formulas)), such = isRight(found) && found.right.length > 0 ? `, such as ${quoteAll(found.right, "or", 3)}` : "", lower = PUBLICITIES[PUBLICITIES.indexOf(levelOf2(channel)) - 1] ?? "unannounced";
  return `name a channel whose audience is within ${quoteAll(knownTo, "or")}${such}, or lower the publicity to ${quote(lower)}`;
}, safeChannels = (policy, { rule, service }, { space, audience, mayKnow }) => [...policy.channels.values()].filter((other) => other.reach.kind !== "public" && publicity.compare(levelOf2(other), statementOf(rule, service).publicity) <= 0).filter(({ id }) => space.implies(audience(id), mayKnow(service.id))).map(({ id }) => id);

// dist/check/shadowed-rule/cover.js
var coverOf = ({ space, matches }, service, set, rules) => {
  let one = rules.find((rule) => space.implies(set, matches(rule, service)));
  if (one !== void 0)
    return [one.name];
  let rest = set;
  return rules.flatMap((rule) => {
    let left = space.minus(rest, matches(rule, service));
    return left === rest ? [] : (rest = left, [rule.name]);
  });
};

// dist/check/shadowed-rule/scales.js
var scalesOf = (service) => {
  let ceiling = ceilingOf(service);
  return [
    ladderScale(COMMITMENTS, commitment, ceiling.commitment, (rule) => statementOf(rule, service).commitment, (rule) => rule.commitment),
    ladderScale(PUBLICITIES, publicity, ceiling.publicity, (rule) => statementOf(rule, service).publicity, (rule) => rule.publicity),
    ...[...service.terms].map(([term, scale]) => ({
      given: (rule) => termQuality(scale, statementOf(rule, service).terms.get(term) ?? Number.NaN),
      cut: ({ terms }) => {
        let value = terms.get(term);
        return value === void 0 ? void 0 : termQuality(scale, value);
      }
    }))
  ];
}, ladderScale = (levels, ladder, ceiling, given, cut) => ({
  given: (rule) => levels.indexOf(ladder.meet(given(rule), ceiling)),
  cut: (rule) => {
    let level = cut(rule);
    return level === void 0 || ladder.compare(level, ceiling) >= 0 ? void 0 : levels.indexOf(level);
  }
});

// dist/check/shadowed-rule/reasons.js
var MOST_SERVICES = 3, MOST_NAMES = 4, reasonsOf = (formulas, rule) => {
  let { space, matches } = formulas, told = space.within(() => rule.services.filter((service) => !space.isEmpty(matches(rule, service))).slice(0, MOST_SERVICES).map((service) => reasonOf(formulas, rule, service))), reasons = isRight(told) ? told.right : [], whys = [...new Set(reasons.map(({ message }) => message))], helps = [...new Set(reasons.map(({ help: help2 }) => help2))], [help] = helps.length === 1 ? helps : ["change its conditions or what it states"];
  return {
    message: `removing ${quote(rule.name)} changes no decision${whys.length > 0 ? `: ${whys.join("; ")}` : ""}`,
    help: `remove it, or ${help}`
  };
}, reasonOf = (formulas, rule, service) => {
  switch (rule.type) {
    case "offer":
      return offerReason(formulas, rule, service);
    case "withhold":
      return withholdReason(formulas, rule, service);
    case "limit":
      return limitReason(formulas, rule, service);
    case "arrange":
      return arrangeReason(formulas, rule, service);
  }
}, offerReason = (formulas, rule, id) => {
  let { policy, space, matches, withheld, inside } = formulas, service = policy.services.get(id), applies = matches(rule, id);
  if (space.isEmpty(space.and(applies, inside(id))))
    return {
      message: `everyone whom it applies to is outside ${quoteAll(service.exclusiveTo ?? [], "or")}, and ${quote(id)} is exclusive`,
      help: `let it speak of members of ${quoteAll(service.exclusiveTo ?? [], "or")}`
    };
  let eligible = space.and(applies, inside(id));
  if (space.implies(eligible, withheld(id))) {
    let withholds = coverOf(formulas, id, eligible, rulesBeside(formulas, rule, id, "withhold"));
    return {
      message: `${they(withholds, "withholds", "withhold")} ${quote(id)} from everyone whom it applies to`,
      help: `narrow ${quoteAll(withholds, "or")}`
    };
  }
  let offers2 = offersBeside(formulas, rule, service);
  return {
    message: `${they(offers2, "offers", "offer")} ${quote(id)} to everyone whom it applies to, and no less of it`,
    help: `let it give what ${they(offers2, "does", "do")} not`
  };
}, withholdReason = (formulas, rule, id) => {
  let { space, matches, someOffer, inside } = formulas, concerned = space.and(matches(rule, id), someOffer(id), inside(id));
  if (space.isEmpty(concerned))
    return { message: `nobody whom it applies to would be offered ${quote(id)}`, help: "let it speak of customers who are offered it" };
  let withholds = coverOf(formulas, id, concerned, rulesBeside(formulas, rule, id, "withhold"));
  return {
    message: `${they(withholds, "withholds", "withhold")} ${quote(id)} from everyone whom it applies to`,
    help: `narrow ${quoteAll(withholds, "or")}`
  };
}, limitReason = (formulas, rule, id) => {
  let { policy, space, matches, offered } = formulas, concerned = space.and(matches(rule, id), offered(id));
  if (space.isEmpty(concerned))
    return { message: `nobody whom it applies to is offered ${quote(id)}`, help: "let it speak of customers who are offered it" };
  let scales = scalesOf(policy.services.get(id)), above = rulesBeside(formulas, rule, id, "offer").filter((offer) => scales.some(({ given, cut }) => given(offer) > (cut(rule) ?? Number.POSITIVE_INFINITY))), cutting = space.and(concerned, space.or(space.nobody, ...above.map((offer) => matches(offer, id))));
  if (space.isEmpty(cutting))
    return { message: `nobody whom it applies to would get more of ${quote(id)} than it allows`, help: "let it state less" };
  let limits = rulesBeside(formulas, rule, id, "limit").filter((limit) => scales.some(({ cut }) => (cut(limit) ?? Number.POSITIVE_INFINITY) <= (cut(rule) ?? Number.NEGATIVE_INFINITY))), names = coverOf(formulas, id, cutting, limits);
  return {
    message: `${they(names, "limits", "limit")} ${quote(id)} as much for everyone who would get more`,
    help: "let it state less"
  };
}, arrangeReason = (formulas, rule, id) => {
  let { space, matches, mayKnow, offered } = formulas, known = space.and(matches(rule, id), mayKnow(id));
  if (space.isEmpty(known))
    return { message: `nobody whom it applies to may know of ${quote(id)}`, help: `widen \`knownTo\` of ${quote(id)}` };
  let concerned = space.minus(known, offered(id));
  if (space.isEmpty(concerned))
    return { message: `everyone whom it applies to is offered ${quote(id)}`, help: "let it speak of customers who are not offered it" };
  let cheaper = rulesBeside(formulas, rule, id, "arrange").filter(({ fee }) => fee <= rule.fee), names = coverOf(formulas, id, concerned, cheaper);
  return {
    message: `${they(names, "arranges", "arrange")} ${quote(id)} for everyone whom it would be arranged for, at no higher fee`,
    help: "let it ask a lower fee"
  };
}, rulesBeside = ({ rulesOf }, rule, service, type) => rulesOf(service).filter((other) => other !== rule && other.type === type), offersBeside = (formulas, rule, service) => {
  let { space, matches, offered } = formulas, set = space.and(matches(rule, service.id), offered(service.id)), others = rulesBeside(formulas, rule, service.id, "offer"), asGood = others.filter((other) => isAsGood(service, other, rule));
  return space.implies(set, space.or(space.nobody, ...asGood.map((other) => matches(other, service.id)))) ? coverOf(formulas, service.id, set, asGood) : others.filter((other) => !space.isEmpty(space.and(set, matches(other, service.id)))).map(({ name }) => name);
}, isAsGood = (service, rule, than) => {
  let [mine, wanted] = [statementOf(rule, service), statementOf(than, service)], tellsAsMuch = wanted.channels?.every((channel) => mine.channels?.includes(channel)) ?? mine.channels === void 0;
  return (wanted.approval === void 0 || mine.approval === wanted.approval) && tellsAsMuch && scalesOf(service).every(({ given }) => given(rule) >= given(than));
}, they = (names, does, verb) => `${quoteAll(names, "and", MOST_NAMES)} ${names.length === 1 ? does : verb}`;

// dist/check/shadowed-rule/same-decision.js
var sameButRules = (one, other) => {
  if (one === void 0 || other === void 0)
    return one === other;
  let { rules: _, ...mine } = one, { rules: __, ...theirs } = other;
  return JSON.stringify(mine) === JSON.stringify(theirs);
};

// dist/check/shadowed-rule/remember.js
var lazily = (make) => {
  let made;
  return () => (made ??= { value: make() }, made.value);
}, remembering = (make) => {
  let answers = /* @__PURE__ */ new Map();
  return (key) => {
    let known = answers.get(key) ?? { value: make(key) };
    return answers.set(key, known), known.value;
  };
}, rememberingFor = (make) => {
  let answers = /* @__PURE__ */ new WeakMap();
  return (key) => {
    let known = answers.get(key) ?? { value: make(key) };
    return answers.set(key, known), known.value;
  };
};

// dist/check/shadowed-rule/rivals.js
var rivalsOf = (space, rules, whom, concerned) => {
  let members = new Set(rules), affected = lazily(concerned);
  return (rule) => {
    if (!members.has(rule))
      return !1;
    let rest = whom(rule);
    if (rules.some((rival) => rival !== rule && space.implies(rest, whom(rival))))
      return !1;
    rest = space.and(rest, affected());
    for (let rival of rules) {
      if (space.isEmpty(rest))
        return !1;
      rival !== rule && (rest = space.minus(rest, whom(rival)));
    }
    return !space.isEmpty(rest);
  };
};

// dist/check/shadowed-rule/level-effects.js
var levelEffectsOf = (standing, { given, cut }) => {
  let { space, offers: offers2, limits, whom, offered } = standing, cutting = limits.filter((rule) => cut(rule) !== void 0), left = (rule) => cut(rule) ?? Number.POSITIVE_INFINITY, cuts = ascending(cutting.map(left)), levels = ascending([...offers2.map(given), ...cuts]), isUniform = new Set(offers2.map(given)).size <= 1, givenAbove = lazily(() => unions(space, levels.toReversed(), (level) => offers2.filter((rule) => given(rule) === level).map(whom))), cutBelow = lazily(() => unions(space, levels, (level) => cutting.filter((rule) => cut(rule) === level).map(whom))), above = (level) => givenAbove().get(level) ?? space.nobody, below = (level) => cutBelow().get(level) ?? space.nobody, among = (rules, concerned) => rivalsOf(space, rules, whom, concerned), uncut = (level) => space.minus(offered(), below(level)), lifted = (level) => space.and(offered(), above(level)), isSoleGiverOf = remembering((level) => among(offers2.filter((rule) => given(rule) === level), () => space.minus(uncut(level), above(level)))), isSoleGiverFrom = remembering((level) => among(offers2.filter((rule) => given(rule) >= level), () => uncut(level))), isSoleCutterTo = remembering((level) => among(cutting.filter((rule) => left(rule) === level), () => space.minus(lifted(level), below(level)))), isSoleCutterUpTo = remembering((level) => among(cutting.filter((rule) => left(rule) <= level), () => lifted(level)));
  return {
    // Where all offers give the same, whoever is offered the service is given it.
    ofOffer: (rule) => {
      if (isUniform)
        return !1;
      let level = given(rule);
      return isSoleGiverOf(level)(rule) || cuts.some((at) => at < level && isSoleGiverFrom(at)(rule));
    },
    ofLimit: (rule) => {
      if (cut(rule) === void 0)
        return !1;
      let level = left(rule);
      return isSoleCutterTo(level)(rule) || cuts.some((at) => at > level && isSoleCutterUpTo(at)(rule));
    }
  };
}, unions = (space, steps, setsAt) => {
  let union = space.nobody;
  return new Map(steps.map((step) => {
    let before = union;
    return union = space.or(union, ...setsAt(step)), [step, before];
  }));
}, ascending = (values) => [...new Set(values)].sort((a, b) => a - b);

// dist/check/shadowed-rule/effects.js
var effectsOn = (formulas, service) => effectsOfPolicy(formulas)(service), effectsOfPolicy = rememberingFor((formulas) => remembering((service) => hasEffect(formulas, service))), hasEffect = (formulas, id) => {
  let { policy, space, rulesOf, matches, offered } = formulas, service = policy.services.get(id), rules = rulesOf(id), offers2 = rules.filter((rule) => rule.type === "offer"), limits = rules.filter((rule) => rule.type === "limit"), whom = remembering((rule) => matches(rule, id)), standing = { space, offers: offers2, limits, whom, offered: () => offered(id) }, levels = lazily(() => scalesOf(service).map((scale) => levelEffectsOf(standing, scale))), offering = lazily(() => offeringEffect(formulas, id, offers2, whom)), withholding = lazily(() => withholdingEffect(formulas, id, rules, whom)), approving = lazily(() => approvalEffect(formulas, service, offers2, whom)), telling = lazily(() => channelEffect(formulas, service, offers2, whom)), arranging = lazily(() => arrangementEffect(formulas, id, rules, whom));
  return (rule) => {
    switch (rule.type) {
      case "offer":
        return offering()(rule) || levels().some(({ ofOffer }) => ofOffer(rule)) || approving()(rule) || telling()(rule);
      case "withhold":
        return withholding()(rule);
      case "limit":
        return levels().some(({ ofLimit }) => ofLimit(rule));
      case "arrange":
        return arranging()(rule);
    }
  };
}, offeringEffect = ({ space, inside, withheld }, service, offers2, whom) => rivalsOf(space, offers2, whom, () => space.minus(inside(service), withheld(service))), withholdingEffect = ({ space, inside, someOffer }, service, rules, whom) => {
  let withholds = rules.filter((rule) => rule.type === "withhold");
  return rivalsOf(space, withholds, whom, () => space.and(someOffer(service), inside(service)));
}, approvalEffect = ({ space, offered }, service, offers2, whom) => {
  let approvalOf = (rule) => statementOf(rule, service).approval, isUniform = new Set(offers2.map(approvalOf)).size <= 1, approvedBy = remembering((approval) => rivalsOf(space, offers2.filter((rule) => approvalOf(rule) === approval), whom, () => offered(service.id)));
  return (rule) => {
    let approval = approvalOf(rule);
    return !isUniform && approval !== void 0 && approvedBy(approval)(rule);
  };
}, channelEffect = (formulas, service, offers2, whom) => {
  let { policy, space, offered, publicityAtLeast, mayCarry: mayCarry2, carriesByDefault, except, audience } = formulas, channelsOf = (rule) => statementOf(rule, service).channels, open = offers2.filter((rule) => channelsOf(rule) === void 0), naming = remembering((channel) => offers2.filter((rule) => channelsOf(rule)?.includes(channel))), asking = remembering((channel) => rivalsOf(space, channel === void 0 ? open : naming(channel), whom, () => offered(service.id))), carrying = remembering((id) => {
    let { reach } = policy.channels.get(id), told = () => publicityAtLeast(service.id, levelOf3(reach)), carried = (rule) => space.and(whom(rule), channelsOf(rule) === void 0 ? carriesByDefault(id, service.id) : mayCarry2(id, service.id));
    return rivalsOf(space, [...open, ...naming(id)], carried, () => reach.kind === "individual" ? space.minus(told(), except(id)) : space.and(told(), audience(id)));
  });
  return (rule) => {
    let named = channelsOf(rule);
    return named === void 0 ? asking(void 0)(rule) && [...policy.channels.keys()].some((channel) => carrying(channel)(rule)) : named.some((channel) => asking(channel)(rule) && carrying(channel)(rule));
  };
}, levelOf3 = ({ kind }) => kind === "segments" ? "segment" : kind, arrangementEffect = (formulas, service, rules, whom) => {
  let { space, mayKnow, offered } = formulas, arranges = rules.filter((rule) => rule.type === "arrange"), rest = space.minus(mayKnow(service), offered(service)), effects = arrangementsOf(formulas, service).map(({ fee, by, customers }) => {
    let same = arranges.filter((rule) => rule.fee === fee && rule.by === by), concerned = rest;
    return rest = space.minus(rest, customers), rivalsOf(space, same, whom, () => concerned);
  });
  return (rule) => effects.some((isSole) => isSole(rule));
};

// dist/check/shadowed-rule/twins.js
var twinsOf = (formulas, rule) => (wordsOf(formulas.policy)(rule) ?? []).filter((other) => other === rule || rule.services.every((service) => formulas.matches(rule, service) === formulas.matches(other, service))), wordsOf = rememberingFor((policy) => {
  let key = remembering((rule) => JSON.stringify([rule.type, rule.services, said(policy, rule)])), alike = /* @__PURE__ */ new Map();
  for (let rule of policy.rules)
    alike.set(key(rule), [...alike.get(key(rule)) ?? [], rule]);
  return (rule) => alike.get(key(rule));
}), said = (policy, rule) => {
  switch (rule.type) {
    case "offer":
      return rule.services.map((id) => {
        let { terms, channels, ...statement } = statementOf(rule, policy.services.get(id));
        return [statement, channels?.toSorted() ?? "open", [...terms].sort()];
      });
    case "limit":
      return [rule.commitment ?? "", rule.publicity ?? "", [...rule.terms].sort()];
    case "arrange":
      return [rule.fee, rule.by];
    case "withhold":
      return "withheld";
  }
};

// dist/check/shadowed-rule/superfluous.js
var superfluousFor = (formulas, rule) => {
  let { policy, space, matches } = formulas;
  return rule.services.some((service) => patiently(policy, `effects on ${service}`, () => effectsOn(formulas, service)(rule))) || twinsOf(formulas, rule)[0] !== rule ? space.nobody : space.or(space.nobody, ...rule.services.map((service) => matches(rule, service)));
};

// dist/check/shadowed-rule/shadowed-rule.js
var shadowedRule = {
  id: "shadowed-rule",
  severity: "warn",
  proved: "every rule that applies to somebody changes somebody's decision",
  questions: ({ rules }) => rules.map(question11)
}, question11 = (rule) => {
  let { name, pointer, services } = rule;
  return {
    subject: { ...services.length === 1 && { service: services[0] }, rules: [name] },
    pointer,
    topic: `whether ${quote(name)} changes a decision`,
    violation: (formulas) => ({ kind: "customer", customers: superfluousFor(formulas, rule) }),
    asksOfChannels: !0,
    services,
    without: rule,
    isShownBy: ({ customer, without }) => customer !== void 0 && without !== void 0 && services.some((service) => customer.services[service]?.rules[rule.type].includes(name)) && services.every((service) => sameButRules(customer.services[service], without.services[service])),
    tell: ({ formulas }) => {
      let twins = twinsOf(formulas, rule), [, second] = twins;
      return second === void 0 ? { ...reasonsOf(formulas, rule), pointers: [`${pointer}/name`, pointer] } : {
        message: `${quoteAll(twins.map((twin) => twin.name))} say the same to the same customers`,
        help: "keep one of them, and remove the rest",
        pointers: [`${second.pointer}/name`, second.pointer],
        rules: twins.map((twin) => twin.name)
      };
    }
  };
};

// dist/check/tier-inversion/lower-tiers.js
var lowerTiersOf = ({ tiers }) => {
  let lowersOf = /* @__PURE__ */ new Map();
  for (let chain of tiers)
    for (let [at, higher] of chain.entries()) {
      let lowers = lowersOf.get(higher) ?? [];
      for (let place = at - 1; place >= 0; place--)
        lowers.push({ lower: chain[place], between: chain.slice(place + 1, at) });
      lowersOf.set(higher, lowers);
    }
  return [...lowersOf].filter(([, lowers]) => lowers.length > 0).map(([higher, lowers]) => ({ higher, lowers }));
};

// dist/check/tier-inversion/tier-inversion.js
var tierInversion = {
  id: "tier-inversion",
  severity: "warn",
  proved: "no tier gets less than the one below",
  questions: (policy) => {
    let decides = deciding(policy), isTimeless = timeless(policy), services = [...policy.services.values()].filter(({ id }) => decides(id).size > 0).map((service) => ({ service, losses: lossesOf(policy, service), isTimeless: isTimeless(service.id) }));
    return lowerTiersOf(policy).flatMap(({ higher, lowers }) => services.map((one) => question12(policy, { higher, lowers, ...one })));
  }
}, question12 = (policy, asked) => {
  let { higher, lowers, service, losses } = asked;
  return {
    subject: { service: service.id, segment: higher, rules: [] },
    pointer: `/segments/${higher}`,
    topic: `whether a tier below ${quote(higher)} gets more of ${quote(service.id)}`,
    violation: (formulas) => ({ kind: "any", of: violationsOf2(formulas, asked) }),
    segments: lowers.map(({ lower }) => lower),
    isShownBy: (replay, { customer, other }) => {
      let { worse, better } = twoOn(service.id, replay), theirs = replay.other?.segments ?? [];
      return (policy.clock === void 0 || customer?.[policy.clock] === other?.[policy.clock]) && replay.customer?.segments.includes(higher) === !0 && !theirs.includes(higher) && lowers.some(({ lower }) => theirs.includes(lower)) && worse.rules.withhold.length === 0 && losses.some((loss) => loss.isShownBy(worse, better));
    },
    tell: (evidence) => tellingOf4(policy, asked, evidence)
  };
};
function* violationsOf2(formulas, { higher, lowers, service, losses, isTimeless }) {
  let { space, possible, segment } = formulas, atClockOf = (set) => space.isEmpty(set) ? set : isTimeless ? possible : formulas.atClockOf(set), offered = formulas.offered(service.id), spokenOf = space.or(offered, formulas.withheld(service.id)), forgotten = (set) => space.minus(set, spokenOf);
  for (let { lower, between } of lowers) {
    let below = space.minus(segment(lower), segment(higher));
    if (isTimeless && !space.implies(below, spokenOf))
      continue;
    let others = space.and(below, offered);
    if (space.isEmpty(others) || between.some((third) => isWithin(formulas, higher, third) && isWithin(formulas, third, lower)))
      continue;
    let served = space.minus(atClockOf(others), atClockOf(forgotten(below))), members = space.and(segment(higher), served);
    if (space.isEmpty(members))
      continue;
    let pair = { kind: "pair", others, difference: "anything" };
    for (let { component, steps } of losses) {
      let label = `${lower}/${component}`;
      if (component === "offer")
        yield { ...pair, customers: forgotten(members), label };
      else
        for (let { less } of steps(formulas)) {
          let customers = space.and(members, less);
          space.isEmpty(customers) || (yield { ...pair, customers: space.minus(customers, atClockOf(space.and(others, less))), label });
        }
    }
  }
}
var WITHIN = /* @__PURE__ */ new WeakMap(), isWithin = (formulas, inner, outer) => {
  let { space, segment } = formulas, known = WITHIN.get(formulas) ?? /* @__PURE__ */ new Map();
  WITHIN.set(formulas, known);
  let key = `${inner} ${outer}`, answer = known.get(key) ?? space.implies(segment(inner), segment(outer));
  return known.set(key, answer), answer;
}, tellingOf4 = (policy, { higher, service, losses }, evidence) => {
  let { formulas, customer, replay, differing = [], label = "" } = evidence, { worse, better } = twoOn(service.id, replay), [lower = "", component] = label.split("/"), loss = losses.find((one) => one.component === component), rules = rulesBetween(formulas.rulesOf(service.id), worse, better).filter((rule) => loss.isToBlame(rule, worse, better)), told = loss.told(worse, better, `one with ${differing.map((one) => one.other).join(" and ")}`), rest = `everyone in ${quote(lower)} and not in ${quote(higher)}`, isOffer = loss.component === "offer";
  return {
    message: `${customer}, in ${quote(higher)}, ${told}: ${isOffer ? `so is ${rest}${someAreWithheld(evidence, service, lower, higher)}` : `${rest} who is offered it gets ${loss.component === "commitment" ? "more" : "better"}`}`,
    help: `${repairOf2(service, loss, rules, better)}, or ${isOffer ? "withhold it from them by a rule, so that it is seen to be meant" : `take ${quote(higher)} out of the chain`}`,
    pointers: pointersTo(policy, service, rules, differing.map(({ leaf }) => leaf)),
    rules: rules.map(({ name }) => name)
  };
}, someAreWithheld = ({ formulas, witness }, { id }, lower, higher) => {
  let { policy, space, segment, offered } = formulas, { other } = witness, found = space.within(() => {
    let rest = space.minus(segment(lower), space.or(segment(higher), offered(id)));
    return space.witness(rest, { ...other && { near: other }, keeping: policy.clock === void 0 ? [] : [policy.clock] });
  });
  return isRight(found) && found.right !== void 0 ? " from whom no rule withholds it" : "";
};

// dist/check/uncovered-customer/uncovered-customer.js
var uncoveredCustomer = {
  id: "uncovered-customer",
  severity: "info",
  proved: "every customer is in a segment and is offered something",
  questions: (policy) => [segmentQuestion(policy), ...offerQuestions(policy)]
}, possibleBut = ({ space, possible }, sets) => {
  let rest = possible;
  for (let set of sets) {
    if (space.isEmpty(rest))
      break;
    rest = space.minus(rest, set());
  }
  return rest;
}, segmentQuestion = ({ segments }) => ({
  subject: { rules: [] },
  pointer: "/segments",
  services: [],
  segments: [...segments.keys()],
  topic: "whether every customer is in a segment",
  violation: (formulas) => ({
    kind: "customer",
    customers: possibleBut(formulas, [...formulas.policy.segments.keys()].map((id) => () => formulas.segment(id)))
  }),
  isShownBy: ({ customer }) => customer?.segments.length === 0,
  tell: ({ customer }) => ({
    message: `${customer} is in no segment`,
    help: "add a segment for such customers, or an invariant if there are none",
    pointers: ["/segments", "/name"]
  })
}), isForEveryone = (policy, { id, exclusiveTo }) => exclusiveTo === void 0 && offersOf(policy, id).some(({ condition }) => condition.kind === "all" && condition.of.length === 0) && !policy.rules.some(({ type, services }) => type === "withhold" && services.includes(id)), offerQuestions = (policy) => {
  let services = [...policy.services.values()].filter(({ id }) => offersOf(policy, id).length > 0);
  return services.some((service) => isForEveryone(policy, service)) ? [] : [offerQuestion(services)];
}, widestFirst = ({ space, offered }, services) => services.map((id) => ({ id, cells: space.count(offered(id)) })).sort((a, b) => a.cells > b.cells ? -1 : +(a.cells < b.cells)).map(({ id }) => id), offerQuestion = (services) => ({
  subject: { rules: [] },
  pointer: "/rules",
  topic: "whether every customer is offered something",
  violation: (formulas) => ({
    kind: "customer",
    customers: possibleBut(formulas, widestFirst(formulas, services.map(({ id }) => id)).map((id) => () => formulas.offered(id)))
  }),
  isShownBy: ({ customer }) => customer !== void 0 && Object.values(customer.services).every(({ offered }) => !offered),
  tell: ({ customer }) => ({
    message: `${customer} is offered nothing`,
    help: "offer such customers at least the basic services, or add an invariant if there are none",
    pointers: ["/rules", "/name"]
  })
});

// dist/check/unequal-twins/unequal-twins.js
var unequalTwins = {
  id: "unequal-twins",
  severity: "warn",
  proved: "nobody is refused what someone gets who differs in nothing of merit",
  questions: (policy) => {
    let meritless = [...policy.facts.values()].filter(({ merit, clock }) => !merit && !clock).map(({ id }) => id), decides = deciding(policy);
    return [...policy.services.values()].flatMap((service) => {
      let deciders = meritless.filter((fact) => decides(service.id).has(fact));
      return deciders.length === 0 ? [] : [question13(policy, { service, meritless, deciders })];
    });
  }
}, question13 = (policy, { service, meritless, deciders }) => ({
  subject: { service: service.id, rules: [] },
  pointer: service.pointer,
  topic: `whether ${quote(service.id)} is refused to someone for no reason but ${quoteAll(deciders, "or")}`,
  violation: (formulas) => ({ kind: "any", of: violationsOf3(formulas, { service, meritless, deciders }) }),
  isShownBy: (replay, { customer, other }) => {
    if (customer === void 0 || other === void 0)
      return !1;
    let { worse, better } = twoOn(service.id, replay);
    return !worse.offered && better.offered && factsIn(differencesBetween(customer, other)).every((fact) => meritless.includes(fact));
  },
  tell: (evidence) => tellingOf5(policy, service, evidence)
});
function* violationsOf3(formulas, { service, meritless, deciders }) {
  let { space, possible } = formulas, others = formulas.offered(service.id), customers = space.minus(possible, others);
  for (let fact of deciders)
    yield { kind: "pair", customers, others, difference: { in: [fact] } };
  meritless.length > 1 && (yield { kind: "pair", customers, others, difference: { in: meritless } });
}
var factsIn = (differing) => [...new Set(differing.map(({ fact }) => fact))], tellingOf5 = (policy, service, { formulas, customer, replay, differing = [] }) => {
  let { worse, better } = twoOn(service.id, replay), rules = rulesBetween(formulas.rulesOf(service.id), worse, better).filter(({ type }) => type !== "limit"), facts = factsIn(differing), [fact] = facts, other = differing.map((one) => one.other).join(" and ");
  return {
    message: `${customer} is not offered ${quote(service.id)}, which one with ${other} is offered: they differ in ${quoteAll(facts)} only, which ${facts.length > 1 ? "are no merits" : "is no merit"}`,
    help: `offer ${quote(service.id)} to both or to neither, or say with an \`allow\` on the service why that is fair`,
    pointers: pointersTo(policy, service, rules, facts),
    rules: rules.map(({ name }) => name),
    ...facts.length === 1 && fact !== void 0 && { fact }
  };
};

// dist/check/hearing/silence.js
var uninformedIn = (policy, service, { formulas, witness, replay }) => {
  let facts = witness.customer, decision = replay.customer, decided = decision?.services[service.id];
  if (facts === void 0 || decision === void 0 || decided === void 0)
    throw new InvariantError("nobody who is uninformed is shown");
  let offers2 = offersOf(policy, service.id).filter(({ name }) => decided.rules.offer.includes(name));
  return { policy, service, formulas, facts, decision, decided, offers: offers2 };
}, whySilent = (uninformed) => {
  let { policy, service, decision, decided, offers: offers2 } = uninformed;
  if (decided.publicity === "unannounced")
    return "its publicity is `unannounced`";
  let named = [...new Set(offers2.flatMap((offer) => namedBy(offer, service) ?? []))].map((id) => policy.channels.get(id)), missing = named.filter((channel) => !isSpokenTo(channel, decision)), tooWide = named.filter((channel) => !missing.includes(channel) && isWiderThan(decided, channel)), guarded = named.filter((channel) => !missing.includes(channel) && !tooWide.includes(channel) && !mayCarry(uninformed, channel)), clauses = [
    ...missing.length > 0 ? [`${idsOf(missing)} ${missing.length === 1 ? "does" : "do"} not reach such customers`] : [],
    ...tooWide.map((channel) => `${quote(channel.id)} needs publicity ${quote(levelOf(channel))}, and they have ${quote(decided.publicity)}`),
    ...guarded.length > 0 ? [`${idsOf(guarded)} ${guarded.length === 1 ? "keeps" : "keep"} silent before those who may not know`] : []
  ];
  return clauses.length > 0 ? clauses.join("; ") : policy.channels.size === 0 ? "the policy has no channels" : "no offer names a channel, and each that reaches them tells others too, who are not offered it";
}, isWiderThan = (decided, channel) => publicity.compare(levelOf(channel), decided.publicity) > 0, mayCarry = ({ formulas: { space, mayCarry: mayCarry2 }, service, facts }, { id }) => {
  let asked = space.within(() => space.has(mayCarry2(id, service.id), facts));
  return isRight(asked) && asked.right;
}, idsOf = (channels) => quoteAll(channels.map(({ id }) => id)), howToReach = (uninformed) => {
  let found = uninformed.formulas.space.within(() => fittingChannels(uninformed)), fitting = isRight(found) ? found.right : [];
  return fitting.length > 0 ? `name a channel that reaches such customers, such as ${quoteAll(fitting, "or", 3)}` : "name a channel that reaches such customers and nobody who is not offered it, such as one of reach `individual`";
}, fittingChannels = ({ policy, service: { id: service }, formulas, decision, decided }) => {
  let { space, audience, offered, mayKnow, atClockOf } = formulas, served = space.and(offered(service), mayKnow(service)), clocks = atClockOf(offered(service));
  return [...policy.channels.values()].filter((channel) => channel.reach.kind !== "public" && !isWiderThan(decided, channel) && isSpokenTo(channel, decision)).filter(({ id }) => space.implies(space.and(audience(id), clocks), served)).map(({ id }) => id);
}, channelPointer = ({ offers: offers2, service }) => {
  let naming = offers2.find(({ states }) => states.channels !== void 0);
  if (naming !== void 0)
    return `${naming.pointer}/event/params/channels`;
  if (service.defaults.channels !== void 0)
    return `${service.pointer}/defaults/channels`;
  let [first] = offers2;
  return first === void 0 ? service.pointer : `${first.pointer}/event/params/service`;
};

// dist/check/hearing/unheard.js
var unheard = ({ policy, space, hearOf }, service, customers) => {
  let rest = customers;
  for (let { channel } of carriersOf(policy, service)) {
    if (space.isEmpty(rest))
      break;
    rest = space.minus(rest, hearOf(channel.id, service.id));
  }
  return rest;
};

// dist/check/uninformed-member/uninformed-member.js
var uninformedMember = {
  id: "uninformed-member",
  severity: "warn",
  proved: "whoever is offered a service that a segment may be told of hears of it",
  questions: (policy) => [...policy.services.values()].filter((service) => isForSegments(widestPublicity(policy, service))).map((service) => question14(policy, service))
}, isForSegments = (level) => atLeast(publicity)(level, "segment"), question14 = (policy, service) => ({
  subject: { service: service.id, rules: [] },
  pointer: service.pointer,
  topic: `whether all who are offered ${quote(service.id)} hear of it`,
  asksOfChannels: !0,
  violation: (formulas) => ({
    kind: "customer",
    customers: unheard(formulas, service, formulas.publicityAtLeast(service.id, "segment"))
  }),
  isShownBy: ({ customer }) => {
    let decided = customer?.services[service.id];
    return decided?.offered === !0 && isForSegments(decided.publicity) && decided.channels.length === 0;
  },
  tell: (evidence) => {
    let found = uninformedIn(policy, service, evidence), uninformed = { ...found, offers: found.offers.filter((offer) => isForSegments(askedBy(offer, service))) };
    return {
      message: `${quote(service.id)} is offered with publicity ${quote(found.decided.publicity)} to ${evidence.customer}, who hears of it on no channel: ${whySilent(found)}`,
      help: `${howToReach(uninformed)}, or lower the publicity to \`individual\` if not all of them need to hear of it`,
      pointers: [channelPointer(uninformed)],
      rules: uninformed.offers.map(({ name }) => name)
    };
  }
});

// dist/check/unreachable-level/stated-levels.js
var statedLevels = (policy, rule, service) => {
  let [{ states, pointer }, { defaults }, ceiling] = [rule, service, ceilingOf(service)], stated = (path, own, usual, { ladder, ...scale }) => {
    let value = own ?? usual;
    if (value === void 0)
      return [];
    let isLess = (level2) => level2 !== void 0 && ladder.compare(level2, value) < 0;
    return [{ level: {
      name: scale.name,
      value,
      isDefault: own === void 0,
      pointer: own === void 0 ? `${service.pointer}/defaults/${path}` : `${pointer}/event/params/${path}`,
      reached: (formulas) => scale.atLeast(formulas, value),
      isCutBy: (limit) => isLess(scale.statedBy(limit)),
      isReachedBy: (decision) => decision.offered && !isLess(scale.get(decision))
    }, exceeds: (highest) => ladder.compare(value, highest) > 0 }];
  }, commitments = stated("commitment", states.commitment, defaults.commitment, commitmentScale(service)), publicities = stated("publicity", states.publicity, defaults.publicity, publicityScale(service)), terms = [...service.terms.keys()].flatMap((term) => stated(`terms/${term}`, states.terms.get(term), defaults.terms.get(term), termScale(policy, service, term)));
  return [
    ...commitments.filter(({ exceeds }) => !exceeds(ceiling.commitment)),
    ...publicities.filter(({ exceeds }) => !exceeds(ceiling.publicity)),
    ...terms
  ].map(({ level }) => level);
};

// dist/check/unreachable-level/unreachable-level.js
var unreachableLevel = {
  id: "unreachable-level",
  severity: "warn",
  proved: "somebody gets every level that an offer states, or a better one",
  questions: (policy) => {
    let limits = limitsByService(policy.rules);
    return policy.rules.flatMap((rule) => rule.type === "offer" ? questionsOf3(policy, rule, limits) : []);
  }
}, limitsByService = (rules) => {
  let limits = /* @__PURE__ */ new Map();
  for (let rule of rules)
    if (rule.type === "limit")
      for (let id of rule.services) {
        let known = limits.get(id) ?? [];
        known.push(rule), limits.set(id, known);
      }
  return limits;
}, questionsOf3 = (policy, rule, limits) => rule.services.flatMap((id) => {
  let service = policy.services.get(id), limiting = limits.get(id) ?? [];
  return (limiting.length === 0 ? [] : statedLevels(policy, rule, service)).flatMap((level) => {
    let cutting = limiting.filter((limit) => level.isCutBy(limit));
    return cutting.length === 0 ? [] : [question15({ rule, service: id, level, cutting })];
  });
}), question15 = (promising) => {
  let { rule, service, level, cutting } = promising;
  return {
    subject: { service, rules: [rule.name] },
    pointer: rule.pointer,
    topic: `whether anybody gets the ${level.name} of ${quote(service)} that ${quote(rule.name)} states`,
    violation: (formulas) => {
      let { space, matches, offered } = formulas, served = space.and(matches(rule, service), offered(service));
      return { kind: "customer", customers: !space.isEmpty(space.and(served, level.reached(formulas))) ? space.nobody : served };
    },
    isShownBy: ({ customer }) => {
      let decision = customer?.services[service];
      return decision?.offered === !0 && decision.rules.offer.includes(rule.name) && !level.isReachedBy(decision) && cutting.some(({ name }) => decision.rules.limit.includes(name));
    },
    tell: ({ formulas }) => {
      let served = formulas.space.and(formulas.matches(rule, service), formulas.offered(service)), names = coverOf(formulas, service, served, cutting);
      return {
        message: `nobody gets ${quote(service)} with ${wordOf(level)} from ${quote(rule.name)}: ${quoteAll(names)} ${names.length === 1 ? "cuts" : "together cut"} it for everyone`,
        help: `state what is left after ${quoteAll(names, "or")}, or narrow ${quoteAll(names, "or")}`,
        pointers: [level.pointer, rule.pointer]
      };
    }
  };
}, wordOf = ({ name, value, isDefault }) => `${name} ${quote(String(value))}${isDefault ? ", its default," : ""}`;

// dist/check/unused/unused-channels.js
var unusedChannels = ({ channels, services }) => [...channels.values()].map((channel) => question16(channel, [...services.keys()])), question16 = (channel, services) => {
  let { id, pointer } = channel;
  return {
    subject: { channel: id, rules: [] },
    pointer,
    topic: `whether ${quote(id)} ever carries a service`,
    violation: ({ space, carriedBecauseOf }) => {
      let carried = services.find((service) => !space.isEmpty(carriedBecauseOf(id, service)));
      return { kind: "nobody", customers: carried === void 0 ? space.nobody : carriedBecauseOf(id, carried) };
    },
    isShownBy: () => !0,
    tell: ({ formulas }) => {
      let naming = services.filter((service) => isNamedFor(formulas, id, service));
      return naming.length === 0 ? {
        message: `no offer names ${quote(id)}, and it carries nothing by itself`,
        help: "remove it, or name it in the `channels` of an offer",
        pointers: [pointer]
      } : {
        message: `${quote(id)} carries nothing: ${reasonFor(formulas, channel, naming)}`,
        help: `remove it, or give an offer that names it publicity ${quote(levelOf4(channel))} and an audience that may know`,
        pointers: [pointer]
      };
    }
  };
}, levelOf4 = ({ reach }) => reach.kind === "segments" ? "segment" : reach.kind, isNamedFor = ({ policy, rulesOf }, channel, service) => rulesOf(service).some((rule) => rule.type === "offer" && statementOf(rule, policy.services.get(service)).channels?.includes(channel)), reasonFor = ({ space, publicityAtLeast }, channel, naming) => {
  let level = levelOf4(channel), quiet = naming.filter((service) => space.isEmpty(publicityAtLeast(service, level)));
  return quiet.length === naming.length ? `${quoteAll(quiet)} never ${quiet.length === 1 ? "has" : "have"} publicity ${quote(level)}` : `not everyone whom it reaches may know of ${quoteAll(naming.filter((service) => !quiet.includes(service)), "or")}`;
};

// dist/check/unused/never-used.js
var neverUsed = (subject, pointer, telling) => ({
  subject: { ...subject, rules: [] },
  pointer,
  topic: telling.message,
  violation: ({ space }) => ({ kind: "nobody", customers: space.nobody }),
  isShownBy: () => !0,
  tell: () => ({ ...telling, pointers: [pointer] })
});

// dist/check/unused/unused-facts.js
var unusedFacts = ({ facts }, { leaves }) => [...facts].flatMap(([fact, { type }]) => unusedParts({ name: fact, type, pointer: `/facts/${fact}` }, leaves).map(({ name, pointer }) => neverUsed({ fact }, pointer, {
  message: `no condition looks at ${quote(name)}`,
  help: "remove it, or let a condition look at it"
}))), unusedParts = (part, leaves) => {
  let { name, type, pointer } = part;
  if (leaves.has(name))
    return [];
  let parts = (type.kind === "object" ? [...type.properties] : []).map(([id, property]) => ({ name: `${name}.${id}`, type: property.type, pointer: `${pointer}/properties/${id}` })), unusedBelow = parts.flatMap((one) => unusedParts(one, leaves));
  return unusedBelow.length === parts.length && unusedBelow.every((one, at) => one === parts[at]) ? [part] : unusedBelow;
};

// dist/check/unused/unused-segments.js
var unusedSegments = ({ segments }, used) => [...segments.values()].filter(({ id }) => !used.segments.has(id)).map(({ id, pointer }) => neverUsed({ segment: id }, pointer, {
  message: `nothing refers to ${quote(id)}`,
  help: "remove it, or refer to it; if it stands for reports, `allow` it with that reason"
}));

// dist/check/unused/unused-services.js
var unusedServices = ({ services }) => [...services.values()].map(question17), question17 = ({ id, pointer }) => ({
  subject: { service: id, rules: [] },
  pointer,
  topic: `whether ${quote(id)} is offered to anybody, or arranged for anybody`,
  violation: (formulas) => {
    let { space, offered } = formulas;
    return { kind: "nobody", customers: space.isEmpty(offered(id)) ? arrangedFor(formulas, id) : offered(id) };
  },
  isShownBy: () => !0,
  tell: ({ formulas: { rulesOf } }) => ({
    message: rulesOf(id).some(({ type }) => type === "offer" || type === "arrange") ? `nobody is offered ${quote(id)}, and it is arranged for nobody` : `no rule offers or arranges ${quote(id)}`,
    help: "offer or arrange it, or remove it; if it is listed so that customers read that they do not get it, `allow` it with that reason",
    pointers: [pointer]
  })
}), arrangedFor = (formulas, service) => {
  let { space } = formulas;
  return space.or(space.nobody, ...arrangementsOf(formulas, service).map(({ customers }) => customers));
};

// dist/check/unused/unused-terms.js
var unusedTerms = ({ services }) => [...services.values()].flatMap((service) => [...service.terms.keys()].map((term) => question18(service, term))), question18 = ({ id, pointer }, term) => ({
  subject: { service: id, rules: [] },
  pointer,
  topic: `whether the term ${quote(term)} of ${quote(id)} ever has a value`,
  violation: (formulas) => {
    let { space, offered } = formulas, isUnusedAltogether = () => space.isEmpty(arrangedFor(formulas, id));
    return { kind: "nobody", customers: space.isEmpty(offered(id)) && !isUnusedAltogether() ? space.nobody : space.everyone };
  },
  isShownBy: () => !0,
  tell: () => ({
    message: `the term ${quote(term)} of ${quote(id)} never has a value: nobody is offered ${quote(id)}`,
    help: `remove the term, or offer ${quote(id)}`,
    pointers: [`${pointer}/terms/${term}`, pointer]
  })
});

// dist/check/unused/used-names.js
var usedNames = (policy) => {
  let conditions = conditionsOf(policy), operands = conditions.flatMap(comparisonsStatedIn).flatMap(({ fact, value }) => value.kind === "fact" ? [fact, value] : [fact]), clock = policy.clock !== void 0 && asksForTheDay(policy) ? [policy.clock] : [];
  return {
    leaves: /* @__PURE__ */ new Set([...operands.map(leafOf), ...clock]),
    segments: /* @__PURE__ */ new Set([...conditions.flatMap(segmentsStatedIn), ...listedSegments(policy)])
  };
}, leafOf = ({ fact, path }) => [fact, ...path].join("."), listedSegments = ({ services, channels, tiers }) => [
  ...[...services.values()].flatMap(({ exclusiveTo = [], knownTo }) => [...exclusiveTo, ...knownTo === "everyone" ? [] : knownTo]),
  ...[...channels.values()].flatMap(({ reach, overheardBy }) => [...reach.kind === "segments" ? reach.segments : [], ...overheardBy]),
  ...tiers.flat()
], asksForTheDay = ({ services, segments, rules }) => [...services.values()].some(({ surprise }) => surprise !== void 0) || [...services.values(), ...segments.values(), ...rules].some(({ allow }) => allow.some(({ until }) => until !== void 0));

// dist/check/unused/unused.js
var unused = {
  id: "unused",
  severity: "warn",
  proved: "every fact, segment, channel, service and term is used",
  questions: (policy) => {
    let used = usedNames(policy);
    return [
      ...unusedFacts(policy, used),
      ...unusedSegments(policy, used),
      ...unusedServices(policy),
      ...unusedTerms(policy),
      ...unusedChannels(policy)
    ];
  }
};

// dist/check/vague-basic/blame.js
var blameFor = (policy, service, decided, name, isTooLittle) => {
  if (decided === void 0)
    throw new InvariantError(`nobody is shown who gets too little ${name}`);
  let { defaults, classDefault, id, pointer } = service, limits = policy.rules.filter((rule) => {
    let left = rule.type === "limit" && decided.rules.limit.includes(rule.name) ? rule[name] : void 0;
    return left !== void 0 && isTooLittle(left);
  }), matching = offersOf(policy, id).filter((offer) => decided.rules.offer.includes(offer.name)), given = ({ states }) => states[name] ?? defaults[name] ?? classDefault[name], offers2 = matching.every((offer) => isTooLittle(given(offer))) ? matching : [], stating = limits[0] ?? offers2.find(({ states }) => states[name] !== void 0);
  if (stating !== void 0)
    return { limits, offers: offers2, pointer: `${stating.pointer}/event/params/${name}` };
  let isDefault = defaults[name] !== void 0 && offers2.length > 0;
  return { limits, offers: offers2, pointer: isDefault ? `${pointer}/defaults/${name}` : `${pointer}/need` };
};

// dist/check/vague-basic/vague-basic.js
var vagueBasic = {
  id: "vague-basic",
  severity: "warn",
  proved: "whoever is offered a basic service is promised it and hears of it",
  questions: (policy) => [...policy.services.values()].filter(({ id, need }) => need === "basic" && offersOf(policy, id).length > 0).flatMap((service) => [...promiseQuestions(policy, service), hearingQuestion(policy, service)])
}, isVague = (level) => level !== void 0 && !atLeast(commitment)(level, "best-effort"), isVagueRule = (rule, { defaults, classDefault }) => rule.type === "limit" ? isVague(rule.commitment) : rule.type === "offer" && isVague(rule.states.commitment ?? defaults.commitment ?? classDefault.commitment), promiseQuestions = (policy, service) => isVague(ceilingOf(service).commitment) || policy.rules.some((rule) => rule.services.includes(service.id) && isVagueRule(rule, service)) ? [promiseQuestion(policy, service)] : [], promiseQuestion = (policy, service) => ({
  subject: { service: service.id, rules: [] },
  pointer: service.pointer,
  topic: `whether all who are offered ${quote(service.id)}, a basic service, are promised it`,
  violation: ({ space, offered, commitmentAtLeast }) => ({
    kind: "customer",
    customers: space.minus(offered(service.id), commitmentAtLeast(service.id, "best-effort"))
  }),
  isShownBy: ({ customer }) => {
    let decided = customer?.services[service.id];
    return decided?.offered === !0 && isVague(decided.commitment);
  },
  tell: ({ customer, replay }) => {
    let blame = blameFor(policy, service, replay.customer?.services[service.id], "commitment", isVague);
    return {
      message: `${quote(service.id)}, a basic service, is offered to ${customer} with commitment \`none\``,
      help: promiseHelp(service, blame),
      pointers: [blame.pointer],
      rules: namesOf([...blame.limits, ...blame.offers])
    };
  }
}), namesOf = (rules) => rules.map(({ name }) => name), promiseHelp = (service, { limits, offers: offers2 }) => {
  let raise = isVague(ceilingOf(service).commitment) ? ["raise the ceiling of basic services in `standards` to `best-effort` at least"] : [], promise = offers2.length > 0 ? [`let ${quoteAll(namesOf(offers2))} promise \`best-effort\` at least`] : [], leave = limits.length > 0 ? [`let ${quoteAll(namesOf(limits))} leave \`best-effort\` at least, or name other services there`] : [];
  return [...raise, ...promise, ...leave].join(", and ");
}, hearingQuestion = (policy, service) => ({
  subject: { service: service.id, rules: [] },
  pointer: service.pointer,
  topic: `whether all who are offered ${quote(service.id)}, a basic service, hear of it`,
  asksOfChannels: !0,
  violation: (formulas) => ({ kind: "customer", customers: unheard(formulas, service, formulas.offered(service.id)) }),
  isShownBy: ({ customer }) => {
    let decided = customer?.services[service.id];
    return decided?.offered === !0 && decided.channels.length === 0;
  },
  tell: (evidence) => {
    let uninformed = uninformedIn(policy, service, evidence);
    return {
      message: `${quote(service.id)}, a basic service, is offered to ${evidence.customer}, who does not hear of it: ${whySilent(uninformed)}`,
      ...uninformed.decided.publicity === "unannounced" ? keptSecret(uninformed) : untold(uninformed)
    };
  }
}), untold = (uninformed) => ({
  help: howToReach(uninformed),
  pointers: [channelPointer(uninformed)],
  rules: namesOf(uninformed.offers)
}), keptSecret = ({ policy, service, decided }) => {
  let { limits, offers: offers2, pointer } = blameFor(policy, service, decided, "publicity", (level) => level === "unannounced");
  return {
    help: "raise the publicity to `individual` or wider, and name a channel that reaches such customers",
    pointers: [pointer],
    rules: namesOf([...limits, ...offers2])
  };
};

// dist/check/checks.js
var CHECKS = {
  overreach,
  "publicity-leak": publicityLeak,
  "broken-assertion": brokenAssertion,
  "uninformed-member": uninformedMember,
  "empty-promise": emptyPromise,
  "over-commitment": overCommitment,
  "over-publicity": overPublicity,
  "vague-basic": vagueBasic,
  "baseline-gap": baselineGap,
  "perverse-incentive": perverseIncentive,
  "tier-inversion": tierInversion,
  "unequal-twins": unequalTwins,
  "predictable-delight": predictableDelight,
  "dead-rule": deadRule,
  "shadowed-rule": shadowedRule,
  "empty-segment": emptySegment,
  "identical-segments": identicalSegments,
  "unreachable-level": unreachableLevel,
  unused,
  "uncovered-customer": uncoveredCustomer
}, CHECK_IDS = Object.keys(CHECKS);

export {
  CHECKS,
  CHECK_IDS
};
