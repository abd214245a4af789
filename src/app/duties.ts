import type { ArgsOf } from '#contract/commands';
import type { CommandId } from '#contract/ids';
import type { Failure } from '#domain/failure';
import type { MemberKey } from '#local/db';
import { getRubbish, listDuties, listRefusedOfDuties } from '#local/duties';
import { ask } from './ask';
import { db } from './context';
import { dropCommand } from './outbox';

/** The duties that go on and that a member may see, the city's collection days, and what was not taken of it. */
export async function readDuties(memberKey: MemberKey) {
	const [all, rubbish, refused] = await Promise.all([
		listDuties(db, memberKey),
		getRubbish(db, memberKey),
		listRefusedOfDuties(db, memberKey),
	]);
	return { duties: all.filter(({ duty }) => duty.ended === undefined), rubbish, refused };
}

/** What a household can do with its turns. Each answers why it was not asked for. */
export const dutyActions = (memberKey: MemberKey) => ({
	swap: (args: ArgsOf<'duty.ask'>): Promise<Failure | undefined> => ask(memberKey, { name: 'duty.ask', args }),
	answer: (args: ArgsOf<'duty.answer'>): Promise<Failure | undefined> => ask(memberKey, { name: 'duty.answer', args }),
	handOver: (args: ArgsOf<'duty.handOver'>): Promise<Failure | undefined> =>
		ask(memberKey, { name: 'duty.handOver', args }),
	drop: (id: CommandId): Promise<Failure | undefined> => dropCommand(id),
});
