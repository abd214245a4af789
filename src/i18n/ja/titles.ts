import { words } from '../chosen-language';

/** The titles of the pages that everybody has, by the pages' names in src/app/pages.ts. */
export const titles = words('titles', {
	home: '回覧',
	join: '鍵カード',
	circular: '回覧',
	older: '前の回覧',
	safety: '安否確認',
	watch: '見守り',
	calendar: '予定',
	duties: '当番とごみの日',
	help: '困ったとき',
	helper: '電話に出る方へ',
	gestures: '指づかいの練習',
	gesture: '指づかいの練習',
	lessons: 'スマホ講座・つかいかた',
	settings: '設定',
	mail: 'メールの確認',
	joinRequest: '加入の申し込み',
	ownData: 'このお宅について残しているもの',
	helping: 'スマホのお手伝い',
	leaflet: 'お渡しする紙',
});
