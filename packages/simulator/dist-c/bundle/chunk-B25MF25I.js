import {
  Leaves,
  UNKNOWN,
  askedOf,
  axesOf,
  carriageOf,
  chain,
  comparisonsIn,
  complement,
  conditionsBelow,
  formulasOf,
  getOrElse,
  groupsOf,
  inOrderOfReference,
  intersection,
  intervalsOf,
  isLeft2,
  keySet,
  keysOfConstant,
  left2,
  map,
  mapLeft,
  placesOf,
  planSegments,
  predicateOf,
  publicityOf,
  rangeOf,
  readerOf,
  right2,
  rulesByService,
  statementOf,
  stepsOf,
  traverseArray,
  union
} from "./chunk-YMLVUU3E.js";
import {
  serviceLevels,
  termComponents
} from "./chunk-EWQMXBMZ.js";
import {
  InvariantError,
  atLeast,
  ceilingOf,
  clockOf,
  commitment,
  constFalse,
  evidenceCeiling,
  exclusivityCeiling,
  holdsAt,
  publicity,
  termLattice,
  termQuality,
  wilsonLowerBound,
  worse
} from "./chunk-Y4XXGU5X.js";
import {
  COMMITMENTS,
  PUBLICITIES,
  canonicalDateTime,
  isDate,
  nearest,
  parsePolicy,
  quote,
  quoteAll,
  relationOf,
  suggest,
  textIn,
  typeInWords
} from "./chunk-UDG6POVW.js";

// ../engine/dist/bundle/chunk-O4SAXJU7.js
var isNonEmpty = function(as) {
  return as.length > 0;
};
function concat(x, y) {
  return y ? x.concat(y) : function(y2) {
    return y2.concat(x);
  };
}
var isNonEmpty2 = isNonEmpty, ENGINE_CODES = { "customer-type": { severity: "error", title: "a customer that is not an object of facts" }, "missing-fact": { severity: "error", title: "a fact that the customer does not have" }, "fact-type": { severity: "error", title: "a fact of another type than the policy declares" }, "fact-out-of-range": { severity: "error", title: "a fact outside its declared values" }, "fact-source": { severity: "error", title: "a source that could not load its fact" }, "unknown-fact": { severity: "error", title: "a fact that is not declared" }, "unknown-service": { severity: "error", title: "a service that is not declared" }, "unknown-segment": { severity: "error", title: "a segment that is not declared" }, "unknown-rule": { severity: "error", title: "a rule that the policy does not have" }, "undecided-hearing": { severity: "error", title: "who hears of what takes more than the budget" }, "undecided-audience": { severity: "error", title: "what an audience may know takes more than the budget" }, "empty-audience": { severity: "error", title: "a bundle for nobody" }, "customer-id": { severity: "error", title: "a customer without an id to be surprised by" }, "surprise-date": { severity: "error", title: "a date on which nobody can be surprised" }, "short-secret": { severity: "error", title: "a secret that can be guessed" }, "clock-disagrees": { severity: "error", title: "a clock on another day than the date" }, "delivered-date": { severity: "error", title: "a delivery on a day on which it cannot have been" }, "broken-invariant": { severity: "error", title: "a customer who, by the policy's invariants, cannot exist" } }, nameOf = (place2) => place2.map((key, depth) => /^\d+$/.test(key) ? `[${key}]` : depth === 0 ? key : `.${key}`).join(""), pointerOf = (place2) => place2.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join(""), problem = (code, place2, message, help) => Object.freeze({ code, severity: ENGINE_CODES[code].severity, message, pointer: pointerOf(place2), ...help !== void 0 && { help } });

// ../engine/dist/bundle/chunk-6HV4FT4A.js
var shown = (value) => {
  if (value === null) return "null";
  switch (typeof value) {
    case "string":
      return `the string ${quote(value)}`;
    case "number":
    case "boolean":
    case "undefined":
      return Object.is(value, -0) ? "-0" : String(value);
    case "bigint":
      return "a bigint";
    case "object":
      return Array.isArray(value) ? `a list of ${value.length}` : kindOf(value) === "Object" ? "an object" : `an object (${kindOf(value)})`;
    default:
      return `a ${typeof value}`;
  }
}, kindOf = (value) => Object.prototype.toString.call(value).slice(8, -1), readScalar = (type, value, place2) => {
  let wrong = (code, help) => left2(problem(code, place2, `${quote(nameOf(place2))} is ${shown(value)}, and must be ${typeInWords(type)}`, help ?? helpFor(type, value)));
  switch (type.kind) {
    case "boolean":
      return typeof value == "boolean" ? right2(value) : wrong("fact-type");
    case "integer":
      return Number.isInteger(value) ? Number.isSafeInteger(value) ? readBounded(type, value) ?? wrong("fact-out-of-range") : wrong("fact-out-of-range", "give an integer from -(2^53 - 1) to 2^53 - 1") : wrong("fact-type");
    case "number":
      return Number.isFinite(value) ? readBounded(type, value) ?? wrong("fact-out-of-range") : wrong("fact-type");
    case "string":
      return typeof value == "string" ? right2(value) : wrong("fact-type");
    case "enum":
      return typeof value != "string" ? wrong("fact-type") : type.values.includes(value) ? right2(value) : wrong("fact-out-of-range");
    case "date":
      return typeof value != "string" ? wrong("fact-type") : isDate(value) ? right2(value) : wrong("fact-out-of-range");
    case "date-time": {
      if (typeof value != "string") return wrong("fact-type");
      let canonical = canonicalDateTime(value);
      return canonical === void 0 ? wrong("fact-out-of-range") : right2(canonical);
    }
  }
}, readBounded = (bounds, value) => {
  let { minimum = -1 / 0, maximum = 1 / 0, exclusiveMinimum = -1 / 0, exclusiveMaximum = 1 / 0 } = bounds;
  if (!(value < minimum || value > maximum || value <= exclusiveMinimum || value >= exclusiveMaximum)) return right2(value === 0 ? 0 : value);
}, helpForNumber = (text) => /^[+-]?\d[\d. ]*,[\d ,.]*$/.test(text) ? "write decimals after a point and no thousands separators, as in 1234.5" : Number.isFinite(Number.parseFloat(text)) ? "give a number, without quotes" : void 0, helpFor = (type, value) => {
  if (value === null) return "leave it out where it is not known and the policy has a default";
  switch (type.kind) {
    case "integer":
    case "number":
      return typeof value == "number" && !Number.isFinite(value) ? "give a finite number" : typeof value == "string" ? helpForNumber(value) : void 0;
    case "enum": {
      let near = typeof value == "string" ? nearest(value, type.values) : void 0;
      return near === void 0 ? void 0 : `did you mean ${quote(near)}?`;
    }
    case "date":
      return isDateObject(value) ? "give `date.toISOString().slice(0, 10)`" : "give a day as `2026-05-01`";
    case "date-time":
      return isDateObject(value) ? "give `date.toISOString()`" : "give a moment as `2026-05-01T08:00:00Z`";
    default:
      return;
  }
}, isDateObject = (value) => typeof value == "object" && value !== null && kindOf(value) === "Date", MOST_PROBLEMS_OF_AN_ARRAY = 20, readFacts = (policy, input) => {
  if (!isRecord(input)) return left2([problem("customer-type", [], `the customer is ${shown(input)}, and must be an object of facts`, "give an object with a property for each fact")]);
  let problems = [], facts = readProperties(policy.facts, input, [], problems);
  return isNonEmpty2(problems) ? left2(problems) : right2(facts);
}, readProperties = (declared, input, place2, problems) => {
  let facts = /* @__PURE__ */ Object.create(null), undeclared = lazy(() => Object.keys(input).filter((key) => !declared.has(key)));
  for (let [name, property] of declared) {
    let at = [...place2, name], value = Object.hasOwn(input, name) ? Reflect.get(input, name) : void 0;
    value !== void 0 ? facts[name] = readValue(property.type, value, at, problems) : property.default !== void 0 ? facts[name] = property.default : problems.push(missing(property, at, nearest(name, undeclared())));
  }
  return Object.freeze(facts);
}, readValue = (type, value, place2, problems) => {
  switch (type.kind) {
    case "object":
      return isRecord(value) ? readProperties(type.properties, value, place2, problems) : (problems.push(wrongType(type, value, place2)), {});
    case "array":
      return Array.isArray(value) ? readElements(type.items, value, place2, problems) : (problems.push(wrongType(type, value, place2)), []);
    default: {
      let read = readScalar(type, value, place2);
      return read._tag === "Right" ? read.right : (problems.push(read.left), "");
    }
  }
}, readElements = (type, values, place2, problems) => {
  let elements = [], most = problems.length + MOST_PROBLEMS_OF_AN_ARRAY;
  for (let index = 0; index < values.length && problems.length < most; index++) {
    let read = readScalar(type, values[index], [...place2, String(index)]);
    read._tag === "Right" ? elements.push(read.right) : problems.push(read.left);
  }
  return Object.freeze(elements);
}, isRecord = (value) => typeof value == "object" && value !== null && !Array.isArray(value) && kindOf(value) === "Object", wrongType = (type, value, place2) => {
  let help = type.kind === "array" ? void 0 : `give an object with ${quoteAll([...type.properties.keys()])}`;
  return problem("fact-type", place2, `${quote(nameOf(place2))} is ${shown(value)}, and must be ${typeInWords(type)}`, help);
}, missing = (property, place2, misspelt) => {
  let fact = quote(nameOf(place2)), type = typeInWords(property.type), isClock = "clock" in property && property.clock, give = isClock ? `give the time of the decision, ${type}: no clock is read here` : `give ${type}`, help = misspelt === void 0 ? give : `${give}; the customer has ${quote(misspelt)}, which the policy does not declare`;
  return problem("missing-fact", place2, isClock ? `${fact} is missing, and is the clock` : `${fact} is missing`, help);
}, lazy = (find) => {
  let found;
  return () => (found ??= { value: find() }, found.value);
}, isTest = (tree) => tree.kind === "some" || tree.kind === "none", TRUE = { kind: "all", of: [] }, FALSE = { kind: "any", of: [] }, isEmpty = ({ below, flips }) => !below && flips.length === 0, isFull = ({ below, flips }) => below && flips.length === 0, some = (feature, regions, isArray) => isEmpty(regions) ? FALSE : isFull(regions) && !isArray ? TRUE : { kind: "some", feature, regions }, none = (feature, regions, isArray) => isArray ? isEmpty(regions) ? TRUE : { kind: "none", feature, regions } : some(feature, complement(regions), !1), all = (parts, isArray) => combined("all", parts, isArray), any = (parts, isArray) => combined("any", parts, isArray), combined = (kind, parts, isArray) => {
  let [neutral, absorbing] = kind === "all" ? [TRUE, FALSE] : [FALSE, TRUE], flat = parts.flatMap((part) => !isTest(part) && part.kind === kind ? part.of : [part]);
  if (flat.some((part) => isSame(part, absorbing))) return absorbing;
  let merged = /* @__PURE__ */ new Map(), others = [];
  for (let part of flat) {
    if (!isTest(part)) {
      others.push(part);
      continue;
    }
    let key = !isArray(part.feature) || part.kind === (kind === "any" ? "some" : "none") ? `${part.feature}` : `${part.feature} ${merged.size}`, known4 = merged.get(key);
    if (known4 === void 0) merged.set(key, part);
    else {
      let join = kind === "any" || isArray(part.feature) ? union : intersection;
      merged.set(key, { ...known4, regions: join([known4.regions, part.regions]) });
    }
  }
  let of = [...[...merged.values()].map(({ kind: one, feature, regions }) => one === "some" ? some(feature, regions, isArray(feature)) : none(feature, regions, isArray(feature))), ...others].filter((part) => !isSame(part, neutral));
  return of.some((part) => isSame(part, absorbing)) ? absorbing : of.length === 1 ? of[0] : { kind, of };
}, isSame = (one, constant) => one === constant || isConstant(one) && one.kind === constant.kind, isConstant = (tree) => !isTest(tree) && tree.of.length === 0, contextOf = (service, policy, channels, carriage, features) => {
  let inSome = (segments) => any(segments.map((id) => features.segmentTree(id)), features.isArray), member = (segments) => segments === void 0 ? !0 : ask(features, `segments ${segments.toSorted().join()}`, () => inSome(segments)), reaches = ({ id, reach, except }) => ask(features, `reaches ${id}`, () => all([reach.kind === "segments" ? inSome(reach.segments) : TRUE, except ? features.treeOf(except, !1) : TRUE], features.isArray)), clock = clockOperand(policy), at = (clocks) => clocks.kind === "always" || clocks.kind === "never" ? clocks.kind === "always" : features.ofClocks(clocks, clock) ?? !0;
  return { inside: member(service.exclusiveTo), mayKnow: member(service.knownTo === "everyone" ? void 0 : service.knownTo), channels: channels.flatMap((channel) => {
    let [named, byDefault] = [carriage.named(channel.id, service.id), carriage.byDefault(channel.id, service.id)];
    return named.kind === "never" && byDefault.kind === "never" ? [] : [{ channel: channel.id, reaches: reaches(channel), named: at(named), byDefault: at(byDefault) }];
  }) };
}, ask = (features, key, tree) => features.ofTree(key, tree) ?? !0, clockOperand = ({ facts, clock }) => {
  let fact = clock === void 0 ? void 0 : facts.get(clock);
  if (!(fact === void 0 || fact.type.kind === "object")) return { kind: "fact", fact: fact.id, path: [], type: fact.type };
}, featuresOf = ({ inside, mayKnow: mayKnow2, channels }) => [...new Set([inside, mayKnow2, ...channels.flatMap(({ reaches, named, byDefault }) => [reaches, named, byDefault])].filter((question) => typeof question == "number"))], MOST_REGIONS = Number.POSITIVE_INFINITY, YES = { below: !1, flips: [1] }, NO = { below: !0, flips: [1] }, Features = class {
  leaves;
  scalars;
  derived = [];
  kept = [];
  #leaves;
  #numbers = /* @__PURE__ */ new Map();
  #known = /* @__PURE__ */ new Map();
  #segments = /* @__PURE__ */ new Map();
  #judged = /* @__PURE__ */ new Map();
  constructor(facts, comparisons) {
    this.#leaves = new Leaves(facts);
    let withConstants = comparisons.filter(({ value }) => value.kind === "constant"), features = groupsOf(withConstants, this.#leaves).map((group) => {
      let { axes, family, mentioned } = axesOf(group, [], MOST_REGIONS), [axis] = axes;
      if (axis === void 0) throw new InvariantError("a group of no leaves");
      return { leaf: axis.leaf, family, starts: axis.keys, mentioned: textsOf(family, mentioned) };
    }), isArray = ({ leaf }) => leaf.isArray, scalars = features.filter((feature) => !isArray(feature));
    this.leaves = [...scalars, ...features.filter(isArray)], this.scalars = scalars.length;
    for (let [number, { leaf }] of this.leaves.entries()) this.#numbers.set(leaf, number);
  }
  get size() {
    return this.leaves.length + this.derived.length;
  }
  isArray = (feature) => feature >= this.scalars && feature < this.leaves.length;
  countOf(feature) {
    return this.leaves[feature]?.starts.length ?? 2;
  }
  numberOf(leaf) {
    return this.#numbers.get(leaf);
  }
  get all() {
    return this.#leaves.all;
  }
  addSegment(id, condition) {
    let number = this.#add({ kind: "tree", tree: this.treeOf(condition) });
    return this.#segments.set(id, number), number;
  }
  segment(id) {
    let number = this.#segments.get(id);
    if (number === void 0) throw new InvariantError(`the policy has no segment \`${id}\``);
    return number;
  }
  segmentTree(id) {
    return this.#yes(this.segment(id), !0);
  }
  ofTree(key, tree) {
    let known4 = this.#known.get(key);
    if (known4 !== void 0) return known4 === -1 ? void 0 : known4;
    let made = tree(), isTrue = made.kind === "all" && made.of.length === 0, number = isTrue ? -1 : this.#add({ kind: "tree", tree: made });
    return this.#known.set(key, number), isTrue ? void 0 : number;
  }
  ofClocks(clocks, clock) {
    if (clocks.kind === "judged") {
      let known4 = this.#judged.get(clocks) ?? this.#add({ kind: "judged", holdsAt: clocks.holdsAt });
      return this.#judged.set(clocks, known4), known4;
    }
    let condition = clocks.kind === "within" ? clockCondition(clocks, clock) : void 0;
    return condition && this.ofTree(JSON.stringify(clocks), () => this.treeOf(condition));
  }
  treeOf(condition, wanted = !0) {
    switch (condition.kind) {
      case "all":
      case "any":
        return (condition.kind === "all" === wanted ? all : any)(condition.of.map((part) => this.treeOf(part, wanted)), this.isArray);
      case "not":
        return this.treeOf(condition.of, !wanted);
      case "segment":
        return this.#yes(this.segment(condition.segment), wanted);
      case "compare":
        return condition.value.kind === "fact" ? this.#relation(condition, condition.value, wanted) : this.#comparison(condition, wanted);
    }
  }
  #yes(feature, wanted) {
    return { kind: "some", feature, regions: wanted ? YES : NO };
  }
  #add(feature) {
    return this.derived.push(feature), this.size - 1;
  }
  #relation({ fact, operator }, other, wanted) {
    let [left22, right22] = [this.#keep(fact), this.#keep(other)], key = JSON.stringify(["relation", left22, operator, right22]), known4 = this.#known.get(key) ?? this.#add({ kind: "relation", relation: relationOf(operator), left: left22, right: right22 });
    return this.#known.set(key, known4), this.#yes(known4, wanted);
  }
  #keep(operand) {
    let leaf = this.#leaves.of(operand);
    return this.kept.includes(leaf) || this.kept.push(leaf), this.kept.indexOf(leaf);
  }
  #comparison({ fact, operator, value }, wanted) {
    let number = this.#numbers.get(this.#leaves.of(fact)), feature = number === void 0 ? void 0 : this.leaves[number];
    if (number === void 0 || feature === void 0 || value.kind === "fact") throw new InvariantError("a comparison that was not planned");
    let { family, starts, leaf } = feature, steps = stepsOf(operator), constant = keysOfConstant(value.value, family), test = (set, holds) => (holds ? some : none)(number, placesOf(set, starts), leaf.isArray);
    return leaf.isArray ? this.#ofElements(steps, 0, ARRAY, constant, { family, test }, wanted) : test(keySet(steps, 0, UNKNOWN, constant, family), wanted);
  }
  #ofElements(steps, place2, left22, right22, context, wanted) {
    let decorator = steps.decorators[place2], next = (one, other, holds = wanted) => this.#ofElements(steps, place2 + 1, one, other, context, holds), { family, test } = context, quantified = (list, isSome, unknown2, each) => list === ARRAY ? isSome ? test(unknown2(), wanted) : test(complement(unknown2()), !wanted) : (isSome === wanted ? any : all)(list.map(each), this.isArray);
    switch (decorator) {
      case "not":
        return next(left22, right22, !wanted);
      case "swap":
        return next(right22, left22);
      case "someFact":
      case "everyFact":
        return quantified(left22, decorator === "someFact", () => keySet(steps, place2 + 1, UNKNOWN, right22, family), (key) => next(key, right22));
      case "someValue":
      case "everyValue":
        return quantified(right22, decorator === "someValue", () => keySet(steps, place2 + 1, left22, UNKNOWN, family), (key) => next(left22, key));
      default: {
        if (typeof left22 != "number" || typeof right22 != "number") throw new InvariantError("an operator compares a list with a single value");
        return (left22 === right22 ? steps.ifEqual : left22 < right22 ? steps.ifBelow : steps.ifAbove) === wanted ? TRUE : FALSE;
      }
    }
  }
}, textsOf = (family, mentioned) => family.name === "text" ? [...mentioned].map((key) => `${family.valueOf(key)}`) : [], ARRAY = /* @__PURE__ */ Symbol("the array in question"), clockCondition = ({ spans }, clock) => {
  if (clock === void 0) throw new InvariantError("spans of clocks in a policy that has none");
  let pointer = "", compare = (name, value) => ({ kind: "compare", fact: clock, operator: { decorators: [], name }, value: { kind: "constant", value }, pointer });
  return { kind: "any", of: spans.map(({ from, to }) => ({ kind: "all", of: [...from === void 0 ? [] : [compare("greaterThanInclusive", from)], ...to === void 0 ? [] : [compare("lessThanInclusive", to)]], pointer })), pointer };
}, comparisonsOf = (policy, conditions, channels, services, carriage) => {
  let clock = clockOperand(policy), clocks = services.flatMap((service) => channels.flatMap(({ id }) => [carriage.named(id, service), carriage.byDefault(id, service)])), asked2 = [...conditions, ...channels.flatMap(({ except }) => except ?? []), ...[...new Set(clocks)].flatMap((one) => one.kind === "within" ? [clockCondition(one, clock)] : [])];
  return comparisonsIn(asked2, new Map([...policy.segments].map(([id, { condition }]) => [id, condition])));
}, byPreference = (a, b) => a.fee - b.fee || rank(a.by) - rank(b.by) || +(a.by > b.by) - +(a.by < b.by), rank = (by) => by === "us" ? 0 : 1, capOf = (limit, service) => {
  let { one } = serviceLevels(service);
  return { commitment: limit.commitment ?? one.commitment, publicity: limit.publicity ?? one.publicity, terms: new Map([...one.terms, ...limit.terms]) };
}, ceilingLevels = (service) => ({ ...serviceLevels(service).one, ...ceilingOf(service) }), Ranks = class {
  levels;
  #ranks;
  constructor({ compare }, levels) {
    this.levels = [...new Set(levels)].sort(compare), this.#ranks = new Map(this.levels.map((level, rank2) => [level, rank2]));
  }
  rankOf(level) {
    return this.#ranks.get(level) ?? -1;
  }
}, COMMITMENT = 0, PUBLICITY = 1, TERMS = 2, MOST_RECORDS = 256, RankedLevels = class {
  width;
  #rows;
  #terms;
  #values;
  #records = /* @__PURE__ */ new Map();
  constructor(service, levels) {
    let terms = termComponents(service).sort((a, b) => a.term < b.term ? -1 : 1), ranks = terms.map(({ ladder, of }) => new Ranks(ladder, levels.map(of)));
    this.width = TERMS + terms.length, this.#terms = terms.map(({ term }) => term), this.#values = ranks.map((one) => one.levels), this.#rows = new Int32Array(levels.length * this.width);
    for (let [at, one] of levels.entries()) {
      let row = at * this.width;
      this.#rows[row + COMMITMENT] = COMMITMENT_RANKS.rankOf(one.commitment), this.#rows[row + PUBLICITY] = publicityRank(one.publicity);
      for (let [term, { of }] of terms.entries()) this.#rows[row + TERMS + term] = ranks[term].rankOf(of(one));
    }
  }
  set(got, levels) {
    for (let i = 0, at = levels * this.width; i < this.width; i++, at++) got[i] = this.#rows[at];
  }
  join(got, levels) {
    for (let i = 0, at = levels * this.width; i < this.width; i++, at++) {
      let rank2 = this.#rows[at];
      rank2 > got[i] && (got[i] = rank2);
    }
  }
  meet(got, levels) {
    for (let i = 0, at = levels * this.width; i < this.width; i++, at++) {
      let rank2 = this.#rows[at];
      rank2 < got[i] && (got[i] = rank2);
    }
  }
  commitmentOf(got) {
    return COMMITMENT_RANKS.levels[got[COMMITMENT]];
  }
  publicityOf(got) {
    return PUBLICITY_RANKS.levels[got[PUBLICITY]];
  }
  publicityRankOf(got) {
    return got[PUBLICITY];
  }
  termsOf(got) {
    if (this.width === TERMS) return;
    let key = 0;
    for (let i = TERMS; i < this.width; i++) key = key * this.#values[i - TERMS].length + got[i];
    let known4 = this.#records.get(key);
    if (known4 !== void 0) return known4;
    let record = this.#recordOf(got);
    return this.#records.size < MOST_RECORDS && key < Number.MAX_SAFE_INTEGER && this.#records.set(key, record), record;
  }
  #recordOf(got) {
    let record = /* @__PURE__ */ Object.create(null);
    for (let [i, term] of this.#terms.entries()) record[term] = this.#values[i][got[TERMS + i]];
    return Object.freeze(record);
  }
}, COMMITMENT_RANKS = new Ranks(commitment, COMMITMENTS), PUBLICITY_RANKS = new Ranks(publicity, PUBLICITIES), publicityRank = (level) => PUBLICITY_RANKS.rankOf(level), SharedLists = class {
  #texts;
  #root = { list: Object.freeze([]), next: [] };
  #count = 1;
  constructor(texts) {
    this.#texts = texts;
  }
  listOf(places, count) {
    let node = this.#root;
    for (let i = 0; i < count; i++) {
      let place2 = places[i], next = node.next[place2];
      if (next === void 0 && this.#count >= 1024) return this.#made(places, count);
      node = next ?? this.#add(node, places, i + 1);
    }
    return node.list;
  }
  #add(node, places, count) {
    let next = { list: this.#made(places, count), next: this.#texts.map(() => {
    }) };
    return node.next[places[count - 1]] = next, this.#count += 1, next;
  }
  #made(places, count) {
    return Object.freeze(Array.from(places.subarray(0, count), (place2) => this.#texts[place2]));
  }
}, Approvals = class {
  names;
  #placeOf;
  #lists;
  #isNamed;
  #places;
  constructor(approvals) {
    this.names = [...new Set(approvals.flatMap((name) => name ?? []))].sort(), this.#placeOf = Int32Array.from(approvals, (name) => name === void 0 ? -1 : this.names.indexOf(name)), this.#lists = new SharedLists(this.names), this.#isNamed = new Uint8Array(this.names.length), this.#places = new Int32Array(this.names.length);
  }
  of(offers, count) {
    let [isNamed2, places] = [this.#isNamed, this.#places];
    isNamed2.fill(0);
    for (let i = 0; i < count; i++) {
      let place2 = this.#placeOf[offers[i]];
      place2 >= 0 && (isNamed2[place2] = 1);
    }
    let found = 0;
    for (let place2 = 0; place2 < isNamed2.length; place2++) places[found] = place2, found += isNamed2[place2];
    return found === 0 ? void 0 : this.#lists.listOf(places, found);
  }
}, NOBODY = Object.freeze([]), NameLists = class {
  begin;
  end;
  #names;
  #shared;
  #single;
  constructor(names2, begin, end) {
    this.begin = begin, this.end = end, this.#names = names2, this.#single = names2.slice(begin, end).map((name) => Object.freeze([name])), this.#shared = end - begin > 6 ? void 0 : Array.from({ length: 1 << end - begin }, (_, bits) => Object.freeze(names2.slice(begin, end).filter((_2, bit) => (bits >> bit & 1) === 1)));
  }
  listOf(rules, from, to) {
    if (from === to) return NOBODY;
    if (from + 1 === to) return this.#single[rules[from] - this.begin];
    if (this.#shared !== void 0) {
      let bits = 0;
      for (let i = from; i < to; i++) bits |= 1 << rules[i] - this.begin;
      return this.#shared[bits];
    }
    let list = new Array(to - from);
    for (let i = from; i < to; i++) list[i - from] = this.#names[rules[i]];
    return Object.freeze(list);
  }
}, TYPES = ["offer", "withhold", "limit", "arrange"], inOrderOfDecisions = (rules) => rules.toSorted((a, b) => TYPES.indexOf(a.type) - TYPES.indexOf(b.type) || +(a.name > b.name) - +(a.name < b.name)), NOTHING = Object.freeze({ offered: !1, commitment: "none", publicity: "unannounced", channels: Object.freeze([]), rules: Object.freeze({ offer: Object.freeze([]), withhold: Object.freeze([]), limit: Object.freeze([]), arrange: Object.freeze([]) }) }), ServiceDecisions = class {
  #offers;
  #withholds;
  #limits;
  #arranges;
  #named;
  #levels;
  #ceiling;
  #arrangements;
  #preferences;
  #publicities;
  #lists;
  #approvals;
  #got;
  #isNamed;
  #told;
  constructor(service, rules, channels) {
    let names2 = rules.map(({ name }) => name), listsOf2 = (type) => {
      let begin = rules.findIndex((rule) => rule.type === type);
      return new NameLists(names2, Math.max(begin, 0), rules.findLastIndex((rule) => rule.type === type) + 1);
    };
    this.#offers = listsOf2("offer"), this.#withholds = listsOf2("withhold"), this.#limits = listsOf2("limit"), this.#arranges = listsOf2("arrange");
    let offers = rules.filter((rule) => rule.type === "offer").map((rule) => statementOf(rule, service)), limits = rules.filter((rule) => rule.type === "limit").map((rule) => capOf(rule, service));
    this.#levels = new RankedLevels(service, [...offers, ...limits, ceilingLevels(service)]), this.#ceiling = offers.length + limits.length;
    let places = new Map(channels.map(({ id }, place2) => [id, place2]));
    this.#named = offers.map((offer) => offer.channels?.flatMap((id) => places.get(id) ?? []));
    let arranges = rules.filter((rule) => rule.type === "arrange").map(({ fee, by }) => Object.freeze({ fee, by }));
    this.#arrangements = arranges.toSorted(byPreference), this.#preferences = arranges.map((one) => this.#arrangements.indexOf(one)), this.#publicities = channels.map((channel) => publicityRank(publicityOf(channel))), this.#lists = new SharedLists(channels.map(({ id }) => id));
    let approvals = new Approvals(offers.map(({ approval }) => approval));
    this.#approvals = approvals.names.length > 0 ? approvals : void 0, this.#got = new Int32Array(this.#levels.width), this.#isNamed = new Uint8Array(channels.length), this.#told = new Int32Array(channels.length);
  }
  get approvers() {
    return this.#approvals?.names ?? [];
  }
  decide(rules, count, inside, mayKnow2, mayTell) {
    let offers = after(rules, 0, count, this.#offers), withholds = after(rules, offers, count, this.#withholds), limits = after(rules, withholds, count, this.#limits), names2 = Object.freeze({ offer: this.#offers.listOf(rules, 0, offers), withhold: this.#withholds.listOf(rules, offers, withholds), limit: this.#limits.listOf(rules, withholds, limits), arrange: this.#arranges.listOf(rules, limits, count) });
    if (offers === 0 || withholds > offers || !inside) return this.#notOffered(names2, mayKnow2 ? this.#bestOf(rules, limits, count) : void 0);
    let [levels, got] = [this.#levels, this.#got];
    levels.set(got, rules[0]);
    for (let i = 1; i < offers; i++) levels.join(got, rules[i]);
    let firstCap = this.#offers.end - this.#limits.begin;
    for (let i = withholds; i < limits; i++) levels.meet(got, firstCap + rules[i]);
    return levels.meet(got, this.#ceiling), this.#offered(names2, this.#channelsOf(rules, offers, mayTell), this.#approvals?.of(rules, offers));
  }
  #offered(rules, channels, approval) {
    let commitment2 = this.#levels.commitmentOf(this.#got), publicity2 = this.#levels.publicityOf(this.#got), terms = this.#levels.termsOf(this.#got);
    return Object.freeze(approval !== void 0 ? { offered: !0, commitment: commitment2, publicity: publicity2, ...terms && { terms }, channels, approval, rules } : terms === void 0 ? { offered: !0, commitment: commitment2, publicity: publicity2, channels, rules } : { offered: !0, commitment: commitment2, publicity: publicity2, terms, channels, rules });
  }
  #notOffered(rules, arrangement) {
    let { offered, commitment: commitment2, publicity: publicity2, channels } = NOTHING;
    return Object.freeze(arrangement === void 0 ? { offered, commitment: commitment2, publicity: publicity2, channels, rules } : { offered, commitment: commitment2, publicity: publicity2, channels, arrangement, rules });
  }
  #bestOf(rules, from, to) {
    let best = this.#arrangements.length;
    for (let i = from; i < to; i++) best = Math.min(best, this.#preferences[rules[i] - this.#arranges.begin]);
    return this.#arrangements[best];
  }
  #channelsOf(rules, offers, mayTell) {
    let publicity2 = this.#levels.publicityRankOf(this.#got), [isNamed2, told] = [this.#isNamed, this.#told];
    isNamed2.fill(0);
    let byDefault = !1;
    for (let i = 0; i < offers; i++) {
      let named = this.#named[rules[i]];
      if (named === void 0) byDefault = !0;
      else for (let channel of named) isNamed2[channel] = 1;
    }
    let count = 0;
    for (let channel = 0; channel < isNamed2.length; channel++) {
      let named = isNamed2[channel] === 1;
      (named || byDefault) && this.#publicities[channel] <= publicity2 && mayTell(channel, named, byDefault) && (told[count] = channel, count += 1);
    }
    return this.#lists.listOf(told, count);
  }
}, after = (rules, from, count, { end }) => {
  let at = from;
  for (; at < count && rules[at] < end; ) at++;
  return at;
};

// ../engine/dist/bundle/chunk-IWRXCMBQ.js
var Trie = class {
  size;
  #roots;
  #parents;
  #alphabets;
  #letters;
  #slots;
  constructor(roots) {
    this.#roots = roots, this.size = roots;
    let room = 256;
    for (; room < 2 * roots; ) room *= 2;
    this.#parents = new Int32Array(room), this.#alphabets = new Int32Array(room), this.#letters = new Int32Array(room), this.#slots = new Int32Array(2 * room);
  }
  next(parent, alphabet, letter) {
    let mask = this.#slots.length - 1, slot = hashOf(parent, alphabet, letter) & mask;
    for (; ; ) {
      let prefix = this.#slots[slot] - 1;
      if (prefix < 0) return this.#add(parent, alphabet, letter, slot);
      if (this.#parents[prefix] === parent && this.#letters[prefix] === letter && this.#alphabets[prefix] === alphabet) return prefix;
      slot = slot + 1 & mask;
    }
  }
  walk(prefix, visit) {
    let at = prefix;
    for (; at >= this.#roots; at = this.#parents[at]) visit(this.#alphabets[at], this.#letters[at]);
    return at;
  }
  rootOf(prefix) {
    let at = prefix;
    for (; at >= this.#roots; ) at = this.#parents[at];
    return at;
  }
  #add(parent, alphabet, letter, slot) {
    let prefix = this.size;
    return this.size += 1, prefix === this.#parents.length && this.#grow(), this.#parents[prefix] = parent, this.#alphabets[prefix] = alphabet, this.#letters[prefix] = letter, 2 * this.size <= this.#slots.length && this.#slots[slot] === 0 ? this.#slots[slot] = prefix + 1 : this.#fill(), prefix;
  }
  #grow() {
    let room = 2 * this.#parents.length;
    this.#parents = enlarged(this.#parents, room), this.#alphabets = enlarged(this.#alphabets, room), this.#letters = enlarged(this.#letters, room), this.#slots = new Int32Array(2 * room);
  }
  #fill() {
    let mask = this.#slots.length - 1;
    this.#slots.fill(0);
    for (let prefix = this.#roots; prefix < this.size; prefix++) {
      let slot = hashOf(this.#parents[prefix], this.#alphabets[prefix], this.#letters[prefix]) & mask;
      for (; this.#slots[slot] !== 0; ) slot = slot + 1 & mask;
      this.#slots[slot] = prefix + 1;
    }
  }
}, hashOf = (parent, alphabet, letter) => {
  let mixed = Math.imul(parent, 2654435761) ^ Math.imul(alphabet, 2246822507) ^ Math.imul(letter, 3266489909);
  return mixed ^ mixed >>> 15;
}, enlarged = (array, length) => {
  let more = new Int32Array(length);
  return more.set(array), more;
}, MOST_PREFIXES = 65536, Outcomes = class {
  #services;
  #firstMention;
  #mentions;
  #firstLetter;
  #headOf;
  #heads;
  #derive;
  #word;
  #met;
  constructor(services, rules, derive) {
    this.#services = services, this.#derive = derive;
    let numbers = new Map(rules.map((rule, number) => [rule, number])), mentions = rules.map(() => []), heads = [], headNumbers = /* @__PURE__ */ new Map(), headOf = [];
    this.#firstLetter = new Int32Array(services.length + 1);
    for (let [service, { asked: asked2, numbered: speaking }] of services.entries()) {
      let first = headOf.length;
      for (let from = 0; from < asked2.length + speaking.length; from += 30) {
        let features = asked2.slice(from, from + 30), key = features.join(), head = features.length === 0 ? -1 : headNumbers.get(key) ?? heads.push(Int32Array.from(features)) - 1;
        head >= 0 && headNumbers.set(key, head), headOf.push(head);
      }
      this.#firstLetter[service + 1] = headOf.length;
      for (let [index, rule] of speaking.entries()) {
        let bit = asked2.length + index;
        mentions[numbers.get(rule)]?.push(service, first + Math.floor(bit / 30), 1 << bit % 30);
      }
    }
    this.#heads = heads, this.#word = new Int32Array(this.#firstLetter.reduce((most, first, service) => Math.max(most, first - (this.#firstLetter[service - 1] ?? 0)), 0)), this.#headOf = Int32Array.from(headOf), this.#firstMention = new Int32Array(rules.length + 1);
    for (let [rule, ofRule] of mentions.entries()) this.#firstMention[rule + 1] = this.#firstMention[rule] + ofRule.length;
    this.#mentions = Int32Array.from(mentions.flat()), this.#met = { trie: new Trie(services.length), decisions: [] };
  }
  get sizes() {
    return { letters: this.#headOf.length, heads: this.#heads.length };
  }
  met() {
    return this.#met.trie.size > MOST_PREFIXES + this.#services.length && (this.#met = { trie: new Trie(this.#services.length), decisions: [] }), this.#met;
  }
  gather({ trie }, customer) {
    let { matched, matches, letters, isTouched, touched } = customer, mentions = this.#mentions, count = 0;
    for (let i = 0; i < matches; i++) {
      let rule = matched[i], last = this.#firstMention[rule + 1];
      for (let at = this.#firstMention[rule]; at < last; at += 3) {
        let service = mentions[at], letter = mentions[at + 1];
        touched[count] = service, count += 1 - isTouched[service], isTouched[service] = 1, letters[letter] = letters[letter] | mentions[at + 2];
      }
    }
    let words = new Array(count);
    for (let i = 0; i < count; i++) {
      let service = touched[i], first = this.#firstLetter[service], last = this.#firstLetter[service + 1], prefix = service;
      for (let at = first; at < last; at++) {
        let head = this.#headOf[at], letter = letters[at] | (head < 0 ? 0 : this.#headBits(head, customer));
        letters[at] = 0, letter !== 0 && (prefix = trie.next(prefix, at - first, letter));
      }
      words[i] = prefix, isTouched[service] = 0;
    }
    return words;
  }
  decisionAt({ trie, decisions }, word) {
    return decisions[word] ?? this.#make(trie, decisions, word);
  }
  #make(trie, decisions, word) {
    this.#word.fill(0);
    let service = trie.walk(word, this.#spell), decision = this.#services[service].decide(this.#word);
    for (; decisions.length < trie.size; ) decisions.push(void 0);
    return decisions[word] = decisions[word] === void 0 ? null : decision, decision;
  }
  #spell = (place2, letter) => {
    this.#word[place2] = letter;
  };
  #headBits(head, customer) {
    let known23 = customer.heads[head];
    if (known23 >= 0) return known23;
    let features = this.#heads[head], bits = 0;
    for (let bit = 0; bit < features.length; bit++) {
      let feature = features[bit], answer = customer.region[feature];
      bits |= (answer < 0 ? this.#derive(feature, customer) : answer) << bit;
    }
    return customer.heads[head] = bits, bits;
  }
}, sizeOf = (regions, count) => intervalsOf(regions, count).reduce((sum, [from, end]) => sum + end - from, 0), RegionSets = class {
  #words = [];
  #places = /* @__PURE__ */ new Map();
  place(regions, count) {
    let key = `${count}:${regions.below}:${regions.flips.join()}`, known23 = this.#places.get(key);
    if (known23 !== void 0) return known23;
    let place2 = this.#words.length, words = new Uint32Array(count + 31 >>> 5);
    for (let [from, end] of intervalsOf(regions, count)) for (let region = from; region < end; region++) words[region >>> 5] = words[region >>> 5] | 1 << (region & 31);
    for (let word of words) this.#words.push(word);
    return this.#places.set(key, place2), place2;
  }
  words() {
    return Uint32Array.from(this.#words);
  }
}, YES2 = -1, NO2 = -2, Questions = class {
  #features;
  #derive;
  #sets = new RegionSets();
  #draft = [];
  #code = new Int32Array();
  #words = new Uint32Array();
  constructor(features, derive) {
    this.#features = features, this.#derive = derive;
  }
  add(tree) {
    return this.#emit(tree, YES2, NO2);
  }
  close() {
    this.#code = Int32Array.from(this.#draft), this.#words = this.#sets.words();
  }
  answer(question, customer) {
    let code = this.#code, words = this.#words, { region } = customer, { scalars, leaves } = this.#features, at = question;
    for (; at >= 0; ) {
      let feature = code[at], place2 = code[at + 1], holds;
      if (feature < 0 || feature >= scalars && feature < leaves.length) holds = this.#asksElements(feature, place2, customer);
      else {
        let value = region[feature];
        value < 0 && (value = this.#derive(feature, customer)), holds = words[place2 + (value >>> 5)] >>> (value & 31) & 1;
      }
      at = code[at + 3 - holds];
    }
    return at === YES2;
  }
  #asksElements(coded, place2, { begin, end, elements }) {
    let words = this.#words, wanted = coded >= 0 ? 1 : 0, feature = wanted === 1 ? coded : ~coded, last = end[feature];
    for (let at = begin[feature]; at < last; at++) {
      let value = elements[at];
      if ((words[place2 + (value >>> 5)] >>> (value & 31) & 1) === 1) return wanted;
    }
    return 1 - wanted;
  }
  #emit(tree, yes, no) {
    return isTest(tree) ? this.#test(tree, yes, no) : tree.kind === "all" ? tree.of.reduceRight((next, part) => this.#emit(part, next, no), yes) : tree.of.reduceRight((next, part) => this.#emit(part, yes, next), no);
  }
  #test({ kind, feature, regions }, yes, no) {
    let at = this.#draft.length;
    return this.#draft.push(kind === "some" ? feature : ~feature, this.#sets.place(regions, this.#features.countOf(feature)), yes, no), at;
  }
}, isPlain = (value) => {
  let prototype = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === null) && !(Symbol.toStringTag in value);
}, Properties = class {
  #slots;
  #numbers;
  #names = [];
  #order = [];
  #first;
  constructor(slots, first) {
    this.#slots = slots, this.#first = first, this.#numbers = new Map(slots.map(({ name }, number) => [name, number]));
  }
  read(input, into) {
    let { values, given } = into, slots = this.#slots, names2 = this.#names, order = this.#order, first = this.#first;
    for (let number = 0; number < slots.length; number++) given[first + number] = 0;
    let at = 0, count = 0;
    for (let name in input) {
      names2[at] !== name && (names2[at] = name, order[at] = this.#numbers.get(name) ?? -1);
      let number = order[at];
      if (at += 1, number < 0) continue;
      let value = input[name];
      if (value === void 0) continue;
      let slot = slots[number];
      if (slot.place >= 0) values[slot.place] = value;
      else if (!readObject(slot, value, into)) return !1;
      given[first + number] = 1, count += 1;
    }
    return count === slots.length || this.#readDefaults(into);
  }
  #readDefaults(into) {
    for (let number = 0; number < this.#slots.length; number++) {
      if (into.given[this.#first + number] === 1) continue;
      let slot = this.#slots[number];
      if (slot.default === void 0) return !1;
      if (slot.place >= 0) into.values[slot.place] = slot.default;
      else if (!readObject(slot, slot.default, into)) return !1;
    }
    return !0;
  }
}, readObject = ({ properties }, value, into) => typeof value == "object" && value !== null && isPlain(value) && properties.read(value, into), DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31], DAY = 864e5, ZERO = 48, HYPHEN = 45, POINT = 46, COLON = 58, T = 84, Z = 90, two = (text, at) => {
  let tens = text.charCodeAt(at) - ZERO, ones = text.charCodeAt(at + 1) - ZERO;
  return tens >>> 0 > 9 || ones >>> 0 > 9 ? -1e6 : tens * 10 + ones;
}, dayCode = (text) => {
  let year = two(text, 0) * 100 + two(text, 2), month = two(text, 5), day = two(text, 8);
  if (year < 0 || month < 1 || month > 12 || day < 1 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return -1;
  if (day > 28 && day > DAYS[month]) {
    let isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    if (month !== 2 || day !== 29 || !isLeap) return -1;
  }
  return (year * 16 + month) * 32 + day;
}, dayKey = (text) => text.length === 10 ? dayCode(text) : -1, momentKey = (text) => {
  if (text.length !== 24 || text.charCodeAt(10) !== T || text.charCodeAt(23) !== Z) {
    let canonical = canonicalDateTime(text);
    return canonical === void 0 ? -1 : momentKey(canonical);
  }
  let day = dayCode(text), hours = two(text, 11), minutes = two(text, 14), seconds = two(text, 17), hundredths = two(text, 20), thousandths = text.charCodeAt(22) - ZERO;
  return day < 0 || hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 59 || hundredths < 0 || thousandths >>> 0 > 9 || text.charCodeAt(13) !== COLON || text.charCodeAt(16) !== COLON || text.charCodeAt(19) !== POINT ? -1 : day * DAY + ((hours * 60 + minutes) * 60 + seconds) * 1e3 + hundredths * 10 + thousandths;
}, Thresholds = class {
  #starts;
  #base;
  #scale;
  #least;
  #buckets;
  constructor(starts) {
    this.#starts = Float64Array.from(starts);
    let inner = this.#starts.subarray(1), first = inner[0] ?? 0, width = (inner[inner.length - 1] ?? 0) - first, buckets = 16;
    for (; buckets < 2 * inner.length && buckets < 16384; ) buckets *= 2;
    this.#buckets = buckets, this.#base = first, this.#scale = width > 0 && width < Number.POSITIVE_INFINITY ? buckets / width : 0, this.#least = new Int32Array(buckets + 1);
    for (let start of inner) {
      let bucket = this.#bucketOf(start);
      this.#least[bucket + 1] = this.#least[bucket + 1] + 1;
    }
    for (let bucket = 0; bucket < buckets; bucket++) this.#least[bucket + 1] = this.#least[bucket + 1] + this.#least[bucket];
  }
  regionOf(key) {
    let bucket = this.#bucketOf(key), low = this.#least[bucket], high = this.#least[bucket + 1];
    for (; low < high; ) {
      let middle = low + high + 1 >>> 1;
      this.#starts[middle] <= key ? low = middle : high = middle - 1;
    }
    return low;
  }
  #bucketOf(key) {
    let bucket = (key - this.#base) * this.#scale;
    return bucket > 0 ? bucket >= this.#buckets ? this.#buckets - 1 : bucket | 0 : 0;
  }
}, Scalars = class {
  #places;
  #features;
  constructor(slots) {
    this.#places = Int32Array.from(slots, ({ place: place2 }) => place2), this.#features = Int32Array.from(slots, ({ feature }) => feature);
  }
  read(values, into, trusted) {
    for (let i = 0; i < this.#places.length; i++) {
      let region = this.regionOf(i, values[this.#places[i]]);
      if (region < 0) {
        if (!trusted) return !1;
        region = 0;
      }
      let feature = this.#features[i];
      feature >= 0 && (into.region[feature] = region);
    }
    return !0;
  }
}, Numbers = class extends Scalars {
  #least;
  #greatest;
  #isInteger;
  #thresholds;
  constructor(slots, features) {
    super(slots), this.#least = Float64Array.from(slots, ({ type }) => rangeOf(type)?.least ?? 0), this.#greatest = Float64Array.from(slots, ({ type }) => rangeOf(type)?.greatest ?? 0), this.#isInteger = Uint8Array.from(slots, ({ type }) => +(type.kind === "integer")), this.#thresholds = slots.map(({ feature }) => new Thresholds(features.leaves[feature]?.starts ?? []));
  }
  regionOf(number, value) {
    return typeof value != "number" || !(value >= this.#least[number] && value <= this.#greatest[number]) || this.#isInteger[number] === 1 && Math.floor(value) !== value ? -1 : this.#thresholds[number].regionOf(value);
  }
}, Words = class extends Scalars {
  #regions;
  #others;
  constructor(slots, features) {
    super(slots), this.#regions = slots.map(({ feature, type }) => regionsOfWords(features.leaves[feature], type)), this.#others = Int32Array.from(slots, ({ type }) => type.kind === "string" ? 0 : -1);
  }
  regionOf(number, value) {
    return this.#regions[number]?.get(value) ?? (typeof value == "string" ? this.#others[number] : -1);
  }
}, regionsOfWords = (feature, type) => {
  let thresholds = new Thresholds(feature?.starts ?? []), words = type.kind === "boolean" ? [!1, !0] : type.kind === "enum" ? type.values : feature?.mentioned ?? [];
  return new Map(words.map((word) => [word, feature ? thresholds.regionOf(feature.family.keyOf(word)) : 0]));
}, Days = class extends Scalars {
  #thresholds;
  constructor(slots, features) {
    super(slots), this.#thresholds = slots.map(({ feature }) => textThresholds(features.leaves[feature], dayKey));
  }
  regionOf(number, value) {
    if (typeof value != "string") return -1;
    let key = dayKey(value);
    return key < 0 ? -1 : this.#thresholds[number].regionOf(key);
  }
}, Moments = class extends Scalars {
  #thresholds;
  constructor(slots, features) {
    super(slots), this.#thresholds = slots.map(({ feature }) => textThresholds(features.leaves[feature], momentKey));
  }
  regionOf(number, value) {
    if (typeof value != "string") return -1;
    let key = momentKey(value);
    return key < 0 ? -1 : this.#thresholds[number].regionOf(key);
  }
}, textThresholds = (feature, keyOf2) => new Thresholds((feature?.starts ?? []).map((key) => keyOf2(`${feature?.family.valueOf(key)}`))), EMPTY = {}, MOST_ELEMENTS = 65536, Reader = class {
  #properties;
  #numbers;
  #words;
  #days;
  #moments;
  #arrays;
  #kept;
  sizes;
  constructor(policy, features) {
    let slots = [], numbers = new Map(features.all.map((leaf) => [JSON.stringify([leaf.fact, ...leaf.path]), { feature: features.numberOf(leaf) ?? -1, kept: features.kept.indexOf(leaf) }])), sizes = { properties: 0 };
    this.#properties = propertiesOf(policy.facts, [], sizes, (path, type) => {
      let { feature, kept } = numbers.get(JSON.stringify(path)) ?? { feature: -1, kept: -1 };
      return slots.push({ place: slots.length, type, feature, kept }) - 1;
    }), this.sizes = { values: slots.length, ...sizes };
    let scalars = slots.flatMap(({ type, ...slot }) => type.kind === "array" ? [] : [{ ...slot, type }]), of = (...kinds) => scalars.filter((slot) => kinds.some((kind) => kind === slot.type.kind));
    this.#numbers = new Numbers(of("number", "integer"), features), this.#words = new Words(of("boolean", "string", "enum"), features), this.#days = new Days(of("date"), features), this.#moments = new Moments(of("date-time"), features), this.#arrays = slots.flatMap(({ type, place: place2, feature }) => type.kind === "array" ? [{ place: place2, feature, items: scalarsOf(type.items, feature, features) }] : []), this.#kept = slots.flatMap(({ type, place: place2, kept }) => kept < 0 ? [] : [{ place: place2, kept, canonical: canonicalOf(type.kind === "array" ? type.items : type) }]);
  }
  read(input, into, trusted) {
    if (typeof input != "object" || input === null || !isPlain(input)) return !1;
    for (let _ in EMPTY) if (!trusted) return !1;
    let { values } = into;
    return this.#properties.read(input, into) && this.#numbers.read(values, into, trusted) && this.#words.read(values, into, trusted) && this.#days.read(values, into, trusted) && this.#moments.read(values, into, trusted) && this.#readArrays(into, trusted) && this.#keep(into);
  }
  #readArrays(into, trusted) {
    let filled = 0;
    for (let i = 0; i < this.#arrays.length; i++) {
      let { place: place2, feature, items } = this.#arrays[i], elements = into.values[place2];
      if (!Array.isArray(elements) || elements.length > MOST_ELEMENTS && !trusted) return !1;
      into.elements.length < filled + elements.length && into.grow(filled + elements.length), feature >= 0 && (into.begin[feature] = filled);
      for (let at = 0; at < elements.length; at++) {
        let region = items.regionOf(0, elements[at]);
        if (region >= 0) into.elements[filled++] = region;
        else if (!trusted) return !1;
      }
      feature >= 0 && (into.end[feature] = filled);
    }
    return !0;
  }
  #keep({ values, kept }) {
    for (let i = 0; i < this.#kept.length; i++) {
      let { place: place2, kept: at, canonical } = this.#kept[i], value = values[place2];
      kept[at] = typeof value == "object" ? value.map(canonical) : canonical(value);
    }
    return !0;
  }
}, propertiesOf = (declared, above, sizes, add) => {
  let first = sizes.properties;
  sizes.properties += declared.size;
  let slots = [...declared].map(([name, { type, default: otherwise }]) => {
    let path = [...above, name];
    return type.kind === "object" ? { name, default: otherwise, place: -1, properties: propertiesOf(type.properties, path, sizes, add) } : { name, default: otherwise, place: add(path, type), properties: void 0 };
  });
  return new Properties(slots, first);
}, scalarsOf = (type, feature, features) => {
  switch (type.kind) {
    case "number":
    case "integer":
      return new Numbers([{ place: 0, feature, type }], features);
    case "boolean":
    case "string":
    case "enum":
      return new Words([{ place: 0, feature, type }], features);
    case "date":
      return new Days([{ place: 0, feature, type }], features);
    case "date-time":
      return new Moments([{ place: 0, feature, type }], features);
  }
}, canonicalOf = ({ kind }) => kind === "date-time" ? (value) => canonicalDateTime(`${value}`) ?? value : (value) => value === 0 ? 0 : value, rowsOf = (trees, features, isKnown, questions2) => {
  let isFileable = ({ kind, feature }) => kind === "some" && isKnown(feature), shareOf = ({ feature, regions }) => sizeOf(regions, features.countOf(feature)) / features.countOf(feature);
  return trees.flatMap((tree, rule) => conjunctionsOf(tree, isFileable, features.isArray).map((parts) => {
    let [narrowest] = parts.filter(isTest).filter(isFileable).map((test) => ({ test, share: shareOf(test) })).sort((a, b) => a.share - b.share), rest = questions2.add({ kind: "all", of: parts.filter((part) => part !== narrowest?.test) });
    return narrowest === void 0 ? { rule, rest } : { rule, anchor: narrowest.test, rest };
  }));
}, conjunctionsOf = (tree, isFileable, isArray) => {
  if (tree.kind === "any") return tree.of.flatMap((part) => conjunctionsOf(part, isFileable, isArray));
  let parts = partsOf(tree), first = parts.find((part) => !isTest(part));
  if (first === void 0 || isTest(first) || parts.some((part) => isTest(part) && isFileable(part))) return [parts];
  let others = parts.filter((part) => part !== first);
  return first.of.map((branch) => partsOf(all([branch, ...others], isArray)));
}, partsOf = (tree) => tree.kind === "all" ? tree.of : [tree], BLOCK = 32, RuleIndex = class {
  #features;
  #lists;
  #blocks;
  #first;
  #filed;
  #always;
  #rules;
  #rests;
  #questions;
  #isArray;
  constructor(rows, features, questions2) {
    this.#isArray = features.isArray, this.#rules = Int32Array.from(rows, ({ rule }) => rule), this.#rests = Int32Array.from(rows, ({ rest }) => rest), this.#questions = questions2, this.#always = Int32Array.from(rows.flatMap(({ anchor }, row) => anchor === void 0 ? [row] : []));
    let used = [...new Set(rows.flatMap(({ anchor }) => anchor === void 0 ? [] : [anchor.feature]))].sort((a, b) => a - b);
    this.#features = Int32Array.from(used);
    let lists = 0, base = /* @__PURE__ */ new Map();
    for (let feature of used) {
      let count = features.countOf(feature);
      base.set(feature, { fine: lists, coarse: lists + count }), lists += count + Math.ceil(count / BLOCK);
    }
    this.#lists = Int32Array.from(used, (feature) => base.get(feature)?.fine ?? 0), this.#blocks = Int32Array.from(used, (feature) => base.get(feature)?.coarse ?? 0);
    let filing = rows.map(({ anchor }) => {
      if (anchor === void 0) return [];
      let { fine, coarse } = base.get(anchor.feature);
      return listsOf(anchor, features.countOf(anchor.feature), fine, coarse);
    });
    [this.#first, this.#filed] = compressed(filing, lists);
  }
  match(customer) {
    customer.matches = 0;
    let { region, begin, end, elements } = customer;
    for (let at = 0; at < this.#always.length; at++) this.#try(this.#always[at], customer);
    for (let i = 0; i < this.#features.length; i++) {
      let feature = this.#features[i], lists = this.#lists[i], blocks = this.#blocks[i];
      if (!this.#isArray(feature)) {
        this.#bring(lists, blocks, region[feature], customer);
        continue;
      }
      let last = end[feature];
      for (let at = begin[feature]; at < last; at++) this.#bring(lists, blocks, elements[at], customer);
    }
  }
  #bring(lists, blocks, region, customer) {
    let first = this.#first, filed = this.#filed, list = lists + region, last = first[list + 1];
    for (let at = first[list]; at < last; at++) this.#try(filed[at], customer);
    let block = blocks + (region >>> 5);
    last = first[block + 1];
    for (let at = first[block]; at < last; at++) this.#try(filed[at], customer);
  }
  #try(row, customer) {
    let rest = this.#rests[row];
    if (rest !== YES2 && !this.#questions.answer(rest, customer)) return;
    let rule = this.#rules[row];
    customer.stamps[rule] !== customer.now && (customer.stamps[rule] = customer.now, customer.matched[customer.matches++] = rule);
  }
}, listsOf = ({ regions }, count, fine, coarse) => {
  let lists = [];
  for (let [from, end] of intervalsOf(regions, count)) for (let region = from; region < end; ) region % BLOCK === 0 && region + BLOCK <= end ? (lists.push(coarse + region / BLOCK), region += BLOCK) : (lists.push(fine + region), region += 1);
  return lists;
}, compressed = (filing, lists) => {
  let first = new Int32Array(lists + 1);
  for (let row of filing) for (let list of row) first[list + 1] = first[list + 1] + 1;
  for (let list = 0; list < lists; list++) first[list + 1] = first[list + 1] + first[list];
  let filed = new Int32Array(first[lists]), next = first.slice();
  for (let [row, ofRow] of filing.entries()) for (let list of ofRow) filed[next[list]] = row, next[list] = next[list] + 1;
  return [first, filed];
}, Scratch = class {
  region;
  begin;
  end;
  elements;
  given;
  values;
  kept;
  facts = void 0;
  matched;
  matches = 0;
  stamps;
  now = 0;
  letters;
  isTouched;
  touched;
  heads;
  constructor(sizes) {
    this.region = new Int32Array(sizes.features), this.begin = new Int32Array(sizes.features), this.end = new Int32Array(sizes.features), this.elements = new Int32Array(64), this.given = new Uint8Array(sizes.properties), this.values = new Array(sizes.values).fill(void 0), this.kept = new Array(sizes.kept).fill(0), this.matched = new Int32Array(sizes.rules), this.stamps = new Int32Array(sizes.rules), this.letters = new Int32Array(sizes.letters), this.isTouched = new Uint8Array(sizes.services), this.heads = new Int32Array(sizes.heads).fill(-1), this.touched = new Int32Array(sizes.services + 1);
  }
  grow(count) {
    let more = new Int32Array(2 * count);
    more.set(this.elements), this.elements = more;
  }
}, ServiceTable = class {
  id;
  service;
  rules;
  asked;
  numbered;
  #channels;
  #inside;
  #mayKnow;
  #within;
  #tells;
  #yes;
  #applying;
  #decisions;
  constructor(service, rules, channels, context) {
    this.id = service.id, this.asked = featuresOf(context), this.service = service, this.rules = rules, this.numbered = inOrderOfDecisions(rules), this.#channels = channels;
    let answer = (question) => typeof question == "boolean" ? question ? YES22 : NO22 : this.asked.indexOf(question);
    this.#inside = answer(context.inside), this.#mayKnow = answer(context.mayKnow), this.#within = this.numbered.map((rule) => rule.bySelector ? this.#withinOf(rule) : YES22);
    let contexts = new Map(context.channels.map((one) => [one.channel, one]));
    this.#tells = channels.map(({ id }) => {
      let one = contexts.get(id);
      return one && { reaches: answer(one.reaches), named: answer(one.named), byDefault: answer(one.byDefault) };
    }), this.#yes = new Uint8Array(this.asked.length), this.#applying = new Int32Array(rules.length);
  }
  decide(letters) {
    this.#decisions ??= new ServiceDecisions(this.service, this.numbered, this.#channels);
    let first = this.asked.length;
    this.#yes.fill(0);
    let count = 0, length = Math.ceil((first + this.rules.length) / 30);
    for (let place2 = 0; place2 < length; place2++) for (let left22 = letters[place2]; left22 !== 0; left22 &= left22 - 1) {
      let bit = place2 * 30 + 31 - Math.clz32(left22 & -left22);
      bit < first ? this.#yes[bit] = 1 : this.#isSo(this.#within[bit - first]) && (this.#applying[count] = bit - first, count += 1);
    }
    return this.#decisions.decide(this.#applying, count, this.#isSo(this.#inside), this.#isSo(this.#mayKnow), this.#mayTell);
  }
  #isSo(answer) {
    return answer < 0 ? answer === YES22 : this.#yes[answer] === 1;
  }
  #mayTell = (channel, named, byDefault) => {
    let tells = this.#tells[channel];
    return tells === void 0 || !this.#isSo(tells.reaches) ? !1 : named && this.#isSo(tells.named) || byDefault && this.#isSo(tells.byDefault);
  };
  #withinOf({ type }) {
    return type === "offer" ? this.#inside : type === "arrange" ? this.#mayKnow : YES22;
  }
}, YES22 = -1, NO22 = -2, NOT_ASKED = -3, MOST_SEGMENT_LISTS = 4096, Program = class {
  services;
  serviceNumbers;
  reader;
  needsFacts;
  #features;
  #rules;
  #questions;
  #asked;
  #derived;
  #invariants;
  #segments;
  #sorted;
  #sortedIds;
  #segmentLists = /* @__PURE__ */ new Map();
  #ruleCount;
  outcomes;
  #free;
  carriage;
  constructor(policy, carriage) {
    this.carriage = carriage;
    let channels = [...policy.channels.values()].sort(byId), services = [...policy.services.values()].sort(byId), conditions = [...policy.rules.map(({ condition }) => condition), ...policy.invariants], features = new Features(policy.facts, comparisonsOf(policy, conditions, channels, [...policy.services.keys()], carriage));
    this.#features = features;
    let order = inOrderOfReference(policy.segments), ofSegments = order.map((id) => features.addSegment(id, conditionOf(policy, id)));
    this.#segments = Int32Array.from(ofSegments), this.#sortedIds = order.toSorted(), this.#sorted = Int32Array.from(this.#sortedIds, (id) => ofSegments[order.indexOf(id)]);
    let trees = policy.rules.map(({ condition }) => features.treeOf(condition)), invariants = policy.invariants.map((condition) => features.treeOf(condition)), rules = rulesByService(policy.rules);
    this.services = services.map((service) => {
      let speaking = rules.get(service.id) ?? [];
      return new ServiceTable(service, speaking, channels, contextOf(service, policy, channels, carriage, features));
    }), this.serviceNumbers = new Map(services.map(({ id }, number) => [id, number])), this.#ruleCount = policy.rules.length, this.outcomes = new Outcomes(this.services, policy.rules, this.#derive), this.needsFacts = features.derived.some(({ kind }) => kind === "judged");
    let questions2 = new Questions(features, this.#derive);
    this.#questions = questions2, this.#derived = features.derived, this.#asked = Int32Array.from(features.derived, (feature) => feature.kind === "tree" ? questions2.add(feature.tree) : NOT_ASKED), this.#invariants = questions2.add(all(invariants, features.isArray));
    let isKnownFirst = (feature) => feature < features.leaves.length || ofSegments.includes(feature);
    this.#rules = new RuleIndex(rowsOf(trees, features, isKnownFirst, questions2), features, questions2), questions2.close(), this.reader = new Reader(policy, features);
  }
  take() {
    let free = this.#free;
    return free !== void 0 ? (this.#free = void 0, free) : new Scratch({ features: this.#features.size, ...this.reader.sizes, kept: this.#features.kept.length, rules: this.#ruleCount, services: this.services.length, ...this.outcomes.sizes });
  }
  give(scratch) {
    scratch.facts = void 0, scratch.values.fill(void 0), this.#free = scratch;
  }
  place(customer) {
    let { region, heads } = customer, leaves = this.#features.leaves.length;
    for (let head = 0; head < heads.length; head++) heads[head] = -1;
    for (let feature = leaves; feature < region.length; feature++) region[feature] = -1;
    for (let i = 0; i < this.#segments.length; i++) this.#derive(this.#segments[i], customer);
  }
  isPossible(customer) {
    return this.#questions.answer(this.#invariants, customer);
  }
  segmentsOf(customer) {
    let { region } = customer, key = 0;
    if (this.#sorted.length > 30) return this.#segmentList(region);
    for (let i = 0; i < this.#sorted.length; i++) key |= region[this.#sorted[i]] << i;
    let known23 = this.#segmentLists.get(key);
    if (known23 !== void 0) return known23;
    let list = this.#segmentList(region);
    return this.#segmentLists.size < MOST_SEGMENT_LISTS && this.#segmentLists.set(key, list), list;
  }
  #segmentList(region) {
    return Object.freeze(this.#sortedIds.filter((_, i) => region[this.#sorted[i]] === 1));
  }
  run(met, customer) {
    return customer.now += 1, customer.now === 2147483647 && (customer.stamps.fill(0), customer.now = 1), this.#rules.match(customer), this.outcomes.gather(met, customer);
  }
  #derive = (feature, customer) => {
    let number = feature - this.#features.leaves.length, question = this.#asked[number], answer = (question === NOT_ASKED ? this.#judge(number, customer) : this.#questions.answer(question, customer)) ? 1 : 0;
    return customer.region[feature] = answer, answer;
  };
  #judge(number, { kept, facts }) {
    let feature = this.#derived[number];
    if (feature?.kind === "relation") return feature.relation(kept[feature.left], kept[feature.right]);
    if (feature?.kind !== "judged" || facts === void 0) throw new InvariantError("a clock is judged without the facts");
    return feature.holdsAt(facts);
  }
}, byId = (a, b) => a.id < b.id ? -1 : 1, conditionOf = ({ segments }, id) => {
  let segment = segments.get(id);
  if (segment === void 0) throw new InvariantError(`the policy has no segment \`${id}\``);
  return segment.condition;
}, program = /* @__PURE__ */ Symbol("program"), compile = (policy, options = {}) => Object.freeze({ policy, [program]: new Program(policy, options.carriage ?? carriageOf(policy)) }), AT_LEAST = { asked: "be at least", refused: "be less than", ofTime: { asked: "be no earlier than", refused: "be before" } }, AT_MOST = { asked: "be at most", refused: "be more than", ofTime: { asked: "be no later than", refused: "be after" } }, contrary = ({ asked: asked2, refused, ofTime }) => ({ asked: refused, refused: asked2, ...ofTime && { ofTime: { asked: ofTime.refused, refused: ofTime.asked } } }), EQUAL = { asked: "be", refused: "not be" }, IN = { asked: "be one of", refused: "be none of" }, CONTAINS = { asked: "contain", refused: "not contain" }, WORDS = /* @__PURE__ */ new Map([["equal", EQUAL], ["notEqual", contrary(EQUAL)], ["in", IN], ["notIn", contrary(IN)], ["contains", CONTAINS], ["doesNotContain", contrary(CONTAINS)], ["greaterThanInclusive", AT_LEAST], ["lessThan", contrary(AT_LEAST)], ["lessThanInclusive", AT_MOST], ["greaterThan", contrary(AT_MOST)]]), demand = (operator, compared, wanted) => {
  let isNegated = operator.startsWith("not:"), words = WORDS.get(isNegated ? operator.slice(4) : operator);
  if (words === void 0) return `${wanted ? "" : "not "}satisfy ${quote(operator)}`;
  let { asked: asked2, refused } = typeof compared == "string" ? words.ofTime ?? words : words;
  return wanted === isNegated ? refused : asked2;
}, renderExplanation = (explanation) => {
  let segments = new Map(explanation.segments.map((segment) => [segment.segment, segment.why])), why = (failure) => renderFailure(failure, (segment) => segments.get(segment)), members = explanation.segments.filter(({ member }) => member).map(({ segment }) => segment);
  return [members.length > 0 ? `in ${quoteAll(members)}` : "in no segment", ...explanation.services.flatMap((service) => serviceLines(service, why))];
}, MOST_ALTERNATIVES = 4, RULE_TYPES = ["offer", "withhold", "limit", "arrange"], renderFailure = (failure, segmentWhy) => {
  switch (failure.kind) {
    case "comparison": {
      let { fact, value, operator, compared, comparedFact, wanted } = failure, other = comparedFact === void 0 ? shown2(compared) : `${quote(comparedFact)}, which is ${shown2(compared)}`;
      return `${quote(fact)} is ${shown2(value)}, and must ${demand(operator, compared, wanted)} ${other}`;
    }
    case "segment": {
      let why = segmentWhy(failure.segment), standing = failure.wanted ? `not in ${quote(failure.segment)}` : `in ${quote(failure.segment)}`;
      return why === void 0 ? standing : `${standing}: ${renderFailure(why, segmentWhy)}`;
    }
    case "one-of": {
      let [first, ...others] = failure.of;
      if (first === void 0) return "the condition holds for everyone";
      let shownOthers = others.slice(0, MOST_ALTERNATIVES - 1).map((other) => renderFailure(other, () => {
      })), rest = others.length - shownOthers.length;
      return [renderFailure(first, segmentWhy), ...shownOthers, ...rest > 0 ? [`${rest} more`] : []].join("; or ");
    }
  }
}, serviceLines = (service, why) => {
  let { offered, commitment: commitment2, publicity: publicity2, terms = {}, approval, arrangement, mayKnow: mayKnow2 } = service, levels = [`commitment ${commitment2}`, `publicity ${publicity2}`, ...Object.entries(terms).map(([term, value]) => `${term} ${value}`)], arranged = arrangement && [`can be arranged for ${arrangement.fee} by ${arrangement.by}`], secret = !mayKnow2 && service.rules.some(({ type, matched }) => type === "arrange" && matched), details = [...service.blocks.map(blockLine), ...approval ? [`to be approved by ${quoteAll(approval)}`] : [], ...arranged ?? [], ...secret ? ["not arranged: the customer may not know of it"] : [], ...Object.entries({ commitment: service.cuts.commitment, publicity: service.cuts.publicity, ...service.cuts.terms }).flatMap(([name, cut2]) => cut2 ? [cutLine(name, cut2)] : []), ...service.channels.map(channelLine), ...RULE_TYPES.flatMap((type) => service.rules.filter((rule) => rule.type === type)).map((rule) => ruleLine(rule, why))];
  return [`${quote(service.service)} is ${offered ? `offered: ${levels.join(", ")}` : "not offered"}`, ...details.map((line) => `  ${line}`)];
}, blockLine = (block) => {
  switch (block.kind) {
    case "no-offer":
      return "no offer matches";
    case "withheld":
      return `withheld by ${quoteAll(block.rules)}`;
    case "outside":
      return `exclusive to ${quoteAll(block.segments)}`;
  }
}, cutLine = (name, { asked: asked2, by, caps }) => `${name}: ${quoteAll(by)} ${by.length === 1 ? "says" : "say"} ${asked2}, ${caps.map(capText).join(", ")}`, capText = (cap) => {
  switch (cap.kind) {
    case "limit":
      return `${quote(cap.rule)} allows ${cap.allows}`;
    case "standard":
      return `the standard of its class allows ${cap.allows}`;
    case "exclusivity":
      return `its exclusivity allows ${cap.allows}`;
    case "evidence":
      return `the evidence allows ${cap.allows} (${cap.kept} of ${cap.promised} kept: with 95 % confidence at least ${cap.lowerBound.toFixed(4)}, where the target is ${cap.target})`;
  }
}, channelLine = ({ channel, silence }) => silence === void 0 ? `told on ${quote(channel)}` : `not told on ${quote(channel)}: ${silenceText(silence)}`, silenceText = (silence) => {
  switch (silence.kind) {
    case "too-wide":
      return `that needs publicity ${silence.needs}`;
    case "audience-may-not-know":
      return "somebody there may not know of the service";
    case "audience-not-offered":
      return "no offer names it, and not everybody there is offered the service";
    case "not-reached":
      return `it reaches ${quoteAll(silence.segments)} only`;
    case "excepted":
      return "its `except` leaves the customer out";
  }
}, ruleLine = ({ rule, type, matched, failed, outside }, why) => {
  let because = failed ? `: ${why(failed)}` : outside ? `: chosen by selector, it applies within ${quoteAll(outside)} only` : "";
  return `${type} ${quote(rule)} ${matched ? "matches" : "does not match"}${because}`;
}, MOST_ELEMENTS2 = 8, shown2 = (value) => typeof value == "string" ? quote(value).replace(/^`|`$/g, '"') : typeof value != "object" ? String(value) : `[${[...value.slice(0, MOST_ELEMENTS2).map(shown2), ...value.length > MOST_ELEMENTS2 ? ["\u2026"] : []].join(", ")}]`, failureOf = (condition, wanted, scene) => {
  let failure = failureIfAny(condition, wanted, scene);
  if (failure === void 0) throw new InvariantError("there is nothing to explain: the condition has the answer that is wanted");
  return failure;
}, failureIfAny = (condition, wanted, scene) => {
  switch (condition.kind) {
    case "all":
      return wanted ? firstOf(condition.of, !0, scene) : oneOf(condition.of, !1, scene, condition.pointer);
    case "any":
      return wanted ? oneOf(condition.of, !0, scene, condition.pointer) : firstOf(condition.of, !1, scene);
    case "not":
      return failureIfAny(condition.of, !wanted, scene);
    case "segment": {
      let { segment, pointer } = condition;
      return scene.standing.inSegment[scene.numberOf(segment)] === !0 === wanted ? void 0 : Object.freeze({ kind: "segment", segment, wanted, pointer });
    }
    case "compare":
      return failedComparison(condition, wanted, scene);
  }
}, oneOf = (parts, wanted, scene, pointer) => {
  let of = [];
  for (let part of parts) {
    let failure = failureIfAny(part, wanted, scene);
    if (failure === void 0) return;
    of.push(failure);
  }
  return of.length === 1 ? of[0] : Object.freeze({ kind: "one-of", of: Object.freeze(of), pointer });
}, firstOf = (parts, wanted, scene) => {
  for (let part of parts) {
    let failure = failureIfAny(part, wanted, scene);
    if (failure !== void 0) return failure;
  }
}, failedComparison = (comparison, wanted, { standing: { facts } }) => {
  let { relation, left: left22, right: right22, fact, operator, comparedFact } = questionOf(comparison), value = left22(facts), compared = right22(facts);
  if (relation(value, compared) === wanted) return;
  let { pointer } = comparison;
  return Object.freeze(comparedFact === void 0 ? { kind: "comparison", fact, value, operator, compared, wanted, pointer } : { kind: "comparison", fact, value, operator, compared, comparedFact, wanted, pointer });
}, questions = /* @__PURE__ */ new WeakMap(), questionOf = (comparison) => {
  let known23 = questions.get(comparison);
  if (known23 !== void 0) return known23;
  let { fact, operator, value } = comparison, question = { relation: relationOf(operator), left: readerOf(fact), right: value.kind === "fact" ? readerOf(value) : () => value.value, fact: operandName(fact), operator: [...operator.decorators, operator.name].join(":"), comparedFact: value.kind === "fact" ? operandName(value) : void 0 };
  return questions.set(comparison, question), question;
}, operandName = ({ fact, path }) => [fact, ...path].join("."), brokenInvariants = (policy, { invariants, segments: { numberOf } }, standing) => {
  let scene = { standing, numberOf }, segmentWhy = (id) => {
    let segment = policy.segments.get(id);
    return segment && failureOf(segment.condition, standing.inSegment[numberOf(id)] !== !0, scene);
  };
  return policy.invariants.flatMap((invariant, index) => {
    if (invariants[index]?.(standing) === !0) return [];
    let line = policy.rangeOf(invariant.pointer)?.start.line, where = line === void 0 ? `\`${invariant.pointer}\`` : `\`${invariant.pointer}\` (line ${line})`, why = renderFailure(failureOf(invariant, !0, scene), segmentWhy);
    return [problem("broken-invariant", [], `the customer breaks the invariant ${where} of the policy: ${why}`, "correct the facts, or the invariant if there are such customers")];
  });
}, known = /* @__PURE__ */ new WeakMap(), conditionsOf = (policy) => {
  let made = known.get(policy);
  if (made !== void 0) return made;
  let segments = planSegments(policy), conditions = Object.freeze({ segments, invariants: Object.freeze(policy.invariants.map((condition) => predicateOf(condition, segments.numberOf))) });
  return known.set(policy, conditions), conditions;
}, standingOf = (policy, customer) => {
  let facts = readFacts(policy, customer);
  return isLeft2(facts) ? facts : standingWith(policy, facts.right);
}, standingWith = (policy, facts) => {
  let conditions = conditionsOf(policy), standing = place(conditions.segments, facts), problems = brokenInvariants(policy, conditions, standing);
  return isNonEmpty2(problems) ? left2(problems) : right2(standing);
}, place = ({ ids, predicates }, facts) => {
  let inSegment = new Array(ids.length), standing = { facts, inSegment };
  for (let number = 0; number < predicates.length; number++) inSegment[number] = predicates[number]?.(standing) === !0;
  return standing;
}, isInSome = (policy, segments, { inSegment }) => segments === void 0 || segments.some((id) => inSegment[conditionsOf(policy).segments.numberOf(id)] === !0), accessor = (read) => ({ get() {
  return read(this);
}, enumerable: !0, configurable: !1 }), Decided = class {
  segments;
  #state;
  constructor(program2, met, segments, words) {
    this.#state = { program: program2, met, words, services: void 0 }, this.segments = segments, Object.defineProperty(this, "services", SERVICES), Object.freeze(this);
  }
  static service(decision, id) {
    let { program: program2, met, words } = decision.#state, number = program2.serviceNumbers.get(id);
    if (number === void 0) return;
    let word = words.find((one) => met.trie.rootOf(one) === number);
    return word === void 0 ? NOTHING : program2.outcomes.decisionAt(met, word);
  }
  static all(decision) {
    let state = decision.#state;
    return state.services ??= recordOf(state), state.services;
  }
  [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
    return { segments: this.segments, services: this.services };
  }
}, recordOf = ({ program: program2, met, words }) => {
  let record = /* @__PURE__ */ Object.create(null);
  for (let { id } of program2.services) record[id] = NOTHING;
  for (let word of words) {
    let { id } = program2.services[met.trie.rootOf(word)];
    record[id] = program2.outcomes.decisionAt(met, word);
  }
  return Object.freeze(record);
}, SERVICES = accessor(Decided.all), decide = (compiled, customer) => {
  let running = compiled[program], scratch = running.take(), decision = !running.needsFacts && running.reader.read(customer, scratch, !1) ? decideRead(running, scratch) : void 0;
  return running.give(scratch), decision === void 0 ? decideWithCare(compiled, customer) : right2(decision);
}, serviceOf = (decision, service) => decision instanceof Decided ? Decided.service(decision, service) : decision.services[service], decideWithCare = (compiled, customer) => {
  let standing = standingOf(compiled.policy, customer);
  return isLeft2(standing) ? standing : right2(decideStanding(compiled, standing.right));
}, decideStanding = (compiled, { facts }) => {
  let running = compiled[program], scratch = running.take();
  scratch.facts = facts;
  let decision = running.reader.read(facts, scratch, !0) ? decideRead(running, scratch) : void 0;
  if (running.give(scratch), decision === void 0) throw new InvariantError("facts that are right are not decided");
  return decision;
}, decideRead = (running, customer) => {
  if (running.place(customer), !running.isPossible(customer)) return;
  let met = running.outcomes.met();
  return new Decided(running, met, running.segmentsOf(customer), running.run(met, customer));
};

// ../engine/dist/bundle/chunk-VNV2K24C.js
var Directory = class {
  #policy;
  #segments;
  #rules;
  #speaking = /* @__PURE__ */ new Map();
  constructor(policy) {
    this.#policy = policy;
  }
  get segments() {
    return this.#segments ??= [...this.#policy.segments.keys()].sort(), this.#segments;
  }
  rule(name) {
    return this.#rules ??= new Map(this.#policy.rules.map((rule) => [rule.name, rule])), this.#rules.get(name);
  }
  rulesOf(service) {
    let known23 = this.#speaking.get(service);
    if (known23 !== void 0) return known23;
    let sorted = service.rules.toSorted((a, b) => a.name < b.name ? -1 : 1);
    return this.#speaking.set(service, sorted), sorted;
  }
}, known2 = /* @__PURE__ */ new WeakMap(), directoryOf = (policy) => {
  let made = known2.get(policy);
  if (made !== void 0) return made;
  let directory = new Directory(policy);
  return known2.set(policy, directory), directory;
}, unknownNames = (policy, { service, rule }) => {
  let problems = [];
  if (service !== void 0 && !policy.services.has(service) && problems.push(unknown("service", service, [...policy.services.keys()])), rule !== void 0 && directoryOf(policy).rule(rule) === void 0) {
    let names2 = policy.rules.map(({ name }) => name);
    problems.push(unknown("rule", rule, names2));
  }
  return problems;
}, unknown = (kind, name, known23) => {
  let near = nearest(name, known23);
  return problem(`unknown-${kind}`, [], `the policy has no ${kind} ${quote(name)}`, near && `did you mean ${quote(near)}?`);
};

// ../engine/dist/bundle/chunk-PIJBIY2O.js
function isBytes(a) {
  return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
var atitle = (title) => title ? `"${title}" ` : "";
function anumber(n, title = "") {
  if (typeof n != "number") throw new TypeError(atitle(title) + "expected number, got " + typeof n);
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(atitle(title) + "expected integer >= 0, got " + n);
  return n;
}
function abytes(value, length, title = "") {
  if (isBytes(value) && (length === void 0 || value.length === length)) return value;
  length !== void 0 && anumber(length, "length");
  let bytes = isBytes(value), ofLen = length !== void 0 ? ` of length ${length}` : "", got = bytes ? `length=${value.length}` : `type=${typeof value}`, message = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
  throw bytes ? new RangeError(message) : new TypeError(message);
}
function ahash(h) {
  if (typeof h != "function" || typeof h.create != "function") throw new TypeError("expected hash wrapped by utils.createHasher");
  if (anumber(h.outputLen), anumber(h.blockLen), h.outputLen < 1 || h.blockLen < 1) throw new Error("hash blockLen / outputLen must be >= 1");
}
var aobject = (value, label) => {
  if (value === null || typeof value != "object" || Array.isArray(value)) throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
}, aopts = (value, label) => {
  aobject(value, label);
  let proto = Object.getPrototypeOf(value);
  if (proto !== Object.prototype && proto !== null) throw new TypeError(`"${label}" expected plain object`);
  if (Object.hasOwn(value, "__proto__")) throw new TypeError(`"${label}.__proto__" is not allowed`);
};
function aexists(instance, checkFinished = !0) {
  if (instance.destroyed) throw new Error("hash was destroyed");
  if (checkFinished && instance.finished) throw new Error("digest() was already called");
}
function aoutput(out, instance) {
  abytes(out, void 0, "output");
  let min = instance.outputLen;
  if (!(out.length >= min)) throw new RangeError('"output" expected length >= ' + min);
}
function clean(...arrays) {
  for (let i = 0; i < arrays.length; i++) arrays[i].fill(0);
}
function createView(arr) {
  return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
function rotr(word, shift) {
  return word << 32 - shift | word >>> shift;
}
function utf8ToBytes(str) {
  if (typeof str != "string") throw new TypeError("string expected");
  let encoded = new TextEncoder().encode(str);
  try {
    return new Uint8Array(encoded);
  } finally {
    clean(encoded);
  }
}
function checkOpts(defaults, opts, title = "opts") {
  return aopts(defaults, "defaults"), opts !== void 0 && aopts(opts, title), Object.assign(/* @__PURE__ */ Object.create(null), defaults, opts);
}
function createHasher(hashCons, info = {}) {
  if (typeof hashCons != "function") throw new TypeError('"hashCons" expected function, got type=' + typeof hashCons);
  info = checkOpts({}, info, "info");
  let hashC = (msg, opts) => hashCons(opts).update(msg).digest(), tmp = hashCons(void 0);
  return hashC.outputLen = tmp.outputLen, hashC.blockLen = tmp.blockLen, hashC.canXOF = tmp.canXOF, hashC.create = (opts) => hashCons(opts), Object.assign(hashC, info), Object.freeze(hashC);
}
var oidNist = (suffix) => ({ oid: Uint8Array.from([6, 9, 96, 134, 72, 1, 101, 3, 4, 2, suffix]) }), _HMAC = class {
  oHash;
  iHash;
  blockLen;
  outputLen;
  canXOF = !1;
  finished = !1;
  destroyed = !1;
  constructor(hash, key) {
    if (ahash(hash), abytes(key, void 0, "key"), this.iHash = hash.create(), typeof this.iHash.update != "function") throw new Error("expected Hash instance");
    this.blockLen = this.iHash.blockLen, this.outputLen = this.iHash.outputLen;
    let blockLen = this.blockLen, pad = new Uint8Array(blockLen);
    pad.set(key.length > blockLen ? hash.create().update(key).digest() : key);
    for (let i = 0; i < pad.length; i++) pad[i] ^= 54;
    this.iHash.update(pad), this.oHash = hash.create();
    for (let i = 0; i < pad.length; i++) pad[i] ^= 106;
    this.oHash.update(pad), clean(pad);
  }
  update(buf) {
    return aexists(this), this.iHash.update(buf), this;
  }
  digestInto(out) {
    aexists(this), aoutput(out, this), this.finished = !0;
    let buf = out.subarray(0, this.outputLen);
    this.iHash.digestInto(buf), this.oHash.update(buf), this.oHash.digestInto(buf), this.destroy();
  }
  digest() {
    let out = new Uint8Array(this.oHash.outputLen);
    return this.digestInto(out), out;
  }
  _cloneInto(to) {
    to ||= Object.create(Object.getPrototypeOf(this), {});
    let { oHash, iHash, finished, destroyed, blockLen, outputLen, canXOF } = this;
    return to = to, to.finished = finished, to.destroyed = destroyed, to.blockLen = blockLen, to.outputLen = outputLen, to.canXOF = canXOF, to.oHash = oHash._cloneInto(to.oHash), to.iHash = iHash._cloneInto(to.iHash), to;
  }
  clone() {
    return this._cloneInto();
  }
  destroy() {
    this.destroyed = !0, this.oHash.destroy(), this.iHash.destroy();
  }
}, hmac = (() => {
  let hmac_ = ((hash, key, message) => new _HMAC(hash, key).update(message).digest());
  return hmac_.create = (hash, key) => new _HMAC(hash, key), hmac_;
})(), fromNumH = (n) => n / 2 ** 32 | 0, fromNumL = (n) => n >>> 0;
function setU64FromNum(view, byteOffset, n, isLE) {
  let h = fromNumH(n), l = fromNumL(n);
  view.setUint32(byteOffset, isLE ? l : h, isLE), view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
}
function Chi(a, b, c) {
  return a & b ^ ~a & c;
}
function Maj(a, b, c) {
  return a & b ^ a & c ^ b & c;
}
var HashMD = class {
  blockLen;
  outputLen;
  canXOF = !1;
  padOffset;
  isLE;
  buffer;
  view;
  finished = !1;
  length = 0;
  pos = 0;
  destroyed = !1;
  constructor(blockLen, outputLen, padOffset, isLE) {
    this.blockLen = blockLen, this.outputLen = outputLen, this.padOffset = padOffset, this.isLE = isLE, this.buffer = new Uint8Array(blockLen), this.view = createView(this.buffer);
  }
  update(data) {
    aexists(this), abytes(data);
    let { view, buffer, blockLen } = this, len = data.length, processed = !1;
    for (let pos = 0; pos < len; ) {
      let take = Math.min(blockLen - this.pos, len - pos);
      if (take === blockLen) {
        let dataView = createView(data);
        for (; blockLen <= len - pos; pos += blockLen) this.process(dataView, pos);
        processed = !0;
        continue;
      }
      buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos), this.pos += take, pos += take, this.pos === blockLen && (this.process(view, 0), this.pos = 0, processed = !0);
    }
    return this.length += data.length, processed && this.roundClean(), this;
  }
  digestInto(out) {
    aexists(this), aoutput(out, this), this.finished = !0;
    let { buffer, view, blockLen, isLE } = this, { pos } = this;
    buffer[pos++] = 128, buffer.fill(0, pos), this.padOffset > blockLen - pos && (this.process(view, 0), buffer.fill(0)), setU64FromNum(view, blockLen - 8, this.length * 8, isLE), this.process(view, 0), this.roundClean();
    let oview = out === buffer ? view : createView(out), len = this.outputLen, outLen = len / 4, state = this.get();
    if (len % 4 || outLen > state.length) throw new Error("invalid outputLen");
    for (let i = 0; i < outLen; i++) oview.setUint32(4 * i, state[i], isLE);
  }
  digest() {
    let { buffer, outputLen } = this;
    this.digestInto(buffer);
    let res = buffer.slice(0, outputLen);
    return this.destroy(), res;
  }
  _cloneIntoMeta(to) {
    let { buffer, length, finished, destroyed, pos } = this;
    return to.destroyed = destroyed, to.finished = finished, to.length = length, to.pos = pos, pos && to.buffer.set(buffer), to;
  }
  clone() {
    return this._cloneInto();
  }
}, SHA256_IV = Uint32Array.from([1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225]), SHA256_K = Uint32Array.from([1116352408, 1899447441, 3049323471, 3921009573, 961987163, 1508970993, 2453635748, 2870763221, 3624381080, 310598401, 607225278, 1426881987, 1925078388, 2162078206, 2614888103, 3248222580, 3835390401, 4022224774, 264347078, 604807628, 770255983, 1249150122, 1555081692, 1996064986, 2554220882, 2821834349, 2952996808, 3210313671, 3336571891, 3584528711, 113926993, 338241895, 666307205, 773529912, 1294757372, 1396182291, 1695183700, 1986661051, 2177026350, 2456956037, 2730485921, 2820302411, 3259730800, 3345764771, 3516065817, 3600352804, 4094571909, 275423344, 430227734, 506948616, 659060556, 883997877, 958139571, 1322822218, 1537002063, 1747873779, 1955562222, 2024104815, 2227730452, 2361852424, 2428436474, 2756734187, 3204031479, 3329325298]), SHA256_W = new Uint32Array(64), SHA2_32B = class extends HashMD {
  A = 0;
  B = 0;
  C = 0;
  D = 0;
  E = 0;
  F = 0;
  G = 0;
  H = 0;
  constructor(outputLen, IV) {
    super(64, outputLen, 8, !1), this.A = IV[0] | 0, this.B = IV[1] | 0, this.C = IV[2] | 0, this.D = IV[3] | 0, this.E = IV[4] | 0, this.F = IV[5] | 0, this.G = IV[6] | 0, this.H = IV[7] | 0;
  }
  get() {
    let { A, B, C, D, E, F, G, H } = this;
    return [A, B, C, D, E, F, G, H];
  }
  set(A, B, C, D, E, F, G, H) {
    this.A = A | 0, this.B = B | 0, this.C = C | 0, this.D = D | 0, this.E = E | 0, this.F = F | 0, this.G = G | 0, this.H = H | 0;
  }
  _cloneInto(to) {
    return (to ||= new this.constructor()).set(...this.get()), this._cloneIntoMeta(to);
  }
  process(view, offset) {
    for (let i = 0; i < 16; i++, offset += 4) SHA256_W[i] = view.getUint32(offset, !1);
    for (let i = 16; i < 64; i++) {
      let W15 = SHA256_W[i - 15], W2 = SHA256_W[i - 2], s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3, s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
      SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
    }
    let { A, B, C, D, E, F, G, H } = this;
    for (let i = 0; i < 64; i++) {
      let sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25), T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0, T2 = (rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22)) + Maj(A, B, C) | 0;
      H = G, G = F, F = E, E = D + T1 | 0, D = C, C = B, B = A, A = T1 + T2 | 0;
    }
    A = A + this.A | 0, B = B + this.B | 0, C = C + this.C | 0, D = D + this.D | 0, E = E + this.E | 0, F = F + this.F | 0, G = G + this.G | 0, H = H + this.H | 0, this.set(A, B, C, D, E, F, G, H);
  }
  roundClean() {
    clean(SHA256_W);
  }
  destroy() {
    this.destroyed = !0, this.set(0, 0, 0, 0, 0, 0, 0, 0), clean(this.buffer);
  }
}, _SHA256 = class extends SHA2_32B {
  constructor() {
    super(32, SHA256_IV);
  }
}, sha256 = createHasher(() => new _SHA256(), oidNist(1)), WORDS2 = 8, RANGE = 2 ** 32, drawsOf = (secret, customer) => {
  let keyed = hmac.create(sha256, typeof secret == "string" ? utf8ToBytes(secret) : secret), digest = new Uint8Array(sha256.outputLen), used = keyed.clone();
  return (service, purpose, from = 0) => {
    let words = new Uint32Array(WORDS2), block = from, next = WORDS2;
    return () => {
      if (next === WORDS2) {
        keyed._cloneInto(used).update(utf8ToBytes(JSON.stringify(["surprise", customer, service, purpose, block]))), used.digestInto(digest);
        for (let word = 0; word < WORDS2; word++) words[word] = wordAt(digest, word * 4);
        block += 1, next = 0;
      }
      return (words[next++] + 0.5) / RANGE;
    };
  };
}, wordAt = (bytes, at) => bytes[at] << 24 | bytes[at + 1] << 16 | bytes[at + 2] << 8 | bytes[at + 3], bytesIn = (secret) => typeof secret == "string" ? utf8ToBytes(secret).length : secret.length;

// ../engine/dist/bundle/index.js
var isTold = (policy, service) => toldOf(policy).has(service.id), isUnannounced = (decision) => decision.offered && decision.publicity === publicity.zero, mayKnow = ({ knownTo }, segments) => knownTo === "everyone" || knownTo.some((segment) => segments.includes(segment)), sees = (service, { segments }, decision) => mayKnow(service, segments) && !isUnannounced(decision), unseeing = ({ space, possible, mayKnow: mayKnow2, offered, publicityAtLeast }, service) => space.or(space.minus(possible, mayKnow2(service)), space.minus(offered(service), publicityAtLeast(service, "individual"))), known3 = /* @__PURE__ */ new WeakMap(), toldOf = (policy) => {
  let made = known3.get(policy);
  if (made !== void 0) return made;
  let rules = rulesByService(policy.rules), told = [...policy.services.values()].filter((service) => {
    let speaking = rules.get(service.id);
    return speaking === void 0 || !isPureSurprise(service, speaking);
  }), ids = new Set(told.map(({ id }) => id));
  return known3.set(policy, ids), ids;
}, isPureSurprise = (service, rules) => {
  let offers = rules.filter((rule) => rule.type === "offer"), widest = offers.reduce((level, offer) => publicity.join(level, statementOf(offer, service).publicity), publicity.zero);
  return offers.length > 0 && publicity.meet(widest, ceilingOf(service).publicity) === publicity.zero && !rules.some((rule) => rule.type === "arrange");
}, seenOf = ({ id, title, standard }) => Object.freeze({ service: id, ...title !== void 0 && { title }, ...standard !== void 0 && { standard } }), viewOf = (seen, { offered, commitment: commitment2, terms, arrangement }) => offered ? providedOf(seen, commitment2, terms) : arrangement !== void 0 ? arrangedOf(seen, arrangement.fee, arrangement.by) : notProvidedOf(seen), providedOf = (seen, commitment2, terms) => Object.freeze({ ...seen, answer: "provided", commitment: commitment2, ...terms !== void 0 && { terms } }), arrangedOf = (seen, fee, by) => Object.freeze({ ...seen, answer: "arranged", fee, by }), notProvidedOf = (seen) => Object.freeze({ ...seen, answer: "not-provided" });
var viewsOf = (policy, decision) => toldOf2(policy).flatMap(({ service, seen }) => {
  let decided = serviceOf(decision, service.id);
  if (decided === void 0) throw new InvariantError(`\`${service.id}\` is not decided`);
  return sees(service, decision, decided) ? [viewOf(seen, decided)] : [];
});
var known22 = /* @__PURE__ */ new WeakMap(), toldOf2 = (policy) => {
  let made = known22.get(policy);
  if (made !== void 0) return made;
  let told = [...policy.services.values()].filter((service) => isTold(policy, service)).map((service) => ({ service, seen: seenOf(service) }));
  return known22.set(policy, told), told;
}, agreement = (compiled, customer) => {
  let policy = compiled.policy;
  return map((standing) => {
    let views = viewsOf(policy, decideStanding(compiled, standing));
    return agreementOf(policy, { kind: "customer" }, clockOf(policy, standing.facts), views);
  })(standingOf(policy, customer));
}, agreementOf = (policy, whom, at, answers) => {
  let { name, title, version, currency } = policy, provided = answers.filter((one) => one.answer === "provided");
  return Object.freeze({ policy: Object.freeze({ name, ...title !== void 0 && { title }, ...version !== void 0 && { version }, ...currency !== void 0 && { currency } }), for: Object.freeze(whom), ...at !== void 0 && { at }, provided: Object.freeze(provided), arranged: Object.freeze(answers.filter((one) => one.answer === "arranged")), notProvided: Object.freeze(answers.filter((one) => one.answer === "not-provided")), depends: Object.freeze(answers.filter((one) => one.answer === "depends").map(({ answer: _, ...seen }) => Object.freeze(seen))), terms: wordingsOf(policy, provided) });
}, wordingsOf = ({ services }, provided) => {
  let wordings = /* @__PURE__ */ Object.create(null);
  for (let { service } of provided) {
    let { terms } = services.get(service);
    if (terms.size === 0) continue;
    let wording = /* @__PURE__ */ Object.create(null);
    for (let [term, scale] of terms) wording[term] = scale;
    wordings[service] = Object.freeze(wording);
  }
  return Object.freeze(wordings);
}, withoutServices = (policy, services) => {
  let gone = new Set(services), document = policy.document, remaining = (spokenOf) => spokenOf.filter((id) => !gone.has(id)).map((id) => policy.services.get(id)), speaking = (documents, parts, cut2) => parts.flatMap(({ services: spokenOf }, at) => {
    let part = documents[at], left22 = remaining(spokenOf);
    return left22.length === spokenOf.length ? [part] : left22.length === 0 ? [] : [cut2(part, left22)];
  });
  return { ...document, services: Object.fromEntries(Object.entries(document.services).filter(([id]) => !gone.has(id))), ...document.rules && { rules: speaking(document.rules, policy.rules, cutRule) }, ...document.assertions && { assertions: speaking(document.assertions, policy.assertions, cutAssertion) } };
}, cutRule = (rule, services) => {
  let { params } = rule.event, cut2 = { ...params, service: namesAmong(params.service, services), ...termsAmong(params.terms, services) };
  return { ...rule, event: { ...rule.event, params: cut2 } };
}, cutAssertion = (assertion, services) => ({ ...assertion, service: namesAmong(assertion.service, services), must: { ...assertion.must, ...termsAmong(assertion.must.terms, services) } }), namesAmong = (said, services) => Array.isArray(said) ? said.filter((name) => services.some(({ id }) => id === name)) : said, termsAmong = (terms, services) => terms === void 0 ? {} : { terms: Object.fromEntries(Object.entries(terms).filter(([term]) => services.some((service) => service.terms.has(term)))) }, cutCondition = (condition) => Object.fromEntries(Object.entries(condition).flatMap(([key, value]) => key === "name" || key === "priority" ? [] : key === "all" || key === "any" ? [[key, value.map(cutCondition)]] : [[key, key === "not" ? cutCondition(value) : value]])), only = (document, keys) => Object.fromEntries(Object.entries(document).filter(([key]) => keys.has(key))), eachOf = (parts, cut2) => Object.fromEntries(Object.entries(parts ?? {}).flatMap(([id, part]) => {
  let kept = cut2(part, id);
  return kept === void 0 ? [] : [[id, kept]];
})), cutChannels = ({ channels }, documents, kept) => eachOf(documents, (document, id) => {
  let channel = channels.get(id);
  return channel && kept.has(id) ? cutChannel(channel, document) : void 0;
}), cutChannel = ({ reach, overheardBy }, { except }) => ({ reach: reach.kind === "segments" ? { segments: reach.segments } : reach.kind, ...except !== void 0 && { except: cutCondition(except) }, ...overheardBy.length > 0 && { overheardBy } }), KEPT = /* @__PURE__ */ new Set(["type", "enum", "format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "items", "properties", "default", "clock"]), cutFact = (declared, name, leaves) => {
  let kept = only(declared, KEPT);
  if (declared.type !== "object") {
    let mentions = leaves.get(name);
    return mentions && cutValues(kept, mentions);
  }
  let properties = eachOf(declared.properties, (property, id) => cutFact(property, `${name}.${id}`, leaves));
  if (Object.keys(properties).length === 0) return;
  let cut2 = { ...kept, properties };
  return "default" in kept ? { ...cut2, default: cutDefault(kept.default, cut2) } : cut2;
}, cutDefault = (value, { type, properties }) => type !== "object" ? value : Object.fromEntries(Object.entries(properties).flatMap(([id, property]) => Object.hasOwn(value, id) ? [[id, cutDefault(value[id], property)]] : [])), cutValues = (declared, mentions) => {
  if ("items" in declared) return { ...declared, items: cutValues(only(declared.items, KEPT), mentions) };
  let { enum: values, ...open } = declared;
  return values === void 0 || mentions.isComparedWithFact || values.every((value) => mentions.constants.has(value)) ? declared : open;
}, KEPT2 = /* @__PURE__ */ new Set(["name", "conditions", "event", "from", "until"]), cutRule2 = (rule) => {
  let event = rule.event;
  return { ...only(rule, KEPT2), conditions: cutCondition(rule.conditions), event: { ...event, params: cutParams(event.params) } };
}, cutParams = (params) => {
  let { terms, ...others } = params;
  return terms !== void 0 && Object.keys(terms).length === 0 && Object.keys(others).length > 1 ? others : params;
}, KEPT3 = /* @__PURE__ */ new Set(["title", "need", "control", "story", "tags", "exclusiveTo", "knownTo", "standard", "evidence", "terms", "defaults"]), cutServices = ({ services }, documents, tags) => eachOf(documents, (document, id) => {
  let service = services.get(id);
  return service && cutService(service, document, tags);
}), cutService = (service, document, tags) => {
  let kept = service.tags.filter((tag) => tags.has(tag));
  return Object.fromEntries(Object.entries(only(document, KEPT3)).flatMap(([key, value]) => key === "tags" ? kept.length === 0 ? [] : [[key, kept]] : key === "evidence" && !evidenceDecides(service) ? [] : [[key, key === "exclusiveTo" || key === "knownTo" ? service[key] : value]]));
}, evidenceDecides = (service) => !atLeast(commitment)(evidenceCeiling(service), service.classCeiling.commitment), cutStandards = ({ services }, standards) => {
  let classes = new Set([...services.values()].map(({ need, control }) => `${need} ${control}`));
  return eachOf(standards, (controls, need) => {
    let kept = eachOf(controls, (cell, control) => classes.has(`${need} ${control}`) ? cell : void 0);
    return Object.keys(kept).length === 0 ? void 0 : kept;
  });
}, cutDocument = (policy, kept, audience) => {
  let document = policy.document, tags = new Set((document.rules ?? []).map(({ event }) => event.params.service?.tag)), parts = { $schema: unchanged, tierpolicy: unchanged, name: unchanged, version: unchanged, title: unchanged, currency: unchanged, facts: (facts) => eachOf(facts, (fact, id) => cutFact(fact, id, kept.leaves)), invariants: (invariants) => invariants.filter((_, at) => kept.invariants.has(policy.invariants[at])).map(cutCondition), segments: (segments) => eachOf(segments, ({ title, conditions }, id) => kept.segments.has(id) ? { ...title !== void 0 && audience.has(id) && { title }, conditions: cutCondition(conditions) } : void 0), standards: (standards) => cutStandards(policy, standards), services: (services) => cutServices(policy, services, tags), channels: (channels) => cutChannels(policy, channels, kept.channels), rules: (rules) => rules.map(cutRule2) };
  return Object.fromEntries(Object.entries(document).flatMap(([key, part]) => {
    let cut2 = parts[key]?.(part);
    return cut2 === void 0 || key !== "services" && isEmpty2(cut2) ? [] : [[key, cut2]];
  }));
}, unchanged = (part) => part, isEmpty2 = (part) => typeof part == "object" && Object.keys(part).length === 0, fewest = (candidates, suffice) => {
  let among = (some2, beside, isAsked) => {
    if (isAsked) {
      let enough = suffice(beside);
      if (isLeft2(enough)) return enough;
      if (enough.right) return right2([]);
    }
    if (some2.length <= 1) return right2(some2);
    let [first, second] = [some2.slice(0, some2.length >> 1), some2.slice(some2.length >> 1)], ofSecond = among(second, [...beside, ...first], !0);
    if (isLeft2(ofSecond)) return ofSecond;
    let ofFirst = among(first, [...beside, ...ofSecond.right], ofSecond.right.length > 0);
    return isLeft2(ofFirst) ? ofFirst : right2([...ofFirst.right, ...ofSecond.right]);
  };
  return candidates.length === 0 ? right2([]) : among(candidates, [], !0);
}, formulasOfKnowing = (policy, options) => formulasOf({ ...policy, rules: [], assertions: [], channels: /* @__PURE__ */ new Map() }, options), emptyAmong = ({ space, segment }, segments) => segments.filter((id) => space.isEmpty(segment(id))), knownToAll = ({ space, segment, mayKnow: mayKnow2 }, policy, segments) => {
  let isKnown = (service) => segments.every((id) => space.implies(segment(id), mayKnow2(service)));
  return new Set([...policy.services.values()].filter((service) => isTold(policy, service) && isKnown(service.id)).map(({ id }) => id));
}, lookedAt = ({ segments }, conditions) => {
  let bodies = new Map([...segments].map(([id, { condition }]) => [id, condition])), found = [], met = /* @__PURE__ */ new Set(), pending = [...conditions];
  for (let condition = pending.pop(); condition !== void 0; condition = pending.pop()) if (condition.kind === "compare" && found.push(condition), !(condition.kind === "segment" && met.has(condition.segment))) {
    condition.kind === "segment" && met.add(condition.segment);
    for (let below of conditionsBelow(condition, bodies)) pending.push(below);
  }
  return { comparisons: found, segments: met };
}, mentionsIn = (comparisons) => {
  let mentions = /* @__PURE__ */ new Map();
  for (let { fact, value } of comparisons) for (let operand of value.kind === "fact" ? [fact, value] : [fact]) {
    let known4 = mentions.get(leafOf(operand)) ?? { constants: /* @__PURE__ */ new Set(), isComparedWithFact: !1 };
    if (mentions.set(leafOf(operand), known4), value.kind === "fact") known4.isComparedWithFact = !0;
    else for (let constant of [value.value].flat()) known4.constants.add(constant);
  }
  return mentions;
}, leafOf = ({ fact, path }) => [fact, ...path].join("."), connectedTo = (policy, { comparisons }) => {
  let leavesOf = (invariant) => [...mentionsIn(lookedAt(policy, [invariant]).comparisons).keys()], leaves = new Map(policy.invariants.map((invariant) => [invariant, leavesOf(invariant)])), saying = /* @__PURE__ */ new Map();
  for (let [invariant, of] of leaves) for (let leaf of of) {
    let others = saying.get(leaf);
    others ? others.push(invariant) : saying.set(leaf, [invariant]);
  }
  let kept = /* @__PURE__ */ new Set(), pending = [...mentionsIn(comparisons).keys()];
  for (let leaf = pending.pop(); leaf !== void 0; leaf = pending.pop()) for (let invariant of saying.get(leaf) ?? []) if (!kept.has(invariant)) {
    kept.add(invariant);
    for (let other of leaves.get(invariant) ?? []) pending.push(other);
  }
  return policy.invariants.filter((invariant) => kept.has(invariant));
}, isFamiliarTo = (policy, { comparisons, segments }) => {
  let mentions = mentionsIn(comparisons);
  return (invariant) => {
    let own = lookedAt(policy, [invariant]);
    return [...own.segments].every((segment) => segments.has(segment)) && [...mentionsIn(own.comparisons)].every(([leaf, { constants, isComparedWithFact }]) => {
      let known4 = mentions.get(leaf);
      return known4 && (known4.isComparedWithFact || !isComparedWithFact) && [...constants].every((value) => known4.constants.has(value));
    });
  };
}, needsOf = (policy, channels, segments) => {
  let reaching = [...policy.channels.values()].filter(({ id }) => channels.has(id)), named = [...segments, ...[...policy.services.values()].flatMap(segmentsOfService), ...reaching.flatMap(segmentsOfChannel)], asked2 = [...policy.rules.map(({ condition }) => condition), ...reaching.flatMap(({ except }) => except ?? []), ...named.map((segment) => ({ kind: "segment", segment, pointer: "" }))], looked = lookedAt(policy, asked2), connected = connectedTo(policy, looked), isFamiliar = isFamiliarTo(policy, looked);
  return { familiar: connected.filter(isFamiliar), others: connected.filter((invariant) => !isFamiliar(invariant)), kept: (invariants) => {
    let all2 = lookedAt(policy, [...asked2, ...invariants]);
    return { channels, segments: all2.segments, invariants: new Set(invariants), leaves: mentionsIn(all2.comparisons) };
  } };
}, segmentsOfService = ({ exclusiveTo = [], knownTo }) => [...exclusiveTo, ...knownTo === "everyone" ? [] : knownTo], segmentsOfChannel = ({ reach, overheardBy }) => [...reach.kind === "segments" ? reach.segments : [], ...overheardBy], tellingOf = (policy, segments, options) => {
  let formulas = formulasOf({ ...policy, assertions: [] }, options);
  return formulas.space.within(() => {
    let asked2 = questionsOf(policy), channels = toldOf3(policy, asked2, formulas, segments);
    return { channels, carried: carriedOf(policy, asked2, formulas, channels) };
  });
}, questionsOf = (policy) => {
  let rules = rulesByService(policy.rules);
  return [...policy.services.values()].flatMap((service) => {
    let offers = rules.get(service.id)?.filter((rule) => rule.type === "offer") ?? [];
    return askedOf(service, offers, policy).map((asked2) => ({ ...asked2, service: service.id }));
  });
}, toldOf3 = (policy, asked2, { space, segment, toldOn }, segments) => {
  let members = space.or(space.nobody, ...segments.map(segment)), isToldOn = (id) => asked2.some(({ channel, service }) => channel.id === id && !space.isEmpty(space.and(members, toldOn(id, service))));
  return new Set([...policy.channels.keys()].filter((id) => isNamed(policy, id) || isToldOn(id)));
}, isNamed = ({ rules, services }, id) => rules.some((rule) => rule.type === "offer" && rule.states.channels?.includes(id)) || [...services.values()].some(({ defaults }) => defaults.channels?.includes(id)), carriedOf = ({ clock }, asked2, { space, possible, mayCarry, carriesByDefault }, channels) => {
  let unless = (set) => {
    let violated = space.minus(possible, set);
    return space.isEmpty(violated) || clock === void 0 ? space.isEmpty(violated) : space.spans(space.keepOnly(violated, [clock]), clock) ?? violated;
  }, answers = asked2.filter(({ channel: { id, reach } }) => channels.has(id) && reach.kind !== "public").map(({ channel: { id }, service, named, byDefault }) => [id, service, named ? unless(mayCarry(id, service)) : null, byDefault ? unless(carriesByDefault(id, service)) : null]);
  return JSON.stringify(answers);
}, bundleFor = (policy, segments, options = {}) => chain((bundle) => verified(bundle, segments, options))(cutFor(policy, segments, options)), cutFor = (policy, segments, options) => {
  let refused = unknownAmong(policy, segments);
  return refused !== void 0 ? left2(refused) : chain((known4) => {
    let hidden = [...policy.services.keys()].filter((service) => !known4.has(service)), rest = reparsed(withoutServices(policy, hidden));
    return map((cut2) => ({ policy: cut2, rest }))(cutParts(rest, segments, options));
  })(knownServices(policy, segments, options));
}, cutParts = (policy, segments, options) => chain(({ channels }) => {
  let { familiar, others, kept } = needsOf(policy, channels, segments), cut2 = (some2) => reparsed(cutDocument(policy, kept([...familiar, ...some2]), new Set(segments))), whole = cut2(others);
  return others.length === 0 ? right2(whole) : chain(({ carried }) => {
    let suffice = (some2) => isToldTheSame(cut2(some2), carried, segments, options);
    return map(cut2)(fewest(others, suffice));
  })(telling(whole, segments, options));
})(telling(policy, segments, options)), isToldTheSame = (policy, carried, segments, options) => chain((told) => told.carried !== carried ? right2(!1) : map((known4) => known4.size === policy.services.size)(knownServices(policy, segments, options)))(telling(policy, segments, options)), telling = (policy, segments, options) => mapLeft(undecided)(tellingOf(policy, segments, options)), knownServices = (policy, segments, options) => {
  let formulas = formulasOfKnowing(policy, options), asked2 = formulas.space.within(() => ({ empty: emptyAmong(formulas, segments), known: knownToAll(formulas, policy, segments) }));
  if (isLeft2(asked2)) return left2(undecided(asked2.left));
  let [first, ...others] = asked2.right.empty.map(nobodyIn);
  return first === void 0 ? right2(asked2.right.known) : left2([first, ...others]);
}, verified = ({ policy, rest }, segments, options) => {
  let bytes = bytesOf(policy), services = new Set(rest.services.keys()), stranger = [...policy.services.keys(), ...policy.rules.flatMap((rule) => rule.services)].find((service) => !services.has(service));
  if (stranger !== void 0) throw new InvariantError(`the bundle speaks of \`${stranger}\`, which its audience may not know`);
  let again = (from, words) => map(({ policy: other }) => {
    if (bytesOf(other) !== bytes) throw new InvariantError(`the bundle is not that of ${words}`);
  })(cutFor(from, segments, options));
  return map(() => policy)(chain(() => again(policy, "itself"))(again(rest, "the policy without the services that are left out")));
}, bytesOf = ({ document }) => JSON.stringify(document), reparsed = (document) => {
  let parsed = parsePolicy(document);
  if (isLeft2(parsed)) throw new InvariantError(`what is left of a valid policy is not valid: ${parsed.left[0].message}`);
  return parsed.right;
}, unknownAmong = (policy, segments) => {
  if (segments.length === 0) return [problem("empty-audience", [], "the bundle is for no segment", "name the segments whose members get it")];
  let known4 = [...policy.segments.keys()], [first, ...others] = segments.filter((segment) => !policy.segments.has(segment)).map((segment) => problem("unknown-segment", [], `the policy has no segment ${quote(segment)}`, suggest(segment, known4, "segments")));
  return first && [first, ...others];
}, nobodyIn = (segment) => problem("empty-audience", [], `nobody can be in ${quote(segment)}, so that its members may know everything`, "name a segment that can have members, or repair its conditions"), undecided = ({ reason }) => [problem("undecided-audience", [], `what the whole audience may know is undecided: it takes ${reason}`, "raise the budget, or say with fewer comparisons between facts what the segments mean")], hearingOf = (policy, formulas = formulasOf(policy)) => formulas.space.within(() => {
  let { space } = formulas, channels = [...policy.channels.keys()].sort(), heard = [...policy.services.keys()].sort().map((service) => ({ service, on: channels.map((channel) => ({ channel, who: formulas.hearOf(channel, service) })).filter(({ who }) => who !== space.nobody) }));
  return (customer) => heard.flatMap(({ service, on }) => {
    let told = on.filter(({ who }) => space.has(who, customer)).map(({ channel }) => channel);
    return told.length === 0 ? [] : [Object.freeze({ service, channels: Object.freeze(told) })];
  });
});
var undecidedHearing = ({ reason }) => problem("undecided-hearing", [], `who hears of what is undecided: it takes ${reason}`, "raise the budget, or say with fewer comparisons between facts what the rules mean"), formulasAlone = (policy, { id }) => formulasOf({ ...policy, rules: policy.rules.filter(({ services }) => services.includes(id)), assertions: [] }), momentOf = ({ policy: { clock }, space }, at) => {
  if (clock === void 0 || at === void 0) return space;
  let options = { near: { ...space.plain, [clock]: at }, keeping: [clock] }, isEmpty22 = (set) => space.witness(set, options) === void 0;
  return { isEmpty: isEmpty22, implies: (set, other) => isEmpty22(space.minus(set, other)) };
}, clockValue = ({ clock, facts }, at) => {
  if (clock === void 0 || at === void 0) return;
  let { type } = facts.get(clock), read = readScalar(type, at, [clock]);
  if (isLeft2(read)) throw new InvariantError(read.left.message);
  return read.right;
}, memberProgram = (policy, { lang = "en", at, formulas } = {}) => {
  let clock = clockValue(policy, at), offers = [], listed = /* @__PURE__ */ new Set();
  for (let service of policy.services.values()) {
    if (service.knownTo !== "everyone") continue;
    let asked2 = formulas ?? formulasAlone(policy, service), told = asked2.space.within(() => toldToAll(asked2, service, clock));
    if (isLeft2(told)) return told;
    let { isForAll, tiers: tiers2 } = told.right;
    for (let tier of tiers2) listed.add(tier);
    (isForAll || tiers2.length > 0) && offers.push(offerOf(service, isForAll ? [] : tiers2, lang));
  }
  let tiers = [...new Set(policy.tiers.flat())].filter((tier) => listed.has(tier));
  return right2(programOf(policy, tiers, offers, lang));
}, toldToAll = (formulas, service, at) => {
  let { policy, space, possible, carriedBecauseOf, atClockOf, matches } = formulas, { id } = service, moment = momentOf(formulas, at), isAlwaysSomebody = (set) => !moment.isEmpty(set) && moment.implies(possible, atClockOf(set)), channels = [...policy.channels.values()].filter((channel) => channel.reach.kind === "public" && isAlwaysSomebody(carriedBecauseOf(channel.id, id))).map((channel) => channel.id);
  if (channels.length === 0) return { isForAll: !1, tiers: [] };
  let carrying = formulas.rulesOf(id).filter((rule) => rule.type !== "offer" ? !1 : (statementOf(rule, service).channels?.filter((channel) => channels.includes(channel)) ?? []).some((channel) => isAlwaysSomebody(space.and(matches(rule, id), carriedBecauseOf(channel, id))))), isNamed2 = (tier) => service.exclusiveTo?.includes(tier) || carrying.some(({ condition }) => names(condition, tier)), isOfferedToAllOf = (tier) => {
    let members = formulas.segment(tier);
    return !moment.isEmpty(members) && moment.implies(members, formulas.offered(id));
  };
  return { isForAll: moment.implies(possible, formulas.offered(id)), tiers: [...new Set(policy.tiers.flat())].filter((tier) => isNamed2(tier) && isOfferedToAllOf(tier)) };
}, names = (condition, segment, isNegated = !1) => condition.kind === "not" ? names(condition.of, segment, !isNegated) : condition.kind === "segment" ? condition.segment === segment && !isNegated : condition.kind !== "compare" && condition.of.some((part) => names(part, segment, isNegated)), programOf = ({ name, title = name, segments }, tiers, offers, lang) => {
  let called = textIn(title, lang), hasTiers = tiers.map((tier) => tierOf(tier, textIn(segments.get(tier)?.title ?? tier, lang)));
  return Object.freeze({ "@context": "https://schema.org", "@type": "MemberProgram", name: called, ...hasTiers.length > 0 && { hasTiers: Object.freeze(hasTiers) }, hostingOrganization: Object.freeze({ "@type": "Organization", name: called, ...offers.length > 0 && { makesOffer: Object.freeze(offers) } }) });
}, tierOf = (tier, name) => Object.freeze({ "@type": "MemberProgramTier", "@id": tierId(tier), name }), tierId = (tier) => `#tier-${tier}`, offerOf = ({ id, title = id, standard }, tiers, lang) => Object.freeze({ "@type": "Offer", itemOffered: Object.freeze({ "@type": "Service", name: textIn(title, lang), ...standard?.text !== void 0 && { description: textIn(standard.text, lang) } }), ...tiers.length > 0 && { validForMemberTier: Object.freeze(tiers.map((tier) => Object.freeze({ "@id": tierId(tier) }))) } });
var arrangementsOf = ({ space, rulesOf, matches, offered, mayKnow: mayKnow2 }, service) => {
  let rules = rulesOf(service).filter((rule) => rule.type === "arrange"), distinct = new Map(rules.map(({ fee, by }) => [JSON.stringify([fee, by]), { fee, by }])), rest = space.minus(mayKnow2(service), offered(service));
  return [...distinct.values()].sort(byPreference).map(({ fee, by }) => {
    let same = rules.filter((rule) => rule.fee === fee && rule.by === by), customers = space.and(rest, space.or(space.nobody, ...same.map((rule) => matches(rule, service))));
    return rest = space.minus(rest, customers), { fee, by, customers };
  });
}, termValues = (rules, service, term) => {
  let scale = service.terms.get(term), stated = rules.flatMap((rule) => {
    let value = (rule.type === "offer" ? statementOf(rule, service).terms : rule.type === "limit" ? rule.terms : void 0)?.get(term);
    return value === void 0 ? [] : [value];
  });
  return scale === void 0 ? [] : [...new Set(stated)].sort((a, b) => termQuality(scale, a) - termQuality(scale, b));
}, segmentAgreement = (policy, segment, { at, formulas } = {}) => {
  let title = policy.segments.get(segment)?.title, clock = clockValue(policy, at), answerTo = (service) => {
    if (!isTold(policy, service) || !mayAllKnow(policy, formulas, segment, service, clock)) return right2(void 0);
    let asked2 = formulas ?? formulasAlone(policy, service);
    return asked2.space.within(() => answerOf(new Members(asked2, segment, clock), service));
  }, whom = { kind: "segment", segment, ...title !== void 0 && { title } };
  return map((answers) => {
    let said = answers.filter((answer) => answer !== void 0);
    return agreementOf(policy, whom, clock, said);
  })(traverseArray(answerTo)([...policy.services.values()]));
}, mayAllKnow = (policy, given, segment, service, clock) => {
  if (service.knownTo === "everyone") return !0;
  let formulas = given ?? formulasOfKnowing(policy, {}), known4 = formulas.space.within(() => new Members(formulas, segment, clock).areIn(formulas.mayKnow(service.id)));
  return getOrElse(constFalse)(known4);
}, answerOf = (members, service) => {
  let { formulas } = members, { id } = service;
  if (members.areNone || members.someAreIn(unseeing(formulas, id))) return;
  let seen = seenOf(service), offered = formulas.offered(id);
  if (members.areIn(offered)) {
    let commitment2 = members.lowestOf(COMMITMENTS, (level) => formulas.commitmentAtLeast(id, level));
    return providedOf(seen, commitment2, worstTerms(members, service));
  }
  if (!members.someAreIn(offered)) {
    let arrangements = arrangementsOf(formulas, id).filter(({ customers }) => members.someAreIn(customers)), [first] = arrangements;
    if (first === void 0) return notProvidedOf(seen);
    if (members.areIn(first.customers)) return arrangedOf(seen, first.fee, first.by);
  }
  return dependsOf(seen);
}, dependsOf = (seen) => ({ ...seen, answer: "depends" }), worstTerms = (members, service) => {
  if (service.terms.size === 0) return;
  let { formulas } = members, worst = /* @__PURE__ */ Object.create(null);
  for (let term of [...service.terms.keys()].sort()) worst[term] = members.lowestOf(termValues(formulas.rulesOf(service.id), service, term), (value) => formulas.termAtLeast(service.id, term, value));
  return Object.freeze(worst);
}, Members = class {
  formulas;
  #members;
  #moment;
  constructor(formulas, segment, at) {
    this.formulas = formulas, this.#members = formulas.segment(segment), this.#moment = momentOf(formulas, at);
  }
  get areNone() {
    return this.#moment.isEmpty(this.#members);
  }
  someAreIn(set) {
    return !this.#moment.isEmpty(this.formulas.space.and(this.#members, set));
  }
  areIn(set) {
    return this.#moment.implies(this.#members, set);
  }
  lowestOf(levels, atLeast2) {
    let lowest = levels.findLast((level) => this.areIn(atLeast2(level)));
    if (lowest === void 0) throw new InvariantError("somebody who is offered a service has no level of it");
    return lowest;
  }
}, announcements = (policy, formulas = formulasOf(policy)) => formulas.space.within(() => announcementsOf(formulas)), announcementsOf = (formulas) => {
  let { policy, space } = formulas, meets = (a, b) => !space.isEmpty(space.and(a, b));
  return [...policy.channels.keys()].sort().flatMap((channel) => [...policy.services.keys()].sort().flatMap((service) => {
    let because = formulas.carriedBecauseOf(channel, service), example = space.witness(because);
    if (example === void 0) return [];
    let rules = formulas.rulesOf(service).filter((rule) => rule.type === "offer" && meets(because, formulas.matches(rule, service))), segments = [...policy.segments.keys()].filter((segment) => meets(because, formulas.segment(segment)));
    return [{ channel, service, because: { rules: rules.map(({ name }) => name).sort(), segments: segments.sort(), example } }];
  }));
}, askedChannels = (policy, service, applying) => {
  let statements = applying.filter((rule) => rule.type === "offer").map((offer) => statementOf(offer, service)), byDefault = statements.some(({ channels: channels2 }) => channels2 === void 0), channels = [...policy.channels.values()].map((channel) => ({ channel, named: statements.some(({ channels: channels2 }) => channels2?.includes(channel.id)) })).filter(({ named }) => named || byDefault).sort((a, b) => a.channel.id < b.channel.id ? -1 : 1);
  return { byDefault, channels };
}, channelsOf = (policy, service, { byDefault, channels }, { publicity: got, channels: told }, { carriage, standing }) => {
  let clock = clockOf(policy, standing.facts), silenceOf = (channel, named) => {
    let needs = publicityOf(channel);
    if (!atLeast(publicity)(got, needs)) return { kind: "too-wide", needs };
    if (!(named && holdsAt(carriage.named(channel.id, service.id), clock, standing.facts) || byDefault && holdsAt(carriage.byDefault(channel.id, service.id), clock, standing.facts))) return { kind: named ? "audience-may-not-know" : "audience-not-offered" };
    let { reach } = channel;
    return reach.kind === "segments" && !isInSome(policy, reach.segments, standing) ? { kind: "not-reached", segments: reach.segments } : { kind: "excepted" };
  };
  return channels.map(({ channel, named }) => Object.freeze(told.includes(channel.id) ? { channel: channel.id, told: !0 } : { channel: channel.id, told: !1, silence: Object.freeze(silenceOf(channel, named)) }));
}, cutsOf = (service, applying) => {
  let offers = applying.filter((rule) => rule.type === "offer"), limits = applying.filter((rule) => rule.type === "limit"), asks = (of) => offers.flatMap((offer) => asked(offer, of(statementOf(offer, service)))), commitmentCut = cut(commitment, asks((statement) => statement.commitment), [...limitCaps(limits, (limit) => limit.commitment), standardCap(service, "commitment"), ...evidenceCap(service)]), publicityCut = cut(publicity, asks((statement) => statement.publicity), [...limitCaps(limits, (limit) => limit.publicity), standardCap(service, "publicity"), { kind: "exclusivity", allows: exclusivityCeiling(service) }]), terms = /* @__PURE__ */ Object.create(null);
  for (let [term, scale] of service.terms) {
    let termCut = cut(termLattice(scale), asks((statement) => statement.terms.get(term)), limitCaps(limits, (limit) => limit.terms.get(term)));
    termCut && (terms[term] = termCut);
  }
  return Object.freeze({ ...commitmentCut && { commitment: commitmentCut }, ...publicityCut && { publicity: publicityCut }, terms: Object.freeze(terms) });
}, asked = ({ name }, level) => level === void 0 ? [] : [{ rule: name, level }], cut = (ladder, asks, caps) => {
  if (asks.length === 0) return;
  let best = asks.map(({ level }) => level).reduce(ladder.join), binding = caps.filter(({ allows }) => worse(ladder)(allows, best));
  if (binding.length !== 0) return Object.freeze({ asked: best, by: Object.freeze(asks.filter(({ level }) => ladder.equals(level, best)).map(({ rule }) => rule).sort()), got: binding.map(({ allows }) => allows).reduce(ladder.meet), caps: Object.freeze(binding.sort((a, b) => ladder.compare(a.allows, b.allows)).map((cap) => Object.freeze(cap))) });
}, limitCaps = (limits, of) => limits.flatMap((limit) => {
  let allows = of(limit);
  return allows === void 0 ? [] : [{ kind: "limit", rule: limit.name, allows }];
}), standardCap = ({ classCeiling }, component) => ({ kind: "standard", allows: classCeiling[component] }), evidenceCap = (service) => {
  let { standard, evidence } = service;
  if (standard?.target === void 0 || evidence === void 0) return [];
  let { kept, promised } = evidence, lowerBound = wilsonLowerBound(kept, promised);
  return [{ kind: "evidence", allows: evidenceCeiling(service), kept, promised, target: standard.target, lowerBound }];
}, sceneOf = (inquiry) => {
  if (inquiry.scene !== void 0) return inquiry.scene;
  let { policy, facts, decision } = inquiry, { ids, numberOf } = conditionsOf(policy).segments, inSegment = new Array(ids.length).fill(!1);
  for (let id of decision.segments) inSegment[numberOf(id)] = !0;
  return inquiry.scene = { standing: { facts, inSegment }, numberOf }, inquiry.scene;
}, whyRuleFails = (inquiry, rule) => {
  if (rule.services.length === 1) return failureIfAny(rule.condition, !0, sceneOf(inquiry));
  inquiry.failures ??= /* @__PURE__ */ new Map();
  let { failures } = inquiry, known4 = failures.get(rule);
  if (known4 !== void 0) return known4;
  let failure = failureIfAny(rule.condition, !0, sceneOf(inquiry));
  return failures.set(rule, failure), failure;
}, ExplainedService = class {
  service;
  offered;
  commitment;
  publicity;
  #state;
  constructor(inquiry, table, decided, speaking) {
    let { service } = table, { offered, commitment: commitment2, publicity: publicity2, terms, approval, arrangement } = decided, { standing } = sceneOf(inquiry);
    this.#state = { inquiry, table, decided, speaking, cuts: void 0, channels: void 0, rules: void 0 }, this.service = service.id, this.offered = offered, this.commitment = commitment2, this.publicity = publicity2, terms && (this.terms = terms), approval && (this.approval = approval), this.blocks = offered ? NO_BLOCKS : blocksOf(service, decided, isInSome(inquiry.policy, service.exclusiveTo, standing)), Object.defineProperty(this, "cuts", CUTS), Object.defineProperty(this, "channels", CHANNELS), this.mayKnow = isInSome(inquiry.policy, service.knownTo === "everyone" ? void 0 : service.knownTo, standing), arrangement && (this.arrangement = arrangement), Object.defineProperty(this, "rules", RULES), Object.freeze(this);
  }
  static cuts(explanation) {
    let state = explanation.#state;
    return state.cuts ??= state.decided.offered ? grantOf(state).cuts : NO_CUTS, state.cuts;
  }
  static channels(explanation) {
    let state = explanation.#state;
    return state.channels ??= state.decided.offered ? explainChannels(state) : NO_CHANNELS, state.channels;
  }
  static rules(explanation) {
    let state = explanation.#state;
    return state.rules ??= Object.freeze(state.speaking.map((rule) => explainRule(rule, state))), state.rules;
  }
  [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
    return { ...this };
  }
}, grants = /* @__PURE__ */ new WeakMap(), grantOf = ({ inquiry, table, decided }) => {
  let known4 = grants.get(decided);
  if (known4 !== void 0) return known4;
  let { service } = table, applying = table.rules.filter(({ type, name }) => decided.rules[type].includes(name)), grant = { cuts: cutsOf(service, applying), asked: askedChannels(inquiry.policy, service, applying) };
  return grants.set(decided, grant), grant;
}, explainChannels = (state) => {
  let { inquiry, table, decided } = state, run = { carriage: inquiry.program.carriage, standing: sceneOf(inquiry).standing };
  return Object.freeze(channelsOf(inquiry.policy, table.service, grantOf(state).asked, decided, run));
}, explainRule = (rule, { inquiry, table: { service }, decided }) => {
  let { name, type } = rule;
  if (decided.rules[type].includes(name)) return Object.freeze({ rule: name, type, matched: !0 });
  let failed = whyRuleFails(inquiry, rule);
  if (failed !== void 0) return Object.freeze({ rule: name, type, matched: !1, failed });
  let outside = type === "offer" ? service.exclusiveTo : service.knownTo;
  if (outside === void 0 || outside === "everyone") throw new InvariantError(`rule \`${name}\` holds and is not listed`);
  return Object.freeze({ rule: name, type, matched: !1, outside });
}, blocksOf = ({ exclusiveTo = [] }, { rules: { offer, withhold } }, inside) => Object.freeze([...offer.length === 0 ? [NO_OFFER] : [], ...withhold.length > 0 ? [Object.freeze({ kind: "withheld", rules: withhold })] : [], ...inside ? [] : [Object.freeze({ kind: "outside", segments: exclusiveTo })]]), NO_OFFER = Object.freeze({ kind: "no-offer" }), NO_BLOCKS = Object.freeze([]), NO_CUTS = Object.freeze({ terms: Object.freeze({}) }), NO_CHANNELS = Object.freeze([]), CUTS = accessor(ExplainedService.cuts), CHANNELS = accessor(ExplainedService.channels), RULES = accessor(ExplainedService.rules), FEW = 4, Explained = class {
  #state;
  constructor(inquiry, asked2) {
    this.#state = { inquiry, asked: asked2, segments: void 0, services: void 0 }, Object.defineProperty(this, "segments", SEGMENTS), Object.defineProperty(this, "services", SERVICES2), Object.freeze(this);
  }
  static segments(explanation) {
    let state = explanation.#state;
    return state.segments ??= segmentsOf(state.inquiry), state.segments;
  }
  static services(explanation) {
    let state = explanation.#state;
    return state.services ??= servicesOf(state.inquiry, state.asked), state.services;
  }
  [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
    return { ...this };
  }
}, segmentsOf = (inquiry) => {
  let scene = sceneOf(inquiry), { policy } = inquiry;
  return Object.freeze(directoryOf(policy).segments.map((id) => explainSegment(policy, id, scene)));
}, explainSegment = (policy, id, scene) => {
  let segment = policy.segments.get(id);
  if (segment === void 0) throw new InvariantError(`the policy has no segment \`${id}\``);
  let member = scene.standing.inSegment[scene.numberOf(id)] === !0;
  return Object.freeze({ segment: id, member, why: failureOf(segment.condition, !member, scene) });
}, servicesOf = (inquiry, { service, rule }) => {
  let { policy, program: program2, decision } = inquiry, directory = directoryOf(policy), explain2 = (table, decided, rules) => {
    if (decided === void 0) throw new InvariantError(`the decision says nothing of \`${table.id}\``);
    return new ExplainedService(inquiry, table, decided, rules);
  }, only2 = rule === void 0 ? void 0 : directory.rule(rule), speaks = only2 && new Set(only2.services), one = service === void 0 ? void 0 : program2.serviceNumbers.get(service), tables = (one === void 0 ? program2.services : program2.services.slice(one, one + 1)).filter(({ id }) => speaks?.has(id) ?? !0), decidedOf = tables.length > FEW ? (id) => decision.services[id] : (id) => serviceOf(decision, id);
  return Object.freeze(tables.map((table) => explain2(table, decidedOf(table.id), only2 ? [only2] : directory.rulesOf(table))));
}, SEGMENTS = accessor(Explained.segments), SERVICES2 = accessor(Explained.services), explain = (compiled, customer, options = {}) => {
  let policy = compiled.policy, { service, rule } = options, asked2 = { service, rule }, unknown2 = unknownNames(policy, asked2), subject = subjectOf(compiled, customer);
  if (isLeft2(subject)) return left2(concat(unknown2)(subject.left));
  if (isNonEmpty2(unknown2)) return left2(unknown2);
  let { facts, decision } = subject.right, inquiry = { policy, program: compiled[program], facts, decision, scene: void 0, failures: void 0 };
  return right2(new Explained(inquiry, asked2));
}, subjectOf = (compiled, customer) => {
  let facts = readFacts(compiled.policy, customer);
  if (isLeft2(facts)) return facts;
  let decision = decide(compiled, facts.right);
  return isLeft2(decision) ? decision : right2({ facts: facts.right, decision: decision.right });
}, approvalsOf = ({ policy, space, rulesOf, matches, offered }, service) => {
  let asking = /* @__PURE__ */ new Map();
  for (let rule of rulesOf(service).filter((rule2) => rule2.type === "offer")) {
    let { approval } = statementOf(rule, policy.services.get(service));
    if (approval === void 0) continue;
    let known4 = asking.get(approval) ?? [];
    known4.push(matches(rule, service)), asking.set(approval, known4);
  }
  return [...asking].map(([by, sets]) => ({ by, customers: space.and(offered(service), space.or(space.nobody, ...sets)) })).sort((one, other) => one.by < other.by ? -1 : 1);
}, aspectsOf = (formulas, service) => aspectsOver([formulas], service)[0], aspectsOver = (policies, service) => {
  let services = policies.map(({ policy }) => policy.services.get(service)), terms = /* @__PURE__ */ new Map();
  for (let [at, known4] of services.entries()) for (let term of known4?.terms.keys() ?? []) {
    let values = termValues(policies[at]?.rulesOf(service) ?? [], known4, term);
    terms.set(term, [.../* @__PURE__ */ new Set([...terms.get(term) ?? [], ...values])]);
  }
  let channels = [...new Set(policies.flatMap(({ policy }) => [...policy.channels.keys()]))].sort(), arranged = policies.map((formulas, at) => services[at] ? arrangementsOf(formulas, service) : []), arrangements = new Map(arranged.flat().map(({ fee, by }) => [keyOf({ kind: "arrangement", fee, by }), { fee, by }])), approvals = policies.map((formulas, at) => services[at] ? approvalsOf(formulas, service) : []), approvers = [...new Set(approvals.flat().map(({ by }) => by))].sort(), said = [{ kind: "offered" }, ...COMMITMENTS.slice(1).map((atLeast2) => ({ kind: "commitment", atLeast: atLeast2 })), ...PUBLICITIES.slice(1).map((atLeast2) => ({ kind: "publicity", atLeast: atLeast2 })), ...[...terms].flatMap(([term, values]) => values.map((atLeast2) => ({ kind: "term", term, atLeast: atLeast2 }))), ...channels.map((channel) => ({ kind: "channel", channel })), ...approvers.map((by) => ({ kind: "approval", by })), ...[...arrangements.values()].map((arrangement) => ({ kind: "arrangement", ...arrangement }))];
  return policies.map((formulas, at) => said.map((one) => ({ ...one, key: keyOf(one), customers: services[at] ? saidOf(formulas, service, one) : formulas.space.nobody })));
}, saidOf = (formulas, service, said) => {
  let { policy, space } = formulas;
  switch (said.kind) {
    case "offered":
      return formulas.offered(service);
    case "commitment":
      return formulas.commitmentAtLeast(service, said.atLeast);
    case "publicity":
      return formulas.publicityAtLeast(service, said.atLeast);
    case "term":
      return policy.services.get(service)?.terms.has(said.term) ? formulas.termAtLeast(service, said.term, said.atLeast) : space.nobody;
    case "channel":
      return policy.channels.has(said.channel) ? formulas.toldOn(said.channel, service) : space.nobody;
    case "approval":
      return approvalsOf(formulas, service).find(({ by }) => by === said.by)?.customers ?? space.nobody;
    case "arrangement":
      return arrangementsOf(formulas, service).find(({ fee, by }) => fee === said.fee && by === said.by)?.customers ?? space.nobody;
  }
}, keyOf = (said) => {
  switch (said.kind) {
    case "offered":
      return "offered";
    case "commitment":
    case "publicity":
      return `${said.kind} >= ${said.atLeast}`;
    case "term":
      return `term ${said.term} >= ${JSON.stringify(said.atLeast)}`;
    case "channel":
      return `channel ${said.channel}`;
    case "approval":
      return `approval by ${said.by}`;
    case "arrangement":
      return `arrangement for ${said.fee} by ${said.by}`;
  }
};
var matrix = (policy, formulas = formulasOf(policy)) => formulas.space.within(() => [...policy.segments.keys()].map((segment) => rowOf(formulas, segment))), rowOf = (formulas, segment) => ({ segment, services: [...formulas.policy.services.values()].map((service) => cellOf(formulas, service, formulas.segment(segment))) }), cellOf = (formulas, service, members) => {
  let { space } = formulas, { id } = service, offered = space.and(members, formulas.offered(id));
  if (space.isEmpty(offered)) return { service: id, offered: "never", dependsOn: [] };
  let range = (levels, atLeast2) => rangeOf2(formulas, offered, levels, atLeast2), always = space.implies(members, offered);
  return { service: id, offered: always ? "always" : "sometimes", commitment: range(COMMITMENTS, (level) => formulas.commitmentAtLeast(id, level)), publicity: range(PUBLICITIES, (level) => formulas.publicityAtLeast(id, level)), ...service.terms.size > 0 && { terms: Object.fromEntries([...service.terms.keys()].map((term) => [term, range(termValues(formulas.rulesOf(id), service, term), (value) => formulas.termAtLeast(id, term, value))])) }, dependsOn: always ? [] : factsThatDecide(formulas, offered, members) };
}, factsThatDecide = ({ space, policy }, offered, members) => {
  let alone = space.dependsOn(offered, members);
  if (alone.length > 0) return alone;
  let insider = space.witness(offered), outsider = insider && space.witness(space.minus(members, offered), { near: insider }), differ = (fact) => JSON.stringify(insider?.[fact]) !== JSON.stringify(outsider?.[fact]);
  return [...policy.facts.keys()].filter(differ);
}, rangeOf2 = ({ space }, offered, levels, atLeast2) => {
  let lowest = levels.findLast((level) => space.implies(offered, atLeast2(level))), highest = levels.findLast((level) => !space.isEmpty(space.and(offered, atLeast2(level))));
  return { lowest: lowest ?? levels[0], highest: highest ?? levels[0] };
}, FIRST_DAY = "2024-01-01", DAY_MS = 864e5, dayNumber = (date) => isDate(date) ? (Date.parse(date) - Date.parse(FIRST_DAY)) / DAY_MS : void 0, hazardsOf = (candidates) => {
  let gaps = candidates.map(({ schedule }) => Math.ceil(schedule.minGapDays)), alone = candidates.map(({ schedule }, at) => Math.max(1, 365.25 / schedule.perYear - gaps[at])), waits = candidates.length === 1 ? alone : solved(candidates, gaps, alone);
  return candidates.map(({ service }, at) => {
    let base = 1 / alone[at], extra = base === 1 ? 0 : (1 / waits[at] - base) / (1 - base);
    return Object.freeze({ service, gap: gaps[at], base, extra: Math.max(0, extra) });
  });
}, hazardOf = ({ base, extra }) => base + (1 - base) * extra, solved = (candidates, gaps, alone) => {
  let rates = candidates.map(({ schedule }) => schedule.perYear), total = rates.reduce((sum, rate) => sum + rate, 0), intervals = rates.map((rate) => 365.25 / Math.min(rate, total - rate)), least = alone.map((wait) => Math.max(1, wait * 0.25)), waits = alone;
  for (let round = 0; round < 1e3; round++) {
    let rests2 = restsAt(waits, gaps), next = waits.map((wait, at) => {
      let wanted = (wait + intervals[at] - rests2[at]) / 2;
      return Math.min(alone[at], Math.max(least[at], wanted));
    }), moved = Math.max(...next.map((wait, at) => Math.abs(wait - waits[at]) / wait));
    if (waits = next, moved < 1e-9) break;
  }
  let rests = restsAt(waits, gaps);
  return waits.map((wait, at) => Math.min(alone[at], Math.max(wait, intervals[at] - rests[at])));
}, restsAt = (waits, gaps) => gaps.map((gap, at) => {
  let quiet = waits.reduce((product, wait, other) => other === at ? product : product * (1 - 1 / wait), 1);
  return gap + quiet ** gap / (1 - quiet);
}), bellsOf = (hazards) => hazards.flatMap(({ service, base, extra }, at) => {
  let own = { at, service, purpose: "base", quiet: quietBy(base) };
  return extra > 0 ? [own, { at, service, purpose: "extra", quiet: quietBy(extra) }] : [own];
}), quietBy = (probability) => Math.log1p(-probability), daysUntil = (draw, quiet) => 1 + Math.floor(Math.log(draw) / quiet), geometric = (draw, probability) => daysUntil(draw, quietBy(probability)), ageBy = (draw, hazard) => {
  let { gap } = hazard, rate = hazardOf(hazard), interval = gap + 1 / rate, resting = gap / interval;
  return draw < resting ? 1 + Math.floor(draw * interval) : gap + geometric((draw - resting) / (1 - resting), rate);
}, calendarsOf = (hazards) => {
  let bells = bellsOf(hazards), isOneOfSeveral = hazards.length > 1, days = new Float64Array(bells.length), sequences = [], came = new Float64Array(hazards.length), begin = (draws) => {
    let last = 0;
    for (let bell = 0; bell < bells.length; bell++) {
      let { at, service, purpose, quiet } = bells[bell], draw = draws(service, purpose);
      purpose === "base" && (came[at] = -ageBy(draw(), hazards[at])), came[at] > came[last] && (last = at), days[bell] = daysUntil(draw(), quiet) - 1, sequences[bell] = draw;
    }
    return last;
  };
  return (draws, until) => {
    let last = begin(draws), deliveries = [], next = Number.POSITIVE_INFINITY;
    for (let bell = 0; bell < days.length; bell++) days[bell] < next && (next = days[bell]);
    for (; next <= until; ) {
      let day = next, due = NONE;
      next = Number.POSITIVE_INFINITY;
      for (let bell = 0; bell < days.length; bell++) {
        if (days[bell] === day) {
          let { at, quiet } = bells[bell];
          day - came[at] <= hazards[at].gap || isOneOfSeveral && at === last || (due = withOne(due, at)), days[bell] = day + daysUntil(sequences[bell](), quiet);
        }
        days[bell] < next && (next = days[bell]);
      }
      due !== NONE && (last = chosen(due, day, draws), came[last] = day, deliveries.push({ service: hazards[last].service, day }));
    }
    return deliveries;
  };
}, calendarOf = (hazards, draws, until) => calendarsOf(hazards)(draws, until), dueAfter = (hazards, draws, day, record) => {
  let before = [...record].toSorted((a, b) => b[1] - a[1] || +(a[0] > b[0]) - +(a[0] < b[0])), [latest] = before;
  if (latest !== void 0 && latest[1] >= day) return;
  let rests = ({ service, gap }) => {
    let isLast = service === latest?.[0];
    return day - (record.get(service) ?? Number.NEGATIVE_INFINITY) <= gap || isLast && hazards.length > 1;
  }, due = NONE;
  for (let bell of bellsOf(hazards)) !rests(hazards[bell.at]) && ringsOn(day, bell, draws) && (due = withOne(due, bell.at));
  return due === NONE ? void 0 : hazards[chosen(due, day, draws)]?.service;
}, ringsOn = (day, { service, purpose, quiet }, draws) => {
  let draw = draws(service, purpose);
  purpose === "base" && draw();
  let rings = -1;
  for (; rings < day; ) rings += daysUntil(draw(), quiet);
  return rings === day;
}, NONE = [], withOne = (due, at) => due === NONE ? [at] : due.at(-1) === at ? due : [...due, at], chosen = (due, day, draws) => due.length === 1 ? due[0] : due[Math.floor(draws("", "choice", day)() * due.length)], prepared2 = /* @__PURE__ */ new WeakMap(), MOST_SETS = 1e4, prepare = (policy) => {
  let known4 = prepared2.get(policy);
  if (known4 !== void 0) return known4;
  let made = { scheduled: [...policy.services.values()].flatMap(({ id, surprise }) => surprise === void 0 ? [] : [{ service: id, schedule: surprise }]).sort((a, b) => +(a.service > b.service) - +(a.service < b.service)), hazards: /* @__PURE__ */ new Map() };
  return prepared2.set(policy, made), made;
}, hazardsAmong = (policy, isOffered) => {
  let { scheduled, hazards } = prepare(policy), candidates = scheduled.filter(({ service }) => isOffered(service)), key = candidates.map(({ service }) => service).join(" "), known4 = hazards.get(key);
  if (known4 !== void 0) return known4;
  let made = hazardsOf(candidates);
  return hazards.size < MOST_SETS && hazards.set(key, made), made;
}, readDay = (date, name, problems) => {
  let day = typeof date == "string" ? dayNumber(date) : void 0;
  if (day !== void 0 && day >= 0) return day;
  problems.push(aboutDay(date, name, day));
}, aboutDay = (date, name, day) => day === void 0 ? problem("surprise-date", [name], `the ${quote(name)} is ${shown(date)}, and must be a day of the calendar`, "give a day as `2026-05-01`") : problem("surprise-date", [name], `the ${quote(name)} is ${quote(String(date))}, before the first day of all calendars`, `give a day from ${quote(FIRST_DAY)} on`), surpriseCalendar = (policy, offered, period) => {
  let problems = [], [from, until] = [readDay(period.from, "from", problems), readDay(period.until, "until", problems)];
  if (isNonEmpty2(problems)) return left2(problems);
  let services = new Set(offered), calendars = calendarsOf(hazardsAmong(policy, (service) => services.has(service))), [first, last] = [from, until];
  return right2((draws) => {
    let due = [];
    for (let { service, day } of calendars(draws, last)) day >= first && due.push({ service, day: day - first });
    return due;
  });
}, SHORTEST_SECRET = 16, readRequest = (said, problems) => {
  let { id, date, secret, delivered } = isRecord(said) ? said : {};
  (typeof id != "string" || id === "") && problems.push(aboutId(id));
  let day = readDay(date, "date", problems);
  (!isSecret(secret) || secret.length < SHORTEST_SECRET && bytesIn(secret) < SHORTEST_SECRET) && problems.push(aboutSecret(secret));
  let record = delivered === void 0 ? void 0 : readRecord(delivered, day, problems);
  return { ...typeof id == "string" && { id }, ...day !== void 0 && { day, date }, ...isSecret(secret) && { secret }, ...record !== void 0 && { delivered: record } };
}, isSecret = (secret) => typeof secret == "string" || secret instanceof Uint8Array, aboutId = (id) => {
  let given = id === "" ? "the `id` is empty" : id === void 0 ? "the customer has no `id`" : `the \`id\` is ${shown(id)}`;
  return problem("customer-id", ["id"], `${given}, and must be text`, "give what the customer is always called: another `id` has other surprises");
}, aboutSecret = (secret) => {
  let given = isSecret(secret) ? `has ${bytesIn(secret)} ${bytesIn(secret) === 1 ? "byte" : "bytes"}` : secret === void 0 ? "is missing" : `is of type ${typeof secret}`;
  return problem("short-secret", ["secret"], `the secret ${given}, and must have at least ${SHORTEST_SECRET}`, "make one with `openssl rand -hex 32`, once, and keep it: another secret has other surprises");
}, readRecord = (delivered, today, problems) => {
  if (!isRecord(delivered)) {
    let message = `\`delivered\` is ${shown(delivered)}, and must be an object with a day for each service`;
    return problems.push(problem("delivered-date", ["delivered"], message, 'give `{ "home-made-pie": "2026-05-01" }`')), /* @__PURE__ */ new Map();
  }
  return new Map(Object.entries(delivered).flatMap(([service, date]) => {
    if (date === void 0) return [];
    let day = typeof date == "string" ? dayNumber(date) : void 0, at = ["delivered", service];
    if (day === void 0) {
      let message = `${quote(service)} was delivered on ${shown(date)}, which is no day of the calendar`;
      problems.push(problem("delivered-date", at, message, "give a day as `2026-05-01`"));
    } else if (today !== void 0 && day > today) {
      let message = `${quote(service)} was delivered on ${quote(String(date))}, which is after the \`date\``;
      problems.push(problem("delivered-date", at, message, "record what was delivered, not what is planned"));
    }
    return day === void 0 ? [] : [[service, day]];
  }));
}, surprises = (compiled, request) => {
  let problems = [], read = readRequest(request, problems), policy = compiled.policy, decision = decide(compiled, factsOn(policy, request?.facts, read.date, problems));
  if (isLeft2(decision) && problems.push(...decision.left), isNonEmpty2(problems)) return left2(problems);
  let { id, day, secret, delivered } = read, hazards = isLeft2(decision) ? [] : hazardsAmong(policy, (service) => serviceOf(decision.right, service)?.offered === !0);
  if (hazards.length === 0) return right2(NOTHING2);
  let draws = drawsOf(secret, id);
  if (delivered !== void 0) return right2(listOf(dueAfter(hazards, draws, day, delivered)));
  let last = calendarOf(hazards, draws, day).at(-1);
  return right2(listOf(last?.day === day ? last.service : void 0));
}, NOTHING2 = Object.freeze([]), listOf = (service) => service === void 0 ? NOTHING2 : Object.freeze([service]), factsOn = ({ clock, facts: declared }, facts, date, problems) => {
  let isMoment = clock !== void 0 && declared.get(clock)?.type.kind === "date-time";
  if (clock === void 0 || !isRecord(facts)) return facts;
  let said = Object.hasOwn(facts, clock) ? Reflect.get(facts, clock) : void 0;
  if (said === void 0) return { ...facts, [clock]: isMoment ? `${date ?? FIRST_DAY}T00:00:00Z` : date ?? FIRST_DAY };
  let day = typeof said != "string" ? void 0 : isMoment ? canonicalDateTime(said)?.slice(0, 10) : isDate(said) ? said : void 0;
  return date !== void 0 && day !== void 0 && day !== date && problems.push(disagreement(clock, day, date, isMoment)), facts;
}, disagreement = (clock, day, date, isMoment) => problem("clock-disagrees", [clock], `${quote(clock)} is ${isMoment ? "on " : ""}${quote(day)}${isMoment ? " in UTC" : ""}, and the \`date\` is ${quote(date)}`, `leave ${quote(clock)} out: it is filled with the \`date\``);

export {
  isNonEmpty2,
  nameOf,
  pointerOf,
  problem,
  shown,
  readScalar,
  readFacts,
  isRecord,
  contextOf,
  Features,
  comparisonsOf,
  inOrderOfDecisions,
  ServiceDecisions,
  program,
  compile,
  renderExplanation,
  renderFailure,
  decide,
  serviceOf,
  agreement,
  bundleFor,
  hearingOf,
  undecidedHearing,
  memberProgram,
  arrangementsOf,
  segmentAgreement,
  announcements,
  explain,
  aspectsOf,
  aspectsOver,
  matrix,
  FIRST_DAY,
  surpriseCalendar,
  surprises
};
