import { THEME, type Colours } from './theme';

/** Sizes in px: mail programs know little else. 20 px are the app's large reading text. */
const SHAPES = {
	board: 'margin:0;padding:12px 8px',
	sheet:
		'max-width:640px;margin:0 auto;padding:20px 16px;font-size:20px;line-height:1.75;overflow-wrap:anywhere;' +
		"font-family:'BIZ UDPGothic','Hiragino Sans','Noto Sans JP','Noto Sans CJK JP',sans-serif",
	banner: 'margin:0 0 16px;padding:8px 12px;border-left:6px solid;font-weight:bold',
	title: 'margin:0 0 16px;font-size:26px;line-height:1.4;font-weight:bold',
	fields: 'width:100%;margin:0 0 16px;border-collapse:collapse;border:2px solid',
	name: 'width:5em;padding:8px 4px 8px 10px;text-align:left;vertical-align:top;font-weight:normal;border-bottom:1px solid',
	value: 'padding:8px 10px;vertical-align:top;font-weight:bold;border-bottom:1px solid',
	// A date may break at its blanks only.
	date: 'word-break:keep-all',
	// Blanks in a row are how people set tables.
	text: 'margin:0 0 20px;white-space:pre-wrap',
	link: 'display:inline-block;padding:8px 0',
	inline: 'padding:0',
	phone: 'white-space:nowrap',
	button:
		'display:block;margin:0 0 24px;padding:16px 8px;border-radius:8px;font-size:22px;line-height:1.4;font-weight:bold;' +
		'text-align:center;text-decoration:none',
	foot: 'margin:0;padding:16px 0 0;border-top:1px solid;font-size:18px',
	note: 'margin:0 0 12px',
} as const;
export type Part = keyof typeof SHAPES;

const PAINT: Partial<Record<Part, (colours: Colours) => string>> = {
	board: ({ board }) => `background:${board}`,
	sheet: ({ paper, ink }) => `background:${paper};color:${ink}`,
	banner: (c) => `background:${c['shu-wash']};color:${c['shu-ink']};border-color:${c.shu}`,
	fields: (c) => `background:${c.inset};border-color:${c['line-strong']}`,
	name: (c) => `color:${c['ink-soft']};border-color:${c.line}`,
	value: (c) => `border-color:${c.line}`,
	link: ({ link }) => `color:${link}`,
	inline: ({ link }) => `color:${link}`,
	phone: ({ link }) => `color:${link}`,
	button: (c) => `background:${c.shu};color:${c['on-shu']}`,
	foot: (c) => `color:${c['ink-soft']};border-color:${c.line}`,
};

/** The styles of a part, written on it: many mail programs drop the style sheet. */
export function styleOf(part: Part): string {
	const paint = PAINT[part]?.(THEME.light);
	return paint ? `${SHAPES[part]};${paint}` : SHAPES[part];
}

/** Where the program keeps the style sheet and its reader likes it dark. */
export const DARK_STYLES = `@media (prefers-color-scheme:dark){${Object.entries(PAINT)
	.map(([part, paint]) => `.${part}{${paint(THEME.dark).replaceAll(/;|$/g, '!important;')}}`)
	.join('')}}`;
