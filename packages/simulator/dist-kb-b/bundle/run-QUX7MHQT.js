import {
  findTests,
  inOrder,
  policyPathOf,
  readPolicyTests
} from "./chunk-RRIYHYU2.js";
import {
  mayWatch
} from "./chunk-WH4XJ2WA.js";
import {
  columns
} from "./chunk-POD55TMH.js";
import {
  junitXml
} from "./chunk-XOJIJSTX.js";
import {
  problemText
} from "./chunk-2PRRTYZ6.js";
import {
  repositoryPath
} from "./chunk-IW5QK3XV.js";
import "./chunk-PMM357TK.js";
import "./chunk-VQRFTVNA.js";
import {
  isNonEmpty
} from "./chunk-IDKM4ZIJ.js";
import {
  asJson
} from "./chunk-V7VLAJV7.js";
import {
  clockFiller
} from "./chunk-5ELYXAGP.js";
import {
  writeWhole
} from "./chunk-ADEMQG65.js";
import {
  loadPolicy
} from "./chunk-W6TSTDV2.js";
import "./chunk-TVI6PGQY.js";
import {
  STDIN,
  readText
} from "./chunk-L7JSMSLC.js";
import {
  counted
} from "./chunk-HPBSY3TY.js";
import {
  aspectsOf,
  aspectsOver,
  compile,
  decide,
  explain,
  hearingOf,
  readFacts,
  renderExplanation,
  renderFailure
} from "./chunk-B25MF25I.js";
import {
  formulasOf,
  statementOf
} from "./chunk-YMLVUU3E.js";
import "./chunk-EWQMXBMZ.js";
import {
  InvariantError,
  atLeast,
  commitment,
  publicity,
  termLattice,
  termQuality
} from "./chunk-Y4XXGU5X.js";
import {
  asDiagnostic,
  complain,
  invalid,
  misuse
} from "./chunk-ZN5NFATJ.js";
import {
  EXIT,
  gravest
} from "./chunk-AGRNT4MY.js";
import {
  isLeft,
  isRight,
  left,
  right
} from "./chunk-JKCM4TFR.js";
import {
  COMMITMENTS,
  PUBLICITIES,
  canonicalDateTime,
  isDate,
  nearest,
  quote,
  quoteAll,
  renderDiagnostics,
  suggest
} from "./chunk-UDG6POVW.js";
import "./chunk-E76U5H52.js";

// dist/policy-coverage/goal.js
var GOAL_KINDS = ["rule", "effect", "condition", "outcome"];

// dist/policy-coverage/coverage.js
var coverageOf = ({ formulas, targets, undecided, unreachable }, customers) => {
  let { policy, space } = formulas, judged = targets.map(({ goal, customers: who }) => ({ goal, reached: customers.some((customer) => space.has(who, customer)) })), open = undecided.map((goal) => ({ goal, reached: !1 })), tally = (chosen) => tallyOf([...judged, ...open].filter(({ goal }) => chosen(goal))), place = (goal) => missingGoal(goal, policy.rangeOf(goal.pointer));
  return Object.freeze({
    policy: policy.name,
    percent: percentOf(tally(() => !0)),
    byKind: Object.fromEntries(GOAL_KINDS.map((kind) => {
      let of = tally((goal) => goal.kind === kind);
      return [kind, { ...of, percent: percentOf(of) }];
    })),
    byService: Object.fromEntries([...policy.services.keys()].map((id) => [id, tally((goal) => goal.kind === "outcome" && goal.service === id)])),
    missing: Object.freeze(judged.filter(({ reached }) => !reached).map(({ goal }) => place(goal))),
    undecided: Object.freeze(undecided.map(place)),
    unreachable: unreachable.length
  });
}, tallyOf = (goals) => ({
  reached: goals.filter(({ reached }) => reached).length,
  reachable: goals.length
}), percentOf = ({ reached, reachable }) => reachable === 0 ? 100 : Math.floor(1e3 * reached / reachable) / 10, missingGoal = ({ kind, text, services, pointer }, range) => Object.freeze({ kind, text, services, pointer, ...range && { range } });

// dist/policy-coverage/condition-goals.js
var decisiveAtoms = (formulas, condition) => {
  let { space } = formulas, below = (part, customers) => {
    switch (part.kind) {
      case "not":
        return below(part.of, customers);
      case "all":
      case "any": {
        let passes = (other) => part.kind === "all" ? space.of(other) : space.not(space.of(other));
        return part.of.flatMap((one) => below(one, () => space.and(customers(), ...part.of.filter((other) => other !== one).map(passes))));
      }
      default:
        return [{ atom: part, customers }];
    }
  };
  return below(condition, () => formulas.possible);
}, atomText = (atom) => atom.kind === "segment" ? `in ${quote(atom.segment)}` : comparisonText(atom), comparisonText = ({ fact, operator, value }) => {
  let left2 = [fact.fact, ...fact.path].join("."), right2 = value.kind === "fact" ? [value.fact, ...value.path].join(".") : shown(value.value);
  return quote(`${left2} ${[...operator.decorators, operator.name].join(":")} ${right2}`);
}, shown = (value) => typeof value == "string" ? value : JSON.stringify(value);

// dist/policy-coverage/effects.js
var decidedBy = (formulas, rule) => {
  let { policy, space } = formulas, without = formulasOf({ ...policy, rules: policy.rules.filter((other) => other !== rule) }, { space });
  return space.or(space.nobody, ...rule.services.flatMap((service) => {
    let [now = [], then = []] = aspectsOver([formulas, without], service);
    return now.map(({ customers }, at) => {
      let other = then[at]?.customers ?? space.nobody;
      return space.or(space.minus(customers, other), space.minus(other, customers));
    });
  }));
};

// dist/policy-coverage/outcome-sets.js
var everyOutcomeOf = (formulas, service) => {
  let { space, possible, offered } = formulas, aspects = aspectsOf(formulas, service);
  return [
    { said: { kind: "offered" }, customers: offered(service) },
    { said: { kind: "not offered" }, customers: space.minus(possible, offered(service)) },
    ...aspects.flatMap((aspect, at) => exact(formulas, service, aspect, aspects[at - 1], aspects[at + 1]))
  ];
}, outcomesOf = (formulas, service) => {
  let all = everyOutcomeOf(formulas, service);
  return all.filter(({ customers }, at) => !formulas.space.isEmpty(customers) && all.findIndex((other) => other.customers === customers) === at);
}, exact = ({ space, offered }, service, aspect, before, after) => {
  let { customers, key: _key, ...said } = aspect;
  if (said.kind === "offered" || said.kind === "approval")
    return [];
  if (said.kind === "channel" || said.kind === "arrangement")
    return [{ said, customers }];
  let here = { said, customers: after && isSameLadder(aspect, after) ? space.minus(customers, after.customers) : customers };
  return said.kind === "term" || before && isSameLadder(before, aspect) ? [here] : [{ said: said.kind === "commitment" ? { kind: "commitment", atLeast: "none" } : { kind: "publicity", atLeast: "unannounced" }, customers: space.minus(offered(service), customers) }, here];
}, isSameLadder = (one, other) => one.kind === other.kind && (one.kind !== "term" || other.kind !== "term" || one.term === other.term), outcomeText = (said) => {
  switch (said.kind) {
    case "offered":
    case "not offered":
      return said.kind;
    case "commitment":
    case "publicity":
      return `${said.kind} ${said.atLeast}`;
    case "term":
      return `${said.term} ${said.atLeast}`;
    case "channel":
      return `told on \`${said.channel}\``;
    case "arrangement":
      return `arranged for ${said.fee} by ${said.by}`;
  }
};

// dist/policy-coverage/survey.js
var DEFAULT_BUDGET = 1e6, MOST_IN_VAIN = 8, surveyOf = (policy, budget = DEFAULT_BUDGET) => {
  let formulas = formulasOf(policy, { budget }), { space } = formulas, targets = [], unreachable = [], undecided = [], add = (goal, find) => {
    let found = undecided.length < MOST_IN_VAIN ? space.within(find) : void 0;
    found === void 0 || isLeft(found) ? undecided.push(goal) : space.isEmpty(found.right) ? unreachable.push(goal) : targets.push({ goal, customers: found.right });
  };
  addRules(formulas, add);
  for (let { owner, condition, services } of conditionsOf(formulas))
    addConditions(formulas, owner, condition, services, add);
  return addOutcomes(formulas, add, undecided), { formulas, targets, unreachable, undecided };
}, addRules = (formulas, add) => {
  let { policy, space, matches } = formulas;
  for (let rule of policy.rules) {
    let { name, pointer, services } = rule, about = { rule: name, pointer, services };
    add({ ...about, kind: "rule", key: `rule ${pointer}`, text: `${quote(name)} matches` }, () => space.or(space.nobody, ...services.map((service) => matches(rule, service)))), add({ ...about, kind: "effect", key: `effect ${pointer}`, text: `${quote(name)} changes the decision` }, () => decidedBy(formulas, rule));
  }
}, conditionsOf = ({ policy, space, toldOn }) => [
  ...policy.rules.map(({ name, condition, services }) => ({ owner: { kind: "rule", rule: name }, condition, services })),
  ...[...policy.segments.values()].map(({ id, condition }) => ({ owner: { kind: "segment", segment: id }, condition, services: [] })),
  ...[...policy.channels.values()].flatMap(({ id, except }) => {
    if (except === void 0)
      return [];
    let told = space.within(() => [...policy.services.keys()].filter((service) => !space.isEmpty(toldOn(id, service))));
    return [{ owner: { kind: "channel", channel: id }, condition: except, services: isLeft(told) ? [] : told.right }];
  })
], ownerText = (owner) => {
  switch (owner.kind) {
    case "rule":
      return quote(owner.rule);
    case "segment":
      return quote(owner.segment);
    case "channel":
      return `the \`except\` of ${quote(owner.channel)}`;
  }
}, addConditions = (formulas, owner, condition, services, add) => {
  let { space } = formulas;
  for (let { atom, customers } of decisiveAtoms(formulas, condition))
    for (let value of [!0, !1]) {
      let { pointer } = atom, text = `${atomText(atom)} is ${value}, and decides on ${ownerText(owner)}`;
      add({ kind: "condition", owner, value, key: `condition ${pointer} ${value}`, text, pointer, services }, () => value ? space.and(customers(), space.of(atom)) : space.minus(customers(), space.of(atom)));
    }
}, addOutcomes = (formulas, add, undecided) => {
  let { policy, space } = formulas;
  for (let { id: service, pointer } of policy.services.values()) {
    let about = { kind: "outcome", service, pointer, services: [service] }, outcomes = undecided.length < MOST_IN_VAIN ? space.within(() => outcomesOf(formulas, service)) : void 0;
    if (outcomes === void 0 || isLeft(outcomes)) {
      undecided.push({ ...about, key: `outcome ${service}`, text: `${quote(service)}: what can be got of it`, said: { kind: "offered" } });
      continue;
    }
    for (let { said, customers } of outcomes.right) {
      let text = outcomeText(said);
      add({ ...about, said, key: `outcome ${service} ${text}`, text: `${quote(service)}: ${text}` }, () => customers);
    }
  }
};

// dist/cli/commands/test/ran-tests.js
var customersOf = (ran, { path }) => ran.flatMap(({ tested, report }) => tested?.path === path && report ? report.tests.map(({ customer }) => customer) : []);

// dist/policy-tests/agreement.js
var surprisesOf = ({ policy, space, offered, publicityAtLeast }) => new Set([...policy.services.keys()].filter((service) => !space.isEmpty(offered(service)) && space.isEmpty(publicityAtLeast(service, "individual")))), clauseOf = (policy, decision, id, surprises) => {
  let [service, decided] = [policy.services.get(id), decision.services[id]];
  if (service === void 0 || decided === void 0)
    throw new InvariantError(`the policy has no service \`${id}\``);
  let { knownTo } = service;
  if (knownTo === "everyone" || knownTo.some((segment) => decision.segments.includes(segment)))
    return decided.offered ? decided.publicity === "unannounced" ? void 0 : { part: "provided" } : decided.arrangement ? { part: "arrangeable", ...decided.arrangement } : surprises.has(id) ? void 0 : { part: "notProvided" };
};

// dist/policy-tests/hearsay.js
var hearsayOf = (compiled, formulas, facts, service) => {
  let { policy, space, hearOf, carriedBecauseOf, atClockOf } = formulas, carrying = [...policy.channels.values()].filter((channel) => space.has(atClockOf(carriedBecauseOf(channel.id, service)), facts));
  if (carrying.length === 0)
    return [policy.clock === void 0 ? "no channel carries it" : "no channel carries it at this time"];
  let heard2 = carrying.filter(({ id }) => space.has(hearOf(id, service), facts));
  return heard2.length === 0 ? carrying.map((channel) => `${quote(channel.id)} carries it, and ${reachText(channel)}`) : heard2.map((channel) => `${quote(channel.id)} carries it because of ${becauseOf(compiled, formulas, channel, facts, service)}`);
}, reachText = ({ reach, except, overheardBy }) => {
  let but = except ? ", but not those in its `except`" : "";
  switch (reach.kind) {
    case "public":
      return `reaches everybody${but}`;
    case "segments":
      return `reaches ${quoteAll(reach.segments)} only${but}`;
    case "individual":
      return overheardBy.length === 0 ? `reaches those only who are offered it${but}` : `is overheard by ${quoteAll(overheardBy)} only${but}`;
  }
}, becauseOf = (compiled, { policy, space, carriedBecauseOf }, { id }, facts, service) => {
  let keeping = policy.clock === void 0 ? [] : [policy.clock], other = space.witness(carriedBecauseOf(id, service), { near: facts, keeping });
  if (other === void 0)
    return "a customer";
  let decided = decide(compiled, other), offers = isLeft(decided) ? [] : decided.right.services[service]?.rules.offer ?? [], differences = Object.keys(other).filter((fact) => JSON.stringify(other[fact]) !== JSON.stringify(facts[fact]));
  return `${differences.length === 0 ? "this customer" : `a customer with ${differences.map((fact) => quote(`${fact}: ${JSON.stringify(other[fact])}`)).join(", ")}`}, by ${quoteAll(offers)}`;
};

// dist/policy-tests/judge.js
var judge = (claim, situation) => {
  let { policy, decision } = situation, decided = (service) => decision.services[service];
  switch (claim.kind) {
    case "offered":
      return missUnless(decided(claim.service).offered === claim.wanted, quote(claim.service), "offered", claim.wanted);
    case "commitment":
      return level(claim, decided(claim.service), commitment, decided(claim.service).commitment);
    case "publicity":
      return level(claim, decided(claim.service), publicity, decided(claim.service).publicity);
    case "term": {
      let scale = policy.services.get(claim.service)?.terms.get(claim.term);
      return level(claim, decided(claim.service), termLattice(scale), decided(claim.service).terms?.[claim.term]);
    }
    case "channels":
      return listed(claim.channels, decided(claim.service).channels, `the customer is not told of ${quote(claim.service)} on just these channels`, "told nowhere");
    case "told": {
      let told = decided(claim.service).channels.includes(claim.channel);
      return missUnless(told === claim.wanted, "the customer", `told of ${quote(claim.service)} on ${quote(claim.channel)}`, claim.wanted);
    }
    case "approval":
      return listed(claim.names, decided(claim.service).approval ?? [], `${quote(claim.service)} is not to be approved by just these`, "nobody");
    case "arranged":
      return missUnless(decided(claim.service).arrangement !== void 0 === claim.wanted, quote(claim.service), "arrangeable for a fee", claim.wanted);
    case "arrangement":
      return arranged(claim, decided(claim.service));
    case "hears":
      return heard(claim, situation.news());
    case "segments":
      return listed(claim.segments, decision.segments, "the customer is not in just these segments", "in no segment");
    case "member":
      return missUnless(decision.segments.includes(claim.segment) === claim.wanted, "the customer", `in ${quote(claim.segment)}`, claim.wanted);
    case "agreement":
      return agreed(claim, situation.clause(claim.service));
  }
}, missUnless = (holds, subject, state, wanted) => {
  let [is, isNot] = [state, `not ${state}`];
  if (holds)
    return;
  let [expected, got] = wanted ? [is, isNot] : [isNot, is];
  return { message: `${subject} is ${got}`, expected, got };
}, level = (claim, { offered }, ladder, got) => {
  let { service, bound, kind, term = kind } = claim, reaches = atLeast(ladder), what = `${term} of ${quote(service)}`, expected = `${term} ${boundText(bound, kind === "term" ? ["or better", "or worse"] : ["or more", "or less"])}`;
  return !offered || got === void 0 ? bound.atLeast === void 0 ? void 0 : { message: `${quote(service)} is not offered, and so below every ${kind}`, expected, got: "not offered" } : (bound.atLeast === void 0 || reaches(got, bound.atLeast)) && (bound.atMost === void 0 || reaches(bound.atMost, got)) ? void 0 : { message: `the ${what} is ${quote(String(got))}`, expected, got: `${term} ${got}` };
}, boundText = ({ atLeast: atLeast2, atMost }, [up, down]) => atLeast2 === atMost ? String(atLeast2) : atMost === void 0 ? `${atLeast2} ${up}` : atLeast2 === void 0 ? `${atMost} ${down}` : `from ${atLeast2} to ${atMost}`, listed = (expected, got, message, none) => {
  let isSame2 = expected.length === got.length && expected.every((id) => got.includes(id)), text = (ids) => ids.length === 0 ? none : ids.join(", ");
  return isSame2 ? void 0 : { message, expected: text(expected), got: text(got) };
}, arranged = ({ service, fee, by }, { offered, arrangement }) => {
  let expected = `arrangeable${fee === void 0 ? "" : ` for ${fee}`}${by === void 0 ? "" : ` by ${by}`}`;
  if (arrangement === void 0) {
    let got2 = offered ? "offered" : "not arrangeable";
    return { message: `${quote(service)} is ${got2}`, expected, got: got2 };
  }
  if ((fee ?? arrangement.fee) === arrangement.fee && (by ?? arrangement.by) === arrangement.by)
    return;
  let got = `arrangeable for ${arrangement.fee} by ${arrangement.by}`;
  return { message: `${quote(service)} is ${got}`, expected, got };
}, heard = ({ service, wanted }, news) => {
  if (news === void 0)
    return "undecided";
  let on = news.find((one) => one.service === service)?.channels;
  if (on !== void 0 !== wanted)
    return on === void 0 ? { message: `the customer does not hear of ${quote(service)}`, expected: "hears of it", got: "told on no channel" } : {
      message: `the customer hears of ${quote(service)} on ${quoteAll(on)}`,
      expected: "does not hear of it",
      got: `told on ${on.join(", ")}`
    };
}, PART_TEXT = {
  provided: "provided",
  arrangeable: "can be arranged for a fee",
  notProvided: "not provided"
}, agreed = ({ service, part }, clause) => {
  if (clause === "undecided")
    return clause;
  if (clause?.part === part)
    return;
  let text = (of) => of === void 0 ? "not mentioned" : PART_TEXT[of], got = clause?.part === "arrangeable" ? `can be arranged for ${clause.fee} by ${clause.by}` : text(clause?.part);
  return { message: `the agreement says of ${quote(service)}: ${got}`, expected: text(part), got };
};

// dist/policy-tests/problem.js
var MOST_SUGGESTIONS = 500, rangeAt = (place, { rangeOf, keyRangeOf }) => {
  let { pointer, isKey = !1 } = typeof place == "string" ? { pointer: place } : place;
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf("/"))) {
    let range = (isKey && at === pointer ? keyRangeOf(at) : void 0) ?? rangeOf(at);
    if (range !== void 0 || at === "")
      return range;
  }
}, collectProblems = (ranges) => {
  let found = [];
  return { found, note: (code, place, message, help) => {
    let range = rangeAt(place, ranges), pointer = typeof place == "string" ? place : place.pointer, text = typeof help == "function" ? found.length < MOST_SUGGESTIONS ? help() : void 0 : help;
    found.push({ code, severity: "error", message, pointer, ...range && { range }, ...text !== void 0 && { help: text } });
  } };
}, unknown = (note, kind, name, known, place) => note(`unknown-${kind}`, place, `there is no ${kind} ${quote(name)}`, () => suggest(name, [...known], `${kind}s`));

// dist/policy-tests/places.js
var child = (pointer, key) => `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;

// dist/policy-tests/claims.js
var AGREEMENT_PARTS = ["provided", "arrangeable", "notProvided"];

// dist/policy-tests/read-claims.js
var readClaims = (policy, part, place, note) => {
  let found = [], add = (pointer, claim) => found.push({ claim, pointer }), known = { service: policy.services, segment: policy.segments, channel: policy.channels }, named = (kind, ids, pointer) => (ids ?? []).flatMap((id, at) => {
    if (id === void 0)
      return [];
    let where = child(pointer, at);
    return known[kind].has(id) ? [[id, where]] : (unknown(note, kind, id, known[kind].keys(), where), []);
  }), each = (key, claim) => {
    for (let [id, where] of named("service", part[key], child(place, key)))
      add(where, claim(id));
  }, set = (kind, said, pointer, whole, one) => {
    if (said !== void 0) {
      if (isList(said)) {
        let ids = named(kind, said, pointer).map(([id]) => id);
        ids.length === said.length && add(pointer, whole(ids.toSorted()));
        return;
      }
      for (let [id, where] of named(kind, said.contains, child(pointer, "contains")))
        add(where, one(id, !0));
      for (let [id, where] of named(kind, said.excludes, child(pointer, "excludes")))
        add(where, one(id, !1));
    }
  };
  each("offered", (service) => ({ kind: "offered", service, wanted: !0 })), each("notOffered", (service) => ({ kind: "offered", service, wanted: !1 }));
  for (let [id, said] of Object.entries(part.expect ?? {})) {
    let where = child(child(place, "expect"), id), service = policy.services.get(id);
    service === void 0 ? unknown(note, "service", id, policy.services.keys(), { pointer: where, isKey: !0 }) : said !== void 0 && (readService(service, said, where, note, add), set("channel", said.channels, child(where, "channels"), (channels) => ({ kind: "channels", service: id, channels }), (channel, wanted) => ({ kind: "told", service: id, channel, wanted })));
  }
  each("hears", (service) => ({ kind: "hears", service, wanted: !0 })), each("doesNotHear", (service) => ({ kind: "hears", service, wanted: !1 })), set("segment", part.segments, child(place, "segments"), (segments) => ({ kind: "segments", segments }), (segment, wanted) => ({ kind: "member", segment, wanted }));
  let agreement = child(place, "agreement");
  for (let key of AGREEMENT_PARTS)
    for (let [service, where] of named("service", part.agreement?.[key], child(agreement, key)))
      add(where, { kind: "agreement", service, part: key });
  for (let [service, where] of named("service", part.agreement?.doesNotMention, child(agreement, "doesNotMention")))
    add(where, { kind: "agreement", service });
  return found;
}, isList = (said) => Array.isArray(said), readService = ({ id: service, terms }, said, place, note, add) => {
  if (said.offered !== void 0 && add(child(place, "offered"), { kind: "offered", service, wanted: said.offered }), said.commitment !== void 0) {
    let pointer2 = child(place, "commitment"), bound = boundOf(said.commitment);
    isPossible("commitment", bound, (level2) => COMMITMENTS.indexOf(level2), pointer2, note) && add(pointer2, { kind: "commitment", service, bound });
  }
  if (said.publicity !== void 0) {
    let pointer2 = child(place, "publicity"), bound = boundOf(said.publicity);
    isPossible("publicity", bound, (level2) => PUBLICITIES.indexOf(level2), pointer2, note) && add(pointer2, { kind: "publicity", service, bound });
  }
  for (let [term, value] of Object.entries(said.terms ?? {})) {
    let pointer2 = child(child(place, "terms"), term), scale = terms.get(term);
    if (scale === void 0)
      unknown(note, "term", term, terms.keys(), { pointer: pointer2, isKey: !0 });
    else if (value !== void 0) {
      let bound = boundOf(value);
      Object.entries(bound).map(([, end]) => isOnScale(term, scale, end, pointer2, note)).every(Boolean) && isPossible(`value of ${quote(term)}`, bound, (end) => termQuality(scale, end), pointer2, note) && add(pointer2, { kind: "term", service, term, bound });
    }
  }
  if (said.approval !== void 0) {
    let names = said.approval.filter((name) => name !== void 0);
    add(child(place, "approval"), { kind: "approval", service, names });
  }
  let { arrangement } = said, pointer = child(place, "arrangement");
  if (typeof arrangement == "boolean")
    add(pointer, { kind: "arranged", service, wanted: arrangement });
  else if (arrangement !== void 0) {
    let { fee, by } = arrangement;
    add(pointer, { kind: "arrangement", service, ...fee !== void 0 && { fee }, ...by !== void 0 && { by } });
  }
}, boundOf = (said) => {
  if (typeof said != "object")
    return { atLeast: said, atMost: said };
  let { atLeast: atLeast2, atMost } = said;
  return { ...atLeast2 !== void 0 && { atLeast: atLeast2 }, ...atMost !== void 0 && { atMost } };
}, isPossible = (what, { atLeast: atLeast2, atMost }, quality, pointer, note) => {
  if (atLeast2 === void 0 || atMost === void 0 || quality(atLeast2) <= quality(atMost))
    return !0;
  let message = `no ${what} is at least ${quote(String(atLeast2))} and at most ${quote(String(atMost))}`;
  return note("empty-bound", pointer, message, "write `atLeast` no better than `atMost`; both mean quality"), !1;
}, isOnScale = (term, scale, value, pointer, note) => {
  if (scale.kind === "enum")
    return typeof value == "string" && scale.values.includes(value) ? !0 : (note("outside-domain", pointer, `the term ${quote(term)} cannot be ${quote(String(value))}`, `write ${quoteAll(scale.values, "or")}`), !1);
  if (typeof value == "number" && (scale.kind === "number" || Number.isInteger(value)))
    return !0;
  let type = scale.kind === "number" ? "a number" : "a whole number";
  return note("outside-domain", pointer, `the term ${quote(term)} is ${type}, and cannot be ${quote(String(value))}`, `write ${type}, without quotation marks`), !1;
};

// dist/policy-tests/read-customer.js
var readTestCustomer = (policy, document, part, place, now, note) => {
  let base = baseOf(document, part, place, note), but = part.but && { facts: part.but, pointer: child(place, "but") };
  but && noteUnknownFacts(policy, but, note);
  let clock = clockOf(policy, document, part, place, now, note);
  if (base === void 0)
    return;
  let said = but ? { facts: merged(base.facts, but.facts), pointer: base.pointer } : base, filled = clock !== void 0 && clock !== "broken" && !Object.hasOwn(said.facts, clock.fact), facts = filled ? { ...said.facts, [clock.fact]: clock.value } : said.facts;
  if (!hasHole(facts))
    return {
      facts,
      isTimeless: clock === "broken",
      placeOf: (pointer) => {
        if (filled && pointer === `/${clock.fact}`)
          return clock.pointer;
        let [, fact = ""] = pointer.split("/");
        return (but && Object.hasOwn(but.facts, fact) ? but : base).pointer + pointer;
      }
    };
}, noteUnknownCustomerFacts = (policy, document, note) => {
  for (let [name, facts] of Object.entries(document.customers ?? {}))
    facts !== void 0 && noteUnknownFacts(policy, { facts, pointer: child("/customers", name) }, note);
  for (let [at, part] of (document.tests ?? []).entries())
    typeof part?.customer == "object" && noteUnknownFacts(policy, { facts: part.customer, pointer: `/tests/${at}/customer` }, note);
}, baseOf = ({ customers = {} }, { customer }, place, note) => {
  let pointer = child(place, "customer");
  if (typeof customer != "string")
    return customer && { facts: customer, pointer };
  if (Object.hasOwn(customers, customer)) {
    let facts = customers[customer];
    return facts && { facts, pointer: child("/customers", customer) };
  }
  let names = Object.keys(customers), near = nearest(customer, names), help = names.length === 0 ? "name one under `customers`, or write the facts here" : near ? `did you mean ${quote(near)}?` : `customers are ${quoteAll(names)}`;
  note("unknown-customer", pointer, `there is no customer ${quote(customer)}`, help);
}, noteUnknownFacts = (policy, { facts, pointer }, note) => {
  for (let [id, value] of Object.entries(facts)) {
    let place = child(pointer, id), fact = policy.facts.get(id);
    fact === void 0 ? unknown(note, "fact", id, policy.facts.keys(), { pointer: place, isKey: !0 }) : noteUnknownProperties(fact, id, value, place, note);
  }
}, noteUnknownProperties = ({ type }, name, value, pointer, note) => {
  if (!(type.kind !== "object" || !isFacts(value)))
    for (let [key, inner] of Object.entries(value)) {
      let place = child(pointer, key), property = type.properties.get(key);
      if (property !== void 0)
        noteUnknownProperties(property, `${name}.${key}`, inner, place, note);
      else {
        let near = nearest(key, type.properties.keys()), help = near ? `did you mean ${quote(near)}?` : `its properties are ${quoteAll([...type.properties.keys()])}`;
        note("unknown-property", { pointer: place, isKey: !0 }, `${quote(name)} has no property ${quote(key)}`, help);
      }
    }
}, isFacts = (value) => typeof value == "object" && value !== null && !Array.isArray(value), merged = (facts, but) => {
  let entries = Object.entries(but).map(([key, value]) => {
    let under = Object.hasOwn(facts, key) ? facts[key] : void 0;
    return [key, isFacts(under) && isFacts(value) ? merged(under, value) : value];
  });
  return { ...facts, ...Object.fromEntries(entries) };
}, hasHole = (value) => value === void 0 || typeof value == "object" && value !== null && Object.values(value).some(hasHole), clockOf = (policy, document, part, place, now, note) => {
  let isOwn = Object.hasOwn(part, "at"), pointer = isOwn ? child(place, "at") : "/at", said = isOwn ? part.at : document.at;
  if (said === void 0) {
    if (isOwn || Object.hasOwn(document, "at"))
      return "broken";
    let value = now === void 0 ? void 0 : nowAs(policy, now);
    return policy.clock === void 0 || value === void 0 ? void 0 : { fact: policy.clock, value, pointer: child(place, "customer") };
  }
  let read = momentOf(policy, said);
  return typeof read == "string" ? { fact: policy.clock, value: read, pointer } : (note(read.code, pointer, read.message, read.help), "broken");
}, nowAs = (policy, now) => {
  let read = momentOf(policy, policy.facts.get(policy.clock ?? "")?.type.kind === "date" ? now.slice(0, 10) : now);
  return typeof read == "string" ? read : void 0;
}, momentOf = (policy, said) => {
  let clock = policy.clock === void 0 ? void 0 : policy.facts.get(policy.clock);
  if (clock === void 0)
    return { code: "no-clock", message: "`at` needs a clock fact, and the policy declares none", help: "remove it, or mark the fact that is the day of the decision with `clock`" };
  let isDay = /^.{10}$/.test(said), moment = isDay ? isDate(said) ? `${said}T00:00:00.000Z` : void 0 : canonicalDateTime(said);
  if (moment === void 0) {
    let kind = isDay ? "day" : "moment";
    return { code: "no-such-date", message: `there is no ${kind} ${quote(said)}`, help: `write a ${kind} of the calendar` };
  }
  if (clock.type.kind === "date-time")
    return moment;
  if (isDay)
    return said;
  let help = `write a day, as in ${quote(said.slice(0, 10))}`;
  return { code: "wrong-clock-form", message: `the clock is a date, but ${quote(said)} is a moment`, help };
};

// dist/policy-tests/read-tests.js
var readTests = (compiled, document, now, note) => {
  let { policy } = compiled;
  noteUnknownCustomerFacts(policy, document, note);
  let names = /* @__PURE__ */ new Map();
  return (document.tests ?? []).flatMap((part, at) => {
    if (part === void 0)
      return [];
    let pointer = child("/tests", at);
    noteRepeatedName(part, pointer, names, note);
    let expectations2 = readClaims(policy, part, pointer, note);
    KEYS.some((key) => Object.hasOwn(part, key)) || note("nothing-expected", pointer, "the test expects nothing", 'say what must hold, as in `"offered": [ \u2026 ]` or `"doesNotHear": [ \u2026 ]`');
    let customer = readTestCustomer(policy, document, part, pointer, now, note), decided = customer && decidedOn(compiled, customer, note);
    return decided && part.name !== void 0 ? [{ name: part.name, pointer, expectations: expectations2, ...decided }] : [];
  });
}, KEYS = [
  "offered",
  "notOffered",
  "expect",
  "hears",
  "doesNotHear",
  "segments",
  "agreement"
], noteRepeatedName = ({ name }, pointer, names, note) => {
  if (name === void 0)
    return;
  names.get(name) === void 0 ? names.set(name, names.size + 1) : note("duplicate-name", child(pointer, "name"), `there is a test ${quote(name)} already`, "say what is different about this one");
}, decidedOn = (compiled, { facts, placeOf, isTimeless }, note) => {
  let { policy } = compiled, read = readFacts(policy, facts), decided = isLeft(read) ? read : decide(compiled, facts);
  if (isRight(read) && isRight(decided))
    return { facts: read.right, decision: decided.right };
  for (let { code, pointer, message, help } of isLeft(decided) ? decided.left : [])
    (!isTimeless || pointer !== child("", policy.clock ?? "")) && note(code, placeOf(pointer), message, help);
};

// dist/policy-tests/reasons.js
var reasonsOf = (claim, scene) => {
  switch (claim.kind) {
    case "segments":
      return decidedSegments(scene, (segment, member) => claim.segments.includes(segment) !== member);
    case "member":
      return decidedSegments(scene, (segment) => segment === claim.segment);
    case "hears":
      return scene.hearsay(claim.service);
    case "agreement":
      return [...unmentioned(claim.service, scene), ...inService(claim, scene)];
    default:
      return inService(claim, scene);
  }
}, inService = (claim, { compiled, facts }) => {
  let explained = explain(compiled, facts, { service: claim.service }), service = isLeft(explained) ? void 0 : explained.right.services[0];
  if (isLeft(explained) || service === void 0)
    return [];
  let [, , ...lines] = renderExplanation({ segments: explained.right.segments, services: [relevant(claim, service)] });
  return [
    ...lines.map((line) => line.trim() + gift(claim, line.trim(), compiled.policy)),
    ...service.offered ? unasked(claim, service) : []
  ];
}, gift = (claim, line, { rules, services }) => {
  if (claim.kind !== "commitment" && claim.kind !== "publicity" && claim.kind !== "term")
    return "";
  let offer = rules.find((rule) => rule.type === "offer" && line === `offer ${quote(rule.name)} matches`), service = services.get(claim.service);
  if (offer === void 0 || service === void 0)
    return "";
  let { commitment: commitment2, publicity: publicity2, terms } = statementOf(offer, service), isStated = (part) => claim.kind === "term" ? part.terms.has(claim.term) : part[claim.kind] !== void 0, source = isStated(offer.states) ? "" : isStated(service.defaults) ? ", the service's default" : ", the default of its class";
  return `, and gives ${claim.kind === "term" ? `${claim.term} ${quote(String(terms.get(claim.term)))}` : quote({ commitment: commitment2, publicity: publicity2 }[claim.kind])}${source}`;
}, unasked = (claim, { channels }) => (claim.kind === "told" ? [claim.channel] : claim.kind === "channels" ? claim.channels : []).filter((channel) => !channels.some((other) => other.channel === channel)).map((one) => `no offer asks for ${quote(one)}`), NOTHING = { blocks: [], cuts: { terms: {} }, channels: [] }, relevant = (claim, whole) => {
  let { arrangement: _arrangement, approval: _approval, ...service } = whole, rules = (wanted) => whole.rules.filter(wanted), whyNotOffered = {
    ...service,
    ...NOTHING,
    blocks: whole.blocks,
    rules: rules(({ type, matched }) => type === "offer" && !matched || type === "withhold" && matched)
  }, whyOffered = {
    ...service,
    ...NOTHING,
    rules: rules(({ type, matched }) => type === "offer" === matched && (matched || type === "withhold"))
  };
  switch (claim.kind) {
    case "commitment":
    case "publicity":
    case "term": {
      if (!whole.offered)
        return whyNotOffered;
      let cut = claim.kind === "term" ? whole.cuts.terms[claim.term] : whole.cuts[claim.kind], cuts = cut === void 0 ? NOTHING.cuts : claim.kind === "term" ? { terms: { [claim.term]: cut } } : { terms: {}, [claim.kind]: cut }, given = rules(({ type, matched }) => type === "offer" ? matched : type === "limit" && !matched && claim.bound.atMost !== void 0);
      return { ...service, ...NOTHING, cuts, rules: cut === void 0 ? given : [] };
    }
    case "channels":
    case "told":
      return whole.offered ? {
        ...service,
        ...NOTHING,
        channels: whole.channels.filter(({ channel }) => claim.kind === "channels" || channel === claim.channel),
        rules: []
      } : whyNotOffered;
    case "approval":
      return whole.offered ? { ...service, ...NOTHING, rules: rules(({ type, matched }) => type === "offer" && matched) } : whyNotOffered;
    case "arranged":
    case "arrangement":
      return whole.offered ? whyOffered : { ...service, ...NOTHING, rules: rules(({ type }) => type === "arrange") };
    case "agreement":
      return claim.part === "provided" ? whyNotOffered : whole.offered ? whyOffered : { ...service, ...NOTHING, rules: rules(({ type }) => type === "arrange") };
    default:
      return whole.offered ? whyOffered : whyNotOffered;
  }
}, unmentioned = (service, { compiled: { policy }, decision, isSurprise }) => {
  let knownTo = policy.services.get(service)?.knownTo ?? "everyone";
  return knownTo !== "everyone" && !knownTo.some((segment) => decision.segments.includes(segment)) ? [`it is known to ${quoteAll(knownTo)} only`] : isSurprise(service) ? ["nobody is told of it, and an agreement does not speak of surprises"] : [];
}, decidedSegments = ({ compiled, facts }, isAsked) => {
  let explained = explain(compiled, facts);
  return isLeft(explained) ? [] : explained.right.segments.filter(({ segment, member }) => isAsked(segment, member)).map((segment) => segmentLine(segment, explained.right));
}, segmentLine = ({ segment, member, why }, { segments }) => {
  let known = new Map(segments.map((one) => [one.segment, one.why])), text = renderFailure(why, (id) => known.get(id));
  return member ? `to be outside of \`${segment}\`: ${text}` : `to be in \`${segment}\`: ${text}`;
};

// dist/policy-tests/run.js
var DEFAULT_BUDGET2 = 5e5;
var readTestsOf = (compiled, reading, at) => {
  let { found, note } = collectProblems(reading), tests = reading.document === void 0 ? [] : readTests(compiled, reading.document, at, note), problems = [...inOrder([...reading.problems, ...found], reading)];
  return isNonEmpty(problems) ? left(problems) : right({ compiled, tests, reading });
}, runTests = ({ compiled, tests, reading }, budget = DEFAULT_BUDGET2) => {
  let crowd = crowdOf(compiled, budget), results = tests.map((test) => {
    let failures = test.expectations.flatMap((expectation) => failureOf(expectation, test, compiled, crowd, reading)), range = reading.rangeOf(test.pointer);
    return Object.freeze({
      name: test.name,
      verdict: verdictOf(failures.map(({ verdict }) => verdict)),
      customer: test.facts,
      expectations: test.expectations.length,
      failures: Object.freeze(failures),
      pointer: test.pointer,
      ...range && { range }
    });
  }), count = (verdict) => results.filter((result) => result.verdict === verdict).length;
  return Object.freeze({
    policy: compiled.policy.name,
    verdict: verdictOf(results.map(({ verdict }) => verdict)),
    passed: count("passed"),
    failed: count("failed"),
    undecided: count("undecided"),
    tests: Object.freeze(results)
  });
}, verdictOf = (verdicts) => verdicts.includes("failed") ? "failed" : verdicts.includes("undecided") ? "undecided" : "passed", crowdOf = ({ policy }, budget) => {
  let once = (find) => {
    let found;
    return () => (found ??= { value: find() }, found.value);
  }, formulas = once(() => formulasOf(policy, { budget }));
  return {
    formulas,
    hearing: once(() => hearingOf(policy, formulas())),
    surprises: once(() => {
      let fresh = formulasOf(policy, { budget });
      return fresh.space.within(() => surprisesOf(fresh));
    })
  };
}, failureOf = ({ claim, pointer }, { facts, decision }, compiled, crowd, { rangeOf }) => {
  let { policy } = compiled, miss = judge(claim, {
    policy,
    decision,
    news: () => {
      let hearing = crowd.hearing();
      return isLeft(hearing) ? void 0 : hearing.right(facts);
    },
    clause: (service) => {
      let surprises = crowd.surprises();
      return isLeft(surprises) ? "undecided" : clauseOf(policy, decision, service, surprises.right);
    }
  });
  if (miss === void 0)
    return [];
  let range = rangeOf(pointer), place = { pointer, ...range && { range } };
  return miss === "undecided" ? [Object.freeze({ ...UNDECIDED, ...place })] : [Object.freeze({ verdict: "failed", ...miss, because: Object.freeze(reasonsOf(claim, {
    compiled,
    facts,
    decision,
    hearsay: (service) => hearsayWithin(compiled, crowd.formulas(), facts, service),
    isSurprise: (service) => {
      let surprises = crowd.surprises();
      return !isLeft(surprises) && surprises.right.has(service);
    }
  })), ...place })];
}, hearsayWithin = (compiled, formulas, facts, service) => {
  let lines = formulas.space.within(() => hearsayOf(compiled, formulas, facts, service));
  return isLeft(lines) ? [] : lines.right;
}, UNDECIDED = {
  verdict: "undecided",
  message: "who is told of what takes more than the budget",
  expected: "an answer within the budget",
  got: "none",
  because: []
};

// dist/cli/commands/test/run-file.js
var LONGEST = 16e6, policyLoader = (terminal) => {
  let known = /* @__PURE__ */ new Map(), load = async (path) => {
    let loaded = await loadPolicy(path, terminal);
    return isLeft(loaded) ? left(loaded.left) : right({ ...loaded.right, path, compiled: compile(loaded.right.policy) });
  };
  return (path) => {
    let earlier = known.get(path) ?? load(path);
    return known.set(path, earlier), earlier;
  };
}, runFile = async (file, load, options, terminal) => {
  let { err } = terminal, read = await readText(file, LONGEST);
  if (isLeft(read))
    return await complain(err, read.left), { file, errors: [asDiagnostic(read.left)] };
  let { name, text } = read.right, reading = readPolicyTests(text);
  if (reading.document !== void 0 && Object.hasOwn(reading.document, "tierpolicy")) {
    let mistaken = invalid(`${quote(name)} is a policy, and no test of one`, `\`tierpolicy test --policy ${name}\` runs its tests`);
    return await complain(err, mistaken), { file, text, errors: [asDiagnostic(mistaken)] };
  }
  let tested = await load(options.policy ?? await policyPathOf(file, reading));
  if (isLeft(tested))
    return { file, text, errors: tested.left.errors };
  let { compiled, policy } = tested.right, tests = readTestsOf(compiled, reading, nowOf(policy, options.at));
  if (isLeft(tests))
    return await err.write(`${renderDiagnostics(tests.left, { text, file: name, color: err.colors.isColorSupported, width: err.wrapAt })}
`), { file, text, tested: tested.right, errors: tests.left };
  let schema = reading.document?.$schema;
  return {
    file,
    text,
    tested: tested.right,
    report: runTests(tests.right, options.budget),
    errors: [],
    ...schema !== void 0 && { schema }
  };
}, nowOf = (policy, at) => {
  let filled = Reflect.get(clockFiller(policy, at)({}), policy.clock ?? "");
  return typeof filled == "string" ? filled : void 0;
};

// dist/cli/commands/test/suggest.js
import { dirname, relative, resolve, sep } from "node:path";

// dist/policy-coverage/choose-customers.js
var chooseCustomers = (survey, reachedBy, near) => {
  let { space } = survey.formulas, missing = survey.targets.filter(({ customers }) => !reachedBy.some((customer) => space.has(customers, customer))), reached = /* @__PURE__ */ new Set(), candidates = [];
  for (let target of missing.toReversed()) {
    let customer = reached.has(target) ? void 0 : witnessOf(survey, target.customers, near);
    if (customer === void 0)
      continue;
    let targets = missing.filter(({ customers }) => space.has(customers, customer));
    for (let one of targets)
      reached.add(one);
    candidates.push({ customer, targets });
  }
  return fewestOf(candidates.toReversed());
}, fewestOf = (candidates) => {
  let chosen = [], open = candidates;
  for (; open.length > 0; ) {
    let best = open.reduce((most, one) => one.targets.length > most.targets.length ? one : most);
    chosen.push({ customer: best.customer, goals: best.targets.map(({ goal }) => goal) });
    let done = new Set(best.targets);
    open = open.flatMap(({ customer, targets }) => {
      let left2 = targets.filter((target) => !done.has(target));
      return left2.length === 0 ? [] : [{ customer, targets: left2 }];
    });
  }
  return chosen;
}, witnessOf = ({ formulas: { space } }, customers, near) => {
  let found = space.within(() => space.witness(customers, near && { near }));
  if (!isLeft(found)) {
    if (found.right === void 0)
      throw new InvariantError("a goal that can be reached has no witness");
    return found.right;
  }
};

// dist/policy-coverage/suggest.js
var testsOf = (compiled, plain, chosen) => {
  let names = /* @__PURE__ */ new Map();
  return chosen.map(({ customer, goals }) => {
    let said = nameOf(compiled.policy, customer, plain), times = (names.get(said) ?? 0) + 1;
    names.set(said, times);
    let { clock } = compiled.policy;
    return {
      name: times === 1 ? said : `${said} (${times})`,
      description: descriptionOf(goals),
      customer: statedFacts(compiled.policy, customer),
      ...clock !== void 0 && { at: customer[clock] },
      ...expectations(compiled, customer, goals)
    };
  });
}, MOST_TOLD = 3, descriptionOf = (goals) => {
  let rank = ({ kind }) => ["effect", "outcome", "condition", "rule"].indexOf(kind), told = goals.toSorted((one, other) => rank(one) - rank(other)).slice(0, MOST_TOLD), rest = goals.length - told.length;
  return `reaches: ${told.map(({ text }) => text).join("; ")}${rest > 0 ? `; and ${rest} more` : ""}`;
}, statedFacts = ({ facts, clock }, customer) => Object.fromEntries([...facts.values()].filter(({ id, default: usual }) => id !== clock && (usual === void 0 || !isSame(customer[id], usual))).map(({ id }) => [id, customer[id]])), isSame = (one, other) => canonical(one) === canonical(other), canonical = (value) => JSON.stringify(value, (_, inner) => typeof inner == "object" && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => a < b ? -1 : 1)) : inner), nameOf = ({ facts, clock }, customer, plain) => {
  let told = [...facts.keys()].filter((id) => id !== clock && !isSame(customer[id], plain[id])).flatMap((id) => shown2(id, customer[id], plain[id])), who = told.length === 0 ? "a plain customer" : `a customer with ${told.join(", ")}`;
  return clock === void 0 ? who : `${who}, on ${customer[clock]}`;
}, LONGEST2 = 60, shown2 = (name, value, plain) => {
  if (Array.isArray(value))
    return [`${name} [${clipped(value.join(", "))}]`];
  if (typeof value != "object")
    return [`${name} ${clipped(value === "" ? '""' : String(value))}`];
  let under = (property) => typeof plain == "object" && !Array.isArray(plain) ? plain[property] : void 0;
  return Object.entries(value).filter(([property, inner]) => JSON.stringify(inner) !== JSON.stringify(under(property))).flatMap(([property, inner]) => shown2(`${name}.${property}`, inner, under(property)));
}, clipped = (text) => text.length > LONGEST2 ? `${text.slice(0, LONGEST2)}\u2026` : text, expectations = (compiled, customer, goals) => {
  let decided = decide(compiled, customer);
  if (isLeft(decided))
    throw new InvariantError(`a suggested customer cannot be decided: ${decided.left[0].message}`);
  let { services, segments } = decided.right, concerned = [...new Set(goals.flatMap((goal) => goal.services))].sort(), expected = concerned.flatMap((id) => {
    let said = expectedOf(services[id]);
    return said === void 0 ? [] : [[id, said]];
  }), notOffered = concerned.filter((id) => expectedOf(services[id]) === void 0);
  return {
    ...(concerned.length === 0 || goals.some((goal) => goal.kind === "condition" && goal.owner.kind === "segment")) && { segments },
    ...notOffered.length > 0 && { notOffered },
    ...expected.length > 0 && { expect: Object.fromEntries(expected) }
  };
}, expectedOf = ({ offered, commitment: commitment2, publicity: publicity2, terms, channels, arrangement }) => offered ? { commitment: commitment2, publicity: publicity2, ...terms && { terms }, channels } : arrangement && { offered, arrangement: { fee: arrangement.fee, by: arrangement.by } };

// dist/policy-coverage/cover-policy.js
var suggestionsOf = (compiled, survey, customers, at) => {
  let { plain } = survey.formulas.space, chosen = chooseCustomers(survey, customers, plainAt(compiled.policy, plain, at));
  return chosen.length === 0 ? void 0 : { tests: testsOf(compiled, plain, chosen) };
}, plainAt = (policy, plain, at) => {
  if (policy.clock === void 0 || at === void 0)
    return;
  let moment = policy.facts.get(policy.clock)?.type.kind === "date" ? at.slice(0, 10) : at.length === 10 ? `${at}T00:00:00Z` : at, read = readFacts(policy, { ...plain, [policy.clock]: moment });
  return isLeft(read) ? void 0 : read.right;
};

// dist/cli/commands/test/readable-json.js
var readableJson = (value, indent = "") => {
  let line = onOneLine(value);
  if (typeof value != "object" || value === null || indent.length + line.length <= 100)
    return line;
  let inner = `${indent}  `, parts = Array.isArray(value) ? value.map((item) => readableJson(item, inner)) : members(value).map(([key, item]) => `${JSON.stringify(key)}: ${readableJson(item, inner)}`), [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}
${parts.map((part) => inner + part).join(`,
`)}
${indent}${close}`;
}, members = (value) => Object.entries(value).filter(([, item]) => item !== void 0), onOneLine = (value) => {
  if (typeof value != "object" || value === null)
    return JSON.stringify(value);
  if (Array.isArray(value))
    return `[${value.map(onOneLine).join(", ")}]`;
  let said = members(value).map(([key, item]) => `${JSON.stringify(key)}: ${onOneLine(item)}`);
  return said.length === 0 ? "{}" : `{ ${said.join(", ")} }`;
};

// dist/cli/commands/test/suggest.js
var suggest2 = async (surveys, ran, { out: file, force = !1, at }, { out, err }) => {
  let [only, ...others] = surveys;
  if (only === void 0 || others.length > 0)
    return complain(err, misuse("tests of several policies are given", "suggest for one policy at a time, as with --policy policy.json"));
  let { tested, survey } = only, suggested = suggestionsOf(tested.compiled, survey, customersOf(ran, tested), at);
  if (suggested === void 0)
    return await err.write(`nothing is missing: the tests reach all that can be reached
`), EXIT.proved;
  let folder = file === void 0 ? "." : dirname(file), text = `${readableJson({ ...schemaOf(ran, folder), ...policyOf(tested.path, folder), ...suggested })}
`;
  if (file === void 0 || file === STDIN)
    return await out.write(text), EXIT.proved;
  let written = await writeWhole(file, text, { force, inDirectory: "name a file in it, such as `more.policy-test.json`" });
  return isLeft(written) ? complain(err, written.left) : (await out.write(`wrote ${counted(suggested.tests.length, "test")} to ${file}
`), EXIT.proved);
}, slashes = (path) => path.split(sep).join("/"), from = (folder, path) => {
  let way = slashes(relative(resolve(folder), resolve(path)));
  return way.startsWith("../") ? way : `./${way}`;
}, policyOf = (path, folder) => path === STDIN ? {} : { policy: from(folder, path) }, schemaOf = (ran, folder) => {
  let named = ran.find(({ schema }) => schema !== void 0);
  return named?.schema === void 0 ? {} : { $schema: /^[a-z][a-z+.-]*:/i.test(named.schema) ? named.schema : from(folder, resolve(dirname(named.file), named.schema)) };
};

// dist/cli/commands/test/coverage-text.js
var LABEL = {
  rule: "rules that match somebody",
  effect: "rules that change a decision",
  condition: "conditions, true and false, that decide",
  outcome: "outcomes of services"
}, coverageText = ({ tested: { name }, coverage }, threshold, screen) => {
  let { colors } = screen, { byKind, percent, missing, undecided, unreachable } = coverage, table = columns([
    ...GOAL_KINDS.map((kind) => [LABEL[kind], share(byKind[kind]), percentText(byKind[kind].percent, threshold, screen)]),
    ["together", share(together(coverage)), percentText(percent, threshold, screen)]
  ], { indent: 2 });
  return `${[
    `${colors.bold(name)} ${colors.dim("reached by its tests, of what some customer can reach")}
${table}`,
    ...missing.length > 0 ? [listText("no test reaches", missing, name, screen)] : [],
    ...undecided.length > 0 ? [listText("undecided, for the budget ran out", undecided, name, screen)] : [],
    ...unreachable > 0 ? [colors.dim(unreachableText(unreachable))] : [],
    ...threshold !== void 0 ? [thresholdText(percent, threshold, screen)] : []
  ].join(`

`)}
`;
}, share = ({ reached, reachable }) => `${reached} of ${reachable}`, together = ({ byKind }) => ({
  reached: GOAL_KINDS.reduce((sum, kind) => sum + byKind[kind].reached, 0),
  reachable: GOAL_KINDS.reduce((sum, kind) => sum + byKind[kind].reachable, 0)
}), percentText = (percent, threshold, { colors }) => {
  let text = `${percent} %`;
  return percent === 100 ? colors.green(text) : threshold !== void 0 && percent < threshold ? colors.red(text) : colors.yellow(text);
}, folded = (goals) => {
  let rules = new Set(goals.filter(({ kind }) => kind === "rule").map(({ pointer }) => pointer)), effects = new Set(goals.filter(({ kind }) => kind === "effect").map(({ pointer }) => pointer));
  return goals.flatMap((goal) => goal.kind === "effect" && rules.has(goal.pointer) ? [] : goal.kind === "rule" && effects.has(goal.pointer) ? [{ ...goal, text: `${goal.text}, and changes the decision` }] : [goal]);
}, listText = (heading, goals, file, { colors }) => {
  let place = ({ range }) => range ? `${file}:${range.start.line}` : file;
  return `${heading}:
${columns(folded(goals).map((goal) => [colors.dim(place(goal)), goal.text]), { indent: 2 })}`;
}, unreachableText = (count) => count === 1 ? "no customer can reach 1 more: it does not count" : `no customer can reach ${count} more: they do not count`, thresholdText = (percent, threshold, { colors }) => percent < threshold ? `${colors.red("\u2717")} the tests reach ${percent} %, and are to reach ${threshold} %` : `${colors.green("\u2713")} the tests reach ${percent} %, of the ${threshold} % that they are to reach`;

// dist/cli/commands/test/test-suites.js
import picocolors from "picocolors";

// dist/cli/commands/test/test-text.js
var testText = ({ file, text = "", report }, screen) => {
  if (report === void 0)
    return "";
  let { colors } = screen, name = file === "-" ? "standard input" : file, lines = report.tests.map((test) => `  ${sign(test.verdict, screen)} ${harmless(test.name)}`), failures = report.tests.filter(({ verdict: verdict2 }) => verdict2 !== "passed").map((test) => [
    `${sign(test.verdict, screen)} ${colors.bold(harmless(test.name))}
  ${colors.dim(JSON.stringify(test.customer))}`,
    ...test.failures.map((failure) => failureText(failure, { name, text }, screen))
  ].join(`

`)), verdict = `${sign(report.verdict, screen)} ${colors.bold(name)}: ${verdictText(report.tests)}`;
  return `${[`${colors.bold(name)} ${colors.dim(`tests ${quote(report.policy)}`)}
${lines.join(`
`)}`, ...failures, verdict].join(`

`)}
`;
}, harmless = (text) => text.replace(/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/gu, " "), sign = (verdict, { colors }) => ({ passed: colors.green("\u2713"), failed: colors.red("\u2717"), undecided: colors.yellow("?") })[verdict], verdictText = (tests) => {
  let count = (verdict) => tests.filter((test) => test.verdict === verdict).length, [failed, undecided] = [count("failed"), count("undecided")];
  return failed + undecided === 0 ? tests.length === 1 ? "1 test holds" : `${counted(tests.length, "test")} hold` : [
    ...failed > 0 ? [`${failed} of ${counted(tests.length, "test")} ${failed === 1 ? "fails" : "fail"}`] : [],
    ...undecided > 0 ? [`${undecided} of ${counted(tests.length, "test")} undecided`] : []
  ].join(", ");
}, failureText = ({ verdict, message, expected, got, because, pointer, range }, source, style) => {
  let { colors } = style, place = { message, pointer, ...range && { range } };
  if (verdict === "undecided")
    return problemText({ code: "undecided-hearing", severity: "warn", ...place, help: "raise the budget with --budget; undecided is not passed" }, source, style);
  let notes = [
    ["expected", colors.green(expected)],
    ["got", colors.red(got)],
    ...because.map((reason) => ["because", reason])
  ];
  return problemText({ code: "failed-expectation", severity: "error", ...place }, source, style, notes);
};

// dist/cli/commands/test/test-suites.js
var STYLE = { colors: picocolors.createColors(!1), wrapAt: Number.POSITIVE_INFINITY }, testSuites = (ran, covered, threshold) => [
  ...ran.map((file) => ({
    name: nameOf2(file.file),
    cases: file.report ? file.report.tests.map((test) => testCase(file, test)) : [invalidCase(file)]
  })),
  ...threshold === void 0 || covered.length === 0 ? [] : [{ name: "coverage", cases: covered.map((one) => coverageCase(one, threshold)) }]
], nameOf2 = (file) => file === STDIN ? "standard input" : repositoryPath(file), testCase = ({ file, text = "", report }, { name, verdict, failures, customer, range }) => {
  let place = failures.find((failure) => failure.range)?.range ?? range, [first, ...more] = failures;
  return {
    name,
    group: report?.policy ?? nameOf2(file),
    ...placed(file, place?.start.line),
    ...first && {
      problem: {
        kind: verdict === "failed" ? "failure" : "error",
        message: more.length === 0 ? first.message : `${first.message} (and ${more.length} more)`,
        type: verdict,
        text: [
          ...failures.map((failure) => failureText(failure, { name: nameOf2(file), text }, STYLE)),
          `with ${JSON.stringify(customer)}`
        ].join(`

`)
      }
    }
  };
}, placed = (file, line) => file === STDIN ? {} : { place: { file: nameOf2(file), ...line !== void 0 && { line } } }, invalidCase = ({ file, text, errors }) => {
  let [first] = errors;
  return {
    name: "is valid",
    group: nameOf2(file),
    ...placed(file, first?.range?.start.line),
    problem: {
      kind: "error",
      message: first?.message ?? "it cannot be read",
      type: "invalid",
      text: renderDiagnostics(errors, { file: nameOf2(file), ...text !== void 0 && { text } })
    }
  };
}, coverageCase = ({ tested, coverage: { percent, missing } }, threshold) => ({
  name: `at least ${threshold} % of what can be reached`,
  group: tested.policy.name,
  ...percent < threshold && {
    problem: {
      kind: "failure",
      message: `the tests reach ${percent} %`,
      type: "coverage",
      text: missing.map(({ text }) => text).join(`
`)
    }
  }
});

// dist/cli/commands/test/test-results.js
var testResults = (ran, covered, { format, coverageThreshold }, { out }) => {
  switch (format) {
    case "text":
      return [...ran.map((file) => testText(file, out)), ...covered.map((one) => coverageText(one, coverageThreshold, out))].filter((text) => text !== "").join(`
`);
    case "json":
      return asJson([{ files: ran.map(fileJson), ...covered.length > 0 && { coverage: covered.map(coverageJson) } }], "json", !1);
    case "junit":
      return junitXml(testSuites(ran, covered, coverageThreshold));
  }
}, fileJson = ({ file, tested, report, errors }) => report === void 0 ? { file, errors } : { file, policyFile: tested?.path, ...report }, coverageJson = ({ tested, coverage }) => ({ policyFile: tested.path, ...coverage });

// dist/cli/commands/test/run.js
var VERDICT_EXIT = { passed: EXIT.proved, failed: EXIT.refuted, undecided: EXIT.undecided }, testPolicies = async (named, options, terminal) => {
  if (named.includes(STDIN) && options.policy === STDIN)
    return complain(terminal.err, misuse("standard input cannot be both the policy and the tests", "name a file for one of them"));
  if (!options.watch)
    return testAll(named, options, terminal);
  let misused = mayWatch([...named, ...options.policy === void 0 ? [] : [options.policy]]);
  if (misused)
    return complain(terminal.err, misused);
  let [{ watch }, { watchedFiles }] = await Promise.all([import("./watch-TQ2SWYYY.js"), import("./watched-files-VKU3RENJ.js")]);
  return watch({ files: () => watchedFiles(named, options), run: () => testAll(named, options, terminal) }, terminal);
}, testAll = async (named, options, terminal) => {
  let found = await findTests(named, options.policy, asksOfPolicy(options) && options.policy !== void 0), exits = [];
  for (let complaint of found.inVain)
    exits.push(await complain(terminal.err, complaint));
  let load = policyLoader(terminal), ran = [];
  for (let file of found.files)
    ran.push(await runFile(file, load, options, terminal));
  exits.push(...ran.map(({ report }) => report ? VERDICT_EXIT[report.verdict] : EXIT.invalid));
  let tested = new Map(ran.flatMap(({ tested: tested2 }) => tested2 ? [[tested2.path, tested2]] : []));
  if (asksOfPolicy(options) && options.policy !== void 0 && !tested.has(options.policy)) {
    let alone = await load(options.policy);
    isLeft(alone) ? exits.push(alone.left.exit) : tested.set(options.policy, alone.right);
  }
  let isKnown = asksOfPolicy(options) && !exits.includes(EXIT.invalid);
  return exits.push(await tell(ran, isKnown ? surveysOf([...tested.values()], options) : [], options, terminal)), gravest(exits);
}, asksOfPolicy = ({ suggest: suggest3 = !1, coverage = !1, coverageThreshold }) => suggest3 || coverage || coverageThreshold !== void 0, surveysOf = (policies, { budget }) => policies.map((tested) => ({ tested, survey: surveyOf(tested.policy, budget) })), tell = async (ran, surveys, options, terminal) => {
  let { suggest: suggests = !1, coverage = !1, coverageThreshold } = options, covered = surveys.map(({ tested, survey }) => ({ tested, coverage: coverageOf(survey, customersOf(ran, tested)) })), results = testResults(ran, coverage || coverageThreshold !== void 0 ? covered : [], options, terminal), screen = suggests && options.out === void 0 ? terminal.err : terminal.out;
  results !== "" && await screen.write(results);
  let isBelow = covered.some(({ coverage: coverage2 }) => coverage2.percent < (coverageThreshold ?? 0)), suggested = suggests && surveys.length > 0 ? await suggest2(surveys, ran, options, terminal) : EXIT.proved;
  return gravest([isBelow ? EXIT.refuted : EXIT.proved, suggested]);
};
export {
  testPolicies
};
