import { expect, it } from 'vitest';
import type { SyncState } from '#sync/status';
import { lineOf } from './line';

const now = '2026-11-22T03:00:00.000Z';
const well: SyncState = { online: true, phase: 'idle', lastPull: '2026-11-22T02:59:00.000Z' };
const none = { pending: 0, refused: 0, now };

it('nothing is said when all is well', () => expect(lineOf(well, none)).toBeUndefined());

it('nothing is said of a print that is just being sent', () =>
	expect(lineOf({ ...well, phase: 'working' }, { ...none, pending: 1 })).toBeUndefined());

it.each<Partial<SyncState>>([{ online: false }, { phase: 'backoff' }, { trouble: 'unreachable' }])(
	'what waits is said honestly when it cannot go: %j',
	(state) => {
		expect(lineOf({ ...well, ...state }, { ...none, pending: 1 })).toEqual({ says: 'pending' });
		expect(lineOf({ ...well, ...state }, none)).toEqual({ says: 'quiet', cause: 'unreachable' });
	},
);

it.each(['serverBusy', 'serverError'] as const)('%s is not said to be the signal, unless there is none', (trouble) => {
	const state: SyncState = { ...well, phase: 'backoff', trouble };
	expect(lineOf(state, none)).toEqual({ says: 'quiet', cause: trouble });
	expect(lineOf({ ...state, online: false }, none)).toEqual({ says: 'quiet', cause: 'unreachable' });
	expect(lineOf(state, { ...none, pending: 1 })).toEqual({ says: 'pending' });
});

it('what was refused goes before what waits, and what somebody must do before both', () => {
	const state: SyncState = { ...well, phase: 'backoff' };
	expect(lineOf(state, { ...none, pending: 2, refused: 1 })).toEqual({ says: 'refused' });
	expect(lineOf({ ...state, trouble: 'signedOut' }, { ...none, pending: 2, refused: 1 })).toEqual({
		says: 'trouble',
		trouble: 'signedOut',
	});
});

it('after a day without a word the page says when it was last heard', () => {
	expect(lineOf({ ...well, lastPull: '2026-11-21T02:59:00.000Z' }, none)).toEqual({ says: 'quiet' });
	expect(lineOf({ ...well, lastPull: null }, none)).toBeUndefined();
});
