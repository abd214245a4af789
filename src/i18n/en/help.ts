import type { Words } from '../shape';

export const help = {
	lead: 'Please call, and read out this number.',
	code: 'Number',
	codeHint: 'Your name is not in it.',
	version: 'Version',
	phone: 'Name of this phone',
	factsTitle: 'How this phone is doing',
	facts: {
		card: { title: 'Key card', values: { household: 'Of a household', seat: 'Of a role', none: 'None yet' } },
		contact: {
			title: 'Last contact',
			values: {
				hour: 'Within an hour',
				day: 'Within a day',
				week: 'Within a week',
				longer: 'More than a week ago',
				never: 'Never yet',
			},
		},
		trouble: {
			title: 'Now',
			values: {
				none: 'All is well',
				unreachable: 'No signal',
				server: 'Something is wrong with Kairan’s server',
				signedOut: 'The key card must be scanned again',
				storageFull: 'The phone has no room left',
				storageUnavailable: 'The phone gives Kairan no room',
				newerVersion: 'A newer version is open',
			},
		},
		sending: {
			title: 'What you sent',
			values: {
				done: 'All was sent',
				waits: 'Something is not sent yet',
				refused: 'Something could not be sent',
			},
		},
		notices: {
			title: 'Notices',
			values: {
				on: 'On',
				off: 'Off',
				denied: 'The phone stops them',
				homeScreen: 'Possible from the home screen',
				unable: 'Not possible here',
				unknown: 'Not known',
			},
		},
		room: {
			title: 'Room on the phone',
			values: { plenty: 'Plenty', little: 'Little', none: 'Nearly none', unknown: 'Not known' },
		},
		opened: { title: 'Opened from', values: { homeScreen: 'The home screen', browser: 'The browser' } },
	},
	callTitle: 'Call',
	association: 'Your association',
	noPhone: 'Call the number on your key card, or your group leader (hancho).',
	toHelper: 'For the person who answers the phone (in Japanese)',
	toLessons: 'How to use Kairan',
	kinds: { apple: 'iPhone or iPad', android: 'Android', other: 'Computer' },
} satisfies Words['help'];
