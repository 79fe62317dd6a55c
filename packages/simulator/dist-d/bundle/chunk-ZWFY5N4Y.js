import {
  counted
} from "./chunk-HPBSY3TY.js";
import {
  EXIT
} from "./chunk-AGRNT4MY.js";

// dist/cli/watch/watch.js
import { setTimeout as sleep } from "node:timers/promises";

// dist/cli/watch/signature.js
import { stat } from "node:fs/promises";
var signatureOf = async (path) => {
  try {
    let { mtimeMs, size, ino } = await stat(path);
    return `${mtimeMs} ${size} ${ino}`;
  } catch {
    return "absent";
  }
}, signatureOfAll = async (paths) => JSON.stringify(await Promise.all(paths.map(async (path) => [path, await signatureOf(path)])));

// dist/cli/watch/watch.js
var INTERVAL_MS = 150, LOOKS_PER_LISTING = 6, CLEAR = "\x1B[2J\x1B[3J\x1B[H", watch = async ({ files, run }, { out, err }) => {
  let interruption = new AbortController(), interrupt = () => interruption.abort();
  process.once("SIGINT", interrupt).once("SIGTERM", interrupt);
  try {
    let exit = EXIT.proved;
    for (; !interruption.signal.aborted; ) {
      let watched = await files(), before = await signatureOfAll(watched);
      if (out.isTerminal && await out.write(CLEAR), exit = await run(), interruption.signal.aborted)
        break;
      await err.write(err.colors.dim(`watching ${counted(watched.length, "file")}; Ctrl-C ends
`)), await change(files, watched, before, interruption.signal);
    }
    return exit;
  } finally {
    process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
  }
}, change = async (files, watched, before, signal) => {
  let current = watched, last = before;
  for (let look = 1; !signal.aborted; look++) {
    await sleep(INTERVAL_MS, void 0, { signal }).catch(() => {
    }), look % LOOKS_PER_LISTING === 0 && (current = await files());
    let now = await signatureOfAll(current);
    if (now !== before && now === last)
      return;
    last = now;
  }
};

export {
  watch
};
