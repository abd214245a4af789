import type { LessonApplicantState } from '#contract/lesson-application-form';
import { words } from '../chosen-language';

/** 講座の申し込み on the city's desk, and the list that a hall prints. */
export const applicantsDesk = words('applicantsDesk', {
	lead: '町内会のスマホから申し込んだ方に、公民館ごとに答えます。答えは、申し込んだ方のスマホに出ます。',
	none: 'これからの講座が、ありません',
	noneText: '講座の予定を入れると、ここで申し込みを受けられます。',
	hall: '公民館',
	hallOf: (hall: string, waiting: string) => `${hall}（返事待ち${waiting}件）`,
	gone: 'この講座は、予定からなくなりました。申し込んだ方のスマホに、そう出ています。',
	seats: '定員',
	seatsHint: '決まっていなければ、書きません。',
	noNumber: '1から10000までの数を書いてください。',
	takes: 'スマホからの申し込み',
	ways: {
		none: { label: '受けない', hint: '電話などだけで受けます。' },
		asked: { label: '一人ずつ答える', hint: '申し込みごとに、この画面で答えます。' },
		first: { label: '先着順に受ける', hint: '定員まで自動で受け、そのあとの方は順番待ちになります。' },
	},
	settings: '受け方と定員を変える',
	save: 'この受け方にする',
	saved: '受け方と定員を変えました',
	nobody: '申し込みは、まだありません。',
	sums: (accepted: string, received: string, waiting: string) =>
		`受けた方${accepted}人、返事待ち${received}人、順番待ち${waiting}人`,
	left: (n: string) => `あと${n}人`,
	full: '満席',
	states: {
		received: '返事待ち',
		accepted: '受けた',
		waiting: '順番待ち',
		declined: 'ことわった',
	} satisfies Record<LessonApplicantState, string>,
	answers: { accepted: '受ける', waiting: '順番待ちにする', declined: 'ことわる' },
	answerOf: (answer: string, name: string) => `${answer}：${name}さん`,
	person: (name: string) => `${name}さん`,
	people: (n: string) => `${n}人`,
	from: (association: string, day: string) => `${association}、${day}に申し込み`,
	elsewhere: '登録のない町内会',
	next: (name: string) => `席があります。次の順番は、${name}さんです。`,
	answered: (name: string, state: string) => `${name}さんを「${state}」にしました`,
	undo: '元に戻す',
	undone: '元に戻しました',
	/** The place that somebody had was given to the next one before it could be given back. */
	placeGone: (name: string) =>
		`席は、次の方のものになりました。${name}さんは「順番待ち」です。定員をふやすと、受けられます。`,
	print: '名簿を印刷する',
	printOf: (lesson: string) => `名簿を印刷する：${lesson}`,
	csv: '予定と席の表を保存する（CSV）',
	csvName: '講座の予定と席',
	columns: {
		...{ hall: '公民館', title: '講座名', day: '日', from: '開始', to: '終了', takes: '申し込みの受け方' },
		...{ seats: '定員', accepted: '受けた人数', waiting: '順番待ち', received: '返事待ち', left: '残り' },
	},
	missing: 'この講座は、見つかりません',
	toApplicants: '講座の申し込みに戻る',
	sheet: {
		accepted: '受けた方',
		waiting: '順番待ちの方（申し込みの順）',
		columns: { number: '番', name: 'お名前', people: '人数', phone: '電話', came: '来た' },
		nobody: '受けた方は、まだいません。',
		unanswered: (n: string) => `この表のほかに、まだ返事をしていない申し込みが${n}件あります。`,
		privacy: '個人情報です。使ったあとは、切りきざんで捨ててください。',
	},
});
