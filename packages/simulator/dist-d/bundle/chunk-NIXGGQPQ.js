// dist/population/compare/measures.js
var WEEKS_OF_A_YEAR = 52.17857142857143, total = (of) => ({ weeks }) => weeks.reduce((sum, week) => sum + of(week), 0), customerWeeks = total(({ customers }) => customers), satisfactionAtTheEnd = (segment) => (simulation) => simulation.weeks.at(-1)?.segments[segment]?.satisfaction ?? Number.NaN, dropped = ({ weeks }) => (weeks.at(-1)?.segments[0]?.services ?? []).reduce((sum, service) => sum + service.dropped, 0), satisfactionThroughout = (simulation) => total(({ customers, segments }) => customers === 0 ? 0 : customers * (segments[0]?.satisfaction ?? Number.NaN))(simulation) / customerWeeks(simulation), won = total((week) => week.won), effort = (simulation) => customerWeeks(simulation) / WEEKS_OF_A_YEAR + won(simulation) * simulation.coefficients.winningCosts, MEASURES = {
  satisfaction: {
    meaning: "how satisfied the customers of the last week are, on average",
    unit: "satisfaction, -1 to 1",
    better: "more",
    of: satisfactionAtTheEnd(0)
  },
  "satisfaction-throughout": {
    meaning: "how satisfied customers are in all weeks, on average",
    unit: "satisfaction, -1 to 1",
    better: "more",
    of: satisfactionThroughout
  },
  customers: {
    meaning: "customers at the end of the last week",
    unit: "people",
    better: "more",
    of: ({ weeks }) => weeks.at(-1)?.customers ?? Number.NaN
  },
  left: { meaning: "customers who have left", unit: "people", better: "less", of: total(({ left }) => left) },
  won: { meaning: "strangers who have become customers", unit: "people", better: "more", of: won },
  effort: {
    meaning: "what keeping and winning customers takes: to keep one for a year is 1, to win one is `winningCosts`",
    unit: "customers kept for a year",
    of: effort
  },
  cost: { meaning: "what all deliveries have cost", unit: "money", better: "less", of: total(({ cost }) => cost) },
  comparisons: {
    meaning: "how often customers have learnt of what is not for them, and compared",
    unit: "comparisons",
    better: "less",
    of: total(({ services }) => services.reduce((sum, { comparisons }) => sum + comparisons, 0))
  },
  dropped: {
    meaning: "delights, of one customer each, that are delights no more in the last week",
    unit: "delights of customers",
    better: "less",
    of: dropped
  },
  "bad-tales": { meaning: "bad experiences that customers have told", unit: "tales", better: "less", of: total(({ tales }) => tales.bad) },
  "good-tales": {
    meaning: "good experiences that customers have told",
    unit: "tales",
    better: "more",
    of: total(({ tales }) => tales.good)
  }
}, MEASURE_IDS = Object.freeze(Object.keys(MEASURES)), satisfactionOf = (segment) => ({
  ...MEASURES.satisfaction,
  meaning: `how satisfied the customers of the last week are who are in \`${segment}\`, on average`,
  of: (simulation) => satisfactionAtTheEnd(simulation.segments.indexOf(segment, 1))(simulation)
});

// dist/cli/population/figures.js
var whole = (number) => Math.round(number).toLocaleString("en").replace(/^-/, "\u2212").replace(/^−0$/, "0"), fixed = (decimals) => (number) => {
  let text = number.toFixed(decimals);
  return Number(text) === 0 ? text.replace("-", "") : text.replace("-", "\u2212");
}, signed = (written) => (number) => {
  let text = written(number);
  return number > 0 && text !== written(0) ? `+${text}` : text;
}, percent = (share) => `${whole(share * 100)} %`, bandText = ({ mean, high }, written, { colors }, reach = written) => {
  if (Number.isNaN(mean))
    return "\u2013";
  let half = reach(Number.isFinite(high) ? high - mean : 0);
  return half === reach(0) ? written(mean) : `${written(mean)} ${colors.dim(`\xB1 ${half}`)}`;
}, satisfactionText = (band, screen) => bandText(band, signed(fixed(2)), screen, fixed(2)), wholeText = (band, screen) => bandText(band, whole, screen);
var writtenAs = (unit, { mean, high }) => {
  if (unit.startsWith("satisfaction"))
    return { means: signed(fixed(3)), differences: fixed(3) };
  let isLittle = Math.abs(mean) < 10 && !(Number.isInteger(mean) && (mean === high || Number.isNaN(high)));
  return { means: whole, differences: isLittle ? fixed(1) : whole };
};

export {
  MEASURES,
  MEASURE_IDS,
  satisfactionOf,
  whole,
  signed,
  percent,
  bandText,
  satisfactionText,
  wholeText,
  writtenAs
};
