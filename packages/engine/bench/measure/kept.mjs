/** Where answers are left, so that no compiler can do without them. */
export const kept = { answer: undefined };
