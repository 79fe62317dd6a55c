/** The size of a document in UTF-8, at most: 10 MB. */
export const MOST_BYTES = 10 * 1024 * 1024;

/**
 * How deep the brackets of a document may nest. Each level of a condition takes at most two (`"all": [ {`), so that
 * 200 levels of conditions fit, wherever in a document they stand; and no reader of a document runs out of stack.
 */
export const MOST_DEPTH = 500;

/** Beyond so many problems reading stops: a hostile document can have one a byte, and nobody reads so many. */
export const MOST_PROBLEMS = 1000;

/** The length of a key, at most: every problem below it repeats it in its pointer. */
export const LONGEST_KEY = 250;

/** The one key whose meaning in JavaScript differs from that of all others. */
export const RESERVED_KEY = "__proto__";
