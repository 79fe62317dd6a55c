/** A bit for each channel whose audience is not everyone. */
export const channelBits = (policy) =>
  new Map(
    [...policy.channels.values()]
      .filter(({ reach, except }) => reach.kind === "segments" || except)
      .map(({ id }, index) => [id, 1 << index]),
  );

/** Few enough for a table of all their combinations. */
const LISTED = 8;

/** Lines that place a customer: `is`, whether they are in each segment; `segments`, their list; `audience`, a bit for each channel that reaches them. */
export const placing = (policy, word) => {
  const ids = [...policy.segments.keys()];
  // The segments of the workloads refer only to those before them.
  const places = ids.map((id) => `  is.${id} = ${word(policy.segments.get(id).condition)};`);
  const bits = ids.map((id, index) => `(is.${id} ? ${1 << index} : 0)`).join(" | ");
  const list =
    ids.length <= LISTED
      ? `  const segments = SEGMENTS[${bits}];`
      : `  const segments = [];\n${ids
          .toSorted()
          .map((id) => `  if (is.${id}) segments.push("${id}");`)
          .join("\n")}`;
  const heard = [...channelBits(policy)].map(([id, bit]) => `(${reached(policy.channels.get(id), word)} ? ${bit} : 0)`);
  return `  const is = { ${ids.map((id) => `${id}: false`).join(", ")} };
${places.join("\n")}
${list}
  const audience = ${heard.join(" | ")};`;
};

const reached = ({ reach, except }, word) => {
  const inside = reach.kind === "segments" ? reach.segments.map((id) => `is.${id}`).join(" || ") : "true";
  return except ? `(${inside}) && !(${word(except)})` : inside;
};

/** The lists of segments that a decision says, by the segments as bits. */
export const segmentLists = (policy) => {
  const ids = [...policy.segments.keys()];
  if (ids.length > LISTED) return [];
  return Array.from({ length: 1 << ids.length }, (_, bits) => ids.filter((_, index) => bits & (1 << index)).sort());
};
