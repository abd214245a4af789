// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { guardPresses } from './press-guard';

let now: number;
let acted: string[];
let stop: () => void;

beforeEach(() => {
	[now, acted] = [10_000, []];
	document.body.innerHTML = '<main></main>';
	stop = guardPresses(document, () => now);
});
afterEach(() => stop());

/** Puts a button into the page, or into something else, that says when it acts. */
async function show(name: string, into: Element = document.body): Promise<HTMLButtonElement> {
	const button = document.createElement('button');
	button.addEventListener('click', () => acted.push(name));
	into.append(button);
	// An observer is told after the change.
	await Promise.resolve();
	return button;
}

type Hand = { by?: 'touch' | 'mouse'; x?: number; count?: number };

function press(on: Element, { by = 'touch', x = 0, count = 1 }: Hand = {}): boolean {
	on.dispatchEvent(new PointerEvent('pointerdown', { pointerType: by, bubbles: true }));
	return on.dispatchEvent(
		new MouseEvent('click', { bubbles: true, cancelable: true, detail: count, clientX: x, clientY: 0 }),
	);
}

describe('a finger', () => {
	it('presses nothing that appeared under it less than half a second ago', async () => {
		const button = await show('call');
		now += 499;
		expect(press(button)).toBe(false);
		now += 501;
		expect(press(button)).toBe(true);
		expect(acted).toEqual(['call']);
	});

	it('nor anything in a page, or a dialog, that is as new', async () => {
		const page = document.createElement('section');
		const inPage = await show('tick', page);
		const dialog = document.body.appendChild(document.createElement('dialog'));
		const inDialog = await show('close', dialog);
		now += 1000;
		document.body.append(page);
		dialog.setAttribute('open', '');
		await Promise.resolve();
		for (const one of [inPage, inDialog, dialog]) expect(press(one)).toBe(false);
		expect(acted).toEqual([]);
	});

	it('falls with its second tap on nothing that lay under a dialog which the first one closed', async () => {
		const [no, under] = [await show('no'), await show('under')];
		now += 1000;
		press(no);
		now += 200;
		press(under);
		expect(acted).toEqual(['no']);
		now += 501;
		press(under);
		expect(acted).toEqual(['no', 'under']);
	});

	it('ticks one door after another as fast as it likes', async () => {
		const doors = [await show('1'), await show('2'), await show('3')];
		now += 1000;
		doors.forEach((door, i) => press(door, { x: i * 60 }));
		expect(acted).toEqual(['1', '2', '3']);
	});

	it('presses the same button twice, whatever was drawn into it meanwhile', async () => {
		const seal = await show('seal');
		now += 1000;
		press(seal);
		seal.append(document.createElement('span'));
		await Promise.resolve();
		press(seal.firstElementChild ?? seal);
		expect(acted).toEqual(['seal', 'seal']);
	});

	it.each([
		'<label><input type="checkbox" />　</label>',
		'<details><summary></summary></details>',
		'<button aria-expanded="false">',
	])('changes %s once by a double press, and changes it back when it is pressed again', async (drawn) => {
		document.body.innerHTML = drawn;
		await Promise.resolve();
		const one = document.querySelector('label, summary, button') ?? document.body;
		now += 1000;
		expect(press(one)).toBe(true);
		now += 200;
		expect(press(one)).toBe(false);
		now += 501;
		expect(press(one)).toBe(true);
	});

	it('reaches a field by its label', async () => {
		document.body.innerHTML = '<label><input type="checkbox" />急ぎ</label>';
		await Promise.resolve();
		now += 1000;
		const [label, field] = [document.querySelector('label'), document.querySelector('input')];
		if (label) press(label);
		expect(field?.checked).toBe(true);
	});
});

it('a mouse points before it presses: only its double click is stopped', async () => {
	const button = await show('yes');
	press(button, { by: 'mouse' });
	expect(acted).toEqual(['yes']);
	press(button, { by: 'mouse', count: 2 });
	expect(acted).toEqual(['yes']);
});

it('a keyboard and a screen reader press at once, also after a finger', async () => {
	const button = await show('yes');
	press(button);
	button.click();
	expect(acted).toEqual(['yes']);
});
