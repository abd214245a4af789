import { sampleFrom, type Sample } from '#features/display/sample';
import { readNewest } from './circulars';
import { memberQuery } from './member-query.svelte';

/** A piece of the newest circular, to see letters by. To be called while a component is set up. */
export function newestSample(): { readonly current: Sample | undefined } {
	const newest = memberQuery(readNewest);
	const current = $derived(newest.current && sampleFrom(newest.current.map(({ circular }) => circular)));
	return {
		get current() {
			return current;
		},
	};
}
