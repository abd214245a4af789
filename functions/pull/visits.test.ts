import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBehind, nextVisit } from './visits';

/** The server's side of one device; answers the count that it tells. */
class Device {
	noted: number | undefined;
	copied = false;
	#day = -1;

	come(day: number, shown: number | undefined): number | undefined {
		const first = day !== this.#day;
		this.#day = day;
		const behind = isBehind(shown, this.noted);
		this.copied ||= behind;
		if (!first || behind) return undefined;
		const told = nextVisit(shown, this.noted);
		this.noted = told ?? this.noted;
		return told;
	}
}

/** A phone, or a copy of it. */
class Phone {
	visit: number;

	constructor(visit = 0) {
		this.visit = visit;
	}

	come(device: Device, day: number, lost = false): void {
		const told = device.come(day, this.visit);
		if (told !== undefined && !lost) this.visit = told;
	}
}

const visits = fc.array(fc.record({ days: fc.integer({ min: 0, max: 3 }), lost: fc.boolean() }), { maxLength: 40 });

test('one phone is never taken for two, whatever answers are lost', () => {
	fc.assert(
		fc.property(visits, (all) => {
			const device = new Device();
			const phone = new Phone();
			let day = 0;
			for (const { days, lost } of all) phone.come(device, (day += days), lost);
			expect(device.copied).toBe(false);
		}),
	);
});

test('a copy is noticed once one of the two is the first on three days on which both come', () => {
	fc.assert(
		fc.property(visits, fc.array(fc.boolean(), { maxLength: 6 }), fc.boolean(), (before, orders, copyFirst) => {
			const device = new Device();
			const phone = new Phone();
			let day = 0;
			for (const { days, lost } of before) phone.come(device, (day += days), lost);
			const copy = new Phone(phone.visit);
			for (const first of [...orders, copyFirst, copyFirst, copyFirst]) {
				day += 1;
				for (const one of first ? [copy, phone] : [phone, copy]) one.come(device, day);
			}
			expect(device.copied).toBe(true);
		}),
	);
});

test('a copy that shows no count is noticed with its first visit', () => {
	const device = new Device();
	const phone = new Phone();
	phone.come(device, 0);
	expect(isBehind(undefined, device.noted)).toBe(true);
});

test('a phone is not taken for two after the server was restored from a backup', () => {
	expect(isBehind(9, 4)).toBe(false);
	expect(nextVisit(9, 4)).toBe(10);
});

test('an app that does not count yet is left alone', () => {
	expect(isBehind(undefined, undefined)).toBe(false);
	expect(nextVisit(undefined)).toBe(undefined);
});
