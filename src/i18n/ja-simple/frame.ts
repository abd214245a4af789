import type { Words } from '../shape';

const readable = '前に 来た かいらんは、読む ことが できます。';

export const frame = {
	skip: '文へ 行く',
	bar: '行く ところ',
	home: 'かいらん',
	desk: (role) => `${role}の がめん`,
	textSize: '文字と 色',
	help: 'つかいかた',
	helpWhole: 'スマホ教室・つかいかた',
	settings: 'せってい',
	language: 'ことば / Language',
	acting: (name) => `今は、${name}さんの 家の がめんです`,
	actingFamily: (name) => `今は、${name}さんの かぞくの がめんです`,
	actingSeat: (title) => `今は、${title}の がめんです`,
	switch: 'かえる',
	switchTitle: 'だれの がめんを 見ますか',
	toHousehold: (name) => `${name}さんの 家へ`,
	toSeat: (title) => `${title}の がめんへ`,
	unsent: (n) => `まだ おくって いません（${n}こ）。インターネットに つながると、スマホが おくります。`,
	causes: {
		unreachable: `インターネットに つながって いません。${readable}`,
		serverBusy: `今、かいらんを つかう 人が 多いです。少し まつと、つながります。${readable}`,
		serverError: `かいらんの ほうに もんだいが あります。なおると、つながります。${readable}`,
	},
	lastHeard: (when) => `さいごに 来たのは ${when}`,
	refused: (n) => `おくる ことが できなかった ものが ${n}こ あります`,
	seeRefused: 'それを 見る',
	showKey: 'かぎカードを 入れる',
	reload: 'もういちど ひらく',
	sample: 'あ',
} satisfies Words['frame'];
