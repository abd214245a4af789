import { words } from '../chosen-language';

/** What roles are called in Japanese; the desk, which is in Japanese alone, says them so in every language. */
export const roles = {
	resident: '住んでいる人',
	family: 'ご家族',
	groupLeader: '班長',
	officer: '役員',
	chair: '会長',
	volunteer: 'お手伝い',
	city: '市役所',
	district: '連合町内会',
	operator: '運営',
};

/** Words that more than one screen says. */
export const common = words('common', {
	app: 'かいらん',
	close: '閉じる',
	cancel: 'やめる',
	back: '戻る',
	yes: 'はい',
	no: 'いいえ',
	again: 'もう一度ためす',
	loading: '読みこんでいます',
	/** A part of a page did not come. */
	notShown: 'ここは、まだ出せません。電波のよい所で、もう一度押してください。',
	household: (name: string) => `${name}さんのお宅`,
	count: (n: string) => `${n}件`,
	call: (phone: string) => `${phone} に電話する`,
	/** The honest line: something was asked for, and has not left the phone. */
	notSent: 'まだ送れていません。つながると自動で送ります',
	storageFull: 'スマートフォンの空きがたりません。写真や使っていないアプリを消してから、もう一度お試しください。',
	unexpected: 'うまくいきません。書いたものは残っています。もう一度お試しください。',
	roles,
});
