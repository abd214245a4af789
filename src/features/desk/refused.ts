import { understand } from '#contract/commands';
import type { Id, Moment } from '#contract/ids';
import type { Entry } from '#contract/questions';
import type { RefusalCode } from '#contract/refusals';
import type { Household } from '#contract/households';
import type { Circular } from '#contract/rows';
import { writtenIn, type WrittenCommand } from '#domain/commands/holds-text';
import { withoutRuby } from '#domain/readings/ruby';
import { answerLines } from '#i18n/answer-text';
import { commandLabel } from '#i18n/commands';
import { desk as words, refusals, settings } from '#i18n/words';
import type { OutboxEntry } from '#local/db';

/** A refused command as the desk shows it. */
export interface Refused {
	id: Id;
	at: Moment;
	what: string;
	why: string;
	/** What was entered, in words: of a slip, its answers. */
	said: string;
	mend?: WrittenCommand;
	/** A slip that does not fit its question any more, and can be entered anew as far as it does. */
	slip?: { circular: Circular; household: Id; values: Entry['values'] };
}

/** The rows of this phone that a refused command is about. */
export interface About {
	circular?: Circular | undefined;
	household?: Household | undefined;
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

/** Of which circular and at whose door, for what is not written but done at a door. */
function whereOf({ circular, household }: About): string {
	const title = circular ? words.refusedOf(withoutRuby(circular.content.title)) : '';
	return title + (household ? settings.about(household.name) : '');
}

/** The answers of a slip, as they were entered. */
function slipOf(entry: OutboxEntry, { circular, household }: About): Pick<Refused, 'said' | 'slip'> {
	const read = understand(entry);
	if (!read.ok || read.command.name !== 'answer.slip') return { said: '' };
	const { values } = read.command.args;
	const question = circular?.content.question;
	const said = values.length === 0 ? words.refusedBack : answerLines(question?.items ?? [], values, String);
	const fits = entry.code === 'ANSWER_UNFIT' && circular && household && question;
	return {
		said: typeof said === 'string' ? said : said.map(({ label, text }) => words.refusedSaid(label, text)).join('\n'),
		...(fits && { slip: { circular, household: household.id, values } }),
	};
}

/** Says of a refused command what it was, where, why it was refused, and what can be made of it. */
export function refusedOf(entry: OutboxEntry, about: About = {}): Refused {
	const mend = mendOf(entry);
	const said = Object.entries(words.refusedWhat).find(([name]) => name === (mend?.name ?? entry.name))?.[1];
	const what = said ? said(titleOf(mend)) : otherOf(entry);
	const why = refusals[entry.code ?? ('MALFORMED' satisfies RefusalCode)];
	const where = mend ? '' : whereOf(about);
	return { id: entry.id, at: entry.at, what: what + where, why, ...slipOf(entry, about), ...(mend && { mend }) };
}
