import type { ArchivePart } from '#domain/commands/archive/shared';
import { openArchive, type OpenedArchive } from '#features/roster/import/reading/open-archive';
import type { RosterReader } from '#features/roster/import/reading/roster-reader';
import { restoreArchive, type RestoreDeps } from '#features/roster/import/restore/restore-archive';
import { addFile } from '#local/files';
import { listLedgers } from '#local/ledgers';
import type { getOverview } from '#local/overview';
import { listCirculars } from '#local/queries';
import { clearRefused, dropUploaded, missingOf, waitForOutbox } from '#local/restore';
import type { Phone } from './phone';

/** Decides on no more than which day the old chairs end. */
const NOW = '2026-11-22T01:00:00.000Z';

/** Opens a file as the screen's worker does. */
export async function opened(file: Blob): Promise<OpenedArchive> {
	const archive = await openArchive(file, NOW);
	if (!archive) throw new Error('this is no archive');
	return archive;
}

export const readerOf = ({ parts, picture: bytes }: OpenedArchive) =>
	({
		part: async (n) => parts[n] as ArchivePart,
		picture: bytes,
	}) satisfies Partial<RosterReader> as unknown as RosterReader;

/** The phone's outbox as the screen gives it; the loop is woken where a browser's would wake by itself. */
export const depsOf = (phone: Phone): RestoreDeps => ({
	ask: async (command, files) => {
		const answer = await phone.ask(command, files);
		return 'refused' in answer ? answer.refused : undefined;
	},
	missingOf: (part) => missingOf(phone.db, phone.m, part),
	waitForOutbox: async (most, signal) => {
		await phone.sync();
		return waitForOutbox(phone.db, phone.m, most, signal);
	},
	keepPicture: async (bytes, type) => ({
		got: await addFile(phone.db, phone.m, { bytes, type, addedAt: phone.now() }),
	}),
	dropUploaded: (hashes) => dropUploaded(phone.db, phone.m, hashes),
	clearRefused: () => clearRefused(phone.db, phone.m),
});

export const quiet = () => ({ signal: new AbortController().signal, onprogress: () => undefined });
export const putIn = async (phone: Phone, file: Blob) => {
	const archive = await opened(file);
	return restoreArchive(archive.summary, readerOf(archive), depsOf(phone), quiet());
};

/** Without the mark of an archive, which only one of the two associations gives. */
const unmarked = <R extends { restored?: unknown }>({ restored: _, ...row }: R) => row;

/** Each circular's doors as they stand; `phones` says whether those that only a phone reaches are told apart. */
export async function standing({ db, m: memberKey }: Phone) {
	const views = await listCirculars(db, memberKey, 100);
	const circulars = views.map(({ circular }) => circular);
	const ledgers = await listLedgers(db, memberKey, circulars);
	return circulars.map((circular) => {
		const doors = ledgers.get(circular.id)?.doors ?? [];
		const states = doors.map(({ household, group, state, receipt }) => {
			// No phone came along: whoever had not read has no way now.
			return [
				household.id,
				household.name,
				group,
				state === 'unread' ? 'unreached' : state,
				receipt && unmarked(receipt),
			];
		});
		return { circular: unmarked(circular), states: [...states].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)) };
	});
}

export const withoutPhones = (overview: Awaited<ReturnType<typeof getOverview>>) => ({
	...overview,
	circulars: overview.circulars.map(({ circular, reach, byGroup }) => [circular.id, reach, [...byGroup]]),
});
