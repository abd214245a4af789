import type { TextLanguage } from '#contract/further-texts';

interface Said {
	name: string;
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
		name: 'やさしい日本語',
		read: 'やさしい日本語で読む',
		machine: '自動で作った文です。まちがいがあるかもしれません。',
		earlier: 'もとの文が変わりました。この文は、変わる前の文です。',
	},
	en: {
		name: 'English',
		read: 'Read in English',
		machine: 'A machine translated this. It may contain mistakes.',
		earlier: 'The Japanese text was corrected after this was written. This one may be out of date.',
	},
	'zh-Hans': {
		name: '简体中文',
		read: '用中文阅读',
		machine: '这是机器翻译的文字，可能有错误。',
		earlier: '日文原文已经更正，这里的文字可能还是更正前的内容。',
	},
	vi: {
		name: 'Tiếng Việt',
		read: 'Đọc bằng tiếng Việt',
		machine: 'Đây là bản dịch bằng máy, có thể có lỗi.',
		earlier: 'Bản tiếng Nhật đã được sửa sau khi viết bản này. Nội dung ở đây có thể đã cũ.',
	},
	pt: {
		name: 'Português',
		read: 'Ler em português',
		machine: 'Este texto foi traduzido por uma máquina e pode conter erros.',
		earlier: 'O texto em japonês foi corrigido depois deste. Este pode estar desatualizado.',
	},
};

/** On the button that shows the first text again. */
export const FIRST_TEXT = 'もとの日本語で読む';
