import type { ArgsOf, CommandName } from '#contract/commands';
import type { Moment } from '#contract/ids';
import type { RefusalCode } from '#contract/refusals';
import type { Secrets } from '../secrets';
import type { Changes, ReadSet } from '#functions/store/read-set';
import type { Tx } from '#functions/store/tx';

/** What an effect works with. It may read more by `tx`, and adds to `changes`; it writes nothing itself. */
export interface EffectContext {
	tx: Tx;
	readSet: ReadSet;
	changes: Changes;
	now: Moment;
	secrets: Pick<Secrets, 'pepper'>;
}

export interface Refused {
	refused: RefusalCode;
	detail?: string;
}

/**
 * What a command does on the server beyond the rows that the domain decided: keys to file, devices to end, files to
 * open to their readers. Runs only when the domain agreed and something changes; may still refuse, for what a phone
 * cannot know.
 */
export type Effect<N extends CommandName> = (args: ArgsOf<N>, context: EffectContext) => Promise<Refused | void>;

/** The effects of a family of commands: `EffectsOf<'seat'>` is for `seat.open`, `seat.close`, … Most have none. */
export type EffectsOf<Family extends string> = {
	readonly [N in Extract<CommandName, `${Family}.${string}`>]?: Effect<N>;
};
