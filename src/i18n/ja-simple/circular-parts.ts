import type { Words } from '../shape';

export const circularParts = {
	categories: {
		event: 'イベント',
		cleaning: 'そうじ',
		garbage: 'ごみ',
		safety: 'あんぜん',
		works: 'こうじ',
		welfare: 'たすけあい',
		condolence: 'なくなった 人',
		other: 'そのほか',
	},
	fields: { when: 'いつ', place: 'どこ', bring: 'もって くる もの', deadline: 'いつまで', contact: '聞く ところ' },
	forms: { circular: 'かいらん', message: 'お知らせ', test: 'テスト' },
} satisfies Words['circularParts'];
