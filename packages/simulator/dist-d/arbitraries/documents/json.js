/** An object without the keys that have no value. */
export const present = (entries) => Object.fromEntries(Object.entries(entries).filter((entry) => entry[1] !== undefined));
//# sourceMappingURL=json.js.map