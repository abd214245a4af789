import * as z from 'zod/mini';
import { Id } from '../ids';

export const DELIVERY_COMMANDS = {
	/** 届く確認: one quiet notice to every household, to see where it arrives. `id`: of the circular that it becomes. */
	'delivery.test': z.object({ id: Id }),
} as const;
