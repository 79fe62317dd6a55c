import {
  ALWAYS,
  InvariantError,
  NEVER,
  atLeast,
  ceilingOf,
  commitment,
  dual,
  identity,
  pipe,
  publicity,
  termLattice
} from "./chunk-Y4XXGU5X.js";
import {
  comparisonsStatedIn,
  relationOf,
  segmentsStatedIn
} from "./chunk-UDG6POVW.js";

// ../engine/dist/bundle/chunk-HRIGUR4L.js
var BudgetExceeded = class extends Error {
  name = "BudgetExceeded";
  reason;
  constructor(reason) {
    super(`the budget is used up: ${reason}`), this.reason = reason;
  }
}, STEPS_PER_NODE = 32, Budget = class {
  #nodes = 0;
  #steps = 0;
  #tally;
  limit;
  constructor(limit, beside) {
    this.limit = limit, this.#tally = beside === void 0 ? { steps: 0, end: Number.POSITIVE_INFINITY, allowed: Number.POSITIVE_INFINITY } : beside.#tally;
  }
  get spent() {
    return { nodes: this.#nodes, steps: this.#tally.steps };
  }
  node() {
    if (this.#nodes += 1, this.#nodes > this.limit) throw new BudgetExceeded(`more than ${this.limit} diagram nodes`);
    this.#spend(STEPS_PER_NODE);
  }
  begin() {
    this.#steps = 0;
  }
  step(count2 = 1) {
    if (this.#steps += count2, this.#steps > this.limit * STEPS_PER_NODE) throw new BudgetExceeded(`more than ${this.limit * STEPS_PER_NODE} steps`);
    this.#spend(count2);
  }
  allow(steps, work) {
    let tally = this.#tally, { end, allowed } = tally;
    tally.steps + steps < end && Object.assign(tally, { end: tally.steps + steps, allowed: steps });
    try {
      return work();
    } finally {
      Object.assign(tally, { end, allowed });
    }
  }
  #spend(steps) {
    let tally = this.#tally;
    if (tally.steps += steps, tally.steps > tally.end) throw new BudgetExceeded(`more than ${tally.allowed} steps in all`);
  }
}, statementOf = ({ states }, { defaults, classDefault }) => {
  let channels = states.channels ?? defaults.channels, approval = states.approval ?? defaults.approval;
  return { commitment: states.commitment ?? defaults.commitment ?? classDefault.commitment, publicity: states.publicity ?? defaults.publicity ?? classDefault.publicity, terms: new Map([...defaults.terms, ...states.terms]), ...channels && { channels }, ...approval !== void 0 && { approval } };
}, conditionsBelow = (condition, segments) => {
  switch (condition.kind) {
    case "all":
    case "any":
      return condition.of;
    case "not":
      return [condition.of];
    case "segment": {
      let segment = segments.get(condition.segment);
      if (segment === void 0) throw new InvariantError(`a condition refers to \`${condition.segment}\`, which is no segment`);
      return [segment];
    }
    case "compare":
      return [];
  }
}, comparisonsIn = (conditions, segments) => {
  let found = [], seen = /* @__PURE__ */ new Set(), stack = [...segments.values()].reverse();
  stack.push(...[...conditions].reverse());
  for (let condition = stack.pop(); condition !== void 0; condition = stack.pop()) {
    if (seen.has(condition)) continue;
    seen.add(condition), condition.kind === "compare" && found.push(condition);
    let below2 = conditionsBelow(condition, segments);
    for (let i = below2.length - 1; i >= 0; i--) stack.push(below2[i]);
  }
  return found;
}, isOrdered = (owner, path, type) => type.kind === "enum" ? owner.ordered && path.length === 0 : type.kind !== "array" && type.kind !== "string", leavesOfType = (owner, path, type) => {
  if (type.kind !== "object") {
    let isArray = type.kind === "array", scalar = isArray ? type.items : type, { clock: isClock, merit: hasMerit } = owner;
    return [{ fact: owner.id, path, type, scalar, isArray, isClock, hasMerit, isOrdered: isOrdered(owner, path, type) }];
  }
  return [...type.properties].flatMap(([name, property]) => leavesOfType(owner, [...path, name], property.type));
}, Leaves = class {
  all;
  #byPlace;
  #byOperand = /* @__PURE__ */ new WeakMap();
  facts;
  constructor(facts) {
    this.facts = facts, this.all = [...facts.values()].flatMap((fact) => leavesOfType(fact, [], fact.type)), this.#byPlace = new Map(this.all.map((leaf2) => [JSON.stringify([leaf2.fact, ...leaf2.path]), leaf2]));
  }
  of(operand) {
    let known3 = this.#byOperand.get(operand);
    if (known3 !== void 0) return known3;
    let leaf2 = this.#byPlace.get(JSON.stringify([operand.fact, ...operand.path]));
    if (leaf2 === void 0) throw new InvariantError(`a condition looks at \`${[operand.fact, ...operand.path].join(".")}\`, which is not declared`);
    return this.#byOperand.set(operand, leaf2), leaf2;
  }
}, rulesByService = (rules) => {
  let byService = /* @__PURE__ */ new Map();
  for (let rule of rules) for (let service of rule.services) {
    let known3 = byService.get(service);
    known3 ? known3.push(rule) : byService.set(service, [rule]);
  }
  return byService;
}, predicateOf = (condition, numberOf) => {
  switch (condition.kind) {
    case "all": {
      let parts = condition.of.map((part) => predicateOf(part, numberOf));
      return parts.length === 1 && parts[0] ? parts[0] : (standing) => parts.every((part) => part(standing));
    }
    case "any": {
      let parts = condition.of.map((part) => predicateOf(part, numberOf));
      return parts.length === 1 && parts[0] ? parts[0] : (standing) => parts.some((part) => part(standing));
    }
    case "not": {
      let part = predicateOf(condition.of, numberOf);
      return (standing) => !part(standing);
    }
    case "segment": {
      let number = numberOf(condition.segment);
      return ({ inSegment }) => inSegment[number] === !0;
    }
    case "compare":
      return comparisonOf(condition);
  }
}, comparisonOf = ({ fact, operator, value }) => {
  let relation = relationOf(operator), left3 = readerOf(fact);
  if (value.kind === "constant") {
    let constant = value.value;
    return ({ facts }) => relation(left3(facts), constant);
  }
  let right3 = readerOf(value);
  return ({ facts }) => relation(left3(facts), right3(facts));
}, readerOf = ({ fact, path }) => path.length === 0 ? (facts) => leaf(facts[fact], fact) : (facts) => leaf(path.reduce(propertyOf, facts[fact]), fact), propertyOf = (value, property) => typeof value == "object" && !Array.isArray(value) ? value[property] : void 0, leaf = (value, fact) => {
  if (value === void 0 || typeof value == "object" && !Array.isArray(value)) throw new InvariantError(`the facts have no value to compare at \`${fact}\``);
  return value;
}, planSegments = (policy) => {
  let ids = inOrderOfReference(policy.segments), numbers2 = new Map(ids.map((id, number) => [id, number])), numberOf = (segment) => {
    let number = numbers2.get(segment);
    if (number === void 0) throw new InvariantError(`the policy has no segment \`${segment}\``);
    return number;
  }, predicates = ids.map((id) => predicateOf(conditionOf(policy.segments, id), numberOf));
  return Object.freeze({ numberOf, ids: Object.freeze(ids), predicates: Object.freeze(predicates) });
}, conditionOf = (segments, id) => {
  let segment = segments.get(id);
  if (segment === void 0) throw new InvariantError(`the policy has no segment \`${id}\``);
  return segment.condition;
}, inOrderOfReference = (segments) => {
  let ordered = /* @__PURE__ */ new Set(), opened = /* @__PURE__ */ new Set(), pending = [...segments.keys()].reverse();
  for (; pending.length > 0; ) {
    let id = pending.at(-1);
    opened.has(id) ? (ordered.add(id), pending.pop()) : (opened.add(id), pending.push(...segmentsStatedIn(conditionOf(segments, id)).filter((reference) => !opened.has(reference))));
  }
  return [...ordered];
}, Names = class {
  name = "text";
  #keys = /* @__PURE__ */ new Map();
  #texts = [];
  #fresh = [];
  #words = 0;
  get size() {
    return this.#texts.length;
  }
  mention(text) {
    let known3 = this.#keys.get(text);
    return known3 !== void 0 ? known3 : (this.#texts.push(text), this.#keys.set(text, this.#texts.length), this.#texts.length);
  }
  keyOf(value) {
    return this.#keys.get(`${value}`) ?? 0;
  }
  valueOf(key) {
    if (key > 0) return this.#texts[key - 1];
    for (; this.#fresh.length <= -key; ) {
      let word = wordAt(this.#words++);
      this.#keys.has(word) || this.#fresh.push(word);
    }
    return this.#fresh[-key];
  }
  step(key, steps) {
    return key + steps;
  }
  distance(from, to) {
    return to - from;
  }
}, wordAt = (place) => {
  let letter = String.fromCharCode(97 + place % 26);
  return place < 26 ? letter : wordAt(Math.floor(place / 26) - 1) + letter;
}, bits = new DataView(new ArrayBuffer(8)), SIGN = 1n << 63n, ordinalOf = (value) => {
  bits.setFloat64(0, value);
  let pattern = bits.getBigUint64(0);
  return pattern < SIGN ? pattern : SIGN - pattern;
}, doubleAt = (ordinal) => (bits.setBigUint64(0, ordinal < 0n ? SIGN - ordinal : ordinal), bits.getFloat64(0)), above = (value) => doubleAt(ordinalOf(value) + 1n), below = (value) => 0 - above(-value), DAY = 864e5, FIRST_MOMENT = Date.parse("0000-01-01T00:00:00.000Z"), LAST_MOMENT = Date.parse("9999-12-31T23:59:59.999Z"), numbers = (type) => {
  let { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = type, integer = type.kind === "integer", least = integer ? Number.MIN_SAFE_INTEGER : -Number.MAX_VALUE, greatest = integer ? Number.MAX_SAFE_INTEGER : Number.MAX_VALUE;
  return minimum !== void 0 && (least = Math.max(least, integer ? Math.ceil(minimum) : minimum)), maximum !== void 0 && (greatest = Math.min(greatest, integer ? Math.floor(maximum) : maximum)), exclusiveMinimum !== void 0 && (least = Math.max(least, integer ? Math.floor(exclusiveMinimum) + 1 : above(exclusiveMinimum))), exclusiveMaximum !== void 0 && (greatest = Math.min(greatest, integer ? Math.ceil(exclusiveMaximum) - 1 : below(exclusiveMaximum))), { least: least + 0, greatest: greatest + 0 };
}, rangeOf = (type) => {
  switch (type.kind) {
    case "boolean":
      return { least: 0, greatest: 1 };
    case "integer":
    case "number":
      return numbers(type);
    case "date":
      return { least: FIRST_MOMENT / DAY, greatest: (LAST_MOMENT + 1) / DAY - 1 };
    case "date-time":
      return { least: FIRST_MOMENT, greatest: LAST_MOMENT };
    case "string":
    case "enum":
      return;
  }
}, valueAt = (facts, { fact, path }) => {
  let value = Object.hasOwn(facts, fact) ? facts[fact] : void 0;
  for (let name of path) {
    let object = value;
    value = typeof object == "object" && Object.hasOwn(object, name) ? object[name] : void 0;
  }
  if (value === void 0) throw new InvariantError(`a customer without \`${[fact, ...path].join(".")}\``);
  return value;
}, scalarsAt = (facts, leaf2) => {
  let value = valueAt(facts, leaf2);
  return leaf2.isArray ? value : [value];
}, assemble = (type, path, leafAt) => {
  if (type.kind !== "object") {
    let value = leafAt(path);
    return Array.isArray(value) ? Object.freeze([...value]) : value;
  }
  return Object.freeze(Object.fromEntries([...type.properties].map(([name, property]) => [name, assemble(property.type, [...path, name], leafAt)])));
}, MOST_DECIMALS = 20, simplestIn = (from, to, end) => {
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
    let rounded = end === "low" ? roundedUp(from, decimals) : -roundedUp(-to, decimals);
    if (rounded >= from && rounded <= to) return rounded + 0;
  }
  return end === "low" ? from : to;
}, roundedUp = (value, decimals) => {
  let scaled = Math.ceil(+`${value}e${decimals}`);
  return `${value}`.includes("e") || !Number.isFinite(scaled) ? Math.ceil(value * 10 ** decimals) / 10 ** decimals : +`${scaled}e-${decimals}`;
}, doublesBetween = (from, to, many, end) => {
  if (end === "high") return doublesBetween(-to, -from, many, "low").map((value) => 0 - value).reverse();
  let first = ordinalOf(from), length = ordinalOf(to) - first + 1n;
  if (length <= 0n) return [];
  if (length <= BigInt(many)) return Array.from({ length: Number(length) }, (_, i) => doubleAt(first + BigInt(i)));
  let chosen = [], low = from;
  for (let left3 = many; left3 > 0; left3--) {
    let high = doubleAt(ordinalOf(to) - BigInt(left3 - 1)), next = simplestIn(low, high, "low");
    chosen.push(next), low = above(next);
  }
  return chosen;
}, DAY2 = 864e5, roundestMoment = (from, to, end) => {
  for (let unit of [DAY2, 36e5, 6e4, 1e3]) {
    let moment2 = end === "low" ? Math.ceil(from / unit) * unit : Math.floor(to / unit) * unit;
    if (moment2 >= from && moment2 <= to) return moment2;
  }
  return end === "low" ? from : to;
}, complement = (set) => ({ below: !set.below, flips: set.flips }), normal = (below2, flips) => {
  let kept = [];
  for (let flip of flips) kept[kept.length - 1] === flip ? kept.pop() : kept.push(flip);
  return { below: below2, flips: kept };
}, threeWay = (key, next, below2, at, above2) => normal(below2, [...below2 === at ? [] : [key], ...at === above2 ? [] : [next]]), keysAlone = (keys, step) => {
  let sorted = Float64Array.from(new Set(keys)).sort(), flips = [];
  for (let key of sorted) flips[flips.length - 1] === key ? flips[flips.length - 1] = step(key, 1) : flips.push(key, step(key, 1));
  return { below: !1, flips };
}, union = (sets) => {
  if (sets.length === 1) return sets[0];
  let events = sets.flatMap(({ below: below3, flips: flips2 }) => flips2.map((key, i) => ({ key, change: i % 2 === 0 === below3 ? -1 : 1 })));
  events.sort((one, other) => one.key - other.key);
  let inside = sets.filter(({ below: below3 }) => below3).length, below2 = inside > 0, flips = [];
  for (let i = 0; i < events.length; ) {
    let { key } = events[i], before = inside > 0;
    for (; events[i]?.key === key; i++) inside += events[i].change;
    inside > 0 !== before && flips.push(key);
  }
  return { below: below2, flips };
}, intersection = (sets) => complement(union(sets.map(complement))), countBelow = (ascending, key) => {
  let low = 0, high = ascending.length;
  for (; low < high; ) {
    let middle = low + high >> 1;
    ascending[middle] < key ? low = middle + 1 : high = middle;
  }
  return low;
}, placesOf = ({ below: below2, flips }, ascending) => {
  let set = normal(below2, flips.map((flip) => countBelow(ascending, flip)).filter((place) => place < ascending.length));
  return set.flips[0] === 0 ? { below: !below2, flips: set.flips.slice(1) } : set;
}, intervalsOf = ({ below: below2, flips }, end) => {
  let intervals = [], from = below2 ? 0 : flips[0] ?? end;
  for (let i = below2 ? 0 : 1; from < end; i += 2) intervals.push([from, flips[i] ?? end]), from = flips[i + 1] ?? end;
  return intervals;
}, UNKNOWN = /* @__PURE__ */ Symbol("the scalar in question"), isList = (side) => typeof side == "object", keySet = (steps, place, left3, right3, family) => {
  let decorator = steps.decorators[place];
  if (decorator === void 0) return plainSet(steps, left3, right3, family);
  let next = (one, other) => keySet(steps, place + 1, one, other, family);
  switch (decorator) {
    case "not":
      return complement(next(left3, right3));
    case "swap":
      return next(right3, left3);
    case "someFact":
    case "everyFact":
      return quantified(steps, place, decorator, left3, family, (element) => next(element, right3));
    case "someValue":
    case "everyValue":
      return quantified(steps, place, decorator, right3, family, (element) => next(left3, element));
  }
}, quantified = (steps, place, decorator, list, family, next) => {
  if (!isList(list)) throw new InvariantError(`\`${decorator}\` looks at each element of what is no list`);
  if (place + 1 === steps.decorators.length && steps.ifEqual && !steps.ifBelow && !steps.ifAbove && decorator.startsWith("some")) return keysAlone(list, (key, steps2) => family.step(key, steps2));
  let sets = list.map(next);
  return decorator.startsWith("some") ? union(sets) : intersection(sets);
}, plainSet = (steps, left3, right3, family) => {
  let { ifBelow, ifEqual, ifAbove } = steps;
  if (left3 === UNKNOWN && typeof right3 == "number") return threeWay(right3, family.step(right3, 1), ifBelow, ifEqual, ifAbove);
  if (right3 === UNKNOWN && typeof left3 == "number") return threeWay(left3, family.step(left3, 1), ifAbove, ifEqual, ifBelow);
  throw new InvariantError("an operator compares a list with a single value");
}, PLAIN = { equal: [], notEqual: [], in: ["someValue"], notIn: ["not", "someValue"], contains: ["someFact"], doesNotContain: ["not", "someFact"], lessThan: [], lessThanInclusive: [], greaterThan: [], greaterThanInclusive: [] }, searches = (name) => PLAIN[name].length > 0, scalarRelation = (name) => relationOf({ decorators: [], name: searches(name) ? "equal" : name }), stepsOf = ({ decorators, name }) => {
  let relation = scalarRelation(name);
  return { decorators: [...decorators, ...PLAIN[name]], ifBelow: relation(0, 1), ifEqual: relation(1, 1), ifAbove: relation(2, 1) };
}, keysOfConstant = (value, family) => typeof value == "object" ? value.map((scalar) => family.keyOf(scalar)) : family.keyOf(value), ARRAY = /* @__PURE__ */ Symbol("the array in question"), keySetsOf = ({ fact, operator, value }, family) => {
  if (value.kind === "fact") return [];
  let steps = stepsOf(operator), constant = keysOfConstant(value.value, family);
  return fact.type.kind !== "array" ? [keySet(steps, 0, UNKNOWN, constant, family)] : setsOfElements(steps, 0, ARRAY, constant, family);
}, setsOfElements = (steps, place, left3, right3, family) => {
  switch (steps.decorators[place]) {
    case "not":
      return setsOfElements(steps, place + 1, left3, right3, family);
    case "swap":
      return setsOfElements(steps, place + 1, right3, left3, family);
    case "someFact":
    case "everyFact":
      return left3 === ARRAY ? [keySet(steps, place + 1, UNKNOWN, right3, family)] : left3.flatMap((key) => setsOfElements(steps, place + 1, key, right3, family));
    case "someValue":
    case "everyValue":
      return right3 === ARRAY ? [keySet(steps, place + 1, left3, UNKNOWN, family)] : right3.flatMap((key) => setsOfElements(steps, place + 1, left3, key, family));
    default:
      return [];
  }
}, FAMILIES = { boolean: "boolean", integer: "number", number: "number", string: "text", enum: "text", date: "date", "date-time": "date-time" }, familyNameOf = (type) => FAMILIES[type.kind], whole = { step: (key, steps) => key + steps, distance: (from, to) => to - from }, DAY3 = 864e5, moment = (text) => {
  let time = Date.parse(`${text}`);
  if (Number.isNaN(time)) throw new InvariantError(`not a date of a valid policy: ${text}`);
  return time;
}, booleans = { name: "boolean", keyOf: (value) => value === !0 ? 1 : 0, valueOf: (key) => key === 1, ...whole }, days = { name: "date", keyOf: (value) => moment(`${value}T00:00:00.000Z`) / DAY3, valueOf: (key) => new Date(key * DAY3).toISOString().slice(0, 10), ...whole }, moments = { name: "date-time", keyOf: moment, valueOf: (key) => new Date(key).toISOString(), ...whole }, integers = { name: "number", keyOf: (value) => Number(value) + 0, valueOf: (key) => key, ...whole, step: (key, steps) => Math.floor(key) + steps }, doubles = { name: "number", keyOf: (value) => Number(value) + 0, valueOf: (key) => key, step: (key, steps) => steps === 1 ? above(key) : doubleAt(ordinalOf(key) + BigInt(steps)), distance: (from, to) => Number(ordinalOf(to) - ordinalOf(from)), readable: doublesBetween }, familyOf = (types) => {
  let [type] = types;
  if (type === void 0) throw new InvariantError("a family of no types");
  let name = familyNameOf(type);
  if (types.some((other) => familyNameOf(other) !== name)) throw new InvariantError("values of different families are compared");
  switch (name) {
    case "boolean":
      return booleans;
    case "date":
      return days;
    case "date-time":
      return moments;
    case "text":
      return new Names();
    case "number":
      return types.every(({ kind }) => kind === "integer") ? integers : doubles;
  }
}, isCoupled = (group) => group.pairs.length > 0, groupsOf = (comparisons, leaves) => {
  let parents = /* @__PURE__ */ new Map(), root = (leaf2) => {
    let top = leaf2;
    for (; parents.get(top) !== top; ) {
      let parent = parents.get(top);
      if (parent === void 0) break;
      top = parent;
    }
    return parents.set(leaf2, top), top;
  }, sides = comparisons.map(({ fact, value }) => value.kind === "fact" ? [leaves.of(fact), leaves.of(value)] : [leaves.of(fact)]);
  for (let [one, other] of sides) {
    if (one === void 0) continue;
    let first = root(one);
    other !== void 0 && parents.set(root(other), first);
  }
  let drafts = /* @__PURE__ */ new Map();
  for (let [index, both] of sides.entries()) {
    let key = root(both[0]), draft = drafts.get(key) ?? { leaves: [], pairs: [], comparisons: [] };
    drafts.set(key, draft);
    for (let leaf2 of both) draft.leaves.includes(leaf2) || draft.leaves.push(leaf2);
    draft.comparisons.push(comparisons[index]);
    let [one, other] = both;
    other !== void 0 && draft.pairs.push([draft.leaves.indexOf(one), draft.leaves.indexOf(other)]);
  }
  return [...drafts.values()];
}, regionStarts = (range, integral, sets) => {
  let starts = /* @__PURE__ */ new Set();
  for (let { flips } of sets) for (let i = 0; i < flips.length; i++) {
    let [flip, next] = [flips[i], flips[i + 1]], key = integral ? Math.ceil(flip) : flip;
    integral && next !== void 0 && Math.ceil(next) === key ? i += 1 : key > range.least && key <= range.greatest && starts.add(key);
  }
  return [...Float64Array.from([range.least, ...starts]).sort()];
}, mergedKeys = (keys, sets) => {
  let isFirst = new Uint8Array(keys.length + 1);
  isFirst[0] = 1;
  for (let { flips } of sets) {
    let places = flips.map((flip) => countBelow(keys, flip));
    for (let i = 0; i < places.length; i++) places[i] === places[i + 1] ? i += 1 : isFirst[places[i]] = 1;
  }
  return keys.filter((_, i) => isFirst[i] === 1);
}, regionAt = (starts, key) => {
  let before = countBelow(starts, key);
  return starts[before] === key ? before : Math.max(0, before - 1);
}, treeDepth = (vertices, neighbours) => {
  let known3 = /* @__PURE__ */ new Map(), depth = (mask) => {
    if (mask === 0) return 0;
    let remembered = known3.get(mask);
    if (remembered !== void 0) return remembered;
    let parts = connectedParts(mask, neighbours), result = parts.length > 1 ? Math.max(...parts.map(depth)) : 1 + depthBelow(mask);
    return known3.set(mask, result), result;
  }, depthBelow = (mask) => {
    let bits2 = bitsOf(mask);
    if (bits2.length <= 10) return Math.min(...bits2.map((bit) => depth(mask & ~(1 << bit))));
    let degree = (bit) => bitsOf(neighbours[bit] & mask).length, busiest = bits2.reduce((best, bit) => degree(bit) > degree(best) ? bit : best);
    return depth(mask & ~(1 << busiest));
  };
  return depth(vertices);
}, bitsOf = (mask) => Array.from({ length: 31 }, (_, bit) => bit).filter((bit) => mask >> bit & 1), connectedParts = (mask, neighbours) => {
  let parts = [];
  for (let rest = mask; rest !== 0; ) {
    let part = rest & -rest;
    for (let reached = 0; reached !== part; ) {
      reached = part;
      for (let bit of bitsOf(reached)) part |= neighbours[bit] & mask;
    }
    parts.push(part), rest &= ~part;
  }
  return parts;
}, holdersOf = (keys, places, isRelevant) => {
  let holders = /* @__PURE__ */ new Map();
  for (let [index, place] of places.entries()) if (place.isArray) for (let key of keys[index] ?? []) {
    if (!isRelevant(key)) continue;
    let held = holders.get(key) ?? { tied: 0, loose: !1 };
    place.tied === 0 ? held.loose = !0 : held.tied |= place.tied, holders.set(key, held);
  }
  return holders;
}, visibleOf = (elements) => {
  let first = /* @__PURE__ */ new Map(), last = /* @__PURE__ */ new Map();
  for (let [key, { tied }] of elements) tied !== 0 && (first.has(tied) || first.set(tied, key), last.set(tied, key));
  return [.../* @__PURE__ */ new Set([...first.values(), ...last.values()])].sort((one, other) => one - other);
}, visibleAtMost = (tiedArrays, looseArrays) => tiedArrays > 0 ? 2 * (2 ** tiedArrays - 1) : looseArrays > 0 ? 1 : 0, Fresh = class {
  points;
  complete;
  pointsOf;
  #fresh;
  names;
  places;
  constructor(names, places, fresh) {
    this.names = names, this.places = places, this.complete = places.every(({ keys }) => keys !== void 0), this.#fresh = this.complete ? 0 : fresh, this.points = Array.from({ length: this.#fresh + names.size }, (_, index) => index + 1 - this.#fresh);
    let all = Int32Array.from(this.points.keys());
    this.pointsOf = places.map(({ keys }) => keys === void 0 ? all : Int32Array.from(keys, (key) => this.#pointOf(key)).sort());
  }
  locate(keys) {
    let next = 0, fresh = /* @__PURE__ */ new Map(), take = (key) => {
      fresh.has(key) || fresh.set(key, next++);
    }, isFresh = (key) => key <= 0;
    for (let [index, place] of this.places.entries()) place.isArray || keys[index].filter(isFresh).forEach(take);
    let ofScalars = next, seen = /* @__PURE__ */ new Map(), loose = /* @__PURE__ */ new Map(), holders = holdersOf(keys, this.places, (key) => isFresh(key) && !fresh.has(key));
    for (let [key, { tied }] of holders) {
      let times = seen.get(tied) ?? 0;
      seen.set(tied, times + 1), tied !== 0 && times < 2 && take(key);
    }
    for (let [key, held] of holders) held.loose && loose.set(key, ofScalars);
    return this.places.map((place, index) => {
      let isLoose = place.isArray && place.tied === 0;
      return keys[index].map((key) => {
        if (!isFresh(key)) return this.#pointOf(key);
        let number = (isLoose ? loose.get(key) : void 0) ?? fresh.get(key);
        return number === void 0 ? -1 : this.#pointOf(-number);
      }).filter((point) => point >= 0);
    });
  }
  isExact(key) {
    return key > 0;
  }
  margin() {
    return 1;
  }
  realise() {
    return (point) => this.points[point];
  }
  spread(used) {
    let taken = [...new Set(used)].filter((point) => point < this.#fresh).sort((one, other) => one - other);
    return (point) => point < this.#fresh ? 0 - taken.indexOf(point) : this.points[point];
  }
  #pointOf(key) {
    return key - 1 + this.#fresh;
  }
}, Line = class {
  points;
  complete;
  pointsOf;
  #gaps;
  family;
  places;
  threshold;
  constructor(family, places, constants, spare, threshold) {
    this.family = family, this.places = places, this.threshold = threshold, this.#gaps = gapsOf(family, places, constants, spare, threshold), this.points = this.#gaps.flatMap((gap) => Array.from({ length: gap.size }, (_, place) => keyIn(family, gap, place, gap.size >> 1))), this.complete = this.#gaps.every(({ whole: whole2 }) => whole2), this.pointsOf = places.map(({ range }) => {
      let indices = this.points.map((_, index) => index);
      return Int32Array.from(indices.filter((index) => isIn(range, this.points[index])));
    });
  }
  locate(keys) {
    let crowded = /* @__PURE__ */ new Map(), gapOf = (key) => this.#gapAt(key);
    for (let [index, place] of this.places.entries()) for (let key of keys[index]) {
      let gap = gapOf(key);
      if (gap.whole) continue;
      let scalars = crowded.get(gap) ?? [];
      place.isArray || scalars.push(key), crowded.set(gap, scalars);
    }
    let placements = new Map([...crowded].map(([gap, scalars]) => [gap, this.#placement(gap, scalars, keys)]));
    return this.places.map((place, index) => keys[index].map((key) => {
      let gap = gapOf(key), placement = placements.get(gap);
      if (placement === void 0) return gap.first + this.family.distance(gap.from, key);
      let at = place.isArray && place.tied === 0 ? placement.loose.get(key) : placement.tied.get(key);
      return at === void 0 ? -1 : gap.first + at;
    }).filter((point) => point >= 0));
  }
  isExact(key) {
    return this.#gapAt(key).whole;
  }
  margin(point) {
    let gap = this.#gapOfPoint(point), place = point - gap.first;
    return gap.whole ? 1 : Math.min(place + 1, gap.size - place + 1);
  }
  realise(used) {
    let bends = /* @__PURE__ */ new Map(), byGap = /* @__PURE__ */ new Map();
    for (let point of used) {
      let gap = this.#gapOfPoint(point), places = byGap.get(gap) ?? /* @__PURE__ */ new Set();
      byGap.set(gap, places.add(point - gap.first));
    }
    return (point) => {
      let gap = this.#gapOfPoint(point), bend = bends.get(gap) ?? this.#bend(gap, byGap.get(gap) ?? /* @__PURE__ */ new Set());
      return bends.set(gap, bend), keyIn(this.family, gap, point - gap.first, bend);
    };
  }
  spread(used) {
    let { readable } = this.family;
    if (readable === void 0) return;
    let keys = /* @__PURE__ */ new Map(), byGap = /* @__PURE__ */ new Map();
    for (let point of new Set(used)) {
      let gap = this.#gapOfPoint(point);
      byGap.set(gap, [...byGap.get(gap) ?? [], point]);
    }
    for (let [gap, points] of byGap) {
      points.sort((one, other) => one - other);
      let chosen = readable(gap.from, gap.to, points.length, gap.afterConstant ? "low" : "high");
      for (let [i, point] of points.entries()) keys.set(point, chosen[i]);
    }
    return (point) => keys.get(point);
  }
  alone() {
    let { family, threshold } = this;
    return this.#gaps.flatMap(({ from, to, size, first, whole: whole2 }) => {
      if (whole2) return Array.from({ length: size }, (_, place) => [family.step(from, place), first + place]);
      let low = Array.from({ length: threshold - 1 }, (_, place) => [family.step(from, place), first + place]), high = Array.from({ length: threshold - 1 }, (_, place) => [family.step(to, place - threshold + 2), first + size - threshold + 1 + place]);
      return [...low, [family.step(from, threshold - 1), first + size - threshold], ...high];
    });
  }
  #bend(gap, scalars) {
    let stops = [-1, ...[...scalars].sort((one, other) => one - other), gap.size], wide = stops.flatMap((stop, i) => i > 0 && stop - stops[i - 1] >= this.threshold ? [i] : []);
    return gap.afterConstant ? stops[wide[wide.length - 1]] : stops[wide[0] - 1] + 1;
  }
  #gapOfPoint(point) {
    return this.#gaps[lastAtMost(this.#gaps, (gap) => gap.first, point)];
  }
  #gapAt(key) {
    return this.#gaps[lastAtMost(this.#gaps, (gap) => gap.from, key)];
  }
  #placement(gap, scalars, keys) {
    let stops = [...new Set(scalars)].sort((one, other) => one - other), distances = [...stops, void 0].map((stop, i) => {
      let before = stops[i - 1];
      return this.family.distance(before ?? gap.from, stop ?? gap.to) + (before === void 0 ? 1 : 0) + (stop === void 0 ? 1 : 0);
    }), kept = distances.map((distance) => Math.min(distance, this.threshold)), rest = gap.size + 1 - kept.reduce((sum, distance) => sum + distance, 0), wide = distances.findIndex((distance) => distance >= this.threshold);
    kept[wide] = kept[wide] + rest;
    let tied = /* @__PURE__ */ new Map(), loose = /* @__PURE__ */ new Map(), place = -1, places = kept.map((distance) => place += distance);
    for (let [i, stop] of stops.entries()) tied.set(stop, places[i]), loose.set(stop, places[i]);
    let holders = [...holdersOf(keys, this.places, (key) => key >= gap.from && key <= gap.to && !tied.has(key))];
    holders.sort(([one], [other]) => one - other);
    for (let [i, distance] of distances.entries()) {
      let low = stops[i - 1] ?? Number.NEGATIVE_INFINITY, high = stops[i] ?? Number.POSITIVE_INFINITY, elements = holders.filter(([key]) => key > low && key < high), before = places[i] - kept[i], exact = distance === kept[i] ? (key) => before + this.family.distance(stops[i - 1] ?? gap.from, key) + (i === 0 ? 1 : 0) : void 0;
      placeElements(elements, before, exact, tied, loose);
    }
    return { tied, loose };
  }
}, placeElements = (elements, before, exact, tied, loose) => {
  if (exact !== void 0) {
    for (let [key] of elements) tied.set(key, exact(key)), loose.set(key, exact(key));
    return;
  }
  for (let [i, key] of visibleOf(elements).entries()) tied.set(key, before + 1 + i);
  for (let [key, held] of elements) held.loose && loose.set(key, before + 1);
}, isIn = (range, key) => key >= range.least && key <= range.greatest, keyIn = (family, gap, place, bend) => gap.whole || place < bend ? family.step(gap.from, place) : family.step(gap.to, place - gap.size + 1), lastAtMost = (items, keyOf2, key) => {
  let low = 0, high = items.length - 1;
  for (; low < high; ) {
    let middle = low + high + 1 >> 1;
    keyOf2(items[middle]) <= key ? low = middle : high = middle - 1;
  }
  return low;
}, gapsOf = (family, places, constants, spare, threshold) => {
  let mentioned = new Set(constants), cuts = /* @__PURE__ */ new Set();
  for (let { range } of places) cuts.add(range.least).add(family.step(range.greatest, 1));
  for (let key of mentioned) cuts.add(key).add(family.step(key, 1));
  let starts = Float64Array.from(cuts).sort(), gaps = [], first = 0;
  for (let i = 0; i + 1 < starts.length; i++) {
    let from = starts[i], to = family.step(starts[i + 1], -1), inside = places.filter(({ range }) => isIn(range, from));
    if (inside.length === 0) continue;
    let scalars = inside.filter(({ isArray }) => !isArray).length + spare, length = family.distance(from, to) + 1, size = Math.min(length, (scalars + 1) * threshold - 1);
    gaps.push({ from, to, size, first, whole: size === length, afterConstant: mentioned.has(family.step(from, -1)) }), first += size;
  }
  return gaps;
}, Mixed = class {
  points;
  complete;
  pointsOf;
  #segments;
  #starts;
  places;
  constructor(places, constants, spare, visible) {
    this.places = places, this.#segments = segmentsOf(places, constants, (inside) => demand(inside, spare, visible)), this.#starts = this.#segments.map(({ from }) => from), this.points = this.#segments.flatMap(({ points }) => points), this.complete = this.#segments.every(({ whole: whole2 }) => whole2), this.pointsOf = places.map(({ range, integer }) => {
      let indices = this.points.map((_, index) => index), has = (key) => key >= range.least && key <= range.greatest && (!integer || Number.isInteger(key));
      return Int32Array.from(indices.filter((index) => has(this.points[index])));
    });
  }
  locate(keys) {
    let tied = /* @__PURE__ */ new Map(), loose = /* @__PURE__ */ new Map();
    for (let segment of new Set(keys.flat().map((key) => this.#segmentOf(key)))) this.#place(segment, keys, tied, loose);
    return this.places.map((place, index) => {
      let map3 = place.isArray && place.tied === 0 ? loose : tied;
      return keys[index].flatMap((key) => map3.get(key) ?? []);
    });
  }
  isExact(key) {
    return this.#segmentOf(key).whole;
  }
  margin() {
    return Number.POSITIVE_INFINITY;
  }
  realise() {
    return (point) => this.points[point];
  }
  #segmentOf(key) {
    return this.#segments[regionAt(this.#starts, key)];
  }
  #place(segment, keys, tied, loose) {
    let isInside = (key) => key >= segment.from && key <= segment.to;
    if (segment.whole) {
      let places = new Map(segment.points.map((key, i) => [key, segment.first + i]));
      for (let key of keys.flat().filter(isInside)) tied.set(key, places.get(key)), loose.set(key, places.get(key));
      return;
    }
    let stops = this.places.flatMap((place, index) => place.isArray ? [] : keys[index].filter(isInside)), scalars = [...new Set(stops)].sort((one, other) => one - other), taken = new Set(scalars), holders = [...holdersOf(keys, this.places, (key) => isInside(key) && !taken.has(key))].sort(([one], [other]) => one - other), stands = /* @__PURE__ */ new Map();
    for (let i = 0; i <= scalars.length; i++) {
      let low = scalars[i - 1] ?? Number.NEGATIVE_INFINITY, high = scalars[i] ?? Number.POSITIVE_INFINITY, elements = holders.filter(([key]) => key > low && key < high);
      for (let key of visibleOf(elements)) taken.add(key);
      for (let integer of [!0, !1]) {
        let alike = elements.map(([key]) => key).filter((key) => this.#isHeldLoosely(key, keys, integer)), [first] = alike;
        if (first !== void 0) {
          taken.add(first);
          for (let key of alike) stands.has(key) || stands.set(key, first);
        }
      }
    }
    let placed = this.#embed(segment, [...taken].sort((one, other) => one - other), keys);
    for (let [key, point] of placed) tied.set(key, point), loose.set(key, point);
    for (let [key, stand] of stands) loose.set(key, placed.get(stand));
  }
  #isHeldLoosely(key, keys, integer) {
    return this.places.some((place, i) => place.isArray && place.tied === 0 && place.integer === integer && keys[i]?.includes(key));
  }
  #embed(segment, ascending, keys) {
    let integers2 = new Set(keys.filter((_, index) => this.places[index]?.integer).flat()), placed = /* @__PURE__ */ new Map(), next = 0;
    for (let key of ascending) {
      for (; integers2.has(key) && !Number.isInteger(segment.points[next]); ) next += 1;
      placed.set(key, segment.first + next), next += 1;
    }
    return placed;
  }
}, segmentsOf = (places, constants, demandOf) => {
  let cuts = /* @__PURE__ */ new Set();
  for (let { range } of places) cuts.add(range.least).add(above(range.greatest));
  for (let key of constants) cuts.add(key).add(above(key));
  let starts = Float64Array.from(cuts).sort(), segments = [], first = 0;
  for (let i = 0; i + 1 < starts.length; i++) {
    let from = starts[i], to = below(starts[i + 1]), inside = places.filter(({ range }) => from >= range.least && to <= range.greatest), { points, whole: whole2 } = pointsBetween(from, to, ...demandOf(inside));
    inside.length === 0 || points.length === 0 || (segments.push({ from, to, points, first, whole: whole2 }), first += points.length);
  }
  return segments;
}, demand = (places, spare, visible) => {
  let gaps = places.filter(({ isArray }) => !isArray).length + spare + 1, count2 = (integer) => {
    let alike = places.filter((place) => place.integer === integer), values = alike.filter(({ isArray }) => !isArray).length, elements = (alike.some(({ tied }) => tied !== 0) ? visible : 0) + (alike.some(({ isArray, tied }) => isArray && tied === 0) ? 1 : 0);
    return (values === 0 ? 0 : values + spare) + gaps * elements;
  };
  return [count2(!0), count2(!1)];
}, DENSE = 2 ** 40, pointsBetween = (from, to, p, q) => {
  if (Math.abs(to) < Math.abs(from)) {
    let { points: points2, whole: whole3 } = pointsBetween(-to, -from, p, q);
    return { points: points2.map((key) => 0 - key).reverse(), whole: whole3 };
  }
  let least = Math.ceil(from) + 0, greatest = Math.floor(to) + 0, available = p === 0 ? 0 : Math.max(0, greatest - least + 1), stride = Math.abs(least) + p + 2 < DENSE || q === 0 ? 1 : q + 1, margin = q === 0 ? 0 : 1, enough = stride === 1 ? p + 2 * margin : p + (p + 1) * q, integers2;
  available <= enough ? integers2 = Array.from({ length: available }, (_, i) => least + i) : integers2 = Array.from({ length: p }, (_, i) => least + (stride === 1 ? i + margin : (i + 1) * stride - 1));
  let stops = [below(from), ...integers2, above(to)], points = stops.flatMap((stop, i) => {
    if (i === 0) return [];
    let inner = q === 0 ? [] : doublesBetween(above(stops[i - 1]), below(stop), q, "low");
    return i === stops.length - 1 ? inner : [...inner, stop];
  }), length = Number(ordinalOf(to) - ordinalOf(from)) + 1, whole2 = points.length === length || q === 0 && p > 0 && integers2.length === Math.max(0, greatest - least + 1);
  return { points, whole: whole2 };
}, MOST_LEAVES = 30, MOST_TIED = 12, mostPointsFor = (depth, hasClock) => depth <= 1 ? 8192 : hasClock ? 1024 : 256, shapeOf = (group) => {
  let neighbours = group.leaves.map(() => 0), isTied2 = group.leaves.map(() => !1), isArray = (i) => group.leaves[i]?.isArray === !0;
  for (let [one, other] of group.pairs) neighbours[one] = neighbours[one] | 1 << other, neighbours[other] = neighbours[other] | 1 << one, isArray(one) && isArray(other) && (isTied2[one] = isTied2[other] = !0);
  let bit = 1, places = group.leaves.map((leaf2, i) => {
    let tied2 = isTied2[i] ? bit : 0;
    return isTied2[i] && (bit *= 2), { isArray: leaf2.isArray, tied: tied2 };
  }), tied = isTied2.filter(Boolean).length, arrays = group.leaves.filter((leaf2) => leaf2.isArray).length, meritless = group.leaves.filter(({ hasMerit }, i) => !hasMerit && !isArray(i)).length, spare = { scalars: Math.max(mostOfOneFact(group, (i) => !isArray(i)), meritless), tiedArrays: mostOfOneFact(group, (i) => isTied2[i] === !0) };
  return { places, tied, loose: arrays - tied, scalars: group.leaves.length - arrays, spare, neighbours };
}, mostOfOneFact = (group, isCounted) => {
  let counts = /* @__PURE__ */ new Map();
  for (let [i, { fact }] of group.leaves.entries()) isCounted(i) && counts.set(fact, (counts.get(fact) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}, depthWanted = (group, { tied, loose, neighbours }) => {
  let hasClock = group.leaves.some(({ isClock }) => isClock);
  if (tied > 0) return { depth: 0, hasClock };
  let depthWithout = (isLeftOut) => {
    let vertices = group.leaves.reduce((mask, leaf2, i) => leaf2.isArray || isLeftOut(leaf2) ? mask : mask | 1 << i, 0);
    return treeDepth(vertices, neighbours) + (loose > 0 ? 1 : 0);
  };
  return { depth: hasClock ? depthWithout(({ isClock }) => isClock) : depthWithout(() => !1) - 1, hasClock };
}, geometryOf = (group, family, mentioned, mostPoints) => {
  if (group.leaves.length > MOST_LEAVES) throw new BudgetExceeded(`more than ${MOST_LEAVES} facts are compared with each other`);
  let shape = shapeOf(group);
  if (shape.tied > MOST_TIED) throw new BudgetExceeded(`more than ${MOST_TIED} lists are compared with each other`);
  let wanted = depthWanted(group, shape), { neighbours, spare } = shape, bounded = (geometry, depth2) => ({ geometry, depth: depth2, neighbours, spare });
  if (family instanceof Names) return bounded(freshOf(group, family, shape, wanted.depth), wanted.depth);
  let ranged = group.leaves.map(({ scalar }, i) => ({ ...shape.places[i], range: rangeOf(scalar) })), kinds = new Set(group.leaves.map(({ scalar }) => scalar.kind)), gaps = mentioned.size * 2 + group.leaves.length * 2 + 1, visible = visibleOf2(shape), most = shape.scalars + spare.scalars, sizeOf = (threshold) => gaps * (most + 1) * threshold;
  if (sizeOf(visible + 1) > mostPoints) throw new BudgetExceeded("comparisons of facts with facts tell too many values apart");
  if (kinds.size > 1) {
    let places = ranged.map((place, i) => ({ ...place, integer: group.leaves[i]?.scalar.kind === "integer" }));
    return bounded(new Mixed(places, mentioned, spare.scalars, visible), 0);
  }
  let thresholdOf = (depth2) => Math.max(2 ** depth2, visible + 1), depth = wanted.depth;
  for (; depth > 0 && sizeOf(thresholdOf(depth)) > mostPointsFor(depth, wanted.hasClock); ) depth -= 1;
  return bounded(new Line(family, ranged, mentioned, spare.scalars, thresholdOf(depth)), depth);
}, visibleOf2 = ({ tied, spare, loose }) => visibleAtMost(tied === 0 ? 0 : tied + spare.tiedArrays, loose), freshOf = (group, names, shape, depth) => {
  let named = group.leaves.map(({ scalar }, i) => ({ ...shape.places[i], ...scalar.kind === "enum" ? { keys: scalar.values.map((value) => names.keyOf(value)) } : {} }));
  return new Fresh(names, named, shape.scalars + shape.spare.scalars + depth + visibleOf2(shape));
}, scalarsOf = (comparison) => {
  let { value } = comparison;
  return value.kind === "fact" ? [] : typeof value.value == "object" ? value.value : [value.value];
}, axesOf = (group, anchors, mostPoints) => {
  let family = familyOf(group.leaves.map(({ scalar }) => scalar)), constants = group.comparisons.flatMap(scalarsOf), anchored = isCoupled(group) ? group.leaves.flatMap((leaf2) => anchors.flatMap((facts) => scalarsAt(facts, leaf2))) : [];
  if (family instanceof Names) {
    for (let leaf2 of group.leaves) leaf2.isOrdered && mentionAll(leaf2, family);
    for (let text of [...constants, ...anchored]) family.mention(`${text}`);
    if (isCoupled(group)) for (let leaf2 of group.leaves) mentionAll(leaf2, family);
  }
  let mentioned = new Set([...constants, ...anchored].map((value) => family.keyOf(value)));
  if (!isCoupled(group)) {
    let sets = group.comparisons.flatMap((comparison) => keySetsOf(comparison, family));
    return { group, family, mentioned, axes: group.leaves.map((leaf2) => ({ leaf: leaf2, keys: regionsOf(leaf2, family, sets) })) };
  }
  let coupling = geometryOf(group, family, mentioned, mostPoints), { points, pointsOf } = coupling.geometry, axes = group.leaves.map((leaf2, i) => ({ leaf: leaf2, keys: Array.from(pointsOf[i], (point) => points[point]) }));
  return { group, family, mentioned, axes, coupling };
}, mentionAll = ({ scalar }, family) => {
  if (scalar.kind === "enum") for (let text of scalar.values) family.mention(text);
}, regionsOf = ({ scalar }, family, sets) => {
  let range = rangeOf(scalar);
  if (range !== void 0) return regionStarts(range, scalar.kind !== "number", sets);
  let names = family, known3 = Array.from({ length: names.size }, (_, i) => i + 1);
  if (scalar.kind !== "enum") return mergedKeys([0, ...known3], sets);
  let values = new Set(scalar.values), possible = known3.filter((key) => values.has(names.valueOf(key)));
  return mergedKeys(possible.length < values.size ? [0, ...possible] : possible, sets);
}, publicityOf = ({ reach }) => reach.kind === "segments" ? "segment" : reach.kind;

// ../engine/dist/bundle/chunk-6J7APPUD.js
var isLeft = function(ma) {
  return ma._tag === "Left";
}, isRight = function(ma) {
  return ma._tag === "Right";
}, left = function(e) {
  return { _tag: "Left", left: e };
}, right = function(a) {
  return { _tag: "Right", right: a };
}, isNonEmpty = function(as3) {
  return as3.length > 0;
}, head = function(as3) {
  return as3[0];
}, emptyReadonlyArray = [];
function as(F) {
  return function(self, b) {
    return F.map(self, function() {
      return b;
    });
  };
}
function asUnit(F) {
  var asM = as(F);
  return function(self) {
    return asM(self, void 0);
  };
}
function tap(M) {
  return function(first, f) {
    return M.chain(first, function(a) {
      return M.map(f(a), function() {
        return a;
      });
    });
  };
}
var left2 = left, right2 = right, flatMap = dual(2, function(ma, f) {
  return isLeft2(ma) ? ma : f(ma.right);
}), _map = function(fa, f) {
  return pipe(fa, map(f));
}, _ap = function(fab, fa) {
  return pipe(fab, ap(fa));
}, URI = "Either", map = function(f) {
  return function(fa) {
    return isLeft2(fa) ? fa : right2(f(fa.right));
  };
}, Functor = { URI, map: _map }, as2 = dual(2, as(Functor)), asUnit2 = asUnit(Functor), of = right2, apW = function(fa) {
  return function(fab) {
    return isLeft2(fab) ? fab : isLeft2(fa) ? fa : right2(fab.right(fa.right));
  };
}, ap = apW, Chain = { URI, map: _map, ap: _ap, chain: flatMap }, mapLeft = function(f) {
  return function(fa) {
    return isLeft2(fa) ? left2(f(fa.left)) : fa;
  };
}, FromEither = { URI, fromEither: identity }, isLeft2 = isLeft, isRight2 = isRight, getOrElseW = function(onLeft) {
  return function(ma) {
    return isLeft2(ma) ? onLeft(ma.left) : ma.right;
  };
}, getOrElse = getOrElseW, tap2 = dual(2, tap(Chain)), _FromEither = { fromEither: FromEither.fromEither }, ApT = of(emptyReadonlyArray), traverseReadonlyNonEmptyArrayWithIndex = function(f) {
  return function(as3) {
    var e = f(0, head(as3));
    if (isLeft2(e)) return e;
    for (var out = [e.right], i = 1; i < as3.length; i++) {
      var e_1 = f(i, as3[i]);
      if (isLeft2(e_1)) return e_1;
      out.push(e_1.right);
    }
    return right2(out);
  };
}, traverseReadonlyArrayWithIndex = function(f) {
  var g = traverseReadonlyNonEmptyArrayWithIndex(f);
  return function(as3) {
    return isNonEmpty(as3) ? g(as3) : ApT;
  };
}, traverseArray = function(f) {
  return traverseReadonlyArrayWithIndex(function(_, a) {
    return f(a);
  });
}, chain = flatMap;

// ../engine/dist/bundle/chunk-42HAV7AT.js
var grown = (array, size) => {
  let larger = new Int32Array(Math.max(size, array.length * 2));
  return larger.set(array), larger;
}, Store = class {
  #levels = new Int32Array(1024);
  #firsts = new Int32Array(1024);
  #starts = new Int32Array(4096);
  #children = new Int32Array(4096);
  #hashes = new Int32Array(1024);
  #table = new Int32Array(4096);
  #size = 2;
  #marks = new Int32Array(1024);
  #mark = 0;
  budget;
  constructor(budget) {
    this.budget = budget, this.#levels[0] = 2147483647, this.#levels[1] = 2147483647;
  }
  get size() {
    return this.#size;
  }
  level(node) {
    return this.#levels[node];
  }
  firstRun(node) {
    return this.#firsts[node];
  }
  endRun(node) {
    return this.#firsts[node + 1];
  }
  start(run) {
    return this.#starts[run];
  }
  child(run) {
    return this.#children[run];
  }
  childAt(node, value) {
    let low = this.firstRun(node), high = this.endRun(node) - 1;
    for (; low < high; ) {
      let middle = low + high + 1 >> 1;
      this.start(middle) <= value ? low = middle : high = middle - 1;
    }
    return this.child(low);
  }
  make(level, starts, children, from, to) {
    if (to - from === 1) return children[from];
    let hash = level * 2654435761;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ starts[i], 2246822507), hash = Math.imul((hash ^ hash >>> 15) + children[i], 3266489909);
    hash ^= hash >>> 16;
    let place = hash & this.#table.length - 1;
    for (let node = this.#table[place]; node !== 0; node = this.#table[place]) {
      if (this.#hashes[node] === hash && this.#levels[node] === level && this.#hasRuns(node, starts, children, from, to)) return node;
      place = place + 1 & this.#table.length - 1;
    }
    return this.#add(level, starts, children, from, to, hash, place);
  }
  branch(level, starts, children) {
    let mergedStarts = new Int32Array(starts.length), mergedChildren = new Int32Array(starts.length), count2 = 0;
    for (let i = 0; i < starts.length; i++) count2 > 0 && mergedChildren[count2 - 1] === children[i] || (mergedStarts[count2] = starts[i], mergedChildren[count2] = children[i], count2 += 1);
    return this.make(level, mergedStarts, mergedChildren, 0, count2);
  }
  reachable(node) {
    this.#marks.length <= node && (this.#marks = new Int32Array(this.#levels.length)), this.#mark += 1;
    let [marks, mark] = [this.#marks, this.#mark], found = [node];
    marks[node] = mark;
    for (let i = 0; i < found.length; i++) {
      let next = found[i], end = this.endRun(next);
      for (let run = this.firstRun(next); run < end; run++) {
        let child = this.child(run);
        marks[child] !== mark && (marks[child] = mark, found.push(child));
      }
    }
    return Int32Array.from(found).sort();
  }
  levelsOf(node) {
    let levels = /* @__PURE__ */ new Set();
    for (let reached of this.reachable(node)) reached > 1 && levels.add(this.level(reached));
    return levels;
  }
  #hasRuns(node, starts, children, from, to) {
    let first = this.firstRun(node);
    if (this.endRun(node) - first !== to - from) return !1;
    for (let i = from; i < to; i++) if (this.#starts[first + i - from] !== starts[i] || this.#children[first + i - from] !== children[i]) return !1;
    return !0;
  }
  #add(level, starts, children, from, to, hash, place) {
    this.budget.node(), this.budget.step(to - from >> 4);
    let node = this.#size, first = this.firstRun(node), end = first + to - from;
    return node + 2 > this.#levels.length && (this.#levels = grown(this.#levels, node + 2), this.#firsts = grown(this.#firsts, node + 2), this.#hashes = grown(this.#hashes, node + 2)), end > this.#starts.length && (this.#starts = grown(this.#starts, end), this.#children = grown(this.#children, end)), this.#starts.set(starts.subarray(from, to), first), this.#children.set(children.subarray(from, to), first), this.#levels[node] = level, this.#hashes[node] = hash, this.#firsts[node + 1] = end, this.#table[place] = node, this.#size += 1, this.#size * 2 > this.#table.length && this.#rehash(), node;
  }
  #rehash() {
    let table = new Int32Array(this.#table.length * 2);
    for (let node = 2; node < this.#size; node++) {
      let place = this.#hashes[node] & table.length - 1;
      for (; table[place] !== 0; ) place = place + 1 & table.length - 1;
      table[place] = node;
    }
    this.#table = table;
  }
}, plainNumber = (type) => {
  let { least, greatest } = rangeOf(type) ?? { least: 0, greatest: 0 };
  if (least <= 0 && greatest >= 0) return 0;
  let end = least > 0 ? "low" : "high", stated = least > 0 ? type.minimum : type.maximum, nearest = end === "low" ? least : greatest;
  return stated === nearest ? nearest : simplestIn(least, greatest, end);
}, plainScalar = (type, mentioned) => {
  switch (type.kind) {
    case "boolean":
      return !1;
    case "integer":
    case "number":
      return plainNumber(type);
    case "enum":
      return type.values[0];
    case "date":
      return "2026-01-01";
    case "date-time":
      return "2026-01-01T00:00:00.000Z";
    case "string": {
      let place = 0;
      for (; mentioned.has(wordAt(place)); ) place += 1;
      return wordAt(place);
    }
  }
}, plainValue = (type, given, mentioned) => given !== void 0 ? frozen(given) : type.kind === "array" ? Object.freeze([]) : type.kind !== "object" ? plainScalar(type, mentioned) : Object.freeze(Object.fromEntries([...type.properties].map(([name, property]) => [name, plainValue(property.type, property.default, mentioned)]))), frozen = (value) => typeof value != "object" ? value : Array.isArray(value) ? Object.freeze([...value]) : Object.freeze(Object.fromEntries(Object.entries(value).map(([name, item]) => [name, frozen(item)]))), plainCustomer = (facts, mentioned) => Object.freeze(Object.fromEntries([...facts].map(([id, { type, default: given }]) => [id, plainValue(type, given, mentioned)]))), boundsOf = ({ family }, { keys }, region, range) => {
  let next = keys[region + 1];
  return { least: keys[region], greatest: next === void 0 ? range.greatest : family.step(next, -1) };
}, sampleOf = (axes, axis, region, near) => {
  let { scalar } = axis.leaf;
  if (axes.family instanceof Names) {
    let key = axis.keys[region];
    return axis.leaf.isOrdered && near !== void 0 && near > key ? lastOf(axis, region) : key === 0 && scalar.kind === "enum" ? unmentioned(scalar.values, axes.family) : axes.family.valueOf(key);
  }
  let range = rangeOf(scalar), bounds = boundsOf(axes, axis, region, range), end = endOf(bounds, range, near), boundary = end === "low" ? bounds.least : bounds.greatest;
  if (axes.mentioned.has(boundary) || axes.family.name === "boolean") return axes.family.valueOf(boundary);
  let simple = axes.family.name === "date-time" ? roundestMoment : simplestIn;
  return axes.family.valueOf(simple(bounds.least, bounds.greatest, end));
}, endOf = (bounds, range, near) => near !== void 0 ? near < bounds.least ? "low" : "high" : bounds.least > range.least || bounds.greatest === range.greatest ? "low" : "high", lastOf = ({ leaf: leaf2, keys }, region) => {
  let { values } = leaf2.scalar;
  return values[(keys[region + 1] ?? values.length + 1) - 2];
}, unmentioned = (values, names) => values.find((value) => names.keyOf(value) === 0), coupledSamples = ({ axes, axis: { keys } }) => {
  let isExact = keys.map((key) => axes.coupling?.geometry.isExact(key) === !0), isNear = (i) => i === 0 || i === keys.length - 1 || [i - 1, i, i + 1].some((near) => isExact[near]);
  return keys.filter((_, i) => isNear(i)).map((key) => axes.family.valueOf(key));
}, samplesOf = (known3) => {
  let { axes, axis, leaf: leaf2 } = known3, { family } = axes;
  if (axes.coupling !== void 0) return coupledSamples(known3);
  let regions = [...axis.keys.keys()];
  if (family instanceof Names) return regions.map((region) => sampleOf(axes, axis, region));
  let range = rangeOf(leaf2.scalar);
  return regions.flatMap((region) => {
    let { least, greatest } = boundsOf(axes, axis, region, range), ends = [least, greatest].filter((key) => Math.abs(key) < Number.MAX_SAFE_INTEGER);
    return [sampleOf(axes, axis, region), ...ends.map((key) => family.valueOf(key))];
  });
}, unmentionedSamples = (leaf2, plain) => {
  let given = scalarsAt(plain, leaf2);
  return given.length > 0 ? given : [plainScalar(leaf2.scalar, /* @__PURE__ */ new Set())];
}, leafSamples = (sets, plain) => sets.leaves.all.map((leaf2) => {
  let { fact, path, type } = leaf2, known3 = sets.variables.of(leaf2), samples = known3 === void 0 ? unmentionedSamples(leaf2, plain) : samplesOf(known3);
  return Object.freeze({ fact, path, type, samples: Object.freeze([...new Set(samples)]) });
}), nameOf = ({ fact, path }) => [fact, ...path].join("."), isNamed = ({ fact, path }, names) => names.has(fact) ? !0 : path.some((_, i) => names.has([fact, ...path.slice(0, i + 1)].join("."))), ingredientsOf = (recipe) => recipe.kind === "of" ? [] : "sets" in recipe ? recipe.sets : [recipe.set], remake = (set, recipes, kitchen) => {
  let made = /* @__PURE__ */ new Map([[0, 0], [1, 1]]), pending = [set];
  for (let next = pending.at(-1); next !== void 0; next = pending.at(-1)) {
    let recipe = made.has(next) ? void 0 : recipes.get(next), open = recipe === void 0 ? [] : ingredientsOf(recipe).filter((one) => !made.has(one));
    for (let one of open) pending.push(one);
    open.length > 0 || (pending.pop(), recipe !== void 0 && made.set(next, carryOut(recipe, made, kitchen)));
  }
  return made.get(set);
}, carryOut = (recipe, made, kitchen) => {
  let of2 = (set) => made.get(set);
  switch (recipe.kind) {
    case "of":
      return kitchen.of(recipe.condition);
    case "forget":
      return kitchen.forget(of2(recipe.set), recipe.names);
    case "shift":
      return kitchen.shift(of2(recipe.set), recipe.leaf, recipe.to);
    default:
      return kitchen.combine(recipe.kind, recipe.sets.map(of2));
  }
}, orderOf = ({ leaf: leaf2, axes, axis }) => {
  if (!leaf2.isOrdered) throw new InvariantError(`there is no more or less of \`${leaf2.fact}\``);
  if (leaf2.scalar.kind !== "enum") return;
  let { values } = leaf2.scalar, places = axis.keys.map((key) => values.indexOf(`${axes.family.valueOf(key)}`));
  if (!places.every((place, i) => i === 0 || places[i - 1] < place)) return [...places.keys()].sort((one, other) => places[one] - places[other]);
}, forget = (store, combiner, set, isForgotten) => {
  let results = /* @__PURE__ */ new Map([[0, 0], [1, 1]]);
  for (let node of store.reachable(set)) {
    if (node === 0 || node === 1) continue;
    store.budget.step();
    let starts = [], children = [];
    for (let run = store.firstRun(node); run < store.endRun(node); run++) starts.push(store.start(run)), children.push(results.get(store.child(run)));
    let level = store.level(node), result = isForgotten(level) ? unionOf(combiner, children) : store.branch(level, starts, children);
    results.set(node, result);
  }
  return results.get(set);
}, unionOf = (combiner, sets) => fold(combiner, "or", [...new Set(sets)], 0), intersectionOf = (combiner, sets) => fold(combiner, "and", [...new Set(sets)], 1), fold = (combiner, how, sets, empty) => {
  let round = sets;
  for (; round.length > 1; ) {
    let next = [];
    for (let i = 0; i + 1 < round.length; i += 2) next.push(combiner.combine(how, round[i], round[i + 1]));
    round.length % 2 === 1 && next.push(round[round.length - 1]), round = next;
  }
  return round[0] ?? empty;
}, isKnown = (operand) => typeof operand == "object" && "leaf" in operand, isList2 = (operand) => typeof operand == "object" && !("leaf" in operand), isScalar = (operand) => isKnown(operand) && !operand.leaf.isArray, Builder = class {
  store;
  combiner;
  constructor(store, combiner) {
    this.store = store, this.combiner = combiner;
  }
  build({ operator, value }, left22, right22) {
    let { family } = left22.axes, steps = stepsOf(operator);
    if (value.kind === "constant") return this.#relation(steps, 0, left22, keysOfConstant(value.value, family), left22);
    if (right22 === void 0) throw new InvariantError("a comparison with a fact lacks that fact");
    return this.#relation(steps, 0, left22, right22, left22);
  }
  #relation(steps, place, left22, right22, any) {
    this.store.budget.step();
    let scalar = upper([left22, right22].filter(isScalar));
    if (scalar !== void 0) return this.#scalar(steps, place, left22, right22, scalar);
    let decorator = steps.decorators[place];
    switch (decorator) {
      case "not":
        return this.combiner.combine("minus", 1, this.#relation(steps, place + 1, left22, right22, any));
      case "swap":
        return this.#relation(steps, place + 1, right22, left22, any);
      case "someFact":
      case "everyFact":
        return this.#quantified(steps, place, left22, right22, any, decorator === "someFact", (element, other) => [element, other]);
      case "someValue":
      case "everyValue":
        return this.#quantified(steps, place, right22, left22, any, decorator === "someValue", (element, other) => [other, element]);
      default:
        return this.#plain(steps, left22, right22);
    }
  }
  #plain({ ifBelow, ifEqual, ifAbove }, left22, right22) {
    if (typeof left22 != "number" || typeof right22 != "number") throw new InvariantError("an operator compares a list with a single value");
    return (left22 === right22 ? ifEqual : left22 < right22 ? ifBelow : ifAbove) ? 1 : 0;
  }
  #scalar(steps, place, left22, right22, scalar) {
    let [level] = scalar.levels, { keys } = scalar.axis, other = left22 === scalar ? right22 : left22;
    if (!isKnown(other)) {
      let sides = left22 === scalar ? [UNKNOWN, other] : [other, UNKNOWN], { below: below2, flips } = placesOf(keySet(steps, place, ...sides, scalar.axes.family), keys), children2 = [below2, ...flips].map((_, i) => i % 2 === 0 === below2 ? 1 : 0);
      return this.store.branch(level, [0, ...flips], children2);
    }
    let children = keys.map((key) => this.#relation(steps, place, left22 === scalar ? key : left22, right22 === scalar ? key : right22, scalar));
    return this.store.branch(level, keys.map((_, region) => region), children);
  }
  #quantified(steps, place, list, other, any, some, order) {
    let all = some ? unionOf : intersectionOf;
    if (isList2(list)) {
      let results2 = list.map((key) => this.#relation(steps, place + 1, ...order(key, other), any));
      return all(this.combiner, results2);
    }
    if (!isKnown(list)) throw new InvariantError("a decorator looks at each element of what is no list");
    if (!isKnown(other)) {
      let set = keySet(steps, place + 1, ...order(UNKNOWN, other), list.axes.family);
      return this.#inhabited(list, set, some);
    }
    let results = list.axis.keys.map((key, region) => {
      let rest = this.#relation(steps, place + 1, ...order(key, other), any), level = list.levels[region], here = this.store.branch(level, [0, 1], [0, 1]), nowhere = this.store.branch(level, [0, 1], [1, 0]);
      return some ? this.combiner.combine("and", here, rest) : this.combiner.combine("or", nowhere, rest);
    });
    return all(this.combiner, results);
  }
  #inhabited({ axis, levels }, set, some) {
    let { keys } = axis, places = placesOf(some ? set : complement(set), keys), result = some ? 0 : 1;
    for (let [from, end] of [...intervalsOf(places, keys.length)].reverse()) {
      this.store.budget.step(end - from);
      for (let region = end - 1; region >= from; region--) result = this.store.branch(levels[region], [0, 1], some ? [result, 1] : [result, 0]);
    }
    return result;
  }
}, upper = (scalars) => scalars.reduce((best, known3) => best === void 0 || known3.levels[0] < best.levels[0] ? known3 : best, void 0), PairMemo = class {
  #entries = new Int32Array(192);
  #capacity = 64;
  #size = 0;
  get(first, second) {
    let at = this.#place(first, second);
    return this.#entries[at] === 0 ? void 0 : this.#entries[at + 2];
  }
  set(first, second, value) {
    let at = this.#place(first, second);
    this.#entries[at] === 0 && (this.#size += 1), this.#entries[at] = first, this.#entries[at + 1] = second, this.#entries[at + 2] = value, this.#size * 2 > this.#capacity && this.#grow();
  }
  #place(first, second) {
    let hash = Math.imul(first, 2654435761) ^ Math.imul(second, 2246822507);
    hash ^= hash >>> 15;
    let slot = hash & this.#capacity - 1;
    for (; ; ) {
      let at = slot * 3;
      if (this.#entries[at] === 0 || this.#entries[at] === first && this.#entries[at + 1] === second) return at;
      slot = slot + 1 & this.#capacity - 1;
    }
  }
  #grow() {
    let old = this.#entries, keeps = this.#capacity < 4194304;
    if (keeps && (this.#capacity *= 2), this.#entries = new Int32Array(this.#capacity * 3), this.#size = 0, !!keeps) for (let at = 0; at < old.length; at += 3) old[at] !== 0 && this.set(old[at], old[at + 1], old[at + 2]);
  }
}, CODES = { and: 0, or: 1, minus: 2 }, known = { and: (a, b) => a === 0 || b === 0 ? 0 : a === 1 || a === b ? b : b === 1 ? a : void 0, or: (a, b) => a === 1 || b === 1 ? 1 : a === 0 || a === b ? b : b === 0 ? a : void 0, minus: (a, b) => a === 0 || b === 1 || a === b ? 0 : b === 0 ? a : void 0 }, growing = (array) => {
  let larger = new Int32Array(array.length * 2);
  return larger.set(array), larger;
}, Combiner = class {
  #memo = new PairMemo();
  #starts = new Int32Array(1024);
  #children = new Int32Array(1024);
  store;
  constructor(store) {
    this.store = store;
  }
  combine(how, a, b) {
    return this.#lookUp(how, a, b) ?? this.#run(how, a, b);
  }
  #lookUp(how, a, b) {
    let early = known[how](a, b);
    if (early !== void 0) return early;
    let swap = how !== "minus" && a > b;
    return this.#memo.get((swap ? b : a) * 4 + CODES[how], swap ? a : b);
  }
  #remember(how, a, b, result) {
    let swap = how !== "minus" && a > b;
    this.#memo.set((swap ? b : a) * 4 + CODES[how], swap ? a : b, result);
  }
  #frame(a, b, base) {
    this.store.budget.step();
    let level = Math.min(this.store.level(a), this.store.level(b));
    return { a, b, level, runOfA: this.store.firstRun(a), runOfB: this.store.firstRun(b), base };
  }
  #run(how, a, b) {
    let { store } = this, stack = [this.#frame(a, b, 0)], top = 0, returned;
    for (; ; ) {
      let frame = stack[stack.length - 1], testsA = store.level(frame.a) === frame.level, testsB = store.level(frame.b) === frame.level, childOfA = testsA ? store.child(frame.runOfA) : frame.a, childOfB = testsB ? store.child(frame.runOfB) : frame.b, result = returned ?? this.#lookUp(how, childOfA, childOfB);
      if (returned = void 0, result === void 0) {
        stack.push(this.#frame(childOfA, childOfB, top));
        continue;
      }
      top = this.#emit(frame, testsA, testsB, result, top);
      let nextOfA = testsA && frame.runOfA + 1 < store.endRun(frame.a) ? store.start(frame.runOfA + 1) : 2147483647, nextOfB = testsB && frame.runOfB + 1 < store.endRun(frame.b) ? store.start(frame.runOfB + 1) : 2147483647;
      if (nextOfA !== 2147483647 && nextOfA <= nextOfB && (frame.runOfA += 1), nextOfB !== 2147483647 && nextOfB <= nextOfA && (frame.runOfB += 1), nextOfA !== 2147483647 || nextOfB !== 2147483647) continue;
      let node = store.make(frame.level, this.#starts, this.#children, frame.base, top);
      if (this.#remember(how, frame.a, frame.b, node), top = frame.base, stack.pop(), stack.length === 0) return node;
      returned = node;
    }
  }
  #emit(frame, testsA, testsB, child, top) {
    if (top > frame.base && this.#children[top - 1] === child) return top;
    top === this.#starts.length && (this.#starts = growing(this.#starts), this.#children = growing(this.#children));
    let startOfA = testsA ? this.store.start(frame.runOfA) : 0, startOfB = testsB ? this.store.start(frame.runOfB) : 0;
    return this.#starts[top] = Math.max(startOfA, startOfB), this.#children[top] = child, top + 1;
  }
}, MOST_VARIABLES = 1e4, count = (store, set, sizes) => {
  if (sizes.length > MOST_VARIABLES) throw new BudgetExceeded(`cells of more than ${MOST_VARIABLES} variables are too many to count`);
  let below2 = [1n];
  for (let level = sizes.length - 1; level >= 0; level--) below2.push(below2[below2.length - 1] * BigInt(sizes[level]));
  let from = (level) => below2[sizes.length - Math.min(level, sizes.length)], counts = /* @__PURE__ */ new Map([[0, 0n], [1, 1n]]);
  for (let node of store.reachable(set)) {
    if (node === 0 || node === 1) continue;
    let level = store.level(node);
    store.budget.step();
    let sum = 0n;
    for (let run = store.firstRun(node); run < store.endRun(node); run++) {
      let end = run + 1 < store.endRun(node) ? store.start(run + 1) : sizes[level], child = store.child(run), skipped = from(level + 1) / from(store.level(child) === 2147483647 ? sizes.length : store.level(child));
      sum += BigInt(end - store.start(run)) * skipped * counts.get(child);
    }
    counts.set(node, sum);
  }
  let top = store.level(set) === 2147483647 ? sizes.length : store.level(set);
  return from(0) / from(top) * counts.get(set);
}, someInBoth = (a, b) => a === 0 || b === 0 ? "no" : a === 1 || b === 1 || a === b ? "yes" : "open", someInFirstOnly = (a, b) => a === 0 || b === 1 || a === b ? "no" : a === 1 || b === 0 ? "yes" : "open", search = (store, look, a, b) => {
  let first = look(a, b);
  if (first !== "open") return first === "yes";
  let seen = new PairMemo(), stack = [a, b];
  for (; stack.length > 0; ) {
    let right22 = stack.pop(), left22 = stack.pop();
    store.budget.step();
    let level = Math.min(store.level(left22), store.level(right22)), runsOfLeft = store.level(left22) === level ? store.endRun(left22) - store.firstRun(left22) : 1, runsOfRight = store.level(right22) === level ? store.endRun(right22) - store.firstRun(right22) : 1, i = 0, j = 0;
    for (; ; ) {
      let childOfLeft = store.level(left22) === level ? store.child(store.firstRun(left22) + i) : left22, childOfRight = store.level(right22) === level ? store.child(store.firstRun(right22) + j) : right22, answer = look(childOfLeft, childOfRight);
      if (answer === "yes") return !0;
      answer === "open" && seen.get(childOfLeft, childOfRight) === void 0 && (seen.set(childOfLeft, childOfRight, 1), stack.push(childOfLeft, childOfRight));
      let nextOfLeft = i + 1 < runsOfLeft ? store.start(store.firstRun(left22) + i + 1) : Number.POSITIVE_INFINITY, nextOfRight = j + 1 < runsOfRight ? store.start(store.firstRun(right22) + j + 1) : Number.POSITIVE_INFINITY;
      if (nextOfLeft === nextOfRight && nextOfLeft === Number.POSITIVE_INFINITY) break;
      nextOfLeft <= nextOfRight && (i += 1), nextOfRight <= nextOfLeft && (j += 1);
    }
  }
  return !1;
}, overlaps = (store, a, b) => search(store, someInBoth, a, b), isWithin = (store, a, b) => !search(store, someInFirstOnly, a, b), shift = (store, combiner, set, at, size, order, to) => {
  let results = /* @__PURE__ */ new Map([[0, 0], [1, 0]]);
  for (let node of store.reachable(set)) {
    let level = store.level(node);
    if (results.has(node) || level > at) continue;
    store.budget.step();
    let runs = Array.from({ length: store.endRun(node) - store.firstRun(node) }, (_, i) => store.firstRun(node) + i);
    if (level < at) {
      let children = runs.map((run) => results.get(store.child(run)) ?? 0);
      results.set(node, store.branch(level, runs.map((run) => store.start(run)), children));
      continue;
    }
    let starts = order === void 0 ? runs.map((run) => store.start(run)) : Array.from({ length: size }, (_, value) => value);
    results.set(node, store.branch(at, starts, shifted(store, combiner, node, starts, order, to)));
  }
  return results.get(set) ?? 0;
}, shifted = (store, combiner, node, starts, order, to) => {
  let ascending = order ?? [...starts.keys()], shiftedTo = new Array(starts.length).fill(0), reached = 0;
  for (let place of to === "lower" ? ascending : [...ascending].reverse()) {
    let child = store.childAt(node, starts[place]);
    shiftedTo[place] = combiner.combine("minus", reached, child), reached = combiner.combine("or", reached, child);
  }
  return shiftedTo;
}, Location = class {
  #fresh = /* @__PURE__ */ new Map();
  #regions = /* @__PURE__ */ new Map();
  variables;
  facts;
  constructor(variables, facts) {
    this.variables = variables, this.facts = facts;
  }
  regionsOf(known3) {
    let found = this.#regions.get(known3.leaf);
    if (found !== void 0) return found;
    let { axes } = known3, keys = axes.group.leaves.map((leaf2) => this.keysOf(leaf2, axes));
    for (let [i, regions] of regionsIn(axes, keys).entries()) this.#regions.set(axes.group.leaves[i], regions);
    return this.#regions.get(known3.leaf);
  }
  keysOf(leaf2, { family }) {
    return scalarsAt(this.facts, leaf2).map((value) => {
      let key = family.keyOf(value);
      if (family.name !== "text" || key !== 0) return key;
      let fresh = this.#fresh.get(value) ?? -this.#fresh.size;
      return this.#fresh.set(value, fresh), fresh;
    });
  }
  at(level) {
    let { leaf: leaf2, region } = this.variables.all[level], regions = this.regionsOf(this.variables.of(leaf2));
    return region === void 0 ? regions[0] : Number(regions.includes(region));
  }
}, regionsIn = ({ axes, coupling }, keys) => {
  if (coupling === void 0) return axes.map(({ keys: starts }, i) => keys[i].map((key) => regionAt(starts, key)));
  let points = coupling.geometry.locate(keys);
  return axes.map((_, i) => points[i].map((point) => regionAt(coupling.geometry.pointsOf[i], point)));
}, Variables = class {
  all;
  sizes;
  #known = /* @__PURE__ */ new Map();
  groups;
  constructor(unordered) {
    this.groups = [...unordered].sort((one, other) => other.group.comparisons.length - one.group.comparisons.length);
    let all = [], sizes = [];
    for (let axes of this.groups) {
      let levels = axes.group.leaves.map(() => []);
      for (let [place, region] of orderOf2(axes)) {
        let { leaf: leaf2, keys } = axes.axes[place];
        levels[place].push(all.length), all.push(leaf2.isArray ? { leaf: leaf2, region } : { leaf: leaf2 }), sizes.push(leaf2.isArray ? 2 : keys.length);
      }
      for (let [place, axis] of axes.axes.entries()) this.#known.set(axis.leaf, { leaf: axis.leaf, axes, place, axis, levels: levels[place] });
    }
    this.all = all, this.sizes = sizes;
  }
  of(leaf2) {
    return this.#known.get(leaf2);
  }
  get known() {
    return this.#known.values();
  }
}, orderOf2 = ({ axes, group, coupling }) => {
  let degree = (place) => group.pairs.filter((pair) => pair.includes(place)).length, places = axes.map((_, place) => place), scalars = places.filter((place) => !axes[place]?.leaf.isArray);
  coupling !== void 0 && scalars.sort((one, other) => degree(other) - degree(one));
  let elements = places.filter((place) => axes[place]?.leaf.isArray).flatMap((place) => axes[place].keys.map((key, region) => ({ key, place, region })));
  return elements.sort((one, other) => one.key - other.key || one.place - other.place), [...scalars.map((place) => [place, 0]), ...elements.map(({ place, region }) => [place, region])];
}, FLAT = { single: /* @__PURE__ */ new Map(), linked: 0, depth: 0 }, mostOf = ({ single }, leaves) => Math.max(0, ...bitsOf(leaves).map((leaf2) => single.get(leaf2) ?? 0)), isFlat = ({ single, depth }) => single.size === 0 && depth === 0, joined = (one, other) => {
  let single = new Map(one.single);
  for (let [leaf2, depth] of other.single) single.set(leaf2, Math.max(depth, single.get(leaf2) ?? 0));
  return { single, linked: one.linked | other.linked, depth: Math.max(one.depth, other.depth) };
}, depthOfForgetting = ({ group, coupling }, before, gone) => {
  let arrays = group.leaves.reduce((mask, leaf2, place) => leaf2.isArray ? mask | 1 << place : mask, 0), neighbours = (coupling?.neighbours ?? []).map((mask, place) => before.linked >> place & 1 ? mask | before.linked : mask), added = treeDepth(gone & ~arrays, neighbours) + ((gone & arrays) === 0 ? 0 : 1);
  return Math.max(before.depth, mostOf(before, gone)) + added;
}, afterForgetting = (before, made, kept, soleReach) => {
  let [sole, ...others] = bitsOf(kept);
  return sole !== void 0 && others.length === 0 ? { single: /* @__PURE__ */ new Map([[sole, Math.min(Math.max(made, mostOf(before, kept)), soleReach())]]), linked: 0, depth: 0 } : { single: new Map([...before.single].filter(([leaf2]) => kept >> leaf2 & 1)), linked: before.linked | kept, depth: made };
}, NOTHING = /* @__PURE__ */ new Map(), DepthAccounts = class {
  store;
  variables;
  #needed;
  #depths = /* @__PURE__ */ new Map();
  constructor(store, variables) {
    this.store = store, this.variables = variables, this.#needed = variables.groups.some(({ coupling }) => coupling !== void 0 && !coupling.geometry.complete);
  }
  combine(result, operands) {
    let depths = /* @__PURE__ */ new Map();
    for (let operand of operands) for (let [axes, depth] of this.#depths.get(operand) ?? NOTHING) depths.set(axes, joined(depth, depths.get(axes) ?? FLAT));
    this.#note(result, depths);
  }
  forget(set, result, isForgotten) {
    let before = this.#depths.get(set) ?? NOTHING, after2 = /* @__PURE__ */ new Map();
    for (let [axes, support] of this.#supports(set)) {
      let depth = this.#after(axes, support, before.get(axes) ?? FLAT, isForgotten, result);
      isFlat(depth) || after2.set(axes, depth);
    }
    this.#note(result, after2);
  }
  shift(set, result, { axes, place }) {
    let depths = new Map(this.#depths.get(set) ?? NOTHING), places = [...this.#supports(set).get(axes) ?? []].map((level) => this.#knownAt(level));
    if (places.some((known3) => known3.place !== place) && !isWhole(axes, place)) {
      let before = depths.get(axes) ?? FLAT, made = depthOfForgetting(axes, before, 1 << place), kept = places.reduce((mask, known3) => mask | 1 << known3.place, 0);
      if (places.some(({ leaf: leaf2 }) => leaf2.isArray) || made > (axes.coupling?.depth ?? 0)) throw new BudgetExceeded(unbearable(axes, 1 << place, kept & ~(1 << place)));
      depths.set(axes, afterForgetting(before, made, kept, () => made));
    }
    this.#note(result, depths);
  }
  differ(sets, isDifferent) {
    let supports = /* @__PURE__ */ new Map();
    for (let set of sets) for (let [axes, levels] of this.#supports(set)) {
      let places = supports.get(axes) ?? /* @__PURE__ */ new Set();
      supports.set(axes, places);
      for (let level of levels) isDifferent(level) && places.add(this.#knownAt(level).place);
    }
    for (let [axes, places] of supports) {
      let coupling = axes.coupling, second = [...places].filter((place) => !isWhole(axes, place)).sort((one, other) => one - other), scalars = second.filter((place) => axes.group.leaves[place]?.isArray === !1), tied = second.filter((place) => isTied(axes, place));
      if (!(scalars.length <= coupling.spare.scalars && tied.length <= coupling.spare.tiedArrays)) throw new BudgetExceeded(`the customers may differ in too many facts that are compared with each other: ${namedIn(axes, second)}`);
    }
  }
  #note(result, depths) {
    depths.size === 0 || result <= 1 ? this.#depths.delete(result) : this.#depths.has(result) || this.#depths.set(result, depths);
  }
  #supports(set) {
    let supports = /* @__PURE__ */ new Map();
    if (!this.#needed) return supports;
    for (let level of this.store.levelsOf(set)) {
      let { axes } = this.#knownAt(level);
      axes.coupling === void 0 || axes.coupling.geometry.complete || supports.set(axes, (supports.get(axes) ?? /* @__PURE__ */ new Set()).add(level));
    }
    return supports;
  }
  #knownAt(level) {
    return this.variables.of(this.variables.all[level].leaf);
  }
  #after(axes, support, before, isForgotten, result) {
    let kept = 0, gone = 0, keepsArray = !1;
    for (let level of support) {
      let { place, leaf: leaf2 } = this.#knownAt(level);
      isForgotten(level) ? isWhole(axes, place) || (gone |= 1 << place) : kept |= 1 << place, !isForgotten(level) && leaf2.isArray && (keepsArray = !0);
    }
    if (gone === 0) return before;
    if (kept === 0) return FLAT;
    let made = depthOfForgetting(axes, before, gone);
    if (keepsArray || made > (axes.coupling?.depth ?? 0)) throw new BudgetExceeded(unbearable(axes, gone, kept));
    return afterForgetting(before, made, kept, () => this.#reach(axes, result));
  }
  #reach(axes, result) {
    let reach = 1;
    for (let node of this.store.reachable(result)) {
      if (node <= 1) continue;
      let known3 = this.#knownAt(this.store.level(node));
      if (!(known3.axes !== axes || axes.coupling === void 0)) for (let run = this.store.firstRun(node) + 1; run < this.store.endRun(node); run++) {
        let point = axes.coupling.geometry.pointsOf[known3.place]?.[this.store.start(run)];
        reach = Math.max(reach, axes.coupling.geometry.margin(point));
      }
    }
    return Math.ceil(Math.log2(reach));
  }
}, isWhole = ({ axes, coupling }, place) => axes[place]?.keys.every((key) => coupling?.geometry.isExact(key)) === !0, isTied = ({ group }, place) => {
  let isArray = (at) => group.leaves[at]?.isArray === !0;
  return group.pairs.some((pair) => pair.includes(place) && pair.every(isArray));
}, namedIn = ({ group }, places) => places.map((place) => `\`${nameOf(group.leaves[place])}\``).join(", "), unbearable = (axes, gone, kept) => `too much depends on how ${namedIn(axes, bitsOf(gone))} compares with ${namedIn(axes, bitsOf(kept))}`, namesOf = (difference) => "in" in difference ? difference.in : [difference.leaf], spansOf = (store, set, known3) => {
  let [level] = known3.levels;
  if ([...store.levelsOf(set)].some((other) => other !== level)) throw new InvariantError("the set looks at other leaves too");
  let stretches = stretchesOf(known3);
  if (stretches === void 0) return;
  let { family } = known3.axes, spans = [], isOpen = !1;
  for (let [index, [key, region]] of stretches.entries()) {
    let has = set > 1 ? store.childAt(set, region) === 1 : set === 1;
    has && !isOpen && spans.push(index === 0 ? {} : { from: family.valueOf(key) });
    let last = spans.at(-1);
    !has && isOpen && last !== void 0 && (last.to = family.valueOf(family.step(key, -1))), isOpen = has;
  }
  return spans;
}, stretchesOf = ({ axes, axis, place }) => {
  let geometry = axes.coupling?.geometry;
  if (geometry === void 0) return axis.keys.map((key, region) => [key, region]);
  let points = geometry.pointsOf[place];
  return geometry.alone?.().map(([key, point]) => [key, regionAt(points, point)]);
}, keyOf = ({ fact, operator, value }) => JSON.stringify([fact.fact, fact.path, operator.decorators, operator.name, value.kind === "fact" ? [value.fact, value.path] : { constant: value.value }]), Sets = class {
  leaves;
  variables;
  store;
  recipes = /* @__PURE__ */ new Map();
  #combiner;
  #builder;
  #depths;
  #conditions = /* @__PURE__ */ new Map();
  #asked;
  #comparisons;
  #tooLarge = /* @__PURE__ */ new Map();
  declarations;
  anchors;
  budget;
  constructor(declarations, anchors, budget) {
    this.declarations = declarations, this.anchors = anchors, this.budget = budget, this.leaves = new Leaves(declarations.facts);
    let comparisons = comparisonsIn(declarations.conditions, declarations.segments);
    this.#asked = new Map(comparisons.map((comparison) => [comparison, keyOf(comparison)])), this.#comparisons = new Map([...this.#asked.values()].map((key) => [key, void 0]));
    let groups = groupsOf(comparisons, this.leaves);
    this.variables = new Variables(groups.flatMap((group) => this.#axesOf(group))), this.store = new Store(budget), this.#combiner = new Combiner(this.store), this.#builder = new Builder(this.store, this.#combiner), this.#depths = new DepthAccounts(this.store, this.variables);
  }
  of(condition) {
    this.budget.begin();
    let pending = [condition];
    for (let next = pending.at(-1); next !== void 0; next = pending.at(-1)) {
      let open = this.#conditions.has(next) ? [] : conditionsBelow(next, this.declarations.segments).filter((below2) => !this.#conditions.has(below2));
      if (open.length > 0) {
        for (let below2 of open) pending.push(below2);
        continue;
      }
      pending.pop(), this.#conditions.has(next) || this.#conditions.set(next, this.#made(this.#evaluate(next), { kind: "of", condition: next }));
    }
    return this.#conditions.get(condition);
  }
  combine(how, sets) {
    this.budget.begin();
    let result = this.#combined(how, sets);
    return this.#depths.combine(result, sets), this.#made(result, { kind: how, sets });
  }
  forget(set, names) {
    this.budget.begin();
    let isForgotten = this.isNamed(names), result = forget(this.store, this.#combiner, set, isForgotten);
    return this.#depths.forget(set, result, isForgotten), this.#made(result, { kind: "forget", set, names });
  }
  shift(set, leaf2, to) {
    this.budget.begin();
    let known3 = this.knownAs(leaf2);
    if (known3 === void 0) return 0;
    let result = this.#shifted(set, known3, to);
    return this.#depths.shift(set, result, known3), this.#made(result, { kind: "shift", set, leaf: leaf2, to });
  }
  implies(set, other) {
    return this.budget.begin(), isWithin(this.store, set, other);
  }
  count(set) {
    return this.budget.begin(), count(this.store, set, this.variables.sizes);
  }
  spans(set, leaf2) {
    let known3 = this.knownAs(leaf2);
    return known3 !== void 0 ? spansOf(this.store, set, known3) : set === 0 ? [] : [{}];
  }
  has(set, location) {
    let node = set;
    for (; this.store.level(node) !== 2147483647; ) node = this.store.childAt(node, location.at(this.store.level(node)));
    return node === 1;
  }
  locate(customer) {
    return new Location(this.variables, customer);
  }
  factsOf(set) {
    return new Set([...this.#leavesOf(set)].map(({ fact }) => fact));
  }
  groupsOf(set) {
    return new Set([...this.#leavesOf(set)].map((leaf2) => this.#known(leaf2).axes));
  }
  differInOne(fact, set, other) {
    this.budget.begin();
    let isForgotten = this.isNamed(/* @__PURE__ */ new Set([fact])), projected = (one) => forget(this.store, this.#combiner, one, isForgotten);
    return overlaps(this.store, projected(set), projected(other));
  }
  partnered(set, other, difference) {
    this.budget.begin();
    let apart = this.#combined("minus", [set, other]), isDifferent = this.isNamed(new Set(namesOf(difference)));
    if (this.#depths.differ([apart, other], isDifferent), "in" in difference) return this.#combined("and", [apart, forget(this.store, this.#combiner, other, isDifferent)]);
    let known3 = this.knownAs(difference.leaf);
    return known3 === void 0 ? 0 : this.#combined("and", [apart, this.#shifted(other, known3, difference.to)]);
  }
  isNamed(names) {
    let named = this.variables.all.map(({ leaf: leaf2 }) => isNamed(leaf2, names));
    return (level) => named[level];
  }
  knownAs(name) {
    let leaf2 = this.leaves.all.find((one) => nameOf(one) === name);
    if (leaf2 === void 0) throw new InvariantError(`there is no leaf \`${name}\``);
    return this.variables.of(leaf2);
  }
  #leavesOf(set) {
    return new Set(Array.from(this.store.levelsOf(set), (level) => this.variables.all[level].leaf));
  }
  #axesOf(group) {
    try {
      return [axesOf(group, this.anchors, this.budget.limit >> 4)];
    } catch (error) {
      if (!(error instanceof BudgetExceeded)) throw error;
      for (let leaf2 of group.leaves) this.#tooLarge.set(leaf2, error);
      return [];
    }
  }
  #shifted(set, known3, to) {
    let [level] = known3.levels;
    return shift(this.store, this.#combiner, set, level, known3.axis.keys.length, orderOf(known3), to);
  }
  #made(set, recipe) {
    return set !== 0 && set !== 1 && !this.recipes.has(set) && this.recipes.set(set, recipe), set;
  }
  #combined(how, sets) {
    return how === "and" ? intersectionOf(this.#combiner, sets) : how === "or" ? unionOf(this.#combiner, sets) : this.#combiner.combine("minus", sets[0], sets[1]);
  }
  #evaluate(condition) {
    let below2 = conditionsBelow(condition, this.declarations.segments).map((one) => this.#conditions.get(one));
    switch (condition.kind) {
      case "all":
        return intersectionOf(this.#combiner, below2);
      case "any":
        return unionOf(this.#combiner, below2);
      case "not":
        return this.#combined("minus", [1, below2[0]]);
      case "segment":
        return below2[0];
      case "compare":
        return this.#compare(condition);
    }
  }
  #compare(comparison) {
    let key = this.#asked.get(comparison) ?? keyOf(comparison), built = this.#comparisons.get(key);
    if (built !== void 0) return built;
    if (!this.#comparisons.has(key)) throw new InvariantError("the space was not given a condition with this comparison");
    let left22 = this.#known(this.leaves.of(comparison.fact)), right22 = comparison.value.kind === "fact" ? this.#known(this.leaves.of(comparison.value)) : void 0, set = this.#builder.build(comparison, left22, right22);
    return this.#comparisons.set(key, set), set;
  }
  #known(leaf2) {
    let known3 = this.variables.of(leaf2);
    if (known3 !== void 0) return known3;
    throw this.#tooLarge.get(leaf2) ?? new InvariantError(`no condition given to the space looks at \`${leaf2.fact}\``);
  }
}, isAnchored = (sets, set, customer) => sets.anchors.includes(customer) || [...sets.groupsOf(set)].every(({ group, family, coupling }) => coupling === void 0 ? !0 : group.leaves.every((leaf2) => scalarsAt(customer, leaf2).every((value) => coupling.geometry.isExact(family.keyOf(value))))), FACT = 2 ** 40, LEAF = 2 ** 20, FARTHEST = 2 ** 14, cheapestPath = (store, set, variables, valueAt2, isKept, budget) => {
  let spans = spansOf2(variables), states = /* @__PURE__ */ new Map(), arrive = (state) => {
    let known3 = states.get(state.node) ?? /* @__PURE__ */ new Map();
    states.set(state.node, known3);
    let best = known3.get(state.changed);
    best === void 0 ? known3.set(state.changed, state) : state.cost < best.cost && Object.assign(best, state);
  };
  arrive({ node: set, changed: 0n, cost: 0, level: -1, value: 0, from: void 0 });
  for (let node of store.reachable(set).reverse()) {
    if (node === 0 || node === 1) continue;
    let level = store.level(node), here = valueAt2(level), stays = isKept(level);
    for (let state of states.get(node)?.values() ?? []) for (let run = store.firstRun(node); run < store.endRun(node); run++) {
      let child = store.child(run);
      if (child === 0) continue;
      budget.step();
      let last = (run + 1 < store.endRun(node) ? store.start(run + 1) : variables.sizes[level]) - 1, value = Math.min(Math.max(here, store.start(run)), last);
      if (stays && value !== here) continue;
      let step = value === here ? { cost: 0, changed: state.changed } : change(spans, variables, state.changed, level, value, Math.abs(value - here)), changed = stillOpen(spans, step.changed, store.level(child));
      arrive({ node: child, changed, cost: state.cost + step.cost, level, value, from: state });
    }
  }
  let end = states.get(1)?.get(0n);
  return end && choiceOf(end);
}, spansOf2 = (variables) => {
  let levels = /* @__PURE__ */ new Map();
  for (let [level, { leaf: leaf2 }] of variables.all.entries()) {
    let known3 = levels.get(leaf2.fact) ?? [];
    known3.push(level), levels.set(leaf2.fact, known3);
  }
  let long = [...levels].filter(([, of2]) => of2.length > 1);
  return new Map(long.map(([fact, of2], i) => [fact, { bit: 1n << BigInt(i), last: of2[of2.length - 1] }]));
}, change = (spans, variables, changed, level, value, distance) => {
  let { leaf: leaf2, region } = variables.all[level], span = spans.get(leaf2.fact), isNew = span === void 0 || (changed & span.bit) === 0n, leafCost = region === void 0 ? LEAF : LEAF * value;
  return { cost: (isNew ? FACT : 0) + leafCost + (region === void 0 ? Math.min(distance, FARTHEST) : 0), changed: span === void 0 ? changed : changed | span.bit };
}, stillOpen = (spans, changed, level) => {
  if (changed === 0n) return changed;
  let kept = changed;
  for (let { bit, last } of spans.values()) last < level && (kept &= ~bit);
  return kept;
}, choiceOf = (end) => {
  let choice = /* @__PURE__ */ new Map();
  for (let state = end; state.from !== void 0; state = state.from) choice.set(state.level, state.value);
  return choice;
}, nextRegion = (sets, set, known3, from, to) => {
  let [level] = known3.levels, order = orderOf(known3) ?? [...known3.axis.keys.keys()], step = to === "higher" ? 1 : -1;
  for (let i = order.indexOf(from.at(level)) + step; i >= 0 && i < order.length; i += step) {
    sets.budget.step();
    let region = order[i];
    if (sets.has(set, { at: (other) => other === level ? region : from.at(other) })) return region;
  }
}, changesOf = (sets, choice, from) => {
  let changes = /* @__PURE__ */ new Map();
  for (let known3 of sets.variables.known) {
    if (!known3.levels.some((level) => choice.has(level) && choice.get(level) !== from.at(level))) continue;
    let regions = known3.leaf.isArray ? known3.levels.flatMap((level, region) => choice.get(level) === 1 ? [region] : []) : [choice.get(known3.levels[0])];
    changes.set(known3, regions);
  }
  return changes;
}, after = (sets, changes, from) => ({ at: (level) => {
  let { leaf: leaf2, region } = sets.variables.all[level], regions = changes.get(sets.variables.of(leaf2));
  return regions === void 0 ? from.at(level) : region === void 0 ? regions[0] : Number(regions.includes(region));
} }), realise = (sets, near, steps, spread) => {
  let keyOf2 = pointsToKeys(steps, spread), customer = near;
  return steps.map((changes) => (customer = assembled(sets, customer, valuesOf(changes, customer, keyOf2)), customer));
}, valuesOf = (changes, near, keyOf2) => {
  let values = /* @__PURE__ */ new Map();
  for (let [{ leaf: leaf2, axes, axis, place }, regions] of changes) {
    let { coupling, family } = axes, [at] = leaf2.isArray || coupling !== void 0 ? [] : scalarsAt(near, leaf2).map((value) => family.keyOf(value)), scalars = regions.map((region) => coupling === void 0 ? sampleOf(axes, axis, region, at) : family.valueOf(keyOf2(axes, coupling.geometry.pointsOf[place][region])));
    values.set(leaf2, leaf2.isArray ? scalars : scalars[0]);
  }
  return values;
}, pointsToKeys = (steps, spread) => {
  let realised2 = /* @__PURE__ */ new Map();
  return (axes, point) => {
    let keyOf2 = realised2.get(axes) ?? keysBehind(axes, steps, spread);
    return realised2.set(axes, keyOf2), keyOf2(point);
  };
}, keysBehind = (axes, steps, spread) => {
  let { geometry } = axes.coupling, scalars = [], elements = [];
  for (let [known3, regions] of steps.flatMap((changes) => [...changes])) {
    if (known3.axes !== axes) continue;
    let points = regions.map((region) => geometry.pointsOf[known3.place][region]);
    (known3.leaf.isArray ? elements : scalars).push(...points);
  }
  return (spread ? geometry.spread?.([...scalars, ...elements]) : void 0) ?? geometry.realise(scalars);
}, assembled = (sets, near, values) => {
  let byPlace = new Map(sets.leaves.all.map((leaf2) => [JSON.stringify([leaf2.fact, ...leaf2.path]), leaf2])), leafAt = (fact) => (path) => {
    let leaf2 = byPlace.get(JSON.stringify([fact, ...path]));
    return values.get(leaf2) ?? valueAt(near, leaf2);
  };
  return Object.freeze(Object.fromEntries([...sets.leaves.facts].map(([id, { type }]) => [id, assemble(type, [], leafAt(id))])));
}, pairNear = (sets, set, other, difference, near) => {
  let partnered = sets.partnered(set, other, difference);
  if (partnered === 0) return;
  let location = sets.locate(near), choice = cheapestPath(sets.store, partnered, sets.variables, (level) => location.at(level), () => !1, sets.budget);
  if (choice === void 0) throw new InvariantError("a set that is not empty has no path");
  let first = changesOf(sets, choice, location), second = partnerOf(sets, other, difference, after(sets, first, location));
  for (let spread of [!0, !1]) {
    let pair = realise(sets, near, [first, second], spread);
    if (sets.has(set, sets.locate(pair[0])) && sets.has(other, sets.locate(pair[1]))) return pair;
  }
  throw new InvariantError("a pair is not in its sets");
}, partnerOf = (sets, other, difference, from) => {
  if ("in" in difference) {
    let isDifferent = sets.isNamed(new Set(difference.in)), choice = cheapestPath(sets.store, other, sets.variables, from.at, (level) => !isDifferent(level), sets.budget);
    if (choice !== void 0) return changesOf(sets, choice, from);
  } else {
    let known3 = sets.knownAs(difference.leaf), region = nextRegion(sets, other, known3, from, difference.to);
    if (region !== void 0) return /* @__PURE__ */ new Map([[known3, [region]]]);
  }
  throw new InvariantError("a point with a partner has none");
}, witnessNear = (sets, set, near, kept) => {
  if (set === 0) return;
  sets.budget.begin();
  let location = sets.locate(near), choice = cheapestPath(sets.store, set, sets.variables, (level) => location.at(level), sets.isNamed(kept), sets.budget);
  return choice && realised(sets, set, near, changesOf(sets, choice, location));
}, witnessByMove = (sets, set, near, move) => {
  let location = sets.locate(near), known3 = sets.knownAs(move.leaf);
  if (known3 === void 0 || sets.has(set, location)) return;
  sets.budget.begin();
  let region = nextRegion(sets, set, known3, location, move.to);
  return region === void 0 ? void 0 : realised(sets, set, near, /* @__PURE__ */ new Map([[known3, [region]]]));
}, realised = (sets, set, near, changes) => {
  for (let spread of [!0, !1]) {
    let [customer] = realise(sets, near, [changes], spread);
    if (sets.has(set, sets.locate(customer))) return customer;
  }
  throw new InvariantError("a witness is not in its set");
}, DEFAULT_BUDGET = 2e6, createSpace = (options) => {
  let declarations = { facts: options.facts, segments: options.segments, conditions: [...options.conditions] }, budget = new Budget(options.budget ?? DEFAULT_BUDGET), plain = plainCustomer(options.facts, mentionedTexts(declarations)), sets = new Sets(declarations, [plain], budget), set = (node) => node, samples, remade = /* @__PURE__ */ new WeakMap(), around = (near, wanted) => {
    if (wanted.every((one) => isAnchored(sets, one, near))) return { at: sets, made: wanted };
    let at = remade.get(near) ?? new Sets(declarations, [plain, near], new Budget(budget.limit, budget));
    return remade.set(near, at), { at, made: wanted.map((one) => remake(one, sets.recipes, at)) };
  };
  return Object.freeze({ everyone: set(1), nobody: set(0), of: (condition) => set(sets.of(condition)), and: (...operands) => set(sets.combine("and", operands)), or: (...operands) => set(sets.combine("or", operands)), not: (operand) => set(sets.combine("minus", [1, operand])), minus: (one, other) => set(sets.combine("minus", [one, other])), isEmpty: (one) => one === 0, implies: (one, other) => sets.implies(one, other), count: (one) => sets.count(one), forget: (from, names) => set(sets.forget(from, new Set(names))), keepOnly: (from, names) => {
    let kept = new Set(names);
    return set(sets.forget(from, new Set(sets.leaves.all.filter((leaf2) => !isNamed(leaf2, kept)).map(nameOf))));
  }, below: (one, leaf2) => set(sets.shift(one, leaf2, "higher")), above: (one, leaf2) => set(sets.shift(one, leaf2, "lower")), spans: (one, leaf2) => sets.spans(one, leaf2), has: (one, customer) => sets.has(one, sets.locate(customer)), witness: (from, { near = plain, keeping = [], moving } = {}) => {
    let { at, made } = around(near, [from]), [remadeSet] = made;
    return moving === void 0 ? witnessNear(at, remadeSet, near, new Set(keeping)) : witnessByMove(at, remadeSet, near, moving);
  }, pair: (one, other, difference, { near = plain } = {}) => {
    let { at, made } = around(near, [one, other]), [first, second] = made;
    return pairNear(at, first, second, "in" in difference ? { in: new Set(difference.in) } : difference, near);
  }, plain, dependsOn: (one, within) => {
    let inside = sets.combine("and", [one, within]), outside = sets.combine("minus", [within, one]), looked = sets.factsOf(one);
    return [...options.facts.keys()].filter((fact) => looked.has(fact) && sets.differInOne(fact, inside, outside));
  }, get leaves() {
    return samples ??= leafSamples(sets, plain), samples;
  }, get spent() {
    return budget.spent;
  }, within: (question, steps = Number.POSITIVE_INFINITY) => {
    try {
      return right2(budget.allow(steps, question));
    } catch (error) {
      if (error instanceof BudgetExceeded) return left2(error);
      throw error;
    }
  } });
}, mentionedTexts = ({ conditions, segments }) => {
  let constants = comparisonsIn(conditions, segments).flatMap(({ value }) => value.kind === "constant" ? [value.value].flat() : []);
  return new Set(constants.filter((value) => typeof value == "string"));
}, conditionsOf = (policy) => [...policy.invariants, ...[...policy.segments.values()].map(({ condition }) => condition), ...[...policy.channels.values()].flatMap(({ except }) => except ? [except] : []), ...policy.rules.map(({ condition }) => condition), ...policy.assertions.flatMap(({ where }) => where ? [where] : [])], formulasOf = (policy, { budget, space = spaceOf(policy, budget) } = {}) => {
  let serviceOf = known2(policy.services, "service"), channelOf = known2(policy.channels, "channel"), rules = rulesByService(policy.rules), possible = memo(() => space.and(space.everyone, ...policy.invariants.map(space.of))), within = (set) => possible() === space.everyone ? set : space.and(set, possible()), segment = memo((id) => within(space.of(known2(policy.segments, "segment")(id).condition))), union2 = (segments) => space.or(space.nobody, ...segments.map(segment)), rulesOf = (service) => rules.get(service) ?? [], inside = memo((service) => {
    let { exclusiveTo } = serviceOf(service);
    return exclusiveTo ? union2(exclusiveTo) : possible();
  }), mayKnow = memo((service) => {
    let { knownTo } = serviceOf(service);
    return knownTo === "everyone" ? possible() : union2(knownTo);
  }), conditionOf2 = remembering((rule) => within(space.of(rule.condition))), matches = (rule, service) => {
    let set = conditionOf2(rule);
    return rule.bySelector ? rule.type === "offer" ? space.and(set, inside(service)) : rule.type === "arrange" ? space.and(set, mayKnow(service)) : set : set;
  }, someOf = (service, chosen) => space.or(space.nobody, ...rulesOf(service).filter(chosen).map((rule) => matches(rule, service))), someOffer = memo((service) => someOf(service, (rule) => rule.type === "offer")), withheld = memo((service) => someOf(service, (rule) => rule.type === "withhold")), offered = memo((service) => space.and(space.minus(someOffer(service), withheld(service)), inside(service))), levelAtLeast = (service, { ladder, bound, given, limit, ceiling }) => {
    let below2 = (level) => level !== void 0 && ladder.compare(level, bound) < 0;
    if (below2(ceiling)) return space.nobody;
    let lifted = someOf(service, (rule) => rule.type === "offer" && !below2(given(statementOf(rule, serviceOf(service))))), cut = someOf(service, (rule) => rule.type === "limit" && below2(limit(rule)));
    return space.minus(space.and(offered(service), lifted), cut);
  }, commitmentAtLeast = memo((service, bound) => levelAtLeast(service, { ladder: commitment, bound, given: (statement) => statement.commitment, limit: (rule) => rule.commitment, ceiling: ceilingOf(serviceOf(service)).commitment })), publicityAtLeast = memo((service, bound) => levelAtLeast(service, { ladder: publicity, bound, given: (statement) => statement.publicity, limit: (rule) => rule.publicity, ceiling: ceilingOf(serviceOf(service)).publicity })), termAtLeast = memo((service, term, bound) => levelAtLeast(service, { ladder: termLattice(known2(serviceOf(service).terms, "term")(term)), bound, given: ({ terms }) => terms.get(term), limit: ({ terms }) => terms.get(term), ceiling: void 0 })), except = memo((channel) => {
    let condition = channelOf(channel).except;
    return condition ? within(space.of(condition)) : space.nobody;
  }), audience = memo((channel) => {
    let { reach, overheardBy } = channelOf(channel), reached = reach.kind === "public" ? possible() : union2(reach.kind === "segments" ? reach.segments : overheardBy);
    return space.minus(reached, except(channel));
  }), clock = policy.clock === void 0 ? [] : [policy.clock], atClockOf = remembering((set) => within(space.keepOnly(set, clock))), atAllClocksBut = (set) => space.minus(possible(), atClockOf(set)), strangers = memo((channel, service) => space.minus(audience(channel), mayKnow(service))), unserved = memo((channel, service) => {
    let all = audience(channel), rest = all;
    for (let rule of rulesOf(service)) rule.type === "offer" && !space.isEmpty(rest) && (rest = space.minus(rest, matches(rule, service)));
    let outside = space.minus(all, inside(service));
    return space.or(rest, outside, space.and(all, withheld(service)));
  }), mayCarry = memo((channel, service) => serviceOf(service).knownTo === "everyone" ? space.everyone : channelOf(channel).reach.kind === "public" ? space.nobody : everyoneUnless(strangers(channel, service))), carriesByDefault = memo((channel, service) => channelOf(channel).reach.kind === "public" ? space.nobody : space.and(mayCarry(channel, service), everyoneUnless(unserved(channel, service)))), everyoneUnless = (violators) => space.isEmpty(violators) ? space.everyone : atAllClocksBut(violators), carriedBecauseOf = memo((channel, service) => {
    let { reach } = channelOf(channel), level = reach.kind === "segments" ? "segment" : reach.kind, offers = (names) => someOf(service, (rule) => rule.type === "offer" && names(statementOf(rule, serviceOf(service)).channels)), carried = space.or(space.and(offers((channels) => channels?.includes(channel) ?? !1), mayCarry(channel, service)), space.and(offers((channels) => channels === void 0), carriesByDefault(channel, service))), told = space.and(carried, publicityAtLeast(service, level));
    return reach.kind === "individual" ? space.minus(told, except(channel)) : told;
  }), toldOn = memo((channel, service) => {
    let because = carriedBecauseOf(channel, service);
    return channelOf(channel).reach.kind === "individual" ? because : space.and(because, audience(channel));
  }), hearOf = memo((channel, service) => {
    let because = carriedBecauseOf(channel, service), heard = space.and(audience(channel), atClockOf(because));
    return channelOf(channel).reach.kind === "individual" ? space.or(heard, because) : heard;
  });
  return Object.freeze({ policy, space, get possible() {
    return possible();
  }, segment, matches, someOffer, withheld, inside, offered, mayKnow, commitmentAtLeast, publicityAtLeast, termAtLeast, except, audience, strangers, unserved, mayCarry, carriesByDefault, carriedBecauseOf, toldOn, hearOf, atClockOf, rulesOf });
}, spaceOf = (policy, budget) => createSpace({ facts: policy.facts, segments: new Map([...policy.segments].map(([id, segment]) => [id, segment.condition])), conditions: conditionsOf(policy), ...budget !== void 0 && { budget } }), known2 = (named, kind) => (id) => {
  let found = named.get(id);
  if (found === void 0) throw new InvariantError(`the policy has no ${kind} \`${id}\``);
  return found;
}, remembering = (ask) => {
  let answers = /* @__PURE__ */ new Map();
  return (key) => {
    let known3 = answers.get(key);
    if (known3 !== void 0) return known3;
    let answer = ask(key);
    return answers.set(key, answer), answer;
  };
}, memo = (ask) => {
  let answers = { below: /* @__PURE__ */ new Map() };
  return (...args) => {
    let place = answers;
    for (let arg of args) {
      let next = place.below.get(arg) ?? { below: /* @__PURE__ */ new Map() };
      place.below.set(arg, next), place = next;
    }
    return place.answer ??= ask(...args), place.answer;
  };
}, askedOf = (service, offers, { channels }) => {
  let statements = offers.map((offer) => statementOf(offer, service)), widest = publicity.meet(statements.reduce((level, statement) => publicity.join(level, statement.publicity), publicity.zero), ceilingOf(service).publicity), names = new Set(statements.flatMap((statement) => statement.channels ?? [])), byDefault = statements.some((statement) => statement.channels === void 0);
  return [...channels.values()].flatMap((channel) => {
    let named = names.has(channel.id);
    return (named || byDefault) && atLeast(publicity)(widest, publicityOf(channel)) ? [{ channel, named, byDefault }] : [];
  });
}, reachedBy = ({ reach, overheardBy }) => {
  if (reach.kind !== "public") return reach.kind === "segments" ? reach.segments : overheardBy;
}, namedByName = (channel, { knownTo }) => {
  if (knownTo === "everyone") return ALWAYS;
  let reached = reachedBy(channel);
  return reached === void 0 ? NEVER : reached.every((segment) => knownTo.includes(segment)) ? ALWAYS : void 0;
}, defaultByName = (channel, { exclusiveTo }, offers, isWithheld) => {
  let reached = reachedBy(channel);
  if (reached === void 0) return NEVER;
  if (reached.length === 0) return ALWAYS;
  if (isWithheld || exclusiveTo && !reached.every((segment) => exclusiveTo.includes(segment))) return;
  let isOffered = (segment) => offers.some(({ condition }) => holdsIn(segment, condition));
  return reached.every(isOffered) ? ALWAYS : void 0;
}, holdsIn = (segment, condition) => {
  switch (condition.kind) {
    case "all":
      return condition.of.every((part) => holdsIn(segment, part));
    case "any":
      return condition.of.some((part) => holdsIn(segment, part));
    case "segment":
      return condition.segment === segment;
    case "not":
    case "compare":
      return !1;
  }
}, NO_CLOCK = [void 0], tellingClocks = (policy) => {
  let clock = policy.clock === void 0 ? void 0 : policy.facts.get(policy.clock);
  if (clock === void 0 || clock.type.kind !== "date" && clock.type.kind !== "date-time") return () => NO_CLOCK;
  let { id, type } = clock, family = familyOf([type]), { least, greatest } = rangeOf(type), mentionedBy = ({ fact, value }) => value.kind === "fact" ? fact.fact === id || value.fact === id ? void 0 : [] : fact.fact === id ? [value.value].flat().map((constant) => family.keyOf(constant)) : [], mentionedIn = (conditions) => {
    let keys = [];
    for (let comparison of conditions.flatMap(comparisonsStatedIn)) {
      let mentioned = mentionedBy(comparison);
      if (mentioned === void 0) return;
      keys.push(...mentioned);
    }
    return keys;
  }, surroundings = mentionedIn([...policy.invariants, ...[...policy.segments.values()].map(({ condition }) => condition), ...[...policy.channels.values()].flatMap(({ except }) => except ?? [])]);
  return (conditions) => {
    let mentioned = mentionedIn(conditions);
    if (surroundings === void 0 || mentioned === void 0) return;
    let keys = /* @__PURE__ */ new Set([least]);
    for (let key of [...surroundings, ...mentioned]) keys.add(key), key < greatest && keys.add(family.step(key, 1));
    return [...keys].map((key) => `${family.valueOf(key)}`);
  };
}, MOST_MEMBERS = 6, unservedMembers = (policy, rulesOf, formulas) => {
  let { clock } = policy, { numberOf, predicates } = planSegments(policy), predicate = (condition) => predicateOf(condition, numberOf), invariants = policy.invariants.map(predicate), isInSome = (segments) => {
    let numbers2 = segments?.map(numberOf);
    return ({ inSegment }) => numbers2 === void 0 || numbers2.some((number) => inSegment[number]);
  }, standingOf = (facts) => {
    let inSegment = [], standing = { facts, inSegment };
    for (let isIn2 of predicates) inSegment.push(isIn2(standing));
    return standing;
  }, clocksOf = tellingClocks(policy), servings = remembering2((service) => {
    let rules = rulesOf(service.id), speaking = rules.filter(({ type }) => type === "offer" || type === "withhold"), offers = rules.filter(({ type }) => type === "offer").map(({ condition }) => predicate(condition)), withholds = rules.filter(({ type }) => type === "withhold").map(({ condition }) => predicate(condition)), isInside = isInSome(service.exclusiveTo);
    return { clocks: clocksOf(speaking.map(({ condition }) => condition)), isOffered: (standing) => isInside(standing) && offers.some((matches) => matches(standing)) && !withholds.some((matches) => matches(standing)) };
  }), audiences = remembering2((channel) => {
    let isReached = isInSome(channel.reach.kind === "segments" ? channel.reach.segments : channel.overheardBy), isExcepted = channel.except ? predicate(channel.except) : () => !1, memberOf = (facts) => ({ at: remembering2((now) => {
      let standing = standingOf(clock === void 0 || now === void 0 ? facts : { ...facts, [clock]: now });
      return invariants.every((holds) => holds(standing)) && isReached(standing) && !isExcepted(standing) ? standing : void 0;
    }) });
    return lazily(map2(membersOf(channel, formulas()), memberOf), MOST_MEMBERS);
  });
  return (channel, service) => {
    let { clocks, isOffered } = servings(service);
    if (clocks === void 0) return !1;
    let memberAt = audiences(channel), isUnserved = (member, now) => {
      let standing = member.at(now);
      return standing !== void 0 && !isOffered(standing);
    };
    return clocks.every((now) => {
      let index = 0;
      for (let member = memberAt(index); member !== void 0; member = memberAt(++index)) if (isUnserved(member, now)) return !0;
      return !1;
    });
  };
};
function* membersOf({ id }, { policy, space, audience, segment }) {
  let all = space.within(() => audience(id));
  if (!isRight2(all)) return;
  let sets = [() => all.right, ...[...policy.segments.keys()].flatMap((one) => [() => space.minus(all.right, segment(one)), () => space.and(all.right, segment(one))])];
  for (let set of sets) {
    let found = space.within(() => space.witness(set()));
    if (!isRight2(found)) return;
    found.right !== void 0 && (yield found.right);
  }
}
function* map2(values, change2) {
  for (let value of values) yield change2(value);
}
var lazily = (values, most) => {
  let made = [];
  return (index) => {
    for (; made.length <= index && made.length < most; ) {
      let { value, done } = values.next();
      if (done) break;
      made.push(value);
    }
    return made[index];
  };
}, remembering2 = (ask) => {
  let answers = /* @__PURE__ */ new Map();
  return (key) => {
    let known3 = answers.get(key) ?? { answer: ask(key) };
    return answers.set(key, known3), known3.answer;
  };
}, budgetOf = ({ rules }) => 1e5 + 1e3 * rules.length, LEAST_BUDGET = 5e3, clocksWithout = ({ policy: { clock }, space, possible }, violators) => {
  if (space.isEmpty(violators)) return ALWAYS;
  if (clock === void 0) return NEVER;
  let violated = space.keepOnly(violators, [clock]);
  if (space.implies(possible, violated)) return NEVER;
  let clocks = space.not(violated), spans = space.spans(clocks, clock);
  return Object.freeze(spans ? { kind: "within", spans } : { kind: "judged", holdsAt: (facts) => space.has(clocks, facts) });
}, Asker = class {
  #budget;
  #policy;
  #formulas;
  #given;
  constructor(policy, budget, given) {
    this.#policy = policy, this.#budget = budget, this.#given = given;
  }
  get formulas() {
    return this.#given ? this.#given : (this.#formulas ??= formulasOf(this.#policy, { budget: this.#budget }), this.#formulas);
  }
  turnTo(policy) {
    this.#policy = policy, this.#formulas = void 0;
  }
  ask(question) {
    let { formulas } = this, decided = formulas.space.within(() => clocksWithout(formulas, question(formulas)));
    return isLeft2(decided) ? (this.#budget = Math.max(this.#budget >> 1, LEAST_BUDGET), this.#given = void 0, this.#formulas = void 0, NEVER) : decided.right;
  }
}, carriageOf = (policy, given) => {
  let rules = rulesByService(policy.rules), rulesOf = (service) => rules.get(service) ?? [], asker = new Asker({ ...policy, rules: [], assertions: [] }, budgetOf(policy), given), isUnserved = once(() => unservedMembers(policy, rulesOf, () => asker.formulas)), named = new Answers(), byDefault = new Answers(), open = [], strangersOf = new Answers(), namedOf = ({ id, ...channel }, { knownTo, id: service }) => {
    let byName = namedByName({ id, ...channel }, { knownTo });
    return byName !== void 0 ? byName : strangersOf.remember(id, `${knownTo}`, () => asker.ask(({ strangers }) => strangers(id, service)));
  }, look = (service, { channel, ...asked }) => {
    let clocks = namedOf(channel, service);
    if (asked.named && named.set(channel.id, service.id, clocks), !asked.byDefault || clocks === NEVER) return;
    let speaking = rulesOf(service.id), offers = speaking.filter((rule) => rule.type === "offer"), isWithheld = speaking.some((rule) => rule.type === "withhold"), byName = defaultByName(channel, service, offers, isWithheld);
    byName === ALWAYS ? byDefault.set(channel.id, service.id, clocks) : byName === void 0 && !isUnserved()(channel, service) && open.push({ channel, service });
  };
  for (let service of policy.services.values()) {
    let offers = rulesOf(service.id).filter((rule) => rule.type === "offer");
    for (let asked of askedOf(service, offers, policy)) look(service, asked);
  }
  open.length > 0 && asker.turnTo(speakingOf(policy, new Set(open.map(({ service }) => service.id))));
  for (let { channel, service } of open) {
    let violators = ({ space, strangers, unserved }) => space.or(strangers(channel.id, service.id), unserved(channel.id, service.id));
    byDefault.set(channel.id, service.id, asker.ask(violators));
  }
  return Object.freeze({ named: (channel, service) => named.get(channel, service) ?? NEVER, byDefault: (channel, service) => byDefault.get(channel, service) ?? NEVER });
}, speakingOf = (policy, services) => ({ ...policy, rules: policy.rules.filter((rule) => rule.services.some((service) => services.has(service))), assertions: [] }), Answers = class {
  #answers = /* @__PURE__ */ new Map();
  get(channel, about) {
    return this.#answers.get(channel)?.get(about);
  }
  set(channel, about, clocks) {
    let known3 = this.#answers.get(channel) ?? /* @__PURE__ */ new Map();
    return this.#answers.set(channel, known3.set(about, clocks)), clocks;
  }
  remember(channel, about, find) {
    return this.get(channel, about) ?? this.set(channel, about, find());
  }
}, once = (make) => {
  let made;
  return () => (made ??= { value: make() }, made.value);
};

export {
  BudgetExceeded,
  statementOf,
  conditionsBelow,
  comparisonsIn,
  Leaves,
  rulesByService,
  predicateOf,
  readerOf,
  planSegments,
  inOrderOfReference,
  rangeOf,
  complement,
  union,
  intersection,
  countBelow,
  placesOf,
  intervalsOf,
  UNKNOWN,
  keySet,
  stepsOf,
  keysOfConstant,
  familyNameOf,
  familyOf,
  groupsOf,
  regionAt,
  axesOf,
  publicityOf,
  left2,
  right2,
  map,
  mapLeft,
  isLeft2,
  getOrElse,
  traverseArray,
  chain,
  createSpace,
  conditionsOf,
  formulasOf,
  askedOf,
  carriageOf
};
