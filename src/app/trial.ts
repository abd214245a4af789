import type { TrialRequest } from '#contract/trial';
import { sentence } from '#i18n/failures';
import { numberLabel } from '#i18n/format';
import { compose } from '#i18n/words';
import type { MemberKey } from '#local/db';
import { db } from './context';
import { engine } from './engine';
import { attempt } from './failure';

/** Shows the notice of what is being written on the writer's own phones; answers with what came of it. */
export async function showTrial(memberKey: MemberKey, notice: Omit<TrialRequest, 'as'>): Promise<string> {
	const words = compose.trial;
	if (notice.title === '') return words.empty;
	const local = await db.members.get(memberKey);
	if (!local) return sentence('ACCESS_ENDED');
	const { association, member } = local.member;
	const answer = await attempt(engine.sendTrial({ as: { association, member }, ...notice }));
	if ('failed' in answer) return sentence(answer.failed);
	return answer.got.phones > 0 ? words.sent(numberLabel(answer.got.phones)) : words.noPhone;
}
