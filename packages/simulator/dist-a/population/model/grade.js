export const GRADES = ["delight", "expected", "basic"];
/**
 * What a service is after somebody's expectation has changed. It drops with what is expected, and rises only when that has fallen well
 * below the mark (hysteresis), never above what it is in the catalogue.
 *
 * @param grade what it was
 * @param need what it is in the catalogue
 */
export const gradeAfter = (grade, need, expectation, marks) => {
    const drop = expectation >= marks.dropsToBasic ? 2 : expectation >= marks.dropsToExpected ? 1 : 0;
    if (drop > grade)
        return drop;
    const hold = expectation >= marks.dropsToBasic - marks.rises ? 2 : expectation >= marks.dropsToExpected - marks.rises ? 1 : 0;
    const held = grade < hold ? grade : hold;
    return held > need ? held : need;
};
//# sourceMappingURL=grade.js.map