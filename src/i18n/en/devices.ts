import type { Words } from '../shape';

export const devices = {
	none: 'No phone has joined yet.',
	kinds: { self: 'A phone of this household', family: 'A phone of your family', seat: 'A phone for a role' },
	own: 'This phone',
	since: (day) => `In use since: ${day}`,
	seen: (day) => `Last opened in the week of ${day}`,
	rename: 'Give it a name',
	renameOf: (name) => `Give it a name: ${name}`,
	renameTitle: 'Name of the phone',
	renameHint: 'Choose a name that tells whose phone it is. For example: Grandma’s phone',
	renameYes: 'Save',
	remove: 'Remove',
	removeOf: (name) => `Remove: ${name}`,
	removeTitle: (name) => `Remove “${name}”?`,
	removeText: 'That phone can no longer read the circulars of this household. To undo this, scan the key card again.',
	removeSeat: 'That phone can no longer open the pages of this role. If a phone is lost, remove it here.',
	removeOwn: 'This is the phone in your hand. If you remove it, you cannot read circulars on it any more.',
	fresh: 'A new phone has joined your household',
	freshLine: (name, day) => `${name}: ${day}`,
	freshHint: 'You do not know this phone? Remove it in the settings, and tell your group leader.',
	toDevices: 'See the phones of this household',
} satisfies Words['devices'];
