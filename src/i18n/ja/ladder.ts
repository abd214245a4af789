import { words } from '../chosen-language';

/** What is done by itself where a circular does not arrive, and how soon. */
export const ladder = words('ladder', {
	title: '届かないとき',
	lead: '届かないお宅へは、次のように、自動で続けます。',
	calls: '至急のとき、電話をお願いするまで',
	callsHint: '班長と役員のスマホに、電話の一覧をお知らせします。',
	minutes: (n: string) => `${n}分`,
	mail: 'ふつうのとき、メールを送るまで',
	mailHint: 'まだ読んでいないお宅へ送ります。至急のときは、すぐに送ります。',
	hours: (n: string) => `${n}時間`,
	days: (n: string) => `${n}日`,
	reminders: '締切や行事の前の晩に、もう一度知らせる',
	remindersHint: 'まだ読んでいないお宅だけに、夕方6時に知らせます。',
	never: '知らせない',
	once: '1回だけ',
	twice: '2回まで',
	kept: '変えました。次に出すものから、こうなります。',
});
