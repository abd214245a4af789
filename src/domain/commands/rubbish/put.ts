import { RUBBISH_ID } from '#contract/rubbish';
import { DESK } from '../../permission';
import type { CommandDefinition } from '../definition';
import { theRubbish } from './shared';

export const putRubbish = {
	roles: DESK,
	needs: () => [],
	touched: theRubbish,
	audit: ({ kinds }) => ({ count: kinds.length }),
	decide: (days) => ({ rows: [{ kind: 'rubbish', row: { ...days, id: RUBBISH_ID } }] }),
} satisfies CommandDefinition<'rubbish.put'>;
