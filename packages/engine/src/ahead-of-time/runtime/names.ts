/**
 * Every name that stands in the source of a module beside those that its policy brings in: constants, parameters and variables alike,
 * so that none of them ever means something else inside.
 */
export const NAMES: readonly string[] = (
  "a answer answers approval arrangement arrangementOf arranges at b best bit bits broken byDefault canonical cap caps channel channels character code commitment COMMITMENTS " +
  "copy customer day DAY dayCode dayOf decide decided decideService decideWithCare decision decisionOn decisions declared defaults digits each each2 each3 each4 element elements " +
  "escaped fee find form help hours hundredths id index isAsked isBetter isIn isInherited isLeap isPlain isRecord isSo isText isTyped isWideEnough isYes key kindOf known last level " +
  "levelOf levels limit limits list listOf LISTS lowest matching message minutes moment momentOf month most MOST_REMEMBERED name named names needs NOBODY NOTHING object of offer " +
  "offered offers one ones other own owned place pointer policy problem problems prototype publicity PUBLICITIES quality quote rank read readWithCare refuse right rule rules scale " +
  "seconds segments service services shown tens term terms termsOf text thousandths told type value values what whole withhold word words wrong year"
).split(" ");
