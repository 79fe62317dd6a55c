/** The JSON Pointer of a member or an element of what `pointer` points to. */
export const child = (pointer, key) => `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
//# sourceMappingURL=places.js.map