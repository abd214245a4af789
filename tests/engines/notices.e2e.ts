import { joining, ledger, push } from '#i18n/words';
import { Autopush } from '#tests/support/autopush';
import { sayYes } from './steps';
import { DESK, expect, PHONE, test } from './test';

const TEXT = '川掃除は雨のため中止です。\n来週の日曜に行います。';

const SHOWN = `navigator.serviceWorker.ready
	.then((registration) => registration.getNotifications())
	.then((notices) => notices.map(({ title }) => title))`;

test('Firefox subscribes, shows what our server sent to it, proves it, and opens it when the signal is gone', async ({
	association,
	engine,
	open,
}) => {
	test.skip(engine !== 'firefox', 'of these engines, only Firefox can be pointed at a push service of our own');
	const service = await Autopush.start();
	try {
		const card = await association.householdCard('h1');
		const { window, signal } = await open(card, PHONE, service.preferences);
		await sayYes(window, joining.question('三宅 節子'));
		await window.seeKept();
		await window.goto('/settings');
		await window.see(push.states.on);
		await window.driver.goto('about:blank');

		const args = { id: 'rain', text: TEXT, audience: { to: 'all' as const }, urgent: true };
		await association.chair({ name: 'message.send', args });
		await service.delivered(1);
		const { window: chair } = await open(await association.seatCard('seat-chair'), DESK);
		await sayYes(chair, joining.questionSeat('会長'));
		await chair.goto('/desk/circular/rain');
		await chair.see(ledger.ofThem(ledger.shownOf('1')));

		signal.off();
		await window.goto('/circular/rain');
		await window.see('来週の日曜に行います。');
		expect(await window.driver.evaluate(SHOWN)).toEqual(['至急：川掃除は雨のため中止です。']);
	} finally {
		await service.stop();
	}
});
