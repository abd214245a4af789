import type { Page } from '@playwright/test';

/** The parts of an element that may be painted: itself, and what its styles put before and after it. */
const PARTS = ['', '::before', '::after'];

/**
 * Drawings and words that are lost on the ground of forced colours. A browser does not force those of an SVG's shapes,
 * and leaves words alone that name one of the system's colours themselves. A shape is seen when its line or its filling
 * stands out at 3:1 (WCAG 1.4.11). What is drawn in its own colours in every mode, as a QR, is none of them.
 */
export const unseen = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const probe = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
		const light = (colour: string) => {
			probe.clearRect(0, 0, 1, 1);
			probe.fillStyle = colour;
			probe.fillRect(0, 0, 1, 1);
			const [r = 0, g = 0, b = 0, a = 0] = probe.getImageData(0, 0, 1, 1).data;
			if (a < 128) return undefined;
			const part = (of: number) => (of / 255 <= 0.04045 ? of / 255 / 12.92 : ((of / 255 + 0.055) / 1.055) ** 2.4);
			return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
		};
		const ground = light(getComputedStyle(document.body).backgroundColor) ?? 0;
		const standsOut = (paint: string) => {
			const found = paint === 'none' ? undefined : light(paint);
			return found !== undefined && (Math.max(found, ground) + 0.05) / (Math.min(found, ground) + 0.05) >= 3;
		};
		const isForced = (one: Element) => getComputedStyle(one).forcedColorAdjust !== 'none';
		const drawings = [...document.querySelectorAll('svg')].filter((svg) => {
			if (!svg.checkVisibility() || !isForced(svg)) return false;
			const shapes = [...svg.querySelectorAll('path, circle, rect, line, polyline, text')];
			const isSeen = (shape: Element) =>
				standsOut(getComputedStyle(shape).fill) || standsOut(getComputedStyle(shape).stroke);
			return shapes.length > 0 && !shapes.some(isSeen);
		});
		const words = [...document.querySelectorAll('body :not(svg, svg *, script, style, noscript)')].filter((one) => {
			const isText = ({ nodeType, nodeValue }: Node) => nodeType === Node.TEXT_NODE && nodeValue?.trim();
			const has = [...one.childNodes].some(isText);
			return has && one.checkVisibility() && isForced(one) && !standsOut(getComputedStyle(one).color);
		});
		return [...drawings, ...words].map((one) => one.outerHTML.slice(0, 140));
	});

/** What moves by itself, or would on its next change. */
export const moving = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const running = document.getAnimations().filter(({ playState }) => playState === 'running');
		return running.map(({ effect }) => (effect as KeyframeEffect).target?.outerHTML.slice(0, 120) ?? 'nothing');
	});

/**
 * What is drawn by nothing but a colour of its ground, as a bar or a dot is, and is lost where the system forces the
 * colours. Compared with the page in the app's own colours, in which it is left.
 */
export async function flatMarks(page: Page): Promise<string[]> {
	await page.emulateMedia({ forcedColors: 'none' });
	await page.evaluate(noteFlat, PARTS);
	await page.emulateMedia({ forcedColors: 'active' });
	return page.evaluate(lostFlat);
}

interface Flat {
	one: Element;
	part: string;
}
type Noted = typeof globalThis & { flat: Flat[]; flatGround: (one: Element) => string };

function noteFlat(parts: string[]): void {
	const isSeen = (colour: string) => colour !== 'transparent' && !/, 0\)$/u.test(colour);
	const ground = (one: Element | null): string => {
		for (let at = one; at; at = at.parentElement) {
			const { backgroundColor } = getComputedStyle(at);
			if (isSeen(backgroundColor)) return backgroundColor;
		}
		return '';
	};
	const isBare = (one: Element, part: string) => {
		if (part !== '') return !/^(none|normal)$/u.test(getComputedStyle(one, part).content);
		return one.childElementCount === 0 && one.textContent?.trim() === '' && !one.matches('input, svg *, img, canvas');
	};
	const flat = [...document.querySelectorAll('body *')].flatMap((one) =>
		parts.flatMap((part) => {
			if (!one.checkVisibility() || !isBare(one, part)) return [];
			const { backgroundColor, inlineSize, blockSize, borderStyle } = getComputedStyle(one, part);
			const isLarge = Math.min(parseFloat(inlineSize), parseFloat(blockSize)) >= 2;
			if (!isLarge || borderStyle !== 'none' || !isSeen(backgroundColor)) return [];
			return backgroundColor === ground(part === '' ? one.parentElement : one) ? [] : [{ one, part }];
		}),
	);
	Object.assign(globalThis, { flat, flatGround: ground });
}

function lostFlat(): string[] {
	const { flat, flatGround } = globalThis as Noted;
	return flat.flatMap(({ one, part }) => {
		const { backgroundColor, borderStyle, outlineStyle } = getComputedStyle(one, part || null);
		const isDrawn = borderStyle !== 'none' || outlineStyle !== 'none';
		const around = flatGround((part === '' ? one.parentElement : one) ?? one);
		return isDrawn || backgroundColor !== around ? [] : [`${one.outerHTML.slice(0, 120)}${part}`];
	});
}
