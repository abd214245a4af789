import type { Words } from '../shape';
import { reading } from './reading';

export const practiceTown = {
	association: 'れんしゅう町内会',
	district: 'れんしゅうの 町',
	chair: 'れんしゅうの 会長',
	group: (n: number) => `${n}はん`,
	households: [
		'れんしゅう　花子',
		'山川　一男',
		'海野　友子',
		'空田　晴男',
		'森本　みどり',
		'石田　岩男',
		'雪村　春子',
		'月野　光',
	],
	circulars: [
		{
			title: 'れんしゅうの かいらんです',
			body: `この 文を さいごまで 読んで ください。つぎに、いちばん 下の 赤い 丸の 「${reading.press}」を おして ください。\n\nまちがえても、しんぱい ありません。れんしゅうです。だれも 見ません。`,
		},
		{
			title: '公園の 草とり',
			body: '公園の 草を とります。\n\n手ぶくろを もって きて ください。雨の ときは、つぎの 週に します。',
			place: 'まん中の 公園',
			ask: '草とりに 行く 人',
		},
		{
			title: '夏まつりの お知らせ',
			body: 'ことしも 夏まつりを します。\n\n金魚の あそびと、かきごおりが あります。かぞくで 来て ください。',
			place: '町の あつまる 家の 前',
		},
	],
	duty: 'ごみの とうばん',
	urgent: {
		title: '水が 止まります',
		body: 'きょうの 午後、水が 出ません。\n\n水を 入れものに 入れて おいて ください。（これは れんしゅうです）',
		urgent: true,
	},
} satisfies Words['practiceTown'];
