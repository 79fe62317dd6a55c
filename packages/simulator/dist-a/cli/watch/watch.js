import { setTimeout as sleep } from "node:timers/promises";
import { EXIT } from "../exit-code.js";
import { counted } from "../output/counted.js";
import { signatureOfAll } from "./signature.js";
/**
 * How often the files are looked at. They are looked at rather than listened to: that works on network drives and in containers too,
 * whether an editor writes in place or renames, and for a file that is gone for a while.
 */
const INTERVAL_MS = 150;
/** After how many looks the files are asked for again. */
const LOOKS_PER_LISTING = 6;
const CLEAR = "\u001b[2J\u001b[3J\u001b[H";
/**
 * Does the work, and again after each change of its files, until the process is interrupted. Changes in quick succession count as one.
 * A terminal is cleared before each run, nothing else is.
 *
 * @returns the exit code of the last run
 */
export const watch = async ({ files, run }, { out, err }) => {
    const interruption = new AbortController();
    const interrupt = () => interruption.abort();
    // A second interruption finds no listener, and ends the process at once.
    process.once("SIGINT", interrupt).once("SIGTERM", interrupt);
    try {
        let exit = EXIT.proved;
        while (!interruption.signal.aborted) {
            const watched = await files();
            const before = await signatureOfAll(watched);
            if (out.isTerminal)
                await out.write(CLEAR);
            exit = await run();
            if (interruption.signal.aborted)
                break;
            await err.write(err.colors.dim(`watching ${counted(watched.length, "file")}; Ctrl-C ends\n`));
            await change(files, watched, before, interruption.signal);
        }
        return exit;
    }
    finally {
        process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
    }
};
/** Resolves when something has changed, and nothing has for a moment; or when the process is interrupted. */
const change = async (files, watched, before, signal) => {
    let current = watched;
    let last = before;
    for (let look = 1; !signal.aborted; look++) {
        await sleep(INTERVAL_MS, undefined, { signal }).catch(() => { });
        if (look % LOOKS_PER_LISTING === 0)
            current = await files();
        const now = await signatureOfAll(current);
        if (now !== before && now === last)
            return;
        last = now;
    }
};
//# sourceMappingURL=watch.js.map