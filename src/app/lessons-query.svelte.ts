import type { Failure } from '#domain/failure';
import { active } from './active-member.svelte';
import { clock } from './clock.svelte';
import { fetchLessons, readLessons } from './lessons';
import { memberQuery } from './member-query.svelte';

/**
 * The lessons that the member's phone has, and whether newer ones could be fetched; to be made while a component is set
 * up.
 */
export class LessonsQuery {
	readonly #known = memberQuery(readLessons, () => [clock.today]);
	readonly #hasCity = $derived(this.#known.current?.hasCity);
	/** Why the newest could not be fetched. */
	failed = $state<Failure>();
	/** They are on their way. */
	asking = $state(false);

	constructor() {
		// Once the association is known, which says whose lessons they are.
		$effect(() => {
			if (active.memberKey && this.#hasCity) void this.fetch();
		});
	}

	get current() {
		return this.#known.current;
	}

	/** Asks the city anew, where what is here is not fresh. */
	readonly fetch = async (): Promise<void> => {
		const { memberKey } = active;
		if (!memberKey) return;
		this.asking = true;
		this.failed = await fetchLessons(memberKey);
		this.asking = false;
	};
}
