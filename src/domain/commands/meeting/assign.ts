import { standingOf } from '../../meeting/ballots';
import { isOnRegister, registerId, voterKey } from '../../meeting/register';
import { LEADERS } from '../../permission';
import { refuse, type CommandDefinition } from '../definition';
import { ballotAndOwners, openBallot, putRecord, theBallot } from './shared';

/**
 * Finds the member whose name stands on a proxy: one of the register, and never who gave it. Such a proxy counts while
 * its holder is there.
 */
export const assignProxy = {
	roles: LEADERS,
	numbered: false,
	needs: ({ holder, ...args }) => [
		...ballotAndOwners(args),
		...(holder ? [{ kind: 'register' as const, id: registerId(args.circular, holder.group) }] : []),
	],
	touched: theBallot,
	audit: ({ circular, household, holder }) => ({ circular, household, ...(!holder && { cancelled: true }) }),
	decide: ({ holder, ...args }, context) => {
		const open = openBallot(args, context);
		if ('refused' in open) return open;
		const entry = standingOf(open.record);
		if (entry?.said.way !== 'proxy' || entry.said.proxy.to !== 'named') return refuse('BALLOT_UNFIT', 'way');
		if (holder && voterKey(holder) === voterKey(args)) return refuse('PROXY_SELF');
		if (holder && !isOnRegister(context.find('register', registerId(args.circular, holder.group)), holder))
			return refuse('NOT_ON_REGISTER', holder.household);
		const { holder: before, ...named } = entry.said.proxy;
		if ((before && voterKey(before)) === (holder && voterKey(holder))) return { rows: [] };
		const found = holder && { holder: { household: holder.household, voter: holder.voter } };
		const said = { ...entry.said, proxy: { ...named, ...found } };
		return { rows: [putRecord(open.ballot, { ...open.record, entry: { ...entry, said } })] };
	},
} satisfies CommandDefinition<'meeting.assign'>;
