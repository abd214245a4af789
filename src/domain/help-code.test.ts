import { describe, expect, it } from 'vitest';
import {
	contactOf,
	HELP_PLACES,
	helpCode,
	PLACES,
	readHelpCode,
	roomOf,
	spokenVersion,
	type HelpState,
} from './help-code';

const well: HelpState = {
	card: 'household',
	contact: 'hour',
	trouble: 'none',
	sending: 'done',
	notices: 'on',
	room: 'plenty',
	opened: 'homeScreen',
};

describe('the number', () => {
	it('is what was meant, for every value of every place', () => {
		for (const place of PLACES)
			for (const value of HELP_PLACES[place]) {
				const state = { ...well, [place]: value };
				expect(readHelpCode(helpCode(state))).toEqual(state);
			}
	});

	it('is understood as people write down what they hear', () => {
		const code = helpCode({ ...well, notices: 'off' });
		for (const heard of [`${code.slice(0, 4)} ${code.slice(4)}`, code.replace(/1/gu, '１'), code.split('').join('-')])
			expect(readHelpCode(heard)).toMatchObject({ notices: 'off' });
	});

	it('tells when one digit was misheard, and when some are missing', () => {
		const code = helpCode(well);
		for (let at = 0; at < code.length; at++)
			for (const digit of '0123456789') {
				if (digit === code[at]) continue;
				expect(readHelpCode(code.slice(0, at) + digit + code.slice(at + 1))).toBe('misheard');
			}
		expect(readHelpCode(code.slice(1))).toBe('short');
		expect(readHelpCode(`${code}1`)).toBe('misheard');
	});

	it('never changes what a printed page says of it', () => {
		expect(helpCode(well)).toBe('11111119');
	});
});

it('says how long ago the server was heard of, and a clock that was put back is no fault', () => {
	const now = '2026-11-27T00:00:00.000Z';
	expect(contactOf(null, now)).toBe('never');
	expect(contactOf('2026-11-26T23:30:00.000Z', now)).toBe('hour');
	expect(contactOf('2026-11-28T00:00:00.000Z', now)).toBe('hour');
	expect(contactOf('2026-11-26T10:00:00.000Z', now)).toBe('day');
	expect(contactOf('2026-11-22T00:00:00.000Z', now)).toBe('week');
	expect(contactOf('2026-11-01T00:00:00.000Z', now)).toBe('longer');
});

it('says how much room is left', () => {
	const MB = 1024 * 1024;
	expect(roomOf({})).toBe('unknown');
	expect(roomOf({ quota: 100 * MB, usage: 60 * MB })).toBe('none');
	expect(roomOf({ quota: 300 * MB, usage: 60 * MB })).toBe('little');
	expect(roomOf({ quota: 3000 * MB, usage: 60 * MB })).toBe('plenty');
});

it('a version is read out as a day and a time in Japan', () => {
	expect(spokenVersion(String(Date.parse('2026-11-27T05:29:59Z')))).toBe('1127-1429');
	expect(spokenVersion('dev')).toBe('dev');
});
