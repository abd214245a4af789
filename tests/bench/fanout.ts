import { GROUPS, TestAssociation } from '#tests/support/association';
import { overHttp } from '#tests/browser/association';
import { PushService } from '#seeds/mailbox/push-service';
import { Client } from '#seeds/replay/client';
import type { Row } from './row';
import type { Stage } from './stage';

const HOUSEHOLDS = 150;
/** Phones that come in at once while all is set up. */
const AT_ONCE = 10;
const ID = 'a-fanout';

const now = () => new Date().toISOString();

/** An association in which every household has a phone that can be woken. */
async function associationWith(stage: Stage, service: PushService): Promise<TestAssociation<string>> {
	const client = new Client(stage.target, ID);
	const households = Array.from({ length: HOUSEHOLDS }, (_, i) => `f${String(i).padStart(3, '0')}`);
	const association = await TestAssociation.found(overHttp(client), {
		association: { id: ID, name: '百五十町内会', district: '操南学区', phone: '086-000-1200' },
		chair: 'seat-chair',
		groups: GROUPS,
		households: households.map((id, order) => ({ id, name: id, group: 'g1', order, ways: ['app'] })),
		seats: [],
	});
	for (let at = 0; at < households.length; at += AT_ONCE) {
		const some = households.slice(at, at + AT_ONCE);
		const keys = some.map((household) =>
			association.print(`k-${household}`, { kind: 'household', household, relation: 'self' }),
		);
		await association.connection.push(
			association.chair,
			keys.map((args) => ({ name: 'key.issue', args })),
		);
		await Promise.all(
			some.map(async (id) => {
				await association.enter(`k-${id}`);
				await client.subscribe(id, id, service.subscribe(id), now());
			}),
		);
	}
	return association;
}

/** From pressing 「出す」 to the last push that the phones' service took: command, commit, Cloud Tasks, encryption. */
export async function fanout(stage: Stage): Promise<Row[]> {
	const service = await PushService.start();
	try {
		const association = await associationWith(stage, service);
		const begun = performance.now();
		await association.connection.push(association.chair, [
			{
				name: 'message.send',
				args: { id: 'm1', text: '川掃除は雨のため中止です。', audience: { to: 'all' }, urgent: true },
			},
		]);
		await service.took(HOUSEHOLDS);
		const measured = Math.round(performance.now() - begun);
		const note = 'one urgent message, Cloud Tasks of the emulators, a push service on this machine';
		return [{ what: 'publish → 150 pushes accepted', budget: 2000, measured, unit: 'ms', note }];
	} finally {
		await service.stop();
	}
}
