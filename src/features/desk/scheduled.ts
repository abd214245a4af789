import type { Id, Moment } from '#contract/ids';
import { RefusalCode } from '#contract/refusals';
import type { Group, Seat } from '#contract/rows';
import type { Scheduled } from '#contract/scheduled';
import { withoutRuby } from '#domain/readings/ruby';
import { audienceLabel } from '#i18n/audience';
import { desk, refusals } from '#i18n/words';

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
	/** The phone on which it was written is out by now: it will not be sent. */
	willNotGo?: true;
}

/** Whether the phone on which it waits to be sent acts for its seat no more; false where the seat is not known here. */
function isPhoneOut({ by, state }: Scheduled, seats: readonly Seat[]): boolean {
	const seat = seats.find(({ id }) => id === by.seat);
	return state === 'waiting' && by.device !== undefined && seat?.devices?.some(({ id }) => id === by.device) === false;
}

interface Desk {
	groups: Group[];
	/** Those that this seat knows of. */
	seats: readonly Seat[];
	/** The seat that looks at it. */
	own: Id | undefined;
	/** The row has not left this phone yet. */
	unsent: boolean;
}

/** A row of it in words. */
export function scheduledLine(row: Scheduled, { groups, seats, own, unsent }: Desk): ScheduledLine {
	const { id, at, by, state, code, command } = row;
	const isMessage = command?.name === 'message.send';
	const text = isMessage ? command.args.text.trim().split('\n')[0] : command?.args.content.title;
	// A newer server may know reasons that this version has no words for.
	const known = RefusalCode.safeParse(code).data ?? 'COMMAND_OUTDATED';
	return {
		...{ id, at, unsent, title: withoutRuby(text ?? '') },
		...(by.seat !== own && { by: by.title }),
		form: isMessage ? 'message' : 'circular',
		to: command ? audienceLabel(command.args.audience, groups) : '',
		...(isPhoneOut(row, seats) && { willNotGo: true as const }),
		...(state === 'refused' && { refused: known === 'ACCESS_ENDED' ? desk.scheduled.phoneOut : refusals[known] }),
	};
}
