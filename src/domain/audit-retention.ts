import type { Moment } from '#contract/ids';
import { AUDIT_YEARS } from './kept-for';

/** When a line of the audit ends. */
export function auditEnd(at: Moment): Date {
	const end = new Date(at);
	end.setUTCFullYear(end.getUTCFullYear() + AUDIT_YEARS);
	return end;
}

/** True while a line is shown: the server deletes it when it comes to it, and no screen waits for that. */
export const isAuditKept = (at: Moment, now: Moment): boolean => Date.parse(now) <= auditEnd(at).getTime();
