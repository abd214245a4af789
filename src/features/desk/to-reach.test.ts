import { expect, it } from 'vitest';
import type { Household } from '#contract/households';
import type { Circular } from '#contract/rows';
import { ledgerOf } from '#domain/ledger';
import { circular, content, household } from '#tests/support/sample-rows';
import { moreToReach, openOnDesk, urgentFirst } from './to-reach';

const today = '2026-11-22';
const dark = household({ deviceCounts: { self: 0, family: 0 } });
const sent = (id: string, over: Partial<Circular> = {}, home: Household = dark) => {
	const one = circular({ id, ...over });
	return { view: { circular: one }, ledger: ledgerOf(one, [home], new Map()), replies: 0 };
};
const urgent = { content: content({ urgent: true }) };
const cancelled = {
	state: 'withdrawn',
	withdrawn: { at: '2026-11-21T00:00:00.000Z', reason: '', news: true },
} as const;
const none: ReadonlySet<string> = new Set();

it('至急 is on top of 「これから届けるところ」, however many newer circulars there are', () => {
	const all = [sent('c5'), sent('c4'), sent('c3'), sent('c2', urgent), sent('c1', cancelled)];
	expect([...openOnDesk(all, none, today)]).toEqual(['c2', 'c1', 'c5']);
	expect(urgentFirst(all, today).map(({ view }) => view.circular.id)).toEqual(['c2', 'c1', 'c5', 'c4', 'c3']);
});

it('what there is no room for is named apart, and does not pass for what was delivered', () => {
	const done = sent('c9', {}, household());
	const all = [done, sent('c5'), sent('c4'), sent('c3'), sent('c2'), sent('c1')];
	const more = moreToReach(all, openOnDesk(all, none, today));
	expect(more.map(({ view }) => view.circular.id)).toEqual(['c2', 'c1']);
	expect(moreToReach(all, new Set(['c1', 'c2', 'c3', 'c4', 'c5']))).toEqual([]);
});

it('至急 that comes later joins the three that lie open', () => {
	const three = new Set(['c1', 'c2', 'c3']);
	const all = [sent('c4', urgent), sent('c3'), sent('c2'), sent('c1')];
	expect([...openOnDesk(all, three, today)]).toEqual(['c1', 'c2', 'c3', 'c4']);
	expect(openOnDesk([sent('c5'), ...all.slice(1)], three, today)).toBe(three);
});

it('what was replied to lies open, however many there are', () => {
	const asked = { ...sent('c1'), replies: 1 };
	expect([...openOnDesk([sent('c4'), sent('c3'), sent('c2'), asked], none, today)]).toEqual(['c4', 'c3', 'c2', 'c1']);
});

it('a household that wishes paper beside its phone is one to go to; one that only has not opened it is none', () => {
	expect([...openOnDesk([sent('c1', {}, household({ ways: ['app', 'paper'] }))], none, today)]).toEqual(['c1']);
	expect([...openOnDesk([sent('c1', {}, household())], none, today)]).toEqual([]);
});

it('a circular that was taken back without news asks nobody to go anywhere', () => {
	const quiet = { state: 'withdrawn', withdrawn: { at: '2026-11-21T00:00:00.000Z', reason: '' } } as const;
	expect([...openOnDesk([sent('c1', quiet)], none, today)]).toEqual([]);
});
