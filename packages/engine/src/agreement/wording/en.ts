import type { Wording } from "./wording.js";

export const en: Wording = {
  language: "en",
  direction: "ltr",
  name: "Service agreement",
  labels: { for: "For", date: "As of", version: "Version", promise: "Our promise" },
  customer: "You, our customer",
  lead: {
    customer: "Here is what you can expect of us, and what you cannot.",
    segment: "Here is what each of you can expect of us, and what you cannot. Some of you may get more than this; nobody gets less.",
  },

  provided: { heading: "We provide", nothing: "At present, nothing." },
  arranged: { heading: "We can arrange", note: "On request, for the fee shown." },
  notProvided: {
    heading: "We do not provide",
    note: "So that nothing is misunderstood: as things stand, these are not part of what we do for you.",
  },
  depends: {
    heading: "It depends",
    note: "What you get of these depends on your own circumstances. Nothing is promised here; please ask us.",
  },

  commitments: {
    guaranteed: { label: "Guaranteed", meaning: "We stand by this, and you can hold us to it." },
    target: {
      label: "Target",
      meaning: "We aim to keep this. Where a percentage is shown, it is the share of cases, published so that you can measure us by it.",
    },
    "best-effort": {
      label: "As best we can",
      meaning: "We do what is in our power. The outcome does not depend on us alone, so we cannot promise it.",
    },
    none: { label: "No promise", meaning: "We are glad to do this, but please do not count on it." },
  },
  meanings: "What these promises mean",
  targetOf: (percentage) => `Target: ${percentage} of cases`,
  publishedTarget: (percentage) => `Published target: ${percentage} of cases`,

  atMost: (value) => `at most ${value}`,
  atLeast: (value) => `at least ${value}`,

  free: "Free of charge",
  byUs: "by us",
  by: (partner) => `by ${partner}`,

  marks: { colon: ": ", dash: " — ", dot: " · ", comma: ", " },
  typography: {
    text: 'Charter, "Bitstream Charter", "Sitka Text", Cambria, "Noto Serif", serif',
    headings: 'Charter, "Bitstream Charter", "Sitka Heading", Cambria, "Noto Serif", serif',
    lineHeight: 1.5,
  },
};
