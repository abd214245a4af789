import type { Kept } from '#features/speech/player.svelte.ts';

const PLACE = 'kairan:speech:place';
const PACE = 'kairan:speech:pace';

/** Where reading aloud stopped in one text, as long as this window is open, and the pace, as long as this phone is. */
export const keptPlace = (of: string): Kept => ({
	get: () => {
		const [at, pace] = [read(sessionStorage, `${PLACE}:${of}`), read(localStorage, PACE)];
		return at === undefined && pace === undefined ? undefined : { at: at ?? 0, pace: pace ?? NaN };
	},
	set: ({ at, pace }) => {
		write(sessionStorage, `${PLACE}:${of}`, at);
		write(localStorage, PACE, pace);
	},
});

// A browser may keep nothing, or refuse to be asked: then it begins anew.
function read(storage: Storage, key: string): number | undefined {
	try {
		const kept = storage.getItem(key);
		return kept === null ? undefined : Number(kept);
	} catch {
		return undefined;
	}
}

function write(storage: Storage, key: string, value: number): void {
	try {
		storage.setItem(key, String(value));
	} catch {
		// As above.
	}
}
