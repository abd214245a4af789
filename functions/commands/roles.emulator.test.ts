import { beforeAll, describe, expect, test } from 'vitest';
import { COMMAND_NAMES, type ArgsOf, type CommandName, type Envelope } from '#contract/commands';
import type { Moment } from '#contract/ids';
import { PUSH_LIMIT } from '#contract/push';
import { Role } from '#contract/member';
import { mayAsk } from '#domain/commands/index';
import { DAY_MS } from '#domain/moment';
import { joinRequestId } from '#functions/commands/join-requests';
import type { Actor } from '#tests/support/actor';
import { association, associationForAllTests, server } from '#tests/support/association-fixture';
import { cardOf } from '#tests/support/cards';
import { foundEmpty, founding, foundTenant } from '#tests/support/emulator-association';
import { dutiesFor, dutyArgs, type RoleDuties } from '#tests/support/role-duties';
import { MEETING_ARGS, prepareMeetings } from '#tests/support/role-meetings';
import { SAFETY_ARGS } from '#tests/support/role-safety';
import { content, lesson, question } from '#tests/support/sample-rows';

/** These act in tenants of their own. */
const TENANTS = ['city', 'district'] as const;
type TenantRole = (typeof TENANTS)[number];
const isTenant = (role: Role): role is TenantRole => TENANTS.some((one) => one === role);

type MemberRole = Exclude<Role, 'operator'>;
const ROLES = Role.options.filter((role): role is MemberRole => role !== 'operator');

/** When an association of the city asked for a lesson. */
let requested: Moment | undefined;
/** When somebody asked, twice for each role. */
let asked: Moment;
const JOIN_WISH = { name: '佐藤', address: '集会所の向かい' };
const newcomer = (role: MemberRole, to: string) => ({
	association: association.id,
	secret: `${to}-${role}`.padEnd(22, '-'),
});
const joinRequestFor = (role: MemberRole, to: string) => joinRequestId(newcomer(role, to));
const WISH = { wish: 'LINEを習いたい', dates: '2月の平日', people: 12, place: '集会所' };

associationForAllTests();
beforeAll(async () => {
	const { chair, officer, leader, volunteer, city, h1, family } = association;
	for (const role of ROLES)
		for (const to of ['accept', 'refuse'])
			await server.request('/api/join-requests', { json: { ...newcomer(role, to), wish: JOIN_WISH } });
	asked = server.clock.now;
	const district = (await foundTenant(server, 'district', { id: 'a-district', city: city.as.association })).chair;
	founder = (await foundEmpty(server, 'empty')).chair;
	const asking = (await foundEmpty(server, 'asking', city.as.association)).chair;
	await asking.must({ name: 'lesson.request', args: WISH });
	requested = (await asking.pull()).rows('lessonRequest')[0]?.at;
	actors = { chair, officer, groupLeader: leader, volunteer, city, district, resident: h1, family };
	for (const role of TENANTS) await actors[role].must(...ownSeats(role).map((id) => seatOf(role, id)), spareOf(role));
	// For each role something of its own to work on, so that no pair of the table depends on another.
	const prepared = ROLES.flatMap((role) => [
		chair.command('group.add', { id: `old-${role}`, name: role, order: 9 }),
		...['change', 'close', 'hand'].map((to) =>
			chair.command('seat.open', { id: `${to}-${role}`, role: 'officer', title: '会計' }),
		),
		...['home', 'away', 'forget'].map((to) =>
			chair.command('household.add', { id: `${to}-${role}`, name: '佐藤', group: 'g1', order: 9, ways: [] }),
		),
		chair.command('household.leave', { id: `away-${role}` }),
		chair.command('reading.put', { id: `name-${role}`, entry: { base: '邑久', reading: 'おく', about: 'place' } }),
		chair.command('circular.publish', { id: `read-${role}`, content: content(), audience: { to: 'all' } }),
		chair.command('circular.publish', { id: `drop-${role}`, content: content(), audience: { to: 'all' } }),
		chair.command('key.issue', {
			id: `spare-${role}`,
			for: { kind: 'household', household: 'h1', relation: 'self' },
			digests: cardOf(`spare ${role}`).digests,
		}),
	]);
	const ids = [...ROLES.flatMap((role) => [`apply-${role}`, `cancel-${role}`]), 'answered'];
	await city.must({
		name: 'lesson.replace',
		args: {
			...{ halls: [], endedHalls: [], endedLessons: [] },
			lessons: ids.map((id) => lesson({ id, day: '2027-06-01', takes: 'asked' })),
		},
	});
	await h1.must(
		...(['resident', 'family'] as const).map((role) =>
			h1.command('lessonApplication.send', {
				id: `sent-${role}`,
				lesson: `cancel-${role}`,
				name: '山田ふみ',
				people: 1,
			}),
		),
		h1.command('lessonApplication.send', { id: 'to-answer', lesson: 'answered', name: '山田ふみ', people: 1 }),
	);
	const own = { id: 'own', text: '班の集金', audience: { to: 'groups' as const, groups: ['g1'] }, urgent: false };
	const at = '2026-12-01T00:00:00.000Z';
	await leader.must(
		{ name: 'message.send', args: own },
		{ name: 'later.put', args: { at, command: laterOf('own-later', 'groupLeader') } },
	);
	await chair.must(
		...ROLES.map((role) => chair.command('later.put', { at, command: laterOf(`put-${role}`, 'chair') })),
	);
	while (prepared.length > 0) {
		// Another hour: a seat may send only so much in one.
		server.clock.advance(DAY_MS / 24);
		await chair.must(...prepared.splice(0, PUSH_LIMIT));
	}
	await prepareMeetings();
	const asks = content({ question: question({ deadline: '2027-12-01T00:00:00.000Z' }) });
	await chair.must({ name: 'circular.publish', args: { id: 'asks', content: asks, audience: { to: 'all' } } });
	await h1.must({ name: 'answer.allowFamily', args: { allowed: true } });
	await chair.must({ name: 'safety.start', args: { id: 'safety', drill: false, scope: { to: 'all' } } });
	await chair.must(
		...ROLES.map((role) => chair.command('receipt.tick', { circular: `drop-${role}`, household: 'h1', way: 'told' })),
	);
	duties = await dutiesFor(ROLES, association, server.clock.now);
	for (const role of ROLES.filter((one) => mayAsk(one, 'message.send'))) {
		const circular = `note-${role}`;
		const args = { id: circular, text: '断水です。', audience: audienceOf(role), urgent: false };
		await actors[role].must({ name: 'message.send', args });
		await h1.must({ name: 'message.reply', args: { circular, text: 'はい。' } });
	}
});

let actors: Record<MemberRole, Actor>;
let founder: Actor;
/** A duty of its own for each role and command. */
let duties: RoleDuties;

/** A message that the role wrote, if it may write any. */
const messageOf = (role: MemberRole) => `note-${mayAsk(role, 'message.send') ? role : 'chair'}`;
const audienceOf = (role: MemberRole): ArgsOf<'message.send'>['audience'] =>
	role === 'groupLeader' ? { to: 'groups', groups: ['g1'] } : { to: 'all' };
const laterOf = (id: string, role: MemberRole): ArgsOf<'later.put'>['command'] => ({
	name: 'message.send',
	args: { id, text: '断水です。', audience: audienceOf(role), urgent: true },
});

/** Whose phones the role may see to. */
const phoneOf = (role: MemberRole): ArgsOf<'device.name'>['of'] =>
	isTenant(role) ? { kind: 'seat', seat: role } : { kind: 'household', household: 'h1' };

/** What a tenant's seat has of its own to work on. */
const ownSeats = (role: TenantRole) => ['change', 'close', 'hand'].map((to) => `${to}-${role}`);
const seatOf = (role: TenantRole, id: string) => actors[role].command('seat.open', { id, role, title: '窓口' });
const spareOf = (role: TenantRole) =>
	actors[role].command('key.issue', {
		...{ id: `spare-${role}`, for: { kind: 'seat', seat: `change-${role}` } },
		digests: cardOf(`spare of the tenant ${role}`).digests,
	});

const ARCHIVE = 'a'.repeat(64);
/** Arguments with which each command succeeds for every role that may ask for it. */
const ARGS: { [N in CommandName]: (role: MemberRole) => ArgsOf<N> } = {
	'association.found': (role) => founding(`founded-by-${role}`, cardOf(`founded ${role}`)),
	'association.verify': () => ({ id: association.id }),
	'association.change': () => ({
		id: association.id,
		name: `${association.id} 町内会`,
		district: '操南学区',
		phone: '086-000-0002',
	}),
	'seat.open': (role) =>
		isTenant(role)
			? { id: `seat-${role}`, role, title: '窓口' }
			: { id: `seat-${role}`, role: 'officer', title: '会計', household: 'h4' },
	'seat.change': (role) => ({ id: `change-${role}`, title: '書記', holder: '佐藤' }),
	'seat.close': (role) => ({ id: `close-${role}` }),
	'seat.handover': (role) => ({ id: `hand-${role}`, on: '2027-04-01', next: { id: `next-${role}`, title: '会計' } }),
	'audit.look': () => ({ what: 'roster' }),
	'group.add': (role) => ({ id: `new-${role}`, name: role, order: 9 }),
	'group.change': (role) => ({ id: `old-${role}`, name: '3班', order: 3 }),
	'group.dissolve': (role) => ({ id: `old-${role}` }),
	'group.walk': () => ({ id: 'g1', households: ['h2', 'h1'] }),
	'household.add': (role) => ({ id: `house-${role}`, name: '佐藤', group: 'g1', order: 9, ways: [] }),
	'household.change': (role) => ({ id: `home-${role}`, name: '佐藤', ways: ['paper'] }),
	'household.move': (role) => ({ id: `home-${role}`, group: 'g2' }),
	'household.leave': (role) => ({ id: `home-${role}` }),
	'household.return': (role) => ({ id: `away-${role}`, group: 'g1' }),
	'household.forget': (role) => ({ id: `forget-${role}` }),
	'joinRequest.put': (role) => ({ id: `join-${role}`, wish: JOIN_WISH }),
	'joinRequest.withdraw': (role) => ({ id: joinRequestFor(role, 'accept') }),
	'joinRequest.accept': (role) => ({
		...{ id: joinRequestFor(role, 'accept'), asked },
		as: { kind: 'known', household: 'h1' },
	}),
	'joinRequest.refuse': (role) => ({ id: joinRequestFor(role, 'refuse'), asked, text: 'お電話ください。' }),
	'roster.apply': (role) => ({
		...{ groups: [], changes: [], moves: [], leaves: [], returns: [] },
		adds: [{ id: `import-${role}`, name: '鈴木', group: 'g1', order: 9, ways: [] }],
	}),
	'device.name': (role) => ({
		device: isTenant(role) ? actors[role].device : association.h1.device,
		of: phoneOf(role),
		label: 'おばあちゃんのスマホ',
	}),
	'device.remove': (role) => ({ device: `spare-${role}`, of: phoneOf(role) }),
	'mail.add': (role) => ({
		household: 'h1',
		address: `${role}@example.jp`,
		relation: role === 'resident' ? 'self' : 'family',
		language: 'ja',
	}),
	'mail.remove': (role) => ({ household: 'h1', address: `${role}@example.jp` }),
	'key.issue': (role) => ({
		id: `key-${role}`,
		for: isTenant(role) ? { kind: 'seat', seat: role } : { kind: 'household', household: 'h1', relation: 'self' },
		digests: cardOf(`issued by ${role}`).digests,
	}),
	'key.replace': (role) => ({ id: `chair-${role}`, seat: 'chair', digests: cardOf(`chair ${role}`).digests }),
	'key.revoke': (role) => ({ id: `spare-${role}`, ...(!isTenant(role) && { household: 'h1' }) }),
	'lesson.put': (role) => ({
		...{ id: `lesson-${role}`, hall: '操南公民館', title: 'はじめてのスマホ', day: '2026-12-01' },
		...{ from: '10:00', to: '11:30', place: '1階', phone: '086-000-0001' },
	}),
	'reading.put': (role) => ({ id: `reading-${role}`, entry: { base: '邑久', reading: 'おく', about: 'place' } }),
	'reading.remove': (role) => ({ id: `name-${role}` }),
	'lesson.replace': (role) => ({
		...{ halls: [], endedHalls: [], endedLessons: [] },
		lessons: [lesson({ id: `replaced-${role}` })],
	}),
	'lesson.request': () => WISH,
	'lesson.cancel': () => ({}),
	'lesson.answer': () => ({ id: 'asking', asked: requested ?? '', text: 'うかがいます。' }),
	'lessonApplication.send': (role) => ({ id: `new-${role}`, lesson: `apply-${role}`, name: '山田ふみ', people: 1 }),
	'lessonApplication.cancel': (role) => ({ id: `sent-${role}` }),
	'lessonApplication.answer': () => ({ lesson: 'answered', id: 'to-answer', state: 'accepted' }),
	'lessonApplication.set': () => ({ lesson: 'answered', takes: 'first', seats: 5 }),
	'circular.publish': (role) => ({ id: `circular-${role}`, content: content(), audience: { to: 'all' } }),
	'circular.correct': (role) => ({
		...{ id: role === 'groupLeader' ? 'own' : `read-${role}`, content: content({ title: '訂正' }) },
		...{ from: 1, note: '', again: false },
	}),
	'circular.remind': (role) => {
		// Not at once: nobody has had the time to read it.
		server.clock.advance(DAY_MS / 24);
		return { id: `read-${role}` };
	},
	'circular.withdraw': (role) => ({ id: `drop-${role}`, reason: '' }),
	'message.send': (role) => ({
		...{ id: `message-${role}`, text: '断水です。', urgent: true },
		audience: audienceOf(role),
	}),
	// A household replies to the chair's; who wrote one answers there.
	'message.reply': (role) => ({ circular: messageOf(role), household: 'h1', text: 'わかりました。' }),
	'message.close': (role) => ({ circular: messageOf(role) }),
	'message.reopen': (role) => ({ circular: messageOf(role) }),
	'delivery.test': (role) => {
		// One a day at most: each role asks on a day of its own.
		server.clock.advance(DAY_MS);
		return { id: `test-${role}` };
	},
	'later.put': (role) => ({ at: '2026-12-01T00:00:00.000Z', command: laterOf(`later-${role}`, role) }),
	'later.cancel': (role) => ({ id: role === 'groupLeader' ? 'own-later' : `put-${role}` }),
	'receipt.read': (role) => ({ circular: `read-${role}`, version: 1 }),
	'receipt.tick': (role) => ({ circular: `read-${role}`, household: 'h1', way: 'paper' }),
	'receipt.untick': (role) => ({ circular: `drop-${role}`, household: 'h1', way: 'told' }),
	'receipt.call': (role) => ({ circular: `read-${role}`, household: 'h1', outcome: 'noAnswer' }),
	'answer.put': () => ({ circular: 'asks', values: [{ item: 'q1', kind: 'number', number: 2 }] }),
	'answer.slip': () => ({ circular: 'asks', household: 'h1', values: [] }),
	'answer.showSums': () => ({ circular: 'asks' }),
	'answer.allowFamily': () => ({ allowed: true }),
	...SAFETY_ARGS,
	...MEETING_ARGS,
	'word.put': (role) => ({ id: `word-${role}`, word: '稟議', plain: '相談' }),
	'word.remove': (role) => ({ id: `word-${role}` }),
	...dutyArgs(
		(role) => duties.asked.get(role) ?? '',
		() => duties.today,
	),
	'archive.begin': () => ({
		...{ archive: ARCHIVE, highest: 40, count: 1 },
		association: { name: '町内会', district: '操南学区', phone: '086-000-0003' },
	}),
	'archive.put': () => ({
		archive: ARCHIVE,
		part: { kind: 'group', rows: [{ id: 'r1', name: '1班', order: 1, state: 'active' }] },
	}),
	'archive.end': () => ({ archive: ARCHIVE }),
};

describe.each(ROLES)('the role %s', (role) => {
	test.each(COMMAND_NAMES)(`%s: as the table of permissions says`, async (name) => {
		// An archive goes into an association that holds nothing yet.
		const actor = role === 'chair' && name.startsWith('archive.') ? founder : actors[role];
		const command: Envelope = actor.command(name, ARGS[name](role) as never);
		const [result] = await actor.push([command]);
		const expected = mayAsk(role, name) ? { status: 'done' } : { status: 'refused', code: 'NOT_ALLOWED' };
		expect(result).toEqual({ id: command.id, ...expected });
	});
});

test('nobody founds an association by a push, nor the chair of another one', async () => {
	expect(Role.options.filter((role) => mayAsk(role, 'association.found'))).toEqual(['operator']);
	const json = founding('another', cardOf('another'));
	const found = (headers: Record<string, string>) => server.request('/api/found', { json, headers });
	expect((await found({})).status).toBe(401);
	expect((await found({ Authorization: `Bearer ${server.signIn(association.chair.device)}` })).status).toBe(403);
	expect((await found({ Authorization: 'Operator somebody' })).status).toBe(403);
	expect((await found({ Authorization: `Operator ${server.operatorSecret}` })).status).toBe(204);
	expect(await (await found({ Authorization: `Operator ${server.operatorSecret}` })).json()).toEqual({
		code: 'ASSOCIATION_EXISTS',
	});
});
