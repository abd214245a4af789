import { groupOf } from '../../household';
import { dayInJapan } from '../../moment';
import { LEADERS } from '../../permission';
import { termOf } from '../../seat-term';
import { refuse, type CommandDefinition } from '../definition';
import { mayHandleKey } from './shared';

export const issueKey = {
	roles: [...LEADERS, 'city', 'district'],
	needs: ({ id, for: target }) => [
		{ kind: 'key', id },
		target.kind === 'household' ? { kind: 'household', id: target.household } : { kind: 'seat', id: target.seat },
	],
	touched: ({ id }) => [{ kind: 'key', id }],
	audit: ({ for: target }) => (target.kind === 'household' ? { household: target.household } : { seat: target.seat }),
	grave: ({ for: target }) => target.kind === 'seat',
	decide: ({ id, for: target }, context) => {
		const { find, stamp } = context;
		if (find('key', id)) return refuse('KEY_EXISTS');
		const of = target.kind === 'household' ? { household: target.household } : { seat: target.seat };
		const relation = target.kind === 'household' ? target.relation : 'seat';
		const household = target.kind === 'household' ? find('household', target.household) : undefined;
		if (target.kind === 'household' && !household) return refuse('HOUSEHOLD_UNKNOWN');
		// A card that opens nothing must not be printed.
		if (household && !groupOf(household)) return refuse('HOUSEHOLD_LEFT');
		const seat = target.kind === 'seat' ? find('seat', target.seat) : undefined;
		if (target.kind === 'seat' && !seat) return refuse('SEAT_UNKNOWN');
		if (seat && termOf(seat, dayInJapan(stamp.now)) === 'over') return refuse('SEAT_CLOSED');
		if (!mayHandleKey(of, context)) return refuse('NOT_ALLOWED');
		return { rows: [{ kind: 'key', row: { id, ...of, relation, state: 'live', issuedAt: stamp.now } }] };
	},
} satisfies CommandDefinition<'key.issue'>;
