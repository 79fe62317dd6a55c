/** Whether two decisions on a service say the same, the rules that they list aside. */
export const sameButRules = (one, other) => {
    if (one === undefined || other === undefined)
        return one === other;
    const { rules: _, ...mine } = one;
    const { rules: __, ...theirs } = other;
    return JSON.stringify(mine) === JSON.stringify(theirs);
};
//# sourceMappingURL=same-decision.js.map