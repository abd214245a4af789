import { expect } from '@playwright/test';
import { PushPayload } from '#contract/subscription';
import type { Received } from '#seeds/mailbox/push-service';

/** The notice in a push. */
export const noticeOf = ({ text }: Received) => PushPayload.parse(JSON.parse(text)).notification;

/** Proves that a notice stood on a screen, as a worker does. */
export async function prove(origin: string, one: Received | undefined): Promise<void> {
	const token = one && noticeOf(one).data?.arrival;
	const proof = { method: 'POST', headers: { 'content-type': 'application/json' } };
	const proven = await fetch(`${origin}/api/arrivals`, { ...proof, body: JSON.stringify({ token }) });
	expect(proven.status).toBe(200);
}
