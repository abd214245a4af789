import type { Notices } from '../notices-shape';

export const notices: Notices = {
	forms: { circular: '回覧', message: 'お知らせ', test: 'お知らせ' },
	circular: { titled: (title) => `回覧：${title}`, untitled: () => '新しい回覧が届きました' },
	urgent: { titled: (title) => `至急：${title}`, untitled: (what) => `至急の${what}が届きました` },
	correction: { titled: (title) => `訂正：${title}`, untitled: (what) => `${what}の訂正が届きました` },
	withdrawn: { titled: (title) => `取り下げ：${title}`, untitled: (what) => `${what}が取り下げられました` },
	cancelled: { titled: (title) => `中止：${title}`, untitled: () => '行事の中止のお知らせです' },
	message: { titled: (title) => `お知らせ：${title}`, untitled: () => 'お知らせが届きました' },
	reminder: {
		titled: (title, what) => `まだお読みでない${what}：${title}`,
		untitled: (what) => `まだお読みでない${what}があります`,
	},
	answer: {
		titled: (title, what) => `まだお答えでない${what}：${title}`,
		untitled: (what) => `まだお答えでない${what}があります`,
	},
	calls: {
		titled: (title) => `電話をお願いします：${title}`,
		untitled: () => '電話をお願いしたいお宅があります',
	},
	safety: {
		real: '安否確認：無事かどうか教えてください',
		drill: '【訓練】安否確認の練習です。押して答えてください',
		help: '助けが必要というお宅があります',
		helpDrill: '【訓練】助けが必要というお宅があります',
	},
	watch: {
		named: '見守りをたのまれました',
		silent: '見守りのお宅が、しずかです。お電話を、どうぞ',
		seen: '見守りのお宅で、また読まれました',
		reached: '見守りのお宅と、連絡がつきました',
		lost: '見守る人を、もう一度選んでください',
	},
	joinRequest: '加入の申し込みがあります',
	lessonAnswer: '申し込んだ講座について、お知らせがあります',
	test: { titled: (title) => `${title}：お手もとに届きました`, untitled: () => '届くかどうかの確認です' },
	trial: (notice) => `【ためし】${notice}`,
	deskTrial: 'ためしの知らせです。届きました。',
	duty: {
		made: (name) => `当番表ができました：${name}`,
		changed: (name) => `当番の日が変わりました：${name}`,
		asked: (name) => `当番を代わってほしいという相談です：${name}`,
		declined: (name) => `当番を代わるのは、難しいそうです：${name}`,
		tomorrow: (name) => `あしたは当番です：${name}`,
	},
	aDuty: '当番',
	several: (n) => `まだお読みでない回覧とお知らせが${n}件あります`,
	severalAsked: (n) => `まだお読みでないものや、お答えでないものが${n}件あります`,
};

/** Where nothing can be read of what came, its language neither. */
export const UNREADABLE = '新しいお知らせがあります。押すと開きます。';
