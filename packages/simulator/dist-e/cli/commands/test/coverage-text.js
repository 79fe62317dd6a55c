import { GOAL_KINDS } from "../../../policy-coverage/goal.js";
import { columns } from "../../terminal/columns.js";
const LABEL = {
    rule: "rules that match somebody",
    effect: "rules that change a decision",
    condition: "conditions, true and false, that decide",
    outcome: "outcomes of services",
};
/** What the tests of a policy reach, for a person: a table, and each goal that is missing with its place. */
export const coverageText = ({ tested: { name }, coverage }, threshold, screen) => {
    const { colors } = screen;
    const { byKind, percent, missing, undecided, unreachable } = coverage;
    const table = columns([
        ...GOAL_KINDS.map((kind) => [LABEL[kind], share(byKind[kind]), percentText(byKind[kind].percent, threshold, screen)]),
        ["together", share(together(coverage)), percentText(percent, threshold, screen)],
    ], { indent: 2 });
    const parts = [
        `${colors.bold(name)} ${colors.dim("reached by its tests, of what some customer can reach")}\n${table}`,
        ...(missing.length > 0 ? [listText("no test reaches", missing, name, screen)] : []),
        ...(undecided.length > 0 ? [listText("undecided, for the budget ran out", undecided, name, screen)] : []),
        ...(unreachable > 0 ? [colors.dim(unreachableText(unreachable))] : []),
        ...(threshold !== undefined ? [thresholdText(percent, threshold, screen)] : []),
    ];
    return `${parts.join("\n\n")}\n`;
};
const share = ({ reached, reachable }) => `${reached} of ${reachable}`;
const together = ({ byKind }) => ({
    reached: GOAL_KINDS.reduce((sum, kind) => sum + byKind[kind].reached, 0),
    reachable: GOAL_KINDS.reduce((sum, kind) => sum + byKind[kind].reachable, 0),
});
const percentText = (percent, threshold, { colors }) => {
    const text = `${percent} %`;
    if (percent === 100)
        return colors.green(text);
    return threshold !== undefined && percent < threshold ? colors.red(text) : colors.yellow(text);
};
/** A rule that matches nobody changes nothing: that goes into one line. */
const folded = (goals) => {
    const rules = new Set(goals.filter(({ kind }) => kind === "rule").map(({ pointer }) => pointer));
    const effects = new Set(goals.filter(({ kind }) => kind === "effect").map(({ pointer }) => pointer));
    return goals.flatMap((goal) => {
        if (goal.kind === "effect" && rules.has(goal.pointer))
            return [];
        return goal.kind === "rule" && effects.has(goal.pointer) ? [{ ...goal, text: `${goal.text}, and changes the decision` }] : [goal];
    });
};
const listText = (heading, goals, file, { colors }) => {
    const place = ({ range }) => (range ? `${file}:${range.start.line}` : file);
    return `${heading}:\n${columns(folded(goals).map((goal) => [colors.dim(place(goal)), goal.text]), { indent: 2 })}`;
};
const unreachableText = (count) => count === 1 ? "no customer can reach 1 more: it does not count" : `no customer can reach ${count} more: they do not count`;
const thresholdText = (percent, threshold, { colors }) => percent < threshold
    ? `${colors.red("✗")} the tests reach ${percent} %, and are to reach ${threshold} %`
    : `${colors.green("✓")} the tests reach ${percent} %, of the ${threshold} % that they are to reach`;
//# sourceMappingURL=coverage-text.js.map