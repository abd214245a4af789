import type { ScheduledJob } from './job';
import { sweepAccounts } from './sweep-accounts';
import { sweepJobs } from './sweep-jobs';
import { sweepKeys } from './sweep-keys';
import { sweepKept } from './sweep-kept';
import { sweepUploads } from './sweep-uploads';
import { testDelivery } from './test-delivery';

/**
 * The jobs that run by the clock, by the name of their function. Deployed, each is a function of its own; the local
 * Firebase has no scheduler, and `npm start` runs them itself.
 */
export const SCHEDULED_JOBS = {
	sweepUploads: { schedule: 'every day 03:30', run: sweepUploads },
	sweepKept: { schedule: 'every day 03:45', run: sweepKept },
	sweepAccounts: { schedule: 'every 1 hours', run: sweepAccounts },
	sweepKeys: { schedule: 'every day 04:15', run: sweepKeys },
	testDelivery: { schedule: 'every day 10:00', run: testDelivery },
	sweepJobs: { schedule: 'every 1 minutes', run: sweepJobs },
} satisfies Record<string, ScheduledJob>;
