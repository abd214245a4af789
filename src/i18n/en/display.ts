import type { Words } from '../shape';

export const display = {
	size: 'Text size',
	sizesHint: 'Press the smallest line that you can read. It changes at once, and you can change it again at any time.',
	sizes: { '100': 'Normal', '125': 'A little larger', '150': 'Large', '200': 'Very large', '300': 'Largest' },
	times: { '100': '1×', '125': '1.25×', '150': '1.5×', '200': '2×', '300': '3×' },
	sample: 'Example',
	example: {
		title: 'Autumn cleaning',
		text: 'We meet on Sunday at 8 in the morning at the gate of the park. Please bring gloves.',
	},
	letter: 'A',
	theme: 'Colours',
	themes: {
		system: 'As on this phone',
		warm: 'Paper',
		light: 'White',
		dark: 'Dark',
		contrast: 'Clear (black on white)',
		'contrast-dark': 'Clear (white on black)',
	},
	spacing: 'Between the lines',
	spacings: { normal: 'Normal', wide: 'Wide', wider: 'Wider' },
	ruler: 'A line under what I read',
	rulerHint: 'Touch a line of text. The ruler goes there and follows you.',
	onThisDevice: 'Only this phone changes.',
	zoomToo: 'You can also make the page larger with two fingers.',
} satisfies Words['display'];
