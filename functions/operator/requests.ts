import { randomBytes, randomUUID } from 'node:crypto';
import {
	ChairKeyReply,
	VerifyReply,
	type ChairKeyRequest,
	type FoundRequest,
	type VerifyRequest,
} from '#contract/founding';
import type * as z from 'zod/mini';
import type { Id } from '#contract/ids';
import { ErrorBody, type RefusalCode } from '#contract/refusals';
import { Founding } from '#contract/associations';
import { PlainError } from './terminal';
import { digestsOf, makeSecrets, type CardSecrets } from './card-secrets';

/** Posts a body to the API as the operator. */
export type Post = (path: string, body: unknown) => Promise<Response>;

/** A chair's key: shown once, to be handed to the chair; the server knows its digests alone. */
export interface ChairsCard extends CardSecrets {
	association: Id;
}

/** A request whose answer was lost is asked for again so often; its ids tell the server that it is the same. */
const TRIES = 3;

/** What the operator can do about a refusal. */
const ADVICE: Partial<Record<RefusalCode, string>> = {
	NOT_ALLOWED: 'KAIRAN_OPERATOR_SECRET is not the secret of this installation.',
	TOO_MANY_TRIES: 'Too many wrong tries from this network; wait ten minutes, or until tomorrow if that goes on.',
	ASSOCIATION_UNKNOWN: 'There is no such association; behind --city stands the id of a city.',
	SEAT_UNKNOWN: 'There is no such association, or nobody holds its chair now.',
};

async function codeOf(reply: Response): Promise<ErrorBody | undefined> {
	const body = ErrorBody.safeParse(await reply.json().catch(() => undefined));
	return body.success ? body.data : undefined;
}

/**
 * Posts until there is an answer. What is there already after a lost answer was made by that very request: then what
 * was answered is not known.
 */
async function must(post: Post, path: string, body: unknown, there: RefusalCode): Promise<Response | undefined> {
	for (let tries = 1; ; tries++) {
		const reply = await post(path, body).catch(() => undefined);
		if (reply?.ok) return reply;
		const refused = reply && reply.status < 500 ? await codeOf(reply) : undefined;
		if (refused?.code === there && tries > 1) return undefined;
		if (refused) throw new PlainError(ADVICE[refused.code] ?? `Refused: ${refused.code} ${refused.detail ?? ''}`);
		if (reply && reply.status < 500) throw new PlainError(`This is no Kairan: ${path} answered ${reply.status}.`);
		if (tries === TRIES) throw new PlainError('The server does not answer now.');
	}
}

/**
 * Founds a tenant with its first seat and the key of that.
 *
 * @param facts as they are printed on cards; `title` is the chair's, 「会長」, or that of a city's or district's seat
 * @throws PlainError when the facts are too long or missing, or the server refuses
 */
export async function foundAssociation(
	post: Post,
	facts: Omit<FoundRequest['association'], 'id'> & { title: string },
): Promise<ChairsCard> {
	const { title, ...rest } = facts;
	const association = Founding.safeParse({ id: randomUUID(), ...rest });
	if (!association.success) {
		throw new PlainError(`--${association.error.issues[0]?.path.join('.')} is missing or too long.`);
	}
	const card = { association: association.data.id, ...makeSecrets(randomBytes) };
	const chair = { seat: randomUUID(), title, key: randomUUID(), digests: digestsOf(card) };
	const body: FoundRequest = { association: association.data, chair };
	await must(post, '/api/found', body, 'ASSOCIATION_EXISTS');
	return card;
}

/** Confirms an association, and answers under which name. @throws PlainError when the server refuses */
export async function verify(post: Post, association: Id): Promise<VerifyReply | undefined> {
	const body = { association } satisfies z.infer<typeof VerifyRequest>;
	const reply = await must(post, '/api/operator/verify', body, 'MALFORMED');
	return VerifyReply.safeParse(await reply?.json()).data;
}

/** A card with which a chair comes back in, and what ended with it: unknown where the answer was lost. */
export interface WayBack extends ChairsCard {
	reply: ChairKeyReply | undefined;
}

/**
 * Makes another key for the chair's present seat. All other phones, keys and seats of a chair end, unless they are to
 * be kept.
 *
 * @param seat the chair's, where there are several and it is not the one that was made first
 * @throws PlainError when the server refuses
 */
export async function letChairIn(post: Post, association: Id, keepPhones = false, seat?: Id): Promise<WayBack> {
	const card = { association, ...makeSecrets(randomBytes) };
	const key = { key: randomUUID(), digests: digestsOf(card) };
	const body: ChairKeyRequest = { association, ...key, keepPhones, ...(seat && { seat }) };
	const reply = ChairKeyReply.safeParse(
		await (await must(post, '/api/operator/chair-key', body, 'KEY_EXISTS'))?.json(),
	);
	return { ...card, reply: reply.data };
}
