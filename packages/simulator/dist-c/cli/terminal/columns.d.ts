interface Layout {
    /** Spaces before each line. */
    readonly indent?: number;
    /** Where the last cell, a list separated by commas, is broken, if it does not fit. */
    readonly width?: number;
}
/** Lines of cells, each column but the last as wide as its widest cell. */
export declare const columns: (lines: readonly (readonly string[])[], { indent, width }?: Layout) => string;
export declare const visibleLength: (text: string) => number;
/** Words separated by commas in lines of at most `width` columns, the first after `label`, the others `hanging` columns from the left. */
export declare const wrapList: (label: string, words: readonly string[], width: number, hanging?: number) => string;
export {};
//# sourceMappingURL=columns.d.ts.map