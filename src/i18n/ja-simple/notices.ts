import type { Notices } from '../notices-shape';

export const notices: Notices = {
	forms: { circular: 'かいらん', message: 'お知らせ', test: 'お知らせ' },
	circular: { titled: (title) => `かいらん：${title}`, untitled: () => '新しい かいらんが 来ました' },
	urgent: { titled: (title) => `いそぎ：${title}`, untitled: (what) => `いそぎの ${what}が 来ました` },
	correction: { titled: (title) => `直しました：${title}`, untitled: (what) => `${what}を 直しました` },
	withdrawn: { titled: (title) => `とりけし：${title}`, untitled: (what) => `${what}を とりけしました` },
	cancelled: { titled: (title) => `中止：${title}`, untitled: () => '中止の お知らせです' },
	message: { titled: (title) => `お知らせ：${title}`, untitled: () => 'お知らせが 来ました' },
	reminder: {
		titled: (title, what) => `まだ 読んで いない ${what}：${title}`,
		untitled: (what) => `まだ 読んで いない ${what}が あります`,
	},
	answer: {
		titled: (title, what) => `まだ こたえて いない ${what}：${title}`,
		untitled: (what) => `まだ こたえて いない ${what}が あります`,
	},
	calls: {
		titled: (title) => `電話を して ください：${title}`,
		untitled: () => '電話を して ほしい 家が あります',
	},
	safety: {
		real: 'あんぴ かくにん：だいじょうぶか 教えて ください',
		drill: '【れんしゅう】 あんぴ かくにんです。おして ください',
		help: 'たすけが ほしい 家が あります',
		helpDrill: '【れんしゅう】 たすけが ほしい 家が あります',
	},
	watch: {
		named: '見まもりを たのむ 人が います',
		silent: '見まもりの 家が しずかです。電話を して ください',
		seen: '見まもりの 家で また 読みました',
		reached: '見まもりの 家と 話が できました',
		lost: '見まもりの 人を もう 一ど えらんで ください',
	},
	joinRequest: '町内会に 入りたい 人が います',
	lessonAnswer: 'スマホ教室の お知らせが 来ました',
	test: { titled: (title) => `${title}：スマホに 来ました`, untitled: () => 'お知らせの テストです' },
	trial: (notice) => `【テスト】${notice}`,
	deskTrial: 'お知らせの テストです。スマホに 来ました。',
	duty: {
		made: (name) => `とうばんの ひょうが できました：${name}`,
		changed: (name) => `とうばんの 日が かわりました：${name}`,
		asked: (name) => `とうばんを かわって ください、という そうだんです：${name}`,
		declined: (name) => `とうばんを かわるのは むずかしいです：${name}`,
		tomorrow: (name) => `あしたは とうばんです：${name}`,
	},
	aDuty: 'とうばん',
	several: (n) => `まだ 読んで いない かいらんと お知らせが ${n}こ あります`,
	severalAsked: (n) => `まだ 読んで いない ものや こたえて いない ものが ${n}こ あります`,
};
