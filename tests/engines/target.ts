import type { Target } from '#seeds/replay/client';

const NAME = 'KAIRAN_ENGINES_TARGET';

/** Hands the local Firebase of this run to the processes of its tests. */
export function handOver(target: Target): void {
	process.env[NAME] = JSON.stringify(target);
}

/** Takes it. @throws Error outside of a run that the setup began */
export function target(): Target {
	const handed = process.env[NAME];
	if (!handed) throw new Error('the tests of the engines run by: npm run test:engines');
	return JSON.parse(handed) as Target;
}
