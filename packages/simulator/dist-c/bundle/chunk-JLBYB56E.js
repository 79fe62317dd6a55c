import {
  isNonEmpty
} from "./chunk-IDKM4ZIJ.js";
import {
  inJointWords
} from "./chunk-Y5NMYZMR.js";
import {
  COEFFICIENTS,
  COEFFICIENT_NAMES,
  DEFAULT_COEFFICIENTS
} from "./chunk-RUIKBBDQ.js";
import {
  SIMULATOR_CODES
} from "./chunk-SZLXCRNY.js";
import {
  bitsOf,
  streamOf,
  uniformOf
} from "./chunk-4WS35BOD.js";
import {
  FIRST_DAY,
  Features,
  ServiceDecisions,
  comparisonsOf,
  compile,
  contextOf,
  decide,
  inOrderOfDecisions,
  isNonEmpty2,
  isRecord,
  nameOf,
  pointerOf,
  problem,
  program,
  readFacts,
  readScalar,
  shown,
  surpriseCalendar,
  undecidedHearing
} from "./chunk-B25MF25I.js";
import {
  Leaves,
  carriageOf,
  conditionsOf,
  countBelow,
  familyNameOf,
  familyOf,
  formulasOf,
  inOrderOfReference,
  intervalsOf,
  isLeft2,
  left2,
  rangeOf,
  regionAt,
  right2,
  rulesByService,
  statementOf
} from "./chunk-YMLVUU3E.js";
import {
  InvariantError
} from "./chunk-Y4XXGU5X.js";
import {
  isLeft,
  isRight,
  left,
  right
} from "./chunk-JKCM4TFR.js";
import {
  CODES,
  COMMITMENTS,
  PUBLICITIES,
  comparisonsStatedIn,
  isDate,
  nearest,
  quote,
  quoteAll,
  segmentsStatedIn,
  suggest,
  typeInWords
} from "./chunk-UDG6POVW.js";

// dist/population/options/problem.js
var problem2 = (code, pointer, message, help) => Object.freeze({ code, severity: SIMULATOR_CODES[code].severity, message, pointer, ...help !== void 0 && { help } }), about = (option, message, help) => problem2("simulation-option", `/${option}`, message, help);

// dist/population/options/read-coefficients.js
var readCoefficients = (given, problems) => {
  if (given === void 0)
    return DEFAULT_COEFFICIENTS;
  if (typeof given != "object" || given === null || Array.isArray(given))
    return problems.push(about("coefficients", `\`coefficients\` is ${shown(given)}, and must be an object of coefficients`)), DEFAULT_COEFFICIENTS;
  let set = Object.entries(given).filter(([, value]) => value !== void 0);
  for (let [name, value] of set) {
    let pointer = `/coefficients/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    isName(name) ? isWithin(value, COEFFICIENTS[name]) || problems.push(problem2("coefficient-value", pointer, `${quote(name)} is ${shown(value)}, and must be ${rangeInWords(name)}`, meaningOf(name))) : problems.push(unknownCoefficient(name, pointer));
  }
  return Object.freeze({ ...DEFAULT_COEFFICIENTS, ...Object.fromEntries(set) });
}, isName = (name) => Object.hasOwn(COEFFICIENTS, name), unknownCoefficient = (name, pointer) => problem2("unknown-coefficient", pointer, `there is no coefficient ${quote(name)}`, instead(name)), instead = (name) => {
  let near = nearest(name, COEFFICIENT_NAMES);
  return near === void 0 ? "`tierpolicy coefficients` lists them all" : `did you mean ${quote(near)}?`;
}, isWithin = (value, { range: [least, most] }) => typeof value == "number" && value >= least && value <= most, rangeInWords = (name) => {
  let [least, most] = COEFFICIENTS[name].range;
  return `a number from ${least} to ${most}`;
}, meaningOf = (name) => {
  let { meaning, unit, default: usual } = COEFFICIENTS[name];
  return `it is ${meaning} (${unit}); ${usual} where it is left out`;
};

// dist/population/options/read-options.js
var DEFAULTS = Object.freeze({ customers: 1e3, weeks: 104, seed: 1, start: "2026-01-05" }), MOST_CUSTOMERS = 1e7, MOST_WEEKS = 1040, MOST_RUNS = 1e3, MOST_THREADS = 256, DAYS = { first: FIRST_DAY, last: "2999-12-31" }, readOptions = (options = {}) => {
  if (typeof options != "object" || options === null)
    return left([problem2("simulation-option", "", `the options are ${shown(options)}, and must be an object`)]);
  let problems = [], { customers = DEFAULTS.customers, weeks = DEFAULTS.weeks, seed = DEFAULTS.seed, start = DEFAULTS.start } = options;
  Array.isArray(customers) ? (customers.length < 1 || customers.length > MOST_CUSTOMERS) && problems.push(about("customers", `\`customers\` is a list of ${customers.length}, and must have from 1 to ${many(MOST_CUSTOMERS)}`)) : wholeNumber("customers", customers, [1, MOST_CUSTOMERS], problems, "or a list of customers"), wholeNumber("weeks", weeks, [1, MOST_WEEKS], problems), Number.isSafeInteger(seed) || problems.push(about("seed", `\`seed\` is ${shown(seed)}, and must be a whole number`)), isDay(start) || problems.push(about("start", `\`start\` is ${shown(start)}, and must be a day from ${quote(DAYS.first)} to ${quote(DAYS.last)}`, `give a day as ${quote(DEFAULTS.start)}`)), options.runs !== void 0 && wholeNumber("runs", options.runs, [1, MOST_RUNS], problems), options.threads !== void 0 && wholeNumber("threads", options.threads, [1, MOST_THREADS], problems);
  let coefficients = readCoefficients(options.coefficients, problems);
  return isNonEmpty(problems) ? left(problems) : right(Object.freeze({ customers, weeks, seed, start, coefficients }));
}, isDay = (day) => typeof day == "string" && isDate(day) && day >= DAYS.first && day <= DAYS.last, wholeNumber = (name, value, [least, most], problems, or) => {
  if (Number.isSafeInteger(value) && value >= least && value <= most)
    return;
  let range = `a whole number from ${least} to ${many(most)}`;
  problems.push(about(name, `\`${name}\` is ${shown(value)}, and must be ${range}${or === void 0 ? "" : `, ${or}`}`));
}, many = (number) => number.toLocaleString("en");

// dist/population/bands/every-run.js
var DEFAULT_RUNS = 10, everyRun = async (options, simulations, once) => {
  let setting = readOptions(options);
  if (isLeft(setting))
    return setting;
  let { runs = DEFAULT_RUNS, threads, onRun, onWeek } = options, weeks = runs * simulations * setting.right.weeks, lived = 0, living = {
    ...threads !== void 0 && { threads },
    ...onWeek && { onWeek: () => onWeek(++lived, weeks) }
  }, done = [];
  for (; done.length < runs; ) {
    let one = await once({ ...setting.right, seed: setting.right.seed + done.length }, living);
    if (isLeft(one))
      return one;
    done.push(one.right), onRun?.(done.length, runs);
  }
  if (!isNonEmpty(done))
    throw new InvariantError("there is at least one run");
  return right(done);
};

// dist/population/people/calendar.js
var numberOfDay = (date) => Date.parse(date) / 864e5, dayOfNumber = (day) => new Date(day * 864e5).toISOString().slice(0, 10), momentOfDay = (date) => `${date}T00:00:00.000Z`, numberOf = ({ kind }, value) => kind === "date" ? numberOfDay(String(value)) : kind === "date-time" ? Date.parse(String(value)) : Number(value);

// dist/population/people/columns/stored.js
var columnOf = (stored) => {
  switch (stored.kind) {
    case "constant":
      return { constant: stored.constant };
    case "numbers":
      return stored.values;
    case "coded":
      return { codes: stored.codes, dictionary: stored.dictionary };
    case "lists":
      return { offsets: stored.offsets, values: columnOf(stored.elements) };
    case "object":
      return { properties: Object.fromEntries([...stored.properties].map(([name, property]) => [name, columnOf(property)])) };
  }
}, likewise = (values, length) => new values.constructor(length), takeFrom = (values, rows) => {
  let taken = likewise(values, rows.length);
  for (let i = 0; i < rows.length; i++)
    taken[i] = values[rows[i]];
  return taken;
}, firstRows = (count) => {
  let rows = new Uint32Array(count);
  for (let row = 0; row < count; row++)
    rows[row] = row;
  return rows;
}, gathered = (stored, rows) => {
  switch (stored.kind) {
    case "constant":
      return stored;
    case "numbers":
      return { kind: "numbers", values: takeFrom(stored.values, rows) };
    case "coded":
      return { ...stored, codes: takeFrom(stored.codes, rows) };
    case "object":
      return { kind: "object", properties: new Map([...stored.properties].map(([name, property]) => [name, gathered(property, rows)])) };
    case "lists":
      return gatheredLists(stored, rows);
  }
}, gatheredLists = ({ offsets: starts, elements }, rows) => {
  let offsets = new Uint32Array(rows.length + 1);
  for (let i = 0; i < rows.length; i++) {
    let row = rows[i];
    offsets[i + 1] = offsets[i] + starts[row + 1] - starts[row];
  }
  let places = new Uint32Array(offsets[rows.length]);
  for (let i = 0; i < rows.length; i++) {
    let from = starts[rows[i]] - offsets[i];
    for (let place = offsets[i]; place < offsets[i + 1]; place++)
      places[place] = from + place;
  }
  return { kind: "lists", offsets, elements: gathered(elements, places) };
}, codesFor = (texts, length) => texts <= 256 ? new Uint8Array(length) : texts <= 65536 ? new Uint16Array(length) : new Uint32Array(length);

// dist/population/people/recurring/round.js
var roundOf = ({ type, recurring, default: given }) => {
  if (!recurring)
    return;
  if (type.kind === "boolean")
    return { usual: 0, others: [1] };
  if (type.kind !== "enum")
    return;
  let usual = Math.max(0, type.values.indexOf(String(given)));
  return { usual, others: [...type.values.keys()].filter((value) => value !== usual) };
};

// dist/population/people/drawing/scene.js
var placeOf = (attempt) => attempt << 16;

// dist/population/people/recurring/phases.js
var YEAR = 1461, WEEK = 28, MOST_WEEKS2 = 50, ANY = { kind: "any" }, drawPhases = (seed, fact, values, rows, attempt, firstOf = () => ANY) => {
  let count = Math.min(values, MOST_WEEKS2), stream = streamOf(seed, `fact ${fact} comes round`), phases = Array.from({ length: count }, () => new Uint16Array(rows.length)), drawn = new Float64Array(count);
  for (let i = 0; i < rows.length; i++) {
    let row = rows[i], draw = (value, below2) => bitsOf(stream, row, placeOf(attempt) + value) % below2, first = firstOf(i), wanted = first.kind === "value" ? first.value : first.kind === "any" ? 0 : count, isAnchored = wanted < count, anchor = isAnchored ? draw(wanted, first.kind === "value" ? WEEK : YEAR) : 0;
    isAnchored && (phases[wanted][i] = anchor);
    let others = isAnchored ? count - 1 : count, places = (isAnchored ? YEAR - 2 * WEEK + 1 : YEAR - WEEK) - (others - 1) * WEEK;
    for (let value = 0; value < count; value++)
      drawn[value] = draw(value, places);
    for (let value = 0; value < count; value++) {
      if (value === wanted)
        continue;
      let before = 0;
      for (let other = 0; other < count; other++)
        other !== wanted && isBefore(drawn, other, value) && (before += 1);
      phases[value][i] = (anchor + WEEK + drawn[value] + before * WEEK) % YEAR;
    }
  }
  return phases;
}, isBefore = (drawn, one, other) => drawn[one] < drawn[other] || drawn[one] === drawn[other] && one < other;

// dist/population/people/recurring/season.js
var Season = class {
  values;
  #usual;
  #tracks;
  #week;
  /**
   * @param values room for a value a row
   * @param usual the number or code of the usual value
   * @param others of the values that have own weeks, in the order of `phases`
   */
  constructor(values, usual, others, phases) {
    this.values = values.fill(usual), this.#usual = usual, this.#tracks = phases.map((track, i) => ({ ...inOrder(track), value: others[i] }));
  }
  /** Brings the column to a week. */
  turnTo(week) {
    if (week !== this.#week) {
      if (this.#week !== void 0)
        for (let track of this.#tracks)
          this.#set(track, this.#week, this.#usual);
      for (let track of this.#tracks)
        this.#set(track, week, track.value);
      this.#week = week;
    }
  }
  #set(track, week, value) {
    let { values } = this;
    for (let rows of rowsIn(track, week))
      for (let i = 0; i < rows.length; i++)
        values[rows[i]] = value;
  }
  /** The rows that have their own week then, in no order. */
  rowsIn(week) {
    return this.#tracks.flatMap((track) => rowsIn(track, week));
  }
}, inOrder = (phases) => {
  let starts = new Uint32Array(YEAR + 1);
  for (let phase of phases)
    starts[phase + 1] = starts[phase + 1] + 1;
  for (let phase = 0; phase < YEAR; phase++)
    starts[phase + 1] = starts[phase + 1] + starts[phase];
  let next = starts.slice(), rows = new Uint32Array(phases.length);
  for (let row = 0; row < phases.length; row++) {
    let phase = phases[row], place = next[phase];
    rows[place] = row, next[phase] = place + 1;
  }
  return { rows, starts };
}, rowsIn = ({ rows, starts }, week) => {
  let from = week * WEEK % YEAR, to = from + WEEK, between = (one, other) => rows.subarray(starts[one], starts[other]);
  return to <= YEAR ? [between(from, to)] : [between(from, YEAR), between(0, to - YEAR)];
};

// dist/population/people/crowd.js
var DAYS2 = 7, Crowd = class {
  rows;
  #facts;
  #start;
  #columns = /* @__PURE__ */ new Map();
  #seasons;
  #marks;
  /**
   * @param facts those that the people have
   * @param start the day on which the weeks begin, as `YYYY-MM-DD`
   */
  constructor(rows, facts, traits, start) {
    this.rows = rows, this.#facts = facts, this.#start = numberOfDay(start), this.#marks = new Uint32Array(rows + 31 >>> 5);
    let seasons = [];
    for (let fact of facts.values()) {
      let phases = traits.phases.get(fact.id), stored = traits.columns.get(fact.id);
      if (phases !== void 0) {
        let [season, column] = seasonOf(fact, phases, rows);
        seasons.push(season), this.#columns.set(fact.id, column);
      } else stored !== void 0 && this.#columns.set(fact.id, stored);
    }
    this.#seasons = seasons;
  }
  dateOf = (week) => dayOfNumber(this.#start + week * DAYS2);
  /** The columns of some facts in a week; of some rows only, where these are given. */
  customers = (week, facts, rows) => {
    this.turnTo(week);
    let columns = {};
    for (let id of facts) {
      let stored = this.storedAt(week, id);
      stored !== void 0 && (columns[id] = columnOf(rows === void 0 ? stored : gathered(stored, rows)));
    }
    return { rows: rows?.length ?? this.rows, columns };
  };
  /** The rows whose facts are others than the week before, ascending. */
  changed = (week) => {
    if (week <= 0 || this.#seasons.length === 0)
      return new Uint32Array(0);
    let marks = this.#marks, most = 0;
    for (let season of this.#seasons)
      for (let rows of [...season.rowsIn(week), ...season.rowsIn(week - 1)]) {
        most += rows.length;
        for (let i = 0; i < rows.length; i++) {
          let row = rows[i];
          marks[row >>> 5] = marks[row >>> 5] | 1 << (row & 31);
        }
      }
    return takeMarked(marks, most);
  };
  /** Brings the columns that come round to a week. */
  turnTo(week) {
    for (let season of this.#seasons)
      season.turnTo(week);
  }
  /** A column, in the week that was turned to; undefined where the people have no such fact. */
  storedAt(week, id) {
    let fact = this.#facts.get(id);
    return fact?.clock === !0 ? { kind: "constant", constant: this.clockAt(week, fact) } : this.#columns.get(id);
  }
  /** What the clock says in a week: the day on which it begins, or its first moment. */
  clockAt(week, { type }) {
    let date = this.dateOf(week);
    return type.kind === "date" ? date : momentOfDay(date);
  }
}, takeMarked = (marks, most) => {
  let found = new Uint32Array(most), next = 0;
  for (let word = 0; word < marks.length; word++) {
    for (let left3 = marks[word]; left3 !== 0; left3 &= left3 - 1)
      found[next++] = word * 32 + 31 - Math.clz32(left3 & -left3);
    marks[word] = 0;
  }
  return found.subarray(0, next);
}, seasonOf = (fact, phases, rows) => {
  let { usual, others } = roundOf(fact) ?? { usual: 0, others: [] };
  if (fact.type.kind === "enum") {
    let codes = codesFor(fact.type.values.length, rows);
    return [new Season(codes, usual, others, phases), { kind: "coded", codes, dictionary: fact.type.values }];
  }
  let values = new Uint8Array(rows);
  return [new Season(values, usual, others, phases), { kind: "numbers", values }];
};

// dist/population/people/invariants/bonds.js
var demandsOf = (invariant) => invariant.kind === "all" && invariant.of.length > 0 ? invariant.of.flatMap(demandsOf).map((part) => ({ ...part, pointer: invariant.pointer })) : [invariant], bondsOf = (policies, facts, partsOf = (invariant) => [invariant]) => {
  let asked = policies.flatMap((policy, number) => policy.invariants.flatMap(partsOf).map((invariant) => {
    let segments = segmentsUnder(policy, invariant), comparisons = [invariant, ...[...segments].map((id) => policy.segments.get(id)?.condition)].flatMap(comparisonsStatedIn);
    return { policy, number, invariant, segments, comparisons, facts: factsOf(comparisons) };
  })), groups = [];
  for (let one of asked) {
    let meeting = groups.filter((group) => group.some((other) => isBound(one.facts, other.facts, facts))), joined2 = [...meeting.flat(), one];
    groups.splice(0, groups.length, ...groups.filter((group) => !meeting.includes(group)), joined2);
  }
  return groups.map((group) => {
    let named2 = new Set(group.flatMap((one) => [...one.facts])), own = new Map([...facts].filter(([id]) => named2.has(id))), parts = policies.flatMap((policy, number) => {
      let mine = group.filter((one) => one.number === number), bound = {
        policy,
        invariants: mine.map((one) => one.invariant),
        segments: new Set(mine.flatMap((one) => [...one.segments]))
      };
      return mine.length === 0 ? [] : [alone(bound, own, policies.length > 1 ? `of policy ${number + 1}` : void 0)];
    });
    return { facts: own, comparisons: group.flatMap((one) => one.comparisons), policy: joinedPolicy(parts) };
  });
}, factsOf = (comparisons) => new Set(comparisons.flatMap(({ fact, value }) => value.kind === "fact" ? [fact.fact, value.fact] : [fact.fact])), isBound = (one, other, facts) => [...one].some((fact) => other.has(fact) && facts.get(fact)?.clock !== !0), segmentsUnder = ({ segments }, condition) => {
  let found = /* @__PURE__ */ new Set(), pending = [...segmentsStatedIn(condition)];
  for (let id = pending.pop(); id !== void 0; id = pending.pop()) {
    if (found.has(id))
      continue;
    found.add(id);
    let segment = segments.get(id);
    segment !== void 0 && pending.push(...segmentsStatedIn(segment.condition));
  }
  return found;
}, alone = ({ policy, invariants, segments }, facts, suffix) => {
  let { clock, ...rest } = policy, only = {
    ...rest,
    facts,
    ...clock !== void 0 && facts.has(clock) && { clock },
    invariants,
    segments: new Map([...policy.segments].filter(([id]) => segments.has(id))),
    services: /* @__PURE__ */ new Map(),
    channels: /* @__PURE__ */ new Map(),
    rules: []
  }, same = (id) => id;
  return inJointWords(only, { fact: same, service: same, channel: same, segment: suffix === void 0 ? same : (id) => `${id} ${suffix}` }, facts, []);
}, joinedPolicy = (parts) => ({
  ...Object.assign({}, ...parts),
  invariants: parts.flatMap(({ invariants }) => invariants),
  segments: new Map(parts.flatMap(({ segments }) => [...segments]))
});

// ../engine/dist/bundle/chunk-YTIZCXZ4.js
var COLUMN_CODES = { "column-type": { severity: "error", title: "a column of a form that its fact cannot have" }, "column-length": { severity: "error", title: "a column of another length than the others" }, "column-index": { severity: "error", title: "a column whose codes or offsets lead out of it" } }, columnProblem = (code, place, message, help) => Object.freeze({ code, severity: COLUMN_CODES[code].severity, message, pointer: pointerOf(place), help }), isTyped = (value) => ArrayBuffer.isView(value), isCodeArray = (value) => isTyped(value) && /^(Ui|I)nt(8|16|32)Array$/.test(value.constructor.name), isNumberArray = (value) => isCodeArray(value) || value instanceof Float64Array || value instanceof Float32Array, firstBadCode = (codes, size, valid) => {
  for (let row = 0; row < codes.length; row++) {
    let code = codes[row];
    if ((code < 0 || code >= size) && (valid === void 0 || valid[row] !== 0)) return row;
  }
}, firstBadOffset = (offsets, rows) => {
  if (offsets[0] < 0) return 0;
  for (let row = 0; row < rows; row++) if (offsets[row] > offsets[row + 1]) return row;
};

// ../engine/dist/bundle/chunk-R2M557CX.js
var moment = (milliseconds) => {
  let date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? void 0 : date.toISOString();
}, dayText = (day) => moment(day * 864e5)?.replace(/T.*/, "") ?? day, momentText = (milliseconds) => Number.isInteger(milliseconds) ? moment(milliseconds) ?? milliseconds : milliseconds, inWords = (value, { kind }) => {
  switch (kind) {
    case "boolean":
      return value === 0 || value === 1 ? value === 1 : value;
    case "date":
      return dayText(value);
    case "date-time":
      return momentText(value);
    default:
      return value;
  }
}, recognise = (column, expected) => {
  if (Array.isArray(column) || isNumberArray(column)) return { form: flat(column, expected), valid: void 0 };
  if (!isRecord(column)) return unfit(column, expected);
  let part = (name) => Object.hasOwn(column, name) ? Reflect.get(column, name) : void 0;
  if (Object.hasOwn(column, "constant")) return { form: { kind: "constant", value: part("constant") }, valid: void 0 };
  let valid = validity(part("valid"), expected);
  if (Object.hasOwn(column, "codes")) return { form: coded(part("codes"), part("dictionary"), valid, expected), valid };
  if (Object.hasOwn(column, "offsets")) return { form: list(part("offsets"), part("values"), expected), valid };
  if (Object.hasOwn(column, "properties")) return { form: object(part("properties"), expected), valid };
  let values = part("values");
  return Array.isArray(values) || isNumberArray(values) ? { form: flat(values, expected), valid } : unfit(column, expected);
}, NOTHING = { kind: "plain", values: [] }, unfit = (column, { type, place, problems }, what = shownColumn(column)) => (problems.push(columnProblem("column-type", place, `the column ${quote(nameOf(place))} is ${what}, and each value must be ${kindOf(type)}`, helpFor(type))), { form: NOTHING, valid: void 0 }), flat = (values, expected) => {
  if (checkLength(values.length, expected), Array.isArray(values)) return { kind: "plain", values };
  let numbers2 = values;
  return takesNumbers(expected.type, numbers2) ? { kind: "numbers", values: numbers2 } : unfit(values, expected).form;
}, takesNumbers = ({ kind }, values) => {
  switch (kind) {
    case "boolean":
      return values instanceof Uint8Array;
    case "integer":
    case "number":
      return !0;
    case "date":
      return values instanceof Int32Array;
    case "date-time":
      return values instanceof Float64Array;
    default:
      return !1;
  }
}, coded = (codes, dictionary, valid, expected) => {
  if (!isCodeArray(codes)) return unfit(codes, expected, `one whose \`codes\` are ${shownColumn(codes)}`).form;
  if (!Array.isArray(dictionary)) return unfit(dictionary, expected, `one whose \`dictionary\` is ${shownColumn(dictionary)}`).form;
  if (expected.type.kind === "array" || expected.type.kind === "object") return unfit(codes, expected, "one of codes").form;
  checkLength(codes.length, expected);
  let bad = firstBadCode(codes, dictionary.length, valid);
  if (bad !== void 0) {
    let message = `the column ${quote(nameOf(expected.place))} has the code ${codes[bad]} in row ${bad}, and its dictionary has ${dictionary.length} ${dictionary.length === 1 ? "entry" : "entries"}`;
    return expected.problems.push(columnProblem("column-index", expected.place, message, "mark rows without a value in `valid`, by 0")), NOTHING;
  }
  return { kind: "coded", codes, dictionary };
}, list = (offsets, values, expected) => {
  let { type, place, problems, rows } = expected;
  if (type.kind !== "array") return unfit(offsets, expected, "one of lists").form;
  if (!(offsets instanceof Int32Array || offsets instanceof Uint32Array)) return unfit(offsets, expected, `one whose \`offsets\` are ${shownColumn(offsets)}`).form;
  if (checkLength(offsets.length - 1, expected), offsets.length <= rows) return NOTHING;
  let bad = firstBadOffset(offsets, rows);
  if (bad !== void 0) {
    let message = `the column ${quote(nameOf(place))} has lists that begin at ${offsets[bad]} and end at ${offsets[bad + 1]}, in row ${bad}`;
    return problems.push(columnProblem("column-index", place, message, "let `offsets` ascend")), NOTHING;
  }
  let elements = recognise(values, { type: type.items, rows: offsets[rows], atLeast: !0, place: [...place, "values"], problems });
  return { kind: "list", offsets, elements };
}, object = (properties, expected) => {
  let { type, rows, place, problems } = expected;
  return type.kind !== "object" || !isRecord(properties) ? unfit(properties, expected, "one of properties").form : { kind: "object", properties: new Map(propertiesOf(type, properties, rows, place, problems)) };
}, propertiesOf = (type, given, rows, place, problems) => (reportUnknown(given, type.properties, place, problems), [...type.properties].flatMap(([name, property]) => {
  let column = Object.hasOwn(given, name) ? Reflect.get(given, name) : void 0, at = [...place, name];
  if (column !== void 0) return [[name, recognise(column, { type: property.type, rows, atLeast: !1, place: at, problems })]];
  if (property.default === void 0) {
    let message = `${quote(nameOf(at))} is missing`;
    problems.push(problem("missing-fact", at, message, "give a column of it"));
  }
  return [];
})), reportUnknown = (given, declared, place, problems) => {
  for (let name of Object.keys(given)) {
    if (declared.has(name)) continue;
    let help = suggest(name, [...declared.keys()], place.length === 0 ? "facts" : "properties"), at = [...place, name];
    problems.push(problem("unknown-fact", at, `there is a column ${quote(nameOf(at))}, which the policy does not declare`, help));
  }
}, validity = (valid, expected) => {
  if (valid !== void 0) {
    if (!(valid instanceof Uint8Array)) {
      unfit(valid, expected, `one whose \`valid\` is ${shownColumn(valid)}`);
      return;
    }
    return checkLength(valid.length, expected, "`valid` of the column"), valid;
  }
}, checkLength = (length, { rows, atLeast, place, problems }, what = "the column") => {
  if (length === rows || atLeast && length > rows) return;
  let [wanted, help] = atLeast ? [`at least ${rows}`, "give it all elements up to the last of `offsets`"] : [`${rows}`, "give all columns the same length, and `rows` that length"], has = `${Math.max(0, length)} ${length === 1 ? "row" : "rows"}`;
  problems.push(columnProblem("column-length", place, `${what} ${quote(nameOf(place))} has ${has}, and must have ${wanted}`, help));
}, shownColumn = (value) => {
  if (!ArrayBuffer.isView(value)) return shown(value);
  let { name } = value.constructor;
  return `${name.startsWith("Int") ? "an" : "a"} ${name}`;
}, kindOf = (type) => type.kind === "object" ? `an object with ${quoteAll([...type.properties.keys()])}` : typeInWords(type), helpFor = ({ kind }) => {
  switch (kind) {
    case "boolean":
      return "give a Uint8Array of 0 and 1, or an array of booleans";
    case "integer":
    case "number":
      return "give a typed array or an array of numbers";
    case "string":
    case "enum":
      return "give `{ codes, dictionary }`, or an array of strings";
    case "date":
      return "give an Int32Array of days since 1970-01-01, `{ codes, dictionary }` or an array of `YYYY-MM-DD`";
    case "date-time":
      return "give a Float64Array of milliseconds since 1970-01-01T00:00Z, `{ codes, dictionary }` or an array of texts";
    case "array":
      return "give `{ offsets, values }`, or an array of arrays";
    case "object":
      return "give `{ properties }`, or an array of objects";
  }
}, MOST_ROWS = 2 ** 31 - 1, recogniseCustomers = ({ facts }, { rows, columns }) => {
  if (typeof rows != "number" || !Number.isInteger(rows) || rows < 0 || rows > MOST_ROWS) {
    let message = `\`rows\` is ${shown(rows)}, and must be a whole number from 0 to 2^31 - 1`;
    return left2([columnProblem("column-length", [], message, "give how many customers there are")]);
  }
  if (!isRecord(columns)) {
    let message = `\`columns\` is ${shown(columns)}, and must be an object of columns`;
    return left2([columnProblem("column-type", [], message, "give an object with a column for each fact")]);
  }
  let problems = [], known2 = /* @__PURE__ */ new Map();
  reportUnknown(columns, facts, [], problems);
  for (let [id, { type }] of facts) {
    let column = Object.hasOwn(columns, id) ? Reflect.get(columns, id) : void 0;
    column !== void 0 && known2.set(id, recognise(column, { type, rows, atLeast: !1, place: [id], problems }));
  }
  return problems.push(...problemsOfAll(facts, known2, Object.keys(columns))), isNonEmpty2(problems) ? left2(problems) : right2({ rows, columns: known2 });
}, problemsOfAll = (facts, known2, given) => {
  let alike = [...facts].filter(([id]) => known2.get(id)?.form.kind === "constant" || !known2.has(id)), customer = /* @__PURE__ */ Object.create(null);
  for (let id of given) facts.has(id) || (customer[id] = void 0);
  for (let [id] of alike) {
    let form = known2.get(id)?.form;
    form?.kind === "constant" && (customer[id] = form.value);
  }
  let read = readFacts({ facts: new Map(alike) }, customer);
  return isLeft2(read) ? read.left : [];
}, customerAt = ({ facts }, { columns }, row) => {
  let customer = /* @__PURE__ */ Object.create(null);
  for (let [id, { type }] of facts) {
    let column = columns.get(id), value = column && valueAt(column, type, row);
    value !== void 0 && (customer[id] = value);
  }
  return customer;
}, valueAt = ({ form, valid }, type, row) => {
  if (!(valid !== void 0 && valid[row] === 0)) switch (form.kind) {
    case "constant":
      return form.value;
    case "plain":
      return form.values[row];
    case "coded":
      return form.dictionary[form.codes[row]];
    case "numbers":
      return inWords(form.values[row], type);
    case "list": {
      let [from, to] = [form.offsets[row], form.offsets[row + 1]], items = type.kind === "array" ? type.items : type;
      return Array.from({ length: to - from }, (_, place) => valueAt(form.elements, items, from + place));
    }
    case "object": {
      let object2 = /* @__PURE__ */ Object.create(null);
      for (let [name, column] of form.properties) {
        let property = type.kind === "object" ? type.properties.get(name) : void 0, value = property && valueAt(column, property.type, row);
        value !== void 0 && (object2[name] = value);
      }
      return object2;
    }
  }
}, Circuit = class {
  #registers = 2;
  #gates = [];
  #known = /* @__PURE__ */ new Map();
  get registers() {
    return this.#registers;
  }
  input() {
    return this.#registers++;
  }
  and = (left22, right22) => left22 === 0 || right22 === 0 ? 0 : left22 === 1 || left22 === right22 ? right22 : right22 === 1 ? left22 : this.#gate(0, Math.min(left22, right22), Math.max(left22, right22));
  or = (left22, right22) => left22 === 1 || right22 === 1 ? 1 : left22 === 0 || left22 === right22 ? right22 : right22 === 0 ? left22 : this.#gate(1, Math.min(left22, right22), Math.max(left22, right22));
  butNot(left22, right22) {
    return left22 === 0 || right22 === 1 || left22 === right22 ? 0 : right22 === 0 ? left22 : this.#gate(2, left22, right22);
  }
  not(register) {
    return register === 0 ? 1 : this.butNot(1, register);
  }
  all(registers) {
    return registers.reduce(this.and, 1);
  }
  any(registers) {
    return registers.reduce(this.or, 0);
  }
  gates() {
    let column = (part) => Int32Array.from(this.#gates, (gate) => gate[part]);
    return { operation: Uint8Array.from(this.#gates, ([operation]) => operation), left: column(1), right: column(2), output: column(3) };
  }
  #gate(operation, left22, right22) {
    let key = `${operation} ${left22} ${right22}`, known2 = this.#known.get(key);
    if (known2 !== void 0) return known2;
    let output = this.#registers++;
    return this.#gates.push([operation, left22, right22, output]), this.#known.set(key, output), output;
  }
}, CELLS_A_THRESHOLD = 32, MOST_CELLS = 16384, MOST_IN_A_CELL = 4, SAMPLES = 1024, sampledRange = (values, from, to, { least, greatest }) => {
  let low = Number.POSITIVE_INFINITY, high = Number.NEGATIVE_INFINITY, step = Math.max(1, Math.floor((to - from) / SAMPLES));
  for (let place = from; place < to; place += step) {
    let value = values[place];
    value < low && value >= least && (low = value), value > high && value <= greatest && (high = value);
  }
  return { least: low, greatest: high };
}, bitsIn = (values, from, to) => {
  let bits = 0;
  for (let place = from; place < to; place++) bits |= values[place];
  return bits;
}, regionBelow = (starts, key) => {
  let below2 = countBelow(starts, key);
  return starts[below2] === key ? below2 : below2 - 1;
}, Line = class {
  #starts;
  #range;
  #usual;
  #whole;
  #cells;
  #scale;
  constructor(starts, range, usual, whole) {
    this.#starts = Float64Array.from([...starts, Number.POSITIVE_INFINITY]), this.#range = range, this.#usual = usual, this.#whole = whole;
    let thresholds = starts.filter((start) => start > usual.least && start <= usual.greatest), cells = Math.min(MOST_CELLS, Math.max(1, thresholds.length * CELLS_A_THRESHOLD)), scale = (cells - 1) / (usual.greatest - usual.least);
    this.#scale = Number.isFinite(scale) ? scale : 0;
    let held = new Int32Array(cells + 1);
    for (let threshold of thresholds) {
      let cell = cellOf(threshold, usual.least, this.#scale);
      held[cell + 1] = held[cell + 1] + 1;
    }
    let isCrowded = held.some((count) => count > MOST_IN_A_CELL);
    held[0] = usual.least <= usual.greatest ? regionBelow(starts, usual.least) : 0;
    for (let cell = 1; cell <= cells; cell++) held[cell] = held[cell] + held[cell - 1];
    this.#cells = isCrowded ? void 0 : held;
  }
  get bad() {
    return this.#starts.length - 1;
  }
  place(numbers2, count, regions) {
    let starts = this.#starts, cells = this.#cells, { least, greatest } = this.#usual, { least: first, greatest: last } = this.#range, [scale, bad, whole] = [this.#scale, this.bad, this.#whole], anyBad = !1;
    for (let i = 0; i < count; i++) {
      let key = numbers2[i], isUsual = key >= least && key <= greatest;
      if (!(isUsual || key >= first && key <= last) || whole && Math.floor(key) !== key) regions[i] = bad, anyBad = !0;
      else if (cells === void 0 || !isUsual) regions[i] = regionBelow(starts, key);
      else {
        let region = cells[cellOf(key, least, scale)];
        for (; starts[region + 1] <= key; ) region += 1;
        regions[i] = region;
      }
    }
    return anyBad;
  }
}, cellOf = (key, least, scale) => (key - least) * scale | 0, BAD = /* @__PURE__ */ Symbol("a value that cannot be"), leafColumn = ({ facts }, { columns }, { fact, path }) => {
  let absences = [], property = facts.get(fact), column = columns.get(fact);
  for (let depth = 0; ; depth++) {
    if (property === void 0) throw new InvariantError(`the policy does not declare \`${[fact, ...path].join(".")}\``);
    let rest = path.slice(depth), lacking = property.default === void 0 ? void 0 : project(property.default, rest);
    if (column === void 0) return { source: constant(lacking), absences };
    let { form, valid } = column;
    if (absences.push({ valid, value: lacking }), form.kind === "constant") {
      let value = reader(property, rest)(form.value);
      return { source: constant(value === void 0 ? lacking : value), absences };
    }
    if (form.kind === "plain") {
      let read = reader(property, rest);
      return { source: { kind: "read", read: (row) => read(form.values[row]) }, absences };
    }
    if (form.kind !== "object") return { source: form, absences };
    let next = path[depth];
    column = form.properties.get(next), property = property.type.kind === "object" ? property.type.properties.get(next) : void 0;
  }
}, constant = (value) => ({ kind: "constant", value: value ?? BAD }), project = (value, path) => path.reduce((object2, name) => object2[name], value), reader = (property, path) => {
  let { type } = property;
  if (type.kind === "array" || type.kind === "object") {
    let facts = /* @__PURE__ */ new Map([["value", { ...property, id: "value" }]]);
    return (value) => {
      if (value === void 0) return;
      let read = readFacts({ facts }, { value });
      return read._tag === "Left" ? BAD : project(read.right.value, path);
    };
  }
  return (value) => value === void 0 ? void 0 : readElement(type, value);
}, readElement = (type, value) => {
  let read = readScalar(type, value, NOWHERE);
  return read._tag === "Left" ? BAD : read.right;
}, NOWHERE = [], NO_REGION = -1, regionOf = ({ starts, family }, value) => regionAt(starts, family.keyOf(value)), regionsAndBad = (tests) => Int32Array.from({ length: tests.starts.length + 1 }, (_, region) => region < tests.starts.length ? region : NO_REGION), classesOf = (source, tests, stretch) => {
  if (source.kind === "numbers") return numberClasses(source.values, tests, stretch);
  let { codes, dictionary } = source, regions = new Int32Array(dictionary.length + 1).fill(NO_REGION);
  for (let [code, text] of dictionary.entries()) {
    let value = readElement(tests.leaf.scalar, text);
    value !== BAD && (regions[code] = regionOf(tests, value));
  }
  return { regions, fill: copied(codes, regions.indexOf(NO_REGION) < dictionary.length) };
}, copied = (codes, hasBad) => (from, count, into) => (into.set(codes.subarray(from, from + count)), hasBad), MOST_SMALL = 32768, numberClasses = (values, tests, { from, to }) => {
  let { starts } = tests, { scalar } = tests.leaf, range = rangeOf(scalar);
  if (range === void 0) throw new InvariantError("numbers of a fact that has none");
  if (isCodeArray(values)) {
    let bits = bitsIn(values, from, to);
    if (bits >= 0 && bits <= Math.min(MOST_SMALL, to - from + BYTE)) {
      let regions = new Int32Array(bits + 2).fill(NO_REGION), end = Math.min(bits, range.greatest) + 1;
      for (let [region, start] of starts.entries()) regions.fill(region, clamp(start, end), clamp(starts[region + 1] ?? end, end));
      return { regions, fill: copied(values, regions.indexOf(NO_REGION) <= bits) };
    }
  }
  let line = new Line(starts, range, sampledRange(values, from, to, range), scalar.kind !== "number"), buffer = new Float64Array(0);
  return { regions: regionsAndBad(tests), fill: (from2, count, into) => values instanceof Float64Array ? line.place(values.subarray(from2, from2 + count), count, into) : (buffer.length < count && (buffer = new Float64Array(2 * count)), buffer.set(values.subarray(from2, from2 + count)), line.place(buffer, count, into)) };
}, BYTE = 256, clamp = (key, end) => Math.min(Math.max(0, Math.ceil(key)), end), elementClasses = ({ form, valid }, tests, stretch) => {
  let classes = presentElements(form, tests, stretch);
  if (valid === void 0) return classes;
  let { regions, fill } = classes, bad = regions.length - 1;
  return { regions, fill: (from, count, into) => {
    let anyBad = fill(from, count, into);
    for (let i = 0; i < count; i++) valid[from + i] === 0 && (into[i] = bad, anyBad = !0);
    return anyBad;
  } };
}, presentElements = (form, tests, stretch) => {
  if (form.kind === "numbers" || form.kind === "coded") return classesOf(form, tests, stretch);
  let bad = tests.starts.length, classOf = (given) => {
    let value = readElement(tests.leaf.scalar, given);
    return value === BAD ? bad : regionOf(tests, value);
  }, regions = regionsAndBad(tests);
  if (form.kind === "constant") {
    let every = classOf(form.value);
    return { regions, fill: (_, count, into) => (into.fill(every, 0, count), every === bad) };
  }
  if (form.kind !== "plain") throw new InvariantError("elements that are no scalars");
  return { regions, fill: (from, count, into) => {
    let anyBad = !1;
    for (let i = 0; i < count; i++) {
      let found = classOf(form.values[from + i]);
      into[i] = found, anyBad ||= found === bad;
    }
    return anyBad;
  } };
}, BAD_PLANE = 0, BAD_BIT = 1, answersOf = (planned, column, stretch, most) => {
  let { source, absences } = column;
  if (source.kind === "constant" && absences.every(({ valid }) => valid === void 0)) return { base: new Map([...planesOf(planned)].map((plane) => [plane, answerOf(planned, plane, source.value)])) };
  let add = (planned.tests.leaf.isArray ? listAnswers : scalarAnswers)(planned, column, stretch, most);
  return { base: /* @__PURE__ */ new Map(), add };
}, planesOf = ({ masks }) => /* @__PURE__ */ new Set([BAD_PLANE, ...masks.map(({ plane }) => plane)]), answerOfRegion = ({ masks }, wanted, region) => region === NO_REGION ? wanted === BAD_PLANE ? BAD_BIT : 0 : masks.find(({ plane }) => plane === wanted)?.masks[region] ?? 0, answerOf = (planned, plane, value) => value === void 0 || value === BAD ? answerOfRegion(planned, plane, NO_REGION) : (typeof value == "object" ? value : [value]).reduce((bits, scalar) => bits | answerOfRegion(planned, plane, regionOf(planned.tests, scalar)), 0), tablesOf = (planned, regions, absences) => {
  let all = [...planesOf(planned)].map((plane) => {
    let ofRegion = planned.masks.find((one) => one.plane === plane)?.masks, ofNone = answerOfRegion(planned, plane, NO_REGION), answers = new Int32Array(regions.length + absences.length);
    for (let one = 0; one < regions.length; one++) {
      let region = regions[one];
      answers[one] = region === NO_REGION ? ofNone : ofRegion === void 0 ? 0 : ofRegion[region];
    }
    for (let [level, { value }] of absences.entries()) answers[regions.length + level] = answerOf(planned, plane, value);
    return { plane, answers };
  });
  return planned.masks.some(({ plane }) => plane === BAD_PLANE) ? { tables: all, forBad: void 0 } : { tables: all.slice(1), forBad: all[0]?.answers };
}, scalarAnswers = (planned, { source, absences }, stretch, most) => {
  let classes = scalarClasses(source, planned, absences.length, stretch), { tables, forBad } = tablesOf(planned, classes.regions, absences), found = new Int32Array(most);
  return (from, count, planes, stride) => {
    let mayBeBad = classes.fill(from, count, found), lacks = overrideAbsent(absences, classes.regions.length, from, count, found);
    for (let { plane, answers } of tables) addScalars(planes, plane * stride, answers, found, count);
    forBad !== void 0 && (mayBeBad || lacks) && addScalars(planes, 0, forBad, found, count);
  };
}, addScalars = (planes, at, answers, found, count) => {
  for (let i = 0; i < count; i++) planes[at + i] = planes[at + i] | answers[found[i]];
}, scalarClasses = (source, { tests }, absences, stretch) => {
  if (source.kind === "numbers" || source.kind === "coded") return classesOf(source, tests, stretch);
  let count = tests.starts.length, classOf = (value) => value === void 0 ? count + absences : value === BAD || typeof value == "object" ? count : regionOf(tests, value), read = source.kind === "read" ? source.read : () => source.kind === "constant" ? source.value : BAD;
  return { regions: Int32Array.from({ length: count + 1 }, (_, region) => region < count ? region : NO_REGION), fill: (from, many2, into) => {
    let mayBeBad = !1;
    for (let i = 0; i < many2; i++) {
      let one = classOf(read(from + i));
      into[i] = one, mayBeBad ||= one >= count;
    }
    return mayBeBad;
  } };
}, overrideAbsent = (absences, first, from, count, found) => {
  let lacks = !1;
  for (let level = absences.length - 1; level >= 0; level--) {
    let valid = absences[level]?.valid;
    if (valid !== void 0) for (let i = 0; i < count; i++) valid[from + i] === 0 && (found[i] = first + level, lacks = !0);
  }
  return lacks;
}, listAnswers = (planned, { source, absences }, stretch, most) => {
  let { regions, fill } = listClasses(source, planned, absences.length, stretch), { tables, forBad } = tablesOf(planned, regions, absences), first = regions.length - 1, lists = { ends: new Int32Array(most), classes: new Int32Array(most), states: new Int32Array(most), special: !1 };
  return (from, count, planes, stride) => {
    lists.special = !1;
    let mayBeBad = fill(from, count, lists);
    absences.some(({ valid }) => valid !== void 0) && (lists.special || lists.states.fill(0, 0, count), lists.special = overrideAbsent(absences, 2, from, count, lists.states) || lists.special);
    for (let { plane, answers } of tables) addLists(planes, plane * stride, answers, first, lists, count);
    forBad !== void 0 && (mayBeBad || lists.special) && addLists(planes, 0, forBad, first, lists, count);
  };
}, addLists = (planes, at, answers, first, { ends, classes, states, special }, count) => {
  let place = 0;
  for (let i = 0; i < count; i++) {
    let end = ends[i], bits = planes[at + i];
    for (special && states[i] !== 0 && (bits |= answers[first + states[i] - 1], place = end); place < end; place++) bits |= answers[classes[place]];
    planes[at + i] = bits;
  }
}, listClasses = (source, { tests }, absences, stretch) => {
  let room = (lists, size) => {
    if (lists.classes.length >= size) return;
    let larger = new Int32Array(size * 2);
    larger.set(lists.classes), lists.classes = larger;
  };
  if (source.kind === "list") {
    let { offsets } = source, elements = elementClasses(source.elements, tests, { from: offsets[stretch.from], to: offsets[stretch.to] });
    return { regions: elements.regions, fill: (from, count2, lists) => {
      let begin = offsets[from];
      for (let i = 0; i < count2; i++) lists.ends[i] = offsets[from + i + 1] - begin;
      let size = offsets[from + count2] - begin;
      return room(lists, size), elements.fill(begin, size, lists.classes);
    } };
  }
  let count = tests.starts.length, read = source.kind === "read" ? source.read : () => source.kind === "constant" ? source.value : BAD;
  return { regions: Int32Array.from({ length: count + 1 }, (_, region) => region < count ? region : NO_REGION), fill: (from, many2, lists) => {
    let place = 0;
    for (let i = 0; i < many2; i++) {
      let value = read(from + i);
      if (typeof value == "object") {
        room(lists, place + value.length);
        for (let element of value) lists.classes[place++] = regionOf(tests, element);
        lists.states[i] = 0;
      } else lists.states[i] = value === void 0 ? 1 + absences : 1, lists.special = !0;
      lists.ends[i] = place;
    }
    return lists.special || lists.states.fill(0, 0, many2), lists.special;
  } };
}, transpose = (words, at) => {
  let mask = 65535;
  for (let step = 16; step !== 0; step >>= 1, mask ^= mask << step) for (let i = 0; i < 32; i = i + step + 1 & ~step) {
    let low = words[at + i], high = words[at + i + step], change = (low >>> step ^ high) & mask;
    words[at + i] = low ^ change << step, words[at + i + step] = high ^ change;
  }
}, SPARSE = 8, bitsSet = (word) => {
  let left22 = word - (word >>> 1 & 1431655765);
  return left22 = (left22 & 858993459) + (left22 >>> 2 & 858993459), Math.imul(left22 + (left22 >>> 4) & 252645135, 16843009) >>> 24;
}, Gatherer = class {
  #services;
  #planes;
  #rows;
  #keys;
  #some;
  #wanted;
  #letters;
  #dense = [];
  constructor(plans, columns, { planes, slices }, rows) {
    this.#services = plans.map(({ registers }, i) => ({ registers: Int32Array.from(registers, (register) => register * rows / 32), widths: Int32Array.from(slices[i] ?? [], ({ width }) => width), planes: Int32Array.from(slices[i] ?? [], ({ plane }) => plane), column: columns[i] })), this.#planes = planes.map((registers) => registers.map((register) => register * rows / 32)), this.#rows = rows, this.#keys = new Int32Array(planes.length * rows), this.#some = new Int32Array(rows / 32), this.#wanted = new Uint8Array(planes.length), this.#letters = new Int32Array(Math.max(0, ...slices.map(({ length }) => length)));
  }
  gather(held, valid, done, count) {
    let words = count + 31 >>> 5;
    this.#wanted.fill(0), this.#dense.length = 0;
    for (let service of this.#services) {
      let rows = this.#find(service.registers, held, valid, words);
      if (rows * SPARSE >= count) {
        this.#dense.push(service.column);
        for (let plane of service.planes) this.#wanted[plane] = 1;
      } else rows > 0 && this.#each(service, held, done, words);
    }
    for (let [plane, registers] of this.#planes.entries()) this.#wanted[plane] === 1 && this.#turn(plane, registers, held, valid, words);
    for (let column of this.#dense) column.add(done, count, this.#keys, this.#rows);
  }
  #find(registers, held, valid, words) {
    let some = this.#some, rows = 0;
    for (let word = 0; word < words; word++) {
      let bits = 0;
      for (let bit = 0; bit < registers.length; bit++) bits |= held[registers[bit] + word];
      bits &= valid[word], some[word] = bits, bits !== 0 && (rows += bitsSet(bits));
    }
    return rows;
  }
  #each({ registers, widths, column }, held, done, words) {
    for (let word = 0; word < words; word++) for (let left22 = this.#some[word]; left22 !== 0; left22 &= left22 - 1) {
      let row = 31 - Math.clz32(left22 & -left22), first = 0;
      for (let slice = 0; slice < widths.length; slice++) {
        let width = widths[slice], bits = 0;
        for (let bit = 0; bit < width; bit++) bits |= (held[registers[first + bit] + word] >>> row & 1) << bit;
        first += width, this.#letters[slice] = bits;
      }
      column.addOne(done + word * 32 + row, this.#letters);
    }
  }
  #turn(plane, registers, held, valid, words) {
    let keys = this.#keys;
    for (let word = 0; word < words; word++) {
      let at = plane * this.#rows + word * 32, decided = valid[word];
      for (let bit = 0; bit < registers.length; bit++) keys[at + bit] = held[registers[bit] + word] & decided;
      keys.fill(0, at + registers.length, at + 32), transpose(keys, at);
    }
  }
}, PLANE_BITS = 32, LeafTests = class {
  leaf;
  family;
  starts;
  tests = [];
  #registers = /* @__PURE__ */ new Map();
  constructor(leaf, feature) {
    this.leaf = leaf, this.family = feature?.family ?? familyOf([leaf.scalar]), this.starts = feature?.starts ?? [rangeOf(leaf.scalar)?.least ?? 0];
  }
  test(regions, circuit) {
    let key = `${regions.below} ${regions.flips.join()}`, known2 = this.#registers.get(key) ?? circuit.input();
    return this.#registers.has(key) || this.tests.push({ register: known2, regions }), this.#registers.set(key, known2), known2;
  }
  masks(plane, shift, from, count) {
    let masks = new Int32Array(this.starts.length);
    for (let bit = 0; bit < count; bit++) {
      let test = this.tests[from + bit];
      if (test === void 0) break;
      for (let [first, end] of intervalsOf(test.regions, masks.length)) for (let region = first; region < end; region++) masks[region] = masks[region] | 1 << shift + bit;
    }
    return { plane, masks };
  }
}, Planes = class {
  all = [];
  add(registers) {
    let plane = this.all.findIndex((bits2) => bits2.length + registers.length <= PLANE_BITS);
    plane === -1 && (plane = this.all.push([]) - 1);
    let bits = this.all[plane], shift = bits.length;
    return bits.push(...registers), [plane, shift];
  }
}, planLeaves = (planes, leaves) => {
  let largest = leaves.toSorted((one, other) => other.tests.length - one.tests.length), masks = new Map(largest.map((leaf) => {
    let parts = [];
    for (let from = 0; from < leaf.tests.length; from += PLANE_BITS) {
      let registers = leaf.tests.slice(from, from + PLANE_BITS).map(({ register }) => register), [plane, shift] = planes.add(registers);
      parts.push(leaf.masks(plane, shift, from, registers.length));
    }
    return [leaf, parts];
  }));
  return leaves.map((tests) => ({ tests, masks: masks.get(tests) ?? [] }));
}, KEY_BITS = 30, planKeys = (services) => {
  let planes = new Planes(), slices = services.map(({ registers }) => Array.from({ length: Math.ceil(registers.length / KEY_BITS) }, (_, i) => {
    let part = registers.slice(i * KEY_BITS, (i + 1) * KEY_BITS), [plane, shift] = planes.add(part);
    return { plane, shift, width: part.length };
  }));
  return { planes: planes.all, slices };
}, UNKNOWN = -1, LETTERS = 2 ** KEY_BITS, Words = class {
  outcomes = [0];
  #parents = [0];
  #letters = [[0, 0]];
  #next;
  constructor(slices) {
    this.#next = Array.from({ length: slices }, () => /* @__PURE__ */ new Map());
  }
  step(states, slice, keys, at, shift, mask, count) {
    for (let i = 0; i < count; i++) {
      let bits = keys[at + i] >>> shift & mask;
      bits !== 0 && (states[i] = this.next(states[i], slice, bits));
    }
  }
  next(state, slice, bits) {
    let next = this.#next[slice], letter = state * LETTERS + bits, known2 = next.get(letter);
    if (known2 !== void 0) return known2;
    let made = this.outcomes.push(UNKNOWN) - 1;
    return this.#parents.push(state), this.#letters.push([slice, bits]), next.set(letter, made), made;
  }
  wordOf(state) {
    let word = [];
    for (let at = state; at !== 0; at = this.#parents[at]) word.push(this.#letters[at]);
    return word.reverse();
  }
}, roomFor = (numbers2, most) => {
  let bytes = most < 256 ? 1 : most < 65536 ? 2 : 4;
  return numbers2.BYTES_PER_ELEMENT >= bytes ? numbers2 : bytes === 2 ? Uint16Array.from(numbers2) : Uint32Array.from(numbers2);
}, TABLE_BITS = 12, OutcomeColumn = class {
  outcomes;
  sets = [[]];
  numbers;
  #plan;
  #slices;
  #known = /* @__PURE__ */ new Map();
  #table;
  #words;
  #states;
  constructor(plan, slices, rows, states) {
    plan.begin(), this.#states = states, this.#plan = plan, this.#slices = slices, this.outcomes = [plan.nothing], this.#known.set(plan.nothing, 0), this.numbers = new Uint8Array(rows);
    let [slice] = slices, isShort = slices.length === 1 && slice !== void 0 && slice.width <= TABLE_BITS;
    this.#table = new Int32Array(isShort ? 1 << slice.width : 0).fill(UNKNOWN), this.#table[0] = 0, this.#words = slices.length > 0 && !isShort ? new Words(slices.length) : void 0;
  }
  add(from, count, keys, stride) {
    let [slice] = this.#slices;
    this.#words !== void 0 ? this.#addWords(this.#words, from, count, keys, stride) : slice !== void 0 && this.#addKeys(slice, from, count, keys, slice.plane * stride);
  }
  #addKeys({ shift, width }, from, count, keys, at) {
    let table = this.#table, mask = (1 << width) - 1;
    for (let row = 0; ; row++) {
      if (row = lookUp(keys, at, count, shift, mask, table, this.numbers, from, row), row === count) return;
      this.#set(from + row, this.#numberOfKey(keys[at + row] >>> shift & mask));
    }
  }
  addOne(row, letters) {
    let words = this.#words;
    if (words === void 0) {
      this.#set(row, this.#numberOfKey(letters[0]));
      return;
    }
    let state = 0;
    for (let slice = 0; slice < this.#slices.length; slice++) {
      let bits = letters[slice];
      bits !== 0 && (state = words.next(state, slice, bits));
    }
    this.#set(row, this.#numberOfWord(words, state));
  }
  #numberOfKey(key) {
    let known2 = this.#table[key];
    if (known2 !== UNKNOWN) return known2;
    let number = this.#number(placesOf(key, 0));
    return this.#table[key] = number, number;
  }
  #numberOfWord(words, state) {
    let known2 = words.outcomes[state];
    if (known2 !== UNKNOWN) return known2;
    let number = this.#number(words.wordOf(state).flatMap(([place, bits]) => placesOf(bits, this.#firstBitOf(place))));
    return words.outcomes[state] = number, number;
  }
  #addWords(words, from, count, keys, stride) {
    let states = this.#states;
    states.fill(0, 0, count);
    for (let [place, { plane, shift, width }] of this.#slices.entries()) words.step(states, place, keys, plane * stride, shift, (1 << width) - 1, count);
    for (let i = 0; i < count; i++) {
      let state = states[i];
      state !== 0 && this.#set(from + i, this.#numberOfWord(words, state));
    }
  }
  #set(row, number) {
    this.numbers[row] = number;
  }
  #firstBitOf(slice) {
    return this.#slices.slice(0, slice).reduce((sum, { width }) => sum + width, 0);
  }
  #number(set) {
    let decision = this.#plan.decision(set), known2 = this.#known.get(decision);
    if (known2 !== void 0) return known2;
    let number = this.outcomes.push(decision) - 1;
    return this.sets.push(set), this.#known.set(decision, number), this.numbers = roomFor(this.numbers, number), number;
  }
}, lookUp = (keys, at, count, shift, mask, table, numbers2, from, first) => {
  for (let row = first; row < count; row++) {
    let number = table[keys[at + row] >>> shift & mask];
    if (number < 0) return row;
    numbers2[from + row] = number;
  }
  return count;
}, placesOf = (bits, first) => {
  let places = [];
  for (let bit = 0; bits >>> bit; bit++) bits >>> bit & 1 && places.push(first + bit);
  return places;
}, rowValues = (leaf, column, other) => {
  let isKeyed = !leaf.isArray && !other.isArray && familyNameOf(leaf.scalar) !== "text", family = isKeyed ? familyOf([leaf.scalar]) : void 0, formed = (value) => family && typeof value != "object" ? family.keyOf(value) : value, present = presentValues(leaf, column.source, formed, isKeyed), absences = column.absences.map(({ valid, value }) => ({ valid, value: value === void 0 ? void 0 : formed(value) })), innermost = absences.at(-1)?.value;
  return (row) => {
    for (let { valid, value: value2 } of absences) if (valid !== void 0 && valid[row] === 0) return value2;
    let value = present(row);
    return value === BAD ? void 0 : value ?? innermost;
  };
}, presentValues = ({ scalar }, source, formed, isKeyed) => {
  let one = (value) => value === void 0 || value === BAD ? value : formed(value);
  switch (source.kind) {
    case "constant": {
      let value = one(source.value);
      return () => value;
    }
    case "read":
      return (row) => one(source.read(row));
    case "numbers": {
      let { values } = source;
      return isKeyed ? (row) => values[row] : (row) => one(readElement(scalar, inWords(values[row], scalar)));
    }
    case "coded": {
      let values = source.dictionary.map((value) => one(readElement(scalar, value)));
      return (row) => values[source.codes[row]];
    }
    case "list": {
      let element = elementValues(source.elements, scalar);
      return (row) => {
        let [from, to] = [source.offsets[row], source.offsets[row + 1]], elements = Array.from({ length: to - from }, (_, place) => element(from + place));
        return elements.includes(BAD) ? BAD : elements;
      };
    }
  }
}, elementValues = (elements, type) => (place) => readElement(type, valueAt(elements, type, place)), ROWS = 2048, WORDS = ROWS / 32, run = (program2, policy, customers, from, to) => {
  let rows = to - from, { planes, registers, gates, keys } = program2, answers = program2.leaves.map((leaf) => answersOf(leaf, leafColumn(policy, customers, leaf.tests.leaf), { from, to }, ROWS)), base = planes.map((_, plane) => answers.reduce((bits2, { base: base2 }) => bits2 | (base2.get(plane) ?? 0), 0)), judges = program2.judged.map((one) => judgeOf(one, policy, customers)), bits = new Int32Array(planes.length * ROWS), held = new Int32Array(registers * WORDS);
  held.fill(-1, 1 * WORDS, 2 * WORDS);
  let valid = new Int32Array(WORDS), states = new Int32Array(ROWS), decided = { rows, valid: new Uint8Array(rows), segments: program2.segments.map(() => new Int32Array(rows + 31 >>> 5)), services: program2.services.map((plan, i) => new OutcomeColumn(plan, keys.slices[i] ?? [], rows, states)) }, gatherer = new Gatherer(program2.services, decided.services, keys, ROWS);
  for (let done = 0; done < rows; done += ROWS) {
    let count = Math.min(ROWS, rows - done), words = count + 31 >>> 5;
    look(answers, base, from + done, count, bits), spread(planes, bits, held, words);
    for (let judge of judges) judge(from + done, count, held);
    turn(gates, held, words);
    for (let word = 0; word < words; word++) valid[word] = held[program2.possible * WORDS + word] & ~held[program2.bad * WORDS + word];
    unpack(valid, count, decided.valid, done);
    for (let [i, { register }] of program2.segments.entries()) {
      let into = decided.segments[i];
      for (let word = 0; word < words; word++) into[(done >>> 5) + word] = held[register * WORDS + word] & valid[word];
    }
    gatherer.gather(held, valid, done, count);
  }
  return decided;
}, look = (answers, base, from, count, bits) => {
  for (let [plane, always] of base.entries()) bits.fill(always, plane * ROWS, plane * ROWS + count);
  let end = count + 31 >>> 5 << 5;
  bits.fill(BAD_BIT, BAD_PLANE * ROWS + count, BAD_PLANE * ROWS + end);
  for (let { add } of answers) add?.(from, count, bits, ROWS);
}, spread = (planes, bits, held, words) => {
  for (let [plane, registers] of planes.entries()) for (let word = 0; word < words; word++) {
    let at = plane * ROWS + word * 32;
    transpose(bits, at);
    for (let bit = 0; bit < registers.length; bit++) held[registers[bit] * WORDS + word] = bits[at + bit];
  }
}, turn = ({ operation, left: left22, right: right22, output }, held, words) => {
  for (let gate = 0; gate < operation.length; gate++) {
    let one = left22[gate] * WORDS, other = right22[gate] * WORDS, into = output[gate] * WORDS;
    if (operation[gate] === 0) for (let i = 0; i < words; i++) held[into + i] = held[one + i] & held[other + i];
    else if (operation[gate] === 1) for (let i = 0; i < words; i++) held[into + i] = held[one + i] | held[other + i];
    else for (let i = 0; i < words; i++) held[into + i] = held[one + i] & ~held[other + i];
  }
}, judgeOf = (judged, policy, customers) => {
  let at = judged.register * WORDS, holds = judged.kind === "clock" ? clockJudge(judged, policy, customers) : relationJudge(judged, policy, customers);
  return (from, count, held) => {
    held.fill(0, at, at + WORDS);
    for (let i = 0; i < count; i++) holds(from + i) && (held[at + (i >>> 5)] = held[at + (i >>> 5)] | 1 << (i & 31));
  };
}, clockJudge = ({ holdsAt }, policy, customers) => (row) => {
  let read = readFacts(policy, customerAt(policy, customers, row));
  return read._tag === "Right" && holdsAt(read.right);
}, relationJudge = ({ relation, left: left22, right: right22 }, policy, customers) => {
  let one = rowValues(left22, leafColumn(policy, customers, left22), right22), other = rowValues(right22, leafColumn(policy, customers, right22), left22);
  return (row) => {
    let [a, b] = [one(row), other(row)];
    return a !== void 0 && b !== void 0 && relation(a, b);
  };
}, unpack = (bits, count, into, at) => {
  for (let i = 0; i < count; i++) into[at + i] = bits[i >>> 5] >>> (i & 31) & 1;
}, ServicePlan = class {
  id;
  service;
  approvers;
  registers;
  nothing;
  #bits;
  #channels;
  #decisions;
  #numbers;
  #bySet = /* @__PURE__ */ new Map();
  #byText = /* @__PURE__ */ new Map();
  constructor(service, rules, channels, context, circuit, answer) {
    this.id = service.id, this.service = service, this.#channels = channels;
    let numbered = inOrderOfDecisions(rules.map(([rule]) => rule));
    this.#numbers = new Map(numbered.map((rule, number) => [rule, number])), this.#decisions = new ServiceDecisions(service, numbered, channels), this.approvers = this.#decisions.approvers;
    let bits = [...bitsOf2(service, rules, context, circuit, answer)].filter(([, register]) => register !== 0);
    this.#bits = bits.map(([bit]) => bit), this.registers = bits.map(([, register]) => register), this.nothing = this.#interned(this.#decide([]));
  }
  decision(set) {
    let key = set.join(), known2 = this.#bySet.get(key);
    if (known2 !== void 0) return known2;
    let decision = this.#interned(this.#decide(set.map((place) => this.#bits[place])));
    return this.#bySet.set(key, decision), decision;
  }
  #interned(decision) {
    let text = JSON.stringify(decision), known2 = this.#byText.get(text) ?? decision;
    return this.#byText.set(text, known2), known2;
  }
  begin() {
    this.#bySet.size < MOST_REMEMBERED || (this.#bySet.clear(), this.#byText.clear(), this.#interned(this.nothing));
  }
  #decide(set) {
    let has = (kind) => set.some((bit) => bit.kind === kind), told = new Set(set.map((bit) => bit.kind === "told" ? bit.channel : void 0)), rules = Int32Array.from(set.flatMap((bit) => bit.kind === "rule" ? [this.#numbers.get(bit.rule)] : [])).sort();
    return this.#decisions.decide(rules, rules.length, has("inside"), has("mayKnow"), (channel) => told.has(this.#channels[channel]?.id));
  }
}, MOST_REMEMBERED = 4096;
function* bitsOf2(service, rules, { inside, mayKnow, channels }, circuit, answer) {
  let isInside = answer(inside), isKnown = answer(mayKnow), applying = rules.map(([rule, register]) => [rule, circuit.and(register, asksOf(rule, isInside, isKnown))]), anyOf = (chosen) => circuit.any(applying.flatMap(([rule, register]) => chosen(rule) ? [register] : []));
  for (let [rule, register] of applying) yield [{ kind: "rule", rule }, register];
  yield [{ kind: "inside" }, circuit.and(isInside, anyOf(({ type }) => type === "offer"))], yield [{ kind: "mayKnow" }, circuit.and(isKnown, anyOf(({ type }) => type === "arrange"))];
  let mayBeOffered = circuit.butNot(isInside, anyOf(({ type }) => type === "withhold"));
  for (let { channel, reaches, named: named2, byDefault } of channels) {
    let asks = (wanted) => anyOf((rule) => rule.type === "offer" && wanted(statementOf(rule, service).channels)), carried = circuit.or(circuit.and(answer(named2), asks((channels2) => channels2?.includes(channel) === !0)), circuit.and(answer(byDefault), asks((channels2) => channels2 === void 0)));
    yield [{ kind: "told", channel }, circuit.all([carried, answer(reaches), mayBeOffered])];
  }
}
var asksOf = ({ bySelector, type }, inside, mayKnow) => bySelector ? type === "offer" ? inside : type === "arrange" ? mayKnow : 1 : 1, columnProgram = (policy, carriage, chosen) => {
  let channels = [...policy.channels.values()].sort(byId), services = [...policy.services.values()].filter(({ id }) => chosen === void 0 || chosen.has(id)).sort(byId), rules = policy.rules.filter((rule) => rule.services.some((id) => chosen === void 0 || chosen.has(id))), conditions = [...rules.map(({ condition }) => condition), ...policy.invariants], ids = services.map(({ id }) => id), features = new Features(policy.facts, comparisonsOf(policy, conditions, channels, ids, carriage)), order = inOrderOfReference(policy.segments), ofSegments = new Map(order.map((id) => [id, features.addSegment(id, segmentOf(policy, id))])), trees = new Map(conditions.map((condition) => [condition, features.treeOf(condition)])), contexts = services.map((service) => contextOf(service, policy, channels, carriage, features)), circuit = new Circuit(), bad = circuit.input(), leaves = new Leaves(policy.facts).all.map((leaf) => {
    let feature = features.leaves.find((one) => isSame(one.leaf, leaf));
    return new LeafTests(leaf, feature);
  }), ofFeature = features.leaves.map((feature) => leaves.find(({ leaf }) => isSame(leaf, feature.leaf))), judged = [], derived = [], registerOf = (tree) => {
    switch (tree.kind) {
      case "all":
        return circuit.all(tree.of.map(registerOf));
      case "any":
        return circuit.any(tree.of.map(registerOf));
      default: {
        let { feature, regions, kind } = tree, leaf = ofFeature[feature], holds = leaf ? leaf.test(regions, circuit) : yesOrNo(derived[feature - ofFeature.length], regions.below, circuit);
        return kind === "some" ? holds : circuit.not(holds);
      }
    }
  };
  for (let feature of features.derived) if (feature.kind === "tree") derived.push(registerOf(feature.tree));
  else {
    let register = circuit.input();
    if (derived.push(register), feature.kind === "judged") judged.push({ register, kind: "clock", holdsAt: feature.holdsAt });
    else {
      let [left22, right22] = [features.kept[feature.left], features.kept[feature.right]];
      judged.push({ register, kind: "relation", relation: feature.relation, left: left22, right: right22 });
    }
  }
  let answer = (question) => typeof question == "boolean" ? question ? 1 : 0 : derived[question - ofFeature.length], matches = new Map([...trees].map(([condition, tree]) => [condition, registerOf(tree)])), matchesOf = (condition) => matches.get(condition), speakingOf = rulesByService(rules), plans = services.map((service, i) => {
    let speaking = (speakingOf.get(service.id) ?? []).map((rule) => [rule, matchesOf(rule.condition)]);
    return new ServicePlan(service, speaking, channels, contexts[i], circuit, answer);
  }), possible = circuit.all(policy.invariants.map(matchesOf)), planes = new Planes();
  return planes.add([bad]), { leaves: planLeaves(planes, leaves), planes: planes.all, judged, gates: circuit.gates(), registers: circuit.registers, possible, bad, segments: order.toSorted().map((id) => ({ id, register: answer(ofSegments.get(id)) })), services: plans, keys: planKeys(plans) };
}, byId = (a, b) => a.id < b.id ? -1 : 1, isSame = (one, other) => one.fact === other.fact && one.path.length === other.path.length && one.path.every((name, i) => name === other.path[i]), yesOrNo = (register, below2, circuit) => below2 ? circuit.not(register) : register, segmentOf = ({ segments }, id) => {
  let segment = segments.get(id);
  if (segment === void 0) throw new InvariantError(`the policy has no segment \`${id}\``);
  return segment.condition;
};

// ../engine/dist/bundle/chunk-YEEIYTGQ.js
var columnDecisions = ({ decided, segments, services, channels }, problemsAt) => {
  let { rows, valid } = decided, columns = /* @__PURE__ */ Object.create(null);
  for (let [i, service] of services.entries()) {
    let { numbers: numbers2, outcomes } = decided.services[i];
    columns[service.id] = serviceColumns(numbers2, outcomes, service, channels);
  }
  return withLazy({ rows, valid, services: Object.freeze(columns), segments: lazily(segments, (id) => {
    let bytes = new Uint8Array(rows);
    return unpack(decided.segments[segments.indexOf(id)], rows, bytes, 0), bytes;
  }), at: (row) => {
    if (!Number.isInteger(row) || row < 0 || row >= rows) throw new RangeError(`there is no row ${row} among ${rows}`);
    if (valid[row] === 0) return left2(problemsAt(row));
    let isIn = (segment) => decided.segments[segment][row >>> 5] >>> (row & 31) & 1, got = /* @__PURE__ */ Object.create(null);
    for (let [id, { outcome, outcomes }] of Object.entries(columns)) got[id] = outcomes[outcome[row]];
    return right2(Object.freeze({ segments: Object.freeze(segments.filter((_, i) => isIn(i) === 1)), services: Object.freeze(got) }));
  } }, { invalid: () => Uint32Array.from(rowsWithout(valid)) });
};
function* rowsWithout(valid) {
  for (let row = valid.indexOf(0); row !== -1; row = valid.indexOf(0, row + 1)) yield row;
}
var serviceColumns = (outcome, outcomes, { service, approvers }, channels) => {
  let bytes = (of) => looked(outcome, Uint8Array.from(outcomes, of), new Uint8Array(outcome.length)), doubles = (of) => looked(outcome, Float64Array.from(outcomes, of), new Float64Array(outcome.length)), texts = (of) => {
    let found = outcomes.map(of), dictionary = [...new Set(found)].filter((text) => text !== void 0).sort(), codes = Int32Array.from(found, (text) => text === void 0 ? -1 : dictionary.indexOf(text));
    return Object.freeze({ codes: looked(outcome, codes, new Int32Array(outcome.length)), dictionary: Object.freeze(dictionary) });
  }, termOf = (id) => {
    let scale = service.terms.get(id);
    if (scale === void 0) throw new InvariantError(`the service has no term \`${id}\``);
    let of = ({ terms }) => terms?.[id];
    return scale.kind === "enum" ? texts((decision) => of(decision)) : doubles((decision) => Number(of(decision) ?? Number.NaN));
  };
  return withLazy({ outcome, outcomes: Object.freeze(outcomes), terms: lazily([...service.terms.keys()].sort(), termOf), channels: lazily(channels, (channel) => bytes(({ channels: channels2 }) => Number(channels2.includes(channel)))), approval: lazily(approvers, (name) => bytes(({ approval }) => Number(approval?.includes(name) ?? !1))), arrangement: withLazy({}, { fee: () => doubles(({ arrangement }) => arrangement?.fee ?? Number.NaN), by: () => texts(({ arrangement }) => arrangement?.by) }) }, { offered: () => bytes(({ offered }) => Number(offered)), commitment: () => bytes(({ commitment }) => COMMITMENTS.indexOf(commitment)), publicity: () => bytes(({ publicity }) => PUBLICITIES.indexOf(publicity)) });
}, looked = (outcome, table, into) => {
  for (let row = 0; row < outcome.length; row++) into[row] = table[outcome[row]];
  return into;
}, lazily = (names, make) => withLazy(/* @__PURE__ */ Object.create(null), Object.fromEntries(names.map((name) => [name, () => make(name)]))), withLazy = (object2, makers) => {
  for (let [name, make] of Object.entries(makers)) {
    let made;
    Object.defineProperty(object2, name, { get: () => (made ??= { value: make() }, made.value), enumerable: !0 });
  }
  return Object.freeze(object2);
}, MOST_CHOICES = 8, programs = /* @__PURE__ */ new WeakMap(), programOf = (compiled, services) => {
  let known2 = programs.get(compiled) ?? /* @__PURE__ */ new Map();
  programs.set(compiled, known2);
  let chosen = services && new Set(services), key = chosen === void 0 ? "" : JSON.stringify([...chosen].sort()), found = known2.get(key);
  if (found !== void 0) return found;
  let made = columnProgram(compiled.policy, compiled[program].carriage, chosen), [oldest] = known2.keys();
  return known2.size >= MOST_CHOICES && oldest !== void 0 && known2.delete(oldest), known2.set(key, made), made;
}, decideColumns = (compiled, customers, options = {}) => {
  let prepared = prepare(compiled, customers, options);
  if (isLeft2(prepared)) return prepared;
  let { program: program2, known: known2 } = prepared.right, policy = compiled.policy;
  return right2(named(compiled, prepared.right, run(program2, policy, known2, 0, known2.rows)));
}, prepare = (compiled, customers, { services }) => {
  let policy = compiled.policy, problems = (services ?? []).filter((id) => !policy.services.has(id)).map((id) => problem("unknown-service", [], `the policy has no service ${quote(id)}`, suggest(id, [...policy.services.keys()], "services"))), known2 = recogniseCustomers(policy, customers);
  return isLeft2(known2) && problems.push(...known2.left), isNonEmpty2(problems) || isLeft2(known2) ? left2(problems) : right2({ program: programOf(compiled, services), known: known2.right });
}, named = (compiled, { program: program2, known: known2 }, decided) => {
  let policy = compiled.policy, problemsAt = (row) => {
    let decision = decide(compiled, customerAt(policy, known2, row));
    if (isLeft2(decision)) return decision.left;
    throw new InvariantError(`row ${row} was not decided, and there is nothing wrong with it; were the columns changed?`);
  }, names = { decided, segments: program2.segments.map(({ id }) => id), services: program2.services, channels: [...policy.channels.keys()].sort() };
  return columnDecisions(names, problemsAt);
};

// dist/population/people/regions/looked-at.js
var leafName = ({ fact, path }) => [fact, ...path].join("."), scalarOf = (type) => type.kind === "array" ? type.items : type, DAY_MS = 864e5, Group = class {
  cuts = [];
  texts = /* @__PURE__ */ new Set();
  isTied = !1;
  isMatched = !1;
  add(type, { decorators, name }, constant2) {
    if ((type.kind === "enum" || type.kind === "string") && this.texts.add(String(constant2)), type.kind === "enum" || type.kind === "string" || type.kind === "boolean")
      return;
    let value = numberOf(type, constant2), isSwapped = decorators.filter((decorator) => decorator === "swap").length % 2 === 1;
    for (let after of SIDES[name])
      this.cuts.push({ value, after: after !== isSwapped });
  }
  /** What a fact can be is something that another one, which is compared with it, can meet. */
  addDomain(type) {
    if (type.kind === "enum")
      for (let text of type.values)
        this.texts.add(text);
    if (type.kind !== "integer" && type.kind !== "number")
      return;
    let { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = type, ends = [
      [minimum, !1],
      [exclusiveMinimum, !0],
      [maximum, !0],
      [exclusiveMaximum, !1]
    ];
    for (let [value, after] of ends)
      value !== void 0 && this.cuts.push({ value, after });
  }
  take(other) {
    this.cuts.push(...other.cuts);
    for (let text of other.texts)
      this.texts.add(text);
    this.isMatched ||= other.isMatched;
  }
}, SIDES = {
  equal: [!1, !0],
  notEqual: [!1, !0],
  in: [!1, !0],
  notIn: [!1, !0],
  contains: [!1, !0],
  doesNotContain: [!1, !0],
  lessThan: [!1],
  lessThanInclusive: [!0],
  greaterThan: [!0],
  greaterThanInclusive: [!1]
}, lookedAt = (policies, { from, until }) => {
  let groups = /* @__PURE__ */ new Map(), groupOf = (operand) => {
    let name = leafName(operand), group = groups.get(name) ?? new Group();
    return groups.set(name, group), group;
  };
  for (let policy of policies) {
    let tie = (one, other, { name }) => {
      let [group, taken] = [groupOf(one), groupOf(other)];
      group.isTied = !0, group.isMatched ||= SIDES[name].length > 1;
      for (let { fact, type } of [one, other]) {
        let scalar = scalarOf(type);
        group.addDomain(scalar);
        let unit = scalar.kind === "date" ? 1 : DAY_MS;
        if (fact === policy.clock)
          for (let day of [from, until])
            group.cuts.push({ value: day * unit, after: !1 });
      }
      if (group !== taken) {
        group.take(taken);
        for (let [name2, known2] of groups)
          known2 === taken && groups.set(name2, group);
      }
    };
    for (let { fact, operator, value } of conditionsOf(policy).flatMap(comparisonsStatedIn)) {
      let group = groupOf(fact);
      if (value.kind === "fact")
        tie(fact, value, operator);
      else
        for (let constant2 of [value.value].flat())
          group.add(scalarOf(fact.type), operator, constant2);
    }
  }
  for (let group of new Set(groups.values()))
    group.texts = new Set([...group.texts].sort());
  return groups;
};

// dist/population/people/invariants/vet.js
var vetterOf = ({ facts, comparisons, policy }, looked2, weeks) => {
  let compiled = compile(policy), clock = [...facts.values()].find((fact) => fact.clock), asked = clock === void 0 ? void 0 : clockAsked(clock.id, comparisons), cuts = (clock && looked2.get(leafName({ fact: clock.id, path: [] }))?.cuts) ?? [], isOther = (crowd, week) => {
    if (clock === void 0 || asked === "never")
      return !1;
    if (asked === "always" || asked === "ends" && week === weeks - 1)
      return !0;
    let at = (one) => numberOf(scalarOf(clock.type), crowd.clockAt(one, clock)), [before, now] = [at(week - 1), at(week)];
    return cuts.some(({ value, after }) => after ? before <= value && value < now : before < value && value <= now);
  };
  return (crowd, report) => {
    let look2 = (week, rows) => {
      if (rows?.length === 0)
        return "go on";
      let decided = decideColumns(compiled, crowd.customers(week, facts.keys(), rows));
      if (isLeft(decided))
        throw new InvariantError(`people are not as their facts are declared: ${decided.left[0].message}`);
      let { valid, at } = decided.right;
      return valid.includes(0) ? report({ week, valid, at, ...rows && { rows } }) : "go on";
    };
    for (let week = 0; week < weeks; week++) {
      let whom = week === 0 || isOther(crowd, week) ? void 0 : crowd.changed(week);
      if (look2(week, whom) === "enough")
        return;
    }
  };
}, clockAsked = (clock, comparisons) => {
  let asking = comparisons.filter(({ fact, value }) => fact.fact === clock || value.kind === "fact" && value.fact === clock);
  if (asking.length === 0)
    return "never";
  if (asking.filter(({ value }) => value.kind === "fact").length === 0)
    return "constants";
  let [only] = asking, isOrder = only !== void 0 && /^(less|greater)/.test(only.operator.name) && only.fact.type.kind !== "array", isScalar = only?.value.kind === "fact" && only.value.type.kind !== "array";
  return asking.length === 1 && isOrder && isScalar ? "ends" : "always";
};

// dist/population/people/given/complaints.js
var MOST = 100, Complaints = class {
  #listed = [];
  #seen = /* @__PURE__ */ new Set();
  #unlisted = 0;
  /** Whether what else is wrong is only counted. */
  get isFull() {
    return this.#listed.length >= MOST;
  }
  /** What is wrong, and need not be put into words. */
  count() {
    this.#unlisted += 1;
  }
  /** @param index of the customer, from 0 on */
  add(index, problems) {
    for (let { pointer, ...problem3 } of problems) {
      let placed = { ...problem3, pointer: `/${index}${pointer}` }, identity = JSON.stringify([placed.code, placed.pointer, placed.message]);
      this.#seen.has(identity) || (this.isFull ? this.count() : (this.#seen.add(identity), this.#listed.push(Object.freeze(placed))));
    }
  }
  /** In the order of the customers. */
  all() {
    let listed = this.#listed.toSorted((one, other) => indexOf(one) - indexOf(other));
    return this.#unlisted === 0 ? listed : [...listed, tooMany(this.#unlisted)];
  }
}, indexOf = ({ pointer }) => Number(pointer.split("/", 2)[1]), tooMany = (unlisted) => {
  let code = "too-many-problems", message = unlisted === 1 ? "1 more problem is not listed" : `${unlisted} more problems are not listed`;
  return Object.freeze({ code, severity: CODES[code].severity, message, pointer: "", help: "put these right first" });
};

// dist/population/people/columns/builder.js
var builderOf = (type) => {
  switch (type.kind) {
    case "object": {
      let builders = [...type.properties].map(([name, property]) => [name, builderOf(property.type)]);
      return {
        add: (value) => {
          for (let [name, builder] of builders)
            builder.add(value[name]);
        },
        done: () => ({ kind: "object", properties: new Map(builders.map(([name, builder]) => [name, builder.done()])) })
      };
    }
    case "array": {
      let elements = builderOf(type.items), offsets = [0];
      return {
        add: (value) => {
          let list2 = value;
          for (let element of list2)
            elements.add(element);
          offsets.push(offsets.at(-1) + list2.length);
        },
        done: () => ({ kind: "lists", offsets: Uint32Array.from(offsets), elements: elements.done() })
      };
    }
    case "enum":
    case "string":
      return textBuilder(type.kind === "enum" ? type.values : []);
    default: {
      let numbers2 = [];
      return {
        add: (value) => numbers2.push(numberOf(type, value)),
        done: () => ({ kind: "numbers", values: numbersOf(type, numbers2) })
      };
    }
  }
}, numbersOf = ({ kind }, numbers2) => kind === "boolean" ? Uint8Array.from(numbers2) : kind === "date" ? Int32Array.from(numbers2) : Float64Array.from(numbers2), textBuilder = (known2) => {
  let places = new Map(known2.map((text, place) => [text, place])), codes = [];
  return {
    add: (value) => {
      let text = value, place = places.get(text) ?? places.size;
      places.set(text, place), codes.push(place);
    },
    done: () => {
      let stored = codesFor(places.size, codes.length);
      return stored.set(codes), { kind: "coded", codes: stored, dictionary: [...places.keys()] };
    }
  };
}, storedOf = (type, values) => {
  let builder = builderOf(type);
  for (let value of values)
    builder.add(value);
  return builder.done();
};

// dist/population/people/given/read-records.js
var readRecords = (policies, records, complaints) => {
  let readings = readingsOf(policies), places = [];
  for (let [index, record] of records.entries()) {
    let found = readings.map(({ facts }) => readFacts({ facts }, record));
    for (let read of found)
      isLeft(read) && complaints.add(index, read.left);
    if (found.every(isRight)) {
      places.push(index);
      for (let [i, { right: facts }] of found.entries())
        for (let [id, builder] of readings[i]?.builders ?? [])
          builder.add(facts[id]);
    }
  }
  let columns = /* @__PURE__ */ new Map(), own = /* @__PURE__ */ new Map();
  for (let { policy, builders } of readings) {
    let others = /* @__PURE__ */ new Map();
    for (let [id, builder] of builders)
      (columns.has(id) ? others : columns).set(id, builder.done());
    own.set(policy, others);
  }
  return { places: Uint32Array.from(places), columns, own };
}, readingsOf = (policies) => {
  let known2 = /* @__PURE__ */ new Map();
  return policies.map((policy) => {
    let facts = /* @__PURE__ */ new Map();
    for (let [id, fact] of policy.facts) {
      let before = known2.get(id);
      fact.clock || before !== void 0 && hasSameDefaults(before, fact) || (facts.set(id, fact), before === void 0 && known2.set(id, fact));
    }
    let builders = new Map([...facts].map(([id, { type }]) => [id, builderOf(type)]));
    return { policy, facts, builders };
  });
}, hasSameDefaults = (one, other) => JSON.stringify(defaultsOf(one)) === JSON.stringify(defaultsOf(other)), defaultsOf = ({ type, default: given }) => [given ?? null, ...within(type)], within = (type) => type.kind === "object" ? [...type.properties].toSorted().map(([name, property]) => [name, defaultsOf(property)]) : [];

// dist/population/people/given/given-people.js
var givenPeople = (policies, facts, records, { scene, weeks, rows }) => {
  let complaints = new Complaints(), given = readRecords(policies, records, complaints), traits = comingRound(scene.seed, facts, given.columns, given.places);
  for (let policy of policies)
    vetGiven(policy, facts, given, traits, { scene, weeks }, complaints);
  let problems = [...complaints.all()];
  if (isNonEmpty(problems))
    return left(problems);
  let sources = firstRows(rows), stream = streamOf(scene.seed, "strangers like customers");
  for (let row = records.length; row < rows; row++)
    sources[row] = Math.floor(uniformOf(stream, row, 0) * records.length);
  let spread2 = (columns) => rows === records.length ? columns : new Map([...columns].map(([id, stored]) => [id, gathered(stored, sources)])), everybody = comingRound(scene.seed, facts, spread2(given.columns), firstRows(rows)), lasting = (columns) => new Map([...columns].filter(([id]) => !everybody.phases.has(id)));
  return right({
    ...everybody,
    own: new Map([...given.own].map(([policy, columns]) => [policy, spread2(lasting(columns))])),
    ids: records.map(idOf)
  });
}, idOf = (record) => {
  let id = Object.hasOwn(record, "id") ? record.id : void 0;
  return typeof id == "string" ? id : Number.isSafeInteger(id) ? String(id) : void 0;
}, comingRound = (seed, facts, columns, rows) => {
  let lasting = new Map(columns), phases = /* @__PURE__ */ new Map();
  for (let fact of facts.values()) {
    let round = roundOf(fact), stored = columns.get(fact.id);
    round === void 0 || stored === void 0 || (lasting.delete(fact.id), phases.set(fact.id, drawPhases(seed, fact.id, round.others.length, rows, 0, atFirst(round, stored))));
  }
  return { columns: lasting, phases };
}, NONE = { kind: "none" }, atFirst = ({ usual, others }, stored) => {
  let said = stored.kind === "numbers" ? stored.values : stored.kind === "coded" ? stored.codes : new Uint8Array(0), owns = others.map((_, value) => ({ kind: "value", value }));
  return (place) => said[place] === usual ? NONE : owns[others.indexOf(said[place])] ?? NONE;
}, vetGiven = (policy, facts, { places, own }, traits, { scene, weeks }, complaints) => {
  let columns = new Map([...traits.columns, ...own.get(policy) ?? []]), crowd = new Crowd(places.length, facts, { columns, phases: traits.phases }, dayOfNumber(scene.start));
  for (let bond of bondsOf([policy], facts)) {
    let seen = new Uint8Array(places.length);
    vetterOf(bond, scene.looked, weeks)(crowd, ({ week, valid, rows, at }) => {
      for (let i = valid.indexOf(0); i !== -1; i = valid.indexOf(0, i + 1)) {
        let row = rows === void 0 ? i : rows[i];
        seen[row] !== 1 && (seen[row] = 1, complaints.isFull ? complaints.count() : complaints.add(places[row], problemsIn(at(i), week, crowd)));
      }
      return "go on";
    });
  }
}, problemsIn = (broken, week, crowd) => isLeft(broken) ? week === 0 ? broken.left : broken.left.map((one) => ({ ...one, message: `${one.message}, in the week of ${crowd.dateOf(week)}` })) : [];

// dist/arbitraries/scalar-values.js
var INTEGERS = [0, 1, 2, 3, 5, 10, -1, -2, 7, 100, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER], NUMBERS = [0, 1, 0.5, 2, -1, 0.1, 0.3, 0.1 + 0.2, 3, 1e21, Number.MIN_VALUE, Number.MAX_VALUE, 2 ** 53 + 2];
var nextDouble = (value, up) => {
  if (value === 0)
    return up ? Number.MIN_VALUE : -Number.MIN_VALUE;
  let view = new DataView(new ArrayBuffer(8));
  return view.setFloat64(0, value), view.setBigInt64(0, view.getBigInt64(0) + (value > 0 === up ? 1n : -1n)), view.getFloat64(0);
};

// dist/population/people/regions/ordered-regions.js
var DAY_MS2 = 864e5, YEAR2 = 365, FIRST_MOMENT = Date.parse("0000-01-01T00:00:00.000Z"), LAST_MOMENT = Date.parse("9999-12-31T23:59:59.999Z"), above = (value) => nextDouble(value, !0), below = (value) => nextDouble(value, !1), numbers = (type) => {
  let whole = type.kind === "integer", { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = type, lower = [
    ...minimum === void 0 ? [] : [whole ? Math.ceil(minimum) : minimum],
    ...exclusiveMinimum === void 0 ? [] : [whole ? Math.floor(exclusiveMinimum) + 1 : above(exclusiveMinimum)]
  ], upper = [
    ...maximum === void 0 ? [] : [whole ? Math.floor(maximum) : maximum],
    ...exclusiveMaximum === void 0 ? [] : [whole ? Math.ceil(exclusiveMaximum) - 1 : below(exclusiveMaximum)]
  ], most = whole ? Number.MAX_SAFE_INTEGER : Number.MAX_VALUE, domain = { least: Math.max(-most, ...lower), greatest: Math.min(most, ...upper) }, bounds = [...lower.length > 0 ? [domain.least] : [], ...upper.length > 0 ? [domain.greatest] : []];
  return { domain, bounds, whole, unit: 1, usual: { least: 0, greatest: 100 } };
}, scaleOf = (type, start) => {
  if (type.kind === "integer" || type.kind === "number")
    return numbers(type);
  let unit = type.kind === "date" ? 1 : DAY_MS2, milliseconds = DAY_MS2 / unit;
  return {
    domain: { least: FIRST_MOMENT / milliseconds, greatest: Math.floor(LAST_MOMENT / milliseconds) },
    bounds: [],
    whole: !0,
    unit: YEAR2 * unit,
    usual: { least: (start - YEAR2) * unit, greatest: (start + YEAR2) * unit - 1 }
  };
}, orderedRegions = (type, cuts, start) => {
  let scale = scaleOf(type, start), { domain, whole } = scale, within2 = cuts.filter(({ value }) => value >= domain.least && value <= domain.greatest), { least, greatest } = extentOf(scale, [...within2.map(({ value }) => value), ...scale.bounds]), first = ({ value, after }) => whole ? after ? Math.floor(value) + 1 : Math.ceil(value) : after ? above(value) : value, starts = within2.map(first).filter((value) => value > least && value <= greatest), ordered = [least, ...new Set(Float64Array.from(starts).sort())];
  return ordered.map((from, i) => {
    let next = ordered[i + 1];
    return { least: from + 0, greatest: (next === void 0 ? greatest : whole ? next - 1 : below(next)) + 0 };
  });
}, extentOf = ({ domain, bounds, whole, unit, usual }, points) => {
  if (points.length === 0)
    return usual;
  let ordered = Float64Array.from(points).sort(), [first, last] = [ordered[0], ordered.at(-1)], spread2 = last > first ? Math.max(unit, last - first) : Math.max(unit, unit === 1 ? Math.abs(first) : 0), reach = whole ? Math.ceil(spread2) : spread2, least = bounds.includes(domain.least) ? domain.least : Math.max(domain.least, (whole ? Math.floor(first) : first) - reach), greatest = bounds.includes(domain.greatest) ? domain.greatest : Math.min(domain.greatest, (whole ? Math.ceil(last) : last) + reach);
  return { least, greatest };
};

// dist/population/people/drawing/scalar-draw.js
var scalarDraw = (scene, name, type, looked2) => {
  let stream = streamOf(scene.seed, `fact ${name}`);
  switch (type.kind) {
    case "boolean":
      return (rows, attempt) => {
        let values = new Uint8Array(rows.length), place = placeOf(attempt);
        for (let i = 0; i < rows.length; i++)
          values[i] = bitsOf(stream, rows[i], place) >>> 31;
        return { kind: "numbers", values };
      };
    case "enum":
    case "string": {
      let dictionary = textsOf(type, looked2);
      return (rows, attempt) => {
        let codes = codesFor(dictionary.length, rows.length), place = placeOf(attempt), count = dictionary.length;
        for (let i = 0; i < rows.length; i++)
          codes[i] = uniformOf(stream, rows[i], place) * count;
        return { kind: "coded", codes, dictionary };
      };
    }
    default: {
      let regions = orderedRegions(type, looked2.cuts, scene.start), valueIn = placerOf(type, regions, looked2), count = regions.length;
      return (rows, attempt) => {
        let values = numbersFor(type, regions, rows.length), place = placeOf(attempt);
        for (let i = 0; i < rows.length; i++) {
          let chance = uniformOf(stream, rows[i], place) * count, region = chance | 0;
          values[i] = valueIn(region, chance - region);
        }
        return { kind: "numbers", values };
      };
    }
  }
}, textsOf = (type, { texts, isTied }) => type.kind === "enum" ? type.values : [...texts, ...(isTied ? FRESH : FRESH.slice(0, 1)).map((word) => fresh(word, texts))], FRESH = ["something else", "another thing"], fresh = (word, mentioned) => mentioned.has(word) ? fresh(`${word} again`, mentioned) : word, numbersFor = ({ kind }, regions, length) => {
  let isSmall = (region) => Math.abs(region.least) < 2147483648 && Math.abs(region.greatest) < 2147483648;
  return kind !== "number" && kind !== "date-time" && regions.every(isSmall) ? new Int32Array(length) : new Float64Array(length);
}, MATCHED = 8, placerOf = ({ kind }, regions, { isMatched }) => {
  let least = Float64Array.from(regions, (region) => region.least), greatest = Float64Array.from(regions, (region) => region.greatest), isWhole2 = kind !== "number", placed = (region, place) => {
    let from = least[region], to = greatest[region];
    return isWhole2 ? Math.min(to, from + Math.floor(place * (to - from + 1))) : Math.min(to, Math.max(from, from * (1 - place) + to * place));
  };
  return isMatched ? (region, place) => placed(region, Math.floor(place * MATCHED) / MATCHED) : placed;
};

// dist/population/people/drawing/list-draw.js
var MOST_REGIONS = 16, MOST_TEXTS = 8, listDraw = (scene, name, type, looked2) => {
  let elements = elementsOf(scene, type, looked2), { regions, elementIn, room, stored } = elements, has = streamOf(scene.seed, `fact ${name} has`), where = streamOf(scene.seed, `fact ${name}`), all = 2 ** Math.min(regions, MOST_REGIONS) - 1;
  return (rows, attempt) => {
    let place = placeOf(attempt), offsets = new Uint32Array(rows.length + 1), values = room(Math.ceil(rows.length * Math.min(regions, MOST_REGIONS) / 2) + MOST_REGIONS), next = 0;
    for (let i = 0; i < rows.length; i++) {
      let row = rows[i];
      next + MOST_REGIONS > values.length && (values = grown(values));
      for (let left3 = bitsOf(has, row, place) & all; left3 !== 0; left3 &= left3 - 1) {
        let bit = 31 - Math.clz32(left3 & -left3), chance = uniformOf(where, row, place + bit);
        if (regions <= MOST_REGIONS)
          values[next++] = elementIn(bit, chance);
        else {
          let region = Math.floor(chance * regions);
          values[next++] = elementIn(region, chance * regions - region);
        }
      }
      offsets[i + 1] = next;
    }
    return { kind: "lists", offsets, elements: stored(values.slice(0, next)) };
  };
}, grown = (values) => {
  let larger = likewise(values, values.length * 2);
  return larger.set(values), larger;
}, elementsOf = (scene, type, looked2) => {
  switch (type.kind) {
    case "boolean":
      return {
        regions: 2,
        elementIn: (region) => region,
        room: (length) => new Uint8Array(length),
        stored: (values) => ({ kind: "numbers", values })
      };
    case "enum":
    case "string": {
      let texts = textsOf(type, looked2), isOwn = (text) => texts.length <= MOST_TEXTS || looked2.texts.has(text), mentioned = texts.filter(isOwn), others = texts.filter((text) => !isOwn(text)), dictionary = [...mentioned, ...others];
      return {
        regions: mentioned.length + Math.min(1, others.length),
        elementIn: (region, place) => region < mentioned.length ? region : region + Math.floor(place * others.length),
        room: (length) => codesFor(dictionary.length, length),
        stored: (codes) => ({ kind: "coded", codes, dictionary })
      };
    }
    default: {
      let regions = orderedRegions(type, looked2.cuts, scene.start);
      return {
        regions: regions.length,
        elementIn: placerOf(type, regions, looked2),
        room: (length) => numbersFor(type, regions, length),
        stored: (values) => ({ kind: "numbers", values })
      };
    }
  }
};

// dist/population/people/drawing/draw.js
var UNLOOKED = { cuts: [], texts: /* @__PURE__ */ new Set(), isTied: !1, isMatched: !1 }, drawOf = (scene, fact, { type, default: given }, path = []) => {
  if (given !== void 0 && !isLookedAt(scene, fact, type, path))
    return constantly(given);
  let name = leafName({ fact, path }), looked2 = scene.looked.get(name) ?? UNLOOKED;
  switch (type.kind) {
    case "object": {
      let draws = [...type.properties].map(([id, property]) => [id, drawOf(scene, fact, property, [...path, id])]);
      return (rows, attempt) => ({ kind: "object", properties: new Map(draws.map(([id, draw]) => [id, draw(rows, attempt)])) });
    }
    case "array":
      return scene.looked.has(name) ? listDraw(scene, name, type.items, looked2) : constantly([]);
    default:
      return scalarDraw(scene, name, type, looked2);
  }
}, constantly = (constant2) => () => ({ kind: "constant", constant: constant2 }), isLookedAt = (scene, fact, type, path) => type.kind === "object" ? [...type.properties].some(([id, property]) => isLookedAt(scene, fact, property.type, [...path, id])) : scene.looked.has(leafName({ fact, path }));

// dist/population/people/generate.js
var generate = (scene, facts, rows, attempt) => {
  let columns = /* @__PURE__ */ new Map(), phases = /* @__PURE__ */ new Map();
  for (let fact of facts.values()) {
    if (fact.clock)
      continue;
    let round = roundOf(fact);
    round === void 0 ? columns.set(fact.id, drawOf(scene, fact.id, fact)(rows, attempt)) : phases.set(fact.id, drawPhases(scene.seed, fact.id, round.others.length, rows, attempt));
  }
  return { columns, phases };
};

// dist/population/people/columns/splice.js
var spliced = (stored, rows, by) => {
  if (rows.length === 0 || stored.kind === "constant" || by.kind === "constant")
    return stored;
  switch (by.kind) {
    case "numbers":
      if (stored.kind !== "numbers")
        break;
      return splicedNumbers(stored.values, rows, by.values);
    case "coded":
      if (stored.kind !== "coded")
        break;
      return splicedCodes(stored, rows, by);
    case "object":
      if (stored.kind !== "object")
        break;
      return {
        kind: "object",
        properties: new Map([...stored.properties].map(([name, one]) => [name, spliced(one, rows, by.properties.get(name) ?? one)]))
      };
    case "lists":
      if (stored.kind !== "lists")
        break;
      return splicedLists(stored, rows, by);
  }
  throw new InvariantError(`a column of ${stored.kind} cannot take rows of one of ${by.kind}`);
}, splicedNumbers = (values, rows, by) => {
  let wide = values instanceof Int32Array && by instanceof Float64Array ? Float64Array.from(values) : values;
  for (let i = 0; i < rows.length; i++)
    wide[rows[i]] = by[i];
  return { kind: "numbers", values: wide };
}, inOneDictionary = (one, other) => {
  if (one.dictionary === other.dictionary)
    return [one.codes, other.codes, one.dictionary];
  let places = new Map(one.dictionary.map((text, place) => [text, place]));
  for (let text of other.dictionary)
    places.has(text) || places.set(text, places.size);
  let codes = places.size > one.dictionary.length ? codesFor(places.size, one.codes.length) : one.codes;
  codes !== one.codes && codes.set(one.codes);
  let moved = other.dictionary.map((text) => places.get(text)), otherCodes = codesFor(places.size, other.codes.length);
  for (let i = 0; i < other.codes.length; i++)
    otherCodes[i] = moved[other.codes[i]];
  return [codes, otherCodes, [...places.keys()]];
}, splicedCodes = (stored, rows, by) => {
  let [codes, others, dictionary] = inOneDictionary(stored, by);
  for (let i = 0; i < rows.length; i++)
    codes[rows[i]] = others[i];
  return { kind: "coded", codes, dictionary };
}, splicedLists = (stored, rows, by) => {
  let size = stored.offsets.length - 1, sources = firstRows(size);
  for (let i = 0; i < rows.length; i++)
    sources[rows[i]] = size + i;
  let moved = stored.offsets[size], offsets = new Uint32Array(size + by.offsets.length);
  offsets.set(stored.offsets);
  for (let i = 1; i < by.offsets.length; i++)
    offsets[size + i] = moved + by.offsets[i];
  return gathered({ kind: "lists", offsets, elements: appended(stored.elements, by.elements) }, sources);
}, appended = (one, other) => {
  if (one.kind === "numbers" && other.kind === "numbers") {
    let isWide = one.values instanceof Float64Array || other.values instanceof Float64Array;
    return { kind: "numbers", values: joined(((length) => one.values instanceof Uint8Array ? new Uint8Array(length) : isWide ? new Float64Array(length) : new Int32Array(length))(one.values.length + other.values.length), one.values, other.values) };
  }
  if (one.kind === "coded" && other.kind === "coded") {
    let [codes, others, dictionary] = inOneDictionary(one, other);
    return { kind: "coded", codes: joined(codesFor(dictionary.length, codes.length + others.length), codes, others), dictionary };
  }
  throw new InvariantError(`elements of ${one.kind} cannot be followed by elements of ${other.kind}`);
}, joined = (into, one, other) => (into.set(one), into.set(other, one.length), into);

// dist/population/people/traits.js
var traitsOf = ({ columns, phases }, rows) => ({
  columns: new Map([...columns].map(([fact, stored]) => [fact, gathered(stored, rows)])),
  phases: new Map([...phases].map(([fact, tracks]) => [fact, tracks.map((track) => takeFrom(track, rows))]))
}), traitsIn = ({ columns, phases }, facts) => ({
  columns: new Map([...columns].filter(([fact]) => facts.has(fact))),
  phases: new Map([...phases].filter(([fact]) => facts.has(fact)))
}), replaced = (traits, rows, by) => {
  let columns = new Map(traits.columns);
  for (let [fact, stored] of by.columns)
    columns.set(fact, spliced(columns.get(fact) ?? stored, rows, stored));
  for (let [fact, tracks] of by.phases)
    for (let [i, track] of tracks.entries()) {
      let into = traits.phases.get(fact)?.[i];
      if (into !== void 0)
        for (let at = 0; at < rows.length; at++)
          into[rows[at]] = track[at];
    }
  return { columns, phases: traits.phases };
};

// dist/population/people/columns/value-at.js
var valueAt2 = (stored, type, row) => {
  switch (stored.kind) {
    case "constant":
      return stored.constant;
    case "numbers":
      return scalarOf2(type, stored.values[row]);
    case "coded":
      return stored.dictionary[stored.codes[row]];
    case "lists": {
      let [from, to] = [stored.offsets[row], stored.offsets[row + 1]], items = type.kind === "array" ? type.items : type;
      return Array.from({ length: to - from }, (_, place) => valueAt2(stored.elements, items, from + place));
    }
    case "object": {
      let types = type.kind === "object" ? type.properties : /* @__PURE__ */ new Map();
      return Object.fromEntries([...stored.properties].map(([name, property]) => [name, valueAt2(property, types.get(name)?.type, row)]));
    }
  }
}, scalarOf2 = ({ kind }, value) => kind === "boolean" ? value === 1 : kind === "date" ? dayOfNumber(value) : kind === "date-time" ? new Date(value).toISOString() : value;

// dist/population/people/invariants/neighbour.js
var BUDGET = 1e5, MOST_STEPS = 8, neighbourFinder = (bond, vet, start) => {
  let { space, possible } = formulasOf(bond.policy, { budget: BUDGET }), kept = [...bond.facts.values()].filter((fact) => fact.clock);
  return (one) => {
    let traits = one;
    for (let step = 0; step < MOST_STEPS; step++) {
      let crowd = new Crowd(1, bond.facts, traits, start), week = firstRejected(vet, crowd);
      if (week === void 0)
        return traits;
      let keeping = [...kept.map(({ id }) => id), ...traits.phases.keys()], near = factsAt(crowd, week, bond), found = space.within(() => space.witness(possible, { near, keeping }));
      if (isLeft(found) || found.right === void 0)
        return;
      traits = { columns: columnsOf(found.right, bond, traits), phases: traits.phases };
    }
  };
}, firstRejected = (vet, crowd) => {
  let first;
  return vet(crowd, ({ week }) => (first = week, "enough")), first;
}, factsAt = (crowd, week, { facts }) => (crowd.turnTo(week), Object.fromEntries([...facts].map(([id, { type }]) => {
  let stored = crowd.storedAt(week, id);
  return [id, stored === void 0 ? !1 : valueAt2(stored, type, 0)];
}))), columnsOf = (found, { facts }, { columns }) => new Map([...columns].map(([id, stored]) => {
  let [type, value] = [facts.get(id)?.type, found[id]];
  return [id, type === void 0 || value === void 0 ? stored : storedOf(type, [value])];
}));

// dist/population/people/invariants/possible-people.js
var ATTEMPTS = 100, FIRST_ATTEMPTS = 20, MOST_DRAWS = 40, MOST_SEARCHES = 50, MOST_IN_VAIN = 3, possiblePeople = (policies, facts, scene, weeks, rows) => {
  let problems = [], traits = generate(scene, facts, rows, 0);
  for (let bond of bondsOf(policies, facts, demandsOf)) {
    let repaired = repair(bond, scene, weeks, rows, traitsIn(traits, bond.facts));
    repaired === void 0 ? problems.push(nobody(policies, bond)) : traits = { columns: new Map([...traits.columns, ...repaired.columns]), phases: traits.phases };
  }
  return isNonEmpty(problems) ? left(problems) : right(traits);
}, nobody = (policies, { policy }) => {
  let pointers = [...new Set(policy.invariants.map(({ pointer: pointer2 }) => pointer2))], which = `the ${pointers.length === 1 ? "invariant" : "invariants"} ${quoteAll(pointers)}`, whose = policies.length === 1 ? `of the policy ${quote(policy.name)}` : "of the policies", message = `nobody was found who satisfies ${which} ${whose} in every week`, [pointer = "/invariants"] = pointers, range = policies.length === 1 ? policy.rangeOf(pointer) : void 0;
  return Object.freeze({
    ...problem2("nobody-generated", pointer, message, "correct the invariants, or give customers who satisfy them"),
    ...range && { range }
  });
}, rejectedBy = (vet, crowd) => {
  let marks = new Uint8Array(crowd.rows), marked = 0;
  vet(crowd, ({ valid, rows }) => {
    for (let i = valid.indexOf(0); i !== -1; i = valid.indexOf(0, i + 1)) {
      let row = rows === void 0 ? i : rows[i];
      marked += 1 - marks[row], marks[row] = 1;
    }
    return marked < crowd.rows ? "go on" : "enough";
  });
  let rejected = new Uint32Array(marked);
  for (let row = 0, next = 0; next < marked; row++)
    marks[row] === 1 && (rejected[next++] = row);
  return rejected;
}, without = (length, places) => {
  let left3 = new Uint32Array(length - places.length), next = 0;
  for (let place = 0, i = 0; place < length; place++)
    places[i] === place ? i++ : left3[next++] = place;
  return left3;
}, pick = (rows, places) => places.map((place) => rows[place]), repair = (bond, scene, weeks, rows, drawn) => {
  let vet = vetterOf(bond, scene.looked, weeks), start = dayOfNumber(scene.start), most = MOST_DRAWS * rows.length + 1e3, drawnAgain = (some, traits2, attempt, draws) => {
    let rejected = rejectedBy(vet, new Crowd(some.length, bond.facts, traits2, start)), isVain = rejected.length === rows.length && attempt > FIRST_ATTEMPTS;
    if (rejected.length === 0 || isVain || attempt > ATTEMPTS || draws > most)
      return [traits2, rejected];
    let others = pick(some, rejected), [found, lacking2] = drawnAgain(others, generate(scene, bond.facts, others, attempt), attempt + 1, draws + others.length);
    return [replaced(traits2, rejected, found), pick(rejected, lacking2)];
  }, [drawnTraits, lacking] = drawnAgain(rows, drawn, 1, 0);
  if (lacking.length === 0)
    return drawnTraits;
  let traits = drawnTraits, find = neighbourFinder(bond, vet, start), searched = [];
  for (let [i, place] of lacking.subarray(0, MOST_SEARCHES).entries()) {
    if (i - searched.length >= MOST_IN_VAIN)
      break;
    let row = Uint32Array.of(place), found = find(traitsOf(traits, row));
    found !== void 0 && (searched.push(i), traits = replaced(traits, row, found));
  }
  return likeOthers(scene, rows, traits, lacking.filter((_, i) => !searched.includes(i)));
}, likeOthers = ({ seed }, rows, traits, lacking) => {
  if (lacking.length === 0)
    return traits;
  let others = without(rows.length, lacking);
  if (others.length === 0)
    return;
  let stream = streamOf(seed, "like others"), chosen = lacking.map((place) => others[Math.floor(uniformOf(stream, rows[place], 0) * others.length)]);
  return replaced(traits, lacking, traitsOf(traits, chosen));
};

// dist/population/people/shared-facts.js
var sharedFacts = (policies) => {
  let facts = /* @__PURE__ */ new Map(), problems = [];
  for (let fact of policies.flatMap((policy) => [...policy.facts.values()])) {
    let known2 = facts.get(fact.id);
    known2 === void 0 ? facts.set(fact.id, fact) : fact.clock !== known2.clock || !isSameType(fact.type, known2.type) ? problems.push(differing(known2, fact)) : fact.recurring && !known2.recurring && facts.set(fact.id, { ...known2, recurring: !0 });
  }
  return isNonEmpty(problems) ? left(problems) : right(facts);
}, differing = (one, other) => {
  let said = ({ type, clock }) => `${typeInWords(type)}${clock ? ", the clock" : ""}`, help = "let both policies declare it alike, or give one of the facts another name", [first, second] = [said(one), said(other)], differ = first === second ? `declare other properties of ${quote(one.id)}` : `declare ${quote(one.id)} as ${first}, and as ${second}`;
  return problem2("differing-facts", `/facts/${one.id}`, `the same people cannot be customers of both policies: they ${differ}`, help);
}, isSameType = (one, other) => one.kind === "object" && other.kind === "object" ? isSameObject(one.properties, other.properties) : one.kind === "array" && other.kind === "array" ? isSameType(one.items, other.items) : one.kind === "enum" && other.kind === "enum" ? one.values.length === other.values.length && one.values.every((value) => other.values.includes(value)) : JSON.stringify(Object.entries(one).toSorted()) === JSON.stringify(Object.entries(other).toSorted()), isSameObject = (one, other) => one.size === other.size && [...one].every(([name, { type }]) => {
  let property = other.get(name);
  return property !== void 0 && isSameType(type, property.type);
});

// dist/population/people/people-of.js
var peopleOf = (policies, { customers, weeks, seed, start, strangers }) => {
  let all = [policies].flat(), facts = sharedFacts(all);
  if (isLeft(facts))
    return facts;
  let count = typeof customers == "number" ? customers : customers.length, rows = count + Math.ceil(count * strangers), from = numberOfDay(start), scene = { seed, start: from, looked: lookedAt(all, { from, until: from + 7 * weeks }) }, found = typeof customers == "number" ? possiblePeople(all, facts.right, scene, weeks, firstRows(rows)) : givenPeople(all, facts.right, customers, { scene, weeks, rows });
  if (isLeft(found))
    return found;
  let { own, ids, ...traits } = found.right, crowd = new Crowd(rows, facts.right, traits, start), seenBy = (policy, week, chosen, only = policy.facts) => {
    let customers2 = crowd.customers(week, only.keys(), chosen), others = own?.get(policy);
    if (others === void 0 || others.size === 0)
      return customers2;
    let columns = [...others].flatMap(([id, stored]) => only.has(id) ? [[id, columnOf(chosen === void 0 ? stored : gathered(stored, chosen))]] : []);
    return { ...customers2, columns: { ...customers2.columns, ...Object.fromEntries(columns) } };
  };
  return right({
    rows,
    customers: count,
    ...ids && { ids },
    weeks,
    dateOf: crowd.dateOf,
    facts: (week, policy) => seenBy(policy, week),
    factsOf: (week, chosen, policy, only) => seenBy(policy, week, chosen, only),
    changed: crowd.changed
  });
};

// dist/population/standing/growing.js
var Growing = class {
  length = 0;
  #numbers;
  #room;
  /** @param room makes an empty array */
  constructor(room) {
    this.#room = room, this.#numbers = room(1024);
  }
  push(number) {
    if (this.length === this.#numbers.length) {
      let larger = this.#room(this.length * 2);
      larger.set(this.#numbers), this.#numbers = larger;
    }
    this.#numbers[this.length++] = number;
  }
  /** Those that there are by now. */
  get numbers() {
    return this.#numbers.subarray(0, this.length);
  }
};

// dist/population/standing/surprise-draws.js
var surpriseDraws = (seed) => {
  let streams = { base: /* @__PURE__ */ new Map(), extra: /* @__PURE__ */ new Map(), choice: /* @__PURE__ */ new Map() };
  return (row) => (service, purpose, from = 0) => {
    let known2 = streams[purpose].get(service), stream = known2 ?? streamOf(seed, `surprise ${purpose} ${service}`);
    known2 === void 0 && streams[purpose].set(service, stream);
    let next = from;
    return () => uniformOf(stream, row, next++);
  };
};

// dist/population/standing/calendars.js
var DAYS3 = 7, calendarsOf = (services, spells, { policy, people }, seed) => {
  let calendarOf = calendarsBySet(spells, policy, people), drawsOf = surpriseDraws(seed), columns = new Map(services.map((id) => [id, new CalendarColumn(people.rows)])), keep = (due, from, until) => {
    for (let { service, day } of due) {
      let week = Math.floor(day / DAYS3);
      week >= from && week < until && columns.get(service)?.add(week);
    }
  };
  for (let row = 0; row < people.rows; row++) {
    let first = spells.first[row], changes = spells.changesOf(row);
    if (changes.length === 0)
      keep(calendarOf(first)(drawsOf(row)), 0, people.weeks);
    else {
      let due = /* @__PURE__ */ new Map();
      for (let { set } of [{ set: first }, ...changes])
        due.has(set) || due.set(set, calendarOf(set)(drawsOf(row)));
      for (let [spell, { from, set }] of [{ from: 0, set: first }, ...changes].entries())
        keep(due.get(set) ?? [], from, changes[spell]?.from ?? people.weeks);
    }
    for (let column of columns.values())
      column.end(row);
  }
  return new Map([...columns].map(([id, column]) => [id, column.calendar()]));
}, calendarsBySet = ({ sets }, policy, { dateOf, weeks }) => {
  let from = dateOf(0), until = dayOfNumber(numberOfDay(from) + weeks * DAYS3 - 1), calendars = sets.map((offered) => {
    let calendar = surpriseCalendar(policy, offered, { from, until });
    if (isLeft(calendar))
      throw new InvariantError(`there are no calendars from ${from} until ${until}: ${calendar.left[0].message}`);
    return calendar.right;
  });
  return (set) => calendars[set];
}, CalendarColumn = class {
  #offsets;
  #weeks = new Growing((length) => new Uint16Array(length));
  #last = -1;
  constructor(rows) {
    this.#offsets = new Uint32Array(new SharedArrayBuffer(4 * (rows + 1)));
  }
  /** Twice in a week is once: the weeks of a simulation have no days. */
  add(week) {
    week !== this.#last && (this.#weeks.push(week), this.#last = week);
  }
  end(row) {
    this.#offsets[row + 1] = this.#weeks.length, this.#last = -1;
  }
  calendar() {
    let { numbers: numbers2 } = this.#weeks, weeks = new Uint16Array(new SharedArrayBuffer(2 * numbers2.length));
    return weeks.set(numbers2), { offsets: this.#offsets, weeks };
  }
};

// dist/population/standing/carried.js
var carriedBy = ({ policy, space, carriedBecauseOf }) => space.within(() => {
  let clocks = policy.clock === void 0 ? [] : [policy.clock], carrying = new Map([...policy.services.keys()].map((service) => {
    let channels = [...policy.channels.values()].map((channel) => ({ channel, when: space.keepOnly(carriedBecauseOf(channel.id, service), clocks) }));
    return [service, channels.filter(({ when }) => !space.isEmpty(when))];
  })), of = (service) => carrying.get(service) ?? [];
  return {
    channelsOf: (service) => of(service).map(({ channel }) => channel),
    channelsAt: (service, clock) => {
      let now = policy.clock === void 0 || clock === void 0 ? space.plain : { ...space.plain, [policy.clock]: clock };
      return of(service).flatMap(({ channel, when }) => space.has(when, now) ? [channel] : []);
    }
  };
});

// dist/population/standing/audiences.js
var idOf2 = ({ id }) => `audience/${id}`, audienceOf = (channel) => {
  let { reach, except, overheardBy, pointer } = channel, reached = reach.kind === "segments" ? reach.segments : overheardBy;
  if (reach.kind === "public" && except === void 0)
    return { kind: "everybody" };
  if (reach.kind !== "public" && reached.length === 0)
    return { kind: "nobody" };
  let isReached = { kind: "any", of: reached.map((segment) => ({ kind: "segment", segment, pointer })), pointer }, isSpared = except === void 0 ? [] : [{ kind: "not", of: except, pointer }], of = [...reach.kind === "public" ? [] : [isReached], ...isSpared];
  return { kind: "segment", id: idOf2(channel), condition: { kind: "all", of, pointer } };
}, withAudiences = (policy) => {
  let audiences = [...policy.channels.values()].flatMap((channel) => {
    let audience = audienceOf(channel);
    return audience.kind === "segment" ? [{ id: audience.id, condition: audience.condition, allow: [], pointer: channel.pointer }] : [];
  });
  return { ...policy, segments: new Map([...policy.segments, ...audiences.map((segment) => [segment.id, segment])]) };
};

// dist/population/standing/clock.js
var clockOn = ({ clock, facts }, date) => {
  if (clock !== void 0)
    return facts.get(clock)?.type.kind === "date-time" ? `${date}T00:00:00.000Z` : date;
}, clockRegions = ({ clock }, comparisons) => {
  let marks = comparisons.flatMap(({ fact, value }) => fact.fact === clock && value.kind === "constant" ? [value.value].flat() : []).map(String).sort();
  return (now = "") => {
    let before = marks.filter((mark) => mark < now).length;
    return marks[before] === now ? `at ${before}` : `before ${before}`;
  };
}, comparedWithClock = ({ clock }, comparisons) => comparisons.flatMap(({ fact, value }) => {
  if (value.kind === "constant")
    return [];
  let sides = [fact, value];
  return sides.some((side) => side.fact === clock) ? sides.filter((side) => side.fact !== clock) : [];
});

// dist/population/standing/said.js
var saidIn = ({ segments }, conditions) => {
  let comparisons = [], referred = /* @__PURE__ */ new Set(), pending = [...conditions];
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    comparisons.push(...comparisonsStatedIn(next));
    for (let id of segmentsStatedIn(next)) {
      let segment = referred.has(id) ? void 0 : segments.get(id);
      referred.add(id), segment !== void 0 && pending.push(segment.condition);
    }
  }
  let operands = comparisons.flatMap(({ fact, value }) => value.kind === "fact" ? [fact, value] : [fact]);
  return { comparisons, segments: referred, facts: new Set(operands.map(({ fact }) => fact)) };
}, inEach = (segments) => segments.map((segment) => ({ kind: "segment", segment, pointer: "" }));

// dist/population/standing/part.js
var segmentsOf = ({ exclusiveTo = [], knownTo }) => [
  ...exclusiveTo,
  ...knownTo === "everyone" ? [] : knownTo
], partOf = (policy, { services, segments, channels }) => {
  let chosen = new Map([...policy.services].filter(([id]) => services.includes(id))), rules = policy.rules.filter((rule) => rule.services.some((id) => chosen.has(id))), reached = channels.flatMap(({ reach, overheardBy }) => reach.kind === "segments" ? reach.segments : overheardBy), changing = [...policy.facts.values()].filter(({ recurring, clock }) => recurring || clock).map(({ id }) => id), invariants = policy.invariants.filter((one) => changing.some((fact) => saidIn(policy, [one]).facts.has(fact))), said = saidIn(policy, [
    ...invariants,
    ...rules.map(({ condition }) => condition),
    ...channels.flatMap(({ except }) => except ?? []),
    ...inEach([...segments, ...[...chosen.values()].flatMap(segmentsOf), ...reached])
  ]);
  return {
    ...policy,
    invariants,
    services: chosen,
    rules,
    channels: new Map(channels.map((channel) => [channel.id, channel])),
    segments: new Map([...policy.segments].filter(([id]) => said.segments.has(id))),
    facts: new Map([...policy.facts].filter(([id, { clock }]) => clock || said.facts.has(id))),
    assertions: []
  };
};

// dist/population/standing/concerns.js
var concernsOf = (policy, carried) => {
  let recurring = [...policy.facts.values()].filter((fact) => fact.recurring && !fact.clock).map(({ id }) => id), concernOf = (conditions) => {
    let { comparisons, facts } = saidIn(policy, [...policy.invariants, ...conditions]);
    return {
      regionOf: clockRegions(policy, comparisons),
      comparedWithClock: comparedWithClock(policy, comparisons),
      comesRound: recurring.some((fact) => facts.has(fact))
    };
  }, spoken = new Map([...policy.services.keys()].map((id) => [id, []]));
  for (let { type, condition, services: services2 } of policy.rules)
    if (type !== "arrange")
      for (let service of services2)
        spoken.get(service)?.push(condition);
  let services = [...policy.services.values()].map((service) => {
    let audiences = carried.channelsOf(service.id).flatMap((channel) => {
      let audience = audienceOf(channel);
      return [...audience.kind === "segment" ? [audience.condition] : [], ...channel.except ? [channel.except] : []];
    }), conditions = [...spoken.get(service.id) ?? [], ...inEach(segmentsOf(service)), ...audiences];
    return [service.id, concernOf(conditions)];
  });
  return {
    segments: new Map([...policy.segments.values()].map(({ id, condition }) => [id, concernOf([condition])])),
    services: new Map(services)
  };
};

// dist/population/standing/decider.js
var MANY = 2e4, Decider = class {
  #policy;
  #people;
  #carried;
  #carriage;
  #whole;
  #parts = /* @__PURE__ */ new Map();
  constructor(policy, people, carried) {
    this.#policy = policy, this.#people = people, this.#carried = carried, this.#carriage = carriageOf(policy), this.#whole = compile(withAudiences(policy), { carriage: this.#carriage });
  }
  /** On everything, in week 0; with the audiences of the channels among the segments. */
  first() {
    return decideColumns(this.#whole, this.#people.facts(0, this.#policy));
  }
  /** On some services, and on who is in some segments; and in the audiences of the channels that ever carry the services. */
  again(week, places, asked) {
    let compiled = this.#people.rows < MANY ? this.#whole : this.#partFor(asked), customers = this.#factsIn(week, places, compiled.policy.facts), decided = decideColumns(compiled, customers, { services: asked.services });
    if (isLeft(decided))
      throw new InvariantError(`the facts of week ${week} cannot be read: ${decided.left[0].message}`);
    return decided.right;
  }
  #factsIn(week, places, only) {
    if (places !== void 0)
      return this.#people.factsOf(week, places, this.#policy, only);
    let { rows, columns } = this.#people.facts(week, this.#policy);
    return { rows, columns: Object.fromEntries(Object.entries(columns).filter(([fact]) => only.has(fact))) };
  }
  #partFor({ services, segments }) {
    let key = JSON.stringify([services, segments]), known2 = this.#parts.get(key);
    if (known2 !== void 0)
      return known2;
    let channels = new Set(services.flatMap(this.#carried.channelsOf)), part = partOf(this.#policy, { services, segments, channels: [...channels] }), compiled = compile(withAudiences(part), { carriage: this.#carriage });
    return this.#parts.set(key, compiled), compiled;
  }
};

// dist/population/standing/delivery.js
var deliveryOf = ({ need, surprise }, isTimely, coefficients) => {
  let { occasionsOfBasic, occasionsOfExpected, occasionsOfDelight } = coefficients;
  return surprise !== void 0 ? { kind: "scheduled" } : isTimely ? { kind: "given" } : { kind: "asked", perYear: { basic: occasionsOfBasic, expected: occasionsOfExpected, delight: occasionsOfDelight }[need] };
}, timelyServices = ({ policy, space, possible, offered }) => {
  let facts = [...policy.facts.values()], isTimely = ({ id, need }) => {
    let timely = facts.filter(({ recurring, clock }) => recurring || clock && need === "delight");
    if (timely.length === 0)
      return !1;
    let asks = space.dependsOn(offered(id), possible);
    return timely.some((fact) => asks.includes(fact.id));
  };
  return new Set([...policy.services.values()].filter(isTimely).map(({ id }) => id));
}, keptOf = ({ need, control, evidence }, coefficients) => evidence !== void 0 ? evidence.kept / evidence.promised : need === "delight" ? coefficients.keptDelight : control === "high" ? coefficients.keptUnderHighControl : coefficients.keptUnderLowControl;

// dist/population/standing/patterns.js
var Patterns = class {
  /** By column: from twice a number so far, one more where the bit is set, to the number with that column. */
  #finer;
  #counts;
  constructor(columns) {
    this.#finer = Array.from({ length: columns }, () => []), this.#counts = Array.from({ length: columns }, () => 0);
  }
  /** The number of the pattern that stands in a row; that of no columns is 0. */
  numberAt(columns, row) {
    let number = 0;
    for (let column = 0; column < columns.length; column++)
      number = this.#next(column, 2 * number + columns[column][row]);
    return number;
  }
  #next(column, from) {
    let finer = this.#finer[column], known2 = finer[from];
    if (known2 !== void 0)
      return known2;
    let number = this.#counts[column];
    return this.#counts[column] = number + 1, finer[from] = number, number;
  }
};

// dist/population/standing/spells.js
var spellsOf = (services, areTimely, { people, decider, turnsIn }) => {
  let patterns = new Patterns(services.length), sets = [], first = new Uint32Array(people.rows), now = new Uint32Array(people.rows), changes = new Changes(people.rows), look2 = (week, places) => {
    let { valid, services: decided } = decider.again(week, places, { services, segments: [] }), columns = services.map((id) => decided[id]?.offered);
    for (let at = 0; at < valid.length; at++) {
      if (valid[at] === 0)
        continue;
      let row = places === void 0 ? at : places[at], set = patterns.numberAt(columns, at);
      sets[set] ??= services.filter((_, service) => columns[service][at] === 1), week > 0 && now[row] !== set && changes.add(row, week, set), now[row] = set;
    }
  };
  look2(0, void 0), first.set(now);
  for (let week = 1; areTimely && week < people.weeks; week++)
    for (let turn2 of turnsIn(week))
      turn2.services.some((id) => services.includes(id)) && look2(week, turn2.places);
  return { sets, first, changesOf: changes.byRow() };
}, NONE2 = [], Changes = class {
  #counts;
  #rows = new Growing((length) => new Uint32Array(length));
  #weeks = new Growing((length) => new Uint16Array(length));
  #sets = new Growing((length) => new Uint32Array(length));
  constructor(rows) {
    this.#counts = new Uint32Array(rows + 1);
  }
  add(row, week, set) {
    this.#counts[row] = this.#counts[row] + 1, this.#rows.push(row), this.#weeks.push(week), this.#sets.push(set);
  }
  byRow() {
    let [rows, weeks, sets] = [this.#rows.numbers, this.#weeks.numbers, this.#sets.numbers];
    if (rows.length === 0)
      return () => NONE2;
    let ends = this.#counts.slice();
    for (let row = 1; row < ends.length; row++)
      ends[row] = ends[row] + ends[row - 1];
    let order = new Uint32Array(rows.length), next = ends.slice();
    for (let change = rows.length - 1; change >= 0; change--) {
      let row = rows[change], place = next[row] - 1;
      next[row] = place, order[place] = change;
    }
    return (row) => Array.from(order.subarray(next[row], ends[row]), (change) => ({ from: weeks[change], set: sets[change] }));
  }
};

// dist/population/standing/columns.js
var sharedBytes = (rows) => new Uint8Array(new SharedArrayBuffer(rows)), remembering = (make, nameOf2) => {
  let known2 = /* @__PURE__ */ new Map();
  return (key) => {
    let name = nameOf2(key), column = known2.get(name) ?? make(key);
    return known2.set(name, column), column;
  };
}, union = (columns, rows) => {
  let some = new Uint8Array(rows);
  for (let column of columns)
    for (let row = 0; row < rows; row++)
      some[row] = some[row] | column[row];
  return some;
};

// dist/population/standing/equals.js
var segmentsOfMerit = (policy) => {
  let meritless = [...policy.facts.values()].filter(({ merit }) => !merit).map(({ id }) => id);
  return [...policy.segments.values()].flatMap(({ id, condition }) => {
    let { facts } = saidIn(policy, [condition]);
    return meritless.some((fact) => facts.has(fact)) ? [] : [id];
  });
};

// dist/population/standing/heard.js
var reachOf = ({ reach }) => PUBLICITIES.indexOf(reach.kind === "segments" ? "segment" : reach.kind), heardOn = (channels, members, rows) => {
  let heard = new Uint8Array(rows);
  for (let channel of channels.toSorted((a, b) => reachOf(a) - reachOf(b))) {
    let reach = reachOf(channel), audience = audienceOf(channel);
    if (audience.kind === "everybody" && heard.fill(reach), audience.kind !== "segment")
      continue;
    let column = members(audience.id);
    for (let row = 0; row < rows; row++)
      column[row] === 1 && (heard[row] = reach);
  }
  return heard;
};

// dist/population/standing/positions.js
var Positions = class {
  #numbers = /* @__PURE__ */ new Map();
  /** By number: what stands there, and how many are in it. */
  #patterns = [];
  #sizes = [];
  #free = [];
  isAt(number, pattern) {
    return this.#patterns[number] === pattern && this.#sizes[number] > 0;
  }
  /** @returns the number of the position that somebody takes */
  join(pattern) {
    let known2 = this.#numbers.get(pattern), number = known2 ?? this.#free.pop() ?? this.#sizes.length;
    return this.#sizes[number] = known2 === void 0 ? 1 : this.#sizes[number] + 1, known2 !== void 0 || (this.#numbers.set(pattern, number), this.#patterns[number] = pattern), number;
  }
  leave(number) {
    let size = this.#sizes[number] - 1;
    this.#sizes[number] = size, !(size > 0) && (this.#numbers.delete(this.#patterns[number]), this.#free.push(number));
  }
};

// dist/population/model/claim.js
var claimOf = (commitment, target, coefficients) => {
  let none = coefficients.claimNone;
  if (commitment === "none")
    return none;
  let bestEffort = Math.max(none, coefficients.claimBestEffort);
  if (commitment === "best-effort")
    return bestEffort;
  let targeted = Math.max(bestEffort, target ?? coefficients.claimTarget);
  return commitment === "target" ? targeted : Math.max(targeted, coefficients.claimGuaranteed);
};

// dist/population/standing/service-standing.js
var COMBINATIONS = 16, NOWHERE2 = 65535, ServiceStanding = class {
  /** By row, a place in `situations`; in shared memory. */
  codes;
  situations = [];
  /** By number of equals, 1 where some of them is offered it; in shared memory. */
  amongEquals;
  /** By number of equals, how many of them are offered it. */
  #offeredTo = [];
  #service;
  #individual;
  #coefficients;
  #numbers = /* @__PURE__ */ new Map();
  /** By situation: how many rows are in it, 1 where it is offered, and whether its claim is that of others. */
  #counts = [];
  #isOffered = [];
  #byHearsay = [];
  /** None in the first week, and where a claim has changed: then everybody's code may have. */
  #changed;
  /** What is claimed to those who are not offered it, and could be. */
  #hearsay;
  /** @param individual the channels that reach one person at a time */
  constructor(service, rows, individual, coefficients) {
    this.codes = new Uint16Array(new SharedArrayBuffer(2 * rows)).fill(NOWHERE2), this.amongEquals = sharedBytes(rows), this.#service = service, this.#individual = individual, this.#coefficients = coefficients, this.#hearsay = this.#claim("none");
  }
  /** The rows whose codes have changed in this week; undefined where those of everybody may have. */
  get changed() {
    return this.#changed?.numbers;
  }
  /** A new week begins: nothing has changed yet. */
  turn() {
    this.#changed ??= new Growing((length) => new Uint32Array(length)), this.#changed.length = 0;
  }
  /**
   * @param equals by row, the number of equals
   * @returns whether anybody's situation has changed
   */
  settle({ outcome, outcomes, valid, heard, insiders, inside }, places, equals) {
    let { codes } = this, counts = this.#counts, isOffered = this.#isOffered, changed = this.#changed, numbers2 = new Int32Array(outcomes.length * COMBINATIONS).fill(-1), hasChanged = !1;
    for (let at = 0; at < valid.length; at++) {
      if (valid[at] === 0)
        continue;
      let row = places === void 0 ? at : places[at], key = outcome[at] * COMBINATIONS + heard[at] * 4 + insiders[at] * 2 + inside[at], number = numbers2[key];
      if (number === -1) {
        let decision = outcomes[Math.floor(key / COMBINATIONS)];
        number = this.#numberOf(decision, key >> 2 & 3, (key & 2) !== 0, (key & 1) !== 0), numbers2[key] = number;
      }
      let before = codes[row];
      if (number === before)
        continue;
      codes[row] = number;
      let more = isOffered[number] - (before === NOWHERE2 ? 0 : isOffered[before]);
      more !== 0 && this.#count(equals[row], more), before !== NOWHERE2 && (counts[before] = counts[before] - 1), counts[number] = counts[number] + 1, changed?.push(row), hasChanged = !0;
    }
    return this.#hear() || hasChanged;
  }
  /** Says that somebody has other equals than before. */
  move(row, from, to) {
    let code = this.codes[row];
    code === NOWHERE2 || this.#isOffered[code] === 0 || (this.#count(from, -1), this.#count(to, 1));
  }
  #count(equals, more) {
    let count = (this.#offeredTo[equals] ?? 0) + more;
    this.#offeredTo[equals] = count, this.amongEquals[equals] = +(count > 0);
  }
  #numberOf(decision, heard, insider, isInside) {
    let { offered, commitment, channels } = decision, told = channels.some((channel) => this.#individual.has(channel)) ? Math.max(heard, TO_ONESELF) : heard;
    return this.#intern(!offered && isInside, {
      offered,
      told: PUBLICITIES[told],
      claim: offered ? this.#claim(commitment) : isInside ? this.#hearsay : 0,
      insider,
      category: isInside && (offered || this.#service.need === "basic") ? this.#category : 0
    });
  }
  #intern(byHearsay, situation) {
    let key = JSON.stringify([byHearsay, ...Object.values(situation)]), known2 = this.#numbers.get(key);
    if (known2 !== void 0)
      return known2;
    let number = this.situations.push(Object.freeze(situation)) - 1;
    return this.#numbers.set(key, number), this.#counts.push(0), this.#isOffered.push(Number(situation.offered)), this.#byHearsay.push(byHearsay), number;
  }
  #claim(commitment) {
    return claimOf(commitment, this.#service.standard?.target, this.#coefficients);
  }
  get #category() {
    let { categoryBasic, categoryExpected, categoryDelight } = this.#coefficients;
    return { basic: categoryBasic, expected: categoryExpected, delight: categoryDelight }[this.#service.need];
  }
  /**
   * To those who are not offered it, what is claimed is the strongest of what is promised to anybody.
   *
   * @returns whether that has changed anybody's situation
   */
  #hear() {
    let promised = this.situations.flatMap(({ offered, claim }, number) => offered && this.#counts[number] > 0 ? [claim] : []), hearsay = Math.max(this.#claim("none"), ...promised);
    if (hearsay === this.#hearsay)
      return !1;
    this.#hearsay = hearsay;
    let renumbered = Uint16Array.from(this.situations, (_, number) => number);
    for (let [number, situation] of [...this.situations].entries()) {
      let count = this.#counts[number];
      if (!this.#byHearsay[number] || count === 0 || situation.claim === hearsay)
        continue;
      let now = this.#intern(!0, { ...situation, claim: hearsay });
      renumbered[number] = now, this.#counts[number] = 0, this.#counts[now] = this.#counts[now] + count;
    }
    let { codes } = this;
    if (renumbered.every((now, number) => now === number))
      return !1;
    for (let row = 0; row < codes.length; row++)
      codes[row] = renumbered[codes[row]];
    return this.#changed = void 0, !0;
  }
}, TO_ONESELF = PUBLICITIES.indexOf("individual");

// dist/population/standing/standings.js
var MOST_PROBLEMS = 100, Standings = class {
  /** By segment of the policy, 1 where the row is a member; in shared memory. */
  members;
  /** By row, in shared memory. */
  equals;
  /** In the order of the policy. */
  services;
  #options;
  #patterns;
  #positions = new Positions();
  #merits;
  #week = 0;
  /** Another number whenever memberships or equals have changed. */
  edition = 0;
  constructor(options) {
    let { policy, people, coefficients } = options, { rows } = people, individual = new Set([...policy.channels.values()].flatMap(({ id, reach }) => reach.kind === "individual" ? [id] : []));
    this.#options = options, this.members = new Map([...policy.segments.keys()].map((id) => [id, sharedBytes(rows)])), this.equals = new Uint32Array(new SharedArrayBuffer(4 * rows)), this.services = new Map([...policy.services].map(([id, service]) => [
      id,
      { service, standing: new ServiceStanding(service, rows, individual, coefficients) }
    ])), this.#merits = segmentsOfMerit(policy).map((id) => this.members.get(id)), this.#patterns = new Patterns(this.#merits.length);
  }
  /** Finds out where everybody stands in week 0. */
  start() {
    let { policy, decider } = this.#options, decided = decider.first();
    if (isLeft(decided))
      return decided.left;
    let { invalid, at } = decided.right, [first, ...others] = [...invalid.subarray(0, MOST_PROBLEMS)].flatMap((row) => {
      let decision = at(row);
      return isLeft(decision) ? decision.left : [];
    });
    if (first !== void 0)
      return [first, ...others];
    this.#settle(decided.right, { places: void 0, services: [...policy.services.keys()], segments: [...policy.segments.keys()] });
  }
  /** @returns whether anybody stands elsewhere than before */
  advance(week) {
    let { decider, turnsIn } = this.#options, hasChanged = !1;
    if (this.#week < week)
      for (let { standing } of this.services.values())
        standing.turn();
    for (; this.#week < week; ) {
      this.#week += 1;
      for (let turn2 of turnsIn(this.#week))
        this.#settle(decider.again(this.#week, turn2.places, turn2), turn2) && (hasChanged = !0);
    }
    return hasChanged;
  }
  #settle(decided, turn2) {
    let { policy, people, carried } = this.#options, clock = clockOn(policy, people.dateOf(this.#week)), { rows, valid, segments } = decided, members = (id) => segments[id], hearing = remembering((channels) => heardOn(channels, members, rows), (channels) => channels.map(({ id }) => id).join(" ")), everybody = new Uint8Array(rows).fill(1), inSome = remembering((some) => union(some.map(members), rows), (some) => some.join(" ")), of = (some) => some === void 0 || some === "everyone" ? everybody : inSome(some), hasChanged = this.#bring(members, valid, turn2);
    for (let id of turn2.services) {
      let { service, standing } = this.services.get(id), { outcome, outcomes } = decided.services[id], heard = hearing(carried.channelsAt(id, clock)), known2 = { outcome, outcomes, valid, heard, insiders: of(service.knownTo), inside: of(service.exclusiveTo) };
      standing.settle(known2, turn2.places, this.equals) && (hasChanged = !0);
    }
    return hasChanged;
  }
  /** Brings memberships, and who are equals by them, to what is known of some people by now. */
  #bring(members, valid, { places, segments }) {
    let hasChanged = !1;
    for (let id of segments) {
      let into = this.members.get(id), column = members(id);
      for (let at = 0; at < column.length; at++) {
        let row = places === void 0 ? at : places[at];
        valid[at] === 0 || into[row] === column[at] || (into[row] = column[at], hasChanged = !0);
      }
    }
    return hasChanged && this.edition++, (hasChanged || this.#week === 0) && this.#compare(places), hasChanged;
  }
  /** Finds out anew who are equals. */
  #compare(places) {
    let { equals } = this;
    for (let at = 0; at < (places?.length ?? equals.length); at++) {
      let row = places === void 0 ? at : places[at], [before, pattern] = [equals[row], this.#patterns.numberAt(this.#merits, row)], isFirst = this.#week === 0;
      if (!isFirst && this.#positions.isAt(before, pattern))
        continue;
      isFirst || this.#positions.leave(before);
      let now = this.#positions.join(pattern);
      if (equals[row] = now, !isFirst)
        for (let { standing } of this.services.values())
          standing.move(row, before, now);
    }
  }
};

// dist/population/standing/moments.js
var momentsOf = ({ facts }, { fact, path }, wanted, { columns }) => {
  let { type, default: otherwise } = facts.get(fact), column = columns[fact];
  for (let name of path) {
    let property = type.kind === "object" ? type.properties.get(name) : void 0;
    if (property === void 0 || column === void 0 || !isWhole(column))
      return;
    column = column.properties[name], type = property.type, otherwise = property.default;
  }
  return type.kind === wanted.kind ? inColumn(column, wanted, otherwise) : void 0;
}, isWhole = (column) => "properties" in column && !("valid" in column), inColumn = (column, type, otherwise) => {
  let numbered = (value) => numberOf(type, String(value ?? otherwise));
  if (column === void 0)
    return () => numbered(void 0);
  if (ArrayBuffer.isView(column))
    return (row) => column[row];
  if (Array.isArray(column))
    return (row) => numbered(column[row]);
  if ("constant" in column)
    return () => numbered(column.constant);
  if (!("codes" in column) || column.valid !== void 0)
    return;
  let known2 = column.dictionary.map(numbered);
  return (row) => known2[column.codes[row]];
};

// dist/population/standing/crossings.js
var crossingsOf = (policy, people, leaf) => {
  let type = policy.clock === void 0 ? void 0 : policy.facts.get(policy.clock)?.type;
  if (type?.kind !== "date" && type?.kind !== "date-time")
    return;
  let moments = momentsOf(policy, leaf, type, people.facts(0, policy));
  if (moments === void 0)
    return;
  let clocks = Array.from({ length: people.weeks }, (_, week) => numberOf(type, clockOn(policy, people.dateOf(week)))), rows = clocks.map(() => []);
  for (let row = 0; row < people.rows; row++)
    for (let week of weeksAcross(clocks, moments(row)))
      rows[week]?.push(row);
  let crossings = rows.map((some) => Uint32Array.from(some));
  return (week) => crossings[week];
}, weeksAcross = (clocks, moment2) => {
  let [from, to] = [0, clocks.length];
  for (; from < to; ) {
    let middle = from + to >>> 1;
    clocks[middle] < moment2 ? from = middle + 1 : to = middle;
  }
  if (from === clocks.length)
    return [];
  let after = clocks[from] === moment2 ? [from + 1] : [];
  return from === 0 ? after : [from, ...after];
};

// dist/population/standing/turns.js
var turnsOf = ({ policy, people, carried, concerns }) => {
  let crossings = remembered((leaf) => crossingsOf(policy, people, leaf));
  return (week) => {
    let [before, now] = [week - 1, week].map((one) => clockOn(policy, people.dateOf(one))), toldAt = (service, clock) => `${carried.channelsAt(service, clock).map(({ id }) => id)}`, isForAll = ({ regionOf: regionOf2, comparedWithClock: comparedWithClock2 }, service) => regionOf2(before) !== regionOf2(now) || comparedWithClock2.some((leaf) => crossings(leaf) === void 0) ? !0 : service !== void 0 && comparedWithClock2.length > 0 && toldAt(service, before) !== toldAt(service, now), scoped = ([id, concern], service) => {
      let isForSome = concern.comesRound || concern.comparedWithClock.length > 0;
      return { id, concern, scope: isForAll(concern, service) ? "all" : isForSome ? "some" : "nobody" };
    }, services = [...concerns.services].map((one) => scoped(one, one[0])), segments = [...concerns.segments].map((one) => scoped(one)), some = [...services, ...segments].flatMap(({ concern, scope }) => scope === "some" ? [concern] : []), places = union2([
      ...some.some(({ comesRound }) => comesRound) ? [people.changed(week)] : [],
      ...some.flatMap(({ comparedWithClock: comparedWithClock2 }) => comparedWithClock2).flatMap((leaf) => crossings(leaf)?.(week) ?? [])
    ]);
    return [
      { places: void 0, services: idsOf(services, "all"), segments: idsOf(segments, "all") },
      { places, services: idsOf(services, "some"), segments: idsOf(segments, "some") }
    ].filter((turn2) => turn2.places?.length !== 0 && turn2.services.length + turn2.segments.length > 0);
  };
}, idsOf = (all, wanted) => all.flatMap(({ id, scope }) => scope === wanted ? [id] : []), union2 = (lists) => {
  let [first = new Uint32Array(0), ...others] = new Set(lists);
  if (others.length === 0)
    return first;
  let rows = new Set(first);
  for (let other of others)
    for (let row of other)
      rows.add(row);
  return Uint32Array.from(rows).sort();
}, remembered = (find) => {
  let known2 = /* @__PURE__ */ new Map();
  return (leaf) => {
    let name = [leaf.fact, ...leaf.path].join(".");
    return known2.has(name) || known2.set(name, find(leaf)), known2.get(name);
  };
};

// dist/population/standing/world-of.js
var worldOf = (policy, people, coefficients, seed, options = {}) => {
  let formulas = formulasOf(policy, options), carried = carriedBy(formulas);
  if (isLeft(carried))
    return left([undecidedHearing(carried.left)]);
  let timely = formulas.space.within(() => timelyServices(formulas));
  if (isLeft(timely))
    return left([undecidedHearing(timely.left)]);
  let decider = new Decider(policy, people, carried.right), turnsIn = turnsOf({ policy, people, carried: carried.right, concerns: concernsOf(policy, carried.right) }), given = { policy, people, carried: carried.right, decider, turnsIn, coefficients }, standings = new Standings(given), problems = standings.start();
  if (problems !== void 0)
    return left(problems);
  let calendars = calendarsIn(timely.right, given, seed);
  return right({
    rows: people.rows,
    customers: people.customers,
    weeks: people.weeks,
    dateOf: people.dateOf,
    segments: [...standings.members].map(([id, members]) => ({ id, members })),
    services: [...standings.services.values()].map(({ service, standing }) => {
      let calendar = calendars.get(service.id);
      return {
        id: service.id,
        need: service.need,
        delivery: deliveryOf(service, timely.right.has(service.id), coefficients),
        kept: keptOf(service, coefficients),
        cost: service.cost ?? 0,
        codes: standing.codes,
        get changed() {
          return standing.changed;
        },
        amongEquals: standing.amongEquals,
        situations: standing.situations,
        ...calendar && { calendar }
      };
    }),
    equals: standings.equals,
    get edition() {
      return standings.edition;
    },
    advance: (week) => standings.advance(week)
  });
}, calendarsIn = (timely, options, seed) => {
  let scheduled = [...options.policy.services.values()].filter(({ surprise }) => surprise !== void 0).map(({ id }) => id);
  if (scheduled.length === 0)
    return /* @__PURE__ */ new Map();
  let areTimely = scheduled.some((id) => timely.has(id));
  return calendarsOf(scheduled, spellsOf(scheduled, areTimely, options), options, seed);
};

// dist/population/simulate.js
var simulateInParallel = async (policy, options = {}) => {
  let setting = readOptions(options);
  if (isLeft(setting))
    return setting;
  let people = peopleOf(policy, { ...setting.right, strangers: setting.right.coefficients.strangers });
  return isLeft(people) ? people : simulateInParallelOn(policy, people.right, setting.right, options);
};
var simulateInParallelOn = async (policy, people, setting, { threads, onWeek } = {}) => {
  let world = worldOf(policy, people, setting.coefficients, setting.seed);
  if (isLeft(world))
    return world;
  let { liveInThreads, processors } = await import("./live-in-threads-EBQLVNUV.js"), weeks = [];
  for await (let week of liveInThreads(world.right, setting, threads ?? processors())) {
    let done = weeks.push(week);
    onWeek?.(done, world.right.weeks);
  }
  return right(simulationOf(policy, world.right, setting, weeks));
}, simulationOf = ({ name, version, currency }, { rows, customers, segments, services }, { seed, start, coefficients }, weeks) => ({
  policy: { name, ...version !== void 0 && { version }, ...currency !== void 0 && { currency } },
  seed,
  start,
  customers,
  strangers: rows - customers,
  coefficients,
  segments: ["everyone", ...segments.map(({ id }) => id)],
  services: services.map(({ id }) => id),
  weeks
});

// dist/population/bands/reach.js
import jstat from "jstat";
var BELOW = 0.975, known = /* @__PURE__ */ new Map(), reachOf95 = (freedom) => {
  let before = known.get(freedom);
  if (before !== void 0)
    return before;
  let reach = jstat.studentt.inv(BELOW, freedom);
  return known.set(freedom, reach), reach;
};

// dist/population/bands/band.js
var bandAround = (values) => {
  let [count, mean, squares] = [0, 0, 0];
  for (let value of values) {
    if (Number.isNaN(value))
      continue;
    count++;
    let delta = value - mean;
    mean += delta / count, squares += delta * (value - mean);
  }
  if (count < 2)
    return Object.freeze({ mean: count === 1 ? mean : Number.NaN, low: Number.NaN, high: Number.NaN });
  let half = reachOf95(count - 1) * Math.sqrt(squares / (count - 1) / count);
  return Object.freeze({ mean, low: mean - half, high: mean + half });
};

export {
  about,
  unknownCoefficient,
  readOptions,
  everyRun,
  peopleOf,
  simulateInParallel,
  simulateInParallelOn,
  bandAround
};
