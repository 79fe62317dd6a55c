import { readdir, readFile } from "node:fs/promises";
/** Where the bundle keeps the pages, beside itself: a user has the package, not the project. */
const BUNDLED = new URL("../pages/", import.meta.url);
const FOLDERS = ["checks", "diagnostics"];
/** Where the pages stand, by check id or diagnostic code, as paths below docs/. */
export const pagePaths = async (root = BUNDLED) => {
    const folders = await Promise.all(FOLDERS.map(async (folder) => (await readdir(new URL(`${folder}/`, root))).map((file) => [folder, file])));
    const pages = folders.flat().filter(([, file]) => file.endsWith(".md"));
    return new Map(pages.map(([folder, file]) => [file.slice(0, -".md".length), `${folder}/${file}`]));
};
/** @param root where the folders `checks` and `diagnostics` are */
export const readPage = async (id, root = BUNDLED) => {
    const path = (await pagePaths(root)).get(id);
    return path === undefined ? undefined : { id, path: `docs/${path}`, text: await readFile(new URL(path, root), "utf8") };
};
/** A page's first paragraph: what it is about. */
export const summaryOf = ({ text }) => (text.split(/\n{2,}/)[1] ?? "").replace(/\*\*/g, "").replaceAll("\n", " ").trim();
//# sourceMappingURL=pages.js.map