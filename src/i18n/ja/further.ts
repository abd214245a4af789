import { words } from '../chosen-language';

/** Writing やさしい日本語 and other languages beside the first text. */
export const further = words('further', {
	section: 'やさしい日本語と、ほかの言葉',
	easy: 'やさしい日本語でも書く',
	easyHint: '子どもや、日本語になれていない方にも分かる文です。読む人が選べます。',
	other: 'ほかの言葉でも書く',
	otherHint: '読む人が選べます。その言葉が分かる方に、見てもらってから出してください。',
	language: '言葉',
	add: 'この言葉で書く',
	heading: (name: string) => `${name}の文`,
	title: (name: string) => `題名（${name}）`,
	body: (name: string) => `本文（${name}）`,
	easyBodyHint: '一つの文には、一つのことだけを書きます。漢字《かんじ》と書くと、ふりがなが付きます。',
	otherBodyHint: '上の枠の日時や場所は、この文にもそのまま付きます。',
	remove: (name: string) => `${name}の文を消す`,
	machine: '自動で訳した文です',
	checked: 'わたしが読んで、まちがいがないことを確かめました',
	checkedHint: '印を付けるまでは、「自動で訳した文です」と、読む人にも出ます。',
	earlier: 'もとの文が変わりました',
	confirmed: 'この文も、今のもとの文と同じ内容です',
	confirmedHint: '印を付けるまでは、「もとの文が変わりました」と、読む人にも出ます。',
	compared: '見くらべたのは、日付、時刻、金額、電話番号だけです。文の意味は、見ていません。',
	comparedEasy: '見くらべたのは、日付、時刻、金額、電話番号、場所だけです。文の意味は、見ていません。',
	questions: {
		title: 'もとの文とちがうところがあります',
		lead: '文を直すか、「このままでよい」に印を付けてください。',
		kinds: { date: '日付', time: '時刻', amount: '金額', phone: '電話番号', place: '場所' },
		differs: (what: string, first: string, second: string) => `${what}がちがいます：${first} ／ ${second}`,
		missing: (what: string, first: string) => `${what}「${first}」が、この文に見つかりません`,
		added: (what: string, second: string) => `${what}「${second}」が、もとの文に見つかりません`,
		meant: 'このままでよい',
	},
	translate: {
		press: '自動で訳す',
		hint: 'このパソコンやスマホの中だけで訳します。文は、外に送りません。',
		busy: '訳しています。はじめてのときは、数分かかることがあります。',
		failed: '訳せませんでした。もう一度押すか、ご自分で書いてください。',
	},
	/** Above the preview. */
	shown: '見えかたの言葉',
	first: 'もとの日本語',
});
