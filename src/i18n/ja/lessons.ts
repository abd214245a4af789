import { words } from '../chosen-language';

/** スマホ講座・つかいかた. Short enough to be read aloud by a volunteer beside. */
export const lessons = words('lessons', {
	howTo: 'つかいかた',
	steps: {
		open: {
			title: '回覧を開く',
			text: '読みたい回覧を押します。「未読」がついているものが、まだ読んでいない回覧です。',
		},
		read: {
			title: '「読みました」を押す',
			text: '読みおわったら、いちばん下の赤い丸を押します。お宅の印がつき、班長に伝わります。',
		},
		textSize: { title: '文字を大きくする', text: '画面の上の「文字と見え方」を押して、読みやすい大きさを選びます。' },
		signal: {
			title: '電波がないとき',
			text: '届いている回覧は、電波がなくても読めます。「読みました」も押せます。電波が届くと、自動で送ります。',
		},
		ask: {
			title: '困ったとき',
			text: '班長か、公民館のスマホ講座で聞いてください。鍵カードをなくしたときも、班長に言えば作りなおせます。',
		},
	},
	association: '町内会に電話する',
	halls: '公民館のスマホ講座',
	hallsLead: 'はじめての方も、どうぞ。申しこみと問い合わせは、公民館にお電話ください。',
	restored: '控えから戻したお知らせです。',
	none: '今、お知らせできる講座はありません',
	noneHint: '新しい講座が決まると、ここに出ます。',
	address: (address: string) => `所在地 ${address}`,
	place: (place: string) => `場所 ${place}`,
	call: (phone: string) => `${phone}に電話`,
	settings: '設定',
	sample: 'あ',
	press: '読みました',
	unread: '未読',
});
