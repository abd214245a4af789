import type { Words } from '../shape';

export const calendarAddress = {
	title: 'See it in your usual calendar',
	lead: 'These dates can also appear in the calendar that you use on your phone or computer. When a date changes here, it changes there.',
	secret:
		'For this, an address is made. Whoever knows the address can see the days, titles and places. Your name is not in it. Please share it with nobody but your family.',
	show: 'Show the address',
	practicing: 'This is practice: it cannot be added to a real calendar.',
	subscribe: 'Add on iPhone or Mac',
	address: 'The address of your household',
	copy: 'Copy the address',
	copied: 'Copied. Now paste it into your calendar.',
	copyYourself: 'It could not be copied. Press and hold the address to copy it.',
	how: 'How to add it',
	steps: [
		{ on: 'iPhone, iPad, Mac', steps: 'Press “Add on iPhone or Mac” and continue on the screen that appears.' },
		{
			on: 'Google Calendar',
			steps:
				'Copy the address. On a computer, open Google Calendar, press “+” beside “Other calendars”, choose “From URL” and paste it. It then appears on your phone, too.',
		},
		{ on: 'Outlook', steps: 'Copy the address. Choose “Add calendar”, then “Subscribe from web”, and paste it.' },
	],
	slow: 'A change can take about a day to appear. For anything urgent, please look here.',
	removed: 'When a card or a phone of your household is removed, this address stops working, too.',
	change: 'Change the address',
	end: 'Stop using it',
	sure: {
		change: {
			title: 'Change the address?',
			text: 'The present address stops working at once. Please add the new one to your calendars.',
		},
		end: {
			title: 'Stop using it?',
			text: 'The present address stops working at once. Your calendars receive no more dates.',
		},
	},
	done: {
		change: 'Changed. The earlier address no longer works.',
		end: 'Stopped. The earlier address no longer works.',
	},
} satisfies Words['calendarAddress'];
