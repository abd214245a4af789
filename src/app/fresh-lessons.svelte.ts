import { active } from './active-member.svelte';
import { fetchLessons } from './lessons';
import type { Association } from '#contract/associations';

/**
 * Keeps the lessons of the member's city fresh on a page that shows them or their halls. `association`: the member's,
 * once it is known; it says which city that is.
 */
export function keepLessonsFresh(association: () => Association | undefined): void {
	$effect(() => {
		if (active.memberKey && association()?.city) void fetchLessons(active.memberKey);
	});
}
