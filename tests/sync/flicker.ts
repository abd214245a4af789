import { expect } from 'vitest';
import { getCircular } from '#local/queries';
import type { Phone } from './phone';

/** What was pressed stays pressed on its own screen, whatever state the sending is in; unless it was refused. */
export async function expectNoFlicker(phone: Phone): Promise<void> {
	const local = await phone.db.members.get(phone.m);
	if (local?.state !== 'live' || !local.filled || local.refilling) return;
	const refused = new Set((await phone.outbox()).filter(({ state }) => state === 'refused').map(({ id }) => id));
	for (const [id, { name, args }] of phone.asked) {
		if (name !== 'receipt.read' || refused.has(id)) continue;
		const view = await getCircular(phone.db, phone.m, args.circular);
		const read = local.member.role === 'family' ? view?.receipt?.readByFamily : view?.receipt?.readBySelf;
		if (view) expect(read?.version).toBeGreaterThanOrEqual(args.version);
	}
}
