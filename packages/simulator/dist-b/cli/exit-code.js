/** What a run of `tierpolicy` ends with (spec §6). */
export const EXIT = {
    /** Everything that was asked is so. */
    proved: 0,
    /** Something was refuted at error severity. */
    refuted: 1,
    /** A budget ran out before the answer. */
    undecided: 2,
    /** A policy, a customer or a file is not what it must be. */
    invalid: 3,
    /** The command line itself is wrong. */
    usage: 64,
    /** A bug in this project. */
    internal: 70,
};
const GRAVITY = [EXIT.proved, EXIT.undecided, EXIT.refuted, EXIT.invalid, EXIT.usage, EXIT.internal];
/** The gravest of several outcomes; `proved` where there are none. */
export const gravest = (codes) => [...codes].reduce((worst, code) => (GRAVITY.indexOf(code) > GRAVITY.indexOf(worst) ? code : worst), EXIT.proved);
//# sourceMappingURL=exit-code.js.map