import { understand, type ArgsOf } from '#contract/commands';
import type { Id, Moment } from '#contract/ids';
import type { RefusalCode } from '#contract/refusals';
import { commandLabel } from '#i18n/commands';
import { desk as words, refusals, settings } from '#i18n/words';
import type { OutboxEntry } from '#local/db';

/** What can be opened as a draft again, with all of its text. */
export type Mendable =
	| { name: 'circular.publish'; args: ArgsOf<'circular.publish'> }
	| { name: 'circular.correct'; args: ArgsOf<'circular.correct'> }
	| { name: 'message.send'; args: ArgsOf<'message.send'> };

/** A refused command as the desk shows it. */
export interface Refused {
	id: Id;
	at: Moment;
	what: string;
	why: string;
	mend?: Mendable;
}

/** The commands of which the desk has a sentence of its own. */
const SAID = [
	'circular.publish',
	'circular.correct',
	'circular.withdraw',
	'message.send',
	'receipt.tick',
	'receipt.untick',
] as const satisfies (keyof typeof words.refusedWhat)[];

function mendable(entry: OutboxEntry): Mendable | undefined {
	const read = understand(entry);
	if (!read.ok) return undefined;
	switch (read.command.name) {
		case 'circular.publish':
		case 'circular.correct':
		case 'message.send':
			return read.command;
		default:
			return undefined;
	}
}

function titleOf(mend: Mendable | undefined): string {
	if (!mend) return '';
	return mend.name === 'message.send' ? mend.args.text.slice(0, 20) : mend.args.content.title;
}

/** The name that a command about a household or a 班 gives it, so that it is known which one it was. */
function otherOf(entry: OutboxEntry): string {
	const read = understand(entry);
	const given = read.ok && 'name' in read.command.args ? settings.about(read.command.args.name) : '';
	return commandLabel(entry.name) + given;
}

/** Says of a refused command what it was, why it was refused, and what can be made of it. */
export function refusedOf(entry: OutboxEntry): Refused {
	const mend = mendable(entry);
	const said = SAID.find((name) => name === entry.name);
	const what = said ? words.refusedWhat[said](titleOf(mend)) : otherOf(entry);
	const why = refusals[entry.code ?? ('MALFORMED' satisfies RefusalCode)];
	return { id: entry.id, at: entry.at, what, why, ...(mend && { mend }) };
}
