import type { Context } from 'hono';
import type { MailPressed } from '#contract/mail';
import type { Moment } from '#contract/ids';
import { mailContactOf } from '#domain/mail';
import type { MailLink } from '#functions/delivery/mail-links';
import type { Refused } from '#functions/commands/effects/effect';
import type { Deps, Env } from './deps';
import { HttpRefusal } from './errors';

/**
 * For so long after a mail was sent nothing that is pressed on its pages counts yet: programs that look for dangers
 * follow every link and press every button at once, and are gone then; a reader is still there.
 */
const SCANNER_MS = 60_000;

/** That it is too early for a press; undefined when it counts. */
export function tooEarly({ at }: Pick<MailLink, 'at'>, now: Moment): MailPressed | undefined {
	const left = Date.parse(at) + SCANNER_MS - Date.parse(now);
	return left > 0 ? { status: 'wait', seconds: Math.ceil(left / 1000) } : undefined;
}

/** Whether what was made at a moment is older than so many ms. */
export const isOver = (at: Moment, ms: number, c: Context<Env>): boolean =>
	Date.parse(c.get('now')) - Date.parse(at) > ms;

/** Why what was said by a mail's link was not taken, as the page hears it. */
export const refusalOf = ({ refused, detail }: Refused): HttpRefusal =>
	new HttpRefusal(refused, detail ? { detail } : {});

/** The address of a link as its household has it now, and whether that has left; undefined when it has none such. */
export async function contactOf({ association, household, address }: MailLink, { store }: Pick<Deps, 'store'>) {
	const doc = (await store.delivery.members(association, [household])).get(household);
	const contact = doc && mailContactOf(doc, address);
	return contact && { ...contact, left: doc.group === undefined };
}
