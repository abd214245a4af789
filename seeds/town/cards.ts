import type { ArgsOf } from '#contract/commands';
import type { Id } from '#contract/ids';
import type { Role } from '#contract/member';
import { digestsOf, makeSecrets, type CardSecrets } from '#functions/operator/card-secrets';
import type { Random } from './random';

/** A key card that was printed, with the secrets that only paper keeps. */
export interface Card extends CardSecrets {
	key: Id;
	role: Role;
	/** The household or seat that it opens. */
	member: Id;
	/** Who holds it, for people: 「会長 森川　和子」. */
	name: string;
}

/** Prints a card. The same random source prints the same card, so that the links of a seeded town stay the same. */
export function printCard(random: Random, of: Pick<Card, 'key' | 'role' | 'member' | 'name'>): Card {
	return { ...of, ...makeSecrets((count) => random.bytes(count)) };
}

/** The key that a card carries, as the server is told of it. */
export function keyOf(card: Card): ArgsOf<'key.issue'> {
	const { key, member, role } = card;
	const digests = digestsOf(card);
	if (role === 'resident' || role === 'family') {
		const relation = role === 'family' ? 'family' : 'self';
		return { id: key, for: { kind: 'household', household: member, relation }, digests };
	}
	return { id: key, for: { kind: 'seat', seat: member }, digests };
}
