import type { CommandName } from '#contract/commands';
import type { CommandDefinition } from './definition';
import { answerDutyAsk } from './duty/answer';
import { askDuty } from './duty/ask';
import { assignDuty } from './duty/assign';
import { endDuty } from './duty/end';
import { exemptHousehold } from './duty/exempt';
import { handOverDuty } from './duty/handOver';
import { putDuty } from './duty/put';
import { swapDuties } from './duty/swap';
import { putRubbish } from './rubbish/put';
import { removeRubbish } from './rubbish/remove';

type DutyCommand = Extract<CommandName, `${'duty' | 'rubbish'}.${string}`>;

/** The commands about duties and collection days, as the table of all commands takes them. */
export const DUTY_DEFINITIONS = {
	'duty.put': putDuty,
	'duty.end': endDuty,
	'duty.assign': assignDuty,
	'duty.swap': swapDuties,
	'duty.ask': askDuty,
	'duty.answer': answerDutyAsk,
	'duty.handOver': handOverDuty,
	'duty.exempt': exemptHousehold,
	'rubbish.put': putRubbish,
	'rubbish.remove': removeRubbish,
} satisfies { [N in DutyCommand]: CommandDefinition<N> };
