import type { BallotEntry } from '#contract/meetings';
import { canonical } from '../changes';
import { standsOf } from './stands';
import { tallyOf, type Count } from './tally';
import { inUrns } from './urns';

/** What was said, without what a forgotten household takes with it: the digest has to hold after that, too. */
function saidIn(entry: BallotEntry | undefined) {
	if (!entry) return undefined;
	const { id, from, at, said } = entry;
	if (said.way !== 'proxy' || said.proxy.to !== 'named') return { id, from, at, said };
	return { id, from, at, said: { way: said.way, to: said.proxy.to, holder: said.proxy.holder?.voter } };
}

/**
 * All that a count was made of and came to, as one text: who was on the register, how each took part and voted openly,
 * who put something into the urns and what lies in these, what the hall counted, the figures. Whoever makes it anew
 * from the rows has the same text, and so the same digest; one vote more or less, or another one, is another text.
 */
export function evidenceOf(count: Count): string {
	const voters = standsOf(count)
		.map(({ household, voter, stand, record }) => ({
			...{ household, voter, stand, said: saidIn(record.entry), cast: [...(record.cast ?? [])].sort() },
		}))
		.sort((a, b) => (a.household + a.voter < b.household + b.voter ? -1 : 1));
	const urns = count.meeting.motions.filter(({ secret }) => secret).map((motion) => inUrns(count.urns, motion));
	const { id, form, counting, quorum, proxyLimit, motions } = count.meeting;
	const rules = { id, form, counting, quorum, proxyLimit, motions };
	return canonical({ rules, voters, urns, hall: count.hall, tally: tallyOf(count) });
}
