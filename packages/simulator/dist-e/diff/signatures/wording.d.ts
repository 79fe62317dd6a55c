/** The names under which the parts of a policy are compared with those of another. */
export interface Wording {
    readonly fact: (id: string) => string;
    readonly service: (id: string) => string;
    readonly channel: (id: string) => string;
}
export declare const wordBy: (words: ReadonlyMap<string, string>) => (id: string) => string;
//# sourceMappingURL=wording.d.ts.map