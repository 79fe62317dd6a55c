const MODULE = /^(.*[^/\\])\.(m?)js$/s;
/** The file in which TypeScript looks for the types of a module; undefined where the name is not that of one. */
export const typesBeside = (file) => {
    const [, stem, flavour] = MODULE.exec(file) ?? [];
    return stem === undefined ? undefined : `${stem}.d.${flavour}ts`;
};
//# sourceMappingURL=types-beside.js.map