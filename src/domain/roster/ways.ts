import type { Way } from '#contract/households';

/** The words of an export, and those that people write for the same. */
const WORDS: [Way, string, RegExp][] = [
	['app', 'スマホ', /スマホ|アプリ|スマートフォン|かいらん/],
	['mail', 'メール', /メール|mail/i],
	['paper', '紙', /紙|回覧板/],
];

/** The ways that a cell names, in their usual order; nothing when it names none. */
export function readWays(text: string): Way[] | undefined {
	const plain = text.normalize('NFKC');
	const ways = WORDS.filter(([, , pattern]) => pattern.test(plain)).map(([way]) => way);
	return ways.length ? ways : undefined;
}

/** The ways as a cell of an export says them; `readWays` reads the same again. */
export function waysText(ways: Way[]): string {
	return WORDS.filter(([way]) => ways.includes(way))
		.map(([, word]) => word)
		.join('・');
}

/** True for the same ways, in whatever order they stand. */
export function sameWays(a: Way[], b: Way[]): boolean {
	return waysText(a) === waysText(b);
}
