/**
 * What a refusal says of the address: nobody reads there (`gone`), it may take it later, or it does not take such mail
 * from us (`refused`), which may be our own fault and must not cost the household its way: listmonk#1221.
 */
export type MailRefusal = 'gone' | 'later' | 'refused';

/** Not known, disabled, moved, never was (RFC 3463, 3.2 and 3.3). A full mailbox, 5.2.2, is emptied some day. */
const GONE = ['5.0.0', '5.1.0', '5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10', '5.2.0', '5.2.1'];
const FULL = '5.2.2';
/** Mailbox unavailable, or its name not allowed (RFC 5321, 4.2.2): all that servers without enhanced codes say. */
const GONE_BY_REPLY = [550, 551, 553];

/** Of an enhanced status code (RFC 3463), `5.1.1`. */
export function refusalByStatus(status: string): MailRefusal {
	if (!status.startsWith('5.') || status === FULL) return 'later';
	return GONE.includes(status) ? 'gone' : 'refused';
}

/** Of a server's answer to RCPT: `550 5.1.1 <a@example.jp>: user unknown`. */
export function refusalByReply(code: number, text: string): MailRefusal {
	if (code < 500) return 'later';
	const status = /^\d{3}[ -](5\.\d{1,3}\.\d{1,3})\b/.exec(text)?.[1];
	if (status) return refusalByStatus(status);
	return GONE_BY_REPLY.includes(code) ? 'gone' : 'refused';
}
