// dist/cli/output/witness-lines.js
var PARTS = ["customer", "other", "insider", "outsider"], peopleOf = ({ witness = {} }) => {
  let people = PARTS.flatMap((part) => {
    let facts = witness[part];
    return facts ? [{ part, facts }] : [];
  }), [first] = people;
  return people.map((person) => first === void 0 || person === first ? person : { ...person, differing: differingFacts(first.facts, person.facts) });
}, differingFacts = (one, other) => Object.keys(other).filter((fact) => JSON.stringify(one[fact]) !== JSON.stringify(other[fact])), SAME_BUT = "the same, but ", personLines = ({ facts, differing }, width) => {
  let lead = differing ? SAME_BUT : "", lines = packed(membersOf(facts, differing), width - lead.length - 2);
  return lines.map((line, at) => `${at === 0 ? `${lead}{` : " ".repeat(lead.length + 1)}${line}${at === lines.length - 1 ? "}" : ""}`);
}, membersOf = (facts, names = Object.keys(facts)) => names.map((name) => harmless(`${JSON.stringify(name)}:${JSON.stringify(facts[name])}`)), harmless = (json) => json.replace(/[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`), packed = (members, width) => {
  let lines = [];
  for (let [at, member] of members.entries()) {
    let piece = at === members.length - 1 ? member : `${member},`, line = lines.at(-1);
    line !== void 0 && line.length + piece.length <= width ? lines[lines.length - 1] = line + piece : lines.push(piece);
  }
  return lines.length > 0 ? lines : [""];
}, witnessLines = (finding) => peopleOf(finding).map((person) => `${person.part}: ${personLines(person, Number.POSITIVE_INFINITY).join("")}`);

export {
  peopleOf,
  differingFacts,
  personLines,
  witnessLines
};
