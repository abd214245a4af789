import * as z from 'zod/mini';
import { ApplicationForm, Seats, Takes } from '../application-form';
import { Id } from '../ids';

export const APPLICATION_COMMANDS = {
	/** A household applies for a lesson of its city. */
	'application.send': z.extend(ApplicationForm, { id: Id, lesson: Id }),
	/** It takes its application back. */
	'application.cancel': z.object({ id: Id }),
	/** The city's seat answers one application, or answers it anew. */
	'application.answer': z.object({ lesson: Id, id: Id, state: z.enum(['accepted', 'waiting', 'declined']) }),
	/** Whether and how a lesson takes applications, and how many places it has. */
	'application.set': z.object({ lesson: Id, takes: z.optional(Takes), seats: z.optional(Seats) }),
} as const;
