import { understand, type Envelope } from '#contract/commands';
import type { Moment } from '#contract/ids';
import type { ShownKey } from '#contract/session';
import { isGrave } from '#domain/commands/index';
import { isProved } from '#domain/seat-proof';

/** The card by which a device came in, held by somebody who shows it again where that is asked for. */
export class ShownCard {
	readonly #key: ShownKey;
	#shown: Moment;

	constructor(key: ShownKey, shown: Moment) {
		this.#key = key;
		this.#shown = shown;
	}

	/** The key, where it has to be shown before these commands; it counts as shown from then on. */
	due(commands: Envelope[], at: Moment): ShownKey | undefined {
		const isAsked = commands.map(understand).some((read) => read.ok && isGrave(read.command));
		if (!isAsked || isProved(this.#shown, at)) return undefined;
		this.#shown = at;
		return this.#key;
	}
}
