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

const read = (customer, { fact, path }) => path.reduce((found, property) => found[property], customer[fact]);

/** The cell of a customer of a policy: how each of its comparisons answers, as text. */
export const cellsOf = (policy) => {
  const excepted = [...policy.channels.values()].flatMap(({ except }) => (except ? [{ condition: except }] : []));
  const comparisons = [...policy.segments.values(), ...policy.rules, ...excepted].flatMap(({ condition }) => comparisonsIn(condition));
  return (customer) =>
    comparisons
      .map(({ fact, operator, value }) => {
        const right = value.kind === "constant" ? value.value : read(customer, value);
        return HOLDS[operator.name](read(customer, fact), right) ? "1" : "0";
      })
      .join("");
};

/** The share of the customers of whom no other answers every comparison of the policy alike: who have a cell of their own. */
export const ownCells = (policy, customers) => {
  const cellOf = cellsOf(policy);
  const counts = new Map();
  for (const customer of customers) counts.set(cellOf(customer), (counts.get(cellOf(customer)) ?? 0) + 1);
  return [...counts.values()].filter((count) => count === 1).length / customers.length;
};
