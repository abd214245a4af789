import { COMMAND_NAMES } from '#contract/commands';
import { commandNames, settings } from './words';

/** What was asked for, in words. The outbox may hold names that this version does not know. */
export function commandLabel(name: string): string {
	const known = COMMAND_NAMES.find((one) => one === name);
	return known ? commandNames[known] : settings.askedUnknown;
}
