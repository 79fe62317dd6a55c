/** The file in which TypeScript looks for the types of a module; undefined where the name is not that of one. */
export declare const typesBeside: (file: string) => string | undefined;
//# sourceMappingURL=types-beside.d.ts.map