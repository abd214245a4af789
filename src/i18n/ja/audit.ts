import type { AuditWhat } from '#domain/commands/index';
import { words } from '../language';

/** What a line of the audit is about, in words; a part that is no longer known is left out. */
export interface About {
	household?: string;
	seat?: string;
	circular?: string;
	count?: string;
	/** The household did it itself. */
	own?: boolean;
	/** The phones and cards of before stayed. */
	phonesKept?: boolean;
}

const home = ({ household }: About) => (household ? `${household}さんのお宅` : 'あるお宅');
const seat = (about: About) => (about.seat ? `「${about.seat}」` : '役');
const title = ({ circular }: About) => (circular ? `「${circular}」` : '回覧');

/** What was done or looked at: a sentence for each kind of line that the code can write. */
const did: Record<AuditWhat, (about: About) => string> = {
	'look.roster': () => '名簿を見ました',
	'look.ledger': (about) => `${title(about)}の配達台帳を見ました`,
	'look.export': () => '名簿をファイルに書き出しました',
	'look.print': (about) =>
		about.circular ? `${title(about)}の班の用紙を印刷しました` : '名前の入った紙を印刷しました',
	'key.issue': (about) => (about.seat ? `${seat(about)}のカードを作りました` : `${home(about)}の鍵カードを作りました`),
	'key.revoke': (about) => (about.household ? `${home(about)}の鍵カードを止めました` : '役のカードを止めました'),
	'device.remove': (about) =>
		about.own ? '自分のスマホをはずしました' : `${about.seat ? seat(about) : home(about)}のスマホをはずしました`,
	'seat.open': (about) => `${seat(about)}を加えました`,
	'seat.change': (about) => `${seat(about)}の担当の名前を変えました`,
	'seat.close': (about) => `${seat(about)}を終えました`,
	'seat.handover': (about) => `${seat(about)}の交代を決めました`,
	'household.add': (about) => `${home(about)}を名簿に加えました`,
	'household.leave': (about) => `${home(about)}を退会にしました`,
	'household.return': (about) => `${home(about)}を名簿にもどしました`,
	'household.forget': () => 'お宅を一つ、記録から消しました',
	'roster.apply': ({ count }) => (count ? `名簿を${count}件、まとめて直しました` : '名簿をまとめて直しました'),
	'archive.begin': ({ count }) => (count ? `控え（${count}件）をまるごと戻しました` : '控えをまるごと戻しました'),
	'key.replace': (about) =>
		about.phonesKept
			? `${seat(about)}の新しいカードを作りました（前のスマホとカードは、そのままです）`
			: `${seat(about)}の新しいカードを作り、前のスマホとカードを止めました`,
	'circular.withdraw': (about) => `${title(about)}を取り下げました`,
};

/** The audit, read by the chair. */
export const audit = words('audit', {
	lead: 'だれが、いつ、名簿や台帳を見たか、カードや役を変えたかの記録です。書きかえられません。3年たつと消えます。',
	month: '月',
	allMonths: 'すべての月',
	none: 'この月の記録は、ありません。',
	print: '印刷する',
	printedTitle: (association: string, month: string) => `${association}　記録（${month}）`,
	count: (n: string) => `${n}件`,
	more: 'もっと前のものを見る',
	/** 「3班 班長」 as it stands in a sentence: 「3班の班長」. */
	who: (who: string) => who.replace(/^(\S+班)[ \u3000](班長)$/u, '$1の$2'),
	household: (name: string) => `${name}さんのお宅`,
	unknown: '今は名前の残っていないお宅',
	/** Added to a sentence that stands for several lines of the same day. */
	times: (n: string) => `（${n}回）`,
	operator: '運営',
	line: (who: string, what: string) => `${who}が、${what}`,
	did: (what: string, about: About): string =>
		(did as Partial<typeof did>)[what as AuditWhat]?.(about) ?? '手つづきをしました',
});
