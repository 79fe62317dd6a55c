/** The JSON Pointer (RFC 6901) of a member or an element of what `pointer` points to. */
export const child = (pointer: string, key: string | number): string =>
  `${pointer}/${typeof key === "string" && /[~/]/.test(key) ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key}`;

/** The keys and indices of a JSON Pointer, from the outside in. */
export const stepsOf = (pointer: string): readonly string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
