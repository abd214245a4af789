import type { Id } from '#contract/ids';
import { isDeliveryTest } from '#domain/delivery-test';
import type { Failure } from '#domain/failure';
import type { MemberKey } from '#local/db';
import { ask } from './ask';
import { readAssociation } from './association';
import { readNewest } from './circulars';
import { newId } from './context';

/** When the last test of this association was, and its ledger's id where it is among the newest circulars. */
export async function readLastTest(memberKey: MemberKey): Promise<{ tested?: string; id?: Id }> {
	const [association, views] = await Promise.all([readAssociation(memberKey), readNewest(memberKey)]);
	const last = views.find(({ circular }) => isDeliveryTest(circular))?.circular;
	return { ...(association?.tested && { tested: association.tested }), ...(last && { id: last.id }) };
}

/** Sends a test. Answers its id, or why it was not put into the outbox. */
export async function sendTest(memberKey: MemberKey): Promise<{ id: Id } | { failed: Failure }> {
	const id = newId();
	const failed = await ask(memberKey, { name: 'delivery.test', args: { id } });
	return failed ? { failed } : { id };
}
