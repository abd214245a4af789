import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileNames } from '#functions/commands/secrets';
import { sweepKeys } from '#functions/jobs/sweep-keys';
import { cardOf } from '#tests/support/cards';
import { type EmulatorAssociation, enter, foundWithActors, founding, show } from '#tests/support/emulator-association';
import { startTestServer, type TestServer } from '#tests/support/server';

/* Somebody got the pepper, or the operator's secret: another one takes its place, and no card is printed anew. */

const [OLD, NEW] = ['the pepper that was stolen', 'the pepper of afterwards'];
const OPERATORS = ['the secret that was stolen', 'the secret of afterwards'];

let before: TestServer;
let after: TestServer;
let association: EmulatorAssociation;
beforeAll(async () => {
	before = await startTestServer({ secrets: { pepper: OLD, operator: 'the operator of the tests' } });
	// The same database, after the deployment with one more line in each secret.
	const secrets = { pepper: `${OLD}\n${NEW}\n`, operator: OPERATORS.join('\n') };
	after = await startTestServer({ store: before.store, secrets });
	after.nextId = before.nextId;
	association = await foundWithActors(before);
});
afterAll(async () => {
	await before.stop();
	await after.stop();
});

const isFiled = async (name: string | undefined) => (await before.db.doc(`keys/${name}`).get()).exists;
const statusOf = async (reply: Promise<Response>) => (await reply).status;

test('cards of before let in, before and after all keys are filed anew, by QR and by letters', async () => {
	const { secret, code, digests } = association.card('k-h4');
	await enter(after, secret);
	const late = await association.issue('k-late', { kind: 'household', household: 'h4', relation: 'self' });
	await sweepKeys({ store: before.store, secrets: { pepper: `${OLD}\n${NEW}` } });
	for (const key of [secret, code, late.secret, late.code]) expect(await statusOf(show(after, key))).toBe(200);
	const [newest, stolen] = fileNames(`${OLD}\n${NEW}`, digests.secret);
	expect([await isFiled(newest), await isFiled(stolen)]).toEqual([true, false]);
	expect(fileNames(OLD, digests.secret)).toEqual([stolen]);
});

test('whoever has the stolen pepper and the database finds no card in it, and the sweep has nothing left to do', async () => {
	await sweepKeys({ store: before.store, secrets: { pepper: `${OLD}\n${NEW}` } });
	const names = (await before.db.collection('keys').listDocuments()).map(({ id }) => id);
	const known = [...association.cards.values()].flatMap(({ digests }) =>
		[digests.secret, digests.code].flatMap((digest) => fileNames(OLD, digest)),
	);
	expect(known.filter((name) => names.includes(name))).toEqual([]);
	// The card of the city's seat is among them, by its QR and by its letters.
	expect(names).toHaveLength(known.length + 2);
	expect(await before.store.refileKeys(2, (name) => name)).toBe(false);
});

test('a card that is made afterwards is filed under the new pepper alone, and opens', async () => {
	const card = cardOf(`${association.id} afterwards`);
	const chair = await enter(after, (await association.issue('k-c', { kind: 'seat', seat: 'chair' })).secret);
	const args = { id: 'k-after', for: { kind: 'seat', seat: 'officer' }, digests: card.digests } as const;
	await chair.must({ name: 'key.issue', args });
	const [newest, stolen] = fileNames(`${OLD}\n${NEW}`, card.digests.code);
	expect([await isFiled(newest), await isFiled(stolen)]).toEqual([true, false]);
	await enter(after, card.secret);
	expect(await chair.ask('key.issue', { ...args, id: 'k-twice' })).toBe('KEY_EXISTS');
});

test('either secret of the operator is right while one takes the place of the other, and then the old one is not', async () => {
	const found = (server: TestServer, secret: string, id: string) =>
		statusOf(
			server.request('/api/found', {
				json: founding(id, cardOf(id)),
				headers: { Authorization: `Operator ${secret}` },
			}),
		);
	for (const [i, secret] of OPERATORS.entries()) expect(await found(after, secret, `by-${i}`)).toBe(204);
	const secrets = { pepper: OLD, operator: OPERATORS[1] as string };
	const later = await startTestServer({ store: before.store, secrets });
	expect(await found(later, OPERATORS[0] as string, 'by-thief')).toBe(403);
	await later.stop();
});
