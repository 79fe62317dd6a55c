// The package as it is published. The engine needs a few words of it and no parser, so that these words are a file of their own.
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleLibrary } from "../../.ci/bundle-library.mjs";

await bundleLibrary(dirname(fileURLToPath(import.meta.url)), ["vocabulary", "parse-policy"]);
