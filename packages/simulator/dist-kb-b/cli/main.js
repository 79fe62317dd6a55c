import { CommanderError } from "commander";
import { complain } from "./complaint.js";
import { EXIT } from "./exit-code.js";
import { programOf } from "./program.js";
import { processTerminal } from "./terminal/screen.js";
/**
 * Runs the command line and sets the exit code of the process: 0 proved, 1 refuted, 2 undecided, 3 invalid input, 64 wrong usage,
 * 70 a bug in this project.
 *
 * @param args what was typed after `tierpolicy`
 */
export const main = async (args) => {
    // A reader that has seen enough, such as `head`, closes the pipe: that is no failure.
    process.stdout.on("error", (error) => {
        if (error.code === "EPIPE")
            process.exit();
        throw error;
    });
    const terminal = processTerminal();
    process.exitCode = await run(args, terminal);
};
const run = async (args, terminal) => {
    let exit = EXIT.proved;
    const program = programOf(terminal, (code) => {
        exit = code;
    });
    try {
        await program.parseAsync(args, { from: "user" });
        return exit;
    }
    catch (error) {
        return failed(error, terminal);
    }
};
const failed = async (error, { err }) => {
    if (error instanceof CommanderError)
        return error.exitCode === 0 ? EXIT.proved : EXIT.usage;
    if (isSystemError(error))
        return complain(err, { exit: EXIT.invalid, message: `${error.syscall} failed: ${error.message}` });
    const stack = error instanceof Error ? error.stack : String(error);
    await err.write(`this is a bug in tierpolicy, please report it with the files that show it\n\n${stack}\n`);
    return EXIT.internal;
};
/** The operating system refused something. */
const isSystemError = (error) => error instanceof Error && "code" in error && "syscall" in error;
//# sourceMappingURL=main.js.map