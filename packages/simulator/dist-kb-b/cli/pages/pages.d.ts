/** A page of the documentation about one check or one diagnostic. */
export interface Page {
    readonly id: string;
    /** Where the page stands in the project. */
    readonly path: string;
    /** Markdown. */
    readonly text: string;
}
/** Where the pages stand, by check id or diagnostic code, as paths below docs/. */
export declare const pagePaths: (root?: URL) => Promise<ReadonlyMap<string, string>>;
/** @param root where the folders `checks` and `diagnostics` are */
export declare const readPage: (id: string, root?: URL) => Promise<Page | undefined>;
/** A page's first paragraph: what it is about. */
export declare const summaryOf: ({ text }: Page) => string;
//# sourceMappingURL=pages.d.ts.map