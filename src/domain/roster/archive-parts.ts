import type { Archive } from '#contract/archive-format';
import type { ArgsOf, Command } from '#contract/commands';
import { ARCHIVE_PART } from '#contract/commands/archive';
import type { Attachment } from '#contract/content';
import type { Id, Moment, Sha256 } from '#contract/ids';
import type { Member } from '#contract/member';
import type { ArchivePart } from '../commands/archive/shared';
import { decide } from '../commands/index';
import { RowSet } from '../row-set';

/** UTF-16 units of JSON in one part, unless one row alone has more: in UTF-8 less than a push carries. */
const PART_UNITS = 80_000;

/** The kinds in the order in which they are put in: each speaks of those before it. */
const ORDER = [
	['group', 'groups'],
	['lesson', 'lessons'],
	['word', 'words'],
	['reading', 'readings'],
	['household', 'households'],
	['seat', 'seats'],
	['circular', 'circulars'],
	['receipt', 'receipts'],
	['answer', 'answers'],
	['rubbish', 'rubbish'],
	['duty', 'duties'],
	['dutyExemption', 'dutyExemptions'],
	['meeting', 'meetings'],
	['register', 'registers'],
	['ballot', 'ballots'],
] as const satisfies [ArchivePart['kind'], keyof Archive][];

/** How many rows an archive holds. */
export const countOf = (archive: Archive): number => ORDER.reduce((sum, [, key]) => sum + archive[key].length, 0);

/** The highest number that stays and circulars speak of. */
export function highestOf({ households, circulars }: Pick<Archive, 'households' | 'circulars'>): number {
	let highest = 0;
	for (const { publishedSeq } of circulars) highest = Math.max(highest, publishedSeq);
	for (const { stays } of households) for (const { from, to } of stays) highest = Math.max(highest, from, to ?? 0);
	return highest;
}

/**
 * The parts of an archive in order. Receipts, answers and ballots go by circular, so that one part reads few long
 * rows.
 */
export function* partsOfArchive(archive: Archive): Generator<ArchivePart> {
	const byCircular = (a: { circular: Id }, b: { circular: Id }) => compare(a.circular, b.circular);
	const receipts = [...archive.receipts].sort(byCircular);
	const [answers, ballots] = [[...archive.answers].sort(byCircular), [...archive.ballots].sort(byCircular)];
	const sorted = { ...archive, receipts, answers, ballots };
	for (const [kind, key] of ORDER) {
		for (const rows of cut<unknown>(sorted[key])) yield { kind, rows } as ArchivePart;
	}
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Cuts rows into parts of at most ARCHIVE_PART rows and, but for a single one, PART_UNITS. */
function* cut<T>(rows: readonly T[]): Generator<T[]> {
	let [part, units]: [T[], number] = [[], 0];
	for (const row of rows) {
		const size = JSON.stringify(row).length;
		if (part.length === ARCHIVE_PART || (part.length > 0 && units + size > PART_UNITS)) {
			yield part;
			[part, units] = [[], 0];
		}
		part.push(row);
		units += size;
	}
	if (part.length > 0) yield part;
}

/** The command that starts a restore. */
export function beginArgsOf(archive: Archive, id: Sha256): ArgsOf<'archive.begin'> {
	const { name, district, phone } = archive.association;
	return {
		archive: id,
		association: { name, district, phone },
		highest: highestOf(archive),
		count: countOf(archive),
	};
}

/**
 * Replays the archive into an empty association in memory, by the same rules that the server follows.
 *
 * @returns what those rules refuse: nothing for every archive that Kairan made
 */
export function problemOf(archive: Archive, id: Sha256, now: Moment): { refused: string; detail?: string } | undefined {
	const member: Member = { association: 'tried', member: 'tried', role: 'chair', name: 'tried' };
	const facts = { ...archive.association, id: member.association };
	const all = new RowSet([{ kind: 'association', row: facts }]);
	const put = (command: Command) => {
		const verdict = decide(command, { member, find: all.find, stamp: { command: 'tried', now, claimed: now, seq: 0 } });
		if ('refused' in verdict) return verdict;
		for (const row of verdict.rows) all.put(row);
		return undefined;
	};
	const begun = put({ name: 'archive.begin', args: beginArgsOf(archive, id) });
	if (begun) return begun;
	for (const part of partsOfArchive(archive)) {
		const refused = put({ name: 'archive.put', args: { archive: id, part } });
		if (refused) return refused;
	}
	return undefined;
}

/** The pictures that a part of circulars names, each once. */
export function picturesIn(part: ArchivePart): Attachment[] {
	if (part.kind !== 'circular') return [];
	const all = part.rows.flatMap(({ content }) => content.attachments);
	return [...new Map(all.map((one) => [one.hash, one])).values()];
}

/** The pictures that the circulars name, each once. */
export const picturesOf = ({ circulars }: Pick<Archive, 'circulars'>): Attachment[] =>
	picturesIn({ kind: 'circular', rows: circulars });
