import type { Day } from '#contract/ids';
import type { BallotEntry, Meeting, Said } from '#contract/meetings';
import { momentLabel, numberLabel } from '#i18n/format';
import { meeting as words } from '#i18n/words';

/** What somebody said, in a few words. */
export function saidLabel(said: Said): string {
	if (said.way === 'nothing') return '';
	if (said.way !== 'proxy') return words.said[said.way];
	return said.proxy.to === 'chair' ? words.proxyChair : words.proxyNamed(said.proxy.name ?? '—');
}

/** What was voted openly, motion by motion, as the motions are now. */
export function voteLines({ motions }: Pick<Meeting, 'motions'>, said: Said): { id: string; text: string }[] {
	if (said.way !== 'written') return [];
	return motions.flatMap(({ id }, at) => {
		const vote = said.votes.find(({ motion }) => motion === id);
		return vote ? [{ id, text: words.line(words.motion(numberLabel(at + 1)), words.choices[vote.choice]) }] : [];
	});
}

/** When it was said, and by which way. */
export const fromLabel = ({ from, at }: Pick<BallotEntry, 'from' | 'at'>, today: Day): string =>
	words[from](momentLabel(at, today));
