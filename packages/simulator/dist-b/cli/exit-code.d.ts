/** What a run of `tierpolicy` ends with (spec §6). */
export declare const EXIT: {
    /** Everything that was asked is so. */
    readonly proved: 0;
    /** Something was refuted at error severity. */
    readonly refuted: 1;
    /** A budget ran out before the answer. */
    readonly undecided: 2;
    /** A policy, a customer or a file is not what it must be. */
    readonly invalid: 3;
    /** The command line itself is wrong. */
    readonly usage: 64;
    /** A bug in this project. */
    readonly internal: 70;
};
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
/** The gravest of several outcomes; `proved` where there are none. */
export declare const gravest: (codes: Iterable<ExitCode>) => ExitCode;
//# sourceMappingURL=exit-code.d.ts.map