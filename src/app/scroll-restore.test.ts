// @vitest-environment jsdom
import { tick } from 'svelte';
import { expect, it, vi } from 'vitest';
import { ScrollRestore } from './scroll-restore.svelte';

/** A page that is scrolled so far, below a bar and lines of this height. */
function showPage(scrolled: number, above: number): void {
	document.body.innerHTML = '<main id="main"></main>';
	vi.stubGlobal('scrollY', scrolled);
	const main = document.getElementById('main');
	if (main) main.getBoundingClientRect = () => new DOMRect(0, above - scrolled, 360, 4000);
}

/** Where a page is scrolled to that was left like this, and is drawn again below so much. */
async function wentTo(left: number | undefined, above: number): Promise<number | undefined> {
	showPage(0, above);
	let went: number | undefined;
	vi.stubGlobal('scrollTo', ({ top }: { top: number }) => {
		went = top;
		vi.stubGlobal('scrollY', top);
	});
	const back = new ScrollRestore();
	back.restore(left);
	back.when(true);
	await tick();
	return went;
}

it('goes back to the same place of the page, whichever lines stood above it then and stand there now', async () => {
	showPage(500, 96);
	const left = new ScrollRestore().capture();
	expect(await wentTo(left, 96)).toBe(500);
	expect(await wentTo(left, 56)).toBe(460);
});

it('stays at the top where it was left there', async () => {
	showPage(0, 96);
	expect(await wentTo(new ScrollRestore().capture(), 56)).toBeUndefined();
});
