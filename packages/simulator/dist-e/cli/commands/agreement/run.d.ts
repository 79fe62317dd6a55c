import { type ExitCode } from "../../exit-code.js";
import type { Terminal } from "../../terminal/screen.js";
import type { AgreementCommandOptions } from "./command.js";
export declare const writeAgreement: (path: string, options: AgreementCommandOptions, terminal: Terminal) => Promise<ExitCode>;
//# sourceMappingURL=run.d.ts.map