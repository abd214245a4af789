import type { JobName } from '#domain/commands/definition';
import { announce } from './announce';
import { askToCall } from './ask-to-call';
import { checkArrival } from './check-arrival';
import { clearSafety } from './clear-safety';
import { confirmMail } from './confirm-mail';
import { digest } from './digest';
import { planDutyReminders } from './duty-reminders';
import { sendLater } from './send-later';
import type { JobDeps } from './job';
import { ladder } from './ladder';
import { JobLease, LeaseLost } from './lease';
import { mail, mailUnanswered, mailUnread } from './mail';
import { mailAnswer } from './mail-answer';
import { mailSafety } from './mail-safety';
import { mailOfDuty } from './mail-of-duty';
import { noticeLessonAnswer } from './notice-lesson-answer';
import { refuseReply } from './refuse-reply';
import { remind, remindToAnswer } from './remind';
import { remindNow } from './remind-now';
import { remindOfDuty, tellOfDuty } from './tell-of-duty';
import { tellLessonApplicants } from './tell-lesson-applicants';
import { tellOfHelp } from './tell-of-help';
import { tellOfJoinRequest } from './tell-of-join-request';
import { tellLeadersOfSafety, tellOfSafety } from './tell-of-safety';
import { tellOfWatch } from './tell-of-watch';
import { watch } from './watch';

/** A job after a commit. It goes on from where `lease.job` says, and writes how far it is by its lease. */
type CommittedJob = (lease: JobLease, deps: JobDeps) => Promise<void>;

const JOBS: Record<JobName, CommittedJob> = {
	...{ announce, digest, checkArrival, sendLater },
	...{ ladder, mail, mailUnread, remind, remindNow, askToCall, confirmMail, refuseReply, mailAnswer },
	...{ remindToAnswer, mailUnanswered },
	...{ planDutyReminders, remindOfDuty, mailOfDuty, tellOfDuty },
	...{ tellOfJoinRequest, tellLessonApplicants, noticeLessonAnswer },
	...{ watch, tellOfWatch },
	...{ tellOfSafety, tellLeadersOfSafety, tellOfHelp, mailSafety, clearSafety },
};

/** Runs a job, or does nothing when it is done, not due yet, or somebody runs it. A job that breaks is run again. */
export async function runJob(id: string, deps: JobDeps): Promise<void> {
	const job = await deps.store.delivery.takeJob(id, deps.now());
	if (!job) return;
	try {
		await JOBS[job.name](new JobLease(id, job, deps), deps);
	} catch (error) {
		if (!(error instanceof LeaseLost)) throw error;
	}
}
