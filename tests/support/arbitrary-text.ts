import fc from 'fast-check';

/** Characters that break text handling: invisible ones, lone surrogates, combining marks. */
const ODD = [
	...['\u200b', '\u200d', '\ufe0f', '\u{e0100}', '\u{e0067}', '\u{e007f}', '\ufeff', '\u202e', '\u00ad', '\u3164'],
	...[
		'👩',
		'🏽',
		'❤',
		'\u{1f3f4}',
		'\u20e3',
		'1',
		'渡',
		'\ufa19',
		'𠮷',
		'か',
		'ハ',
		'\u3099',
		'\u309a',
		'क',
		'e',
		'\u0301',
	],
	...['\r', '\n', '\u000b', '\u2028', '\u0000', '\ud800', '\udc00', '\ue000', '\ufffd', ' ', '　'],
];

/** Any character at all, the difficult ones as often as all the others. */
export const letter: fc.Arbitrary<string> = fc.oneof(
	fc.constantFrom(...ODD),
	fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
);
