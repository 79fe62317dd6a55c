import { readFileSync } from "node:fs";
/** The version of this package, from its manifest. */
export const version = () => {
    const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    return manifest.version;
};
//# sourceMappingURL=version.js.map