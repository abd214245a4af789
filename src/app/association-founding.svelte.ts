import type { FoundRequest } from '#contract/founding';
import type { Day } from '#contract/ids';
import type { Member } from '#contract/member';
import type { Face } from '#features/keys/cards';
import { digestsOf, makeSecrets } from '#features/keys/secrets';
import { keySpan } from '#features/seats/terms';
import type { Founding } from '#features/seats/founding';
import type { Failure } from '#domain/failure';
import { dayLabel } from '#i18n/format';
import { seats as words } from '#i18n/words';
import { newId, now } from './context';
import { engine } from './engine';
import { failureOf } from './failure';

/** An association that is to be founded, and the key of its chair: the secrets stay on this screen. */
export interface Prepared {
	request: FoundRequest;
	face: Face;
	/** Until when the chair's card can be used. */
	until: Day;
}

/** Ids and secrets are made once: pressing again after a lost answer asks for the same association. */
async function prepare({ name, district, phone, title }: Founding, by: Member): Promise<Prepared> {
	const secrets = makeSecrets((bytes) => crypto.getRandomValues(bytes));
	const key = `key-${newId()}`;
	const chair = { seat: `seat-${newId()}`, title, key, digests: await digestsOf(secrets) };
	const association = { id: `a-${newId()}`, name, district, phone };
	const { until } = keySpan({}, now());
	return {
		until,
		request: { as: { association: by.association, member: by.member }, association, chair },
		face: { key, kind: 'seat', name: `${name} ${title}`, note: words.keyNoteUntil(dayLabel(until)), secrets },
	};
}

const isSame = (a: Founding, b: Founding) => JSON.stringify(a) === JSON.stringify(b);

/** The founding of associations by a city's seat, one after the other. */
export class AssociationFounding {
	#asked: { founding: Founding; prepared: Prepared } | undefined;
	busy = $state(false);
	failed = $state<Failure>();
	/** The association that was founded last, until its key is left behind. */
	done = $state.raw<Prepared>();

	/**
	 * The same form sent again asks for the same association: that it exists by now means that the first try arrived.
	 */
	async send(founding: Founding, by: Member): Promise<void> {
		if (this.busy) return;
		this.busy = true;
		const again = this.#asked && isSame(this.#asked.founding, founding) ? this.#asked : undefined;
		const prepared = again?.prepared ?? (await prepare(founding, by));
		this.#asked = { founding, prepared };
		const failed = await failureOf(engine.foundAssociation(prepared.request));
		this.busy = false;
		if (failed && !(again && failed === 'ASSOCIATION_EXISTS')) {
			this.failed = failed;
			return;
		}
		[this.done, this.#asked, this.failed] = [prepared, undefined, undefined];
		// Its line of the register comes with the next pull.
		await failureOf(engine.follow());
	}
}
