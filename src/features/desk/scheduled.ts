import type { Id, Moment } from '#contract/ids';
import { RefusalCode } from '#contract/refusals';
import type { Group } from '#contract/rows';
import type { Scheduled } from '#contract/scheduled';
import { audienceLabel } from '#i18n/audience';
import { refusals } from '#i18n/words';

/** What is to be sent later, as the desk lists it. */
export interface ScheduledLine {
	id: Id;
	at: Moment;
	form: 'circular' | 'message';
	title: string;
	/** Whom it is for. */
	to: string;
	/** Who wrote it, where that was somebody else. */
	by?: string;
	/** It has not left this phone. */
	unsent: boolean;
	/** Why it could not be sent when its time came. */
	refused?: string;
}

/**
 * A row of it in words.
 *
 * @param own the seat that looks at it
 */
export function scheduledLine(
	{ id, at, by, state, code, command }: Scheduled,
	{ groups, own, unsent }: { groups: Group[]; own: Id | undefined; unsent: boolean },
): ScheduledLine {
	const isMessage = command?.name === 'message.send';
	const text = isMessage ? command.args.text.trim().split('\n')[0] : command?.args.content.title;
	// A newer server may know reasons that this version has no words for.
	const known = RefusalCode.safeParse(code).data ?? 'COMMAND_OUTDATED';
	return {
		...{ id, at, unsent, title: text ?? '' },
		...(by.seat !== own && { by: by.title }),
		form: isMessage ? 'message' : 'circular',
		to: command ? audienceLabel(command.args.audience, groups) : '',
		...(state === 'refused' && { refused: refusals[known] }),
	};
}
