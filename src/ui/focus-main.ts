/** The keyboard and the reader's voice go on at the page, whose place on the screen stays. */
export const focusMain = (): void => document.getElementById('main')?.focus({ preventScroll: true });
