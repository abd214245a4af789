import { expect, test } from 'vitest';
import type { Change, Cursor, PullPage } from '#contract/pull';
import { refOf } from '#domain/row-set';
import { PracticeServer } from '#practice/server';
import type { Actor } from '#tests/support/actor';
import { association, associationForAllTests, server } from '#tests/support/association-fixture';
import { content } from '#tests/support/sample-rows';

associationForAllTests();

const isAudit = (change: Change) => 'kind' in change && change.kind === 'audit';

/**
 * What a phone is told, by row, in no order. The practice town writes no audit, whose lines count in the numbers of the
 * real server: both are left out.
 */
const told = (changes: Change[]) =>
	Object.fromEntries(
		changes
			.filter((change) => !isAudit(change))
			.map((change) => {
				if ('gone' in change) return [`${change.gone}/${change.id}`, 'gone'];
				const { kind, id } = refOf(change);
				return [`${kind}/${id}`, { ...change.row, publishedSeq: undefined }];
			}),
	);

type Page = Extract<PullPage, { status: 'page' }>;
function pageOf(page: PullPage | undefined): Page {
	if (page?.status !== 'page') throw new Error(`no page: ${page?.status}`);
	return page;
}

/** Those who act, with the cursor from which each goes on, on the real server and on that of the practice town. */
interface Phone {
	actor: Actor;
	real: Cursor;
	practice: Cursor | null;
}

async function compare(practice: PracticeServer, phones: Phone[]): Promise<void> {
	for (const phone of phones) {
		const real = await phone.actor.pull(phone.real);
		const page = pageOf(practice.pull([{ as: phone.actor.as, cursor: phone.practice }])[0]);
		expect(told(page.changes)).toEqual(told(real.changes));
		phone.real = real.cursor;
		phone.practice = page.cursor;
	}
}

test('the practice town tells a resident and the chair what the real server tells them', async () => {
	const { chair, h1 } = association;
	const begun = await Promise.all([chair.pull(), h1.pull()]);
	const members = await Promise.all([chair, h1].map(async (one) => pageOf(await one.page(null)).member));
	const seq = 1;
	const rows = begun[0].changes.flatMap((change) => ('kind' in change ? [{ seq, row: change }] : []));
	const practice = new PracticeServer(members, { seq, rows, answers: [] });
	const phones = [chair, h1].map((actor, at) => ({
		...{ actor, real: begun[at]!.cursor },
		practice: { shared: seq, own: 0, scope: 'practice' },
	}));

	const both = async (actor: Actor, ...commands: Parameters<Actor['must']>[0][]) => {
		const envelopes = commands.map((command) => ('id' in command ? command : actor.envelope(command)));
		const real = await actor.push(envelopes);
		expect(practice.push(envelopes, server.clock.now)).toEqual(real);
		await compare(practice, phones);
	};
	const circular = (id: string, group?: string) => ({
		name: 'circular.publish' as const,
		args: {
			id,
			content: content(),
			audience: group ? { to: 'groups' as const, groups: [group] } : { to: 'all' as const },
		},
	});
	const entry = { base: '邑久', reading: 'おく', about: 'place' as const };

	await both(chair, circular('all'), circular('mine', 'g1'), circular('theirs', 'g2'));
	await both(h1, { name: 'receipt.read', args: { circular: 'all', version: 1 } });
	// The same is refused on both for the same reason.
	await both(h1, { name: 'receipt.read', args: { circular: 'none', version: 1 } }, circular('not-allowed'));
	await both(chair, { name: 'circular.withdraw', args: { id: 'mine', reason: '' } });
	await both(chair, { name: 'reading.put', args: { id: 'r', entry } });
	await both(chair, { name: 'reading.remove', args: { id: 'r' } });
	await both(chair, { name: 'group.add', args: { id: 'g9', name: '9班', order: 9 } });
});
