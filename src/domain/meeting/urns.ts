import type { Id } from '#contract/ids';
import type { Motion, Urn, Votes } from '#contract/meetings';

/** Among how many documents secret votes are spread, so that a whole association that votes at once does not queue. */
const URNS = 8;

/** The urn that a vote goes into: by its salt, which is kept nowhere. */
export function urnId(circular: Id, salt: Id): string {
	const sum = [...salt].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
	return `${circular}.${sum % URNS}`;
}

/** All urns of a meeting. */
export const urnIds = (circular: Id): string[] => Array.from({ length: URNS }, (_, n) => `${circular}.${n}`);

/** The urn with these votes in it. The motions are kept in their own order, so that it does not say which came last. */
export function withVotes(urn: Urn, votes: Votes): Urn {
	const before = new Map(urn.counts.map((count) => [count.motion, count]));
	for (const { motion, choice } of votes) {
		const count = before.get(motion) ?? { motion, yes: 0, no: 0, abstain: 0 };
		before.set(motion, { ...count, [choice]: count[choice] + 1 });
	}
	return { ...urn, counts: [...before.values()].sort((a, b) => (a.motion < b.motion ? -1 : 1)) };
}

/** What lies in all urns for one motion. */
export function inUrns(urns: readonly Urn[], { id }: Pick<Motion, 'id'>) {
	const counts = urns.flatMap((urn) => urn.counts.filter(({ motion }) => motion === id));
	const sum = (of: 'yes' | 'no' | 'abstain') => counts.reduce((total, count) => total + count[of], 0);
	return { yes: sum('yes'), no: sum('no'), abstain: sum('abstain') };
}
