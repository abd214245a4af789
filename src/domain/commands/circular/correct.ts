import { LIMITS } from '#contract/limits';
import { changedParts } from '../../changes';
import { DESK } from '../../permission';
import { refuse, type CommandDefinition } from '../definition';
import { theCircular } from './shared';

export const correctCircular = {
	roles: DESK,
	needs: theCircular,
	touched: theCircular,
	decide: ({ id, content, from, note, again }, { find, stamp }) => {
		const row = find('circular', id);
		if (!row) return refuse('CIRCULAR_UNKNOWN');
		if (row.state === 'withdrawn') return refuse('CIRCULAR_WITHDRAWN');
		if (row.version !== from) return refuse('CIRCULAR_CHANGED');
		if (row.corrections.length >= LIMITS.corrections) return refuse('TOO_MANY_CORRECTIONS');
		const version = row.version + 1;
		const before = changedParts(row.content, content);
		const correction = { version, at: stamp.now, note, again, before };
		return {
			rows: [{ kind: 'circular', row: { ...row, content, version, corrections: [...row.corrections, correction] } }],
		};
	},
	jobs: ['announce', 'mail', 'ladder'],
} satisfies CommandDefinition<'circular.correct'>;
