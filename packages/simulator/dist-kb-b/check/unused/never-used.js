/** Something that is seen to be unused without a look at any customer. */
export const neverUsed = (subject, pointer, telling) => ({
    subject: { ...subject, rules: [] },
    pointer,
    topic: telling.message,
    violation: ({ space }) => ({ kind: "nobody", customers: space.nobody }),
    isShownBy: () => true,
    tell: () => ({ ...telling, pointers: [pointer] }),
});
//# sourceMappingURL=never-used.js.map