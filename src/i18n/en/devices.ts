import type { Words } from '../shape';
import { plural } from './plural';

export const devices = {
	none: 'No phone has joined yet.',
	kinds: { self: 'A phone of this household', family: 'A phone of your family', seat: 'A phone for a role' },
	nth: (name, n) => `${name} (number ${n})`,
	own: 'This phone',
	alsoSeat: 'A phone of somebody with a role. What is read on it does not count as read by this household.',
	minutes: (n) => `Came in ${plural(n, 'minute')} after its card was made`,
	since: (day) => `In use since: ${day}`,
	seen: (day) => `Last opened in the week of ${day}`,
	dormant: 'Not opened for 30 days',
	copied: 'Used in two places',
	copiedTitle: 'A phone of your household is used in two places',
	copiedText:
		'Somebody seems to read as your household with a copy of the phone. Scan your key card again with the phone that you use. The copy can then no longer read anything.',
	copiedScan: 'Scan the key card',
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
