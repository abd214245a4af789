import type { Meeting } from '#contract/meetings';
import { words } from '../chosen-language';

/** The minutes and the papers of 総会: what members fill in, and what the count was made of. */
export const meetingPaper = words('meetingPaper', {
	text: {
		title: (title: string) => `${title}　議事録`,
		resultTitle: (title: string) => `${title}の結果`,
		when: '日時',
		place: '場所',
		line: (label: string, value: string) => `${label}　${value}`,
		total: '会員の数',
		part: '出席・委任・書面',
		partOf: (present: string, proxies: string, written: string) => `出席${present}、委任${proxies}、書面${written}`,
		quorum: (needed: string, isReached: boolean) =>
			`定足数${needed}に${isReached ? '足りたので、総会は成立した。' : '足りず、総会は成立しなかった。'}`,
		resolution: (part: string, total: string, passed: boolean) =>
			`全員の同意（${total}のうち${part}）が${passed ? 'あり、決議は成立した。' : 'なく、決議は成立しなかった。'}`,
		motion: (number: string, title: string) => `${number}　${title}`,
		tied: '可否同数。議長が決めた結果：',
		results: '採決の結果をお知らせします。',
		sign: ['　　年　　月　　日', '議長　　　　　　　　　　　　印', '議事録署名人　　　　　　　　印'],
	},

	sheet: {
		which: '何を印刷しますか',
		kinds: { forms: '委任状・書面表決書', minutes: '議事録', evidence: '採決の記録' },
		toMeeting: '総会の画面',
		formTitle: { meeting: '総会の出欠・委任状・書面表決書', resolution: '書面決議の同意書' } satisfies Record<
			Meeting['form'],
			string
		>,
		count: (n: string) => `${n}枚`,
		onlySilent: 'まだ返事のないお宅だけ',
		privacy: '名前が入ります。配り終えたら、余った紙は捨ててください。',
		of: (name: string) => `${name}様`,
		until: (when: string) => `${when}までに`,
		handTo: (group: string) => `${group}の班長へお渡しください。`,
		how: 'どれか1つに印をつけてください。',
		attend: '出席します',
		chair: '議長に委任します',
		named: 'この方に委任します',
		written: '書面で賛否を出します',
		secret: '無記名：別の紙に書いて、封をして、いっしょにお渡しください。',
		consent: '同意します',
		object: '反対します',
		sign: '署名',
		noMinutes: 'まだ締めていないので、議事録はありません。',
		evidence: {
			title: '採決の記録',
			rules: 'きまり',
			convened: (moment: string, title: string) => `${moment}に${title}がひらきました。`,
			corrected: (moment: string) => `${moment}に議案か締切を直しました。`,
			register: (n: string) => `名簿（${n}）`,
			columns: { nr: '番号', name: 'お名前', stand: '数え方', said: '返事', at: '受けた日時', votes: '公開の賛否' },
			open: 'まだ締めていません。いまの数です。',
			said: (said: string, by: string) => `${said}（${by}）`,
			secretCast: (motion: string, secret: string, n: string) => `${motion}（${secret} ${n}）`,
			result: (figures: string, result: string) => `${figures}　${result}`,
			comma: '、',
			basis: '名簿は、招集の回覧を出した日のものです。委任は、受ける方が会場にいるときだけ数えました。',
			secrecy: '無記名の票は、名前と分けて数えました。投票した方の名前だけを残しています。',
		},
	},
});
