import { frame, joining, list, lost, titles } from '#i18n/words';
import { circular, sayYes } from './steps';
import { DESK, test } from './test';

const [BROKEN, WHOLE] = ['秋の川掃除', '令和12年度総会のお知らせ'];
const BOARD = [circular('c1', { title: BROKEN }), circular('c2', { title: WHOLE })];

test('a circular that cannot be drawn is named, and the others stay where they are', async ({
	association,
	open,
	provoked,
}) => {
	provoked.push(/RangeError|date value|Invalid time/iu);
	await association.chair(...BOARD);
	const { window } = await open(await association.householdCard('h1'));
	await sayYes(window, joining.question('三宅 節子'));
	await window.seeIn('link', BROKEN, list.said.unread);
	await window.ask('spoil', 'circular', 'c1', ['content', 'fields', 'when', 'day'], '?');
	for (const path of ['/', '/older']) {
		await window.goto(path);
		await window.seeIn('link', WHOLE, list.said.unread);
		await window.seeIn('alert', '', lost.part(BROKEN));
	}
});

test('on the desk too; and a page that cannot be drawn at all says so, and leads on', async ({
	association,
	open,
	provoked,
}) => {
	provoked.push(/RangeError|date value|Invalid time|TypeError/iu);
	await association.chair(...BOARD);
	const { window } = await open(await association.seatCard('seat-chair'), DESK);
	await sayYes(window, joining.questionSeat('会長'));
	await window.see(BROKEN);
	await window.ask('spoil', 'circular', 'c1', ['publishedAt'], '?');
	await window.goto('/desk');
	await window.seeIn('link', WHOLE, WHOLE);
	await window.seeIn('alert', '', lost.part(BROKEN));

	await window.ask('spoil', 'household', 'h1', ['ways'], null);
	await window.goto('/desk/roster');
	await window.see(lost.brokenText);
	await window.press('link', frame.helpWhole);
	await window.see(titles.lessons);
});
