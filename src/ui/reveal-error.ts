import { tick } from 'svelte';

/**
 * Takes whoever pressed a button to what is wrong: the first field that says so gets the focus, and a screen reader
 * says its error with it; an error that belongs to no field comes into sight. To be called after the errors were set.
 */
export async function revealError(root: HTMLElement | undefined): Promise<void> {
	await tick();
	const error = root?.querySelector<HTMLElement>('[data-error]');
	const field = error?.closest('.field')?.querySelector<HTMLElement>('input, textarea, select');
	field?.focus();
	(field ?? error)?.scrollIntoView({ block: 'nearest' });
	error?.scrollIntoView({ block: 'nearest' });
}
