/** The first letters of a card that was never printed. */
export const PRACTICE_LETTERS = 'K7QM';
