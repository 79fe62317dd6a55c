import {
  plainName
} from "./chunk-ATAASEDF.js";
import {
  columns
} from "./chunk-POD55TMH.js";
import {
  readingProgress
} from "./chunk-5535LHLA.js";
import {
  asJson
} from "./chunk-V7VLAJV7.js";
import {
  TOO_LONG,
  textLines
} from "./chunk-4CKFVZGT.js";
import "./chunk-VX3N44CV.js";
import {
  loadPolicy
} from "./chunk-W6TSTDV2.js";
import "./chunk-TVI6PGQY.js";
import {
  STDIN,
  openText
} from "./chunk-L7JSMSLC.js";
import {
  counted
} from "./chunk-HPBSY3TY.js";
import {
  asDiagnostic,
  complain,
  misuse
} from "./chunk-ZN5NFATJ.js";
import {
  EXIT,
  gravest
} from "./chunk-AGRNT4MY.js";
import {
  isLeft,
  right
} from "./chunk-JKCM4TFR.js";
import {
  COMMITMENTS,
  PUBLICITIES,
  canonicalDateTime,
  isDate,
  quote,
  quoteAll,
  renderDiagnostics
} from "./chunk-UDG6POVW.js";
import "./chunk-E76U5H52.js";

// ../engine/dist/bundle/demand.js
var DEMAND_CODES = { "demand-line": { severity: "error", title: "a line of a demand log that says no request" } }, DEMAND_ANSWERS = ["arranged", "not-provided", "unlisted"];
var __spreadArray = function(to, from, pack) {
  if (pack || arguments.length === 2) for (var i = 0, l = from.length, ar; i < l; i++) (ar || !(i in from)) && (ar || (ar = Array.prototype.slice.call(from, 0, i)), ar[i] = from[i]);
  return to.concat(ar || Array.prototype.slice.call(from));
};
function identity(a) {
  return a;
}
function pipe(a, ab, bc, cd, de, ef, fg, gh, hi) {
  switch (arguments.length) {
    case 1:
      return a;
    case 2:
      return ab(a);
    case 3:
      return bc(ab(a));
    case 4:
      return cd(bc(ab(a)));
    case 5:
      return de(cd(bc(ab(a))));
    case 6:
      return ef(de(cd(bc(ab(a)))));
    case 7:
      return fg(ef(de(cd(bc(ab(a))))));
    case 8:
      return gh(fg(ef(de(cd(bc(ab(a)))))));
    case 9:
      return hi(gh(fg(ef(de(cd(bc(ab(a))))))));
    default: {
      for (var ret = arguments[0], i = 1; i < arguments.length; i++) ret = arguments[i](ret);
      return ret;
    }
  }
}
var dual = function(arity, body) {
  var isDataFirst = typeof arity == "number" ? function(args) {
    return args.length >= arity;
  } : arity;
  return function() {
    var args = Array.from(arguments);
    return isDataFirst(arguments) ? body.apply(this, args) : function(self) {
      return body.apply(void 0, __spreadArray([self], args, !1));
    };
  };
}, isLeft2 = function(ma) {
  return ma._tag === "Left";
}, left = function(e) {
  return { _tag: "Left", left: e };
}, right2 = function(a) {
  return { _tag: "Right", right: a };
};
function tap(M) {
  return function(first, f) {
    return M.chain(first, function(a) {
      return M.map(f(a), function() {
        return a;
      });
    });
  };
}
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
var eqStrict = { equals: function(a, b) {
  return a === b;
} }, strictEqual = eqStrict.equals, equalsDefault = function(compare2) {
  return function(first, second) {
    return first === second || compare2(first, second) === 0;
  };
}, fromCompare = function(compare2) {
  return { equals: equalsDefault(compare2), compare: function(first, second) {
    return first === second ? 0 : compare2(first, second);
  } };
}, contramap = function(f) {
  return function(fa) {
    return fromCompare(function(first, second) {
      return fa.compare(f(first), f(second));
    });
  };
}, min = function(O) {
  return function(first, second) {
    return first === second || O.compare(first, second) < 1 ? first : second;
  };
}, max = function(O) {
  return function(first, second) {
    return first === second || O.compare(first, second) > -1 ? first : second;
  };
};
function compare(first, second) {
  return first < second ? -1 : first > second ? 1 : 0;
}
var strictOrd = { equals: eqStrict.equals, compare }, isNonEmpty = function(as3) {
  return as3.length > 0;
}, Eq = { equals: function(first, second) {
  return first === second;
} }, Ord = { equals: Eq.equals, compare: function(first, second) {
  return first < second ? -1 : first > second ? 1 : 0;
} }, Bounded = { equals: Eq.equals, compare: Ord.compare, top: 1 / 0, bottom: -1 / 0 }, MagmaSub = { concat: function(first, second) {
  return first - second;
} }, SemigroupSum = { concat: function(first, second) {
  return first + second;
} }, SemigroupProduct = { concat: function(first, second) {
  return first * second;
} }, MonoidSum = { concat: SemigroupSum.concat, empty: 0 }, MonoidProduct = { concat: SemigroupProduct.concat, empty: 1 }, Field = { add: SemigroupSum.concat, zero: 0, mul: SemigroupProduct.concat, one: 1, sub: MagmaSub.concat, degree: function(_) {
  return 1;
}, div: function(first, second) {
  return first / second;
}, mod: function(first, second) {
  return first % second;
} }, isNonEmpty2 = isNonEmpty, left2 = left, right22 = right2, flatMap = dual(2, function(ma, f) {
  return isLeft22(ma) ? ma : f(ma.right);
}), _map = function(fa, f) {
  return pipe(fa, map(f));
}, _ap = function(fab, fa) {
  return pipe(fab, ap(fa));
}, URI = "Either", map = function(f) {
  return function(fa) {
    return isLeft22(fa) ? fa : right22(f(fa.right));
  };
}, Functor = { URI, map: _map }, as2 = dual(2, as(Functor)), asUnit2 = asUnit(Functor), apW = function(fa) {
  return function(fab) {
    return isLeft22(fab) ? fab : isLeft22(fa) ? fa : right22(fab.right(fa.right));
  };
}, ap = apW, Chain = { URI, map: _map, ap: _ap, chain: flatMap }, FromEither = { URI, fromEither: identity }, isLeft22 = isLeft2, tap2 = dual(2, tap(Chain)), _FromEither = { fromEither: FromEither.fromEither };
var readDemand = (line, { number, isLast }) => {
  let wrong = (message, help) => demandProblem(number, message, help), entry;
  try {
    entry = JSON.parse(line);
  } catch (error) {
    let why = error.message;
    return left2([isLast ? wrong(`line ${number} is torn: the log ends within it`, "whoever wrote it was interrupted; what was asked is lost, and nothing else") : wrong(`line ${number} is not JSON: ${why}`)]);
  }
  if (typeof entry != "object" || entry === null || Array.isArray(entry)) return left2([wrong(`line ${number} is not a request`, `write an object, such as ${EXAMPLE}`)]);
  let { at, request, answer, customer } = entry, problems = [];
  return (typeof at != "string" || momentOf(at) === void 0) && problems.push(wrong(said(number, "at", at), "write a day such as `2026-05-01`, or a moment such as `2026-05-01T09:30:00Z`")), typeof request != "string" && problems.push(wrong(said(number, "request", request), "write what was asked for, in the customer's words")), isAnswer(answer) || problems.push(wrong(said(number, "answer", answer), `write ${quoteAll(DEMAND_ANSWERS, "or")}`)), customer !== void 0 && typeof customer != "string" && problems.push(wrong(said(number, "customer", customer), "write the customer's id as a string, or leave `customer` out")), isNonEmpty2(problems) ? left2(problems) : right22(Object.freeze({ at, request, answer, ...customer !== void 0 && { customer } }));
}, EXAMPLE = '{"at": "2026-05-01", "request": "printer repair", "answer": "unlisted"}', isAnswer = (value) => DEMAND_ANSWERS.some((answer) => answer === value), said = (line, key, value) => value === void 0 ? `line ${line} has no ${quote(key)}` : `line ${line} has no ${quote(key)} that can be read: it is ${quote(JSON.stringify(value))}`, demandProblem = (line, message, help) => {
  let code = "demand-line";
  return Object.freeze({ code, severity: DEMAND_CODES[code].severity, message, pointer: "", range: { start: { line, column: 1 }, end: { line: line + 1, column: 1 } }, ...help !== void 0 && { help } });
}, momentOf = (at) => isDate(at) ? `${at}T00:00:00.000Z` : canonicalDateTime(at), known = /* @__PURE__ */ new WeakMap(), namesOf = (policy) => {
  let made = known.get(policy);
  if (made !== void 0) return made;
  let names = new Map([...policy.services.values()].map(({ id, title }) => [id, { id: folded(id), titles: textsOf(title).map(folded) }]));
  return known.set(policy, names), names;
}, textsOf = (text) => typeof text == "string" ? [text] : Object.values(text ?? {}), folded = (text) => text.normalize("NFKC").toLowerCase().toUpperCase().normalize("NFKC").replace(/\s+/gu, " ").trim();
function getMinMaxDistributiveLattice(O) {
  return { meet: min(O), join: max(O) };
}
function getMinMaxBoundedDistributiveLattice(O) {
  var L = getMinMaxDistributiveLattice(O);
  return function(min2, max2) {
    return { join: L.join, meet: L.meet, zero: min2, one: max2 };
  };
}
var ladderBy = (quality, lowest, highest) => {
  let { equals, compare: compare2 } = contramap(quality)(Ord);
  return Object.freeze({ ...getMinMaxBoundedDistributiveLattice({ equals, compare: compare2 })(lowest, highest), equals, compare: compare2 });
}, ladderOf = (levels) => ladderBy((level) => levels.indexOf(level), levels[0], levels.at(-1) ?? levels[0]), commitment = ladderOf(COMMITMENTS), publicity = ladderOf(PUBLICITIES), wilsonLowerBound = (kept, promised) => {
  if (promised === 0) return 0;
  let share = kept / promised, centre = share + 1.959964 * 1.959964 / (2 * promised), margin = 1.959964 * Math.sqrt(share * (1 - share) / promised + 1.959964 * 1.959964 / (4 * promised * promised));
  return Math.max(0, (centre - margin) / (1 + 3.841458881296 / promised));
}, evidenceCeiling = ({ standard, evidence }) => {
  let target = standard?.target;
  if (target === void 0 || evidence === void 0) return "guaranteed";
  let { kept, promised } = evidence;
  return wilsonLowerBound(kept, promised) >= target ? "guaranteed" : kept / promised >= target ? "target" : "best-effort";
}, exclusivityCeiling = ({ exclusiveTo, knownTo, knownToStated }) => exclusiveTo === void 0 || knownToStated && knownTo === "everyone" ? "public" : "segment", ceilingOf = (service) => Object.freeze({ commitment: commitment.meet(service.classCeiling.commitment, evidenceCeiling(service)), publicity: publicity.meet(service.classCeiling.publicity, exclusivityCeiling(service)) }), statementOf = ({ states }, { defaults, classDefault }) => {
  let channels = states.channels ?? defaults.channels, approval = states.approval ?? defaults.approval;
  return { commitment: states.commitment ?? defaults.commitment ?? classDefault.commitment, publicity: states.publicity ?? defaults.publicity ?? classDefault.publicity, terms: new Map([...defaults.terms, ...states.terms]), ...channels && { channels }, ...approval !== void 0 && { approval } };
}, rulesByService = (rules) => {
  let byService = /* @__PURE__ */ new Map();
  for (let rule of rules) for (let service of rule.services) {
    let known3 = byService.get(service);
    known3 ? known3.push(rule) : byService.set(service, [rule]);
  }
  return byService;
}, isTold = (policy, service) => toldOf(policy).has(service.id), known2 = /* @__PURE__ */ new WeakMap(), toldOf = (policy) => {
  let made = known2.get(policy);
  if (made !== void 0) return made;
  let rules = rulesByService(policy.rules), told = [...policy.services.values()].filter((service) => {
    let speaking = rules.get(service.id);
    return speaking === void 0 || !isPureSurprise(service, speaking);
  }), ids = new Set(told.map(({ id }) => id));
  return known2.set(policy, ids), ids;
}, isPureSurprise = (service, rules) => {
  let offers = rules.filter((rule) => rule.type === "offer"), widest2 = offers.reduce((level, offer) => publicity.join(level, statementOf(offer, service).publicity), publicity.zero);
  return offers.length > 0 && publicity.meet(widest2, ceilingOf(service).publicity) === publicity.zero && !rules.some((rule) => rule.type === "arrange");
}, demandSum = (policy) => {
  let services = policy === void 0 ? /* @__PURE__ */ new Map() : servicesByName(policy), wishes = /* @__PURE__ */ new Map();
  return { add: (demand) => {
    let text = folded(demand.request), service = services.get(text), key = service === void 0 ? `request ${text}` : `service ${service}`, wish = wishes.get(key) ?? newWish(service);
    wishes.set(key, wish), addTo(wish, text, demand);
  }, wanted: () => [...wishes.values()].map((wish) => wantedOf(wish, policy)).sort(mostFirst) };
}, servicesByName = (policy) => {
  let byName = /* @__PURE__ */ new Map(), names = namesOf(policy), ids = [...names.keys()].sort(), name = (text, id) => byName.set(text, byName.get(text) ?? id);
  for (let id of ids) name(names.get(id)?.id ?? "", id);
  for (let id of ids) for (let title of names.get(id)?.titles ?? []) name(title, id);
  return byName;
}, newWish = (service) => ({ service, times: 0, texts: /* @__PURE__ */ new Map(), customers: /* @__PURE__ */ new Set(), first: "", last: "", answers: /* @__PURE__ */ new Map() }), addTo = (wish, text, { at, request, answer, customer }) => {
  let spellings = wish.texts.get(text) ?? /* @__PURE__ */ new Map();
  wish.texts.set(text, spellings);
  let spelling = request.trim();
  spellings.set(spelling, (spellings.get(spelling) ?? 0) + 1), (wish.times === 0 || isBefore(at, wish.first)) && (wish.first = at), (wish.times === 0 || isBefore(wish.last, at)) && (wish.last = at), wish.times += 1, wish.answers.set(answer, (wish.answers.get(answer) ?? 0) + 1), customer !== void 0 && wish.customers.add(customer);
}, isBefore = (at, other) => (momentOf(at) ?? at) < (momentOf(other) ?? other), wantedOf = ({ service: id, times, texts, customers, first, last: last2, answers }, policy) => {
  let requests = [...texts.values()].map((spellings) => ({ spelling: commonest(spellings), times: sumOf(spellings) })).sort((one, other) => other.times - one.times || byText(one.spelling, other.spelling)).map(({ spelling }) => spelling), service = id === void 0 ? void 0 : policy?.services.get(id);
  return { requests, times, ...customers.size > 0 && { customers: customers.size }, first, last: last2, answers: Object.fromEntries([...answers].sort(([one], [other]) => byText(one, other))), ...service && policy && { service: wantedService(service, policy, answers.get("unlisted") ?? 0) } };
}, wantedService = (service, policy, unlisted) => {
  let { id, title } = service, knownTo = isTold(policy, service) ? service.knownTo : "nobody";
  return { id, ...title !== void 0 && { title }, ...unlisted > 0 && knownTo !== "everyone" && { wordOfMouth: { times: unlisted, knownTo } } };
}, sumOf = (counts) => [...counts.values()].reduce((sum, count) => sum + count, 0), commonest = (counts) => [...counts].reduce((best, next) => next[1] > best[1] || next[1] === best[1] && next[0] < best[0] ? next : best, ["", 0])[0], mostFirst = (one, other) => other.times - one.times || (other.customers ?? 0) - (one.customers ?? 0) || byText(one.requests[0], other.requests[0]), byText = (one, other) => +(one > other) - +(one < other);

// dist/cli/commands/demand/demand-text.js
var demandText = (wanted, { colors, width }) => {
  let requests = wanted.reduce((sum, { times: times2 }) => sum + times2, 0);
  if (requests === 0)
    return `nobody asked for anything that is not provided
`;
  let hasCustomers = wanted.some(({ customers: customers2 }) => customers2 !== void 0), hasServices = wanted.some(({ service }) => service !== void 0), cellsOf = (cells, dim = (text) => text) => [
    cells.times,
    ...hasCustomers ? [cells.customers] : [],
    dim(cells.first),
    dim(cells.last),
    dim(cells.answers),
    ...hasServices ? [cells.service] : [],
    cells.requests
  ], rows = wanted.map(asCells), [times, customers] = [widest([HEAD, ...rows], "times"), widest([HEAD, ...rows], "customers")], right3 = (cells) => ({ ...cells, times: cells.times.padStart(times), customers: cells.customers.padStart(customers) }), table = columns([cellsOf(right3(HEAD)).map(colors.dim), ...rows.map((row) => cellsOf(right3(row), colors.dim))], {
    indent: 2,
    width
  }), heard = wanted.flatMap(wordOfMouth);
  return [
    `${counted(requests, "request")} for ${counted(wanted.length, "thing")} that ${wanted.length === 1 ? "is" : "are"} not provided

${table}
`,
    ...heard.length > 0 ? [`word of mouth: somebody told customers who may not know

${columns(heard, { indent: 2 })}
`] : []
  ].join(`
`);
}, HEAD = {
  times: "times",
  customers: "customers",
  first: "first",
  last: "last",
  answers: "answer",
  service: "service",
  requests: "request"
}, asCells = ({ requests, times, customers, first, last, answers, service }) => ({
  times: times.toLocaleString("en"),
  customers: customers?.toLocaleString("en") ?? "",
  first: dayOf(first),
  last: dayOf(last),
  answers: answersText(answers),
  service: service?.id ?? "",
  requests: requests.map(plainName).join(", ")
}), widest = (rows, column) => Math.max(...rows.map((cells) => cells[column].length)), DAY = 10, dayOf = (at) => at.slice(0, DAY), answersText = (answers) => {
  let given = Object.entries(answers);
  return given.length === 1 ? given.map(([answer]) => answer).join() : given.map(([answer, times]) => `${answer} \xD7${times}`).join(", ");
}, wordOfMouth = ({ service }) => {
  if (service?.wordOfMouth === void 0)
    return [];
  let { times, knownTo } = service.wordOfMouth, whoKnows = knownTo === "nobody" ? "a surprise, of which nobody is told" : `known to ${knownTo.join(", ")} only`;
  return [[service.id, `asked for ${counted(times, "time")}`, whoKnows]];
};

// dist/cli/commands/demand/read-logs.js
var readLog = async (path, take, err) => {
  let opened = await openText(path, { mayBeEmpty: !0 });
  if (isLeft(opened))
    return opened;
  let source = opened.right, progress = readingProgress(source, err, "requests"), problems = [], requests = 0;
  for await (let lines of textLines(source.chunks)) {
    for (let line of lines) {
      let { number, text } = line;
      if (text === void 0) {
        problems.push(demandProblem(number, `line ${number} ${TOO_LONG}`));
        continue;
      }
      let read = readDemand(text, line);
      isLeft(read) ? problems.push(...read.left) : (take(read.right), requests += 1);
    }
    await progress.tick(requests);
  }
  return progress.stop(), right({ name: source.name, requests, problems });
};

// dist/cli/commands/demand/run.js
var sumUpDemand = async (paths, options, terminal) => {
  let { out, err } = terminal;
  if ([...paths, options.policy].filter((path) => path === STDIN).length > 1)
    return complain(err, misuse("standard input can be read once only", "name a file for one of them"));
  let policy;
  if (options.policy !== void 0) {
    let loaded = await loadPolicy(options.policy, terminal);
    if (isLeft(loaded))
      return loaded.left.exit;
    policy = loaded.right.policy;
  }
  let sum = demandSum(policy), exits = [], errors = [];
  for (let path of paths) {
    let read = await readLog(path, sum.add, err);
    if (isLeft(read)) {
      exits.push(await complain(err, read.left)), errors.push({ log: path, errors: [asDiagnostic(read.left)] });
      continue;
    }
    let { name, problems } = read.right;
    problems.length !== 0 && (exits.push(await complainOf(read.right, terminal)), errors.push({ log: name, errors: problems }));
  }
  let wanted = sum.wanted();
  return await out.write(options.format === "text" ? demandText(wanted, out) : asJson([...wanted, ...errors], options.format, !0)), gravest(exits);
}, MOST_SHOWN = 20, complainOf = async ({ name, requests, problems }, { err }) => {
  let shown = renderDiagnostics(problems.slice(0, MOST_SHOWN), { file: name, color: err.colors.isColorSupported, width: err.wrapAt }), lines = new Set(problems.map(({ range }) => range?.start.line)).size, more = problems.length > MOST_SHOWN ? ", of which the first are shown" : "";
  return await err.write(`${shown}

${name}: ${counted(requests, "request")}, ${counted(lines, "bad line")}${more}
`), EXIT.invalid;
};
export {
  sumUpDemand
};
