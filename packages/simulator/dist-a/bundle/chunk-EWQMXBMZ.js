import {
  InvariantError,
  commitment,
  publicity,
  termLattice
} from "./chunk-Y4XXGU5X.js";

// ../engine/dist/bundle/chunk-CI3JB52X.js
var serviceLevels = (service) => {
  let terms = termComponents(service), each = (component) => Object.freeze({ commitment: component(commitment, ({ commitment: commitment2 }) => commitment2), publicity: component(publicity, ({ publicity: publicity2 }) => publicity2), terms: new Map(terms.map(({ term, ladder, of }) => [term, component(ladder, of)])) });
  return Object.freeze({ zero: each(({ zero }) => zero), one: each(({ one }) => one), join: (first, second) => each((ladder, of) => ladder.join(of(first), of(second))), meet: (first, second) => each((ladder, of) => ladder.meet(of(first), of(second))), equals: (first, second) => commitment.equals(first.commitment, second.commitment) && publicity.equals(first.publicity, second.publicity) && terms.every(({ ladder, of }) => ladder.equals(of(first), of(second))) });
}, termComponents = ({ terms }) => [...terms].map(([term, scale]) => ({ term, ladder: termLattice(scale), of: termValue(term) })), termValue = (term) => ({ terms }) => {
  let value = terms.get(term);
  if (value === void 0) throw new InvariantError(`an offer gives no value for the term \`${term}\``);
  return value;
};

export {
  serviceLevels,
  termComponents
};
