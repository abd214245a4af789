import { JOIN_PATH } from '#contract/card-link';
import type { ShownKey } from '#contract/session';
import { readLink } from '#features/join/read-key';
import type { Verdict } from '#features/scan/verdict';
import { readPoster, type Poster } from './poster';

/** What a newcomer's camera may meet: a card, of a household or a seat, or the poster of a circular. */
export type Scanned = { key: ShownKey } | { poster: Poster };

/** A card of this installation (`origin`), and nothing else. */
export function readCard(text: string, origin: string): Verdict<ShownKey> {
	const url = addressIn(text);
	if (!url) return { wrong: 'foreign' };
	const key = url.pathname.startsWith(JOIN_PATH) ? readLink(url.href) : undefined;
	if (url.origin !== origin) return { wrong: key ? 'elsewhere' : 'foreign' };
	if (key) return { found: key };
	return { wrong: url.pathname.startsWith(JOIN_PATH) ? 'cut' : 'notCard' };
}

/** A card, or the poster of a circular. */
export function readCardOrPoster(text: string, origin: string): Verdict<Scanned> {
	const card = readCard(text, origin);
	if ('found' in card) return { found: { key: card.found } };
	const poster = card.wrong === 'notCard' ? readPoster(new URL(text)) : undefined;
	return poster ? { found: { poster } } : card;
}

/** What a QR says, where that is an address. */
function addressIn(text: string): URL | undefined {
	try {
		return new URL(text);
	} catch {
		return undefined;
	}
}
