import { wrapWords } from "@tierpolicy/schema";
import { bandText, signed, writtenAs } from "../../population/figures.js";
import { columns } from "../../terminal/columns.js";
const WIDEST = 120;
/** Which coefficients, within what is plausible, change what is said of two policies in one measure. */
export const sensitivityText = ({ measure, unit, difference, influences }, screen) => {
    const { colors } = screen;
    const width = Math.min(screen.width, WIDEST);
    const { differences } = writtenAs(unit, difference);
    const amount = (trial) => bandText(trial.difference, signed(differences), screen, differences);
    const turning = influences.filter(({ trials }) => trials.some(({ effect }) => effect !== "keeps"));
    const others = influences.filter((one) => !turning.includes(one));
    const isOpen = difference.low <= 0 && difference.high >= 0 && difference.low < difference.high;
    const title = `${colors.bold(`sensitivity of ${measure.replaceAll("-", " ")}`)}, b less a: ${amount({ difference })}${isOpen ? colors.yellow("  ? undecided") : ""}`;
    const lines = turning.flatMap(({ coefficient, usual, trials }) => trials.map((trial, at) => [at === 0 ? coefficient : "", `${usual} → ${trial.value}`, amount(trial), inWords(trial.effect, screen)]));
    const rest = wrapWords(keeping(others, turning.length === 0, differences), width - INDENT.length).map((line) => INDENT + line);
    return `${[title, ...(lines.length > 0 ? [columns(lines, { indent: INDENT.length })] : []), ...rest].join("\n")}\n`;
};
const INDENT = "  ";
/** Of those that change nothing, the one that comes nearest to it. */
const keeping = (others, isNone, written) => {
    const [furthest] = others.toSorted((one, other) => other.moves - one.moves);
    if (furthest === undefined)
        return "no other was tried";
    const furthestOf = `\`${furthest.coefficient}\` moves the difference most, by ${written(furthest.moves)}`;
    const [count, keep] = others.length === 1 ? ["the other one", "keeps"] : [`the other ${others.length}`, "keep"];
    return isNone
        ? `no coefficient changes the ranking, each at its plausible low and high (${others.length} tried); ${furthestOf}`
        : `${count} ${keep} the ranking; of these ${furthestOf}`;
};
const inWords = (effect, { colors }) => {
    switch (effect) {
        case "keeps":
            return "";
        case "flips":
            return colors.red("✗ the other is better");
        case "undecided":
            return colors.yellow("? decided no more");
        case "decided":
            return colors.green("✓ decided now");
    }
};
//# sourceMappingURL=sensitivity-text.js.map