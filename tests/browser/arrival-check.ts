import type { Id } from '#contract/ids';
import { addMs } from '#domain/moment';
import { CHECK_MS } from '#functions/jobs/check-arrival';
import { runJobsAt } from './jobs';

/**
 * Half an hour later, for one association: waits until so many circulars were sent, and runs the job of each that looks
 * where they were shown.
 */
export const lookWhatArrived = (association: Id, circulars: number): Promise<void> =>
	runJobsAt(association, 'checkArrival', {
		count: circulars,
		now: () => addMs(new Date().toISOString(), CHECK_MS.urgent),
	});
