import type { MemberRef } from '#contract/ids';

/** Whoever names a member twenty times in one request has it looked up once. */
export function eachOnce<T>(all: readonly T[], refOf: (one: T) => MemberRef): T[] {
	const named = new Map<string, T>();
	for (const one of all) {
		const { association, member } = refOf(one);
		const name = `${association}/${member}`;
		if (!named.has(name)) named.set(name, one);
	}
	return [...named.values()];
}
