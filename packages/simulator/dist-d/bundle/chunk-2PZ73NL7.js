// dist/cli/pages/pages.js
import { readdir, readFile } from "node:fs/promises";
var BUNDLED = new URL("../pages/", import.meta.url), FOLDERS = ["checks", "diagnostics"], pagePaths = async (root = BUNDLED) => {
  let pages = (await Promise.all(FOLDERS.map(async (folder) => (await readdir(new URL(`${folder}/`, root))).map((file) => [folder, file])))).flat().filter(([, file]) => file.endsWith(".md"));
  return new Map(pages.map(([folder, file]) => [file.slice(0, -3), `${folder}/${file}`]));
}, readPage = async (id, root = BUNDLED) => {
  let path = (await pagePaths(root)).get(id);
  return path === void 0 ? void 0 : { id, path: `docs/${path}`, text: await readFile(new URL(path, root), "utf8") };
}, summaryOf = ({ text }) => (text.split(/\n{2,}/)[1] ?? "").replace(/\*\*/g, "").replaceAll(`
`, " ").trim();

export {
  pagePaths,
  readPage,
  summaryOf
};
