import { wrapWords } from "@tierpolicy/schema";
import { counted } from "../../output/counted.js";
import { plainName } from "../../output/plain-name.js";
import { bandText, signed, writtenAs } from "../../population/figures.js";
import { columns, wrapList } from "../../terminal/columns.js";
const WIDEST = 120;
/** What the second policy does better or worse than the first one, and what is not decided. */
export const comparisonText = (comparison, files, screen) => {
    const { colors } = screen;
    const width = Math.min(screen.width, WIDEST);
    const { customers, strangers, weeks, start, runs, measures } = comparison;
    const setting = [
        counted(customers, "customer"),
        counted(strangers, "stranger"),
        `${counted(weeks, "week")} from ${start}`,
        `${counted(runs, "run")} of each`,
    ];
    const sides = ["a", "b"].map((side) => [
        `  ${colors.bold(side)}`,
        plainName(files[side]),
        colors.dim(nameOf(comparison[side])),
    ]);
    const ofAll = measures.filter(({ segment }) => segment === undefined);
    const ofSegments = measures.filter(({ segment }) => segment !== undefined);
    const head = ["", "a", "b", "b less a", ""].map(colors.dim);
    const table = columns([
        head,
        ...ofAll.map((one) => lineOf(one.measure.replaceAll("-", " "), one, screen)),
        ...(ofSegments.length > 0 ? [[""], [colors.bold("satisfaction of")]] : []),
        ...ofSegments.map((one) => lineOf(one.segment ?? "", one, screen)),
    ], { indent: 2 });
    return `${[`${wrapList("", setting, width)}\n${columns(sides)}`, table, verdict(comparison, screen, width)].join("\n\n")}\n`;
};
const nameOf = ({ name, version }) => plainName(version === undefined ? name : `${name} ${version}`);
const lineOf = (name, one, screen) => {
    const { a, b, difference, verdict } = one;
    if (isOfNobody(one))
        return [name, screen.colors.dim("nobody")];
    const { means, differences } = writtenAs(one.unit, difference);
    const mean = (number) => (Number.isNaN(number) ? "–" : means(number));
    return [
        name,
        mean(a.mean),
        mean(b.mean),
        bandText(difference, signed(differences), screen, differences),
        verdict ? inWords(verdict, screen) : "",
    ];
};
/** No run has anybody in it under both policies. */
const isOfNobody = ({ difference }) => Number.isNaN(difference.mean);
const inWords = (verdict, { colors }) => {
    switch (verdict) {
        case "better":
            return colors.green("✓ better");
        case "worse":
            return colors.red("✗ worse");
        case "same":
            return colors.dim("the same");
        case "undecided":
            return colors.yellow("? undecided");
    }
};
/** What it comes to: with everybody, then with the members of segments. */
const verdict = ({ measures, runs }, { colors }, width) => {
    const having = (verdict) => {
        const found = measures.filter((one) => one.verdict === verdict && !isOfNobody(one));
        return {
            measures: found.flatMap(({ measure, segment }) => (segment === undefined ? [measure.replaceAll("-", " ")] : [])),
            segments: found.flatMap(({ segment }) => segment ?? []),
            count: found.length,
        };
    };
    const [better, worse, undecided] = [having("better"), having("worse"), having("undecided").count];
    const line = (label, list) => (list.length > 0 ? [wrapList(label, list, width, 4)] : []);
    const lines = [
        ...line(colors.green("b is better in: "), better.measures),
        ...line(colors.green("b satisfies better: "), better.segments),
        ...line(colors.red("b is worse in: "), worse.measures),
        ...line(colors.red("b satisfies worse: "), worse.segments),
        ...(better.count + worse.count + undecided === 0
            ? ["a and b come to the same; `tierpolicy diff` says in what they decide differently, if at all"]
            : []),
        ...(undecided > 0 ? [colors.yellow(`? ${undecided} undecided: more \`--runs\` or \`--customers\` may decide them`)] : []),
    ];
    const sure = runs > 1
        ? "± is the 95 % interval of the difference: both policies meet the same people with the same luck, so that it is narrow. With so many measures, one in twenty is on the wrong side by chance."
        : "One run decides nothing.";
    return [...lines, "", ...wrapWords(sure, width).map(colors.dim)].join("\n");
};
//# sourceMappingURL=comparison-text.js.map