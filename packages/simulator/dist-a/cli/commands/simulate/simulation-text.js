import { wrapWords } from "@tierpolicy/schema";
import { counted } from "../../output/counted.js";
import { plainName } from "../../output/plain-name.js";
import { bandText, percent, satisfactionText, whole, wholeText } from "../../population/figures.js";
import { columns, visibleLength, wrapList } from "../../terminal/columns.js";
const WIDEST = 120;
/** What became of a population, for a manager: who stays, who is satisfied, which delights drop, what leaks by word of mouth, what it costs. */
export const simulationText = (summary, { policy, start }, screen) => {
    const { colors } = screen;
    const width = Math.min(screen.width, WIDEST);
    const { weeks, runs, customers, strangers } = summary;
    const name = plainName(policy.version === undefined ? policy.name : `${policy.name} ${policy.version}`);
    const setting = [
        counted(customers, "customer"),
        counted(strangers, "stranger"),
        `${counted(weeks, "week")} from ${start}`,
        counted(runs, "run"),
    ];
    const sections = [
        ["customers", staying(summary, screen)],
        ["satisfaction, from −1 to +1", satisfied(summary, screen, width)],
        ["delights", delights(summary, screen, width)],
        ["secrets", secrets(summary, screen, width)],
        ["what disappoints", disappointments(summary, screen)],
        ["cost, with so many customers", [cost(summary, policy.currency, screen)]],
    ];
    const parts = sections.filter(([, lines]) => lines.length > 0).map(([title, lines]) => [colors.bold(title), ...lines].join("\n"));
    const head = wrapList(`${colors.bold(name)}: `, setting, width, 2);
    return `${[head, ...parts, ...footnotes(runs, screen, width)].join("\n\n")}\n`;
};
const staying = ({ customers, end }, screen) => {
    const friends = end.won.mean > 0 ? `, ${percent(end.referred.mean / end.won.mean)} of them by a friend's tale` : "";
    return [
        columns([
            ["from", `${whole(customers)} to ${wholeText(end.customers, screen)}`],
            ["left", wholeText(end.left, screen)],
            ["won", wholeText(end.won, screen) + friends],
        ], { indent: 2 }),
    ];
};
/** How satisfied each segment is over time; how sure that is stands beside all figures, or, where it is narrow, beside the last ones. */
const satisfied = ({ weeks, segments }, screen, width) => {
    const moments = weeks > 2 ? ["start", "half", "end"] : weeks > 1 ? ["start", "end"] : ["end"];
    const week = { start: 1, half: Math.floor((weeks - 1) / 2) + 1, end: weeks };
    const head = ["", ...moments.map((moment) => `week ${week[moment]}`), "customers"].map(screen.colors.dim);
    const table = (isNarrow) => {
        const lines = segments.map(({ segment, customers, satisfaction: over }) => [
            segment,
            ...moments.map((moment) => satisfactionText(isNarrow && moment !== "end" ? justMean(over[moment]) : over[moment], screen)),
            wholeText(isNarrow ? justMean(customers) : customers, screen),
        ]);
        return columns([head, ...lines], { indent: 2 });
    };
    const wide = table(false);
    return [wide.split("\n").every((line) => visibleLength(line) <= width) ? wide : table(true)];
};
const justMean = ({ mean }) => ({ mean, low: mean, high: mean });
/** Delights that are delights no more for somebody, the widest drop first; then the others. */
const delights = ({ delights, end: { customers } }, screen, width) => {
    const dropped = delights.filter(({ dropped }) => dropped.mean >= 0.5).toSorted((one, other) => other.dropped.mean - one.dropped.mean);
    const others = delights.filter((one) => !dropped.includes(one)).map(({ service }) => service);
    const lines = dropped.map((one) => [
        one.service,
        screen.colors.yellow(`no delight any more for ${wholeText(one.dropped, screen)} of ${counted(Math.round(customers.mean), "customer")}`),
    ]);
    return [
        ...(lines.length > 0 ? [columns(lines, { indent: 2 })] : []),
        ...(others.length > 0 ? [wrapList(`  ${lines.length > 0 ? "still delights" : "all still delights"}: `, others, width, 4)] : []),
    ];
};
/** Who came to know of what is not for them, and how. */
const secrets = ({ secrets, services }, screen, width) => {
    const { colors } = screen;
    if (secrets.length === 0)
        return [];
    const heard = secrets.filter(({ byWordOfMouth }) => byWordOfMouth.mean >= 0.5);
    const leaks = secrets.filter(({ byChannel }) => byChannel.mean > 0);
    const lines = heard
        .toSorted((one, other) => other.byWordOfMouth.mean - one.byWordOfMouth.mean)
        .map((one) => [one.service, `${wholeText(one.byWordOfMouth, screen)} outsiders`, compared(one, services, screen)]);
    const silent = secrets.filter((one) => !heard.includes(one) && !leaks.includes(one)).map(({ service }) => service);
    return [
        leaks.length > 0
            ? colors.red(wrapList("  on channels: outsiders heard of ", leaks.map(({ service }) => service), width, 4))
            : `  ${colors.green("✓")} on channels: no outsider ever heard of one`,
        ...(lines.length > 0 ? ["  by word of mouth:", columns(lines, { indent: 4 })] : []),
        ...(silent.length > 0 ? [wrapList("  kept: ", silent, width, 4)] : []),
    ];
};
const compared = ({ service }, services, screen) => {
    const comparisons = services.find((one) => one.service === service)?.comparisons;
    return comparisons === undefined || comparisons.mean < 0.5 ? "" : `${wholeText(comparisons, screen)} customers compared`;
};
const MOST_DISAPPOINTMENTS = 3;
/** The services that fell short most often. */
const disappointments = ({ services }, screen) => {
    const short = services.filter((one) => shortfallOf(one) >= 0.5).toSorted((one, other) => shortfallOf(other) - shortfallOf(one));
    if (short.length === 0)
        return [];
    const lines = short
        .slice(0, MOST_DISAPPOINTMENTS)
        .map(({ service, failures, deliveries, missed }) => [
        service,
        [
            ...(failures.mean >= 0.5 ? [`failed ${wholeText(failures, screen)} of ${whole(deliveries.mean)} times`] : []),
            ...(missed.mean >= 0.5 ? [`missed ${wholeText(missed, screen)} times`] : []),
        ].join("; "),
    ]);
    return [columns(lines, { indent: 2 })];
};
const shortfallOf = ({ failures, missed }) => failures.mean + missed.mean;
const cost = ({ cost: { per, average, dearest, budget } }, currency, screen) => {
    const { colors } = screen;
    if (average.mean === 0)
        return "  no service that was delivered says what it costs";
    const unit = currency === undefined ? "" : ` ${currency}`;
    const rate = `  ${bandText(average, whole, screen)}${unit} a ${per}, up to ${whole(dearest.mean)}${unit}`;
    if (budget === undefined)
        return rate;
    const where = average.mean > budget
        ? colors.red("over the budget")
        : dearest.mean > budget
            ? colors.yellow("at times over the budget")
            : "within the budget";
    return `${rate}; ${where} of ${whole(budget)}${unit} (${percent(average.mean / budget)})`;
};
const footnotes = (runs, { colors }, width) => {
    const sure = runs > 1 ? "± is the 95 % interval of a mean over the runs." : "One run does not say how sure these figures are; more `--runs` do.";
    const text = `${sure} All figures follow from assumptions, which \`tierpolicy coefficients\` lists.`;
    return [wrapWords(text, width).map(colors.dim).join("\n")];
};
//# sourceMappingURL=simulation-text.js.map