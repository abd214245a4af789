import { DESK } from '../../permission';
import type { CommandDefinition } from '../definition';
import { circularAndAudience, createCircular, theCircular } from './shared';

export const publishCircular = {
	roles: DESK,
	needs: circularAndAudience,
	touched: theCircular,
	decide: (args, context) => createCircular({ ...args, form: 'circular' }, context),
	jobs: ['announce', 'mail', 'ladder'],
} satisfies CommandDefinition<'circular.publish'>;
