import type { ShownKey } from '#contract/session';
import type { Failure } from '#domain/failure';
import { addMs } from '#domain/moment';
import { isProved } from '#domain/seat-proof';
import { memberKeyOf, type MemberKey } from '#local/db';
import { askedCard } from './asked-card.svelte';
import { db, now } from './context';
import { engine } from './engine';
import { attempt } from './failure';

/** So much earlier than the server this phone asks for the card again: what was pressed has to get there in time. */
const MARGIN_MS = 5 * 60_000;

/**
 * Asks for the card of a seat before something grave, over whatever page it is asked on: a phone that lies about, or
 * was stolen, has no card. `app/ShowCard.svelte` shows the question.
 */
class CardQuestion {
	#answer: ((shown: boolean) => void) | undefined;
	/** Whoever sits there is to show the card now: one that was shown before does not count. */
	isAnew = false;

	/** Answers true once the card counts as shown, which may be at once; false when somebody would not show it. */
	async demand(memberKey: MemberKey): Promise<boolean> {
		const local = await db.members.get(memberKey);
		return isProved(local?.cardShown, addMs(now(), MARGIN_MS)) || this.#ask(memberKey, false);
	}

	/** The same, where a card that was shown before does not count. */
	demandAnew(memberKey: MemberKey): Promise<boolean> {
		return this.#ask(memberKey, true);
	}

	#ask(memberKey: MemberKey, anew: boolean): Promise<boolean> {
		this.close(false);
		this.isAnew = anew;
		askedCard.of = memberKey;
		return new Promise((answer) => (this.#answer = answer));
	}

	/** Shows a card. Answers why it does not count; `otherCard` for one of somebody else, which is not used up. */
	async show(key: ShownKey): Promise<Failure | 'otherCard' | undefined> {
		const asking = askedCard.of;
		const whose = await attempt(engine.inspectCard(key));
		if ('failed' in whose) return whose.failed;
		if (memberKeyOf(whose.got.member) !== asking) return 'otherCard';
		const shown = await attempt(engine.join(key));
		if ('failed' in shown) return shown.failed;
		this.close(true);
		return undefined;
	}

	/** Ends the question. */
	close(shown: boolean): void {
		this.#answer?.(shown);
		this.#answer = undefined;
		askedCard.of = undefined;
	}
}

export const cardQuestion = new CardQuestion();
