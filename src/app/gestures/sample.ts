import type { Attachment } from '#contract/content';
import type { Moment } from '#contract/ids';
import type { InspectReply } from '#contract/session';
import { practiceTown as town } from '#i18n/words';
import type { CircularView } from '#local/views';
import { contentOf, practiceMembers, type Sample } from '#practice/town';

/** The card of the practice town, as it is asked about. */
export function sampleCard(): InspectReply {
	const [member] = practiceMembers(town);
	if (!member) throw new Error('the practice town has no household');
	return { member, associationName: town.association };
}

/** A circular of the practice town as its household sees it, without a store. */
export const sampleView = (id: string, sample: Sample, now: Moment): CircularView => ({
	circular: {
		...{ id, form: 'circular', content: contentOf(sample, now), audience: { to: 'all' }, version: 1, corrections: [] },
		...{ state: 'published', publishedAt: now, publishedSeq: 1, by: { seat: 'practice', title: town.chair } },
	},
	...{ read: 'no', corrected: false, pending: false },
});

const [WIDTH, HEIGHT] = [420, 594];

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** So many letters of 12 units fill a line; those of the alphabet are half as wide. */
const LINE = 26;
const widthOf = (text: string) => [...text].reduce((sum, letter) => sum + (letter < '\u1f00' ? 0.55 : 1), 0);

/** A text in lines, broken where there is a space. */
function wrapped(text: string): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/u)) {
		const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
		if (lines.length > 0 && widthOf(longer) <= LINE) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

/** A page in small letters, drawn here: it is there without signal, in the language of the app. */
export function samplePage(): Blob {
	const { title = '', body = '' } = town.circulars[2] ?? {};
	const lines = [...body.split('\n').flatMap(wrapped), town.association].map(
		(line, at) => `<text x="40" y="${130 + at * 28}" font-size="12">${escaped(line)}</text>`,
	);
	const head = `<text x="40" y="80" font-size="20">${escaped(title)}</text>`;
	const size = `width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"`;
	const paper = `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff" stroke="#82745f"/>`;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="sans-serif">${paper}${head}${lines.join('')}</svg>`;
	return new Blob([svg], { type: 'image/svg+xml' });
}

/** The same as it would be attached, with nothing said of it in Japanese: its caption is in the app's language. */
export const SAMPLE_ATTACHMENT: Attachment = {
	...{ hash: '0'.repeat(64), type: 'image/png', bytes: 1, width: WIDTH, height: HEIGHT, kind: 'photo' },
};
