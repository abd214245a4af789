import { receiptId } from '#contract/names';
import { hasWorkingMail } from '#domain/mail';
import { refuseSender } from '#functions/store/replies';
import type { EffectsOf } from './effect';

export const messageEffects: EffectsOf<'message'> = {
	/** A letter that nobody would read is not taken. The answer to a household that reads mails is mailed. */
	'message.reply': async ({ circular, household }, { tx, readSet, changes, now }) => {
		const refused = await refuseSender(tx, readSet, circular, now);
		if (refused) return { refused };
		if (household === undefined) return undefined;
		const { association } = readSet;
		const { members } = await tx.read(association, { head: false, members: [household] });
		const [answer] = changes.rows.flatMap((one) => (one.kind === 'thread' ? (one.row.entries.at(-1)?.id ?? []) : []));
		if (answer === undefined || !hasWorkingMail(members.get(household) ?? {})) return undefined;
		const rows = [
			{ kind: 'thread' as const, id: receiptId(circular, household) },
			{ kind: 'circular' as const, id: circular },
		];
		changes.jobs.set(`${association}.${answer}.mailAnswer`, {
			...{ name: 'mailAnswer', association, rows, answer, at: now, due: now, retries: [] },
		});
		return undefined;
	},
};
