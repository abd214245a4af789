import { describe, expect, test } from 'vitest';
import type { Audit } from '#contract/audit';
import type { Device } from '#contract/households';
import type { Seat } from '#contract/rows';
import { circular } from '#tests/support/sample-rows';
import { daysOf, linesOf, monthsOf, type Known } from './lines';

const NOW = '2026-11-22T03:00:00.000Z';
const phone = (id: string, over: Partial<Device> = {}): Device => ({
	...{ id, relation: 'seat', since: NOW, seen: '2026-11-22' },
	...over,
});
const known: Known = {
	households: new Map([
		['h1', { name: '三宅 節子' }],
		['h2', { name: '—', forgotten: NOW }],
	]),
	seats: new Map<string, Pick<Seat, 'title' | 'devices'>>([
		['s1', { title: '会計' }],
		['s2', { title: '会長代行' }],
		['g3', { title: '3班 班長', devices: [phone('d1'), phone('d2', { label: '娘のスマホ' })] }],
	]),
	groups: new Map([['g3', { name: '3班' }]]),
	lessons: new Map([['l1', { title: 'はじめてのスマホ' }]]),
	duties: new Map([['t1', { name: 'ごみ当番' }]]),
	registered: new Map([['a1', { name: '笹川町内会' }]]),
	circulars: new Map([['c1', circular()]]),
};
const row = (what: string, over: Partial<Audit> = {}): Audit => ({
	id: what,
	at: '2026-11-22T00:00:00.000Z',
	by: { member: 'g3', title: '3班 班長' },
	what,
	...over,
});
const read = (...rows: Audit[]) => linesOf(rows, known, NOW).map(({ sentence }) => sentence);

describe('the audit as sentences', () => {
	test('say who, and what', () => {
		expect(
			read(
				row('look.roster'),
				row('look.ledger', { circular: 'c1' }),
				row('key.issue', { household: 'h1', by: { member: 'chair', title: '会長' } }),
				row('key.issue', { seat: 's1' }),
				row('roster.apply', { count: 1_234 }),
			),
		).toEqual([
			'3班の班長が、名簿を見ました',
			'3班の班長が、「川掃除のお知らせ」の配達台帳を見ました',
			'会長が、三宅 節子さんのお宅の鍵カードを作りました',
			'3班の班長が、「会計」のカードを作りました',
			'3班の班長が、名簿を1,234件、まとめて直しました',
		]);
	});

	test('a cancellation is told as one, and not as a withdrawal', () => {
		expect(
			read(row('circular.withdraw', { circular: 'c1', cancelled: true }), row('circular.withdraw', { circular: 'c1' })),
		).toEqual([
			'3班の班長が、「川掃除のお知らせ」の中止を知らせました',
			'3班の班長が、「川掃除のお知らせ」を取り下げました',
		]);
	});

	test('a household that was forgotten has no name here either, as the one named and as the one who did it', () => {
		expect(
			read(
				row('household.leave', { household: 'h2' }),
				row('device.remove', { household: 'h2', by: { member: 'h2', title: '' } }),
				row('device.remove', { household: 'h1', by: { member: 'h1', title: '' } }),
			),
		).toEqual([
			'3班の班長が、あるお宅を退会にしました',
			'今は名前の残っていないお宅が、自分のスマホをはずしました',
			'三宅 節子さんのお宅が、自分のスマホをはずしました',
		]);
	});

	test('the way back in that the operator gave is told as what it was', () => {
		const by = { member: 'operator', title: 'operator' };
		expect(read(row('key.replace', { seat: 's1', by }))).toEqual([
			'運営が、「会計」の新しいカードを作り、前のスマホとカードを止めました',
		]);
		expect(read(row('key.replace', { seat: 's1', by, phonesKept: true }))).toEqual([
			'運営が、「会計」の新しいカードを作りました（前のスマホとカードは、そのままです）',
		]);
	});

	test('a recovery names what ended with it, and an import who left by it', () => {
		const by = { member: 'operator', title: 'operator' };
		const ended = { seats: ['s2'], phones: 3, keys: 1_001 };
		expect(
			read(row('key.replace', { seat: 's1', by, ended }), row('roster.apply', { count: 9, left: ['h1', 'h2'] })),
		).toEqual([
			'運営が、「会計」の新しいカードを作り、前のスマホとカードを止めました（スマホ3台、カード1,001枚、会長の役「会長代行」）',
			'3班の班長が、名簿を9件、まとめて直しました（退会2世帯：三宅 節子）',
		]);
	});

	test('a duty by its name, and a household that is exempt', () => {
		expect(
			read(row('duty.swap', { duty: 't1' }), row('duty.put', { duty: 't2' }), row('duty.exempt', { household: 'h1' })),
		).toEqual([
			'3班の班長が、「ごみ当番」の順番を、2つ入れかえました',
			'3班の班長が、当番の表を作りました',
			'3班の班長が、三宅 節子さんのお宅の当番の免除を決めました',
		]);
	});

	test('say whom and what: a group, a tick that was taken back, what an archive brought', () => {
		expect(
			read(
				row('household.move', { household: 'h1', group: 'g3' }),
				row('receipt.untick', { household: 'h1', circular: 'c1', way: 'told' }),
				row('archive.put', { kind: 'receipt', count: 200 }),
			),
		).toEqual([
			'3班の班長が、三宅 節子さんのお宅を「3班」に移しました',
			'3班の班長が、「川掃除のお知らせ」の三宅 節子さんのお宅の「伝えた」の印を消しました',
			'3班の班長が、控えから確認を200件、戻しました',
		]);
	});

	test('a phone that came in: whose it is as well, and how soon after its card', () => {
		const by = { member: 'h1', title: '' };
		expect(
			read(
				row('device.join', { household: 'h1', by, minutes: 3, alsoSeat: 'g3' }),
				row('device.join', { household: 'h1', by }),
			),
		).toEqual([
			'三宅 節子さんのお宅が、カードでスマホを入れました（「3班 班長」のスマホ、カードを作って3分後）',
			'三宅 節子さんのお宅が、カードでスマホを入れました',
		]);
	});

	test('a phone that came in minutes after its card: who had made that card', () => {
		const at = (time: string) => `2026-11-22T${time}.000Z`;
		const joined = row('device.join', {
			...{ id: 'j', household: 'h1', by: { member: 'h1', title: '' }, minutes: 3, at: at('01:03:59') },
		});
		const made = row('key.issue', { id: 'k', household: 'h1', at: at('01:00:00') });
		const others = [
			row('key.issue', { id: 'k2', household: 'h1', at: at('00:58:00'), by: { member: 's1', title: '会計' } }),
			row('key.issue', { id: 'k3', household: 'h2', at: at('01:00:30') }),
		];
		const said = '三宅 節子さんのお宅が、カードでスマホを入れました';
		expect(read(joined, made, ...others)[0]).toBe(`${said}（3班の班長がカードを作って3分後）`);
		expect(read(joined, ...others)[0]).toBe(`${said}（カードを作って3分後）`);
	});

	test('say by which phone, where the seat has several or that one is out by now', () => {
		const on = (device: string) => row('look.roster', { id: device, by: { member: 'g3', title: '3班 班長', device } });
		expect(read(on('d1'), on('d2'), on('d9'))).toEqual([
			'3班の班長（1台目のスマホ）が、名簿を見ました',
			'3班の班長（娘のスマホ）が、名簿を見ました',
			'3班の班長（今ははずしたスマホ）が、名簿を見ました',
		]);
	});

	test('what was done again and again on a day is said once, with how often', () => {
		const looks = ['a', 'b', 'c'].map((id) => row('look.roster', { id }));
		const lines = linesOf([...looks, row('look.export'), row('look.roster', { id: 'd' })], known, NOW);
		expect(lines.map(({ id, times }) => [id, times])).toEqual([
			['a', 3],
			['look.export', 1],
			['d', 1],
		]);
	});

	test('what an older or newer server wrote is a line all the same', () => {
		expect(read(row('moon.paint'))).toEqual(['3班の班長が、手つづきをしました']);
	});

	test('nothing older than three years is shown, whatever the phone still has', () => {
		const at = (moment: string) => row('look.roster', { id: moment, at: moment });
		const lines = linesOf([at('2023-11-22T03:00:00.000Z'), at('2023-11-22T02:59:59.999Z')], known, NOW);
		expect(lines.map(({ id }) => id)).toEqual(['2023-11-22T03:00:00.000Z']);
	});

	test('stand under their day, with its year where that is another one', () => {
		const at = (moment: string) => row(`look.${moment}`, { at: moment });
		const lines = linesOf(
			[
				at('2026-11-21T15:00:00.000Z'),
				at('2026-11-21T14:59:00.000Z'),
				at('2026-11-21T01:00:00.000Z'),
				at('2025-12-01T00:00:00.000Z'),
			],
			known,
			NOW,
		);
		expect(daysOf(lines, '2026-11-22').map((one) => [one.label, one.lines.length])).toEqual([
			['11月22日（日）', 1],
			['11月21日（土）', 1],
			['2025年12月1日（月）', 1],
		]);
	});

	test('months are those of Japan, newest first', () => {
		const lines = linesOf(
			[row('a', { at: '2026-10-31T15:00:00.000Z' }), row('b', { at: '2026-10-31T14:59:59.999Z' })],
			known,
			NOW,
		);
		expect(monthsOf(lines)).toEqual(['2026-11', '2026-10']);
	});
});
