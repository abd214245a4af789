import type { Command } from '#contract/commands';
import type { Audience, Content } from '#contract/content';
import type { Day, Id, Moment } from '#contract/ids';
import type { Question } from '#contract/questions';
import { dayInJapan } from '#domain/moment';
import type { AssetName } from './assets';
import { addDays, addMinutes, inJapan, lastTime } from './calendar';
import { autumn } from './notices/autumn';
import { fresh } from './notices/fresh';
import { notes } from './notices/notes';
import { contentOf, type Note, type Notice, type Writer } from './notices/notice';
import { spring } from './notices/spring';
import { summer } from './notices/summer';
import { winter } from './notices/winter';
import type { Random } from './random';

/** The circulars on the board, and everything that an officer did to them. */
export interface Posted {
	id: Id;
	publishedAt: Moment;
	to: Notice['to'];
	/** Moments of the corrections; `again` asked everybody to read once more. */
	corrections: { at: Moment; again: boolean }[];
	withdrawnAt?: Moment;
	/** What it asks. */
	question?: Question;
}

export interface Deed {
	at: Moment;
	writer: Writer;
	command: Command;
	assets: AssetName[];
}

/** Seasonal circulars end so many days before today; what is newer comes from `fresh`. */
const QUIET_DAYS = 8;

function postedAt({ on, at = '10:00' }: Pick<Notice, 'on' | 'at'>, now: Moment): Moment {
	const today = dayInJapan(now);
	const day: Day = 'ago' in on ? addDays(today, -on.ago) : lastTime(on, addDays(today, -QUIET_DAYS));
	const moment = inJapan(day, at);
	// Before the hour of posting, today's circular has hung there for a while.
	return moment < addMinutes(now, -30) ? moment : addMinutes(now, -30);
}

function audienceOf(to: Notice['to'], groups: number): Audience {
	if (to === undefined) return { to: 'all' };
	if (to === 'officers') return { to: 'officers' };
	return { to: 'groups', groups: to.map((group) => `g${((group - 1) % groups) + 1}`) };
}

interface Hung {
	posted: Posted;
	deeds: Deed[];
}

function hang(notice: Notice, { id, now, groups }: { id: Id; now: Moment; groups: number }): Hung {
	const at = postedAt(notice, now);
	const day = dayInJapan(at);
	const writer = notice.by ?? 'chair';
	const assets = notice.attach ?? [];
	const content = contentOf(notice, day);
	const audience = audienceOf(notice.to, groups);
	const posted: Posted = {
		id,
		publishedAt: at,
		to: notice.to,
		corrections: [],
		...(content.question && { question: content.question }),
	};
	const deeds: Deed[] = [
		{ at, writer, assets, command: { name: 'circular.publish', args: { id, content, audience } } },
	];
	const { correct, withdraw } = notice;
	if (correct) {
		const { note, again } = correct;
		const when = inJapan(addDays(day, correct.days), '18:30');
		const after: Content = contentOf({ ...notice, ...correct.change }, day);
		deeds.push({
			at: when,
			writer,
			assets,
			command: { name: 'circular.correct', args: { id, content: after, from: 1, note, again } },
		});
		posted.corrections.push({ at: when, again });
	}
	if (withdraw) {
		posted.withdrawnAt = inJapan(addDays(day, withdraw.days), '12:00');
		const command: Command = { name: 'circular.withdraw', args: { id, reason: withdraw.reason } };
		deeds.push({ at: posted.withdrawnAt, writer: 'chair', assets: [], command });
	}
	return { posted, deeds };
}

function say(note: Note, { id, now, groups }: { id: Id; now: Moment; groups: number }): Hung {
	const at = postedAt(note, now);
	const args = { id, text: note.text.join('\n'), audience: audienceOf(note.to, groups), urgent: note.urgent ?? false };
	const deed: Deed = { at, writer: note.by ?? 'chair', assets: [], command: { name: 'message.send', args } };
	return { posted: { id, publishedAt: at, to: note.to, corrections: [] }, deeds: [deed] };
}

/** A year of circulars and messages up to now, in the order of their days. */
export function boardOf(random: Random, now: Moment, groups: number): { board: Posted[]; deeds: Deed[] } {
	const on = () => ({ id: random.ulid(now), now, groups });
	const hung = [
		...[...spring, ...summer, ...autumn, ...winter, ...fresh].map((notice) => hang(notice, on())),
		...notes.map((note) => say(note, on())),
	];
	const board = hung.map(({ posted }) => posted);
	const deeds = hung.flatMap((one) => one.deeds);
	return {
		board: board.sort((a, b) => a.publishedAt.localeCompare(b.publishedAt)),
		deeds: deeds.sort((a, b) => a.at.localeCompare(b.at)),
	};
}
