const PARTS = ["customer", "other", "insider", "outsider"];
/** Who shows a finding; nobody where it is undecided, or is that there is nobody. */
export const peopleOf = ({ witness = {} }) => {
    const people = PARTS.flatMap((part) => {
        const facts = witness[part];
        return facts ? [{ part, facts }] : [];
    });
    const [first] = people;
    return people.map((person) => first === undefined || person === first ? person : { ...person, differing: differingFacts(first.facts, person.facts) });
};
/** In what the second differs from the first. */
export const differingFacts = (one, other) => Object.keys(other).filter((fact) => JSON.stringify(one[fact]) !== JSON.stringify(other[fact]));
/** What stands before the facts of somebody who is told by what differs. */
const SAME_BUT = "the same, but ";
/** Somebody's facts as JSON, to be copied, in lines of at most so many columns, broken where a reader would. */
export const personLines = ({ facts, differing }, width) => {
    const lead = differing ? SAME_BUT : "";
    const lines = packed(membersOf(facts, differing), width - lead.length - "{}".length);
    return lines.map((line, at) => `${at === 0 ? `${lead}{` : " ".repeat(lead.length + 1)}${line}${at === lines.length - 1 ? "}" : ""}`);
};
const membersOf = (facts, names = Object.keys(facts)) => names.map((name) => harmless(`${JSON.stringify(name)}:${JSON.stringify(facts[name])}`));
/** JSON lets some characters stand as they are that move the cursor or turn the direction of writing. */
const harmless = (json) => json.replace(/[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
/** As many members a line as fit. */
const packed = (members, width) => {
    const lines = [];
    for (const [at, member] of members.entries()) {
        const piece = at === members.length - 1 ? member : `${member},`;
        const line = lines.at(-1);
        if (line !== undefined && line.length + piece.length <= width)
            lines[lines.length - 1] = line + piece;
        else
            lines.push(piece);
    }
    return lines.length > 0 ? lines : [""];
};
/** A line for each person: `customer: {…}`, then `other: the same, but {…}`. */
export const witnessLines = (finding) => peopleOf(finding).map((person) => `${person.part}: ${personLines(person, Number.POSITIVE_INFINITY).join("")}`);
//# sourceMappingURL=witness-lines.js.map