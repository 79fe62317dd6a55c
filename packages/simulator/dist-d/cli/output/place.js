import { isAbsolute, relative, resolve, sep } from "node:path";
/**
 * A file as a CI system knows it: from the root of the repository where the environment says where that is
 * (`GITHUB_WORKSPACE`), else from the working directory; with slashes. What is outside is named in full.
 */
export const repositoryPath = (path, root = process.env["GITHUB_WORKSPACE"] || process.cwd()) => {
    const full = resolve(path);
    const inside = relative(root, full);
    const isInside = inside !== "" && !isAbsolute(inside) && inside.split(sep)[0] !== "..";
    return (isInside ? inside : full).split(sep).join("/");
};
//# sourceMappingURL=place.js.map