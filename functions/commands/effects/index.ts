import type { Command, CommandName } from '#contract/commands';
import { lessonApplicationEffects } from './lesson-application';
import { joinRequestEffects } from './join-request';
import { archiveEffects } from './archive';
import { associationEffects } from './association';
import { circularEffects } from './circular';
import { deviceEffects } from './device';
import type { Effect, EffectContext, Refused } from './effect';
import { groupEffects } from './group';
import { householdEffects } from './household';
import { keyEffects } from './key';
import { mailEffects } from './mail';
import { meetingEffects } from './meeting';
import { messageEffects } from './message';
import { laterEffects } from './later';
import { lessonEffects } from './lesson';
import { receiptEffects } from './receipt';
import { rosterEffects } from './roster';
import { safetyEffects } from './safety';
import { seatEffects } from './seat';
import { watchEffects } from './watch';

/** What some commands do on the server beyond their rows, by family; most do nothing else. */
const EFFECTS: { readonly [N in CommandName]?: Effect<N> } = {
	...lessonApplicationEffects,
	...joinRequestEffects,
	...archiveEffects,
	...associationEffects,
	...circularEffects,
	...deviceEffects,
	...groupEffects,
	...householdEffects,
	...keyEffects,
	...mailEffects,
	...meetingEffects,
	...messageEffects,
	...laterEffects,
	...lessonEffects,
	...receiptEffects,
	...rosterEffects,
	...safetyEffects,
	...seatEffects,
	...watchEffects,
};

/** Does what a command does beyond its rows. @returns why that cannot be done, in which case nothing may be written */
export async function takeEffect<N extends CommandName>(
	{ name, args }: Command<N>,
	context: EffectContext,
): Promise<Refused | void> {
	return EFFECTS[name]?.(args, context);
}
