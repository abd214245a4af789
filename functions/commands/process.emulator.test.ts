import { expect, test } from 'vitest';
import { Store } from '#functions/store/store';
import type { Tx } from '#functions/store/tx';
import { Actor } from '#tests/support/actor';
import { association, associationForAllTests, server } from '#tests/support/association-fixture';
import { startTestServer } from '#tests/support/server';
import { content } from '#tests/support/sample-rows';
import { NO_ID } from './batch';

associationForAllTests();

const group = (id: string) => ({ id, name: id, order: 9 });
const published = (id: string) => ({ id, content: content(), audience: { to: 'all' as const } });
const groups = async () => (await association.chair.pull()).rows('group').map(({ id }) => id);
const seqNow = async () => (await association.chair.pull()).cursor.shared;

test('the same command again gets the same answer and changes nothing', async () => {
	const add = association.chair.command('group.add', group('once'));
	const refused = association.chair.command('group.add', group('g1'));
	const first = await association.chair.send([add, refused]);
	// The first look of the day leaves a line in the audit itself.
	await seqNow();
	const seq = await seqNow();
	expect(first).toEqual([
		{ id: add.id, status: 'done' },
		{ id: refused.id, status: 'refused', code: 'GROUP_EXISTS' },
	]);
	expect(await association.chair.send([add, refused])).toEqual(first);
	expect(await seqNow()).toBe(seq);
});

test('the same command many times at once is done once', async () => {
	const seq = await seqNow();
	const add = association.chair.command('group.add', group('parallel'));
	const results = await Promise.all(Array.from({ length: 6 }, () => association.chair.send([add])));
	// One that lost the race for too long may be told to come again; none may be told anything else.
	expect(results.flat().filter(({ status }) => status === 'refused')).toEqual([]);
	expect(await association.chair.send([add])).toEqual([{ id: add.id, status: 'done' }]);
	// The group and its line in the audit.
	expect(await seqNow()).toBe(seq + 2);
});

test('an id that comes again with another payload is refused, and the first stays', async () => {
	const add = association.chair.command('group.add', group('first'));
	await association.chair.must(add);
	const [result] = await association.chair.send([{ ...add, args: group('second') }]);
	expect(result).toEqual({ id: add.id, status: 'refused', code: 'COMMAND_ID_REUSED' });
	expect(await groups()).not.toContain('second');
});

test('two members may use one id, where neither leaves a line in the audit under it', async () => {
	const add = association.chair.command('circular.publish', published('of-chair'));
	expect(await association.chair.send([add])).toMatchObject([{ status: 'done' }]);
	const other = { ...add, as: association.officer.as, args: published('of-officer') };
	expect(await association.officer.send([other])).toMatchObject([{ status: 'done' }]);
});

test('a command that cannot be read, known or understood blocks none after it', async () => {
	const { chair } = association;
	const good = chair.command('group.add', group('after-poison'));
	const results = await chair.send([
		'not even an object',
		{ id: 'bad', v: 1 },
		{ ...chair.command('group.add', group('x')), at: 'yesterday' },
		{ ...chair.command('group.add', group('x')), name: 'group.explode' },
		{ ...chair.command('group.add', group('x')), name: 'toString' },
		{ ...chair.command('group.add', group('x')), v: 0 },
		{ ...chair.command('group.add', group('x')), args: { id: '../../x' } },
		good,
	]);
	expect(results.map((result) => (result.status === 'refused' ? result.code : result.status))).toEqual([
		...['MALFORMED', 'MALFORMED', 'MALFORMED', 'COMMAND_UNKNOWN', 'COMMAND_UNKNOWN', 'COMMAND_OUTDATED', 'MALFORMED'],
		'done',
	]);
	expect(results.slice(0, 2).map(({ id }) => id)).toEqual([NO_ID, NO_ID]);
	expect(await groups()).toContain('after-poison');
});

/** A store whose transactions fail on demand, before or after they commit. */
class Failing extends Store {
	faults: ('none' | 'before' | 'after')[] = [];

	override async transact<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
		const failure = this.faults.shift();
		const error = Object.assign(new Error('lost'), { code: 14 });
		if (failure === 'before') throw error;
		const result = await super.transact(work);
		if (failure === 'after') throw error;
		return result;
	}
}

/** The chair, talking to a server over the same database whose transactions fail in the given order. */
async function failingChair() {
	const store = new Failing(server.db);
	const failing = await startTestServer({ store });
	const { request, signIn } = failing;
	const chair = new Actor({ ...server, request, signIn }, association.chair.device, association.chair.as);
	return { chair, store, logged: failing.logged, stop: failing.stop };
}

test('when an answer is lost after the commit, asking again tells it and does nothing twice', async () => {
	const { chair, store, stop } = await failingChair();
	const commands = ['lost-1', 'lost-2'].map((id) => chair.command('group.add', group(id)));
	const seq = await seqNow();
	store.faults = ['after'];
	expect(await chair.send(commands)).toEqual(commands.map(({ id }) => ({ id, status: 'retry' })));
	expect(await chair.send(commands)).toEqual(commands.map(({ id }) => ({ id, status: 'done' })));
	// Two groups, each with its line in the audit.
	expect(await seqNow()).toBe(seq + 4);
	await stop();
});

test('after a command that met contention, all that follow wait too', async () => {
	const { chair, store, logged, stop } = await failingChair();
	const commands = ['c-1', 'c-2', 'c-3'].map((id) => chair.command('group.add', group(id)));
	store.faults = ['none', 'before'];
	const results = await chair.send(commands);
	expect(results.map(({ status }) => status)).toEqual(['done', 'retry', 'retry']);
	expect(logged.map(({ what }) => what)).toEqual(['push.contention']);
	expect(await groups()).toContain('c-1');
	expect(await groups()).not.toContain('c-3');
	await stop();
});

test('a body of 20,000 characters is taken, one of 20,001 is not', async () => {
	const publish = (id: string, body: string) =>
		association.chair.ask('circular.publish', { id, content: content({ body }), audience: { to: 'all' } });
	expect(await publish('longest', '回'.repeat(20_000))).toBe('done');
	expect(await publish('too-long', '回'.repeat(20_001))).toBe('MALFORMED');
});

test('direction marks are refused; emoji, combining characters and tags are kept as they are', async () => {
	const publish = (id: string, body: string) =>
		association.chair.ask('circular.publish', { id, content: content({ body }), audience: { to: 'all' } });
	for (const mark of ['\u202e', '\u200f', '\u2066', '\ufeff', '\u0000']) {
		expect(await publish('marks', `表示${mark}を変える`)).toBe('MALFORMED');
	}
	const body = '👨‍👩‍👧 か\u3099 <script>alert(1)</script> {{x}} \\n 𠮟る\t終わり';
	expect(await publish('kept', body)).toBe('done');
	const circulars = (await association.h1.pull()).rows('circular');
	expect(circulars.find(({ id }) => id === 'kept')?.content.body).toBe(body);
});

test('a phone whose clock is two days off dates nothing before the circular nor into the future', async () => {
	await association.chair.must({
		name: 'circular.publish',
		args: { id: 'dated', content: content(), audience: { to: 'all' } },
	});
	const published = server.clock.now;
	server.clock.advance(60 * 60 * 1000);
	const hours = (n: number) => new Date(Date.parse(server.clock.now) + n * 60 * 60 * 1000).toISOString();
	const read = { circular: 'dated', version: 1 };
	const half = new Date(Date.parse(published) + 30 * 60 * 1000).toISOString();
	expect(await association.h1.ask('receipt.read', read, { at: hours(48) })).toBe('done');
	expect(await association.h2.ask('receipt.read', read, { at: hours(-48) })).toBe('done');
	expect(await association.h3.ask('receipt.read', read, { at: half })).toBe('done');
	const receipts = (await association.chair.pull()).rows('receipt').filter(({ circular }) => circular === 'dated');
	const at = Object.fromEntries(receipts.map(({ household, readBySelf }) => [household, readBySelf?.at]));
	expect(at).toEqual({ h1: server.clock.now, h2: server.clock.now, h3: half });
});
