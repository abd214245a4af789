import type { ArgsOf, CommandName } from '#contract/commands';
import type { MEETING_COMMANDS } from '#contract/commands/meeting';
import type { Role } from '#contract/member';
import { addMs, DAY_MS } from '#domain/moment';
import { association, server } from './association-fixture';
import { cardOf } from './cards';
import { enter } from './emulator-association';
import { content, meeting } from './sample-rows';

/* Meetings for the table of roles and commands. */

const DIGEST = 'a'.repeat(64);
const VOTER = { circular: 'votes', group: 'g1', household: 'voter', voter: 'voter' };
const FIGURES = {
	...{ total: 0, gone: 0, present: 0, proxies: 0, written: 0, lost: 0, silent: 0, needed: 0, motions: [] },
};

/** Meetings to vote in, to close, and one that somebody closed whose seat does nothing else here. */
export async function prepareMeetings(): Promise<void> {
	const { chair, h2 } = association;
	const doors = ['voter', 'gone'].map((id) =>
		chair.command('household.add', { id, name: '佐藤', group: 'g1', order: 9, ways: [] }),
	);
	await chair.must(...doors);
	await chair.must(chair.command('seat.open', { id: 'closer', role: 'chair', title: '議長' }));
	const { digests, secret } = cardOf('closer of a meeting');
	await chair.must(chair.command('key.issue', { id: 'k-closer', for: { kind: 'seat', seat: 'closer' }, digests }));
	const closer = await enter(server, secret);
	const { id: _, convened: _c, ...rules } = meeting({ deadline: addMs(server.clock.now, DAY_MS) });
	const far = { ...rules, deadline: '2027-12-01T00:00:00.000Z' };
	for (const id of ['votes', 'voted', 'closed']) {
		await chair.must(chair.command('circular.publish', { id, content: content(), audience: { to: 'all' } }));
		await chair.must(chair.command('meeting.convene', { circular: id, ...(id === 'votes' ? far : rules) }));
	}
	const proxy = { way: 'proxy', proxy: { to: 'named', name: '佐藤' } } as const;
	await h2.must(h2.command('meeting.vote', { circular: 'votes', group: 'g1', voter: 'h2', said: proxy, salt: 'salt' }));
	await chair.must(chair.command('household.leave', { id: 'gone' }));
	server.clock.advance(2 * DAY_MS);
	await closer.must(closer.command('meeting.close', { circular: 'closed', hall: [] }));
}

/** Arguments with which each command of a meeting succeeds for every role that may ask for it. */
export const MEETING_ARGS: { [N in CommandName & keyof typeof MEETING_COMMANDS]: (role: Role) => ArgsOf<N> } = {
	'meeting.convene': (role) => {
		const { id: _, convened: _c, ...rules } = meeting({ deadline: '2027-12-01T00:00:00.000Z' });
		return { circular: `read-${role}`, ...rules };
	},
	'meeting.correct': (role) => ({
		...{ circular: 'votes', deadline: `2027-12-0${role === 'chair' ? 3 : 2}T00:00:00.000Z` },
		motions: meeting().motions,
	}),
	'meeting.listPeople': () => ({ people: [{ id: 'p1', name: '山田ふみ' }] }),
	'meeting.vote': () => ({ circular: 'votes', group: 'g1', voter: 'h1', said: { way: 'attend' }, salt: 'salt' }),
	'meeting.enter': () => ({ ...VOTER, said: { way: 'attend' } }),
	'meeting.checkIn': () => ({ ...VOTER, present: false }),
	'meeting.assign': () => ({ ...VOTER, voter: 'h2', household: 'h2' }),
	'meeting.strike': () => ({ circular: 'votes', group: 'g1', household: 'gone', gone: true }),
	'meeting.close': () => ({ circular: 'voted', hall: [] }),
	'meeting.recount': () => ({ circular: 'closed', tally: FIGURES, digest: DIGEST }),
	'meeting.minutes': () => ({ circular: 'closed', text: '議事録' }),
};
