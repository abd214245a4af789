import { words } from '../chosen-language';

/** What a phone does when something new comes while Kairan is closed; how that is asked for and switched off. */
export const push = words('push', {
	offerTitle: '新しい回覧が来たら、この電話が知らせます',
	offerText: 'このあと聞かれたら、「許可」を押してください。',
	accept: '知らせてもらう',
	later: 'あとで',
	section: '新しい回覧が来たとき',
	states: {
		on: '新しい回覧が来たら、この電話が知らせます。',
		off: 'この電話は、新しい回覧が来ても知らせません。',
		homeScreen: 'この電話では、「かいらん」を最初の画面に置いて、そこから開くと、お知らせを出せます。',
		unable: '今の開き方では、お知らせを出せません。ときどき「かいらん」を開いてご覧ください。',
		deniedInstalled:
			'お知らせが止まっています。スマートフォンの「設定」の「通知」で、「かいらん」を許可に変えてください。',
		deniedInBrowser:
			'お知らせが止まっています。画面のいちばん上で、ホームページのアドレスの左にある印を押して、「通知」を許可に変えてください。',
		failed: 'うまくいきませんでした。電波のよい所で、もう一度押してください。',
	},
	/** Of a phone or computer that acts for a leader's seat and no household. */
	calls: {
		on: '電話をお願いしたいお宅があるときに知らせます。回覧は、お宅の鍵カードを読みとった電話が知らせます。',
		off: '電話をお願いしたいお宅があっても、ここでは知らせません。',
	},
	/** Of one that acts for another seat. */
	nothing: 'この役の人に出すお知らせは、ありません。回覧は、お宅の鍵カードを読みとった電話が知らせます。',
	switchOff: '知らせるのをやめる',
	timing: '至急でないお知らせは',
	timingHint: '至急のお知らせは、いつでもすぐに知らせます。夜10時から朝6時までは、至急のほかは鳴りません。',
	timings: {
		now: { label: 'すぐに知らせる' },
		evening: { label: '夕方まとめて', hint: '夕方6時に、その日の分を1回で知らせます。' },
		never: { label: '至急だけ', hint: '至急でないものは、「かいらん」を開いたときに読めます。' },
	},
	titles: '題名を画面に出す',
	titlesHint: '「かいらん」を開かなくても、題名が読めます。そばにいる人にも見えます。',
	guide: '置き方を見る',
});
