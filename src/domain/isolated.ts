/** Letters that are written from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * A name or a title as it goes into a line without markup, a notice or the subject of a mail: with Unicode's marks
 * around it (FSI and PDI, UAX #9) where it is written from right to left, so that it takes no number or sign beside it
 * along. Any other goes as it is: old phones draw a box for a mark that they do not know.
 */
export const isolated = (text: string): string => (RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text);
