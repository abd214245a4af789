/**
 * `npm run found -- --origin https://… --name 〇〇町内会 --district … --phone …` founds an association, with `--city` one
 * that belongs to a city; with `--tenant city` or `--tenant district` a city, or a district (連合町内会) of one. With
 * `--verify` an association that a city's seat founded is confirmed.
 * `npm run found -- --origin https://… --chair <association>` is the way back in for a chair who is locked out: it ends
 * all phones and keys of every chair's seat, and every such seat but one, and names them, unless `--keep-phones` says
 * that nothing was lost. `--seat` says which seat is kept; without it, the one that was made first. Both print the
 * chair's key: once, and nobody can print it again. The operator's secret comes from the environment:
 * KAIRAN_OPERATOR_SECRET.
 */
import { parseArgs } from 'node:util';
import { renderUnicodeCompact } from 'uqr';
import type { Id } from '#contract/ids';
import { JOIN_PATH, cardLink } from '#contract/card-link';
import { TenantKind } from '#contract/associations';
import { foundAssociation, letChairIn, verify, type ChairsCard, type Post, type WayBack } from './requests';
import { giveUp, PlainError, say } from './terminal';

const USAGE = `npm run found -- --origin URL --name 〇〇町内会 --district … --phone … [--title 会長] [--city CITY]
npm run found -- --origin URL --tenant city --name 〇〇市 --district … --phone … --title 〇〇課
npm run found -- --origin URL --tenant district --name 〇〇連合町内会 --district … --phone … --title … --city CITY
npm run found -- --origin URL --verify ASSOCIATION
npm run found -- --origin URL --chair ASSOCIATION [--seat SEAT] [--keep-phones]
with the operator's secret in KAIRAN_OPERATOR_SECRET`;

const text = { type: 'string' } as const;
const OPTIONS = {
	origin: text,
	name: text,
	district: text,
	phone: text,
	title: text,
	tenant: text,
	city: text,
	verify: text,
	chair: text,
	seat: text,
	'keep-phones': { type: 'boolean' },
} as const;

function asked() {
	try {
		return parseArgs({ options: OPTIONS }).values;
	} catch {
		throw new PlainError(USAGE);
	}
}

/** The secret goes to this origin: never in the clear, but to this machine itself. @throws PlainError */
function originOf(given: string | undefined): string {
	const url = given !== undefined && URL.canParse(given) ? new URL(given) : undefined;
	if (!url) throw new PlainError(USAGE);
	const local = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
	if (url.protocol !== 'https:' && !local) throw new PlainError('--origin begins with https://');
	return url.origin;
}

function posting(origin: string): Post {
	const secret = process.env.KAIRAN_OPERATOR_SECRET;
	if (!secret) throw new PlainError(`KAIRAN_OPERATOR_SECRET is not set.\n\n${USAGE}`);
	const headers = { 'content-type': 'application/json', authorization: `Operator ${secret}` };
	return (path, body) =>
		fetch(origin + path, { method: 'POST', headers, body: JSON.stringify(body), redirect: 'error' });
}

function show(origin: string, { association, secret, code }: ChairsCard): void {
	const link = cardLink(origin + JOIN_PATH, { secret });
	say(`\n${renderUnicodeCompact(link, { border: 2 })}`);
	say(`The key of the seat, for one phone, within seven days:\n  ${link}\n  ${code.match(/.{4}/g)?.join(' ')}`);
	say(`The id, for --chair, --city and --verify: ${association}`);
}

function sayEnded({ reply }: WayBack): void {
	if (!reply)
		return say('\nThe first answer was lost. What ended with this key stands in the audit of the association.');
	const { seat, ended } = reply;
	if (!ended) return say(`\nNothing ended. The key is for the seat ${seat}.`);
	say(`\nEnded with it: ${ended.phones} phones and ${ended.keys} keys of the chair. The key is for the seat ${seat}.`);
	for (const { id, title, holder } of ended.seats)
		say(`Ended: the seat ${id}, ${title}${holder ? ` (${holder})` : ''}.`);
	say('Look through the other seats and the audit with the chair: a stolen phone may have made more than this.');
}

async function letIn(post: Post, origin: string, chair: Id, keepPhones?: boolean, seat?: Id): Promise<void> {
	const card = await letChairIn(post, chair, keepPhones, seat);
	show(origin, card);
	sayEnded(card);
}

async function run(): Promise<void> {
	const { origin: given, chair, verify: founded, name = '', district = '', phone = '', ...more } = asked();
	const origin = originOf(given);
	const post = posting(origin);
	if (chair) return letIn(post, origin, chair, more['keep-phones'], more.seat);
	if (founded) {
		const known = await verify(post, founded);
		return say(`Confirmed: ${known?.name ?? founded} (${known?.district ?? ''}).`);
	}
	const { tenant: asTenant, city, title = '会長' } = more;
	const tenant = asTenant === undefined ? undefined : TenantKind.safeParse(asTenant);
	if (tenant && !tenant.success) throw new PlainError(USAGE);
	const kind = { ...(tenant && { tenant: tenant.data }), ...(city && { city }) };
	show(origin, await foundAssociation(post, { name, district, phone, title, ...kind }));
}

run().catch(giveUp);
