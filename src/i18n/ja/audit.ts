import type { ArgsOf } from '#contract/commands';
import { words } from '../chosen-language';
import { titleOf, type About } from './about';
import { wasDone } from './commands';

/** A phone came in by a card: of a household's how soon after it was made, and whose it is as well. */
function joined({ minutes, issuer, alsoSeat }: About): string {
	const facts = [
		...(alsoSeat ? [`「${alsoSeat}」のスマホ`] : []),
		...(minutes !== undefined ? [`${issuer ? `${issuer}が` : ''}カードを作って${minutes}分後`] : []),
	];
	return `カードでスマホを入れました${facts.length > 0 ? `（${facts.join('、')}）` : ''}`;
}

/** What was looked at, and what else no command says. */
const looked: Record<
	`look.${ArgsOf<'audit.look'>['what'] | 'pull' | 'follow'}` | 'device.join',
	(about: About) => string
> = {
	'look.roster': () => '名簿を見ました',
	'look.ledger': (about) => `${titleOf(about)}の配達台帳を見ました`,
	'look.answers': (about) => `${titleOf(about)}への回答を見ました`,
	'look.safety': () => '安否確認で、お宅の様子を見ました',
	'device.join': joined,
	'look.pull': () => '名簿と台帳を、スマホに受けとりました',
	'look.follow': ({ household }) =>
		`カードを読みとって、${household ? `${household}さん` : 'あるお宅'}のスマホの準備を手伝いました`,
	'look.export': (about) =>
		about.circular ? `${titleOf(about)}への回答をファイルに書き出しました` : '名簿をファイルに書き出しました',
	'look.print': (about) =>
		about.circular ? `${titleOf(about)}の班の用紙を印刷しました` : '名前の入った紙を印刷しました',
};

/** The audit, read by the chair. */
export const audit = words('audit', {
	lead: 'だれが、いつ、名簿や台帳を見たか、お宅や班、カードや役を変えたかの記録です。書きかえられません。3年たつと消えます。',
	month: '月',
	allMonths: 'すべての月',
	none: 'この月の記録は、ありません。',
	print: '印刷する',
	printedTitle: (association: string, month: string) => `${association}　記録　${month}`,
	count: (n: string) => `${n}件`,
	more: 'もっと前のものを見る',
	/** 「3班 班長」 as it stands in a sentence: 「3班の班長」. */
	who: (who: string) => who.replace(/^(\S+班)[ \u3000](班長)$/u, '$1の$2'),
	household: (name: string) => `${name}さんのお宅`,
	unknown: '今は名前の残っていないお宅',
	/** Added to a sentence that stands for several lines of the same day. */
	times: (n: string) => `（${n}回）`,
	operator: '運営',
	/** One that is not there any more. */
	aSeat: '役',
	/** After who did it, where that has several phones: which one. */
	from: (phone: string) => `（${phone}）`,
	nthPhone: (n: string) => `${n}台目のスマホ`,
	formerPhone: '今ははずしたスマホ',
	line: (who: string, what: string) => `${who}が、${what}`,
	did: (what: string, about: About): string =>
		(looked as Partial<Record<string, (about: About) => string>>)[what]?.(about) ??
		wasDone(what, about) ??
		'手つづきをしました',
});
