import { words } from '../chosen-language';

/** The address at which other calendars read that of the household. */
export const calendarAddress = words('calendarAddress', {
	title: 'ふだんのカレンダーで見る',
	lead: 'この予定を、スマホやパソコンの、ふだんのカレンダーにも出せます。予定が変わると、そちらも変わります。',
	secret:
		'そのためのアドレスを作ります。アドレスを知る人は、予定の日にち・題・場所を見られます。お宅の名前は入りません。教えるのは、ご家族だけにしてください。',
	show: 'アドレスを出す',
	practicing: '練習なので、ほんもののカレンダーには入れられません。',
	subscribe: 'iPhone・Mac に入れる',
	address: 'あなたのお宅のアドレス',
	copy: 'アドレスを写す',
	copied: '写しました。カレンダーに貼りつけます。',
	copyYourself: '写せませんでした。アドレスを、指で長く押して写します。',
	how: 'カレンダーへの入れ方',
	steps: [
		{ on: 'iPhone・iPad・Mac', steps: '「iPhone・Mac に入れる」を押し、出てきた画面で進みます。' },
		{
			on: 'Google カレンダー',
			steps:
				'アドレスを写します。パソコンで Google カレンダーを開き、「他のカレンダー」の「＋」を押し、「URL で追加」を選んで、貼りつけます。スマホにも出ます。',
		},
		{
			on: 'Outlook',
			steps: 'アドレスを写します。「予定表を追加」を押し、「Web から登録」を選んで、貼りつけます。',
		},
	],
	slow: '変わった予定が出るまでに、一日ほどかかることがあります。急ぐことは、ここで見てください。',
	removed: '鍵カードやスマホをはずすと、このアドレスも止まります。',
	change: 'アドレスを変える',
	end: '使うのをやめる',
	sure: {
		change: {
			title: 'アドレスを、変えますか？',
			text: '今のアドレスは、すぐに止まります。入れてあるカレンダーには、新しいアドレスを入れてください。',
		},
		end: {
			title: '使うのをやめますか？',
			text: '今のアドレスは、すぐに止まります。入れてあるカレンダーに、予定は来なくなります。',
		},
	},
	done: { change: '変えました。前のアドレスは、もう使えません。', end: 'やめました。前のアドレスは、もう使えません。' },
});
