import type { ArgsOf, Command } from '#contract/commands';

/** What a chair sets an association up with after its founding, as arguments of the commands that bring it in. */
export interface SetUp {
	groups: ArgsOf<'group.add'>[];
	households: ArgsOf<'household.add'>[];
	seats: ArgsOf<'seat.open'>[];
	keys: ArgsOf<'key.issue'>[];
}

/** Those commands in an order that the server takes: a household needs its group, and a key whom it lets in. */
export function setUpCommands({ groups, households, seats, keys }: SetUp): Command[] {
	return [
		...groups.map((args): Command => ({ name: 'group.add', args })),
		...households.map((args): Command => ({ name: 'household.add', args })),
		...seats.map((args): Command => ({ name: 'seat.open', args })),
		...keys.map((args): Command => ({ name: 'key.issue', args })),
	];
}
