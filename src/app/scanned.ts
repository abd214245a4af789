import { JOIN_PATH } from '#contract/card-link';
import { Id } from '#contract/ids';
import type { ShownKey } from '#contract/session';
import { readLink } from '#features/join/read-key';
import type { Verdict } from '#features/scan/verdict';
import { href } from './pages';

/** What a newcomer's camera may meet: a card, of a household or a seat, or the poster of a circular. */
export type Scanned = { key: ShownKey } | { circular: Id };

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
	const circular = card.wrong === 'notCard' ? circularIn(text) : undefined;
	return circular ? { found: { circular } } : card;
}

const CIRCULARS = href('circular', { id: '' });

function circularIn(text: string): Id | undefined {
	const { pathname } = new URL(text);
	return pathname.startsWith(CIRCULARS) ? Id.safeParse(pathname.slice(CIRCULARS.length)).data : undefined;
}

/** What a QR says, where that is an address. */
function addressIn(text: string): URL | undefined {
	try {
		return new URL(text);
	} catch {
		return undefined;
	}
}
