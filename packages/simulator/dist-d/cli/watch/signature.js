import { stat } from "node:fs/promises";
/** What the file system says of a file; another text after every change, also when an editor puts another file in its place. */
const signatureOf = async (path) => {
    try {
        const { mtimeMs, size, ino } = await stat(path);
        return `${mtimeMs} ${size} ${ino}`;
    }
    catch {
        return "absent";
    }
};
/** The same text twice iff these are the same files, and nothing has happened to them. */
export const signatureOfAll = async (paths) => JSON.stringify(await Promise.all(paths.map(async (path) => [path, await signatureOf(path)])));
//# sourceMappingURL=signature.js.map