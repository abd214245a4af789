import type { TextLanguage } from '#contract/further-texts';

interface Said {
	/** On the button that shows it. */
	read: string;
	/** A machine made it, and nobody has checked it. */
	machine: string;
	/** The first text was corrected since. */
	earlier: string;
}

/*
 * What is said of a text in its own language, whatever language the app speaks: who reads it may read no other. No
 * native reader has checked the Chinese, the Vietnamese and the Portuguese.
 */
export const furtherTexts: Record<TextLanguage, Said> = {
	'ja-simple': {
		read: 'やさしい日本語で読む',
		machine: 'コンピューターが 作った 文です。まちがいが あるかも しれません。',
		earlier: 'もとの 日本語を 直しました。この 文は、直す 前の 文かも しれません。',
	},
	en: {
		read: 'Read in English',
		machine: 'A machine translated this. It may contain mistakes.',
		earlier: 'The Japanese text was corrected after this was written. This one may be out of date.',
	},
	'zh-Hans': {
		read: '用中文阅读',
		machine: '这是机器翻译的文字，可能有错误。',
		earlier: '日文原文已经更正，这里的文字可能还是更正前的内容。',
	},
	vi: {
		read: 'Đọc bằng tiếng Việt',
		machine: 'Đây là bản dịch bằng máy, có thể có lỗi.',
		earlier: 'Bản tiếng Nhật đã được sửa sau khi viết bản này. Nội dung ở đây có thể đã cũ.',
	},
	pt: {
		read: 'Ler em português',
		machine: 'Este texto foi traduzido por uma máquina e pode conter erros.',
		earlier: 'O texto em japonês foi corrigido depois deste. Este pode estar desatualizado.',
	},
};

/** On the button that shows the first text again. */
export const FIRST_TEXT = 'もとの日本語で読む';
