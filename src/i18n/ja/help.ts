import type { HelpPlace, HelpState } from '#domain/help-code';
import { words } from '../chosen-language';

type Said = { [Place in HelpPlace]: { title: string; values: Record<HelpState[Place], string> } };

/** Also what whoever answers the telephone reads, in Japanese beside a page in another language: see `helper`. */
export const facts: Said = {
	card: { title: '鍵カード', values: { household: 'お宅のカード', seat: '役のカード', none: 'まだ入っていません' } },
	contact: {
		title: 'さいごにつながったのは',
		values: {
			hour: '1時間以内',
			day: '今日か、きのう',
			week: '1週間以内',
			longer: '1週間より前',
			never: 'まだありません',
		},
	},
	trouble: {
		title: '今のようす',
		values: {
			none: 'ふつうに使えます',
			unreachable: '電波が届いていません',
			server: 'かいらん側の調子がよくありません',
			signedOut: '鍵カードを、もう一度読みとります',
			storageFull: 'スマートフォンの空きがありません',
			storageUnavailable: 'しまっておく場所を使えません',
			newerVersion: '新しい版が開いています',
		},
	},
	sending: {
		title: '送ったもの',
		values: {
			done: 'すべて送れました',
			waits: 'まだ送れていないものがあります',
			refused: '送れなかったものがあります',
		},
	},
	notices: {
		title: 'お知らせ',
		values: {
			on: '出ます',
			off: '出ません',
			denied: 'スマートフォンが止めています',
			homeScreen: '最初の画面に置くと出せます',
			unable: '出せない開き方です',
			unknown: 'わかりません',
		},
	},
	room: {
		title: 'スマートフォンの空き',
		values: {
			plenty: 'たくさんあります',
			little: 'あと少しです',
			none: 'ほとんどありません',
			unknown: 'わかりません',
		},
	},
	opened: { title: '開き方', values: { homeScreen: '最初の画面から', browser: 'ブラウザーから' } },
};

/** 困ったとき: what is said on the telephone. Nothing of it is personal. */
export const help = words('help', {
	lead: '電話をかけて、次の番号を読んでください。',
	code: '番号',
	codeHint: 'お名前は、入っていません。',
	version: '版',
	phone: '電話の名前',
	factsTitle: 'この電話のようす',
	facts,
	callTitle: '電話をかける',
	association: '町内会',
	noPhone: '鍵カードに書いてある電話番号か、班長にかけてください。',
	toHelper: '電話に出る方へ',
	toLessons: 'つかいかたを見る',
	kinds: { apple: 'iPhone・iPad', android: 'Android', other: 'パソコンなど' },
});
