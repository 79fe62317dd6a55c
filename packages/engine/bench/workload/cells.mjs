const HOLDS = {
  equal: (left, right) => left === right,
  in: (left, right) => right.includes(left),
  notIn: (left, right) => !right.includes(left),
  contains: (left, right) => left.includes(right),
  lessThan: (left, right) => left < right,
  lessThanInclusive: (left, right) => left <= right,
  greaterThan: (left, right) => left > right,
  greaterThanInclusive: (left, right) => left >= right,
};

const comparisonsIn = (condition) => {
  if (condition.kind === "compare") return [condition];
  if (condition.kind === "segment") return [];
  return condition.kind === "not" ? comparisonsIn(condition.of) : condition.of.flatMap(comparisonsIn);
};

/** The share of the customers of whom no other answers every comparison of the policy alike: who have a cell of their own. */
export const ownCells = (policy, customers) => {
  const comparisons = [...policy.segments.values(), ...policy.rules].flatMap(({ condition }) => comparisonsIn(condition));
  const counts = new Map();
  for (const customer of customers) {
    const answers = comparisons.map(({ fact, operator, value }) => {
      const left = fact.path.reduce((found, property) => found[property], customer[fact.fact]);
      return HOLDS[operator.name](left, value.value) ? "1" : "0";
    });
    const cell = answers.join("");
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return [...counts.values()].filter((count) => count === 1).length / customers.length;
};
