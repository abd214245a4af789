/**
 * Why what was read is not what is looked for. `foreign`: no QR of Kairan, and it is never opened. `elsewhere`: a card
 * of another installation. `notCard`: ours, but no card. `cut`: a card's, but not whole.
 */
export type Wrong = 'foreign' | 'elsewhere' | 'notCard' | 'cut';

/** What the text of a QR means to whoever looks for something. */
export type Verdict<Found> = { found: Found } | { wrong: Wrong };
