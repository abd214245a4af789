import type { Notice } from './notice';

/** The disaster drill, which asks who comes: a third of the households have answered. */
export const drill: Notice = {
	on: { ago: 1 },
	at: '09:30',
	title: '防災訓練の出欠を教えてください',
	body: [
		'防災訓練をします。消火器を、実際に使ってみます。',
		'炊き出しのカレーを作るので、人数を知りたいです。',
		'',
		'下の質問に、お答えください。紙の方は、班長に渡してください。',
	],
	category: 'safety',
	when: { days: 10, weekdays: [0], from: '09:30', to: '12:00' },
	place: '椿原小学校 校庭',
	bring: '軍手、飲み物、おわん',
	contact: '防災係 守屋 086-000-1206',
	ask: {
		days: 3,
		items: [
			{
				...{ id: 'come', label: '防災訓練に出る人', kind: 'attend', most: 8 },
				shifts: [
					{ id: 'early', label: '9時30分からの組' },
					{ id: 'late', label: '10時30分からの組' },
				],
			},
			{ id: 'note', label: '食べられない物や、お手伝いできること', kind: 'text', optional: true },
		],
	},
};
