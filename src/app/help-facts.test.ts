import { afterEach, expect, it, vi } from 'vitest';
import type { Member } from '#contract/member';
import { help } from '#i18n/words';
import type { SyncState } from '#sync/status';
import { household } from '#tests/support/sample-rows';
import { desksOf, helpFacts, phoneName } from './help-facts';

const now = '2026-11-27T00:00:00.000Z';
const well: SyncState = { online: true, phase: 'idle', lastPull: now };
const resident: Member = { association: 'a', member: 'h1', role: 'resident', name: '山田', household: 'h1' };
const known = { member: resident, sync: well, pending: 0, refused: 0, now, isInstalled: true };

afterEach(() => vi.unstubAllGlobals());

it('says of a phone that is well that it is', () => {
	expect(helpFacts(known)).toEqual({
		card: 'household',
		contact: 'hour',
		trouble: 'none',
		sending: 'done',
		opened: 'homeScreen',
	});
});

it('says the one thing that is wrong', () => {
	const { household: _, ...seat } = resident;
	expect(helpFacts({ ...known, member: undefined })).toMatchObject({ card: 'none' });
	expect(helpFacts({ ...known, member: seat })).toMatchObject({ card: 'seat' });
	expect(helpFacts({ ...known, sync: { ...well, online: false } })).toMatchObject({ trouble: 'unreachable' });
	expect(helpFacts({ ...known, sync: { ...well, trouble: 'serverBusy' } })).toMatchObject({ trouble: 'server' });
	expect(helpFacts({ ...known, sync: { ...well, trouble: 'signedOut' } })).toMatchObject({ trouble: 'signedOut' });
	expect(helpFacts({ ...known, pending: 2 })).toMatchObject({ sending: 'waits' });
	expect(helpFacts({ ...known, pending: 2, refused: 1 })).toMatchObject({ sending: 'refused' });
});

it('a phone is called as its household calls it, and by its kind', () => {
	vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (Linux; Android 14)', maxTouchPoints: 5 });
	const phone = { id: 'd1', relation: 'self', label: 'ばあば', since: now, seen: '2026-11-27' } as const;
	expect(phoneName(household({ devices: [phone] }), 'd1')).toBe(`ばあば (${help.kinds.android})`);
	expect(phoneName(undefined, undefined)).toBe(help.kinds.android);
});

it('the association is called first, and a hall stands there once', () => {
	const hall = {
		hall: '北公民館',
		phone: '086-333-4444',
		title: '',
		day: '2026-12-01',
		from: '10:00',
		to: '11:00',
		place: '',
	};
	const lessons = ['l1', 'l2'].map((id) => ({ ...hall, id }));
	const desks = desksOf({ phone: '086-111-2222' }, lessons);
	expect(desks.map(({ phone }) => phone)).toEqual(['086-111-2222', hall.phone]);
	expect(desksOf(undefined, [])).toEqual([]);
});
