import type { TrialRequest } from '#contract/trial';
import type { TrialAnswer } from '#features/compose/Trial.svelte';
import { sentence } from '#i18n/failures';
import { numberLabel } from '#i18n/format';
import { compose } from '#i18n/words';
import type { MemberKey } from '#local/db';
import { db } from './context';
import { engine } from './engine';
import { attempt } from './failure';
import { sectionHref } from './pages';

/** Shows the notice of what is being written on the writer's own phones; answers with what came of it. */
export async function showTrial(memberKey: MemberKey, notice: Omit<TrialRequest, 'as'>): Promise<TrialAnswer> {
	const words = compose.trial;
	if (notice.title === '') return { said: words.empty };
	const local = await db.members.get(memberKey);
	if (!local) return { said: sentence('ACCESS_ENDED') };
	const { association, member } = local.member;
	const answer = await attempt(engine.sendTrial({ as: { association, member }, ...notice }));
	if ('failed' in answer) return { said: sentence(answer.failed) };
	const { phones } = answer.got;
	if (phones === 0) return { said: words.noPhone, settings: sectionHref('notices') };
	return { said: words.sent(numberLabel(phones)) };
}
