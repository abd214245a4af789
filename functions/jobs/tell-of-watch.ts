import type { Id } from '#contract/ids';
import { dayInJapan } from '#domain/moment';
import { newsOf, type WatchNews } from '#domain/watch/watchers';
import { phonesOfMembers, type Phone } from '#functions/delivery/phones';
import { pushOf } from '#functions/delivery/push-message';
import type { PushMessage } from '#functions/delivery/push-sender';
import type { MemberDoc } from '#functions/store/docs';
import { isPresent, relationOf } from '#functions/store/members';
import { watchLabel } from '#i18n/notices';
import { fanOut } from './fan-out';
import type { JobDeps } from './job';
import type { JobLease } from './lease';
import { byPush } from './send-push';

/** What there is to tell of a watch, and to whom. */
interface Telling extends WatchNews {
	household: Id;
}

/** What happened to a watch when this was asked for, as far as it holds still. */
async function telling({ job }: JobLease, { store }: JobDeps): Promise<Telling | undefined> {
	const watch = await store.delivery.row(job.association, 'watch', job.rows[0]?.id);
	const news = watch && newsOf(watch, job.at);
	return watch && news && (news.told.size > 0 || news.lost) ? { household: watch.id, ...news } : undefined;
}

/**
 * Tells those whom a household named, by day, that they are named, that it is silent, or that this is over; and the
 * household itself that it has lost somebody. Nobody else hears of it, and no locked screen names it.
 */
export async function tellOfWatch(lease: JobLease, deps: JobDeps): Promise<void> {
	const { association, at } = lease.job;
	const { push, now } = deps;
	await fanOut(lease, deps, async () => {
		const news = push && (await telling(lease, deps));
		if (!push || !news) return undefined;
		const { household, told } = news;
		const seats = [...told.keys()].filter((id) => id !== household);
		return {
			...byPush({
				...{ push, association, deps, urgent: false },
				message: (phone) => messageOf(phone, { association, at, news }),
			}),
			only: [household, ...seats],
			// It was asked of them: whoever has the others in the evening is told by day, too.
			targetsOf: async (members) =>
				phonesOfMembers(
					members.filter(([, doc]) => isPresent(doc, dayInJapan(now()))).map(([id, doc]) => [id, toldOf(doc, news)]),
				).filter((phone) => phone.push.timing !== 'never'),
		};
	});
}

/** A seat whole; of the household the phones of family that are named, and its own where it has lost somebody. */
function toldOf(doc: MemberDoc, { told, lost }: Telling): MemberDoc {
	if (doc.kind === 'seat') return doc;
	const devices = Object.entries(doc.devices).filter(([id, device]) =>
		relationOf(device) === 'family' ? told.has(id) : lost,
	);
	return { ...doc, devices: Object.fromEntries(devices) };
}

function messageOf(
	{ key, push: { language }, members: [first] }: Phone,
	{ association, at, news }: { association: Id; at: string; news: Telling },
): PushMessage {
	const { household, told } = news;
	const isSeat = first?.id !== household;
	const notice = told.get(isSeat ? (first?.id ?? '') : key) ?? 'lost';
	const navigate = `${isSeat ? '/desk/watch' : '/watch'}?of=${association}/${first?.id}`;
	const tag = `${association}/watch-${household}`;
	const title = watchLabel(language, notice);
	return pushOf({ title, lang: language, tag, navigate, data: { version: `${notice}-${at}` } }, false);
}
