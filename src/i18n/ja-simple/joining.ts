import type { Words } from '../shape';

const scan = 'カメラで 読む';

export const joining = {
	inspecting: 'かぎカードを しらべて います',
	question: (name) => `${name}さんの 家ですか？`,
	questionFamily: (name) => `${name}さんの かぞくですか？`,
	questionSeat: (title) => `あなたは、${title}ですか？`,
	asFamily: 'かぞくが 読む カードです。',
	asFamilyHint: 'かぞくが 読んでも、この 家の 人が 読んだ ことに なりません。',
	unverified:
		'この 町内会は、まだ だれも しらべて いません。あなたが 知って いる 人から もらった カードですか？ そうで ない ときは、やめて ください。',
	asSeat: '町内会の しごとの がめんを ひらきます。',
	yes: 'はい、そうです',
	no: 'いいえ、ちがいます',
	notMine: 'この カードは つかって いません。はんちょうに わたして ください。あなたの カードは、下に 入れて ください。',
	joining: 'ひらいて います',
	typeTitle: 'かぎカードを 入れる',
	typeHint: 'カードを 見て、文字を 入れて ください。小さい 文字でも いいです。',
	typeLabel: 'カードの 12文字',
	typeSubmit: 'この カードで ひらく',
	typeMore: (n) => `あと ${n}文字です。`,
	typeNone: '12文字を 入れてから、おして ください。',
	linkCut:
		'カードの アドレスが、とちゅうで 切れて います。カードの 12文字を 入れて ください。アドレスを ぜんぶ 入れても いいです。',
	lookalikes: '数字の 0と 1、文字の Oと Iは、カードに ありません。Q、D、L、7 かも しれません。よく 見て ください。',
	again: 'もういちど する',
	callHint: 'こまった ときは、カードの 電話ばんごうに かけて ください。',
	scan,
	scanHint: `「${scan}」なら、文字は 入れません。`,
	welcome: 'ようこそ',
	welcomeLead: '「かいらん」は、町内会からの お知らせです。この スマホで 読む ことが できます。',
	welcomeHow: 'はんちょうから もらった 「かぎカード」を 出して ください。',
	welcomeScan: 'カメラで、カードの 四角い もよう（QRコード）を うつします。',
	welcomeType: 'カメラで できない ときは、カードの 12文字を 入れます。',
	welcomeButton: 'かぎカードを 入れる',
	ended: 'この かぎカードは、もう つかう ことが できません',
	endedText: (name) =>
		`${name}さんの 家の かぎカードを 止めたか、町内会を やめました。つづけて 読む ときは、はんちょうから 新しい カードを もらって ください。`,
	endedSeat: (title) =>
		`「${title}」の しごとが おわったか、カードを 止めました。つづける ときは、カードを くれた 人から 新しい カードを もらって ください。`,
} satisfies Words['joining'];
