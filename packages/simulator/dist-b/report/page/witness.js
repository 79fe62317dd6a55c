import { html, onOneLine } from "@tierpolicy/engine/page";
import { leavesOf } from "../../check/describe-customer.js";
import { words } from "../words/words.js";
import { details } from "./section.js";
import { table } from "./table.js";
const PARTS = ["customer", "other", "insider", "outsider"];
/** The customers who show a finding, fact by fact; where there are two, it is marked in what they differ. */
export const witnessTable = (witness, telling) => {
    const { wording, names } = telling;
    const people = PARTS.flatMap((part) => {
        const facts = witness[part];
        return facts === undefined ? [] : [{ part, leaves: new Map(leavesOf(facts)) }];
    });
    const leaves = [...new Set(people.flatMap((person) => [...person.leaves.keys()]))];
    const rows = leaves.map((leaf) => {
        const values = people.map((person) => valueText(person.leaves.get(leaf), telling));
        const [fact = "", ...path] = leaf.split(".");
        const differs = new Set(values).size > 1;
        return {
            heading: html `${words(names.fact(fact))}${path.length === 0 ? undefined : ` ${path.join(".")}`}`,
            cells: values.map((value) => html `<bdi>${value}</bdi>`),
            ...(differs && { kind: "differs" }),
        };
    });
    const strangers = witness.insider !== undefined && witness.outsider === undefined;
    return details(wording.findings.witness, [
        table({
            kind: "witness",
            caption: wording.findings.witness,
            columns: [wording.findings.fact, ...people.map(({ part }) => wording.findings.parts[part])],
            groups: [{ rows }],
        }),
        strangers ? html `<p>${wording.findings.anybody}</p>` : undefined,
    ]);
};
const valueText = (value, telling) => {
    if (value === undefined)
        return telling.wording.noFigure;
    if (Array.isArray(value))
        return value.length === 0 ? telling.wording.none : telling.numbers.list(value.map((one) => scalarText(one, telling)));
    return scalarText(value, telling);
};
const scalarText = (value, { wording, numbers }) => {
    if (typeof value === "boolean")
        return value ? wording.yes : wording.no;
    return typeof value === "number" ? numbers.exact(value) : onOneLine(value);
};
//# sourceMappingURL=witness.js.map