import type { LessonApplication } from '#contract/lesson-applications';
import { words } from '../chosen-language';

/** 講座の申し込み, as the household sees it. */
export const applying = words('applying', {
	/** Above the lessons, where some of them can be applied for here. */
	lead: 'はじめての方も、どうぞ。「申し込む」のない講座の申し込みと質問は、公民館にお電話ください。',
	open: '申し込む',
	openOf: (lesson: string) => `申し込む：${lesson}`,
	title: (lesson: string) => `「${lesson}」に申し込む`,
	name: 'お名前',
	nameHint: '行く方のお名前です。',
	phone: '電話（任意）',
	phoneHint: '講座が中止のときなどに、公民館から電話します。',
	people: '人数',
	peopleOf: (n: string) => `${n}人`,
	takes: {
		first: '申し込みの順に、定員まで受けます。',
		asked: '公民館が決めて、この画面に返事が出ます。',
	},
	who: '書いたことは、市役所と公民館にだけ届きます。会長や班長には見えません。',
	missing: '書いてください。',
	states: {
		received: '返事待ち',
		accepted: '行けます',
		waiting: '順番待ち',
		declined: '席がありません',
		cancelled: '取りやめました',
	} satisfies Record<LessonApplication['state'], string>,
	texts: {
		received: '申し込みました。返事は、この画面に出ます。',
		accepted: '席をとりました。当日、公民館にお越しください。',
		waiting: '今は満席です。席が空くと、申し込みの順にとれます。',
		declined: 'くわしくは、公民館にお電話ください。',
		cancelled: 'この申し込みは、なくなりました。',
	} satisfies Record<LessonApplication['state'], string>,
	gone: '講座がなくなりました',
	goneText: '講座が取りやめになったか、変わりました。公民館にお電話ください。',
	whom: (name: string, people: string) => `${name}さん、${people}`,
	cancel: '申し込みを取りやめる',
	cancelOf: (lesson: string) => `申し込みを取りやめる：${lesson}`,
	cancelTitle: (lesson: string) => `「${lesson}」の申し込みを取りやめますか`,
	cancelText: '元には戻せません。席は次の方のものになり、もう一度申し込むと、順番はいちばん後です。',
	/** Where there is no place to lose yet. */
	cancelTextWaiting: '元には戻せません。もう一度申し込むと、順番はいちばん後です。',
	keep: '取りやめない',
	again: 'もう一度申し込む',
	againOf: (lesson: string) => `もう一度申し込む：${lesson}`,
	notTaken: '講座の申し込みができませんでした',
	notTakenOf: (lesson: string) => `「${lesson}」の申し込みができませんでした`,
	own: '申し込んだ講座',
});
