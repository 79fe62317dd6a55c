/**
 * Every name that stands in the source of a module beside those that its policy brings in: constants, parameters and variables alike,
 * so that none of them ever means something else inside.
 */
export const NAMES: readonly string[] = (
  "a advice answers approval arrangement arrangementOf arranges asks b best bit broken byDefault cap caps channel channels character code commitment COMMITMENTS copy customer " +
  "day days decide DECIDED decided decideService Decision decision decisionOn decisions declared defaults each each2 each3 each4 element elements escaped facts fee find form has " +
  "help holds id index INVARIANTS is isAsked isBetter isDate isElement isLeap isRecord isText isTyped isWideEnough kindOf known knownTo level levelOf levels limit limits lowest matching " +
  "message moment momentOf month most MOST_REMEMBERED name named names needs NOTHING object of offer offered offers one other own owned place PLAIN pointer policy " +
  "problem problems prototype publicity PUBLICITIES quality quote rank read readFacts refuse rest result right rule rules scale segments service SERVICES services shown " +
  "term terms termsOf told truth type value values what when word wrong year"
).split(" ");
