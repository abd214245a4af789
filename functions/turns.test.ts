import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPassing } from './store/failures';
import { Busy, Turns } from './turns';

/** Work that ends when the test says so. */
function held() {
	let end = () => {};
	const until = new Promise<void>((resolve) => (end = resolve));
	return { until, end };
}
/** Lets everything run that can. */
const settle = () => new Promise((done) => setImmediate(done));

test('in whatever order work ends, no more of one name runs at once, and it begins as it came', async () => {
	const works = fc.array(fc.constantFrom('a', 'b'), { maxLength: 30 });
	await fc.assert(
		fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 3 }), works, async (schedule, atOnce, names) => {
			const turns = new Turns({ atOnce });
			const [began, running] = [
				{ a: [] as number[], b: [] as number[] },
				{ a: 0, b: 0 },
			];
			const all = names.map((name, i) =>
				turns.take(name, async () => {
					began[name].push(i);
					expect(++running[name]).toBeLessThanOrEqual(atOnce);
					await schedule.schedule(Promise.resolve());
					running[name]--;
				}),
			);
			await schedule.waitFor(Promise.all(all));
			for (const name of ['a', 'b'] as const)
				expect(began[name]).toEqual(names.flatMap((one, i) => (one === name ? [i] : [])));
		}),
	);
});

test('work that breaks gives its turn on', async () => {
	const turns = new Turns();
	const broken = turns.take('a', () => Promise.reject(new Error('broken')));
	const after = turns.take('a', async () => 'after');
	await expect(broken).rejects.toThrow('broken');
	expect(await after).toBe('after');
});

test('where too many wait, one more is told to come later', async () => {
	const turns = new Turns({ waitingMax: 1 });
	const first = held();
	const [running, waiting] = [turns.take('a', () => first.until), turns.take('a', async () => 'waited')];
	const late = await turns.take('a', async () => 'late').catch((error: unknown) => error);
	expect(late).toBeInstanceOf(Busy);
	expect(isPassing(late)).toBe(true);
	expect(await turns.take('b', async () => 'other')).toBe('other');
	first.end();
	expect([await running, await waiting]).toEqual([undefined, 'waited']);
});

test('all who ask before shared work begins share it, and nobody is given what began before', async () => {
	const turns = new Turns();
	const [first, second] = [held(), held()];
	const runs = [first, second];
	let began = 0;
	const work = async () => {
		const run = ++began;
		await runs[run - 1]?.until;
		return run;
	};
	const one = turns.share('a', work);
	await settle();
	const later = [turns.share('a', work), turns.share('a', work)];
	first.end();
	await settle();
	const last = turns.share('a', work);
	second.end();
	expect([await one, ...(await Promise.all(later)), await last]).toEqual([1, 2, 2, 3]);
});
