import type { Audience } from '#contract/content';
import type { Group } from '#contract/rows';
import { numberLabel } from './format';
import { desk as words } from './words';

/** 宛先 in words: 「全戸」「役員」「1班・3班」「まだの方 12世帯」. */
export function audienceLabel(audience: Audience, groups: Group[]): string {
	switch (audience.to) {
		case 'all':
		case 'officers':
			return words.to[audience.to];
		case 'households':
			return words.to.households(numberLabel(audience.households.length));
		case 'groups': {
			const names = groups.filter(({ id }) => audience.groups.includes(id)).map(({ name }) => name);
			return words.to.groups(names.join(words.joinNames));
		}
	}
}
