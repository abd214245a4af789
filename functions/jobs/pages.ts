import type { JobDoc } from '#functions/store/job-docs';
import type { JobDeps } from './job';
import { partOf, ROUND_MAX, type Round, type Sending, type Target } from './sending';

/** The next page of the members that a job goes through, in the order of their ids. */
export async function nextPage<T extends Target>(
	job: JobDoc,
	{ of = 'household', only, plan, targetsOf }: Sending<T>,
	{ store }: JobDeps,
): Promise<Round<T>> {
	const { association, after, pages = 0 } = job;
	const members = only
		? [...(await store.delivery.members(association, [...only]))]
		: await store.delivery.membersAfter(of, association, after, ROUND_MAX);
	await plan?.(members);
	const attempts = (await targetsOf(members)).map((target) => ({ target, tries: 0 }));
	const last = members.at(-1)?.[0];
	const isLast = members.length < ROUND_MAX || last === undefined;
	return {
		attempts,
		part: `${partOf(job)}-${pages}`,
		job: isLast ? { ...job, through: true } : { ...job, after: last, pages: pages + 1 },
	};
}
