import {
  stdinTwice
} from "./chunk-NE57KX3U.js";
import {
  money
} from "./chunk-U7GFDLFQ.js";
import {
  plainName
} from "./chunk-ATAASEDF.js";
import {
  columns,
  visibleLength,
  wrapList
} from "./chunk-POD55TMH.js";
import {
  RESPECTS,
  changeInWords,
  facetKey,
  gradeOf,
  isSameValue,
  respectOf,
  scalesIn,
  stepsBetween,
  stepsKey,
  valueIfUnknown,
  valueKey
} from "./chunk-TKFZCP7V.js";
import {
  personLines
} from "./chunk-PMM357TK.js";
import {
  answeringProgress
} from "./chunk-5535LHLA.js";
import {
  concernsOf
} from "./chunk-ZO2FMXQD.js";
import {
  inJointWords,
  narrowedTo
} from "./chunk-Y5NMYZMR.js";
import {
  asJson
} from "./chunk-V7VLAJV7.js";
import {
  loadPolicy
} from "./chunk-W6TSTDV2.js";
import "./chunk-TVI6PGQY.js";
import "./chunk-L7JSMSLC.js";
import {
  counted
} from "./chunk-HPBSY3TY.js";
import {
  aspectsOf,
  compile,
  decide,
  readFacts
} from "./chunk-B25MF25I.js";
import {
  conditionsOf,
  createSpace,
  formulasOf,
  statementOf
} from "./chunk-YMLVUU3E.js";
import "./chunk-EWQMXBMZ.js";
import {
  InvariantError,
  NEVER,
  atLeast,
  ceilingOf,
  clockOf,
  holdsAt,
  publicity
} from "./chunk-Y4XXGU5X.js";
import {
  complain
} from "./chunk-ZN5NFATJ.js";
import {
  EXIT,
  gravest
} from "./chunk-AGRNT4MY.js";
import {
  isLeft
} from "./chunk-JKCM4TFR.js";
import {
  comparisonsStatedIn,
  quote,
  quoteAll,
  segmentsStatedIn,
  typeInWords,
  wrapWords
} from "./chunk-UDG6POVW.js";
import "./chunk-E76U5H52.js";

// dist/diff/signatures/interner.js
var Interner = class {
  #numbers = /* @__PURE__ */ new Map();
  of(...parts) {
    let text2 = JSON.stringify(parts), known = this.#numbers.get(text2);
    return known !== void 0 ? known : (this.#numbers.set(text2, this.#numbers.size), this.#numbers.size - 1);
  }
}, sorted = (numbers) => [...new Set(numbers)].sort((a, b) => a - b);

// dist/diff/signatures/condition-signatures.js
var ConditionSignatures = class {
  #known = /* @__PURE__ */ new Map();
  #declarations = /* @__PURE__ */ new Map();
  #marked = /* @__PURE__ */ new Set();
  #policy;
  #interner;
  #word;
  #mark;
  /** @param mark the word of which {@link isMarked} tells where it stands */
  constructor(policy, interner, word, mark) {
    this.#policy = policy, this.#interner = interner, this.#word = word, this.#mark = mark;
  }
  of(condition) {
    return this.#settleSegments(condition), this.#read(condition);
  }
  segment(id) {
    return this.of(this.#conditionOf(id));
  }
  segments(ids) {
    return sorted(ids.map((id) => this.segment(id)));
  }
  /** Whether the marked fact stands somewhere in a condition. */
  isMarked(signature) {
    return this.#marked.has(signature);
  }
  /** Segments can refer to segments in long chains, which recursion must not follow. */
  #settleSegments(condition) {
    let stack = [condition];
    for (let top = stack.at(-1); top !== void 0; top = stack.at(-1)) {
      let open = segmentsStatedIn(top).map((id) => this.#conditionOf(id)).filter((segment) => !this.#known.has(segment));
      open.length > 0 ? stack.push(...open) : (this.#read(top), stack.pop());
    }
  }
  #conditionOf(segment) {
    return this.#policy.segments.get(segment)?.condition;
  }
  #read(condition) {
    let known = this.#known.get(condition);
    if (known !== void 0)
      return known;
    let signature = this.#sign(condition);
    return this.#known.set(condition, signature), signature;
  }
  #sign(condition) {
    switch (condition.kind) {
      case "all":
      case "any": {
        let parts = sorted(condition.of.map((part) => this.#read(part)));
        return parts.length === 1 ? parts[0] : this.#made(parts, condition.kind, parts);
      }
      case "not": {
        let part = this.#read(condition.of);
        return this.#made([part], "not", part);
      }
      case "segment":
        return this.#read(this.#conditionOf(condition.segment));
      case "compare": {
        let { fact, operator, value } = condition, right = value.kind === "fact" ? this.#place(value.fact, value.path) : constant(value.value), signature = this.#interner.of(this.#place(fact.fact, fact.path), operator.decorators, operator.name, value.kind, right);
        return (value.kind === "fact" ? [fact.fact, value.fact] : [fact.fact]).some((id) => this.#word(id) === this.#mark) && this.#marked.add(signature), signature;
      }
    }
  }
  #made(parts, ...content) {
    let signature = this.#interner.of(...content);
    return parts.some((part) => this.#marked.has(part)) && this.#marked.add(signature), signature;
  }
  #place(fact, path) {
    return [this.#word(fact), path, this.#declaration(fact)];
  }
  #declaration(fact) {
    let known = this.#declarations.get(fact);
    if (known !== void 0)
      return known;
    let declared = this.#policy.facts.get(fact), signature = this.#interner.of(declarationOf(declared), declared.default);
    return this.#declarations.set(fact, signature), signature;
  }
}, constant = (value) => typeof value == "object" ? [...new Set(value.map((scalar) => JSON.stringify(scalar)))].sort() : value, declarationOf = ({ type, clock }) => [typeText(type), clock], typeText = (type) => {
  switch (type.kind) {
    case "array":
      return ["array", typeText(type.items)];
    case "object":
      return ["object", [...type.properties].map(([name, { type: type2 }]) => [name, typeText(type2)]).sort(byName)];
    case "enum":
      return ["enum", [...type.values].sort()];
    case "integer":
    case "number":
      return [type.kind, type.minimum, type.maximum, type.exclusiveMinimum, type.exclusiveMaximum];
    default:
      return type.kind;
  }
}, byName = ([a], [b]) => String(a) < String(b) ? -1 : 1;

// dist/diff/joint/join-types.js
var joinTypes = (place, before, after) => {
  if (before.kind === "object" && after.kind === "object")
    return joinObjects(place, before, after);
  if (before.kind === "array" && after.kind === "array") {
    let items = joinScalars(before.items, after.items);
    return items && joined({ kind: "array", items: items.type }, items, place, ["everyFact"]);
  }
  if (!isScalar(before) || !isScalar(after))
    return;
  let scalar = joinScalars(before, after);
  return scalar && joined(scalar.type, scalar, place, []);
}, isScalar = (type) => type.kind !== "object" && type.kind !== "array", joinObjects = (place, before, after) => {
  let properties = /* @__PURE__ */ new Map(), parts = [];
  for (let [name, property] of [...after.properties, ...before.properties]) {
    if (properties.has(name))
      continue;
    let [was, is] = [before.properties.get(name), after.properties.get(name)], part = was && is ? joinTypes({ ...place, path: [...place.path, name] }, was.type, is.type) : free(property.type);
    if (part === void 0)
      return;
    parts.push(part), properties.set(name, { type: part.type });
  }
  return {
    type: { kind: "object", properties },
    before: parts.flatMap((part) => part.before),
    after: parts.flatMap((part) => part.after),
    isRounded: parts.some((part) => part.isRounded)
  };
}, free = (type) => ({ type, before: [], after: [], isRounded: !1 }), joinScalars = (before, after) => isNumeric(before) && isNumeric(after) ? joinNumbers(before, after) : isTextual(before) && isTextual(after) ? joinTexts(before, after) : before.kind === after.kind ? { type: after, before: [], after: [], isRounded: !1 } : void 0, isNumeric = (type) => type.kind === "integer" || type.kind === "number", isTextual = (type) => type.kind === "enum" || type.kind === "string", BOUNDS = {
  minimum: { operator: "greaterThanInclusive", whole: Math.ceil },
  exclusiveMinimum: { operator: "greaterThan", whole: Math.floor },
  maximum: { operator: "lessThanInclusive", whole: Math.floor },
  exclusiveMaximum: { operator: "lessThan", whole: Math.ceil }
}, joinNumbers = (before, after) => {
  let keys = Object.keys(BOUNDS), isRounded = before.kind !== after.kind, kind = isRounded ? "integer" : after.kind, common = keys.filter((key) => before[key] !== void 0 && before[key] === after[key]), demands = (type) => keys.flatMap((key) => {
    let bound = type[key], { operator, whole } = BOUNDS[key];
    return bound === void 0 || common.includes(key) ? [] : [[operator, kind === "integer" ? whole(bound) : bound]];
  }), bounds = Object.fromEntries(common.map((key) => [key, after[key]]));
  return { type: { kind, ...bounds }, before: demands(before), after: demands(after), isRounded };
}, joinTexts = (before, after) => {
  let open = before.kind === "string" || after.kind === "string", values = [after, before].flatMap((type) => type.kind === "enum" ? type.values : []), all = [...new Set(values)], demands = (type) => type.kind === "enum" && (open || type.values.length < all.length) ? [["in", type.values]] : [];
  return {
    type: open ? { kind: "string" } : { kind: "enum", values: all },
    before: demands(before),
    after: demands(after),
    isRounded: !1
  };
}, joined = (type, scalar, place, decorators) => ({
  type,
  before: scalar.before.map((demand) => comparison(type, place, decorators, demand)),
  after: scalar.after.map((demand) => comparison(type, place, decorators, demand)),
  isRounded: scalar.isRounded
}), comparison = (type, place, decorators, [name, value]) => ({
  kind: "compare",
  fact: { kind: "fact", ...place, type },
  operator: { decorators, name },
  value: { kind: "constant", value },
  pointer: ""
});

// dist/diff/joint/join-facts.js
var joinFacts = (before, after, renames) => {
  let facts = new Map(after.facts), words = /* @__PURE__ */ new Map(), demands = { before: [], after: [] }, changes = [], rounded = [];
  for (let was of before.facts.values()) {
    let id = renames.get(was.id) ?? was.id, is = after.facts.get(id), joined2 = is && joinTypes({ fact: id, path: [] }, was.type, is.type);
    if (is ? changes.push(...changesOf(is, was, joined2?.isRounded === !0, joined2 !== void 0)) : changes.push({ fact: id, before: typeInWords(was.type), note: "the new policy does not ask for it" }), joined2 === void 0) {
      let own = is ? `${id} (before)` : id;
      words.set(was.id, own), facts.set(own, { ...was, id: own });
      continue;
    }
    words.set(was.id, id);
    let { default: _, ...marks } = is, isSame = sameText(declarationOf(was), declarationOf(is));
    facts.set(id, isSame ? is : { ...marks, type: joined2.type, clock: was.clock || marks.clock }), !isSame && (demands.before.push(...joined2.before), demands.after.push(...joined2.after), joined2.isRounded && rounded.push(id));
  }
  let known = new Set([...before.facts.keys()].map((id) => renames.get(id) ?? id));
  for (let fact of after.facts.values())
    known.has(fact.id) || changes.push(added(fact));
  return { facts, words, ...demands, rounded, changes };
}, added = ({ id, type, default: given, clock }) => ({
  fact: id,
  after: typeInWords(type),
  note: given === void 0 && !clock ? "customers must state it now" : clock ? "it is the time of the decision" : `${quote(JSON.stringify(given))} where a customer does not state it`
}), changesOf = (is, was, isRounded, isComparable) => {
  let [before, after] = [typeInWords(was.type), typeInWords(is.type)], change = (note) => ({ fact: is.id, before, after, note });
  if (!isComparable)
    return [change("no value is one of both: each policy is asked about its own, whatever the other one is")];
  if (isRounded)
    return [change("compared over whole numbers")];
  if (!sameText(declarationOf(was), declarationOf(is)))
    return [change("customers whom only one of the policies takes are listed apart")];
  if (sameText(was.default, is.default))
    return [];
  let said = (given) => given === void 0 ? "must be stated" : `is ${quote(JSON.stringify(given))}`;
  return [change(`where a customer does not state it, it ${said(was.default)} before, and ${said(is.default)} now`)];
}, sameText = (one, other) => JSON.stringify(one) === JSON.stringify(other);

// dist/diff/joint/joint.js
var TOLERATED = 3, MOST_IN_A_ROW = 8, LEAST_BUDGET = 5e3, JointSpace = class {
  #joint;
  #isWorn = !1;
  #failures = 0;
  #inARow = 0;
  #before;
  #after;
  #budget;
  #hopeless;
  /**
   * @param before both in joint words
   * @param options how many nodes a question may take; why there is no answer to any, if there is none
   */
  constructor(before, after, { budget, hopeless }) {
    this.#before = before, this.#after = after, this.#budget = budget, this.#hopeless = hopeless;
  }
  /** @returns the answer, or as a clause why there is none */
  ask(question) {
    let hopeless = this.#hopeless ?? (this.#inARow < MOST_IN_A_ROW ? void 0 : "all questions before were too hard as well");
    if (hopeless !== void 0)
      return { kind: "undecided", reason: hopeless };
    let wasWorn = this.#isWorn, first = this.#attempt(question), answer = wasWorn && first.kind === "undecided" ? this.#attempt(question) : first;
    return this.#failures += answer.kind === "undecided" ? 1 : 0, this.#inARow = answer.kind === "undecided" ? this.#inARow + 1 : 0, answer;
  }
  /** The budget; half of it, and half of that again, where one question after the other has proved to be too hard. */
  get #patience() {
    let halved = this.#budget / 2 ** Math.max(0, this.#failures - TOLERATED);
    return Math.max(Math.floor(halved), Math.min(this.#budget, LEAST_BUDGET));
  }
  #attempt(question) {
    this.#joint ??= jointOf(this.#before, this.#after, this.#patience);
    let joint = this.#joint, answer = joint.space.within(() => question(joint));
    return this.#isWorn = answer._tag === "Right", answer._tag === "Right" ? { kind: "decided", answer: answer.right } : (this.#joint = void 0, { kind: "undecided", reason: answer.left.reason });
  }
}, jointOf = (before, after, budget) => {
  let segments = [before, after].flatMap((policy) => [...policy.segments].map(([id, { condition }]) => [id, condition])), space = createSpace({
    facts: after.facts,
    segments: new Map(segments),
    conditions: [...conditionsOf(before), ...conditionsOf(after)],
    budget
  }), [was, is] = [formulasOf(before, { space }), formulasOf(after, { space })];
  return {
    space,
    before: was,
    after: is,
    get common() {
      return space.and(was.possible, is.possible);
    }
  };
};

// dist/diff/joint/rounding.js
var doubtfulRounding = (joint, { joined: joined2, words }, pair, replay) => {
  if (joined2.rounded.length !== 0)
    for (let side of ["before", "after"]) {
      let own = replay[side].formulas(), channels = replay[side].policy.channels.keys(), service = pair[side];
      if (own.policy.services.has(service))
        for (let channel of channels)
          for (let question of ["mayCarry", "carriesByDefault"]) {
            let answers = [
              kindOf(own, own[question](channel, service)),
              kindOf(joint[side], joint[side][question](words[side].channel(channel), service))
            ];
            if (answers[0] !== answers[1] || answers[0] === "sometimes")
              return `whether \`${channel}\` carries it depends on customers with fractional numbers, whom only one of the policies knows`;
          }
    }
}, hopelessRounding = (rounded, policies) => {
  if (rounded.length === 0)
    return;
  let isHopeless = ({ fact, value }) => value.kind === "fact" && (rounded.includes(fact.fact) || rounded.includes(value.fact));
  return policies.some((policy) => conditionsOf(policy).flatMap(comparisonsStatedIn).some(isHopeless)) ? `${quoteAll(rounded)} ${rounded.length === 1 ? "is" : "are"} of whole numbers in one of the policies only, and compared with other facts` : void 0;
}, kindOf = ({ space, possible }, set) => space.isEmpty(set) ? "never" : space.implies(possible, set) ? "always" : "sometimes";

// dist/diff/signatures/rule-content.js
var termsText = (terms) => [...terms].sort(([a], [b]) => a < b ? -1 : 1), statementText = ({ commitment, publicity: publicity2, channels, terms, approval }, { channel }) => [
  commitment,
  publicity2,
  channels && [...new Set(channels.map(channel))].sort(),
  termsText(terms),
  approval
], ruleContent = (rule, wording, service) => {
  switch (rule.type) {
    case "offer":
      return ["offer", rule.bySelector, statementText(service ? statementOf(rule, service) : rule.states, wording)];
    case "withhold":
      return ["withhold"];
    case "limit":
      return ["limit", rule.commitment, rule.publicity, termsText(rule.terms)];
    case "arrange":
      return ["arrange", rule.bySelector, rule.fee, rule.by];
  }
};

// dist/diff/signatures/service-signatures.js
var serviceSignatures = (policy, interner, wording) => {
  let conditions = new ConditionSignatures(policy, interner, wording.fact), invariants = sorted(policy.invariants.map((condition) => conditions.of(condition))), clock = policy.clock === void 0 ? void 0 : wording.fact(policy.clock), rules = new Map([...policy.services.keys()].map((id) => [id, []]));
  for (let rule of policy.rules)
    for (let service of rule.services)
      rules.get(service)?.push(rule);
  let channels = new Map([...policy.channels.values()].map((channel) => [channel, channelSignature(channel, conditions, interner, wording)])), told = (service, speaking) => {
    let named = speaking.flatMap((rule) => rule.type === "offer" ? [statementOf(rule, service).channels] : []), isOpen = named.includes(void 0);
    return [...channels].filter(([{ id }]) => isOpen || named.some((ids) => ids?.includes(id))).map(([, signature]) => signature);
  };
  return new Map([...policy.services.values()].map((service) => {
    let speaking = rules.get(service.id) ?? [], signature = interner.of("service", invariants, clock, ceilingOf(service), [...service.terms].map(([id, { title: _, ...scale }]) => [id, scale]).sort(([a], [b]) => a < b ? -1 : 1), service.exclusiveTo && conditions.segments(service.exclusiveTo), service.knownTo === "everyone" ? "everyone" : conditions.segments(service.knownTo), sorted(speaking.map((rule) => interner.of(conditions.of(rule.condition), ruleContent(rule, wording, service)))), sorted(told(service, speaking)));
    return [service.id, signature];
  }));
}, channelSignature = ({ id, reach, overheardBy, except }, conditions, interner, { channel }) => interner.of("channel", channel(id), reach.kind, reach.kind === "segments" && conditions.segments(reach.segments), conditions.segments(overheardBy), except && conditions.of(except));

// dist/diff/renames/anonymous.js
var ITSELF = "(itself)", SOMETHING = "(something)", sharedNames = (policy, other) => {
  let shared = (kind) => (id) => policy[kind].has(id) && other[kind].has(id) ? id : SOMETHING, names = new Set(other.rules.map(({ name }) => name));
  return {
    fact: shared("facts"),
    service: shared("services"),
    channel: shared("channels"),
    segment: (id) => other.segments.has(id) ? id : SOMETHING,
    rule: (name) => names.has(name) ? name : SOMETHING
  };
};

// dist/diff/renames/pairing.js
var pairsOf = (vanished, added2) => {
  let same = oneToOne(vanished, added2, (one, other) => isDeclaredAs(one, other) && hasPlacesOf(one, other)), rest = ({ id }) => !same.has(id) && ![...same.values()].includes(id), alike = oneToOne(vanished.filter(rest), added2.filter(rest), (one, other) => isDeclaredAs(one, other) && sharesPlaces(one, other));
  return new Map([...same, ...alike]);
}, oneToOne = (vanished, added2, belong) => {
  let partners = vanished.map((one) => added2.filter((other) => belong(one, other))), suitors = /* @__PURE__ */ new Map();
  for (let other of partners.flat())
    suitors.set(other, (suitors.get(other) ?? 0) + 1);
  return new Map(vanished.flatMap(({ id }, at) => {
    let [partner, ...others] = partners[at] ?? [];
    return partner && others.length === 0 && suitors.get(partner) === 1 ? [[id, partner.id]] : [];
  }));
}, pairsBySignature = (vanished, added2) => {
  let newcomers = uniquely(added2);
  return new Map([...uniquely(vanished)].flatMap(([signature, id]) => {
    let partner = id === void 0 ? void 0 : newcomers.get(signature);
    return id === void 0 || partner === void 0 ? [] : [[id, partner]];
  }));
}, uniquely = (signed) => {
  let owners = /* @__PURE__ */ new Map();
  for (let { id, signature } of signed)
    owners.set(signature, owners.has(signature) ? void 0 : id);
  return owners;
}, isDeclaredAs = (one, other) => one.declaration === other.declaration, hasPlacesOf = (one, other) => one.places.size === other.places.size && [...one.places].every((place) => other.places.has(place)), sharesPlaces = (one, other) => [...one.places].some((place) => other.places.has(place)), goneFrom = (ids, others) => [...ids].filter((id) => !others.has(id));

// dist/diff/renames/channel-renames.js
var channelRenames = (before, after, fact) => {
  let vanished = goneFrom(before.channels.keys(), after.channels), added2 = goneFrom(after.channels.keys(), before.channels);
  if (vanished.length === 0 || added2.length === 0)
    return /* @__PURE__ */ new Map();
  let interner = new Interner();
  return pairsOf(vanished.map((id) => candidate(id, before, after, fact, interner)), added2.map((id) => candidate(id, after, before, (same) => same, interner)));
}, candidate = (id, policy, other, fact, interner) => {
  let names = sharedNames(policy, other), channel = (named) => named === id ? ITSELF : names.channel(named), conditions = new ConditionSignatures(policy, interner, fact), offers = policy.rules.filter((rule) => rule.type === "offer" && rule.states.channels?.includes(id)), defaults = [...policy.services.values()].filter((service) => service.defaults.channels?.includes(id));
  return {
    id,
    declaration: channelSignature(policy.channels.get(id), conditions, interner, { channel }),
    places: /* @__PURE__ */ new Set([
      ...offers.map((rule) => interner.of(names.rule(rule.name), conditions.of(rule.condition), rule.services.map(names.service).sort(), ruleContent(rule, { ...names, channel }))),
      ...defaults.map((service) => interner.of("defaults", names.service(service.id), service.defaults.channels?.map(channel).sort()))
    ])
  };
};

// dist/diff/renames/fact-renames.js
var factRenames = (before, after) => {
  let vanished = goneFrom(before.facts.keys(), after.facts), added2 = goneFrom(after.facts.keys(), before.facts);
  if (vanished.length === 0 || added2.length === 0)
    return /* @__PURE__ */ new Map();
  let interner = new Interner(), used = ({ places }) => places.size > 0;
  return pairsOf(vanished.map((id) => candidate2(id, before, after, interner)).filter(used), added2.map((id) => candidate2(id, after, before, interner)).filter(used));
}, candidate2 = (id, policy, other, interner) => {
  let names = sharedNames(policy, other), word = (fact2) => fact2 === id ? ITSELF : names.fact(fact2), conditions = new ConditionSignatures(policy, interner, word, ITSELF), fact = policy.facts.get(id), places = /* @__PURE__ */ new Set(), note = (condition, ...place) => {
    let signature = conditions.of(condition);
    conditions.isMarked(signature) && places.add(interner.of(signature, ...place));
  };
  for (let invariant of policy.invariants)
    note(invariant, "invariant");
  for (let segment of policy.segments.values())
    note(segment.condition, "segment", names.segment(segment.id));
  for (let channel of policy.channels.values())
    channel.except && note(channel.except, "except", names.channel(channel.id));
  for (let rule of policy.rules)
    note(rule.condition, "rule", names.rule(rule.name), rule.services.map(names.service).sort(), ruleContent(rule, names));
  let { default: given, ordered, merit, recurring } = fact;
  return { id, declaration: JSON.stringify([declarationOf(fact), given, ordered, merit, recurring]), places };
};

// dist/diff/signatures/wording.js
var wordBy = (words) => (id) => words.get(id) ?? id;

// dist/diff/alignment.js
var NONE = /* @__PURE__ */ new Map(), align = (before, after, renames) => {
  let facts = renames ? factRenames(before, after) : NONE, channels = renames ? channelRenames(before, after, wordBy(facts)) : NONE, joined2 = joinFacts(before, after, facts), same = (id) => id, words = {
    before: { fact: wordBy(joined2.words), service: same, channel: wordBy(channels), segment: (id) => `${id} (before)` },
    after: { fact: same, service: same, channel: same, segment: same }
  }, interner = new Interner(), [was, is] = [serviceSignatures(before, interner, words.before), serviceSignatures(after, interner, words.after)], invariants = (policy, side) => {
    let conditions = new ConditionSignatures(policy, interner, words[side].fact);
    return sorted(policy.invariants.map((condition) => conditions.of(condition))).join();
  };
  return {
    before,
    after,
    factRenames: facts,
    channelRenames: channels,
    joined: joined2,
    words,
    suspects: [...is].flatMap(([id, signature]) => was.has(id) && was.get(id) !== signature ? [id] : []),
    vanished: goneFrom(was.keys(), is),
    added: goneFrom(is.keys(), was),
    differInDomain: joined2.before.length + joined2.after.length > 0 || invariants(before, "before") !== invariants(after, "after")
  };
}, spaceFor = (alignment, budget) => {
  let { before, after, joined: joined2, words, suspects, vanished, added: added2, differInDomain } = alignment, narrow = (policy, services) => narrowedTo(policy, /* @__PURE__ */ new Set([...suspects, ...services])), was = differInDomain ? before : narrow(before, vanished), policies = {
    before: inJointWords(was, words.before, joined2.facts, joined2.before),
    after: inJointWords(narrow(after, added2), words.after, joined2.facts, joined2.after)
  }, hopeless = hopelessRounding(joined2.rounded, [policies.before, policies.after]);
  return new JointSpace(policies.before, policies.after, { budget, ...hopeless !== void 0 && { hopeless } });
};

// dist/diff/groups/concerned.js
var concernedIn = ({ space, before, after, common }, segments, set) => segments.flatMap((pair) => {
  let was = pair.before === void 0 ? space.nobody : space.and(before.segment(pair.before), common), is = pair.after === void 0 ? space.nobody : space.and(after.segment(pair.after), common);
  if (was === common && is === common && !space.implies(common, set))
    return [];
  let [wasHit, isHit] = [space.and(was, set), space.and(is, set)];
  if (space.isEmpty(wasHit) && space.isEmpty(isHit))
    return [];
  let only = space.isEmpty(isHit) ? "before" : space.isEmpty(wasHit) ? "after" : void 0, members = only === "before" ? was : is;
  return [
    {
      segment: pair.name,
      members: space.implies(members, set) ? "all" : "some",
      group: space.implies(set, members) ? "all" : "some",
      ...only !== void 0 && pair.before !== void 0 && pair.after !== void 0 && { only }
    }
  ];
});

// dist/diff/groups/facets-of.js
var facetsOf = (formulas, service, within) => {
  if (!formulas.policy.services.has(service))
    return /* @__PURE__ */ new Map();
  let { space } = formulas, aspects = aspectsOf(formulas, service).map((aspect) => ({ ...aspect, customers: space.and(aspect.customers, within) })), facets = /* @__PURE__ */ new Map(), entryOf = (facet) => {
    let key = facetKey(facet), known = facets.get(key) ?? { facet, said: [{ value: valueIfUnknown(facet), customers: within }] };
    return facets.set(key, known), known.said;
  }, say = (facet, value, customers) => {
    let said = entryOf(facet);
    for (let other of said)
      other.customers = space.minus(other.customers, customers);
    said.push({ value, customers });
  };
  for (let aspect of aspects) {
    let { customers } = aspect;
    switch (aspect.kind) {
      case "offered":
        say({ kind: "offered" }, !0, customers);
        break;
      // of a ladder the lower levels come first, and whoever has a higher one has those below it
      case "commitment":
      case "publicity":
        say({ kind: aspect.kind }, aspect.atLeast, customers);
        break;
      case "term":
        say({ kind: "term", term: aspect.term }, aspect.atLeast, customers);
        break;
      case "channel":
        say({ kind: "channel", channel: aspect.channel }, !0, customers);
        break;
      case "approval":
        say({ kind: "approval", by: aspect.by }, !0, customers);
        break;
      case "arrangement":
        say({ kind: "arrangement" }, { fee: aspect.fee, by: aspect.by }, customers);
        break;
    }
  }
  return facets;
};

// dist/diff/groups/refine.js
var refine = (space, parts, { respect, comparands, most }) => {
  let changes = comparands.map((comparand) => changesIn(space, comparand)).filter((found) => found.length > 0), exact = parts;
  for (let found of changes)
    if (exact = split(space, exact, found), exact.length > most)
      return split(space, parts, judged(space, respect, changes.flat()));
  return exact;
}, changesIn = (space, { facet, before, after, grade }) => before.flatMap((was) => after.flatMap((is) => {
  if (isSameValue(was.value, is.value))
    return [];
  let customers = space.and(was.customers, is.customers);
  return space.isEmpty(customers) ? [] : [{ customers, step: { facet, before: was.value, after: is.value, grade: grade(was.value, is.value) } }];
})), judged = (space, respect, changes) => {
  let union = (chosen) => space.or(space.nobody, ...chosen.map(({ customers }) => customers)), grave = changes.filter(({ step }) => step.grade !== void 0), graded = union(grave);
  return [
    { customers: graded, step: { varies: respect, grade: grave[0]?.step.grade } },
    { customers: space.minus(union(changes), graded), step: { varies: respect, grade: void 0 } }
  ];
}, split = (space, parts, changes) => {
  let changed = space.or(space.nobody, ...changes.map(({ customers }) => customers));
  return parts.flatMap(({ customers, steps }) => [
    { customers: space.minus(customers, changed), steps },
    ...changes.map((change) => ({ customers: space.and(customers, change.customers), steps: [...steps, change.step] }))
  ].filter((part) => !space.isEmpty(part.customers)));
};

// dist/diff/groups/parts-of.js
var MOST_PARTS = 60, changedParts = (joint, pair) => {
  let { space, common } = joint, comparands = comparandsOf(joint, pair), all = space.isEmpty(common) ? [] : [{ customers: common, steps: [] }];
  return RESPECTS.reduce((parts2, respect) => {
    let among = comparands.filter(({ facet }) => respectOf(facet) === respect), by = (most) => ({ respect, comparands: among, most });
    if (respect !== "channels")
      return refine(space, parts2, by(MOST_PARTS));
    let [moved, others] = [parts2.filter(isMoved), parts2.filter((part) => !isMoved(part))];
    return [...moved.flatMap((part) => refine(space, [part], by(1))), ...refine(space, others, by(MOST_PARTS))];
  }, all).filter(({ steps }) => steps.length > 0);
}, isMoved = ({ steps }) => steps.some((step) => "facet" in step && step.facet.kind === "offered"), comparandsOf = ({ before, after, common }, pair) => {
  let [was, is] = [facetsOf(before, pair.before, common), facetsOf(after, pair.after, common)], [wasService, isService] = [before.policy.services.get(pair.before), after.policy.services.get(pair.after)];
  return [...new Map([...was, ...is]).values()].sort(inOrder).map(({ facet }) => {
    let key = facetKey(facet), scales = facet.kind === "term" ? scalesIn(wasService, isService, facet.term) : {}, otherwise = [{ value: valueIfUnknown(facet), customers: common }];
    return {
      facet,
      before: was.get(key)?.said ?? otherwise,
      after: is.get(key)?.said ?? otherwise,
      grade: (before2, after2) => gradeOf(facet, before2, after2, scales)
    };
  });
}, inOrder = ({ facet: one }, { facet: other }) => RESPECTS.indexOf(respectOf(one)) - RESPECTS.indexOf(respectOf(other)) || (facetKey(one) < facetKey(other) ? -1 : 1), meaningOf = ({ space, before, after, common }, service, side) => {
  let said = [...facetsOf(side === "before" ? before : after, service, common).values()].sort(inOrder).map(({ facet, said: said2 }) => {
    let somebody = said2.filter(({ value, customers }) => !space.isEmpty(customers) && !isSameValue(value, valueIfUnknown(facet)));
    return [facetKey(facet), somebody.map(({ value, customers }) => `${valueKey(value)} ${customers}`).sort()];
  });
  return JSON.stringify(said.filter(([, values]) => values.length > 0));
};

// dist/diff/hearing/heard.js
var overheardOf = (joint, pair, segments) => [.../* @__PURE__ */ new Set([...joint.before.policy.channels.keys(), ...joint.after.policy.channels.keys()])].flatMap((channel) => ["after", "before"].flatMap((by) => oneWay(joint, pair, channel, by, segments))), oneWay = (joint, pair, channel, by, segments) => {
  let { space, common } = joint, other = by === "after" ? "before" : "after", ask = (side, of) => {
    let { services, channels } = joint[side].policy;
    return services.has(pair[side]) && channels.has(channel) ? of(joint[side]) : space.nobody;
  }, heard2 = (side) => ask(side, ({ hearOf }) => hearOf(channel, pair[side])), carried = (side) => ask(side, ({ carriedBecauseOf }) => carriedBecauseOf(channel, pair[side])), told = ask(by, ({ toldOn }) => toldOn(channel, pair[by])), hearers = space.minus(space.and(heard2(by), common), space.or(heard2(other), told)), hearer = space.witness(hearers);
  if (hearer === void 0)
    return [];
  let { clock } = joint[by].policy, because = space.witness(carried(by), { near: hearer, keeping: clock === void 0 ? [] : [clock] });
  if (because === void 0)
    throw new InvariantError(`nobody is the reason why somebody hears of \`${pair[by]}\` on \`${channel}\``);
  return [
    {
      service: pair,
      channel,
      by,
      carriage: space.isEmpty(carried(other)),
      segments: concernedIn(joint, segments, hearers),
      hearer,
      because
    }
  ];
};

// dist/diff/one-sided.js
var oneSidedCustomers = (joint, segments) => ["before", "after"].flatMap((knownTo) => {
  let { space } = joint, policy = joint[knownTo], strangers = space.minus(policy.possible, joint[knownTo === "before" ? "after" : "before"].possible);
  if (space.isEmpty(strangers))
    return [];
  let served = [...policy.policy.services.keys()].map((id) => space.and(policy.offered(id), strangers)), losers = knownTo === "before" ? space.or(space.nobody, ...served) : space.nobody, losesServices = !space.isEmpty(losers);
  return [
    {
      knownTo,
      losesServices,
      segments: segments.flatMap((pair) => {
        let id = pair[knownTo];
        return id === void 0 || space.isEmpty(space.and(policy.segment(id), strangers)) ? [] : [pair.name];
      }),
      witness: space.witness(losesServices ? losers : strangers)
    }
  ];
});

// dist/diff/renames/in-space.js
var NONE2 = /* @__PURE__ */ new Map(), segmentRenames = ({ before, after, words }, space) => {
  let [vanished, added2] = [goneFrom(before.segments.keys(), after.segments), goneFrom(after.segments.keys(), before.segments)];
  if (vanished.length === 0 || added2.length === 0)
    return NONE2;
  let found = space.ask(({ space: space2, common, ...joint }) => {
    let members = (ids, side) => ids.map((id) => ({ id, signature: space2.and(joint[side].segment(words[side].segment(id)), common) })), somebody = ({ signature }) => !space2.isEmpty(signature);
    return pairsBySignature(members(vanished, "before").filter(somebody), members(added2, "after").filter(somebody));
  });
  return found.kind === "decided" ? found.answer : NONE2;
}, serviceRenames = ({ before, after, vanished, added: added2 }, space) => {
  if (vanished.length === 0 || added2.length === 0)
    return NONE2;
  let found = space.ask((joint) => {
    let meanings = (policy, ids, side) => ids.flatMap((id) => {
      let meaning = meaningOf(joint, id, side);
      return meaning === NOTHING ? [] : [{ id, signature: `${classOf(policy.services.get(id))} ${meaning}` }];
    });
    return pairsBySignature(meanings(before, vanished, "before"), meanings(after, added2, "after"));
  });
  return found.kind === "decided" ? found.answer : NONE2;
}, NOTHING = "[]", classOf = ({ need, control, standard, terms, title }) => JSON.stringify([need, control, standard, [...terms].sort(([a], [b]) => a < b ? -1 : 1), title]), segmentPairs = ({ before, after, words }, renames) => {
  let old = new Map([...renames].map(([was, is]) => [is, was])), pairs = [...after.segments.keys()].map((id) => {
    let was = old.get(id) ?? id;
    return { name: id, after: words.after.segment(id), ...before.segments.has(was) && { before: words.before.segment(was) } };
  }), vanished = [...before.segments.keys()].filter((id) => !renames.has(id) && !after.segments.has(id));
  return [...pairs, ...vanished.map((id) => ({ name: id, before: words.before.segment(id) }))];
};

// dist/diff/renames/rule-renames.js
var ruleRenames = (before, after, words) => {
  let named = (policy) => new Map(policy.rules.filter(isNamed).map((rule) => [rule.name, rule])), [was, is] = [named(before), named(after)], [vanished, added2] = [goneFrom(was.keys(), is), goneFrom(is.keys(), was)];
  if (vanished.length === 0 || added2.length === 0)
    return /* @__PURE__ */ new Map();
  let interner = new Interner(), same = { fact: (id) => id, service: (id) => id, channel: (id) => id }, sign = (policy, rules, names, wording) => {
    let conditions = new ConditionSignatures(policy, interner, wording.fact);
    return names.map((name) => {
      let rule = rules.get(name), services = rule.services.map(wording.service).sort();
      return { id: name, signature: interner.of(conditions.of(rule.condition), services, ruleContent(rule, wording)) };
    });
  };
  return pairsBySignature(sign(before, was, vanished, words), sign(after, is, added2, same));
}, isNamed = ({ name, pointer }) => name !== `rule ${Number(pointer.split("/").at(-1)) + 1}`;

// dist/diff/joint/customers.js
var seenBy = (before, after, words, customer) => ({
  before: Object.fromEntries([...before.facts.keys()].map((id) => [id, customer[words.get(id) ?? id]])),
  after: Object.fromEntries([...after.facts.keys()].map((id) => [id, customer[id]]))
}), exampleOf = ({ before, after }) => {
  if (Object.keys(before).some((id) => Object.hasOwn(after, id) && JSON.stringify(before[id]) !== JSON.stringify(after[id])))
    return { customer: after, was: before };
  let gone = Object.entries(before).filter(([id]) => !Object.hasOwn(after, id));
  return { customer: Object.fromEntries([...Object.entries(after), ...gone]) };
};

// dist/diff/replay/lazy-carriage.js
var lazyCarriage = (policy, services, budget) => {
  let formulas, ignorance = /* @__PURE__ */ new Map(), answers = /* @__PURE__ */ new Map(), attempt = (ask) => {
    formulas ??= formulasOf(policy, { budget });
    let { space } = formulas, asked = formulas, answer = space.within(() => ask(asked));
    return answer._tag === "Left" && (formulas = void 0), answer._tag === "Left" ? answer.left.reason : (facts) => space.has(answer.right, facts);
  }, work = (service, ask) => {
    let wasWorn = formulas !== void 0, first = attempt(ask), answer = typeof first == "string" && wasWorn ? attempt(ask) : first;
    return typeof answer == "function" ? answer : (ignorance.set(service, answer), () => !1);
  }, when = (question) => (channel, service) => {
    if (!services.has(service))
      return NEVER;
    let key = JSON.stringify([question, channel, service]);
    return { kind: "judged", holdsAt: (facts) => {
      let known = answers.get(key) ?? work(service, (formulas2) => formulas2[question](channel, service));
      return answers.set(key, known), known(facts);
    } };
  };
  return {
    named: when("mayCarry"),
    byDefault: when("carriesByDefault"),
    ignorance: (service) => ignorance.get(service)
  };
};

// dist/diff/replay/decider.js
var deciderOf = (policy, services, budget) => {
  let narrow = withExceptAsSegments(narrowedTo(policy, services)), carriage = lazyCarriage(narrow, services, budget), whole = once(() => compile(withExceptAsSegments(policy), { carriage })), quick = once(() => compile(narrow, { carriage })), decideWith = (compiled) => (customer) => decide(compiled(), customer);
  return {
    policy,
    carriage,
    formulas: once(() => formulasOf(narrow, { budget })),
    decide: decideWith(whole),
    decideQuickly: decideWith(quick),
    replay: async (customer, service) => {
      let decided = decide(whole(), customer), facts = readFacts(policy, customer);
      if (isLeft(decided) || isLeft(facts)) {
        let problems = isLeft(decided) ? decided.left : [];
        throw new InvariantError(`a witness cannot be decided: ${problems.map(({ message }) => message).join("; ")}`);
      }
      let { referenceDecide } = await import("./reference-HQD643GT.js"), reference = await referenceDecide(narrowedTo(policy, /* @__PURE__ */ new Set([service])), facts.right, carriage), [said, meant] = [decided.right.services[service], reference.services[service]];
      if (canonical(said) !== canonical(meant))
        throw new InvariantError(`decide and the reference disagree on \`${service}\` for ${JSON.stringify(customer)}: ${canonical(said)} and ${canonical(meant)}`);
      return decided.right;
    }
  };
}, decisionOn = (decision, service) => Object.hasOwn(decision.services, service) ? decision.services[service] : void 0, exceptOf = (channel) => `except of ${channel}`, withExceptAsSegments = (policy) => {
  let probes = [...policy.channels.values()].flatMap(({ id, except }) => except ? [[exceptOf(id), { id: exceptOf(id), condition: except, allow: [], pointer: except.pointer }]] : []);
  return { ...policy, segments: new Map([...policy.segments, ...probes]) };
}, canonical = (value) => JSON.stringify(value, (_, inner) => typeof inner == "object" && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => a < b ? -1 : 1)) : inner) ?? "nothing", once = (make) => {
  let made;
  return () => (made ??= { value: make() }, made.value);
};

// dist/diff/replay/hears-because.js
var hearsBecauseOf = ({ policy, carriage }, channel, service, hearer, because) => {
  let found = policy.channels.get(channel), meant = policy.services.get(service), decided = decisionOn(because.decision, service);
  if (found === void 0 || meant === void 0 || decided === void 0 || !decided.offered)
    return !1;
  let { kind } = found.reach;
  if (!atLeast(publicity)(decided.publicity, kind === "segments" ? "segment" : kind))
    return !1;
  let isExcepted = ({ decision }) => decision.segments.includes(exceptOf(channel));
  if (kind === "individual" && isExcepted(because))
    return !1;
  let isNow = (clocks) => holdsAt(clocks, clockOf(policy, because.facts), because.facts), isCarried = policy.rules.some((rule) => {
    if (rule.type !== "offer" || !decided.rules.offer.includes(rule.name) || !rule.services.includes(service))
      return !1;
    let { channels } = statementOf(rule, meant);
    return channels === void 0 ? isNow(carriage.byDefault(channel, service)) : channels.includes(channel) && isNow(carriage.named(channel, service));
  }), reached = found.reach.kind === "segments" ? found.reach.segments : found.overheardBy, isReached = kind === "public" || reached.some((segment) => hearer.decision.segments.includes(segment));
  return isCarried && isReached && !isExcepted(hearer);
};

// dist/diff/replay/replay.js
var NO_RULES = { offer: [], withhold: [], limit: [], arrange: [] }, Replay = class {
  before;
  after;
  #alignment;
  /** @param pairs the services that are held against each other */
  constructor(alignment, pairs, budget) {
    this.#alignment = alignment;
    let decider = (side) => {
      let policy = alignment[side];
      return deciderOf(policy, new Set(pairs.map((pair) => pair[side]).filter((id) => policy.services.has(id))), budget);
    };
    this.before = decider("before"), this.after = decider("after");
  }
  /** Why what channels carry of a service could not be worked out in a policy's own space; undefined where it could. */
  ignorance(pair) {
    return this.before.carriage.ignorance(pair.before) ?? this.after.carriage.ignorance(pair.after);
  }
  /** @throws InvariantError where the decisions on the witness of a group do not change as the group does */
  async group(pair, { steps, witness }) {
    let seen = this.#seen(witness), [before, after] = await Promise.all([this.before.replay(seen.before, pair.before), this.after.replay(seen.after, pair.after)]), shown2 = this.stepsBetween(pair, before, after), varies = new Set(steps.flatMap((step) => "varies" in step ? [step.varies] : []));
    stepsKey(shown2, varies) !== stepsKey(steps, varies) && this.ignorance(pair) === void 0 && contradiction(`a change of \`${pair.after}\``, stepsKey(steps), stepsKey(shown2), seen);
    let rules = (decision) => decision?.rules ?? NO_RULES;
    return {
      ...exampleOf(seen),
      rules: { before: rules(decisionOn(before, pair.before)), after: rules(decisionOn(after, pair.after)) }
    };
  }
  /** @throws InvariantError where the decisions do not show that somebody hears by one of the policies only */
  async overheard({ service, channel, by, hearer, because }) {
    let other = by === "after" ? "before" : "after", [hearing, speaking] = [this.#seen(hearer), this.#seen(because)], meets = async (side) => {
      let decider = this[side], named = [...decider.policy.channels.keys()].find((id) => this.#alignment.words[side].channel(id) === channel);
      if (named === void 0)
        return !1;
      let met = async (seen) => {
        if (side === other && decider.decide(seen[side])._tag === "Left")
          return;
        let facts = readFacts(decider.policy, seen[side]);
        return facts._tag === "Left" ? void 0 : { facts: facts.right, decision: await decider.replay(seen[side], service[side]) };
      }, [one, two] = [await met(hearing), await met(speaking)];
      return one !== void 0 && two !== void 0 && hearsBecauseOf(decider, named, service[side], one, two);
    }, shown2 = [await meets(by), await meets(other)];
    return (shown2[0] !== !0 || shown2[1] !== !1) && this.ignorance(service) === void 0 && contradiction(`who hears of \`${service[by]}\` on \`${channel}\``, "true, false", shown2.join(", "), hearing), { ...exampleOf(hearing), because: exampleOf(speaking) };
  }
  /** @throws InvariantError where the policies do not take and refuse the witness as the group says */
  oneSided({ witness, ...group }) {
    let seen = this.#seen(witness), taken = ["before", "after"].filter((side) => this[side].decide(seen[side])._tag === "Right");
    return taken.join() !== group.knownTo && contradiction("who is a customer", group.knownTo, taken.join(), seen), { ...group, witness: exampleOf(seen) };
  }
  /** What changes of a service between two decisions, in joint words. */
  stepsBetween(pair, before, after) {
    let was = decisionOn(before, pair.before), channels = was?.channels.map(this.#alignment.words.before.channel), [wasService, isService] = [this.before.policy.services.get(pair.before), this.after.policy.services.get(pair.after)];
    return stepsBetween(was && { ...was, channels: channels ?? [] }, decisionOn(after, pair.after), (term) => scalesIn(wasService, isService, term));
  }
  #seen(customer) {
    let { before, after, joined: joined2 } = this.#alignment;
    return seenBy(before, after, joined2.words, customer);
  }
}, contradiction = (what, found, shown2, { before, after }) => {
  throw new InvariantError(`the replay of ${what} shows ${JSON.stringify(shown2)}, not ${JSON.stringify(found)}: ${JSON.stringify({ before, after })}`);
};

// dist/diff/compare.js
var compare = async (before, after, { budget, renames }, asked = () => {
}) => {
  let alignment = align(before, after, renames), space = spaceFor(alignment, budget), renamed = {
    segments: renames ? segmentRenames(alignment, space) : /* @__PURE__ */ new Map(),
    services: renames ? serviceRenames(alignment, space) : /* @__PURE__ */ new Map()
  }, pairs = pairsOf2(alignment, renamed.services), segments = segmentPairs(alignment, renamed.segments), replay = new Replay(alignment, pairs, budget), undecided = [], changes = [], steps = [], hearing = [];
  for (let [at, pair] of pairs.entries()) {
    await asked(at, pairs.length);
    let service = nameOf(alignment, pair), found = await examined(pair, { alignment, space, segments, replay });
    if (found.kind === "undecided") {
      undecided.push({ service, reason: found.reason });
      continue;
    }
    for (let { group, change } of found.answer.changes)
      changes.push({ service, ...change }), steps.push(group.steps);
    hearing.push(...found.answer.hearing.map((one) => ({ service, ...one })));
  }
  let customers = [];
  if (alignment.differInDomain) {
    let found = space.ask((joint) => oneSidedCustomers(joint, segments));
    found.kind === "undecided" ? undecided.push({ reason: found.reason }) : customers.push(...found.answer.map((group) => replay.oneSided(group)));
  }
  let gone = (ids, taken) => ids.filter((id) => ![...taken].includes(id)), report = {
    before: policyName(before),
    after: policyName(after),
    verdict: changes.length + hearing.length + customers.length > 0 ? "changed" : undecided.length > 0 ? "undecided" : "alike",
    renames: renames ? allRenames(alignment, renamed) : [],
    facts: alignment.joined.changes,
    services: {
      added: gone(alignment.added, renamed.services.values()),
      removed: gone(alignment.vanished, renamed.services.keys())
    },
    changes,
    hearing,
    customers,
    undecided
  };
  return { report: Object.freeze(report), replay, pairs, steps };
}, pairsOf2 = ({ before, after, suspects, vanished, added: added2 }, renames) => {
  let old = new Map([...renames].map(([was, is]) => [is, was])), asked = /* @__PURE__ */ new Set([...suspects, ...added2]);
  return [
    ...[...after.services.keys()].filter((id) => asked.has(id)).map((id) => ({ before: old.get(id) ?? id, after: id })),
    ...[...before.services.keys()].filter((id) => vanished.includes(id) && !renames.has(id)).map((id) => ({ before: id, after: id }))
  ];
}, nameOf = ({ after }, pair) => after.services.has(pair.after) ? pair.after : pair.before, examined = async (pair, { alignment, space, segments, replay }) => {
  let asked = space.ask((joint) => ({
    groups: changedParts(joint, pair).map(({ customers, steps }) => ({
      steps,
      segments: concernedIn(joint, segments, customers),
      witness: joint.space.witness(customers)
    })),
    overheard: overheardOf(joint, pair, segments),
    doubt: doubtfulRounding(joint, alignment, pair, replay)
  }));
  if (asked.kind === "undecided")
    return asked;
  let { groups, overheard, doubt } = asked.answer;
  if (doubt !== void 0)
    return { kind: "undecided", reason: doubt };
  let changes = [];
  for (let group of groups) {
    let { segments: segments2, steps } = group;
    changes.push({ group, change: { ...changeInWords(steps), segments: segments2, witness: await replay.group(pair, group) } });
  }
  let hearing = [];
  for (let one of overheard)
    hearing.push(await heard(one, replay));
  let ignorance = replay.ignorance(pair);
  return ignorance !== void 0 ? { kind: "undecided", reason: ignorance } : { kind: "decided", answer: { changes, hearing } };
}, heard = async (one, replay) => ({
  channel: one.channel,
  change: one.by === "after" ? "gained" : "lost",
  carriage: one.carriage,
  segments: one.segments,
  witness: await replay.overheard(one)
}), allRenames = ({ before, after, words, factRenames: factRenames2, channelRenames: channelRenames2 }, { segments, services }) => {
  let wording = { ...words.before, service: (id) => services.get(id) ?? id }, of = (kind, renames) => [...renames].map(([before2, after2]) => ({ kind, before: before2, after: after2 }));
  return [
    ...of("fact", factRenames2),
    ...of("segment", segments),
    ...of("channel", channelRenames2),
    ...of("service", services),
    ...of("rule", ruleRenames(before, after, wording))
  ];
}, policyName = ({ name, version }) => ({ name, ...version !== void 0 && { version } });

// dist/diff/diff.js
var DEFAULT_BUDGET = 5e5;

// dist/cli/commands/diff/rows.js
var NOTHING2 = "\u2013", RESPECT_WORDS = {
  offered: "offered",
  commitment: "commitment",
  publicity: "publicity",
  terms: "terms",
  arrangement: "arranged",
  approval: "approved by",
  channels: "told on"
}, respectRows = (change, currency) => {
  let { before, after, varies, losses, widenings } = change, gravity = (respect) => losses.some((loss) => loss === respect) ? "lost" : widenings.some((widening) => widening === respect) ? "widened" : void 0, rows = [];
  for (let key of ["offered", "commitment", "publicity"])
    before[key] !== void 0 && rows.push({ respect: key, before: shown(before[key]), after: shown(after[key]), mark: gravity(key) });
  for (let term of Object.keys(before.terms ?? {}))
    rows.push({ respect: term, before: shown(before.terms?.[term]), after: shown(after.terms?.[term]), mark: gravity("terms") });
  if (before.arrangement !== void 0 && rows.push({
    respect: RESPECT_WORDS.arrangement,
    before: arranged(before, currency),
    after: arranged(after, currency),
    mark: void 0
  }), before.approval !== void 0 && rows.push({ respect: RESPECT_WORDS.approval, before: listed(before.approval), after: listed(after.approval), mark: void 0 }), before.channels !== void 0) {
    let mark = gravity("channels");
    rows.push({ respect: RESPECT_WORDS.channels, before: listed(before.channels), after: listed(after.channels), mark });
  }
  for (let respect of varies)
    rows.push({ respect: RESPECT_WORDS[respect], before: "various", after: "various", mark: gravity(respect) });
  return rows;
}, shown = (value) => value === !0 ? "yes" : value === !1 ? "no" : value == null ? NOTHING2 : plainName(String(value)), listed = (names) => names && names.length > 0 ? names.join(", ") : NOTHING2, arranged = ({ arrangement }, currency) => arrangement ? `${money(arrangement.fee, currency)} by ${plainName(arrangement.by)}` : NOTHING2, concernedWords = (segments) => {
  if (segments.length === 0)
    return ["customers of no segment"];
  let exact = segments.filter(({ members, group, only }) => members === "all" && group === "all" && only === void 0);
  if (exact.length > 0)
    return exact.map(({ segment }) => `just ${segment}`);
  let telling = segments.filter(({ members, group }) => members === "all" || group === "all").sort(byMoves), rest = telling.length === 0 ? 0 : segments.length - telling.length;
  return [
    ...(telling.length === 0 ? segments : telling).map(memberWords),
    ...rest > 0 ? [`some of ${rest === 1 ? "another segment" : `${rest} other segments`}`] : []
  ];
}, memberWords = ({ segment, members, only }) => only === "before" ? `${members} who were in ${segment}` : only === "after" ? `${members} who are new in ${segment}` : `${members} of ${segment}`, byMoves = (one, other) => +(other.only !== void 0) - +(one.only !== void 0), hearingWords = ({ service, channel, change, carriage }, named = (id) => id) => {
  let said = change === "gained" ? "newly heard of" : "no longer heard of", because = change === "gained" ? ", which did not carry it for anybody" : ", which carries it for nobody now";
  return `${named(service)} is ${said} on ${named(channel)}${carriage ? because : ""}`;
}, oneSidedWords = ({ knownTo, losesServices }) => knownTo === "after" ? "customers whom only the new policy takes" : `customers whom only the old policy takes${losesServices ? ", and offers services" : ""}`, factWords = ({ before, after, note }) => before === void 0 || after === void 0 ? [after === void 0 ? `gone, was ${before}` : `new, ${after}`, note] : [before === after ? before : `${before} \u2192 ${after}`, note], renameWords = ({ before, after }) => `${plainName(before)} \u2192 ${plainName(after)}`, ofAll = (some, { decided }) => `${some.toLocaleString("en")} of ${counted(decided, "customer")}`;

// dist/cli/commands/diff/verdict-line.js
var titleOf = ({ before, after }) => fullName(before) === fullName(after) ? fullName(after) : `${fullName(before)} \u2192 ${fullName(after)}`, fullName = ({ name, version }) => plainName(version === void 0 ? name : `${name} ${version}`), concernWords = (report) => {
  let { promise, publicity: publicity2 } = concernsOf(report);
  return {
    ...promise > 0 && { promise: counted(promise, "promise regression") },
    ...publicity2 > 0 && { publicity: `${publicity2.toLocaleString("en")} ${publicity2 === 1 ? "case" : "cases"} of widened publicity` }
  };
}, verdictLine = (report, { colors }, width) => {
  let title = colors.bold(titleOf(report));
  if (report.verdict === "alike")
    return `${colors.green("\u2713")} ${title}: decides alike for every possible customer`;
  let { promise, publicity: publicity2 } = concernWords(report), grave = [...promise ? [colors.red(promise)] : [], ...publicity2 ? [colors.yellow(publicity2)] : []], services = new Set(report.changes.map(({ service }) => service)).size, open = report.undecided.length, parts = [
    ...grave,
    ...grave.length + open === 0 ? ["nothing promised is lost", "nothing is told more widely"] : [],
    ...services > 0 ? [`${counted(services, "service")} decided differently`] : [],
    ...open > 0 ? [`${open} undecided`] : []
  ], sign = grave.length > 0 ? colors.red("\u2717") : open > 0 ? colors.yellow("?") : colors.green("\u2713");
  return wrapList(`${sign} ${title}: `, parts, width, 2);
}, countWords = (counts) => {
  let { changed, promise, publicity: publicity2, onlyBefore, onlyAfter } = counts, some = (count, words) => count > 0 ? [`${count.toLocaleString("en")} ${words}`] : [];
  return [
    `${ofAll(changed, counts)} decided on differently`,
    ...some(promise, "losing something promised"),
    ...some(publicity2, "told more, or talked of more widely"),
    ...some(onlyBefore, "not taken by the new policy"),
    ...some(onlyAfter, "not taken by the old policy")
  ];
};

// dist/cli/commands/diff/markdown.js
var diffMarkdown = (report, counts, currency) => {
  let { renames, facts, services, changes, hearing, customers, undecided } = report, rank = ({ losses, widenings }) => losses.length > 0 ? 0 : widenings.length > 0 ? 1 : 2, ordered = changes.map((change, at) => ({ change, at })).sort((a, b) => rank(a.change) - rank(b.change) || a.at - b.at);
  return `${[
    `## ${text(titleOf(report))}: what changes for customers`,
    summary(report, counts),
    changes.length === 0 ? "" : table(["", "service", "what changes", "for whom", ...counts ? ["customers"] : []], ordered.map(({ change, at }) => [
      ["\u26D4 promise", "\u{1F4E3} publicity", ""][rank(change)],
      code(change.service),
      respectRows(change, currency).map((row) => `${text(row.respect)}: ${movement(row)}`).join("<br>"),
      concernedWords(change.segments).map(text).join(", "),
      ...counts ? [ofAll(counts.changes[at] ?? 0, counts)] : []
    ])),
    list("Heard because of others", hearing.map((one) => `${one.change === "gained" ? "\u{1F4E3} " : ""}${hearingWords(one, code)}: by ${concernedWords(one.segments).map(text).join(", ")}`)),
    list("Customers of one policy only", customers.map((one) => `${one.losesServices ? "\u26D4 " : ""}${text(oneSidedWords(one))}: ${json(one.witness)}`)),
    list("Renamed", renames.map(({ kind, before, after }) => `${kind} ${code(before)} \u2192 ${code(after)}`)),
    list("Facts", facts.map((fact) => `${code(fact.fact)}: ${quoted(factWords(fact).join("; "))}`)),
    list("Services", [...services.added.map((id) => `new: ${code(id)}`), ...services.removed.map((id) => `gone: ${code(id)}`)]),
    list("Undecided", undecided.map(({ service, reason }) => `${service === void 0 ? "who is a customer" : code(service)}: ${text(reason)}`)),
    details("Examples", [
      ...ordered.map(({ change }) => `- ${code(change.service)}: ${json(change.witness)}${rulesOf(change)}`),
      ...hearing.map(({ service, channel, witness }) => `- ${code(service)} on ${code(channel)}: ${json(witness)} hears it because of ${json(witness.because)}`)
    ])
  ].filter((part) => part !== "").join(`

`)}
`;
}, summary = (report, counts) => {
  if (report.verdict === "alike")
    return "\u2705 **It decides alike for every possible customer.**";
  let { promise, publicity: publicity2 } = concernWords(report), grave = [
    ...promise ? [`\u26D4 **${promise}**`] : [],
    ...publicity2 ? [`\u{1F4E3} **${publicity2}**`] : [],
    ...report.undecided.length > 0 ? [`\u2754 **${report.undecided.length} undecided**`] : []
  ], first = grave.length > 0 ? grave.join(" \xB7 ") : "\u2705 **Nothing promised is lost, and nothing is told more widely.**";
  return counts === void 0 ? first : `${first}

${countWords(counts).join(", ")}.`;
}, movement = ({ before, after, mark }) => {
  let value = mark === void 0 ? text(after) : `**${text(after)}**`;
  return before === after ? value : `${text(before)} \u2192 ${value}`;
}, rulesOf = ({ witness: { rules } }) => {
  let names = (side) => Object.values(rules[side]).flat().map(code).join(", ") || "no rule";
  return `; before by ${names("before")}, now by ${names("after")}`;
}, table = (head, rows) => [head, head.map(() => "---"), ...rows].map((cells2) => `| ${cells2.join(" | ")} |`).join(`
`), list = (title, items) => items.length === 0 ? "" : [`**${title}**`, "", ...items.map((item) => `- ${item}`)].join(`
`), details = (title, lines2) => lines2.length === 0 ? "" : `<details>
<summary>${title}</summary>

${lines2.join(`
`)}

</details>`, text = (words) => words.replace(/[\\`*_{}[\]<>#|~&!]/g, (character) => character === "<" ? "&lt;" : character === "&" ? "&amp;" : `\\${character}`).replace(/\s+/g, " "), quoted = (words) => words.split(/(`[^`]+`)/).map((part) => part.startsWith("`") ? code(part.slice(1, -1)) : text(part)).join(""), code = (words) => {
  let plain = words.replace(/\s+/g, " ").replaceAll("|", "\\|"), longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([ticks]) => ticks.length)), fence = "`".repeat(longest + 1);
  return longest === 0 ? `${fence}${plain}${fence}` : `${fence} ${plain} ${fence}`;
}, json = ({ customer, was }) => `${code(JSON.stringify(customer))}${was === void 0 ? "" : ` (before: ${code(JSON.stringify(was))})`}`;

// dist/cli/commands/diff/changes-table.js
var changesTable = (changes, view) => {
  let { currency, screen, width } = view, rows = changes.map((change) => ({
    change,
    respects: respectRows(change, currency).map((row) => cells(row, screen)),
    whom: [...concernedWords(change.segments), ...numberOf(change, view)]
  })), services = widest(changes.map(({ service }) => service)), respects = widest(rows.flatMap(({ respects: respects2 }) => respects2.map(([respect]) => respect))), values = widest(rows.map(({ respects: [first] }) => first?.[1] ?? "")), margin = services + 4, beside = margin + respects + 2 + values + 2, isBeside = rows.every(({ whom }) => beside + widest(whom) < width);
  return rows.map(({ change, respects: cells2, whom }) => {
    let lines2 = cells2.map(([respect, value], at) => {
      let start = `  ${pad(at === 0 ? change.service : "", services)}  ${pad(respect, respects)}  `;
      return at === 0 && isBeside ? wrapList(`${start}${pad(value, values)}  `, whom, width, beside) : start + value;
    }), below = isBeside ? [] : [wrapList(`${" ".repeat(margin)}for `, whom, width)];
    return [...lines2, ...below, ...exampleLines(change.witness, "such as ", margin, view)].join(`
`);
  }).join(`
`);
}, exampleLines = ({ customer, was }, label, margin, { screen, width }) => [{ lead: label, facts: customer }, ...was ? [{ lead: "before as ", facts: was }] : []].flatMap(({ lead, facts }) => personLines({ facts }, width - margin - lead.length).map((line, at) => screen.colors.dim(`${" ".repeat(margin)}${at === 0 ? lead : " ".repeat(lead.length)}${line}`))), widest = (texts) => Math.max(0, ...texts.map(visibleLength)), pad = (text2, to) => text2 + " ".repeat(Math.max(0, to - visibleLength(text2))), cells = ({ respect, before, after, mark }, { colors }) => {
  let sign = mark === "lost" ? colors.red("\u25BC") : mark === "widened" ? colors.yellow("\u25B2") : " ", value = mark === void 0 ? after : colors.bold(after);
  return [`${sign} ${respect}`, before === after ? value : `${before} \u2192 ${value}`];
}, numberOf = ({ customers }, { counts }) => counts === void 0 || customers === void 0 ? [] : [ofAll(customers, counts)];

// dist/cli/commands/diff/text.js
var WIDEST = 140, diffText = (report, counts, currency, screen) => {
  let { colors } = screen, width = Math.min(screen.width, WIDEST), view = { screen, width, currency, counts }, changes = report.changes.map((change, at) => ({ ...change, ...counts && { customers: counts.changes[at] ?? 0 } })), table2 = (of) => {
    let chosen = changes.filter(of);
    return chosen.length === 0 ? [] : [changesTable(chosen, view)];
  }, heard2 = (which) => report.hearing.filter(({ change }) => change === which).map((one) => hearingText(one, view)), { renames, facts, services, customers, undecided } = report, parts = [
    ["renamed", lines(renames.map((rename) => [rename.kind, renameWords(rename)]))],
    ["facts", facts.flatMap((fact) => factWords(fact).map((words, at) => `  ${at === 0 ? `${fact.fact}: ` : "  "}${words}`))],
    [
      "services",
      [
        ...services.added.length > 0 ? [wrapList("  new: ", services.added, width)] : [],
        ...services.removed.length > 0 ? [wrapList("  gone: ", services.removed, width)] : []
      ]
    ],
    [colors.red("promise regressions"), table2(({ losses }) => losses.length > 0)],
    [
      colors.yellow("widened publicity"),
      [...table2(({ losses, widenings }) => losses.length === 0 && widenings.length > 0), ...heard2("gained")]
    ],
    ["other changes", [...table2(({ losses, widenings }) => losses.length + widenings.length === 0), ...heard2("lost")]],
    [
      "customers of one policy only",
      customers.flatMap((one) => [
        `  ${oneSidedWords(one)}`,
        ...one.segments.length > 0 ? [wrapList("    in ", one.segments, width)] : [],
        ...exampleLines(one.witness, "such as ", 4, view)
      ])
    ],
    ["undecided", undecided.map(({ service, reason }) => `  ${service ?? "who is a customer"}: ${reason}`)]
  ].filter(([, lines2]) => lines2.length > 0).map(([title, lines2]) => [colors.bold(title), ...lines2].join(`
`)), end = [verdictLine(report, screen, width), ...counts ? [wrapList("  ", countWords(counts), width)] : []].join(`
`);
  return `${[...parts, end].join(`

`)}
`;
}, lines = (cells2) => cells2.length === 0 ? [] : [columns(cells2, { indent: 2 })], HANGING = " ".repeat(6), hearingText = (one, view) => {
  let { screen, width } = view, sign = one.change === "gained" ? screen.colors.yellow("\u25B2") : " ", [first = "", ...rest] = wrapWords(`${hearingWords(one)}: by ${concernedWords(one.segments).join(", ")}`, width, HANGING.length);
  return [
    `  ${sign} ${first}`,
    ...rest.map((line) => HANGING + line),
    ...exampleLines(one.witness, "such as ", 4, view),
    ...exampleLines(one.witness.because, "because of ", 4, view)
  ].join(`
`);
};

// dist/cli/commands/diff/run.js
var diffPolicies = async (before, after, options, terminal) => {
  let misused = stdinTwice([before, after, options.customers]);
  if (misused)
    return complain(terminal.err, misused);
  let [was, is] = [await loadPolicy(before, terminal), await loadPolicy(after, terminal)];
  return isLeft(was) || isLeft(is) ? EXIT.invalid : compareLoaded(was.right, is.right, options, terminal);
}, compareLoaded = async (before, after, options, terminal) => {
  let { format, budget = DEFAULT_BUDGET, renames, customers } = options, progress = answeringProgress(terminal.err), comparison2 = await compare(before.policy, after.policy, { budget, renames }, progress);
  progress.stop();
  let { report } = comparison2, counts;
  if (customers !== void 0) {
    let { countCustomers } = await import("./census-JB2ST6GX.js"), counted2 = await countCustomers(before.policy, after.policy, comparison2, customers, options, terminal);
    if (isLeft(counted2))
      return complain(terminal.err, counted2.left);
    counts = counted2.right;
  }
  return await terminal.out.write(written(format, report, counts, after.policy.currency, terminal)), gravest([exitOf(report, options.failOn), counts && counts.invalid > 0 ? EXIT.invalid : EXIT.proved]);
}, written = (format, report, counts, currency, { out }) => {
  switch (format) {
    case "text":
      return diffText(report, counts, currency, out);
    case "json":
      return asJson([counts === void 0 ? report : withCounts(report, counts)], "json", !1);
    case "markdown":
      return diffMarkdown(report, counts, currency);
  }
}, withCounts = (report, { changes, ...counts }) => ({
  ...report,
  changes: report.changes.map((change, at) => ({ ...change, customers: changes[at] })),
  counted: counts
}), exitOf = (report, failOn) => {
  let concerns = concernsOf(report);
  return (failOn === "any" ? report.verdict === "changed" : failOn !== "none" && failOn.some((concern) => concerns[concern] > 0)) ? EXIT.refuted : report.undecided.length > 0 ? EXIT.undecided : EXIT.proved;
};
export {
  diffPolicies
};
