// Libraries that cannot compare dates as text get them as whole numbers: days since 1970, or milliseconds since then.
const DAY = 86_400_000;

const scalar = (type, value) => {
  if (type.kind === "date") return Date.parse(value) / DAY;
  return type.kind === "date-time" ? Date.parse(value) : value;
};

/** The constant that a comparison compares with. */
export const constantOf = ({ fact, value }) => {
  const type = fact.type.kind === "array" ? fact.type.items : fact.type;
  return Array.isArray(value.value) ? value.value.map((one) => scalar(type, one)) : scalar(type, value.value);
};

/** A customer's facts; object facts stay objects. */
export const factsOf = (policy, customer) =>
  Object.fromEntries([...policy.facts].map(([id, { type }]) => [id, scalar(type, customer[id])]));
