import {
  MEASURES,
  bandText,
  percent,
  satisfactionText,
  whole,
  wholeText
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
  visibleLength,
  wrapList
} from "./chunk-POD55TMH.js";
import {
  livingProgress
} from "./chunk-5535LHLA.js";
import "./chunk-GQXJUAW2.js";
import {
  simulateRuns
} from "./chunk-7WUKZSMX.js";
import "./chunk-JLBYB56E.js";
import "./chunk-IDKM4ZIJ.js";
import "./chunk-Y5NMYZMR.js";
import "./chunk-RUIKBBDQ.js";
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
  complain
} from "./chunk-ZN5NFATJ.js";
import "./chunk-AGRNT4MY.js";
import {
  isLeft
} from "./chunk-JKCM4TFR.js";
import {
  wrapWords
} from "./chunk-UDG6POVW.js";
import "./chunk-E76U5H52.js";

// dist/cli/commands/simulate/simulation-text.js
var WIDEST = 120, simulationText = (summary, { policy, start }, screen) => {
  let { colors } = screen, width = Math.min(screen.width, WIDEST), { weeks, runs, customers, strangers } = summary, name = plainName(policy.version === void 0 ? policy.name : `${policy.name} ${policy.version}`), setting = [
    counted(customers, "customer"),
    counted(strangers, "stranger"),
    `${counted(weeks, "week")} from ${start}`,
    counted(runs, "run")
  ], parts = [
    ["customers", staying(summary, screen)],
    ["satisfaction, from \u22121 to +1", satisfied(summary, screen, width)],
    ["delights", delights(summary, screen, width)],
    ["secrets", secrets(summary, screen, width)],
    ["what disappoints", disappointments(summary, screen)],
    ["cost, with so many customers", [cost(summary, policy.currency, screen)]]
  ].filter(([, lines]) => lines.length > 0).map(([title, lines]) => [colors.bold(title), ...lines].join(`
`));
  return `${[wrapList(`${colors.bold(name)}: `, setting, width, 2), ...parts, ...footnotes(runs, screen, width)].join(`

`)}
`;
}, staying = ({ customers, end }, screen) => {
  let friends = end.won.mean > 0 ? `, ${percent(end.referred.mean / end.won.mean)} of them by a friend's tale` : "";
  return [
    columns([
      ["from", `${whole(customers)} to ${wholeText(end.customers, screen)}`],
      ["left", wholeText(end.left, screen)],
      ["won", wholeText(end.won, screen) + friends]
    ], { indent: 2 })
  ];
}, satisfied = ({ weeks, segments }, screen, width) => {
  let moments = weeks > 2 ? ["start", "half", "end"] : weeks > 1 ? ["start", "end"] : ["end"], week = { start: 1, half: Math.floor((weeks - 1) / 2) + 1, end: weeks }, head = ["", ...moments.map((moment) => `week ${week[moment]}`), "customers"].map(screen.colors.dim), table = (isNarrow) => {
    let lines = segments.map(({ segment, customers, satisfaction: over }) => [
      segment,
      ...moments.map((moment) => satisfactionText(isNarrow && moment !== "end" ? justMean(over[moment]) : over[moment], screen)),
      wholeText(isNarrow ? justMean(customers) : customers, screen)
    ]);
    return columns([head, ...lines], { indent: 2 });
  }, wide = table(!1);
  return [wide.split(`
`).every((line) => visibleLength(line) <= width) ? wide : table(!0)];
}, justMean = ({ mean }) => ({ mean, low: mean, high: mean }), delights = ({ delights: delights2, end: { customers } }, screen, width) => {
  let dropped = delights2.filter(({ dropped: dropped2 }) => dropped2.mean >= 0.5).toSorted((one, other) => other.dropped.mean - one.dropped.mean), others = delights2.filter((one) => !dropped.includes(one)).map(({ service }) => service), lines = dropped.map((one) => [
    one.service,
    screen.colors.yellow(`no delight any more for ${wholeText(one.dropped, screen)} of ${counted(Math.round(customers.mean), "customer")}`)
  ]);
  return [
    ...lines.length > 0 ? [columns(lines, { indent: 2 })] : [],
    ...others.length > 0 ? [wrapList(`  ${lines.length > 0 ? "still delights" : "all still delights"}: `, others, width, 4)] : []
  ];
}, secrets = ({ secrets: secrets2, services }, screen, width) => {
  let { colors } = screen;
  if (secrets2.length === 0)
    return [];
  let heard = secrets2.filter(({ byWordOfMouth }) => byWordOfMouth.mean >= 0.5), leaks = secrets2.filter(({ byChannel }) => byChannel.mean > 0), lines = heard.toSorted((one, other) => other.byWordOfMouth.mean - one.byWordOfMouth.mean).map((one) => [one.service, `${wholeText(one.byWordOfMouth, screen)} outsiders`, compared(one, services, screen)]), silent = secrets2.filter((one) => !heard.includes(one) && !leaks.includes(one)).map(({ service }) => service);
  return [
    leaks.length > 0 ? colors.red(wrapList("  on channels: outsiders heard of ", leaks.map(({ service }) => service), width, 4)) : `  ${colors.green("\u2713")} on channels: no outsider ever heard of one`,
    ...lines.length > 0 ? ["  by word of mouth:", columns(lines, { indent: 4 })] : [],
    ...silent.length > 0 ? [wrapList("  kept: ", silent, width, 4)] : []
  ];
}, compared = ({ service }, services, screen) => {
  let comparisons = services.find((one) => one.service === service)?.comparisons;
  return comparisons === void 0 || comparisons.mean < 0.5 ? "" : `${wholeText(comparisons, screen)} customers compared`;
}, MOST_DISAPPOINTMENTS = 3, disappointments = ({ services }, screen) => {
  let short = services.filter((one) => shortfallOf(one) >= 0.5).toSorted((one, other) => shortfallOf(other) - shortfallOf(one));
  if (short.length === 0)
    return [];
  let lines = short.slice(0, MOST_DISAPPOINTMENTS).map(({ service, failures, deliveries, missed }) => [
    service,
    [
      ...failures.mean >= 0.5 ? [`failed ${wholeText(failures, screen)} of ${whole(deliveries.mean)} times`] : [],
      ...missed.mean >= 0.5 ? [`missed ${wholeText(missed, screen)} times`] : []
    ].join("; ")
  ]);
  return [columns(lines, { indent: 2 })];
}, shortfallOf = ({ failures, missed }) => failures.mean + missed.mean, cost = ({ cost: { per, average, dearest, budget } }, currency, screen) => {
  let { colors } = screen;
  if (average.mean === 0)
    return "  no service that was delivered says what it costs";
  let unit = currency === void 0 ? "" : ` ${currency}`, rate = `  ${bandText(average, whole, screen)}${unit} a ${per}, up to ${whole(dearest.mean)}${unit}`;
  if (budget === void 0)
    return rate;
  let where = average.mean > budget ? colors.red("over the budget") : dearest.mean > budget ? colors.yellow("at times over the budget") : "within the budget";
  return `${rate}; ${where} of ${whole(budget)}${unit} (${percent(average.mean / budget)})`;
}, footnotes = (runs, { colors }, width) => {
  let text = `${runs > 1 ? "\xB1 is the 95 % interval of a mean over the runs." : "One run does not say how sure these figures are; more `--runs` do."} All figures follow from assumptions, which \`tierpolicy coefficients\` lists.`;
  return [wrapWords(text, width).map(colors.dim).join(`
`)];
};

// dist/cli/commands/simulate/cost.js
var WEEKS_OF = { day: 0.14285714285714285, week: 1, month: 4.348214285714286, year: 52.17857142857143 }, costOf = ({ bandOf }, budget) => {
  let per = budget?.per ?? "month", period = WEEKS_OF[per], rate = (costs) => sum(costs) / costs.length * period, length = Math.max(1, Math.round(period));
  return {
    per,
    average: bandOf(({ weeks }) => rate(weeks.map(({ cost: cost2 }) => cost2))),
    dearest: bandOf(({ weeks }) => {
      let costs = weeks.map(({ cost: cost2 }) => cost2), spans = costs.slice(length - 1).map((_, at) => rate(costs.slice(at, at + length)));
      return Math.max(...spans.length > 0 ? spans : [rate(costs)]);
    }),
    ...budget !== void 0 && { budget: budget.amount }
  };
}, sum = (numbers) => numbers.reduce((total, one) => total + one, 0);

// dist/cli/commands/simulate/summary.js
var summaryOf = (policy, ensemble) => {
  let [{ weeks, customers, strangers, segments, services }] = ensemble.simulations, last = weeks.length - 1, inWeek = (week, of) => ensemble.bandOf((one) => of(one.weeks[week])), total = (of) => ensemble.bandOf((one) => one.weeks.reduce((sum2, week) => sum2 + of(week), 0)), chosen = (is, say) => services.flatMap((id, at) => {
    let service = policy.services.get(id);
    return service !== void 0 && is(service) ? [say(id, at)] : [];
  });
  return {
    weeks: weeks.length,
    runs: ensemble.simulations.length,
    customers,
    strangers,
    end: {
      customers: ensemble.bandOf(MEASURES.customers.of),
      left: ensemble.bandOf(MEASURES.left.of),
      won: ensemble.bandOf(MEASURES.won.of),
      referred: total(({ referred }) => referred)
    },
    segments: segments.map((segment, at) => {
      let satisfaction = (week) => inWeek(week, ({ segments: segments2 }) => segments2[at]?.satisfaction ?? Number.NaN);
      return {
        segment,
        customers: inWeek(last, ({ segments: segments2 }) => segments2[at]?.customers ?? 0),
        satisfaction: { start: satisfaction(0), half: satisfaction(Math.floor(last / 2)), end: satisfaction(last) }
      };
    }),
    delights: chosen(({ need }) => need === "delight", (service, at) => ({
      service,
      offered: inWeek(last, ({ segments: [everyone] }) => everyone?.services[at]?.offered ?? 0),
      dropped: inWeek(last, ({ segments: [everyone] }) => everyone?.services[at]?.dropped ?? 0)
    })),
    secrets: chosen(({ knownTo }) => knownTo !== "everyone", (service, at) => ({
      service,
      byWordOfMouth: inWeek(last, ({ services: services2 }) => services2[at]?.outsiders.byWordOfMouth ?? 0),
      byChannel: inWeek(last, ({ services: services2 }) => services2[at]?.outsiders.byChannel ?? 0)
    })),
    services: services.map((service, at) => ({
      service,
      deliveries: total(({ services: services2 }) => services2[at]?.deliveries ?? 0),
      failures: total(({ services: services2 }) => services2[at]?.failures ?? 0),
      missed: total(({ services: services2 }) => services2[at]?.missed ?? 0),
      comparisons: total(({ services: services2 }) => services2[at]?.comparisons ?? 0)
    })),
    cost: costOf(ensemble, policy.budget)
  };
};

// dist/cli/commands/simulate/weeks-csv.js
var HEAD = "seed,week,date,segment,customers,satisfaction,left", weeksCsv = (simulations) => {
  let lines = simulations.flatMap(({ seed, segments, weeks }) => weeks.flatMap(({ week, date, segments: of }) => of.map(({ customers, satisfaction, left }, at) => [seed, week, date, segments[at], customers, Number.isNaN(satisfaction) ? "" : satisfaction, left].join(","))));
  return `${[HEAD, ...lines].join(`
`)}
`;
};

// dist/cli/commands/simulate/run.js
var simulatePolicy = async (path, customersPath, options, terminal) => {
  let { out, err } = terminal, misused = stdinTwice([path, customersPath]);
  if (misused)
    return complain(err, misused);
  let loaded = await loadPolicy(path, terminal);
  if (isLeft(loaded))
    return loaded.left.exit;
  let { policy } = loaded.right, prepared = await prepare([policy], customersPath, options, terminal);
  if (isLeft(prepared))
    return prepared.left;
  let progress = livingProgress(err), ensemble = await simulateRuns(policy, { ...prepared.right.setting, onWeek: (done, of) => {
    progress(done, of);
  } });
  return progress.stop(), isLeft(ensemble) ? refuse(ensemble.left, err) : (await out.write(written(policy, ensemble.right, options.format, terminal)), prepared.right.exit);
}, written = (policy, ensemble, format, { out }) => {
  let { simulations } = ensemble, [first] = simulations;
  switch (format) {
    case "text":
      return simulationText(summaryOf(policy, ensemble), first, out);
    case "json":
      return asJson([{ summary: summaryOf(policy, ensemble), runs: simulations }], "json", !1);
    case "csv":
      return weeksCsv(simulations);
    case "jsonl":
      return asJson(simulations.flatMap(({ seed, weeks }) => weeks.map((week) => ({ seed, ...week }))), "jsonl", !0);
  }
};
export {
  simulatePolicy
};
