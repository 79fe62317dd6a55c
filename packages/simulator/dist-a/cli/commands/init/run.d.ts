import { type ExitCode } from "../../exit-code.js";
import type { Terminal } from "../../terminal/screen.js";
export declare const init: (file: string, force: boolean, { out, err }: Terminal) => Promise<ExitCode>;
//# sourceMappingURL=run.d.ts.map