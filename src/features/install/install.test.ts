import { beforeEach, expect, it } from 'vitest';
import { Install, isApple, type InstallDeps } from './install.svelte';

let kept: Map<string, string>;
let around: InstallDeps;

beforeEach(() => {
	kept = new Map();
	around = {
		events: new EventTarget(),
		store: { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) },
		userAgent: 'Mozilla/5.0 (Linux; Android 14) Chrome/130',
		touchPoints: 5,
		standalone: false,
	};
});

function watching(): Install {
	const install = new Install();
	install.watch(around);
	return install;
}

function offer(outcome: 'accepted' | 'dismissed'): Event {
	const event = new Event('beforeinstallprompt', { cancelable: true });
	return Object.assign(event, { prompt: async () => undefined, userChoice: Promise.resolve({ outcome }) });
}

it('the browser asks only when we say so', () => {
	const install = watching();
	expect(install.way).toBeUndefined();
	const event = offer('accepted');
	around.events.dispatchEvent(event);
	expect(event.defaultPrevented).toBe(true);
	expect(install.way).toBe('prompt');
});

it('who declined is never asked again, on later visits either', async () => {
	const install = watching();
	around.events.dispatchEvent(offer('dismissed'));
	await install.ask();
	expect(install.way).toBeUndefined();
	const later = watching();
	around.events.dispatchEvent(offer('accepted'));
	expect(later.way).toBeUndefined();
});

it('an iPhone gets the picture guide until it is put away', () => {
	around.userAgent = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Safari/604.1';
	const install = watching();
	expect(install.way).toBe('guide');
	install.decline();
	expect(install.way).toBeUndefined();
	expect(watching().way).toBeUndefined();
});

it('nothing is offered on the home screen itself', () => {
	around.standalone = true;
	const install = watching();
	around.events.dispatchEvent(offer('accepted'));
	expect(install.way).toBeUndefined();
});

it('an iPad is told from a Mac by its touch screen', () => {
	const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Safari/605.1.15';
	expect([isApple(mac, 5), isApple(mac, 0)]).toEqual([true, false]);
});
