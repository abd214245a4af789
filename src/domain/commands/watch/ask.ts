import type { Id } from '#contract/ids';
import type { Watcher } from '#contract/watch';
import { familyPhones } from '../../devices';
import { isWatched, watchersOf } from '../../watch/watchers';
import { refuse, type CommandDefinition } from '../definition';
import { ownAndHousehold, ownHousehold, theOwn } from './shared';

/**
 * A household asks that somebody notices when it falls silent, and names who. Which seat leads its group no household
 * knows: until the server says so (`watchEffects`), the leader has the household's own id, which is no seat's.
 */
export const askForWatch = {
	roles: ['resident'],
	numbered: false,
	needs: ownAndHousehold,
	touched: theOwn,
	jobs: ['tellOfWatch'],
	decide: ({ leader, family }, context) => {
		const household = ownHousehold(context);
		if ('refused' in household) return household;
		const phones = familyPhones(household);
		const stranger = family.find((id) => phones.every((phone) => phone.id !== id));
		if (stranger !== undefined) return refuse('DEVICE_UNKNOWN', stranger);
		if (!leader && family.length === 0) return refuse('MALFORMED', 'leader');
		const { id } = household;
		const { now } = context.stamp;
		const found = context.find('watch', id);
		const before = isWatched(found) ? found : undefined;
		const kept = before ? watchersOf(before) : [];
		const leaders = kept.filter((one) => one.as === 'leader');
		const askedLeaders: Watcher[] = leaders.length > 0 ? leaders : [{ id, as: 'leader', at: now }];
		const named = [
			...(leader ? askedLeaders : []),
			...[...new Set(family)].map((phone) => kept.find((one) => one.id === phone) ?? newFamily(phone, now)),
		];
		const isSame = found?.named.length === named.length && named.every((one) => found.named.includes(one));
		return { rows: isSame ? [] : [{ kind: 'watch', row: { ...before, id, at: now, named } }] };
	},
} satisfies CommandDefinition<'watch.ask'>;

const newFamily = (id: Id, at: string): Watcher => ({ id, as: 'family', at });
