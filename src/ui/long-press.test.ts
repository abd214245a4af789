// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { endLongPresses } from './long-press';

let now: number;
let pressed: number;
let stop: () => void;
let seal: HTMLButtonElement;

beforeEach(() => {
	vi.useFakeTimers();
	[now, pressed] = [10_000, 0];
	document.body.innerHTML = '<button><b>読みました</b></button><p>本文</p><a href="tel:110">110</a>';
	seal = document.querySelector('button') as HTMLButtonElement;
	seal.addEventListener('click', () => (pressed += 1));
	stop = endLongPresses(document, () => now);
});
afterEach(() => {
	stop();
	vi.useRealTimers();
});

const send = (type: string, on: Element, x = 0, pointerType = 'touch') =>
	on.dispatchEvent(new PointerEvent(type, { pointerType, clientX: x, bubbles: true, cancelable: true }));
const menu = (on: Element) => on.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));

it('a button that is held long is pressed once when it is let go, and opens no menu', () => {
	const word = document.querySelector('b') as Element;
	send('pointerdown', word);
	now += 2000;
	expect(menu(word)).toBe(false);
	send('pointerup', word, 30);
	vi.runAllTimers();
	expect(pressed).toBe(1);
});

it("the browser's own click is not doubled", () => {
	send('pointerdown', seal);
	now += 2000;
	send('pointerup', seal);
	seal.click();
	vi.runAllTimers();
	expect(pressed).toBe(1);
});

it.each([
	['a short one', () => (now += 100), 'pointerup', 0],
	['one that went elsewhere', () => (now += 2000), 'pointerup', 200],
	['one that scrolled the page', () => (now += 2000), 'pointercancel', 0],
] as const)('%s is left to the browser', (_, pass, end, x) => {
	send('pointerdown', seal);
	pass();
	send(end, seal, x);
	vi.runAllTimers();
	expect(pressed).toBe(0);
});

it('a mouse, the text and a telephone number keep their menus', () => {
	send('pointerdown', seal, 0, 'mouse');
	expect(menu(seal)).toBe(true);
	for (const on of document.querySelectorAll('p, a')) {
		send('pointerdown', on);
		expect(menu(on)).toBe(true);
	}
});
