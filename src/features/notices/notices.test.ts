import { JSDOM } from 'jsdom';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { common, push } from '#i18n/words';
import { member } from '#tests/support/sample-rows';
import Offer from './Offer.svelte';
import Settings from './Settings.svelte';
import { toldOf, type NoticesState } from './state';

const STATES = Object.keys(push.states) as NoticesState[];

/** What there is to press, in the order of the screen. */
const pressable = (body: string) =>
	[...new JSDOM(body).window.document.querySelectorAll('button, a, label')].map(
		(one) => (one.querySelector('small')?.replaceWith(''), one.textContent?.trim()),
	);

const given = { busy: false, guide: '#guide' };

describe.each(STATES)('the notices of this phone, %s', (state) => {
	it('are offered in a sentence, with what can be done about it', () => {
		const { body } = render(Offer, { props: { ...given, state, onaccept: () => {}, onlater: () => {} } });
		expect(body).toContain(state === 'off' ? push.offerTitle : push.states[state]);
		const first = { off: push.accept, failed: push.accept, homeScreen: push.guide }[state as string];
		const last = first ? push.later : common.close;
		expect(pressable(body)).toEqual([...(first ? [first] : []), last]);
	});

	it('stand in the settings in a sentence, with what can be done about it', () => {
		const props = {
			...{ ...given, state, of: 'circulars' as const, titles: true, timing: 'now' as const },
			...{ onswitch: () => {}, ontitles: () => {}, ontiming: () => {} },
		};
		const { body } = render(Settings, { props });
		expect(body).toContain(push.states[state]);
		const of: Partial<Record<NoticesState, string[]>> = {
			on: [...Object.values(push.timings).map(({ label }) => label), push.titles, push.switchOff],
			off: [push.accept],
			failed: [push.accept],
			homeScreen: [push.guide],
		};
		expect(pressable(body)).toEqual(of[state] ?? []);
	});
});

describe('on a phone or computer without a household', () => {
	const shown = (state: NoticesState, of: 'calls' | 'nothing') => {
		const props = {
			...{ ...given, state, of, titles: true, timing: 'now' as const },
			...{ onswitch: () => {}, ontitles: () => {}, ontiming: () => {} },
		};
		return render(Settings, { props }).body;
	};

	it('a leader is promised calls, and no circular', () => {
		expect(shown('on', 'calls')).toContain(push.calls.on);
		expect(shown('on', 'calls')).not.toContain(push.states.on);
		expect(pressable(shown('on', 'calls'))).toEqual([push.titles, push.switchOff]);
		expect(shown('off', 'calls')).toContain(push.calls.off);
		expect(shown('deniedInBrowser', 'calls')).toContain(push.states.deniedInBrowser);
	});

	it('any other seat is promised nothing, and has nothing to switch', () => {
		expect(shown('on', 'nothing')).toContain(push.nothing);
		expect(pressable(shown('on', 'nothing'))).toEqual([]);
		expect(pressable(shown('off', 'nothing'))).toEqual([]);
	});

	it.each([
		[['chair'], 'calls'],
		[['volunteer', 'groupLeader'], 'calls'],
		[['chair', 'resident'], 'circulars'],
		[['family'], 'circulars'],
		[['city'], 'nothing'],
		[['volunteer'], 'nothing'],
	] as const)('who acts for %j is told of %s', (roles, of) => {
		expect(toldOf(roles.map((role) => member(role)))).toBe(of);
	});
});
