import { doneIn, keptText, type Gesture } from '#features/gestures/gestures';
import { readSmall, writeSmall } from '#ui/small-store';

const NAME = 'gestures';

/** Which gestures were practised on this device, whoever it was. */
export class GestureProgress {
	done: Gesture[] = $state(doneIn(readSmall('device', NAME)));

	note(gesture: Gesture): void {
		// Another tab may have gone on meanwhile.
		this.#keep([...doneIn(readSmall('device', NAME)), ...this.done, gesture]);
	}

	restart(): void {
		this.#keep([]);
	}

	#keep(done: Gesture[]): void {
		const text = keptText(done);
		writeSmall('device', NAME, text);
		this.done = doneIn(text);
	}
}
