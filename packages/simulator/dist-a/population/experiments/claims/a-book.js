const EVERYBODY = { all: [] };
const BIRTHDAY = { all: [{ fact: "birthday", operator: "equal", value: true }] };
/** A book a year, on the birthday or at no fixed time; for good, or until a day. */
export const aBook = (name, when, until) => ({
    tierpolicy: 1,
    name,
    facts: { birthday: { type: "boolean", recurring: true }, today: { type: "string", format: "date", clock: true } },
    services: { book: { need: "delight", cost: 40, ...(when === "some day" && { surprise: { perYear: 1, minGapDays: 120 } }) } },
    rules: [
        {
            name: `a book, ${when}`,
            ...(until !== undefined && { until }),
            conditions: when === "birthday" ? BIRTHDAY : EVERYBODY,
            event: { type: "offer", params: { service: "book", publicity: "unannounced" } },
        },
    ],
});
export const readers = (count) => Array.from({ length: count }, () => ({ birthday: false }));
export const YEAR = 52;
const sum = (numbers) => numbers.reduce((one, other) => one + other, 0);
const booksOf = ({ services, weeks }, since) => weeks.slice(since).flatMap((week) => week.services.slice(services.indexOf("book"), services.indexOf("book") + 1));
export const booksGiven = {
    measure: "books given, a customer and year",
    unit: "books",
    of: (simulation) => (YEAR * sum(booksOf(simulation, 0).map(({ deliveries }) => deliveries))) / sum(simulation.weeks.map(({ customers }) => customers)),
};
export const booksMissed = {
    measure: "books that were missed, last year",
    unit: "books",
    of: (simulation) => sum(booksOf(simulation, -YEAR).map(({ missed }) => missed)),
    claimed: "more",
};
/** A book that did not come, though it was waited for, is an experience too. */
export const joyOfABook = {
    measure: "satisfaction with a book, last year",
    unit: "-1 to 1",
    of: (simulation) => {
        const weeks = booksOf(simulation, -YEAR).filter(({ satisfaction }) => !Number.isNaN(satisfaction));
        const experiences = weeks.map(({ deliveries, missed }) => deliveries + missed);
        return sum(weeks.map(({ satisfaction }, at) => satisfaction * (experiences[at] ?? 0))) / sum(experiences);
    },
    claimed: "less",
};
export const droppedShare = {
    measure: "share of customers to whom it is a delight no more, last week",
    unit: "0 to 1",
    of: ({ services, weeks }) => {
        const everyone = weeks.at(-1)?.segments[0];
        return (everyone?.services[services.indexOf("book")]?.dropped ?? Number.NaN) / (everyone?.customers ?? Number.NaN);
    },
    claimed: "more",
};
//# sourceMappingURL=a-book.js.map