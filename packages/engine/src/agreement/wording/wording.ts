import type { Commitment } from "@tierpolicy/schema";

/** A heading, and what is said below it. */
export interface SectionWording {
  readonly heading: string;
  readonly note: string;
}

/** Every fixed text of an agreement in one language, and how that language is set. Functions get texts that are ready to be shown. */
export interface Wording {
  /** The language of these texts, as a BCP 47 tag: `en`, `zh`. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** What such a document is called. */
  readonly name: string;
  readonly labels: {
    /** For whom it is. */
    readonly for: string;
    /** The day of which it speaks. */
    readonly date: string;
    readonly version: string;
    /** What stands before a commitment, for those who hear the page read. */
    readonly promise: string;
  };
  /** One customer whose name is not given. */
  readonly customer: string;
  readonly lead: { readonly customer: string; readonly segment: string };

  readonly provided: { readonly heading: string; readonly nothing: string };
  readonly arranged: SectionWording;
  readonly notProvided: SectionWording;
  readonly depends: SectionWording;

  /** What is promised of a service, and what that means. */
  readonly commitments: { readonly [commitment in Commitment]: { readonly label: string; readonly meaning: string } };
  /** The heading above those meanings. */
  readonly meanings: string;
  /** The label of a commitment to a target that is published. */
  readonly targetOf: (percentage: string) => string;
  /** The published target of a service of which the label does not say it. */
  readonly publishedTarget: (percentage: string) => string;

  /** A value that no member of a segment falls short of. */
  readonly atMost: (value: string) => string;
  readonly atLeast: (value: string) => string;

  readonly free: string;
  readonly byUs: string;
  readonly by: (partner: string) => string;

  readonly marks: {
    /** Between a name and its value. */
    readonly colon: string;
    /** Between a title and what is said of it. */
    readonly dash: string;
    /** Between things of equal rank on one line. */
    readonly dot: string;
    /** Between two things that belong together. */
    readonly comma: string;
  };
  readonly typography: {
    /** Lists of font families, as CSS has them. */
    readonly text: string;
    readonly headings: string;
    /** In ems. */
    readonly lineHeight: number;
  };
}
