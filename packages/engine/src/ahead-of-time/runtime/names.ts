/**
 * Every name that stands in the source of a module beside those that its policy brings in: constants, parameters and variables alike,
 * so that none of them ever means something else inside.
 */
export const NAMES: readonly string[] = (
  "a advice answer answers answers2 answers3 answers4 approval arrangement arrangementOf arranges asks b best bit broken byDefault cap caps channel channels character code commitment COMMITMENTS copy customer " +
  "bit bits canonical DAY dayCode dayOf decideWithCare decisionOf digits factsOf holds hours hundredths index key last list listOf LISTS matches minutes NOBODY ones readWithCare seconds segmentsOf tens text thousandths whole word " +
  "day days decide decided decideService decision decisionOn decisions declared defaults each each2 each3 each4 element elements escaped facts fee find form has " +
  "help holds id index INVARIANTS is isAsked isBetter isDate isElement isLeap isRecord isText isInherited isPlain isSo isTyped isWideEnough isYes kindOf known knownTo level levelOf levels limit limits lowest matching " +
  "message moment momentOf month most MOST_REMEMBERED name named names needs NOTHING object of offer offered offers one other own owned place PLAIN pointer policy " +
  "problem problems prototype publicity PUBLICITIES quality quote rank read readFacts refuse rest result right rule rules scale segments service SERVICES services shown " +
  "term terms termsOf told truth type value values what when word wrong year"
).split(" ");
