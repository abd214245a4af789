import { compose, desk, frame, joining, ledger, list, reading } from '#i18n/words';
import { circular, sayYes } from './steps';
import { DESK, test } from './test';

const TITLE = '秋の川掃除';
const BODY = '軍手をお持ちください。';

test('a household comes in by its card, reads without a signal, and what it pressed there goes when the signal is back', async ({
	association,
	open,
}) => {
	await association.chair(circular('c1', { title: TITLE, body: BODY }));
	const { window, signal } = await open(await association.householdCard('h1'));
	await sayYes(window, joining.question('三宅 節子'));
	await window.seeIn('link', TITLE, list.said.unread);
	await window.press('link', TITLE);
	await window.see(BODY);
	await window.seeKept();

	signal.off();
	await window.press('button', reading.press);
	await window.see(reading.notSent);
	await window.reload();
	await window.see(BODY);
	await window.seeAttribute('button', reading.press, 'aria-pressed', 'true');
	// The line above the page moves it: nobody presses before it stands.
	await window.see(frame.unsent('1'));
	await window.press('link', reading.toList);
	await window.seeIn('link', TITLE, list.said.read);

	signal.on();
	await window.ask('radioIsBack');
	await window.seeGone(frame.unsent('1'));
	const { window: another } = await open(await association.householdCard('h1'));
	await sayYes(another, joining.question('三宅 節子'));
	await another.seeIn('link', TITLE, list.said.read);
});

test('a chair writes and publishes, and the ledger follows who read it', async ({ association, open }) => {
	const { window: chair } = await open(await association.seatCard('seat-chair'), DESK);
	await sayYes(chair, joining.questionSeat('会長'));
	await chair.press('link', desk.write);
	await chair.type(compose.title, TITLE);
	await chair.type(compose.body, BODY);
	await chair.press('button', compose.publish);
	await chair.see(compose.confirmTitle(desk.to.all, '4'));
	await chair.press('button', compose.confirmYes);
	await chair.press('button', compose.hold.now);
	await chair.seeIn('heading', TITLE, TITLE);
	await chair.see(ledger.all('4'));
	// The server has it: a phone that comes in now finds it.
	await chair.see(compose.said.published);

	const { window: phone } = await open(await association.householdCard('h1'));
	await sayYes(phone, joining.question('三宅 節子'));
	await phone.press('link', TITLE);
	await phone.see(BODY);
	await phone.press('button', reading.press);
	await phone.seeAttribute('button', reading.press, 'aria-pressed', 'true');
	// It is sent when it can be taken back no more.
	await phone.see(reading.undo);
	await phone.seeGone(reading.undo);
	await chair.reload();
	await chair.seeIn('button', '三宅 節子', ledger.states.readBySelf.short);
});
