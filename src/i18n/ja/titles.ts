import { words } from '../chosen-language';

/** The titles of the pages that everybody has, by the pages' names in src/app/pages.ts. */
export const titles = words('titles', {
	home: '回覧',
	join: '鍵カード',
	circular: '回覧',
	older: '前の回覧',
	help: '困ったとき',
	helper: '電話に出る方へ',
	gestures: '指づかいの練習',
	gesture: '指づかいの練習',
	lessons: 'スマホ講座・つかいかた',
	settings: '設定',
	mail: 'メールの確認',
	ownData: 'このお宅について残しているもの',
});

/** The same for the pages of the desk. */
export const deskTitles = words('deskTitles', {
	/** Of whichever role; the page itself says whose. */
	desk: '役の画面',
	write: '回覧を書く',
	message: 'お知らせを送る',
	ledger: '配達台帳',
	calls: '電話をかける',
	replies: '返事',
	helping: 'スマホのお手伝い',
	roster: '名簿',
	household: '名簿',
	group: '名簿',
	noWay: '届ける手立てがないお宅',
	rosterImport: '名簿を読みこむ',
	rosterExport: '名簿の控えをとる',
	keys: '鍵カード',
	householdKeys: '鍵カード',
	overview: '一年のまとめ',
	wordList: '言いかえの言葉',
	deliveryTest: '届くか確かめる',
	readings: '読みがな',
	seats: '役と交代',
	handover: '役員の交代',
	audit: '見た人・変えた人の記録',
	lessonRequest: '市に講座をたのむ',
	lessonSchedule: '講座の予定を入れかえる',
	foundAssociation: '町内会を登録する',
	paperCircular: '紙の回覧',
	poster: '掲示板の貼り紙',
	groupSheet: '配るお宅の表',
	mailSlip: 'メールの申込書',
	leaflet: 'お渡しする紙',
	callSheet: '電話の表',
});
