import { words } from '../chosen-language';

/** What the practice town is made of, as `src/practice/town.ts` takes it. */
export const practiceTown = words('practiceTown', {
	association: '練習町内会',
	district: '練習学区',
	chair: '練習の会長',
	group: (n: number) => `${n}班`,
	households: [
		'練習　花子',
		'山川　一郎',
		'海野　波子',
		'空田　晴夫',
		'森本　みどり',
		'石田　岩男',
		'雪村　春子',
		'月野　光',
	],
	circulars: [
		{
			title: '練習の回覧です',
			body: 'この文を最後まで読んだら、いちばん下の赤い丸「読みました」を押してください。\n\nまちがえても、だいじょうぶです。これは練習で、だれにも届きません。',
		},
		{
			title: '公園の草取り',
			body: '公園の草取りをします。\n\n軍手をお持ちください。雨のときは、次の週にします。',
			place: '中央公園',
			ask: '草取りに出る人',
		},
		{
			title: '夏まつりのお知らせ',
			body: '今年も夏まつりをします。\n\n金魚すくいと、かき氷があります。ご家族でおこしください。',
			place: '集会所の前',
		},
	],
	duty: 'ごみ当番',
	urgent: {
		title: '断水のお知らせ',
		body: '今日の午後、水道が止まります。\n\n水をくんでおいてください。（これは練習です）',
		urgent: true,
	},
});
