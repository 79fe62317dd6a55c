/** `1 rule`, `2 rules`, `12,000 rules`. */
export const counted = (count: number, noun: string): string => `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
