import { expect, test } from 'vitest';
import { COMMAND_NAMES, COMMAND_VERSION } from '#contract/commands';
import { HOUSEHOLD_RULES } from './household-rules';
import { ALL_RULES } from './index';

const { understand } = HOUSEHOLD_RULES;

test('a household knows each command that its roles may ask for but those of answers, meetings, applications, checks, watches and duties, and no other', () => {
	const daily = COMMAND_NAMES.filter(
		(name) => !/^(?:answer|lessonApplication|safety|duty|meeting|watch)\./u.test(name),
	);
	const asked = daily.filter((name) => (['resident', 'family'] as const).some((role) => ALL_RULES.mayAsk(role, name)));
	const known = COMMAND_NAMES.filter((name) => {
		const read = understand({ v: COMMAND_VERSION, name, args: undefined });
		return !read.ok && read.code === 'MALFORMED';
	});
	expect(known).toEqual(asked);
	for (const name of daily)
		for (const role of ['resident', 'family'] as const)
			expect([name, role, HOUSEHOLD_RULES.mayAsk(role, name)]).toEqual([name, role, ALL_RULES.mayAsk(role, name)]);
});
