/** How long 「読みました」 can be taken back, in milliseconds; so long it stays on this phone. */
export const UNDO_MS = 5000;
