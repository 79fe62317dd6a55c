/** `1 rule`, `2 rules`, `12,000 rules`. */
export const counted = (count, noun) => `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`;
/** The first use of `toLocaleString` takes as long as some twenty checks; most counts have nothing to group. */
const grouped = (count) => (count < 1000 ? String(count) : count.toLocaleString("en"));
//# sourceMappingURL=counted.js.map