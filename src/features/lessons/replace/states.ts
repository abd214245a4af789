import type { Id } from '#contract/ids';
import type { Failure } from '#domain/failure';
import type { Replacement } from '#domain/lessons/replacement';
import type { Schedule } from '#domain/lessons/schedule';
import type { FileRefusal } from '#domain/roster/sheet';

/** Why a file is no schedule. */
export type FileTrouble = FileRefusal | 'noColumns' | 'tooManyLessons' | 'unexpected';

/** A file that was read and compared with what there is. */
export interface ReadSchedule {
	file: string;
	schedule: Schedule;
	replacement: Replacement;
	/** How many applications stand for each lesson that ends, where any does. */
	applied: ReadonlyMap<Id, number>;
}

/** Where the replacing of a schedule stands. */
export type ReplaceState =
	| { step: 'pick'; trouble?: FileTrouble }
	| { step: 'reading'; file: string }
	| ({ step: 'comparison'; failed?: Failure; busy?: boolean } & ReadSchedule)
	| { step: 'done'; count: number };
