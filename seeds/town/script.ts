import { COMMAND_VERSION, type ArgsOf, type Command, type Envelope } from '#contract/commands';
import { PUSH_LIMIT } from '#contract/push';
import type { Id, Moment } from '#contract/ids';
import type { AssetName } from './assets';
import type { Card } from './cards';
import type { Random } from './random';

/** One call of the API. `at` is what the server's clock shows then; `device` a name for the replayer, no id. */
export type Call =
	| { call: 'found'; at: Moment; args: ArgsOf<'association.found'> }
	| { call: 'enter'; at: Moment; device: string; secret: string }
	| { call: 'upload'; at: Moment; device: string; member: Id; asset: AssetName }
	| { call: 'push'; at: Moment; device: string; commands: Envelope[] }
	/** Somebody opens the app: the server notes that the phone is in use. */
	| { call: 'open'; at: Moment; device: string; member: Id };

/** Calls one after the other. */
export type Job = Call[];
/** Jobs that may run side by side. */
export type Phase = Job[];

/** One association, from its founding to now. */
export interface Script {
	association: Id;
	name: string;
	phases: Phase[];
	/** One card for each role, none of them used up. */
	shown: Card[];
	/** The card of every household. */
	cards: Card[];
}

/** Splits commands into pushes of the size that the API takes. */
export function pushes(device: string, at: Moment, commands: Envelope[]): Call[] {
	const calls: Call[] = [];
	for (let i = 0; i < commands.length; i += PUSH_LIMIT)
		calls.push({ call: 'push', at, device, commands: commands.slice(i, i + PUSH_LIMIT) });
	return calls;
}

/** Puts commands into envelopes for one member. */
export class Writer {
	constructor(
		readonly association: Id,
		readonly member: Id,
		readonly random: Random,
	) {}

	write({ name, args }: Command, at: Moment): Envelope {
		const as = { association: this.association, member: this.member };
		return { id: this.random.ulid(at), v: COMMAND_VERSION, as, at, name, args };
	}
}
