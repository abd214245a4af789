import { COMMAND_NAMES, Envelope } from '#contract/commands';
import { CommandId } from '#contract/ids';
import type { PushResult } from '#contract/push';
import type { Log } from '#functions/log';
import { isPassing } from '#functions/store/failures';
import { process, type Processed, type Processing } from './process';

/** The id in the answer for a command whose own id cannot be read. Its place in the list tells which it was. */
export const NO_ID = '0'.repeat(26);

function idIn(value: unknown): CommandId {
	const id = value && typeof value === 'object' && 'id' in value ? value.id : undefined;
	const parsed = CommandId.safeParse(id);
	return parsed.success ? parsed.data : NO_ID;
}

const unprocessed = (result: PushResult): Processed => ({ result, jobs: [] });

/** Says which command was refused and why; never by a name that a caller made up. */
function noteRefusal(name: string, result: PushResult, log: Log): void {
	if (result.status !== 'refused') return;
	const command = COMMAND_NAMES.some((one) => one === name) ? name : 'unknown';
	log.noted('command.refused', { command, code: result.code });
}

async function processOne(value: unknown, processing: Processing, log: Log): Promise<Processed> {
	const envelope = Envelope.safeParse(value);
	if (!envelope.success) {
		const detail = envelope.error.issues[0]?.path.join('.').slice(0, 80);
		return unprocessed({ id: idIn(value), status: 'refused', code: 'MALFORMED', ...(detail && { detail }) });
	}
	try {
		const processed = await process(envelope.data, processing);
		noteRefusal(envelope.data.name, processed.result, log);
		return processed;
	} catch (error) {
		// Also after an unexpected error: the phone keeps the command, and sends it again when the server is fixed.
		log.failed(isPassing(error) ? 'push.contention' : 'push', error);
		return unprocessed({ id: envelope.data.id, status: 'retry' });
	}
}

/**
 * Processes commands one after the other. What is refused blocks none after it; after a `retry` all are `retry`, so
 * that the phone's order is kept.
 *
 * @param hasTime asked before each command but the first: when it says no, all that are left are `retry`
 * @returns their results in order, and the ids of the jobs that those ask for which were committed
 */
export async function processAll(
	values: unknown[],
	processing: Processing,
	log: Log,
	hasTime: () => boolean,
): Promise<{ results: PushResult[]; jobs: string[] }> {
	const results: PushResult[] = [];
	const jobs: string[] = [];
	for (const value of values) {
		const last = results.at(-1);
		const waits = last !== undefined && (last.status === 'retry' || !hasTime());
		const processed = waits
			? unprocessed({ id: idIn(value), status: 'retry' })
			: await processOne(value, processing, log);
		results.push(processed.result);
		jobs.push(...processed.jobs);
	}
	return { results, jobs };
}
