import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardLink, JOIN_PATH } from '#contract/card-link';
import type { Id } from '#contract/ids';
import { portsFrom, type Ports } from './firebase/config';
import { startEmulators, type EmulatorOptions, type Emulators } from './firebase/emulators';
import { PlainError } from '#functions/operator/terminal';
import { HOST } from './firebase/ports';
import { ROOT } from './firebase/child-process';
import { DAY_MS } from '#domain/moment';
import type { Address } from './mailbox/letters';
import type { Phone } from './mailbox/mailbox';
import type { Client } from './replay/client';
import { replay } from './replay/replay';
import type { Card } from './town/cards';
import type { Script } from './town/script';
import { cityAndDistrict } from './town/city';
import { town } from './town/town';

const MAILBOX_PORT = 5002;

/** The seed of the town that everybody sees. */
const SEED = 1;

export interface LocalTown {
	emulators: Emulators;
	script: Script;
	/** Signed in as every device of the town. */
	client: Client;
}

export interface Link {
	role: Card['role'];
	name: string;
	url: string;
}

/** Ports in a row from KAIRAN_PORTS, or those of firebase.json. @throws PlainError when it is no port */
export function portsAsked(env = process.env) {
	if (!env.KAIRAN_PORTS) return portsFrom();
	const base = Number(env.KAIRAN_PORTS);
	if (!Number.isInteger(base) || base < 1024 || base > 65_000)
		throw new PlainError('KAIRAN_PORTS is the first of nine ports in a row, from 1024 to 65000: KAIRAN_PORTS=20000');
	return portsFrom(base);
}

/** Where the mailbox listens: behind the eight of KAIRAN_PORTS, or beside Hosting. */
export const mailboxPort = (ports: Ports, env = process.env): number =>
	env.KAIRAN_PORTS ? ports.hosting + Object.keys(ports).length : MAILBOX_PORT;

/** Starts the local Firebase and replays a year of one association and its city up to now. */
export async function startTown(
	ports = portsAsked(),
	say: (line: string) => void = () => undefined,
	options: Pick<EmulatorOptions, 'mail' | 'pages'> = {},
): Promise<LocalTown> {
	say('Starting the local Firebase …');
	return foundTown(await startEmulators({ ports, ...options }), say);
}

/** Replays the town on a local Firebase that has just started, and stops that where it cannot. */
export async function foundTown(
	emulators: Emulators,
	say: (line: string) => void = () => undefined,
): Promise<LocalTown> {
	try {
		say('Founding the town and replaying its year …');
		const made = { seed: SEED, now: new Date().toISOString() };
		const [cities, [script]] = [cityAndDistrict(made), town(made)];
		if (!script) throw new Error('a town without an association');
		const target = { ...emulators, auth: `${HOST}:${emulators.ports.auth}` };
		const client = (await replay([...cities, script], target)).get(script.association);
		if (!client) throw new Error('a town without a client');
		const shown = [...script.shown, ...cities.flatMap((one) => one.shown)];
		return { emulators, script: { ...script, shown }, client };
	} catch (error) {
		await emulators.stop();
		throw error;
	}
}

/** What a card's QR holds. The secret stands in the fragment, which no server and no log ever sees. */
export const linkOf = (origin: string, { role, name, secret }: Card): Link => ({
	role,
	name,
	url: cardLink(origin + JOIN_PATH, { secret }),
});

/** Writes the links of every role to `.local/links.json`. */
export function writeLinks(origin: string, links: Link[]): void {
	mkdirSync(join(ROOT, '.local'), { recursive: true });
	writeFileSync(join(ROOT, '.local', 'links.json'), `${JSON.stringify({ origin, links }, null, '\t')}\n`);
}

/** How long a phone may lie unopened and still be one that can be woken, as far as the town is concerned. */
const IN_USE_MS = 30 * DAY_MS;

/** The phones of households that were opened lately, by whom they belong to. */
export function phonesInUse({ phases, cards }: Script, now: number): Phone[] {
	const names = new Map(cards.map(({ member, name }) => [member, name]));
	const opened = phases
		.flat(2)
		.flatMap((call) => (call.call === 'open' && now - Date.parse(call.at) < IN_USE_MS ? [call] : []));
	const phones = new Map(
		opened.map(({ device, member }) => [device, { device, member, name: names.get(member) ?? '' }]),
	);
	return [...phones.values()].filter(({ name }) => name !== '');
}

/** Some addresses at which households of the town read: two that have no phone, of one its family, and one that has. */
export function mailAddresses(script: Script, now: number): Address[] {
	const opened = new Set(script.phases.flat(2).flatMap((call) => (call.call === 'open' ? [call.member] : [])));
	const [phone] = phonesInUse(script, now);
	const [alone, parent] = script.cards.filter(({ member }) => !opened.has(member));
	const chair = { device: 'seat-chair', member: 'seat-chair' };
	return [
		...(alone ? [{ ...addressOf(alone, 'self', 'dengon@example.jp'), by: chair }] : []),
		...(parent ? [{ ...addressOf(parent, 'family', 'musume@example.jp'), by: chair }] : []),
		...(phone ? [{ ...addressOf(phone, 'self', 'sumaho@example.jp'), by: phone }] : []),
	];
}

const addressOf = ({ member, name }: { member: Id; name: string }, relation: 'self' | 'family', address: string) => ({
	...{ household: member, name, relation, address },
});
