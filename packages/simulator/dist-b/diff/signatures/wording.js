export const wordBy = (words) => (id) => words.get(id) ?? id;
//# sourceMappingURL=wording.js.map