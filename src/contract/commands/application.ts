import * as z from 'zod/mini';
import { ApplicationRefusal, ApplicationWish } from '../applications';
import { Id, Moment } from '../ids';
import { NewHousehold } from './household';

/** `asked`: the application as it was made at that moment, and not another one that has taken its place since. */
const Asked = z.object({ id: Id, asked: Moment });

export const APPLICATION_COMMANDS = {
	/** The server's alone, on behalf of somebody who is no member. */
	'application.put': z.object({ id: Id, wish: ApplicationWish }),
	'application.withdraw': z.object({ id: Id }),
	/** The household comes into the roster, or is one that stands there already. */
	'application.accept': z.extend(Asked, {
		as: z.discriminatedUnion('kind', [
			z.object({ kind: z.literal('new'), household: NewHousehold }),
			z.object({ kind: z.literal('known'), household: Id }),
		]),
	}),
	'application.refuse': z.extend(Asked, { text: ApplicationRefusal }),
} as const;
