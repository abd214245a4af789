import type { CommandName } from '#contract/commands';
import type { AuditedCommand } from '#domain/commands/index';
import { words } from '../chosen-language';
import { MEETING_COMMAND_WORDS } from './meeting-commands';
import { duty, endedWith, group, home, restoredKind, seat, titleOf, type About } from './about';

/** What a command is called, and the sentence that its line in the audit says. */
type CommandWords = {
	[N in CommandName]: { name: string } & (N extends AuditedCommand
		? { did: (about: About) => string }
		: { did?: never });
};

const COMMANDS: CommandWords = {
	'association.found': {
		name: '町内会の登録',
		did: ({ registered }) => `${registered ? `「${registered}」` : '町内会'}を登録しました`,
	},
	'association.verify': {
		name: '町内会の確認',
		did: ({ registered }) => `${registered ? `「${registered}」を` : 'この町内会を'}確認しました`,
	},
	'association.change': {
		name: '町内会の名前や電話の変更',
		did: () => '町内会の名前や電話、もう一度知らせる決まりを変えました',
	},
	'seat.open': { name: '役の登録', did: (about) => `${seat(about)}を加えました` },
	'seat.change': { name: '役の書きかえ', did: (about) => `${seat(about)}の担当の名前を変えました` },
	'seat.close': { name: '役を終える', did: (about) => `${seat(about)}を終えました` },
	'seat.handover': { name: '役の引き継ぎ', did: (about) => `${seat(about)}の交代を決めました` },
	'lesson.put': {
		name: 'スマホ講座のお知らせ',
		did: ({ lesson }) => `スマホ講座${lesson ? `「${lesson}」` : ''}のお知らせを書きました`,
	},
	'reading.put': { name: '読みがなを書く', did: () => '読みがなを一つ書きました' },
	'reading.remove': { name: '読みがなを消す', did: () => '読みがなを一つ消しました' },
	'lesson.replace': {
		name: '講座の予定の入れかえ',
		did: ({ count }) => `公民館と講座の予定を${count ? `${count}件、` : ''}入れかえました`,
	},
	'lesson.request': { name: '講座をたのむ', did: () => '市に、この町内会での講座をたのみました' },
	'lesson.cancel': { name: '講座のたのみを取りやめる', did: () => '市にたのんだ講座を、取りやめました' },
	'lesson.answer': {
		name: '講座のたのみへの返事',
		did: ({ registered }) => `${registered ? `「${registered}」` : '町内会'}がたのんだ講座に返事をしました`,
	},
	'lessonApplication.send': { name: 'スマホ講座の申し込み' },
	'lessonApplication.cancel': { name: 'スマホ講座の申し込みの取りやめ' },
	'lessonApplication.answer': {
		name: '講座の申し込みへの答え',
		did: ({ lesson }) => `スマホ講座${lesson ? `「${lesson}」` : ''}の申し込みに答えました`,
	},
	'lessonApplication.set': {
		name: '講座の申し込みの受け方',
		did: ({ lesson }) => `スマホ講座${lesson ? `「${lesson}」` : ''}の申し込みの受け方を決めました`,
	},
	'audit.look': { name: '名簿や台帳を見た記録' },
	'group.add': { name: '班の登録', did: (about) => `${group(about)}を加えました` },
	'group.change': { name: '班の書きかえ', did: (about) => `${group(about)}を書きかえました` },
	'group.dissolve': { name: '班の取りやめ', did: (about) => `${group(about)}を取りやめました` },
	'group.walk': { name: '班を回る順番', did: (about) => `${group(about)}を回る順番を変えました` },
	'household.add': { name: 'お宅の登録', did: (about) => `${home(about)}を名簿に加えました` },
	'household.change': {
		name: 'お宅の書きかえ',
		did: (about) => `${home(about)}の名前や連絡先、届け方を書きかえました`,
	},
	'household.move': { name: 'お宅の班がえ', did: (about) => `${home(about)}を${group(about)}に移しました` },
	'household.leave': { name: 'お宅の退会', did: (about) => `${home(about)}を退会にしました` },
	'household.return': { name: 'お宅の再入会', did: (about) => `${home(about)}を名簿に戻しました` },
	'household.forget': { name: 'お宅の記録を消す', did: () => 'お宅を一つ、記録から消しました' },
	'joinRequest.put': { name: '加入の申し込み' },
	'joinRequest.withdraw': { name: '申し込みの取りやめ' },
	'joinRequest.accept': {
		name: '加入の申し込みを受ける',
		did: (about) => `加入の申し込みを受けて、${home(about)}のお宅にしました`,
	},
	'joinRequest.refuse': { name: '加入の申し込みをことわる', did: () => '加入の申し込みを、ことわりました' },
	'roster.apply': {
		name: '名簿の取り込み',
		did: ({ count, left }) =>
			(count ? `名簿を${count}件、まとめて直しました` : '名簿をまとめて直しました') +
			(left ? `（退会${left.count}世帯${left.names.length > 0 ? `：${left.names.join('、')}` : ''}）` : ''),
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
				: `${seat(about)}の新しいカードを作り、前のスマホとカードを止めました${endedWith(about)}`,
	},
	'key.revoke': {
		name: '鍵カードを止める',
		did: (about) => (about.household ? `${home(about)}の鍵カードを止めました` : '役のカードを止めました'),
	},
	'device.name': {
		name: 'スマホの名前',
		did: (about) => `${about.seat ? seat(about) : home(about)}のスマホに名前をつけました`,
	},
	'device.remove': {
		name: 'スマホをはずす',
		did: (about) =>
			about.own ? '自分のスマホをはずしました' : `${about.seat ? seat(about) : home(about)}のスマホをはずしました`,
	},
	'mail.add': { name: 'メールアドレスの登録', did: (about) => `${home(about)}のメールアドレスを登録しました` },
	'mail.remove': { name: 'メールアドレスをはずす', did: (about) => `${home(about)}のメールアドレスをはずしました` },
	'circular.publish': { name: '回覧を出す' },
	'circular.correct': { name: '回覧の訂正', did: (about) => `${titleOf(about)}を訂正しました` },
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
	'later.cancel': { name: '予約の取り消し', did: () => 'あとで送るものを、取り消しました' },
	'receipt.read': { name: '「読みました」の印' },
	'receipt.tick': { name: '配達の印をつける' },
	'receipt.untick': {
		name: '配達の印を消す',
		did: (about) =>
			`${titleOf(about)}の${home(about)}の${about.way === 'told' ? '「伝えた」' : '「紙で渡した」'}の印を消しました`,
	},
	'receipt.call': { name: '電話の印をつける' },
	'answer.put': { name: '回答' },
	'answer.slip': {
		name: '紙の回答',
		did: (about) =>
			`${titleOf(about)}への${home(about)}の紙の回答を${about.cancelled ? '取り消しました' : '書き入れました'}`,
	},
	'answer.showSums': {
		name: '回答の合計を見せる',
		did: (about) => `${titleOf(about)}への回答の合計を${about.cancelled ? '見えなくしました' : 'みなさんに見せました'}`,
	},
	'answer.allowFamily': { name: '家族が答えること' },
	'safety.start': {
		name: '安否確認の開始',
		did: ({ drill, ...about }) =>
			`${drill ? '【訓練】' : ''}${about.group ? `${group(about)}の` : ''}安否確認を始めました`,
	},
	'safety.end': { name: '安否確認の終了', did: () => '安否確認を終えました' },
	'safety.report': { name: '安否の連絡' },
	'safety.enter': {
		name: '安否の書きこみ',
		did: ({ cancelled, ...about }) => `${home(about)}の安否を${cancelled ? '取り消しました' : '書きこみました'}`,
	},
	'safety.need': { name: '支援が必要なこと' },
	'watch.ask': { name: '見守りをたのむ' },
	'watch.pause': { name: '見守りを休む' },
	'watch.end': { name: '見守りをやめる' },
	'watch.decline': { name: '見守る人をやめる' },
	'watch.reached': { name: '見守りのお宅と連絡がついたこと' },
	...MEETING_COMMAND_WORDS,
	'word.put': { name: '言いかえの言葉の登録', did: () => '言いかえの言葉を書きました' },
	'word.remove': { name: '言いかえの言葉をはずす', did: () => '言いかえの言葉をはずしました' },
	'duty.put': { name: '当番表を作る', did: (about) => `${duty(about)}の表を作りました` },
	'duty.end': { name: '当番表を終える', did: (about) => `${duty(about)}の表を終えました` },
	'duty.assign': { name: '当番のお宅を決める', did: (about) => `${duty(about)}のお宅を決めなおしました` },
	'duty.swap': { name: '当番の入れかえ', did: (about) => `${duty(about)}の順番を、2つ入れかえました` },
	'duty.ask': { name: '当番を代わってもらうお願い' },
	'duty.answer': { name: '当番を代わるお返事' },
	'duty.handOver': { name: '当番札を渡した印' },
	'duty.exempt': {
		name: '当番の免除',
		did: (about) => `${home(about)}の当番の免除を${about.cancelled ? 'やめました' : '決めました'}`,
	},
	'rubbish.put': { name: 'ごみの日の登録', did: () => 'ごみの日を入れました' },
	'rubbish.remove': { name: 'ごみの日をはずす', did: () => 'ごみの日をはずしました' },
	'archive.begin': {
		name: '控えを戻しはじめる',
		did: ({ count }) => (count ? `控え（${count}件）をまるごと戻しはじめました` : '控えをまるごと戻しはじめました'),
	},
	'archive.put': {
		name: '控えを戻す',
		did: ({ kind, count }) => `控えから${restoredKind(kind)}を${count ? `${count}件、` : ''}戻しました`,
	},
	'archive.end': { name: '控えを戻しおえる', did: () => '控えを戻しおえました' },
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
