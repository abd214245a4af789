/**
 * Asks each open dialog to close, as Esc does: the page that it was opened over is being left. One that closes by
 * nothing but its own answer refuses (`cancel`).
 */
export function closeDialogs(document: Document): void {
	// Not `requestClose`: the browsers of older phones do not have it.
	for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]'))
		if (dialog.dispatchEvent(new Event('cancel', { cancelable: true }))) dialog.close();
}
