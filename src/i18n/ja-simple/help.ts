import type { Words } from '../shape';
import { titles } from './titles';

export const help = {
	lead: '電話を かけて、つぎの ばんごうを 読んで ください。',
	code: 'ばんごう',
	codeHint: 'この ばんごうに、名前は 入って いません。',
	version: 'アプリの ばんごう',
	phone: '電話の 名前',
	factsTitle: 'この 電話の ようす',
	facts: {
		card: {
			title: 'かぎカード',
			values: { household: '家の カード', seat: 'しごとの カード', none: 'まだ 入って いません' },
		},
		contact: {
			title: 'さいごに つながったのは',
			values: {
				hour: 'この 1時間の 間',
				day: 'きょうか、きのう',
				week: 'この 1週間の 間',
				longer: '1週間より 前',
				never: 'まだ ありません',
			},
		},
		trouble: {
			title: '今',
			values: {
				none: 'ふつうに つかう ことが できます',
				unreachable: 'インターネットに つながって いません',
				server: 'かいらんの ほうに もんだいが あります',
				signedOut: 'かぎカードを もういちど 読みます',
				storageFull: 'スマホが いっぱいです',
				storageUnavailable: 'スマホに しまう ことが できません',
				newerVersion: '新しい アプリが ひらいて います',
			},
		},
		sending: {
			title: 'おくった もの',
			values: {
				done: 'ぜんぶ おくりました',
				waits: 'まだ おくって いない ものが あります',
				refused: 'おくる ことが できなかった ものが あります',
			},
		},
		notices: {
			title: 'お知らせ',
			values: {
				on: '出ます',
				off: '出ません',
				denied: 'スマホが 止めて います',
				homeScreen: 'さいしょの がめんに おくと、出ます',
				unable: 'この ひらきかたでは 出ません',
				unknown: 'わかりません',
			},
		},
		room: {
			title: 'スマホの あいて いる ところ',
			values: {
				plenty: 'たくさん あります',
				little: '少し あります',
				none: 'ほとんど ありません',
				unknown: 'わかりません',
			},
		},
		opened: {
			title: 'ひらきかた',
			values: { homeScreen: 'さいしょの がめんから', browser: 'インターネットを 見る アプリから' },
		},
	},
	callTitle: '電話を かける',
	association: '町内会',
	noPhone: 'かぎカードに、電話の ばんごうが 書いて あります。その ばんごうか、はんちょうに 電話して ください。',
	toHelper: `${titles.helper}（ふつうの 日本語）`,
	toLessons: 'つかいかたを 見る',
	kinds: { apple: 'iPhone・iPad', android: 'Android', other: 'パソコンなど' },
} satisfies Words['help'];
