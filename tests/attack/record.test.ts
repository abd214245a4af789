import { expect, test } from 'vitest';
import { COMMAND_NAMES, type CommandName } from '#contract/commands';
import { isAudited } from '#domain/commands/index';

/**
 * The commands that leave no line in the audit, and why none is missed: `own`, what is changed is the asking
 * household's, seat's or stranger's own; `signed`, the row that it writes says who did it, and when.
 */
const WITHOUT_LINE: Partial<Record<CommandName, 'own' | 'signed'>> = {
	'lessonApplication.send': 'own',
	'lessonApplication.cancel': 'own',
	'joinRequest.put': 'own',
	'joinRequest.withdraw': 'own',
	'circular.publish': 'signed',
	'circular.remind': 'signed',
	'message.send': 'signed',
	'message.reply': 'own',
	'message.close': 'own',
	'message.reopen': 'own',
	'delivery.test': 'signed',
	'later.put': 'signed',
	'receipt.read': 'own',
	'receipt.tick': 'signed',
	'receipt.call': 'signed',
	'answer.put': 'own',
	'answer.allowFamily': 'own',
	'safety.report': 'own',
	'safety.need': 'own',
	// Nobody else is to know who is watched over; what a household asked, and who declined, its own row says.
	'watch.ask': 'own',
	'watch.pause': 'own',
	'watch.end': 'own',
	'watch.decline': 'signed',
	'watch.reached': 'signed',
	// Their rows say which household asked, and who exchanged or handed over, and when.
	'duty.ask': 'own',
	'duty.answer': 'signed',
	'duty.handOver': 'signed',
	'meeting.listPeople': 'own',
	'meeting.vote': 'own',
};

test.each(COMMAND_NAMES)('%s leaves a line in the audit, or changes nothing that somebody else has', (name) => {
	expect(isAudited(name)).toBe(WITHOUT_LINE[name] === undefined);
});
