/** Lines that place a customer: `is`, whether they are in each segment; `inSegments`, these as a number; `audience`, who hears the letter and the app. */
export const placing = (policy, word) => {
  const ids = [...policy.segments.keys()];
  // The segments of the workloads refer only to those before them.
  const places = ids.map((id) => `  is.${id} = ${word(policy.segments.get(id).condition)};`);
  const bits = ids.map((id, index) => `(is.${id} ? ${1 << index} : 0)`).join(" | ");
  return `  const is = { ${ids.map((id) => `${id}: false`).join(", ")} };
${places.join("\n")}
  const inSegments = ${bits};
  const audience = (is.silver ? LETTER : 0) | (is.young && !is.disputed ? APP : 0);`;
};

/** The lists of segments that a decision says, by `inSegments`. */
export const segmentLists = (policy) => {
  const ids = [...policy.segments.keys()];
  return Array.from({ length: 1 << ids.length }, (_, bits) => ids.filter((_, index) => bits & (1 << index)).sort());
};
