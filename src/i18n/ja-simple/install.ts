import type { Words } from '../shape';

const homeScreen = 'ホームに ついか';

export const install = {
	offerTitle: 'つぎから、すぐに ひらく ことが できるように しますか？',
	offerText: 'スマホの さいしょの がめんに、「かいらん」の 絵を おきます。',
	add: 'さいしょの がめんに おく',
	later: 'おかない',
	guide: 'おきかたを 見る',
	guideTitle: 'iPhoneの さいしょの がめんに おく',
	guideLead: '青くて 丸い 絵の 「Safari」で ひらいて いる とき、できます。',
	steps: [
		'がめんの 下の、四角から やじるしが 出て いる しるしを おします。',
		`出た ものを 上へ うごかします。「${homeScreen}」を おします。`,
		'右上の 「ついか」を おします。「かいらん」の 絵が 出ます。',
	],
	homeScreen,
	cardAgain: 'はじめて ひらくと、かぎカードを 聞く ことが あります。同じ カードを もういちど つかいます。',
	other: `ほかの スマホでは、がめんの 右上の、点が 3つの しるしを おします。つぎに、「${homeScreen}」を おします。`,
	updateTitle: '「かいらん」の アプリを 新しく する ことが できます',
	updateText: 'これは、町内会の かいらんでは ありません。書いて いる ものは のこります。',
	update: '新しく する',
	updating: '新しく して います',
} satisfies Words['install'];
