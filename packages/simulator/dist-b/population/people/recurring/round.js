/** Undefined where the fact stays as it is. */
export const roundOf = ({ type, recurring, default: given }) => {
    if (!recurring)
        return undefined;
    if (type.kind === "boolean")
        return { usual: 0, others: [1] };
    if (type.kind !== "enum")
        return undefined;
    const usual = Math.max(0, type.values.indexOf(String(given)));
    return { usual, others: [...type.values.keys()].filter((value) => value !== usual) };
};
//# sourceMappingURL=round.js.map