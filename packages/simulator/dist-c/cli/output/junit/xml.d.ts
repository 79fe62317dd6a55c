export interface Element {
    readonly name: string;
    /** What is undefined is left out. */
    readonly attributes?: {
        readonly [name: string]: string | number | undefined;
    };
    /** Elements, or text. */
    readonly content?: readonly Element[] | string;
}
/** A whole XML document. */
export declare const xmlDocument: (root: Element) => string;
//# sourceMappingURL=xml.d.ts.map