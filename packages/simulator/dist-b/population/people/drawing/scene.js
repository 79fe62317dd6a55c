/** The draws of one leaf are apart from those of any other, and an attempt from the next: there is room for the parts of a list. */
export const placeOf = (attempt) => attempt << 16;
//# sourceMappingURL=scene.js.map