import type { CommandName } from '#contract/commands';
import type { AuditedCommand } from '#domain/commands/index';
import { words } from '../chosen-language';

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
	/** What the circular was about does not take place. */
	cancelled?: boolean;
}

const home = ({ household }: About) => (household ? `${household}さんのお宅` : 'あるお宅');
const seat = (about: About) => (about.seat ? `「${about.seat}」` : '役');
/** How a circular is named in a sentence. */
export const titleOf = ({ circular }: About) => (circular ? `「${circular}」` : '回覧');

/** What a command is called, and the sentence that its line in the audit says. */
type CommandWords = {
	[N in CommandName]: { name: string } & (N extends AuditedCommand
		? { did: (about: About) => string }
		: { did?: never });
};

const COMMANDS: CommandWords = {
	'association.found': { name: '町内会の登録' },
	'association.change': { name: '町内会の名前や電話の変更' },
	'seat.open': {
		name: '役の登録',
		did: (about) => `${seat(about)}を加えました`,
	},
	'seat.change': {
		name: '役の書きかえ',
		did: (about) => `${seat(about)}の担当の名前を変えました`,
	},
	'seat.close': {
		name: '役を終える',
		did: (about) => `${seat(about)}を終えました`,
	},
	'seat.handover': {
		name: '役の引き継ぎ',
		did: (about) => `${seat(about)}の交代を決めました`,
	},
	'lesson.put': { name: 'スマホ講座のお知らせ' },
	'audit.look': { name: '名簿や台帳を見た記録' },
	'group.add': { name: '班の登録' },
	'group.change': { name: '班の書きかえ' },
	'group.dissolve': { name: '班の取りやめ' },
	'group.walk': { name: '班を回る順番' },
	'household.add': {
		name: 'お宅の登録',
		did: (about) => `${home(about)}を名簿に加えました`,
	},
	'household.change': { name: 'お宅の書きかえ' },
	'household.move': { name: 'お宅の班がえ' },
	'household.leave': {
		name: 'お宅の退会',
		did: (about) => `${home(about)}を退会にしました`,
	},
	'household.return': {
		name: 'お宅の再入会',
		did: (about) => `${home(about)}を名簿に戻しました`,
	},
	'household.forget': {
		name: 'お宅の記録を消す',
		did: () => 'お宅を一つ、記録から消しました',
	},
	'roster.apply': {
		name: '名簿の取り込み',
		did: ({ count }) => (count ? `名簿を${count}件、まとめて直しました` : '名簿をまとめて直しました'),
	},
	'key.issue': {
		name: '鍵カードを作る',
		did: (about) => (about.seat ? `${seat(about)}のカードを作りました` : `${home(about)}の鍵カードを作りました`),
	},
	'key.replace': {
		name: '会長の新しいカード',
		did: (about) =>
			about.phonesKept
				? `${seat(about)}の新しいカードを作りました（前のスマホとカードは、そのままです）`
				: `${seat(about)}の新しいカードを作り、前のスマホとカードを止めました`,
	},
	'key.revoke': {
		name: '鍵カードを止める',
		did: (about) => (about.household ? `${home(about)}の鍵カードを止めました` : '役のカードを止めました'),
	},
	'device.name': { name: 'スマホの名前' },
	'device.remove': {
		name: 'スマホをはずす',
		did: (about) =>
			about.own ? '自分のスマホをはずしました' : `${about.seat ? seat(about) : home(about)}のスマホをはずしました`,
	},
	'mail.add': { name: 'メールアドレスの登録', did: (about) => `${home(about)}のメールアドレスを登録しました` },
	'mail.remove': { name: 'メールアドレスをはずす', did: (about) => `${home(about)}のメールアドレスをはずしました` },
	'circular.publish': { name: '回覧を出す' },
	'circular.correct': { name: '回覧の訂正' },
	'circular.remind': { name: 'もう一度知らせる' },
	'circular.withdraw': {
		name: '回覧の取り下げ',
		did: (about) => `${titleOf(about)}${about.cancelled ? 'の中止を知らせました' : 'を取り下げました'}`,
	},
	'message.send': { name: 'お知らせを出す' },
	'message.reply': { name: '返事' },
	'message.close': { name: '返事をしめきる' },
	'message.reopen': { name: '返事をまた受ける' },
	'delivery.test': { name: '届く確認' },
	'later.put': { name: 'あとで送る予約' },
	'later.cancel': { name: '予約の取り消し' },
	'receipt.read': { name: '「読みました」の印' },
	'receipt.tick': { name: '配達の印をつける' },
	'receipt.untick': { name: '配達の印を消す' },
	'receipt.call': { name: '電話の印をつける' },
	'archive.begin': {
		name: '控えを戻しはじめる',
		did: ({ count }) => (count ? `控え（${count}件）をまるごと戻しました` : '控えをまるごと戻しました'),
	},
	'archive.put': { name: '控えを戻す' },
	'archive.end': { name: '控えを戻しおえる' },
};

/** What was asked for, in words, for the list of what waits or was refused. */
export const commandNames = words(
	'commandNames',
	Object.fromEntries(Object.entries(COMMANDS).map(([name, said]) => [name, said.name])) as Record<CommandName, string>,
);

/** What was done, for the audit, which is read in Japanese alone; nothing for what leaves no line in it. */
export function wasDone(what: string, about: About): string | undefined {
	return Object.hasOwn(COMMANDS, what) ? COMMANDS[what as CommandName].did?.(about) : undefined;
}
