import { COMMAND_VERSION, type ArgsOf, type Command, type Envelope } from '#contract/commands';
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
