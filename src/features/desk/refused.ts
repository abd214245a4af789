import { understand } from '#contract/commands';
import type { Id, Moment } from '#contract/ids';
import type { RefusalCode } from '#contract/refusals';
import { writtenIn, type WrittenCommand } from '#domain/commands/holds-text';
import { withoutRuby } from '#domain/readings/ruby';
import { commandLabel } from '#i18n/commands';
import { desk as words, refusals, settings } from '#i18n/words';
import type { OutboxEntry } from '#local/db';

/** A refused command as the desk shows it. */
export interface Refused {
	id: Id;
	at: Moment;
	what: string;
	why: string;
	mend?: WrittenCommand;
}

function mendOf(entry: OutboxEntry): WrittenCommand | undefined {
	const read = understand(entry);
	return read.ok ? writtenIn(read.command) : undefined;
}

function titleOf(mend: WrittenCommand | undefined): string {
	if (!mend) return '';
	return mend.name === 'message.send' ? withoutRuby(mend.args.text).slice(0, 20) : withoutRuby(mend.args.content.title);
}

/** The name that a command about a household or a 班 gives it, so that it is known which one it was. */
function otherOf(entry: OutboxEntry): string {
	const read = understand(entry);
	const given = read.ok && 'name' in read.command.args ? settings.about(read.command.args.name) : '';
	return commandLabel(entry.name) + given;
}

/** Says of a refused command what it was, why it was refused, and what can be made of it. */
export function refusedOf(entry: OutboxEntry): Refused {
	const mend = mendOf(entry);
	const said = Object.entries(words.refusedWhat).find(([name]) => name === (mend?.name ?? entry.name))?.[1];
	const what = said ? said(titleOf(mend)) : otherOf(entry);
	const why = refusals[entry.code ?? ('MALFORMED' satisfies RefusalCode)];
	return { id: entry.id, at: entry.at, what, why, ...(mend && { mend }) };
}
