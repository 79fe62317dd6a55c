/** What a change can be a cause for concern as. */
export const CONCERNS = ["promise", "publicity"];
/** How often a report gives cause for each concern. */
export const concernsOf = ({ changes, hearing, customers }) => ({
    promise: changes.filter(({ losses }) => losses.length > 0).length + customers.filter(({ losesServices }) => losesServices).length,
    publicity: changes.filter(({ widenings }) => widenings.length > 0).length + hearing.filter(({ change }) => change === "gained").length,
});
//# sourceMappingURL=concerns.js.map