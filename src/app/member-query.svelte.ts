import type { MemberKey } from '#local/db';
import { live } from '#local/live';
import { active } from './active-member.svelte';

/** What a live query answers, as it changes. */
export interface MemberQuery<Answer> {
	/** The latest answer; undefined before the first one, and while there is nobody or nothing to ask for. */
	readonly current: Answer | undefined;
	/** Tells an answer that is undefined from none yet. */
	readonly isAnswered: boolean;
}

/**
 * A live query for the member that the screens act for; to be called while a component is set up. It is asked anew when
 * a row that it read changes, when another member acts, and when something changes that `inputs` reads: what the query
 * depends on besides the member. The last answer stays until the next one is there, but never from one member to
 * another. Nothing is asked while `inputs` is undefined. Errors go to the window.
 */
export function memberQuery<Answer, const Inputs extends readonly unknown[] = []>(
	query: (memberKey: MemberKey, ...inputs: Inputs) => Promise<Answer>,
	inputs?: () => Inputs | undefined,
): MemberQuery<Answer> {
	let answer = $state.raw<{ of: MemberKey; is: Answer }>();
	$effect(() => {
		const { memberKey } = active;
		const values = inputs ? inputs() : ([] as unknown as Inputs);
		if (!memberKey || !values) {
			answer = undefined;
			return;
		}
		return live(() => query(memberKey, ...values)).subscribe((is) => (answer = { of: memberKey, is }));
	});
	const current = $derived(answer?.of === active.memberKey ? answer : undefined);
	return {
		get current() {
			return current?.is;
		},
		get isAnswered() {
			return current !== undefined;
		},
	};
}
