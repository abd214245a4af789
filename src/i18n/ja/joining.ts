import { words } from '../chosen-language';

/** From the paper card to the list: whose card, one yes. */
export const joining = words('joining', {
	inspecting: '鍵カードを調べています',
	question: (name: string) => `${name}さんのお宅ですか？`,
	questionFamily: (name: string) => `${name}さんのご家族ですか？`,
	questionSeat: (title: string) => `${title}の方ですか？`,
	asFamily: 'ご家族として読みます。',
	asFamilyHint: 'ご家族が読んでも、お宅の方が読んだことにはなりません。',
	asSeat: '役の画面を開きます。',
	yes: 'はい、そうです',
	no: 'いいえ、ちがいます',
	notMine: 'このカードは使われていません。班長に渡してください。ご自分のカードは、下に入れてください。',
	joining: '開いています',
	typeTitle: '鍵カードを入れる',
	typeHint: 'カードを見て入れてください。小さい文字でも使えます。',
	typeLabel: 'カードの12文字',
	typeSubmit: 'このカードで開く',
	typeMore: (n: string) => `あと${n}文字です。`,
	typeNone: '12文字を入れてから押してください。',
	linkCut: 'カードのアドレスが、途中で切れています。カードの12文字を入れるか、アドレスを全部はり付けてください。',
	lookalikes: '数字の 0 と 1、英字の O と I は、カードに使われていません。Q、D、L、7 など、似た文字を見てください。',
	again: 'もう一度ためす',
	callHint: '困ったときは、カードに書いてある電話番号にかけてください。',
	scan: 'カメラで読みとる',
	scanHint: '「カメラで読みとる」なら、文字を入れなくても開けます。',
	welcome: 'ようこそ',
	welcomeLead: '町内会の回覧を、この電話で読めます。',
	welcomeHow: '班長からもらった「鍵カード」を手もとにご用意ください。',
	welcomeScan: 'カメラで、カードの四角い模様を写します。',
	welcomeType: '写せないときは、カードの12文字を入れます。',
	welcomeButton: '鍵カードを入れる',
	ended: 'この鍵カードは、もう使えません',
	endedText: (name: string) =>
		`${name}さんのお宅の鍵カードが止められたか、退会になっています。続けて読むときは、班長から新しい鍵カードをもらえます。`,
	endedSeat: (title: string) =>
		`「${title}」の役が終わったか、役のカードが止められました。続けるときは、会長から新しいカードをもらえます。`,
});
