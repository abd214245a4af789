import type { Page } from '@playwright/test';

/**
 * Names in four scripts, and two that are written from right to left among them: neighbours of all these names live
 * in one 班. One is as long as a name may be.
 */
export const NAMES = {
	h1: 'محمد عبد الرحمن بن عبد الله الحسيني شريف',
	h2: 'Nguyễn Thị Hương Giang Đặng',
	h3: '欧阳 晓雯（刘）',
	h4: 'राजेश श्रेष्ठ',
} as const;
export const GROUP_NAMES = { g1: 'حي الزهور', g2: 'Tổ Hướng Dương' } as const;
/** What such a neighbour writes, digits and a telephone number in it. */
export const TEXTS = {
	h1: 'هل الاجتماع في الساعة 7:30؟ هاتفي 086-123-4567 شكرا',
	h2: 'Tôi đến lúc 7 giờ 30, cả nhà 3 người.',
	h3: '我们家三个人参加，可以吗？',
	h4: 'हम तीन लोग आएँगे।',
} as const;

/**
 * Where a text from right to left takes its neighbours along: a number, or another such text, beside it in the same
 * line of thought, with nothing between them but spaces and signs, and no isolation (UAX #9, rules W2 and N1).
 * @param texts what stands there as one text, and may hold both by itself
 */
export const mixedIn = (page: Page, texts: readonly string[]): Promise<string[]> =>
	page.evaluate((known) => {
		const RTL = String.raw`\p{Script=Arabic}`;
		const beside = new RegExp(
			`\\ufffc[^\\p{L}\\ufffa\\ufffb]*(?:[\\ufffc\\p{Nd}]|${RTL})|[\\p{Nd}][^\\p{L}]*\\ufffc`,
			'u',
		);
		const isIsolated = (one: Element) => {
			const { display, unicodeBidi } = getComputedStyle(one);
			return !display.startsWith('inline') || display !== 'inline' || /isolate|plaintext/u.test(unicodeBidi);
		};
		const lineOf = (one: Node): string => {
			if (one.nodeType === Node.TEXT_NODE) return one.nodeValue ?? '';
			if (!(one instanceof Element) || !one.checkVisibility() || one.matches('.unseen, script, style')) return '';
			const within = [...one.childNodes].map((child) =>
				child instanceof Element && isIsolated(child) ? '\ufffa' : lineOf(child),
			);
			return within.join('');
		};
		const blocks = [...document.querySelectorAll('body *')].filter(isIsolated);
		return blocks.flatMap((block) => {
			const line = lineOf(block).replaceAll(/\u2068[^\u2069]*\u2069/gu, '\ufffb');
			const marked = known.reduce((text, one) => text.replaceAll(one, '\ufffc'), line).trim();
			return beside.test(marked) ? [`${marked} in ${block.outerHTML.slice(0, 160)}`] : [];
		});
	}, texts);

/**
 * What is drawn the wrong way round beside a text from right to left: a telephone number whose parts stand in the wrong
 * order, and a Japanese sentence that such a title at its beginning has taken along.
 */
export const turned = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const lefts = (text: Node, from: number, to: number) => {
			const range = document.createRange();
			range.setStart(text, from);
			range.setEnd(text, to);
			return range.getBoundingClientRect();
		};
		const found: string[] = [];
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let text = texts.nextNode(); text; text = texts.nextNode()) {
			const within = text.parentElement;
			if (!within?.checkVisibility() || within.closest('.unseen')) continue;
			for (const { 0: number, index } of (text.nodeValue ?? '').matchAll(/0\d{1,3}-\d{3,4}-\d{4}/gu)) {
				const end = index + number.length;
				const [first, last] = [lefts(text, index, index + 1), lefts(text, end - 1, end)];
				if (first.top === last.top && first.left > last.left)
					found.push(`${number} in ${within.outerHTML.slice(0, 120)}`);
			}
			const isMixed =
				/[\u3041-\u30fa]/u.test(within.textContent ?? '') && /\p{Script=Arabic}/u.test(within.textContent ?? '');
			if (isMixed && within.matches('p, li') && getComputedStyle(within).direction === 'rtl')
				found.push(within.outerHTML.slice(0, 160));
		}
		return found;
	});
