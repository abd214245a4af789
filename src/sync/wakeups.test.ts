import { beforeEach, expect, test } from 'vitest';
import { StatusStore } from './status';
import { listen, type WakeupSources } from './wakeups';

let wakes: string[];
let listeners: Map<string, (event?: { data: unknown }) => void>;
let status: StatusStore;
let tick: () => void;
let visibilityState: DocumentVisibilityState;

beforeEach(() => {
	[wakes, listeners, visibilityState] = [[], new Map(), 'visible'];
	status = new StatusStore({ online: true, phase: 'idle', lastPull: null });
	const addEventListener = (type: string, run: () => void) => void listeners.set(type, run);
	const around = {
		window: { addEventListener, setInterval: (run: () => void) => (tick = run) },
		document: {
			addEventListener,
			get visibilityState() {
				return visibilityState;
			},
		},
		worker: { addEventListener },
		onLine: () => true,
	};
	listen({ wake: (why) => void wakes.push(why) }, status, around as unknown as WakeupSources);
});

test('SY20 the network that comes back wakes the loop, and the status says whether there is one', () => {
	listeners.get('offline')?.();
	expect([status.state.online, wakes]).toEqual([false, []]);
	listeners.get('online')?.();
	expect([status.state.online, wakes]).toEqual([true, ['now']]);
});

test('SY20 a page that is looked at again wakes the loop, one that is left does not', () => {
	visibilityState = 'hidden';
	listeners.get('visibilitychange')?.();
	tick();
	expect(wakes).toEqual([]);
	visibilityState = 'visible';
	listeners.get('visibilitychange')?.();
	tick();
	expect(wakes).toEqual(['now', 'now']);
});

test('SY20 a push that came wakes the loop, and nothing else that the worker says', () => {
	listeners.get('message')?.({ data: { type: 'subscriptionChanged' } });
	listeners.get('message')?.({ data: null });
	expect(wakes).toEqual([]);
	listeners.get('message')?.({ data: { type: 'pushed' } });
	expect(wakes).toEqual(['now']);
});
