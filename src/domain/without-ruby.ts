/** A text without the readings of its names, 漢字《かんじ》: for what shows or hears plain text elsewhere. */
export const withoutRuby = (text: string): string => text.replace(/《[^》\n]*》/gu, '');
