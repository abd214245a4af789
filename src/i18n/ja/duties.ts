import { words } from '../chosen-language';

/** 当番: whose turn it is, as a household sees it, and the days on which rubbish is collected. */
export const duties = words('duties', {
	next: '次の当番',
	none: 'このお宅の番は、いまはありません',
	noneHint: '番が決まると、ここに大きく出ます。',
	empty: '当番表は、まだありません',
	emptyHint: '班長が当番表を作ると、ここに出ます。',
	inDays: (days: string) => `あと${days}日`,
	today: 'きょう',
	tomorrow: 'あした',
	/** Of a turn of several days. */
	andMore: (n: string) => `ほか${n}日`,
	note: '当番ですること',
	swap: '代わってもらう',
	swapTitle: (day: string) => `${day}の番を、どの番と代わってもらいますか`,
	swapHint: '押すと、そのお宅に聞きます。相手が「代わる」を押したときに、入れかわります。',
	swapNone: '代わってもらえる番が、ありません。班長にご相談ください。',
	asked: (name: string) => `${name}さんに聞きました`,
	waiting: (give: string, name: string, take: string) =>
		`${give}の番を、${name}さんの${take}と代わってもらえるか、聞いています`,
	takeBack: '取り下げる',
	takenBack: '取り下げました',
	declined: (give: string, name: string) =>
		`${give}の番のことで、${name}さんは都合がつかないそうです。ほかの番も選べます。`,
	askedYou: (name: string, give: string, take: string) =>
		`${name}さんの${give}の番と、お宅の${take}の番を、代わってほしいそうです`,
	yes: '代わる',
	no: '都合がつかない',
	saidYes: '代わりました。当番表が変わります。',
	saidNo: '都合がつかないと伝えました',
	handOver: '札を次の家に渡しました',
	handOverTo: (name: string) => `次は、${name}さんです。`,
	handed: '札を渡しました',
	handedHere: '前の番のお宅が、札を渡したそうです',
	undo: '元に戻す',
	undone: '元に戻しました',
	open: 'まだ決まっていません',
	own: 'お宅の番',
	made: (day: string, who: string) => `${day}に、${who}が作りました。`,
	unsent: 'まだ送れていません。つながると自動で送ります。',
	more: (n: string) => `あと${n}回を見る`,
	refused: '送ったものが、受け付けられませんでした',
	understood: 'わかりました',
	family: 'ご家族のスマホでは、見るだけです。代わってもらうのは、お宅のスマホでします。',
	rubbish: 'ごみの日',
	rubbishOf: (area: string) => `${area}の、これから2週間です。`,
	rubbishNone: 'これから2週間は、集めに来る日が分かりません。',
	comma: '、',
	/** On the list of circulars: when, and what duty. */
	soon: (when: string, name: string) => `${when}は、お宅の番です：${name}`,
	calendar: (name: string) => `お宅の番：${name}`,
});
