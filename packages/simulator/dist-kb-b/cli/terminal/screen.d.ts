import picocolors from "picocolors";
type Colors = ReturnType<typeof picocolors.createColors>;
/** One of the two places that a command writes to. */
export interface Screen {
    /** Resolves when more can be written without filling the memory. */
    readonly write: (text: string) => Promise<void>;
    /** Identities where there is to be no colour. */
    readonly colors: Colors;
    readonly isTerminal: boolean;
    /** In columns. */
    readonly width: number;
    /** Where sentences are broken, in columns: nowhere in a file, whose reader breaks them. */
    readonly wrapAt: number;
}
/** Results go to `out`; everything else goes to `err`. */
export interface Terminal {
    readonly out: Screen;
    readonly err: Screen;
}
export declare const processTerminal: () => Terminal;
export {};
//# sourceMappingURL=screen.d.ts.map