import { JSDOM } from 'jsdom';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { common, push } from '#i18n/words';
import Offer from './Offer.svelte';
import Settings from './Settings.svelte';
import type { NoticesState } from './state';

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
			...{ ...given, state, titles: true, timing: 'now' as const },
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
