import { DESK } from '../../permission';
import type { CommandDefinition } from '../definition';
import { circularAndGroups, createCircular, theCircular } from './shared';

export const publishCircular = {
	roles: DESK,
	needs: circularAndGroups,
	touched: theCircular,
	decide: (args, context) => createCircular({ ...args, form: 'circular' }, context),
	jobs: ['announce', 'mail', 'ladder'],
} satisfies CommandDefinition<'circular.publish'>;
