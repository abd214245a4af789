import { LESSON_FILE_LIMITS } from '#contract/lesson-file';
import { dayInJapan } from '#domain/moment';
import type { Failure } from '#domain/failure';
import { appliedTo } from '#domain/lessons/places';
import { countOf, partsOf, replacementOf, takenBack, type ReplacementPart } from '#domain/lessons/replacement';
import type { Entries } from '#domain/lessons/entries';
import { readJson } from '#domain/lessons/read-json';
import { readTables } from '#domain/lessons/read-table';
import { scheduleOf } from '#domain/lessons/schedule';
import { FILE_LIMITS } from '#features/roster/file/limits';
import { readRosterFile } from '#features/roster/file/read';
import { FileRefused } from '#features/roster/file/refused';
import { decode } from '#features/roster/file/text';
import type { FileTrouble, ReadSchedule, ReplaceState } from '#features/lessons/replace/states';
import { lessonsDesk } from '#i18n/words';
import type { MemberKey } from '#local/db';
import { dropKeptLessons, getKeptLessons, keepLessons, type KeptLessons } from '#local/kept-lessons';
import { listLessonApplicants } from '#local/lesson-applications';
import { getSchedule } from '#local/lessons';
import { inParts } from '#local/series';
import { askAll } from './ask';
import { db, now } from './context';
import { failureOf } from './failure';

/** Parts in one transaction: some hundred rows, which block the screen for less than 100 ms. */
const TOGETHER = 3;

/** What this seat replaced last on this phone. */
export const readKeptLessons = (memberKey: MemberKey): Promise<KeptLessons | undefined> =>
	getKeptLessons(db, memberKey);

/** What is there is right: it can't be taken back any more. */
export const confirmLessons = (memberKey: MemberKey): Promise<void> => dropKeptLessons(db, memberKey);

const BRACE = /^\ufeff?\s*\{/u;

/** What a file says; undefined where it is none of ours. @throws FileRefused */
async function entriesOf(file: File): Promise<Entries | undefined> {
	if (file.size > FILE_LIMITS.bytes) throw new FileRefused('tooLarge');
	const bytes = new Uint8Array(await file.arrayBuffer());
	const start = new TextDecoder().decode(bytes.subarray(0, 100));
	if (BRACE.test(start)) return readJson(decode(bytes), lessonsDesk.sheets);
	return readTables(await readRosterFile(bytes, file.name));
}

/** The city's file on its way to be its schedule. */
export class LessonSchedule {
	readonly #memberKey: MemberKey;
	state = $state.raw<ReplaceState>({ step: 'pick' });

	constructor(memberKey: MemberKey) {
		this.#memberKey = memberKey;
	}

	/** Back to the choice of a file. */
	reset(trouble?: FileTrouble): void {
		this.state = { step: 'pick', ...(trouble && { trouble }) };
	}

	/** Reads a file and compares it with what there is. */
	async open(file: File): Promise<void> {
		this.state = { step: 'reading', file: file.name };
		try {
			const entries = await entriesOf(file);
			if (!entries) return this.reset('noColumns');
			const { halls = [], lessons = [] } = entries;
			const isTooLong = halls.length > LESSON_FILE_LIMITS.halls || lessons.length > LESSON_FILE_LIMITS.lessons;
			if (isTooLong) return this.reset('tooManyLessons');
			this.state = { step: 'comparison', ...(await this.#compare(file.name, entries)) };
		} catch (error) {
			if (!(error instanceof FileRefused)) reportError(error);
			this.reset(error instanceof FileRefused ? error.code : 'unexpected');
		}
	}

	async #compare(file: string, entries: Entries): Promise<ReadSchedule> {
		const today = dayInJapan(now());
		const before = await getSchedule(db, this.#memberKey, today);
		const schedule = await scheduleOf(entries, { today, halls: before.halls });
		const replacement = replacementOf(schedule, before, today);
		const applied = appliedTo(replacement.lessons.ended, await listLessonApplicants(db, this.#memberKey));
		return { file, schedule, replacement, applied };
	}

	/** Carries it out; what puts the earlier schedule back is kept first. */
	async apply(at: ReadSchedule): Promise<void> {
		this.state = { step: 'comparison', ...at, busy: true };
		const kept = { file: at.file, at: now(), back: partsOf(takenBack(at.replacement)) };
		const failed =
			(await failureOf(keepLessons(db, this.#memberKey, kept))) ?? (await this.#ask(partsOf(at.replacement)));
		if (failed) this.state = { step: 'comparison', ...at, failed };
		else this.state = { step: 'done', count: countOf(at.replacement) };
	}

	/** Puts the earlier schedule back. Answers why that failed. */
	async takeBack({ back }: KeptLessons): Promise<Failure | undefined> {
		const failed = await this.#ask(back);
		if (failed) return failed;
		await dropKeptLessons(db, this.#memberKey);
		this.reset();
		return undefined;
	}

	async #ask(parts: ReplacementPart[]): Promise<Failure | undefined> {
		const commands = parts.map((args) => ({ name: 'lesson.replace' as const, args }));
		return (await inParts(commands, (some) => askAll(this.#memberKey, some), TOGETHER)).failed;
	}
}
