import type { Screen } from "../terminal/screen.js";
/** A page in another language than the one that was asked for is no error, but no secret either. */
export declare const sayLanguage: (wanted: string, language: string, err: Screen) => Promise<void>;
//# sourceMappingURL=say-language.d.ts.map