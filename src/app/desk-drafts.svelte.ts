import type { Id } from '#contract/ids';
import type { Failure } from '#domain/failure';
import type { MemberKey } from '#local/db';
import { draftLines, keepDraft, readDrafts, throwAwayDraft } from './drafts';
import { failureOf } from './failure';
import { memberQuery } from './member-query.svelte';

interface Dropped {
	of: MemberKey;
	id: Id;
	title: string;
	form: unknown;
}

/** What a seat has begun and not sent, and the last one that was thrown away: it can be taken back. */
export class DeskDrafts {
	#drafts = memberQuery(readDrafts);
	/** As the desk lists them. */
	lines = $derived(draftLines(this.#drafts.current ?? []));
	dropped = $state.raw<Dropped>();
	failed = $state<Failure>();

	throwAway = async (id: Id): Promise<void> => {
		const draft = this.#drafts.current?.find((one) => one.id === id);
		if (!draft) return;
		const title = this.lines.find((one) => one.id === id)?.title ?? '';
		this.failed = await failureOf(throwAwayDraft(id));
		if (!this.failed) this.dropped = { of: draft.m, id, title, form: draft.form };
	};

	takeBack = async (): Promise<void> => {
		if (!this.dropped) return;
		const { of, id, form } = this.dropped;
		this.failed = await failureOf(keepDraft(of)(id, form));
		if (!this.failed) this.dropped = undefined;
	};
}
