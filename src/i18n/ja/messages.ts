import { words } from '../chosen-language';

/** お知らせ: a short text, sent in one step. */
export const messages = words('messages', {
	lead: '短い文を、すぐに届けます。写真や日時の枠が要るときは、回覧を書きます。',
	/** To a 班長, who writes no circulars. */
	leadOfGroup: '短い文を、班のお宅にすぐ届けます。写真や日時の枠が要るときは、会長に頼んでください。',
	/** Texts to begin with, a line each; ◯ stands where the writer fills something in. */
	templates: {
		title: '文の見本から始める',
		hint: '押すと、文が入ります。「◯」のところに、言葉を入れます。',
		each: {
			rain: {
				name: '雨天中止',
				lines: [
					'雨のため、◯◯は中止です',
					'◯月◯日の◯◯は、雨のため中止します。',
					'次の日にちは、決まったらお知らせします。',
				],
			},
			time: {
				name: '時間変更',
				lines: ['◯◯の時間が変わります', '◯月◯日の◯◯は、始まりが午前◯時に変わります。', '場所は変わりません。'],
			},
			death: {
				name: '訃報',
				lines: [
					'訃報',
					'◯班の◯◯様が、◯月◯日に逝去されました。',
					'通夜　◯月◯日 午後◯時',
					'告別式　◯月◯日 午前◯時',
					'場所　◯◯',
				],
			},
			lost: {
				name: '落とし物',
				lines: [
					'落とし物をあずかっています',
					'◯月◯日に、◯◯で、◯◯を見つけました。',
					'心当たりの方は、◯◯へお電話ください。',
				],
			},
			stranger: {
				name: '不審者',
				lines: [
					'不審な人に、ご注意ください',
					'◯月◯日の◯時ごろ、◯◯の近くで、不審な人を見たと聞きました。',
					'かぎをかけ、子どもには大人がつきましょう。',
					'こわいと思ったら、すぐ110番にお電話ください。',
				],
			},
			heat: {
				name: '熱中症',
				lines: [
					'暑さに、ご注意ください',
					'◯月◯日は、とても暑くなります。',
					'水を飲み、部屋をすずしくしてください。',
					'近所の方にも、声をかけてください。',
				],
			},
		},
		replaceTitle: 'いまの文を消して、見本を入れますか',
		replaceText: 'いま書いてある文は、戻せません。',
		replaceYes: '見本を入れる',
		replaceNo: 'やめる',
	},
	/** A text that still holds the gaps of its template. */
	gaps: {
		title: '「◯」が残っています',
		text: (question: string) => `まだ書いていないところがあります。${question}。`,
		yes: 'このまま送る',
		no: '書きなおす',
	},
	correctTitle: 'お知らせを訂正する',
	text: '文',
	textHint: '400文字まで。はじめの1行が、題名になります。',
	example: '例　きょう午後2時から、水道が1時間ほど止まります。',
	urgent: '至急にする',
	urgentHint: '一覧のいちばん上に「至急」と出ます。',
	send: '送る',
	confirmTitle: (to: string, n: string) => `${to}（${n}世帯）に送ります`,
	confirmText: '送ったお知らせは、台帳で、伝わったかどうかが分かります。',
	confirmYes: '送る',
	confirmNo: 'もう少し直す',
	problems: {
		missing: '文をまだ書いていません。',
		tooLong: '文が長すぎます。短くするか、回覧として書いてください。',
		noGroup: '班を選んでいません。',
		groupDissolved: 'なくなった班が入っています。宛先を選びなおしてください。',
		unchanged: 'まだどこも直していません。',
		noteTooLong: '訂正のわけが長すぎます。短く書いてください。',
		nobodyLeft: 'まだのお宅は、もうありません。宛先を選びなおしてください。',
		tooMany: 'まだのお宅が、300より多くあります。全世帯か班を選んでください。',
	},
});
