import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choosePoster, chooseSheet, sheetSizes } from './choose';
import { PAGE_MM, type Sizes } from './measure';

/** A sheet of so many letters, as a printer would set it: square letters in lines of 180 mm. */
const sheet =
	(letters: number) =>
	({ body = 0, title = 0 }: Sizes) =>
		70 + title * 0.4 + (letters / Math.floor(180 / (body * 0.353))) * body * 0.353 * 1.65;
const pages = (letters: number, sizes: Sizes) => Math.ceil(sheet(letters)(sizes) / PAGE_MM);

describe('the letters of a sheet', () => {
	it('are the largest for a short text and 14 points for one that just fills its page', () => {
		expect(chooseSheet(sheet(50)).body).toBe(22);
		const full = 820;
		expect(pages(full, { body: 14, title: 22 })).toBe(1);
		expect(chooseSheet(sheet(full)).body).toBe(14);
	});
	it('never cost a page, never fall below 14 points, and no larger ones would do', () => {
		fc.assert(
			fc.property(fc.nat(20_000), (letters) => {
				const { body = 0 } = chooseSheet(sheet(letters));
				expect(body).toBeGreaterThanOrEqual(14);
				expect(pages(letters, { body, title: 22 })).toBeLessThanOrEqual(pages(letters, { body: 14, title: 22 }));
			}),
		);
	});
	it('are a third larger when large ones are asked for, and then fill the pages that these take', () => {
		fc.assert(
			fc.property(fc.nat(20_000), (letters) => {
				const { body = 0 } = chooseSheet(sheet(letters));
				const large = chooseSheet(sheet(letters), true).body ?? 0;
				expect(large).toBeGreaterThanOrEqual(body * 1.3);
				expect(pages(letters, sheetSizes(large))).toBe(pages(letters, sheetSizes(body * 1.3)));
			}),
		);
	});
});

/** A poster whose title has so many letters and whose text so many. */
const poster =
	(letters: number, more: number) =>
	({ title = 0, facts = 0, text = 0 }: Sizes) =>
		60 + facts * 2.5 + ((letters * title * title) / 180) * 0.16 + ((more * text * text) / 180) * 0.2;

describe('the letters of a poster', () => {
	it('are as large as they get for a short title, and leave the facts their room for a long one', () => {
		const short = choosePoster(poster(6, 20));
		expect(short).toEqual({ title: 96, text: 32, facts: 32 });
		const long = choosePoster(poster(60, 20));
		expect(long.title).toBeLessThan(66);
		expect(long.facts).toBeGreaterThanOrEqual(20);
	});
	it('show the whole text or none of it, on one page', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(20_000), (letters, more) => {
				const sizes = choosePoster(poster(letters, more));
				expect(poster(letters, more)(sizes)).toBeLessThanOrEqual(PAGE_MM);
				expect(sizes.text === 0 || (sizes.text ?? 0) >= 18).toBe(true);
			}),
		);
	});
});
