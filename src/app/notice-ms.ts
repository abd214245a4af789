/** How soon a notice comes that is practised, in ms. */
export const NOTICE_MS = 3000;
