import type * as engine from "@tierpolicy/engine";
import type * as rendering from "@tierpolicy/engine/agreement";
import type * as aheadOfTime from "@tierpolicy/engine/ahead-of-time";

/** What makes answers for customers, and what these are made of: the engine, or one with a mistake in it. */
export type Engine = Pick<
  typeof engine,
  "compile" | "decide" | "customerView" | "respond" | "agreement" | "segmentAgreement" | "memberProgram" | "hears" | "bundleFor"
> &
  Pick<typeof rendering, "agreementMarkdown" | "agreementHtml"> &
  Pick<typeof aheadOfTime, "moduleOf">;
