import type { Day } from '#contract/ids';
import { dayInJapan, timeInJapan } from '#domain/moment';
import { beginDeliveryTest } from '#functions/commands/begin-delivery-test';
import { isPresent } from '#functions/store/members';
import { dispatchDue } from './after-commit';
import type { JobDeps } from './job';

/** Associations that are asked for at once. */
const PAGE = 100;

const SATURDAY = 6;
/** A polite hour, by whatever clock this is started: `npm start` runs daily jobs every hour. */
const HOUR = '10:';

/** True from the first Saturday of a month on for a week: a run that breaks is made up for on the next day. */
export function isTestWeek(today: Day): boolean {
	const first = new Date(`${today.slice(0, 7)}-01T00:00:00.000Z`).getUTCDay();
	const saturday = 1 + ((SATURDAY - first + 7) % 7);
	const day = Number(today.slice(8));
	return day >= saturday && day < saturday + 7;
}

/**
 * 届く確認 once a month, in the name of the chair, for every association where nobody has sent one lately. It has an id
 * of the month, so that it goes out once however often this runs, and one that nobody can guess and take for something
 * else.
 */
export async function testDelivery(deps: JobDeps): Promise<void> {
	const { store, now, log, secrets, tokens } = deps;
	const today = dayInJapan(now());
	if (!isTestWeek(today) || !timeInJapan(now()).startsWith(HOUR)) return;
	const { delivery } = store;
	for (let after: string | undefined; ;) {
		const some = await delivery.associationsAfter(after, PAGE);
		for (const association of some) {
			try {
				const chairs = [...(await store.seatsOf(association, 'chair'))].filter(([, doc]) => isPresent(doc, today));
				const [chair] = chairs.map(([id]) => id).sort();
				if (chair === undefined) continue;
				const id = tokens.name('delivery.test', association, today.slice(0, 7));
				const test = { id, now: now(), secrets };
				const jobs = await store.transact((tx) => beginDeliveryTest(tx, { association, member: chair }, test));
				await dispatchDue(jobs, deps);
			} catch (error) {
				log.failed('jobs.testDelivery', error);
			}
		}
		after = some.at(-1);
		if (some.length < PAGE) return;
	}
}
