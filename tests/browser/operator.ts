import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Target } from '#seeds/replay/client';
import { ROOT } from '#seeds/firebase/child-process';

/** What the operator's command shows of the chair's key. */
export interface Told {
	link: string;
	code: string;
	association: string;
}

/**
 * Runs the operator's command as at a terminal: `npm run found -- --origin …` with these words. @throws what it says
 * when it is refused
 */
export async function operator({ origin, operatorSecret }: Target, ...words: string[]): Promise<Told> {
	const { stdout } = await promisify(execFile)(
		process.execPath,
		['--import', 'tsx', join(ROOT, 'functions/operator/found.ts'), '--origin', origin, ...words],
		{ cwd: ROOT, env: { ...process.env, KAIRAN_OPERATOR_SECRET: operatorSecret } },
	);
	const [, link = '', code = '', association = ''] =
		/(https?:\S+\/join#\S+)\s+(\S{4} \S{4} \S{4})\s+[^\n]*--verify: (\S+)/u.exec(stdout) ?? [];
	return { link, code, association };
}
