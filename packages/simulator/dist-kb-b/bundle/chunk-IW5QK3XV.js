// dist/cli/output/place.js
import { isAbsolute, relative, resolve, sep } from "node:path";
var repositoryPath = (path, root = process.env.GITHUB_WORKSPACE || process.cwd()) => {
  let full = resolve(path), inside = relative(root, full);
  return (inside !== "" && !isAbsolute(inside) && inside.split(sep)[0] !== ".." ? inside : full).split(sep).join("/");
};

export {
  repositoryPath
};
