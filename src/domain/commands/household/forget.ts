import { FORGOTTEN, groupOf, withoutFacts, withStay } from '../../household';
import { refuse, type CommandDefinition } from '../definition';
import { putHousehold, theHousehold } from './shared';

/**
 * The right to be forgotten: name and contacts go and the household leaves; its receipts stay as the counts of a door
 * without a name, so that old ledgers still sum. The operator's sweep forgets whoever left long ago.
 */
export const forgetHousehold = {
	roles: ['chair', 'operator'],
	needs: theHousehold,
	touched: theHousehold,
	audit: ({ id }) => ({ household: id }),
	grave: () => true,
	decide: ({ id }, { find, stamp }) => {
		const row = find('household', id);
		if (!row) return refuse('HOUSEHOLD_UNKNOWN');
		if (row.forgotten) return { rows: [] };
		const {
			devices: _,
			mails: _m,
			familyAnswers: _f,
			people: _p,
			...bare
		} = withoutFacts(groupOf(row) ? withStay(row, stamp.seq) : row);
		return putHousehold({
			...bare,
			name: FORGOTTEN,
			ways: [],
			deviceCounts: { self: 0, family: 0 },
			forgotten: stamp.now,
		});
	},
	fillsUp: true,
} satisfies CommandDefinition<'household.forget'>;
