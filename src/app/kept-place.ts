import type { Kept } from '#features/speech/player.svelte.ts';
import { readSmall, writeSmall, type Keeping } from '#ui/small-store';

const PLACE = 'speech.place';
const PACE = 'speech.pace';

/** Where reading aloud stopped in one text, as long as this window is open, and the pace, as long as this phone is. */
export const keptPlace = (of: string): Kept => ({
	get: () => {
		const [at, pace] = [numberAt('tab', `${PLACE}.${of}`), numberAt('device', PACE)];
		return at === undefined && pace === undefined ? undefined : { at: at ?? 0, pace: pace ?? NaN };
	},
	set: ({ at, pace }) => {
		writeSmall('tab', `${PLACE}.${of}`, String(at));
		writeSmall('device', PACE, String(pace));
	},
});

function numberAt(keeping: Keeping, name: string): number | undefined {
	const kept = readSmall(keeping, name);
	return kept === null ? undefined : Number(kept);
}
