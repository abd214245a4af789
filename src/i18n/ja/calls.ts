import { words } from '../chosen-language';

/** 電話をかける: whom a leader calls about a circular, and what to say. */
export const calls = words('calls', {
	say: {
		heading: '電話で言うこと',
		about: (title: string) => `「${title}」のことで、お電話しました。`,
		message: '町内会からのお知らせです。',
		cancelled: (title: string) => `「${title}」は、中止になりました。`,
		withdrawn: (title: string) => `前にお知らせした「${title}」は、取り下げになりました。`,
		when: (when: string) => `日時は、${when}です。`,
		place: (place: string) => `場所は、${place}です。`,
		whenAndPlace: (when: string, place: string) => `${when}、場所は${place}です。`,
		/** Of what does not take place. */
		was: (what: string) => `${what}の予定でした。`,
		deadline: (day: string) => `締切は、${day}です。`,
		bring: (things: string) => `持ち物は、${things}です。`,
		contact: (who: string) => `問い合わせは、${who}です。`,
		/** Where not all of it is said. */
		showWhole: '全文を見る',
		showLess: '短くする',
	},
	left: (n: string) => `のこり${n}世帯`,
	/** Whom the list has: more than the ledger's 未達. */
	who: '未達のお宅と、まだ読まれず、スマホの画面にも出ていないお宅です。',
	how: '出なければ「留守」、あとでかけ直すなら「かけた」、話が伝わったら「伝えた」を押します。電波がなくても押せます。',
	done: 'みなさんに伝わりました',
	doneText: 'ありがとうございました。電話のいるお宅は、もうありません。',
	withdrawn: '取り下げた回覧です',
	withdrawnText: 'お電話は、もういりません。',
	noPhone: '電話番号のないお宅（行って伝える）',
	/** A 班 without telephones, in words that name both. */
	noPhoneOf: (group: string) => `${group}　電話番号のないお宅（行って伝える）`,
	mark: { noAnswer: '留守', called: 'かけた', told: '伝えた' },
	/** Behind a button's word, for those who hear it: at which household. */
	of: (name: string) => `（${name}さん）`,
	marked: {
		noAnswer: (name: string) => `${name}さんに「留守」の印をつけました。`,
		called: (name: string) => `${name}さんに「かけた」の印をつけました。`,
		told: (name: string) => `${name}さんに「伝えた」の印をつけました。`,
	},
	takenBack: (name: string) => `${name}さんの印を取り消しました。`,
	/** To the paper, and back from it. */
	toPaper: '紙に印刷する',
	toLedger: '配達台帳を見る',
	toCalls: '電話の画面に戻る',
	/** The sheet. */
	sheet: {
		heading: '電話の表',
		columns: { name: 'お宅', phone: '電話', noAnswer: '留守', called: 'かけた', told: '伝えた' },
		noPhone: '番号なし（行って伝える）',
		how: '出なければ「留守」、あとでかけ直すなら「かけた」、話が伝わったら「伝えた」に印をつけてください。',
		/** Below what to say, where not all of it stands there. */
		goesOn: '（つづきは、回覧の文を見てください）',
		none: '電話のいるお宅は、ありません。',
	},
});
