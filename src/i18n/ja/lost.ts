import { words } from '../chosen-language';

/** A page that is not there; a page, or a part of one, that could not be drawn. */
export const lost = words('lost', {
	missing: 'このページは見つかりません',
	missingText: 'アドレスがちがうか、なくなったページです。下のボタンで、回覧の一覧に戻れます。',
	broken: 'ページを開けませんでした',
	brokenText: '書いたものは残っています。電波のよい所で、もう一度開いてください。',
	home: '回覧の一覧へ',
	again: 'もう一度開く',
	part: (what: string) => `「${what}」を表示できませんでした。なくなってはいません。`,
});
