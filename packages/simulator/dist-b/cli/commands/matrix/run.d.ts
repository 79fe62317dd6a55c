import { type ExitCode } from "../../exit-code.js";
import type { Terminal } from "../../terminal/screen.js";
import type { MatrixOptions } from "./command.js";
export declare const showMatrix: (path: string, { format, budget }: MatrixOptions, terminal: Terminal) => Promise<ExitCode>;
//# sourceMappingURL=run.d.ts.map