import {
  CHECKS,
  CHECK_IDS
} from "./chunk-6MORMVOH.js";
import {
  describeCustomer,
  differencesBetween
} from "./chunk-ZTQDWCPP.js";
import {
  SIMULATOR_CODES
} from "./chunk-SZLXCRNY.js";
import {
  compile,
  decide
} from "./chunk-B25MF25I.js";
import {
  BudgetExceeded,
  formulasOf
} from "./chunk-YMLVUU3E.js";
import {
  InvariantError,
  NEVER
} from "./chunk-Y4XXGU5X.js";
import {
  isLeft,
  isRight
} from "./chunk-JKCM4TFR.js";
import {
  quote
} from "./chunk-UDG6POVW.js";

// dist/check/allowances.js
var allowancesOf = (policy, today) => {
  let stateOf = ({ until }) => until === void 0 ? "holds" : today === void 0 ? "undated" : today < until ? "holds" : "ended", carriedBy = (on, name, allows) => allows.map((allow) => ({ ...allow, on, name, state: stateOf(allow), used: !1 })), allowances = [
    ...[...policy.services.values()].flatMap(({ id, allow }) => carriedBy("service", id, allow)),
    ...[...policy.segments.values()].flatMap(({ id, allow }) => carriedBy("segment", id, allow)),
    ...policy.rules.flatMap(({ name, allow }) => carriedBy("rule", name, allow))
  ];
  return {
    cover: (check, subject) => {
      let found = allowances.find((allowance) => allowance.check === check && allowance.state === "holds" && isOn(allowance, subject));
      if (found === void 0)
        return;
      found.used = !0;
      let { reason, until, on, name } = found;
      return { allowed: { reason, ...until !== void 0 && { until } }, ...on === "rule" && { rule: name } };
    },
    warnings: (run) => allowances.filter(({ check }) => run.has(check)).flatMap((allowance) => warningsOf(policy, allowance))
  };
}, isOn = ({ on, name }, { service, segment, rules }) => {
  switch (on) {
    case "service":
      return service === name;
    case "segment":
      return segment === name;
    case "rule":
      return rules.includes(name);
  }
}, warningsOf = (policy, { check, until, on, name, pointer, state, used }) => {
  let warn = (code, message, help) => {
    let range = policy.rangeOf(pointer);
    return { code, severity: SIMULATOR_CODES[code].severity, message, pointer, help, ...range && { range } };
  }, what = `the allow of ${quote(check)} on the ${on} ${quote(name)}`;
  return state === "ended" ? [warn("expired-allow", `${what} ran out on ${quote(until ?? "")}`, "repair what it allowed, or give it a later `until`")] : state === "undated" ? [warn("undated-allow", `${what} ends on ${quote(until ?? "")}, and the day of the run is not known`, "say which day it is")] : used ? [] : [warn("unused-allow", `${what} allows nothing`, "remove it")];
};

// dist/check/slice.js
var sliceFor = (policy, question) => {
  let services = servicesOf(policy, question), channels = channelsOf(policy, question), rules = rulesOf(policy, services), { subject, segments = [], conditions = [] } = question, probes = [...[...channels.values()].flatMap(({ except }) => except ?? []), ...conditions], looking = [...policy.invariants, ...rules.map(({ condition }) => condition), ...probes], named = [
    ...subject.segment === void 0 ? [] : [subject.segment],
    ...segments,
    ...[...services.values()].flatMap(segmentsOfService),
    ...[...channels.values()].flatMap(segmentsOfChannel)
  ], needed = segmentsBelow(policy, looking, named);
  return {
    ...policy,
    services,
    channels,
    rules,
    segments: new Map([
      ...[...policy.segments].filter(([id]) => needed.has(id)),
      ...probes.map((condition) => [condition.pointer, probeOf(condition)])
    ])
  };
}, sliceKey = ({ subject: { service, segment, channel }, services, asksOfChannels, segments, conditions }) => JSON.stringify([service ?? services ?? "all", segment, asksOfChannels ?? channel, segments, conditions?.map(({ pointer }) => pointer)]), servicesOf = ({ services }, { subject: { service }, services: several }) => {
  let wanted = service === void 0 ? several : [service];
  return wanted === void 0 ? services : new Map([...services].filter(([id]) => wanted.includes(id)));
}, channelsOf = ({ channels }, { subject, asksOfChannels }) => asksOfChannels ? channels : new Map([...channels].filter(([id]) => id === subject.channel)), rulesOf = (policy, services) => {
  if (services === policy.services)
    return policy.rules;
  let speaking = speakingOf(policy);
  return [...new Set([...services.keys()].flatMap((service) => speaking.get(service) ?? []))].sort((a, b) => a - b).map((place) => policy.rules[place]);
}, SPEAKING = /* @__PURE__ */ new WeakMap(), speakingOf = (policy) => {
  let known = SPEAKING.get(policy);
  if (known !== void 0)
    return known;
  let places = new Map([...policy.services.keys()].map((id) => [id, []]));
  return policy.rules.forEach((rule, place) => {
    for (let service of rule.services)
      places.get(service)?.push(place);
  }), SPEAKING.set(policy, places), places;
}, segmentsOfService = ({ exclusiveTo = [], knownTo }) => [
  ...exclusiveTo,
  ...knownTo === "everyone" ? [] : knownTo
], segmentsOfChannel = ({ reach, overheardBy }) => reach.kind === "segments" ? [...reach.segments, ...overheardBy] : overheardBy, segmentsBelow = ({ segments }, conditions, named) => {
  let found = /* @__PURE__ */ new Set(), pending = [...conditions], find = (id) => {
    let segment = segments.get(id);
    segment === void 0 || found.has(id) || (found.add(id), pending.push(segment.condition));
  };
  named.forEach(find);
  for (let next = pending.pop(); next !== void 0; next = pending.pop())
    if (next.kind === "segment")
      find(next.segment);
    else if (next.kind === "not")
      pending.push(next.of);
    else if (next.kind !== "compare")
      for (let below of next.of)
        pending.push(below);
  return found;
}, probeOf = (condition) => ({ id: condition.pointer, condition, allow: [], pointer: condition.pointer });

// dist/check/replay.js
var replayerOf = (policy) => {
  let deciders = /* @__PURE__ */ new WeakMap(), deciderFor = (question, formulas) => {
    let { asksOfChannels } = question, owner = asksOfChannels ? formulas : policy, known = deciders.get(owner) ?? /* @__PURE__ */ new Map();
    deciders.set(owner, known);
    let key = sliceKey(question), decider = known.get(key) ?? prepare(sliceFor(policy, question), asksOfChannels ? carriageBy(formulas) : SILENT);
    return known.set(key, decider), decider;
  }, deciderWithout = (rule, question, { space }) => {
    let slice = sliceFor(policy, question), lesser = { ...slice, rules: slice.rules.filter((other) => other !== rule) };
    return prepare(lesser, question.asksOfChannels ? carriageBy(formulasOf(lesser, { space })) : SILENT);
  };
  return async (question, { formulas, witness, because }) => {
    let { customer, other, insider, outsider } = witness, people = Object.entries({ customer, other, because, insider, outsider });
    if (people.every(([, facts]) => facts === void 0))
      return {};
    let replay = await deciderFor(question, formulas), decisions = [];
    for (let [part, facts] of people)
      facts !== void 0 && decisions.push([part, await replay(facts)]);
    return question.without && customer && decisions.push(["without", await (await deciderWithout(question.without, question, formulas))(customer)]), Object.fromEntries(decisions);
  };
}, SILENT = { named: () => NEVER, byDefault: () => NEVER }, MOST_STEPS = 1e6, carriageBy = ({ space, mayCarry, carriesByDefault }) => {
  let when = (ask) => (channel, service) => ({
    kind: "judged",
    holdsAt: (facts) => {
      let asked = space.within(() => space.has(ask(channel, service), facts), MOST_STEPS);
      if (isLeft(asked))
        throw asked.left;
      return asked.right;
    }
  });
  return { named: when(mayCarry), byDefault: when(carriesByDefault) };
}, prepare = async (policy, carriage) => {
  let { referenceDecide } = await import("./reference-HQD643GT.js"), compiled = compile(policy, { carriage });
  return async (facts) => {
    let decided = decide(compiled, facts);
    if (isLeft(decided))
      throw new InvariantError(`a witness cannot be decided: ${decided.left.map(({ message }) => message).join("; ")}`);
    let reference = await referenceDecide(policy, facts, carriage), [compiledSays, referenceSays] = [canonical(decided.right), canonical(reference)];
    if (compiledSays !== referenceSays)
      throw new InvariantError(`decide and the reference disagree on a witness ${JSON.stringify(facts)}: ${compiledSays} and ${referenceSays}`);
    return decided.right;
  };
}, canonical = (value) => JSON.stringify(value, (_, inner) => typeof inner == "object" && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => a < b ? -1 : 1)) : inner);

// dist/check/find-witness.js
var findWitness = (formulas, violation) => {
  let { space, atClockOf } = formulas;
  switch (violation.kind) {
    case "customer": {
      let { customers, because } = violation, customer = space.witness(customers);
      return customer === void 0 ? void 0 : { witness: { customer }, ...because !== void 0 && { because: companionOf(formulas, customer, because) } };
    }
    case "pair":
      return pairOf(formulas, violation);
    case "nobody":
      return space.isEmpty(violation.customers) ? { witness: {} } : void 0;
    case "news": {
      let { insiders, outsiders, strangers } = violation, insider = space.witness(space.and(insiders, atClockOf(outsiders)));
      if (insider !== void 0)
        return { witness: { insider, outsider: companionOf(formulas, insider, outsiders) } };
      let alone = strangers ? space.witness(insiders) : void 0;
      return alone && { witness: { insider: alone } };
    }
  }
}, companionOf = ({ policy, space }, customer, set) => {
  let companion = space.witness(set, { near: customer, keeping: policy.clock === void 0 ? [] : [policy.clock] });
  if (companion === void 0)
    throw new InvariantError("a customer of a witness has no companion at the same moment");
  return companion;
}, pairOf = (formulas, { customers, others, difference }) => {
  let { space, atClockOf } = formulas;
  if (space.isEmpty(customers) || space.isEmpty(others))
    return;
  if (difference === "anything") {
    let customer2 = space.witness(space.and(customers, atClockOf(others)));
    return customer2 && { witness: { customer: customer2, other: companionOf(formulas, customer2, others) } };
  }
  let [customer, other] = space.pair(customers, others, difference) ?? [];
  return customer && other && { witness: { customer, other } };
};

// dist/check/search.js
var STEPS_PER_NODE = 64, QUESTIONS_IN_FULL = 10, LEAST_SHARE = 1 / 1e3, searchOf = (policy, budget, questions) => {
  let own = { ...policy }, fresh = () => formulasOf(own, { budget }), full = budget * STEPS_PER_NODE, share = full * Math.min(1, Math.max(QUESTIONS_IN_FULL / questions, LEAST_SHARE)), purse = full * QUESTIONS_IN_FULL, steps = 0, formulas = fresh(), isWorn = !1, attempt = (question, excused) => {
    let { space } = formulas, before = space.spent.steps, allowed = Math.floor(Math.min(full, share + purse)), answer = space.within(() => answerIn(formulas, question, excused), allowed), spent = space.spent.steps - before;
    if (steps += spent, purse -= Math.max(0, spent - share), isRight(answer) && !isUndecided(answer.right))
      return isWorn = !0, answer.right;
    space.spent.nodes * 2 >= budget && (formulas = fresh(), isWorn = !1);
    let { reason } = isRight(answer) ? answer.right : answer.left;
    return { reason: allowed < full ? `too much went into the questions before it: ${reason}` : reason };
  };
  return Object.assign((question, excused) => {
    let wasWorn = isWorn, first = attempt(question, excused);
    return wasWorn && !isWorn && isUndecided(first) ? attempt(question, excused) : first;
  }, { steps: () => steps });
}, answerIn = (formulas, question, excused) => {
  let { space } = formulas, undecided2;
  for (let one of alternativesOf(question.violation(formulas))) {
    let shown = space.within(() => show(formulas, without(formulas, one, excused)));
    if (isLeft(shown))
      undecided2 = { reason: shown.left.reason };
    else if (shown.right !== void 0)
      return { ...shown.right, ...one.label !== void 0 && { label: one.label } };
  }
  return undecided2 ?? "proved";
}, show = (formulas, violation) => {
  let shown = findWitness(formulas, violation);
  return shown && { formulas, violation: paired(formulas, violation), ...shown };
}, isUndecided = (result) => typeof result == "object" && "reason" in result, without = ({ policy, space, atClockOf }, violation, excused) => {
  if (excused.length === 0)
    return violation;
  let rules = policy.rules.filter(({ name }) => excused.includes(name)), restOf = (set, among) => space.minus(set, space.or(space.nobody, ...among.map(({ condition }) => space.of(condition)))), rest = (set) => restOf(set, rules);
  switch (violation.kind) {
    case "customer": {
      if (violation.because === void 0)
        return { ...violation, customers: rest(violation.customers) };
      let because = restOf(violation.because, rules.filter(({ type }) => type === "offer")), customers = restOf(violation.customers, rules.filter(({ type }) => type !== "offer"));
      return { ...violation, customers: space.and(customers, atClockOf(because)), because };
    }
    case "pair":
      return { ...violation, customers: rest(violation.customers), others: rest(violation.others) };
    case "nobody":
      return violation;
    case "news":
      return { ...violation, insiders: rest(violation.insiders) };
  }
}, alternativesOf = (violation) => violation.kind === "any" ? violation.of : [violation], paired = ({ space, atClockOf }, violation) => {
  if (violation.kind !== "pair")
    return violation;
  let { customers, others, difference } = violation, partners = () => difference === "anything" ? atClockOf(others) : "in" in difference ? space.forget(others, difference.in) : difference.to === "lower" ? space.above(others, difference.leaf) : space.below(others, difference.leaf), narrowed = space.within(() => space.and(customers, partners()));
  return isRight(narrowed) ? { ...violation, customers: narrowed.right } : violation;
};

// dist/check/inquiry.js
var inquiryOf = (policy, allowances, budget, questions) => {
  let search = searchOf(policy, budget, questions), replay = replayerOf(policy);
  return async (check, question, severity) => {
    let cases = [], excused = [];
    for (; ; ) {
      let result = search(question, excused);
      if (result === "proved")
        return cases;
      let told = isUndecided(result) ? undecided(question, result) : await refuted(check, question, result, replay), cover = allowances.cover(check.id, told.subject), finding = findingOf(policy, check, told, severity, cover?.allowed);
      if (cases.push({ finding, ...!isUndecided(result) && told.verdict === "refuted" && { found: result } }), told.verdict === "undecided" || cover?.rule === void 0 || question.subject.rules.includes(cover.rule))
        return cases;
      excused.push(cover.rule);
    }
  };
}, refuted = async (check, question, found, replay) => {
  try {
    return await replayed(check, question, found, replay);
  } catch (error) {
    if (error instanceof BudgetExceeded)
      return undecided(question, error);
    throw error;
  }
}, replayed = async (check, question, found, replay) => {
  let { formulas, witness, label } = found, decisions = await replay(question, found);
  if (!question.isShownBy(decisions, witness))
    throw new InvariantError(`the replay of a finding of \`${check.id}\` does not show it: ${JSON.stringify({ ...question.subject, witness, because: found.because })}`);
  let evidence = { formulas, witness, replay: decisions, ...label !== void 0 && { label }, ...described(found) }, { message, help, pointers, fact, rules = [] } = question.tell(evidence);
  return { verdict: "refuted", subject: {
    ...question.subject,
    ...fact !== void 0 && { fact },
    rules: [.../* @__PURE__ */ new Set([...question.subject.rules, ...rules])].sort()
  }, ...Object.keys(witness).length > 0 && { witness }, message, help, pointers };
}, described = ({ formulas, violation, witness, because }) => {
  let { customer, other, insider, outsider } = witness, differing = customer && other && differencesBetween(customer, other), compared = differing?.map(({ leaf }) => leaf) ?? [], as = (part, facts, set) => facts && set !== void 0 ? { [part]: describeCustomer(formulas, facts, set, compared) } : {};
  switch (violation.kind) {
    case "customer":
      return { ...as("customer", customer, violation.customers), ...as("because", because, violation.because) };
    case "pair":
      return {
        ...as("customer", customer, violation.customers),
        ...differing && { differing }
      };
    case "nobody":
      return {};
    case "news":
      return { ...as("insider", insider, violation.insiders), ...as("outsider", outsider, violation.outsiders) };
  }
}, undecided = ({ subject, topic, pointer }, { reason }) => ({
  verdict: "undecided",
  subject,
  pointers: [pointer],
  message: `${topic} is undecided: ${reason}`,
  help: "raise the budget, or say with fewer comparisons between facts what the rules mean; undecided is not proved"
}), findingOf = (policy, check, told, severity, allowed) => {
  let { verdict, subject, witness, message, help, pointers } = told, pointer = pointers.find((candidate) => policy.rangeOf(candidate) !== void 0) ?? pointers[0], range = policy.rangeOf(pointer);
  return Object.freeze({
    check: check.id,
    verdict,
    severity,
    ...subject,
    ...witness && { witness },
    message,
    ...help !== void 0 && { help },
    pointer,
    ...range && { range },
    ...allowed && { allowed }
  });
};

// dist/check/severity.js
var WEIGHTS = ["info", "warn", "error"], milder = (a, b) => WEIGHTS.indexOf(a) < WEIGHTS.indexOf(b) ? a : b, severityOf = ({ checks }, check) => {
  let set = checks.get(check.id)?.severity ?? check.severity;
  return set === "off" ? void 0 : set;
}, severityOfQuestion = (ofCheck, { severity = "error" }) => milder(ofCheck, severity);

// dist/check/investigate.js
var DEFAULT_BUDGET = 5e5, investigate = async (policy, options, { asked, found } = {}) => {
  let allowances = allowancesOf(policy, options.today), inquiries = CHECK_IDS.filter((id) => options.only?.includes(id) ?? !0).map((id) => CHECKS[id]).flatMap((check) => {
    let severity = severityOf(policy, check);
    return severity === void 0 ? [] : [{ check, severity, questions: check.questions(policy) }];
  }), ran = new Set(inquiries.map(({ check }) => check.id)), total = inquiries.reduce((sum, { questions }) => sum + questions.length, 0), inquire = inquiryOf(policy, allowances, options.budget ?? DEFAULT_BUDGET, total), findings = [], answered = 0;
  for (let { check, severity, questions } of inquiries)
    for (let question of questions) {
      await asked?.(answered, total);
      for (let one of await inquire(check, question, severityOfQuestion(severity, question)))
        findings.push(one.finding), found?.(one);
      answered += 1;
    }
  let report = {
    policy: policy.name,
    verdict: verdictOf(findings),
    findings,
    proved: [...ran].filter((id) => !findings.some((finding) => finding.check === id)),
    warnings: allowances.warnings(ran)
  };
  return Object.freeze(report);
}, verdictOf = (findings) => {
  let counting = findings.filter(({ severity, allowed }) => severity === "error" && allowed === void 0);
  return counting.some(({ verdict }) => verdict === "refuted") ? "refuted" : counting.some(({ verdict }) => verdict === "undecided") ? "undecided" : "proved";
};

export {
  investigate
};
