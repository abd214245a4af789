import type { NoticeKind } from '#contract/notices';
import type { Circular } from '#contract/rows';

/** What the audience of a circular is told of it while the app is closed. */
export interface NoticeOf {
	kind: NoticeKind;
	title: string;
	/** Must not wait until the phone is picked up anyway. */
	urgent: boolean;
}

/**
 * The notice of a circular as it stands now; undefined when nobody needs one: it was taken back quietly, or corrected
 * without asking anybody to read it again.
 */
export function noticeOf({ form, content, corrections, state, withdrawn }: Circular): NoticeOf | undefined {
	const { title, urgent } = content;
	if (state === 'withdrawn') {
		return withdrawn?.news ? { kind: withdrawn.cancelled ? 'cancelled' : 'withdrawn', title, urgent: true } : undefined;
	}
	const last = corrections.at(-1);
	if (last) return last.again ? { kind: 'correction', title, urgent } : undefined;
	if (urgent) return { kind: 'urgent', title, urgent };
	return { kind: form, title, urgent };
}
