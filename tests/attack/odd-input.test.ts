import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPull } from '#api/replies';
import { understand } from '#contract/commands';
import { Day, Id, Moment } from '#contract/ids';
import { cleanText, isCleanText, line } from '#contract/text';
import { linkify } from '#domain/linkify';
import { addDays } from '#domain/moment';
import * as format from '#i18n/format';
import { circular, content, household, member } from '#tests/support/sample-rows';

const asked = (name: string, args: unknown) => understand({ v: 1, name, args });
const refused = (detail: string) => ({ ok: false, code: 'MALFORMED', detail });
const all = { to: 'all' };

test.each(['__x__', '__proto__', '____', '__.*__', '.', '..', 'a/b', 'a.b', '', 'x'.repeat(41), 'あ'])(
	'the id %j is refused',
	(id) => {
		expect(Id.safeParse(id).success).toBe(false);
		expect(asked('circular.publish', { id, content: content(), audience: all })).toEqual(refused('id'));
		expect(asked('household.move', { id: 'h1', group: id })).toEqual(refused('group'));
	},
);

const OUT_OF_TIME = ['0000-01-01', '0001-02-03', '1899-12-31', '2200-01-01', '9999-12-31'];
test.each(OUT_OF_TIME)('the day %s is refused wherever it stands', (day) => {
	const at = `${day}T15:00:00.000Z`;
	expect([Day.safeParse(day).success, Moment.safeParse(at).success]).toEqual([false, false]);
	const publish = (fields: unknown) =>
		asked('circular.publish', { id: 'c1', content: { ...content(), fields }, audience: all });
	expect(publish({ when: { day } })).toEqual(refused('content.fields.when.day'));
	expect(publish({ deadline: day })).toEqual(refused('content.fields.deadline'));
	const command = { name: 'circular.publish', args: { id: 'c1', content: content(), audience: all } };
	expect(asked('later.put', { at, command })).toEqual(refused('at'));
	const next = { id: 's2', title: '会長' };
	expect(asked('seat.handover', { id: 's1', on: day, next })).toEqual(refused('on'));
});

describe('signs that nobody sees', () => {
	const everyLetter = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code));
	/** By Unicode's own properties; and blanks that have none of them. */
	const unseen = everyLetter.filter((one) =>
		/[\p{DI}\p{Bidi_C}\p{Zl}\p{Zp}\p{NChar}\u2800\ufffc\u{1d159}\u{13430}-\u{1343f}]/u.test(one),
	);
	const blanks = everyLetter.filter((one) => /[\p{Zs}\t]/u.test(one));

	test('of every block make no name by themselves, nor one after another', () => {
		expect(unseen.length).toBeGreaterThan(4000);
		const name = line(40);
		const shown = (text: string) => name.safeParse(text).success;
		expect([...unseen, ...blanks].filter(shown)).toEqual([]);
		const few = unseen.filter((_, at) => at % 40 === 0).concat('\u180e', '\u061c', '\u2800', '\ufe0f', '\u200d');
		expect(few.flatMap((one) => few.map((other) => one + other)).filter(shown)).toEqual([]);
	});

	test('turn no text around and hide nothing in one', () => {
		const direct = everyLetter.filter((one) => /\p{Bidi_C}/u.test(one));
		expect(direct).toHaveLength(12);
		for (const sign of [...direct, '\u2800', '\ufffc', '\uffff']) {
			expect(isCleanText(`川${sign}掃除`)).toBe(false);
			expect(cleanText(`川${sign}掃除`)).toBe('川掃除');
		}
	});

	test('stay between words of braille', () => expect(isCleanText('⠅⠁⠃⠀⠊⠗⠁⠝')).toBe(true));
});

describe('what was stored before it was refused', () => {
	const page = (rows: unknown[]) => ({
		...{ as: { association: 'a1', member: 'h1' }, status: 'page', member: member('resident') },
		...{ changes: rows, cursor: { shared: 1, own: 0, scope: 's' }, more: false },
	});
	async function pulled(row: unknown) {
		const [read] = await readPull({ pages: [page([row])] }, async () => undefined);
		return read?.status === 'page' ? read.changes : undefined;
	}

	test('is shown all the same: a day out of time as the nearest, a sign too many not at all', async () => {
		const fields = { when: { day: '9999-12-31' }, deadline: '0000-02-29' };
		const row = circular({ content: content({ title: '川\ufffc掃除', body: '\u2800', fields }) });
		expect(await pulled({ kind: 'circular', row: { ...row, publishedAt: '0000-01-01T00:00:00.000Z' } })).toMatchObject([
			{
				row: {
					content: {
						...{ title: '川掃除', body: '？' },
						fields: { when: { day: '2196-12-31' }, deadline: '1904-02-29' },
					},
					publishedAt: '1904-01-01T00:00:00.000Z',
				},
			},
		]);
		expect(await pulled({ kind: 'household', row: household({ name: '\u2800' }) })).toMatchObject([
			{ row: { name: '？' } },
		]);
	});

	/** Any day of four digits, as rows of before may hold it. */
	const anyDay = fc.oneof(
		fc.constantFrom('0000-01-01', '0000-12-31', '9999-01-01', '9999-12-31', '1904-02-29'),
		fc
			.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
			.map((date) => date.toISOString().slice(0, 10)),
	);
	const anyTime = fc.constantFrom('00:00:00.000', '14:59:59.999', '15:00:00.000', '23:59:59.999');

	test('blanks no screen: every label can be said of every day and moment', () => {
		fc.assert(
			fc.property(anyDay, anyDay, anyTime, fc.integer({ min: -800, max: 800 }), (day, today, time, days) => {
				const moment = `${day}T${time}Z`;
				const said = [
					...[format.dayLabel(day), format.dayLabel(day, today), format.monthLabel(day), format.eraDayLabel(day)],
					...[format.whenLabel({ day, from: '08:00', to: '09:00' }, today), format.momentDayLabel(moment, today)],
					...[format.onDayLabel(moment, today), format.momentLabel(moment, today)],
					...[format.datedMomentLabel(moment, today), format.dayLabel(addDays(day, days), today)],
				];
				for (const words of said) expect(words).not.toMatch(/NaN|undefined|^$/);
			}),
		);
	});
});

/** A look at each sign from each sign would take an hour. */
const LONG = 2_000_000;
test.each([
	['dots behind an address', `https://a${'.'.repeat(LONG)}`],
	['questions within an address', `https://a.b/${'?!'.repeat(LONG / 2)}x`],
	['addresses without a host', 'http://'.repeat(LONG / 7)],
	['brackets', '(0'.repeat(LONG / 2)],
	['digits', '0-'.repeat(LONG / 2)],
	['facsimiles', '086-123-4567(FAX)'.repeat(LONG / 17)],
])('a text of two megabytes of %s is cut into pieces in one go', (_, text) => {
	expect(
		linkify(text)
			.map((piece) => piece.text)
			.join(''),
	).toBe(text);
});
