import type { Words } from '../shape';

export const titles = {
	home: 'かいらん',
	join: 'かぎカード',
	circular: 'かいらん',
	older: '前の かいらん',
	safety: 'あんぴ かくにん',
	watch: '見まもり',
	calendar: 'よてい',
	duties: 'とうばんと ごみの 日',
	help: 'こまった とき',
	helper: '電話に 出る 人へ',
	gestures: 'ゆびの れんしゅう',
	gesture: 'ゆびの れんしゅう',
	lessons: 'スマホ教室・つかいかた',
	settings: 'せってい',
	mail: 'メール',
	joinRequest: '町内会に 入りたい',
	ownData: '町内会が もって いる、この 家の こと',
	helping: 'スマホの てつだい',
	leaflet: 'わたす 紙',
} satisfies Words['titles'];
