import type { MemberKey } from '#local/db';

/** For whom the card is asked for, while it is. Apart from the question itself, so that no page waits for the store. */
class AskedCard {
	of = $state.raw<MemberKey>();
}

export const askedCard = new AskedCard();
