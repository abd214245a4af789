import type { Id } from '#contract/ids';
import type { Member } from '#contract/member';
import type { Watch } from '#contract/watch';
import type { Household } from '#contract/households';
import { groupOf } from '../../household';
import type { Ref } from '../../row-set';
import { isWatched, watchersOf } from '../../watch/watchers';
import { refuse, type CommandContext, type Verdict } from '../definition';

/** The watch of the household that asks. */
export const theOwn = (_: unknown, { household: id }: Member): Ref[] => (id ? [{ kind: 'watch', id }] : []);

/** That, with the household itself. */
export const ownAndHousehold = (_: unknown, { household: id }: Member): Ref[] =>
	id ? [{ kind: 'household', id }, ...theOwn(_, { household: id } as Member)] : [];

/**
 * The household that asks for itself. Nobody asks for it: neither family elsewhere, nor a phone that is a leader's as
 * well, on which it may be that nobody of the household is asked.
 */
export function ownHousehold({ member, find }: CommandContext): Household | Extract<Verdict, { refused: unknown }> {
	const household = member.household && find('household', member.household);
	if (!household || !groupOf(household)) return { refused: 'HOUSEHOLD_UNKNOWN' };
	return member.alsoSeat ? { refused: 'NOT_ALLOWED' } : household;
}

/** The watch that stands of the household that asks. */
export function ownWatch(context: CommandContext): Watch | Extract<Verdict, { refused: unknown }> {
	const household = ownHousehold(context);
	if ('refused' in household) return household;
	const watch = context.find('watch', household.id);
	return isWatched(watch) ? watch : { refused: 'WATCH_UNKNOWN' };
}

/** The watch of a command's arguments. */
export const theWatch = ({ household }: { household: Id }): Ref[] => [{ kind: 'watch', id: household }];

/** That, with the household in whose own stream it goes. */
export const watchAndHousehold = (args: { household: Id }): Ref[] => [
	{ kind: 'household', id: args.household },
	...theWatch(args),
];

/** By which id whoever asks would be named: the seat, or of family elsewhere the phone. */
const watcherId = ({ member, stamp }: Pick<CommandContext, 'member' | 'stamp'>): Id | undefined =>
	member.household === undefined ? member.member : stamp.device;

/**
 * What somebody who is named decides on a watch. Whoever is not named hears the same as of a household that never asked
 * for anything.
 */
export function asWatcher(household: Id, context: CommandContext, decide: (watch: Watch, me: Id) => Watch): Verdict {
	const { find, member } = context;
	const watch = find('watch', household);
	const me = watcherId(context);
	const isFamilyOfAnother = member.household !== undefined && member.household !== household;
	const isNamed = watch && watchersOf(watch).some(({ id }) => id === me);
	if (me === undefined || isFamilyOfAnother || !isNamed) return refuse('WATCH_UNKNOWN');
	const after = decide(watch, me);
	return { rows: after === watch ? [] : [{ kind: 'watch', row: after }] };
}
