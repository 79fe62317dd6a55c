import {
  quote,
  quoteAll
} from "./chunk-UDG6POVW.js";

// dist/check/describe-customer.js
var describeCustomer = (formulas, facts, set, compared = []) => {
  let told = decisiveLeaves(formulas, facts, set, compared).map(shownLeaf);
  return told.length === 0 ? "any customer" : `a customer with ${quoteAll(told)}`;
}, MOST_STEPS = 1e6, decisiveLeaves = ({ space, possible }, customer, set, compared) => {
  let plain = new Map(leavesOf(space.plain)), isPlain = ([leaf, value]) => JSON.stringify(value) === JSON.stringify(plain.get(leaf)), leaves = leavesOf(customer), decided = space.within(() => {
    let outside = space.minus(possible, set), dropped = [];
    for (let [leaf] of [...leaves.filter(isPlain), ...leaves.filter((one) => !isPlain(one))]) {
      let candidate = [...dropped, leaf];
      !compared.includes(leaf) && !space.has(space.forget(outside, candidate), customer) && (dropped = candidate);
    }
    return leaves.filter(([leaf]) => !dropped.includes(leaf));
  }, MOST_STEPS);
  return decided._tag === "Right" ? decided.right : leaves.filter((one) => compared.includes(one[0]) || !isPlain(one));
}, leavesIn = (name, value) => typeof value == "object" && !isArray(value) ? Object.entries(value).flatMap(([property, inner]) => leavesIn(`${name}.${property}`, inner)) : [[name, value]], leavesOf = (facts) => Object.entries(facts).flatMap(([fact, value]) => leavesIn(fact, value)), isArray = (value) => Array.isArray(value), shownLeaf = ([leaf, value]) => isArray(value) ? `${leaf}: [${value.join(", ")}]` : `${leaf}: ${value === "" ? '""' : value}`, differencesBetween = (customer, other) => {
  let theirs = new Map(leavesOf(other));
  return Object.entries(customer).flatMap(([fact, mine]) => leavesIn(fact, mine).flatMap(([leaf, value]) => {
    let theirValue = theirs.get(leaf) ?? "";
    return JSON.stringify(value) === JSON.stringify(theirValue) ? [] : [{ fact, leaf, customer: quote(shownLeaf([leaf, value])), other: quote(shownLeaf([leaf, theirValue])) }];
  }));
};

export {
  describeCustomer,
  leavesOf,
  differencesBetween
};
