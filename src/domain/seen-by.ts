import type { Id } from '#contract/ids';
import type { Circular, Delivery, Row } from '#contract/rows';
import { onTheWall } from './duties/on-the-wall';
import { presentStay } from './household';
import { seenRegister, withoutMinutes } from './meeting/seen';
import { householdToken, leaderOf, seatToken, type Token } from './visibility';
import { endedWatch, watchFor } from './watch/watchers';

/**
 * As much of an open row as a member with these tokens sees. A group leader knows of a household's history only what it
 * spent in her group, so that it stands on those ledgers and on no other, and of what was sent only what went to her
 * group; of a household that is not there any more she sees a door with its name and whether anything can reach it, and
 * neither contacts nor phones. A household sees of what was sent only what went to itself, and learns of no other one
 * that was named with it. Of a rota it sees what hangs on the wall: neither who has no turn on it, nor what others
 * asked each other.
 */
export function seenBy(row: Row, tokens: readonly Token[]): Row {
	if (tokens.includes('desk')) return row;
	if (row.kind === 'delivery') return { kind: 'delivery', row: seenDelivery(row.row, tokens) };
	const holds = (id: Id) => tokens.includes(householdToken(id));
	if (row.kind === 'duty' && !tokens.includes(leaderOf(row.row.group ?? '')))
		return { kind: 'duty', row: onTheWall(row.row, holds) };
	if (row.kind === 'register')
		return { kind: 'register', row: seenRegister(row.row, tokens.includes(leaderOf(row.row.group)), holds) };
	if (row.kind === 'watch') {
		const seen = watchFor(row.row, (id) => tokens.includes(seatToken(id)));
		return { kind: 'watch', row: seen ?? endedWatch(row.row.id, row.row.at) };
	}
	if (row.kind === 'meeting') return { kind: 'meeting', row: withoutMinutes(row.row) };
	if (row.kind === 'circular') return { kind: 'circular', row: seenCircular(row.row, tokens) };
	if (row.kind !== 'household') return row;
	const { id, name, order, deviceCounts, forgotten } = row.row;
	const stays = row.row.stays.filter(({ group }) => tokens.includes(leaderOf(group)));
	const seen = { ...row.row, stays };
	if (presentStay(seen)) return { kind: 'household', row: seen };
	const former = { id, name, order, ways: [], stays, deviceCounts };
	return { kind: 'household', row: forgotten === undefined ? former : { ...former, forgotten } };
}

function seenDelivery(delivery: Delivery, tokens: readonly Token[]): Delivery {
	const groups = delivery.groups.flatMap((one) => {
		if (tokens.includes(leaderOf(one.group))) return [one];
		const sent = one.sent.filter((id) => tokens.includes(householdToken(id)));
		return sent.length > 0 ? [{ group: one.group, sent, failed: [] }] : [];
	});
	return { ...delivery, groups };
}

function seenCircular(circular: Circular, tokens: readonly Token[]): Circular {
	const { audience } = circular;
	if (audience.to !== 'households' || audience.groups?.some((group) => tokens.includes(leaderOf(group))))
		return circular;
	const households = audience.households.filter((id) => tokens.includes(householdToken(id)));
	return { ...circular, audience: { to: 'households', households } };
}
