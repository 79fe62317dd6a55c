import {
  MEASURES,
  MEASURE_IDS,
  bandText,
  satisfactionOf,
  signed,
  writtenAs
} from "./chunk-NIXGGQPQ.js";
import {
  prepare,
  refuse
} from "./chunk-IW2CZ4YC.js";
import {
  stdinTwice
} from "./chunk-NE57KX3U.js";
import "./chunk-U7GFDLFQ.js";
import {
  plainName
} from "./chunk-ATAASEDF.js";
import {
  columns,
  wrapList
} from "./chunk-POD55TMH.js";
import {
  livingProgress
} from "./chunk-5535LHLA.js";
import "./chunk-GQXJUAW2.js";
import {
  about,
  bandAround,
  everyRun,
  peopleOf,
  readOptions,
  simulateInParallelOn,
  unknownCoefficient
} from "./chunk-JLBYB56E.js";
import {
  isNonEmpty,
  mapWithIndex
} from "./chunk-IDKM4ZIJ.js";
import "./chunk-Y5NMYZMR.js";
import {
  COEFFICIENTS,
  COEFFICIENT_NAMES
} from "./chunk-RUIKBBDQ.js";
import "./chunk-H3MAGR2O.js";
import "./chunk-SZLXCRNY.js";
import "./chunk-4WS35BOD.js";
import {
  asJson
} from "./chunk-V7VLAJV7.js";
import "./chunk-NU46F44M.js";
import "./chunk-5ELYXAGP.js";
import "./chunk-4CKFVZGT.js";
import "./chunk-VX3N44CV.js";
import {
  loadPolicy
} from "./chunk-W6TSTDV2.js";
import "./chunk-TVI6PGQY.js";
import "./chunk-L7JSMSLC.js";
import {
  counted
} from "./chunk-HPBSY3TY.js";
import "./chunk-B25MF25I.js";
import "./chunk-YMLVUU3E.js";
import "./chunk-EWQMXBMZ.js";
import "./chunk-Y4XXGU5X.js";
import {
  complain,
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
  map,
  right
} from "./chunk-JKCM4TFR.js";
import {
  quote,
  suggest,
  wrapWords
} from "./chunk-UDG6POVW.js";
import "./chunk-E76U5H52.js";

// dist/population/compare/alike.js
var alike = async (a, b, setting, living) => {
  let people = peopleOf([a, b], { ...setting, strangers: setting.coefficients.strangers });
  if (isLeft(people))
    return people;
  let first = await simulateInParallelOn(a, people.right, setting, living);
  if (isLeft(first))
    return first;
  let second = await simulateInParallelOn(b, people.right, setting, living);
  return isLeft(second) ? second : right({ a: first.right, b: second.right });
};

// dist/population/compare/paired.js
var differenceIn = (pairs, of) => bandAround(pairs.map(({ a, b }) => of(b) - of(a))), verdictOf = ({ mean, low, high }, better) => {
  if (better !== void 0)
    return low === 0 && high === 0 ? "same" : low > 0 || high < 0 ? mean > 0 == (better === "more") ? "better" : "worse" : "undecided";
};

// dist/population/compare/comparison-of.js
var comparisonOf = (pairs) => {
  let [{ a, b }] = pairs, { seed, start, customers, strangers, coefficients, weeks } = a;
  return Object.freeze({
    a: a.policy,
    b: b.policy,
    runs: pairs.length,
    seed,
    start,
    weeks: weeks.length,
    customers,
    strangers,
    coefficients,
    measures: Object.freeze([...ofEverybody(a, b), ...ofSegments(a, b)].map((asked2) => compared(pairs, asked2)))
  });
}, ofEverybody = ({ policy: { currency } }, other) => MEASURE_IDS.flatMap((measure) => measure !== "cost" ? { measure, by: MEASURES[measure] } : currency === other.policy.currency ? { measure, by: { ...MEASURES.cost, unit: currency ?? MEASURES.cost.unit } } : []), ofSegments = (a, b) => a.segments.slice(1).filter((segment) => b.segments.includes(segment, 1)).map((segment) => ({ measure: "satisfaction", segment, by: satisfactionOf(segment) })), compared = (pairs, { measure, segment, by: { meaning, unit, better, of } }) => {
  let difference = differenceIn(pairs, of), verdict2 = verdictOf(difference, better);
  return Object.freeze({
    measure,
    ...segment !== void 0 && { segment },
    meaning,
    unit,
    a: bandAround(pairs.map(({ a }) => of(a))),
    b: bandAround(pairs.map(({ b }) => of(b))),
    difference,
    ...better !== void 0 && { better },
    ...verdict2 !== void 0 && { verdict: verdict2 }
  });
};

// dist/population/compare/compare-policies.js
var comparePolicies = async (a, b, options = {}) => map(comparisonOf)(await everyRun(options, 2, (setting, living) => alike(a, b, setting, living)));

// dist/population/sensitivity/influence.js
var sideOf = ({ low, high }) => low > 0 ? 1 : high < 0 ? -1 : 0, effectOf = (usual, tried) => {
  let [before, now] = [sideOf(usual), sideOf(tried)];
  return before === now ? "keeps" : now === 0 ? "undecided" : before === 0 ? "decided" : "flips";
}, trialOf = (value, usual, differences) => {
  let difference = bandAround(differences), moved = bandAround(differences.map((one, run) => one - (usual[run] ?? Number.NaN)));
  return Object.freeze({ value, difference, moved, effect: effectOf(bandAround(usual), difference) });
}, influenceOf = (coefficient, usual, trials) => Object.freeze({
  coefficient,
  usual,
  trials: Object.freeze([...trials]),
  moves: Math.max(0, ...trials.map(({ moved }) => Math.abs(moved.mean)).filter((one) => !Number.isNaN(one)))
}), byMoves = (one, other) => other.moves - one.moves || (one.coefficient < other.coefficient ? -1 : 1);

// dist/population/sensitivity/influences-in.js
var influencesIn = async (measures, [a, b], options, tried) => {
  let setting = readOptions(options);
  if (isLeft(setting))
    return setting;
  let { coefficients } = setting.right, changes = tried.flatMap((coefficient) => changesOf(coefficient, coefficients)), runs = await everyRun(options, 2 * (1 + changes.length), (one, living) => differencesIn(measures, [a, b], one, changes, living));
  return map((done) => mapWithIndex((measure) => {
    let differences = done.map((one) => one[measure] ?? []);
    return influencesOf(differences, changes, coefficients);
  })(measures))(runs);
}, changesOf = (coefficient, usual) => COEFFICIENTS[coefficient].plausible.filter((value) => value !== usual[coefficient]).map((value) => ({ coefficient, value })), differencesIn = async (measures, [a, b], setting, changes, living) => {
  let differences = measures.map(() => []), settings = changes.map(({ coefficient, value }) => ({
    ...setting,
    coefficients: { ...setting.coefficients, [coefficient]: value }
  }));
  for (let one of [setting, ...settings]) {
    let pair = await alike(a, b, one, living);
    if (isLeft(pair))
      return pair;
    for (let [measure, of] of measures.entries())
      differences[measure]?.push(of(pair.right.b) - of(pair.right.a));
  }
  return right(differences);
}, influencesOf = (runs, changes, coefficients) => {
  let differencesAt = (place) => runs.map((differences) => differences[place] ?? Number.NaN), usual = differencesAt(0), tried = /* @__PURE__ */ new Map();
  for (let [at, { coefficient, value }] of changes.entries())
    tried.set(coefficient, [...tried.get(coefficient) ?? [], trialOf(value, usual, differencesAt(at + 1))]);
  let influences = [...tried].map(([coefficient, trials]) => influenceOf(coefficient, coefficients[coefficient], trials));
  return Object.freeze({ runs: runs.length, difference: bandAround(usual), influences: Object.freeze(influences.sort(byMoves)) });
};

// dist/population/sensitivity/sensitivity.js
var sensitivity = async (a, b, options = {}) => {
  let { measure = "satisfaction", tried = COEFFICIENT_NAMES } = options, problems = [...unknownMeasure(measure), ...unknownCoefficients(tried)];
  if (isNonEmpty(problems))
    return left(problems);
  let { of, unit } = MEASURES[measure], found = await influencesIn([of], [a, b], options, tried);
  return map(([influences]) => Object.freeze({ a: named(a), b: named(b), measure, unit, ...influences }))(found);
}, named = ({ name, version, currency }) => Object.freeze({ name, ...version !== void 0 && { version }, ...currency !== void 0 && { currency } }), unknownMeasure = (measure) => Object.hasOwn(MEASURES, measure) ? [] : [about("measure", `there is no measure ${quote(measure)}`, `choose one of ${MEASURE_IDS.map(quote).join(", ")}`)], unknownCoefficients = (tried) => tried.flatMap((name, at) => Object.hasOwn(COEFFICIENTS, name) ? [] : unknownCoefficient(name, `/tried/${at}`));

// dist/cli/commands/compare/comparison-text.js
var WIDEST = 120, comparisonText = (comparison, files, screen) => {
  let { colors } = screen, width = Math.min(screen.width, WIDEST), { customers, strangers, weeks, start, runs, measures } = comparison, setting = [
    counted(customers, "customer"),
    counted(strangers, "stranger"),
    `${counted(weeks, "week")} from ${start}`,
    `${counted(runs, "run")} of each`
  ], sides = ["a", "b"].map((side) => [
    `  ${colors.bold(side)}`,
    plainName(files[side]),
    colors.dim(nameOf(comparison[side]))
  ]), ofAll = measures.filter(({ segment }) => segment === void 0), ofSegments2 = measures.filter(({ segment }) => segment !== void 0), head = ["", "a", "b", "b less a", ""].map(colors.dim), table = columns([
    head,
    ...ofAll.map((one) => lineOf(one.measure.replaceAll("-", " "), one, screen)),
    ...ofSegments2.length > 0 ? [[""], [colors.bold("satisfaction of")]] : [],
    ...ofSegments2.map((one) => lineOf(one.segment ?? "", one, screen))
  ], { indent: 2 });
  return `${[`${wrapList("", setting, width)}
${columns(sides)}`, table, verdict(comparison, screen, width)].join(`

`)}
`;
}, nameOf = ({ name, version }) => plainName(version === void 0 ? name : `${name} ${version}`), lineOf = (name, one, screen) => {
  let { a, b, difference, verdict: verdict2 } = one;
  if (isOfNobody(one))
    return [name, screen.colors.dim("nobody")];
  let { means, differences } = writtenAs(one.unit, difference), mean = (number) => Number.isNaN(number) ? "\u2013" : means(number);
  return [
    name,
    mean(a.mean),
    mean(b.mean),
    bandText(difference, signed(differences), screen, differences),
    verdict2 ? inWords(verdict2, screen) : ""
  ];
}, isOfNobody = ({ difference }) => Number.isNaN(difference.mean), inWords = (verdict2, { colors }) => {
  switch (verdict2) {
    case "better":
      return colors.green("\u2713 better");
    case "worse":
      return colors.red("\u2717 worse");
    case "same":
      return colors.dim("the same");
    case "undecided":
      return colors.yellow("? undecided");
  }
}, verdict = ({ measures, runs }, { colors }, width) => {
  let having = (verdict2) => {
    let found = measures.filter((one) => one.verdict === verdict2 && !isOfNobody(one));
    return {
      measures: found.flatMap(({ measure, segment }) => segment === void 0 ? [measure.replaceAll("-", " ")] : []),
      segments: found.flatMap(({ segment }) => segment ?? []),
      count: found.length
    };
  }, [better, worse, undecided] = [having("better"), having("worse"), having("undecided").count], line = (label, list) => list.length > 0 ? [wrapList(label, list, width, 4)] : [], lines = [
    ...line(colors.green("b is better in: "), better.measures),
    ...line(colors.green("b satisfies better: "), better.segments),
    ...line(colors.red("b is worse in: "), worse.measures),
    ...line(colors.red("b satisfies worse: "), worse.segments),
    ...better.count + worse.count + undecided === 0 ? ["a and b come to the same; `tierpolicy diff` says in what they decide differently, if at all"] : [],
    ...undecided > 0 ? [colors.yellow(`? ${undecided} undecided: more \`--runs\` or \`--customers\` may decide them`)] : []
  ], sure = runs > 1 ? "\xB1 is the 95 % interval of the difference: both policies meet the same people with the same luck, so that it is narrow. With so many measures, one in twenty is on the wrong side by chance." : "One run decides nothing.";
  return [...lines, "", ...wrapWords(sure, width).map(colors.dim)].join(`
`);
};

// dist/cli/commands/compare/misuse.js
var misuseOf = (paths, { failIfWorse = [], sensitivity: sensitivity2, try: tried = [] }) => {
  let twice = stdinTwice(paths);
  if (twice)
    return twice;
  if (tried.length > 0 && sensitivity2 === void 0)
    return misuse("`--try` says what `--sensitivity` tries", "add `--sensitivity`");
  let ranked = MEASURE_IDS.filter((id) => "better" in MEASURES[id]), measure = [...failIfWorse, ...typeof sensitivity2 == "string" ? [sensitivity2] : []].find((one) => !ranked.includes(one));
  if (measure !== void 0)
    return misuse(`nothing is better or worse in a measure ${quote(measure)}`, suggest(measure, ranked, "measures"));
  let coefficient = tried.find((one) => !COEFFICIENT_NAMES.includes(one));
  if (coefficient === void 0)
    return;
  let { message, help } = unknownCoefficient(coefficient, "");
  return misuse(message, help);
};

// dist/cli/commands/compare/sensitivity-text.js
var WIDEST2 = 120, sensitivityText = ({ measure, unit, difference, influences }, screen) => {
  let { colors } = screen, width = Math.min(screen.width, WIDEST2), { differences } = writtenAs(unit, difference), amount = (trial) => bandText(trial.difference, signed(differences), screen, differences), turning = influences.filter(({ trials }) => trials.some(({ effect }) => effect !== "keeps")), others = influences.filter((one) => !turning.includes(one)), isOpen = difference.low <= 0 && difference.high >= 0 && difference.low < difference.high, title = `${colors.bold(`sensitivity of ${measure.replaceAll("-", " ")}`)}, b less a: ${amount({ difference })}${isOpen ? colors.yellow("  ? undecided") : ""}`, lines = turning.flatMap(({ coefficient, usual, trials }) => trials.map((trial, at) => [at === 0 ? coefficient : "", `${usual} \u2192 ${trial.value}`, amount(trial), inWords2(trial.effect, screen)])), rest = wrapWords(keeping(others, turning.length === 0, differences), width - INDENT.length).map((line) => INDENT + line);
  return `${[title, ...lines.length > 0 ? [columns(lines, { indent: INDENT.length })] : [], ...rest].join(`
`)}
`;
}, INDENT = "  ", keeping = (others, isNone, written2) => {
  let [furthest] = others.toSorted((one, other) => other.moves - one.moves);
  if (furthest === void 0)
    return "no other was tried";
  let furthestOf = `\`${furthest.coefficient}\` moves the difference most, by ${written2(furthest.moves)}`, [count, keep] = others.length === 1 ? ["the other one", "keeps"] : [`the other ${others.length}`, "keep"];
  return isNone ? `no coefficient changes the ranking, each at its plausible low and high (${others.length} tried); ${furthestOf}` : `${count} ${keep} the ranking; of these ${furthestOf}`;
}, inWords2 = (effect, { colors }) => {
  switch (effect) {
    case "keeps":
      return "";
    case "flips":
      return colors.red("\u2717 the other is better");
    case "undecided":
      return colors.yellow("? decided no more");
    case "decided":
      return colors.green("\u2713 decided now");
  }
};

// dist/cli/commands/compare/run.js
var compareTwo = async ([a, b], customersPath, options, terminal) => {
  let { out, err } = terminal, misused = misuseOf([a, b, customersPath], options);
  if (misused)
    return complain(err, misused);
  let [one, other] = [await loadPolicy(a, terminal), await loadPolicy(b, terminal)];
  if (isLeft(one) || isLeft(other))
    return EXIT.invalid;
  let policies = [one.right.policy, other.right.policy], prepared = await prepare(policies, customersPath, options.sensitivity ? { customers: FEWER, ...options } : options, terminal);
  if (isLeft(prepared))
    return prepared.left;
  let { setting } = prepared.right, progress = livingProgress(err), told = { onWeek: (done, of) => {
    progress(done, of);
  } }, compared2 = await comparePolicies(...policies, { ...setting, ...told }), sensible = options.sensitivity && isRight(compared2) ? await sensitivity(...policies, { ...setting, ...told, ...asked(options) }) : void 0;
  return progress.stop(), isLeft(compared2) ? refuse(compared2.left, err) : sensible && isLeft(sensible) ? refuse(sensible.left, err) : (await out.write(written(compared2.right, sensible?.right, { a: one.right.name, b: other.right.name }, options.format, out)), gravest([prepared.right.exit, isWorse(compared2.right, options.failIfWorse ?? []) ? EXIT.refuted : EXIT.proved]));
}, FEWER = 1e3, asked = ({ sensitivity: sensitivity2, try: tried }) => ({
  ...typeof sensitivity2 == "string" && { measure: sensitivity2 },
  ...tried !== void 0 && { tried }
}), written = (comparison, sensitivity2, files, format, out) => format === "json" ? asJson([{ ...comparison, ...sensitivity2 && { sensitivity: sensitivity2 } }], "json", !1) : [comparisonText(comparison, files, out), ...sensitivity2 ? [sensitivityText(sensitivity2, out)] : []].join(`
`), isWorse = ({ measures }, among) => measures.some(({ measure, segment, verdict: verdict2 }) => verdict2 === "worse" && segment === void 0 && among.includes(measure));
export {
  compareTwo
};
