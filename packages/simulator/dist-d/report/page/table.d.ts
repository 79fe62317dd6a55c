import { type Insert, type Markup } from "@tierpolicy/engine/page";
/** A row by its heading. */
export interface Row {
    readonly heading: Insert;
    readonly cells: readonly Cell[];
    readonly kind?: string;
}
/** What stands in a cell, and how it is marked in the style sheet. */
export type Cell = Insert | {
    readonly shown: Insert;
    readonly kind: string;
};
export interface Table {
    readonly caption: string;
    /** Of all columns, that of the headings of rows included. */
    readonly columns: readonly Cell[];
    /** Rows that belong together, under a heading of their own where they have one. */
    readonly groups: readonly {
        readonly heading?: Insert;
        readonly rows: readonly Row[];
    }[];
    readonly kind?: string;
}
/** A table with headings for its columns and its rows. It scrolls in a place of its own where the window is too narrow for it. */
export declare const table: ({ caption, columns, groups, kind, }: Table) => Markup;
//# sourceMappingURL=table.d.ts.map