import type { Moment } from '#contract/ids';

/** For how long a line of the audit is kept: longer than two boards in a row sit, so that each can be asked about. */
export const AUDIT_YEARS = 3;

/** When a line of the audit ends. */
export function auditEnd(at: Moment): Date {
	const end = new Date(at);
	end.setUTCFullYear(end.getUTCFullYear() + AUDIT_YEARS);
	return end;
}

/** True while a line is shown: the server deletes it when it comes to it, and no screen waits for that. */
export const isAuditKept = (at: Moment, now: Moment): boolean => Date.parse(now) <= auditEnd(at).getTime();
