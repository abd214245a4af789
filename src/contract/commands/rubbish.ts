import * as z from 'zod/mini';
import { Rubbish } from '../rubbish';

export const RUBBISH_COMMANDS = {
	/** The collection days of the association's part of the city take the place of those that were there. */
	'rubbish.put': z.omit(Rubbish, { id: true, removed: true, restored: true }),
	'rubbish.remove': z.object({}),
} as const;
