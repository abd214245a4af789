import type { State } from '#domain/ledger';
import { words } from '../chosen-language';

/** The six states: in full, and as the two or three letters that stand on a door. */
const states = {
	readBySelf: { word: '本人が読んだ', short: '本人' },
	readByFamily: { word: '家族が読んだ', short: '家族' },
	paper: { word: '紙で渡した', short: '紙' },
	told: { word: '伝えた', short: '伝えた' },
	unread: { word: '未読', short: '未読' },
	unreached: { word: '未達', short: '未達' },
} satisfies Record<State, { word: string; short: string }>;

/** 配達台帳: which households a circular has reached. */
export const ledger = words('ledger', {
	states,
	means: {
		readBySelf: 'そのお宅の人が、スマートフォンで読みました。',
		readByFamily: '離れて住むご家族が読みました。本人が読んだとは数えません。',
		paper: '紙で渡しました。',
		told: '電話や訪問で伝えました。',
		unreached: '届ける手立てがまだありません。紙で渡すか、声をかけてください。',
	} satisfies Record<Exclude<State, 'unread'>, string>,
	meansByMail: {
		readBySelf: 'そのお宅の人が、メールで読みました。',
		readByFamily: '離れて住むご家族が、メールで読みました。本人が読んだとは数えません。',
	},
	/** Of a household that has not read, how far it came. */
	arrival: {
		shown: (when: string) => `${when}に、スマホの画面に出ました。まだ開いていません。`,
		sent: 'スマホに送りました。画面に出たかは、まだ分かりません。',
		mailed: (when: string) => `${when}に、メールで送りました。まだ読んでいません。`,
		/** After what is said of the phones. */
		mailedToo: (when: string) => `${when}に、メールでも送りました。`,
		failed: 'まだ送れていません。急ぐときは、紙や声で伝えてください。',
		untried: 'スマホで読めます。まだ開いていません。',
		untriedMail: 'メールで届けています。まだ読んでいません。',
	},
	/** In place of the state's own sentence, where more is known of the household. */
	meansOf: {
		readBySeat: '役の人のスマホで「読みました」が押されました。本人が読んだとは数えません。',
		paper: '紙で届けるお宅です。まだ渡していません。',
		paperToo: '紙もご希望のお宅です。まだ渡していません。',
		dormant: 'スマホは、30日より長く開いていません。紙で渡すか、声をかけてください。',
		doubtful: 'スマホに送ったお知らせが、3回続けて画面に出ていません。紙で渡すか、声をかけてください。',
		doubtfulPaper: '紙で届けるお宅です。まだ渡していません。スマホには、お知らせが3回続けて出ていません。',
		dormantPaper: '紙で届けるお宅です。まだ渡していません。スマホは、30日より長く開いていません。',
	},
	unreached: '未達',
	households: (n: string) => `${n}世帯`,
	all: (n: string) => `全${n}世帯`,
	ofGroup: (group: string, n: string) => `${group} ${n}世帯`,
	everyoneReached: 'すべてのお宅に伝わりました',
	reachedOf: (reached: string, total: string) => `${total}世帯のうち${reached}世帯に伝わりました`,
	unopened: (n: string) => `${n}世帯はスマホやメールで読めます（まだ読んでいません）`,
	/** Of those: how far it came. Each is left out where it is none. */
	shownOf: (n: string) => `${n}世帯は画面に出ました`,
	sentOf: (n: string) => `${n}世帯は送ったところです`,
	mailedOf: (n: string) => `${n}世帯はメールで送りました`,
	failedOf: (n: string) => `${n}世帯はまだ送れていません`,
	ofThem: (parts: string) => `うち、${parts}`,
	willReach: (n: string) => `まだ送れていません。送れると、${n}世帯がスマホやメールで読めます`,
	/** Of a withdrawal. */
	/** Of what was taken back it counts who knows that. */
	heard: {
		withdrawn: {
			some: (heard: string, total: string) => `${total}世帯のうち${heard}世帯が、取り下げを知っています`,
			everyone: 'すべてのお宅が、取り下げを知っています',
		},
		cancelled: {
			some: (heard: string, total: string) => `${total}世帯のうち${heard}世帯が、中止を知っています`,
			everyone: 'すべてのお宅が、中止を知っています',
		},
	},
	/** In its first two days. */
	calm: '出したばかりです。2日のあいだは、読まれるのを待ちましょう。',
	barLabel: (parts: string) => `内わけ：${parts}`,
	stateCount: (word: string, n: string) => `${word} ${n}`,
	filter: 'お宅をしぼる',
	showFilter: '内わけを見る',
	hideFilter: '内わけを閉じる',
	noneOfState: (word: string) => `「${word}」のお宅はありません。`,
	groupSum: (total: string) => `${total}世帯`,
	groupUnreached: (n: string) => `未達 ${n}`,
	groupDone: '未達なし',
	noGroup: '班のないお宅',
	/** Begins with what is seen on the door, in that order: somebody who speaks to the phone says what they see. */
	doorLabel: (name: string, short: string, unsent: boolean) =>
		`${short}、${name}${unsent ? '、まだ送れていません' : ''}`,
	history: 'これまで',
	facts: {
		published: (when: string) => `${when}　回覧が出ました`,
		messageSent: (when: string) => `${when}　お知らせが出ました`,
		again: (when: string) => `${when}　訂正され、もう一度読むことになりました`,
		withdrawn: (when: string) => `${when}　取り下げを知らせました`,
		cancelled: (when: string) => `${when}　中止を知らせました`,
		sent: (when: string) => `${when}　スマホに送りました`,
		mailed: (when: string) => `${when}　メールで送りました`,
		shown: (when: string) => `${when}　スマホの画面に出ました`,
		readBySelf: (when: string) => `${when}　本人が読みました`,
		readByFamily: (when: string) => `${when}　ご家族が読みました`,
		readBySeat: (when: string) => `${when}　役の人のスマホで読みました`,
		joined: (when: string) => `${when}　このお宅のスマホが入りました`,
		paper: (when: string) => `${when}　紙で渡しました`,
		told: (when: string) => `${when}　伝えました`,
		noAnswer: (when: string) => `${when}　電話しましたが、留守でした`,
		called: (when: string) => `${when}　電話しました`,
	},
	factsByMail: {
		readBySelf: (when: string) => `${when}　本人がメールで読みました`,
		readByFamily: (when: string) => `${when}　ご家族がメールで読みました`,
	},
	/** Who ticked, after what was ticked. */
	by: (title: string) => `（${title}）`,
	/** Who entered the address, after a reading by mail: not the household. */
	enteredBy: (title: string) => `（アドレスを入れたのは${title}）`,
	/** After how long a phone came in, of which its card had just been made. */
	afterCard: (minutes: string) => `（カードを作って${minutes}分後）`,
	/** After what an archive says of the time before. */
	restoredFact: '（控えから）',
	restored: '控えから戻しました',
	outdated: '（訂正の前）',
	outdatedWithdrawn: '（取り下げの前）',
	tick: { paper: '紙で渡した', told: '伝えた' },
	tickHint: {
		paper: '紙を手渡したか、郵便受けに入れたとき。',
		told: '電話や訪問で話したとき。読んで聞かせたときも「伝えた」です。',
	},
	quick: {
		label: 'お宅を押したとき',
		/** What stands on the buttons; each is a part of its whole name below. */
		short: { open: 'くわしく見る', paper: '紙で渡した', told: '伝えた' },
		open: 'くわしく見る',
		paper: '「紙で渡した」の印をつける',
		told: '「伝えた」の印をつける',
		hint: 'お宅を押すたびに、印がつきます。もう一度押すと消えます。電波がなくてもつけられます。',
	},
	untick: { paper: '「紙で渡した」を取り消す', told: '「伝えた」を取り消す' },
	ticked: {
		paper: (name: string) => `${name}さんに「紙で渡した」の印をつけました。`,
		told: (name: string) => `${name}さんに「伝えた」の印をつけました。`,
	},
	unticked: (name: string) => `${name}さんの印を取り消しました。`,
	undo: 'もとに戻す',
	keptHere: 'まだ送れていません。つながると自動で送ります。',
	text: '回覧の文',
	toText: '文を読む',
	toDoors: 'お宅の一覧に戻る',
	empty: 'この宛先には、お宅がまだありません。',
	missing: 'この回覧は見つかりません',
	missingText: '取り下げられたか、この役では見られない回覧です。',
	withdrawn: (when: string) => `${when}に取り下げました`,
	cancelled: (when: string) => `${when}に中止を知らせました`,
	withdrawnAsks: 'もう一度「未読」に戻し、全部のお宅に知らせています。紙のお宅には、紙を渡すか声をかけてください。',
	corrected: (n: string) => `訂正 ${n}回`,
	toPaper: '紙に印刷する',
	toCalls: '電話をかける',
	/** A message to those who have not got it. */
	remind: {
		press: 'もう一度知らせる',
		question: (n: string) => `まだの${n}世帯に、もう一度知らせますか？`,
		askQuestion: 'まだ答えていないお宅に、もう一度知らせますか？',
		text: 'スマホとメールに、同じ回覧をもう一度お知らせします。手立てがないお宅には、届きません。',
		yes: '知らせる',
		done: 'もう一度知らせます。夜なら、朝の6時になります。',
		doneUrgent: 'もう一度知らせます。至急なので、夜でも鳴ります。',
	},
	tellOthers: 'まだの方へ書く',
	tooManyToTell: 'まだのお宅が、300より多くあります。お知らせは、全世帯か班へ送れます。',
	toMessage: 'お知らせを送る',
});
