import { href } from '#app/pages';
import { reading } from '#i18n/words';
import { expect, test } from './browser';
import { content } from './desk';
import { outside, sayYes } from './steps';

/** A name of each kind: longer than its reading, shorter than it, and a letter with a long one. */
const NAMES = ['五百旗頭《いおきべ》', '上沼田下沼田《かみぬまたしもぬまた》', '東《あずまやま》'];
/** Before it so many letters that the end of the line meets every part of the name. */
const BEFORE = Array.from({ length: 9 }, (_, at) => 'あ'.repeat(at));
const LINES = NAMES.flatMap((name) => BEFORE.map((before) => `${before}${name}さんが来ます。`));

test('a reading stands clear of the lines above and below wherever its line ends, in the largest letters', async ({
	association,
	openPhone,
}) => {
	await association.chair({
		name: 'circular.publish',
		args: { id: 'c1', content: { ...content, body: LINES.join('\n\n') }, audience: { to: 'all' } },
	});
	const phone = await openPhone('about:blank', { viewport: { width: 320, height: 640 } });
	await phone.goto(association.link(await association.householdCard('h1')));
	await sayYes(phone);
	for (const size of ['100', '300']) {
		await phone.evaluate((text) => localStorage.setItem('kairan.text', text), size);
		await phone.goto(association.target.origin + href('circular', { id: 'c1' }));
		await expect(phone.getByRole('button', { name: reading.press })).toBeVisible();
		const texts = phone.locator('main p', { has: phone.locator('ruby') });
		await expect(texts).toHaveCount(LINES.length);
		const { KAIRAN_SHOTS: shots } = process.env;
		if (shots) await phone.screenshot({ path: `${shots}/ruby-${size}.png`, fullPage: true });
		const found = await texts.evaluateAll((all) =>
			all.flatMap((text) => {
				const rectsOf = (node: Node) => {
					const range = document.createRange();
					range.selectNodeContents(node);
					return [...range.getClientRects()];
				};
				const letters = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
				const [bases, readings]: [DOMRect[], DOMRect[]] = [[], []];
				for (let at = letters.nextNode(); at; at = letters.nextNode()) {
					if (at.parentElement?.closest('.unseen')) continue;
					(at.parentElement?.closest('rt') ? readings : bases).push(...rectsOf(at));
				}
				// Of the height of a box a Japanese font leaves a fifth above its letters empty, and a tenth below.
				const isOver = (a: DOMRect, b: DOMRect) => {
					const [upper, lower] = a.top < b.top ? [a, b] : [b, a];
					const beside = Math.min(a.right, b.right) - Math.max(a.left, b.left);
					return beside > 1 && upper.bottom - upper.height * 0.1 > lower.top + lower.height * 0.19 + 1;
				};
				const { left, right } = text.getBoundingClientRect();
				const name = text.textContent ?? '';
				const over = readings.some((one, at) =>
					[...bases, ...readings.slice(at + 1)].some((other) => isOver(one, other)),
				);
				const out = readings.some((one) => one.left < left - one.height || one.right > right + one.height);
				// Every line is as high as the next, with a reading above it or without.
				const tops = [...new Set(bases.map(({ top }) => Math.round(top)))].sort((a, b) => a - b);
				const steps = tops.slice(1).map((top, at) => top - (tops[at] ?? 0));
				const uneven = steps.length > 1 && Math.max(...steps) - Math.min(...steps) > 2;
				return [over && 'overlaps', out && 'sticks out', uneven && `lines ${steps.join(' ')}`].flatMap((fault) =>
					fault ? [`${fault}: ${name}`] : [],
				);
			}),
		);
		expect.soft(found, `${size} %`).toEqual([]);
		expect.soft(await outside(phone), `${size} %`).toEqual([]);
		// A reader's voice gets the reading, once, and never the letters that it stands above.
		const heard = await texts.evaluateAll((all) =>
			all.map((text) => {
				const copy = text.cloneNode(true) as Element;
				for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
				return copy.textContent;
			}),
		);
		expect(heard).toEqual(LINES.map((line) => line.replace(/[^あ《》]+《([^》]+)》/u, '$1')));
	}
});
