/**
 * Runs the command line and sets the exit code of the process: 0 proved, 1 refuted, 2 undecided, 3 invalid input, 64 wrong usage,
 * 70 a bug in this project.
 *
 * @param args what was typed after `tierpolicy`
 */
export declare const main: (args: readonly string[]) => Promise<void>;
//# sourceMappingURL=main.d.ts.map