/** The JSON Pointer of a member or an element of what `pointer` points to. */
export const child = (pointer: string, key: string | number): string =>
  `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
