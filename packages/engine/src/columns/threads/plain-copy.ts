/** A map, or whatever has the same meaning and cannot be changed. */
const isMap = (value: object): value is ReadonlyMap<unknown, unknown> => "get" in value && "entries" in value && Symbol.iterator in value;

/** Copies data that is frozen in ways of its own into what another thread can be told: with maps for all that are maps in meaning. */
export const plainCopy = (value: unknown): unknown => {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(plainCopy);
  if (isMap(value)) return new Map([...value].map(([key, one]) => [key, plainCopy(one)]));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plainCopy(one)]));
};
