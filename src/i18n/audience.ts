import type { Audience } from '#contract/content';
import type { Group } from '#contract/rows';
import { desk as words } from './words';

/** 宛先 in words: 「全戸」「役員」「1班・3班」. */
export function audienceLabel(audience: Audience, groups: Group[]): string {
	if (audience.to !== 'groups') return words.to[audience.to];
	const names = groups.filter(({ id }) => audience.groups.includes(id)).map(({ name }) => name);
	return words.to.groups(names.join(words.joinNames));
}
