import * as z from 'zod/mini';
import { JoinRefusal, JoinWish } from '../join-requests';
import { Id, Moment } from '../ids';
import { NewHousehold } from './household';

/** `asked`: the request as it was made at that moment, and not another one that has taken its place since. */
const Asked = z.object({ id: Id, asked: Moment });

export const JOIN_REQUEST_COMMANDS = {
	/** The server's alone, on behalf of somebody who is no member. */
	'joinRequest.put': z.object({ id: Id, wish: JoinWish }),
	'joinRequest.withdraw': z.object({ id: Id }),
	/** The household comes into the roster, or is one that stands there already. */
	'joinRequest.accept': z.extend(Asked, {
		as: z.discriminatedUnion('kind', [
			z.object({ kind: z.literal('new'), household: NewHousehold }),
			z.object({ kind: z.literal('known'), household: Id }),
		]),
	}),
	'joinRequest.refuse': z.extend(Asked, { text: JoinRefusal }),
} as const;
