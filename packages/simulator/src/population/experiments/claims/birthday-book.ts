import type { ServiceWeek, Simulation } from "../../simulation.js";
import type { Experiment } from "../experiment.js";
import { satisfactionOfAll } from "../measured.js";

const facts = { birthday: { type: "boolean", recurring: true }, today: { type: "string", format: "date", clock: true } } as const;

const YEAR = 52;

const lastYear = ({ services, weeks }: Simulation): readonly ServiceWeek[] =>
  weeks.slice(-YEAR).flatMap((week) => week.services.slice(services.indexOf("book"), services.indexOf("book") + 1));

const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);

/** Those that did not come, though they were waited for, are experiences too. */
const joy = (simulation: Simulation): number => {
  const weeks = lastYear(simulation).filter(({ satisfaction }) => !Number.isNaN(satisfaction));
  const experiences = weeks.map(({ deliveries, missed }) => deliveries + missed);
  return sum(weeks.map(({ satisfaction }, at) => satisfaction * (experiences[at] ?? 0))) / sum(experiences);
};

const droppedShare = ({ services, weeks }: Simulation): number => {
  const everyone = weeks.at(-1)?.segments[0];
  return (everyone?.services[services.indexOf("book")]?.dropped ?? Number.NaN) / (everyone?.customers ?? Number.NaN);
};

export const birthdayBook: Experiment = {
  id: "birthday-book",
  claim: "a book on every birthday becomes expected, and is then missed; the same book a year at no fixed time stays a delight",
  advised: {
    tierpolicy: 1,
    name: "a book some day",
    facts,
    services: { book: { need: "delight", cost: 40, surprise: { perYear: 1, minGapDays: 120 } } },
    rules: [
      { name: "a book some day", conditions: { all: [] }, event: { type: "offer", params: { service: "book", publicity: "unannounced" } } },
    ],
  },
  warned: {
    tierpolicy: 1,
    name: "a book on every birthday",
    facts,
    services: { book: { need: "delight", cost: 40 } },
    rules: [
      {
        name: "a book on every birthday",
        conditions: { all: [{ fact: "birthday", operator: "equal", value: true }] },
        event: { type: "offer", params: { service: "book", publicity: "unannounced" } },
      },
    ],
  },
  customers: (count) => Array.from({ length: count }, () => ({ birthday: false })),
  weeks: 4 * YEAR,
  predictions: [
    { measure: "share of customers to whom it is a delight no more, last week", unit: "0 to 1", of: droppedShare, claimed: "more" },
    { measure: "satisfaction with a book, last year", unit: "-1 to 1", of: joy, claimed: "less" },
    {
      measure: "books that were missed, last year",
      unit: "books",
      of: (simulation) => sum(lastYear(simulation).map(({ missed }) => missed)),
      claimed: "more",
    },
    ...satisfactionOfAll("less"),
    { measure: "books given", unit: "books", of: ({ weeks }) => sum(weeks.map(({ services }) => services[0]?.deliveries ?? 0)) },
  ],
};
