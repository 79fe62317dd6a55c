// The package as it is published.
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleLibrary } from "../../.ci/bundle-library.mjs";

await bundleLibrary(dirname(fileURLToPath(import.meta.url)));
