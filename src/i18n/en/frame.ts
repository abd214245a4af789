import type { Words } from '../shape';

export const frame = {
	skip: 'Go to the text',
	bar: 'Main places',
	home: 'Circulars',
	desk: (role) => `Screen of the ${role.toLowerCase()}`,
	textSize: 'Display',
	help: 'Help',
	helpWhole: 'Help and smartphone classes',
	settings: 'Settings',
	language: 'Language',
	acting: (name) => `You see this for the household of ${name}`,
	actingFamily: (name) => `You see this as family of ${name}`,
	actingSeat: (title) => `You see this as: ${title}`,
	switch: 'Change',
	switchTitle: 'For whom do you want to see this?',
	toHousehold: (name) => `To the household of ${name}`,
	toSeat: (title) => `To the screen of: ${title}`,
	unsent: (n) => `Not sent yet (${n}). It will be sent by itself when there is a connection.`,
	causes: {
		unreachable: 'There is no signal. You can still read the circulars that have arrived.',
		serverBusy: 'Kairan is very busy. It will connect by itself in a little while. You can still read the circulars.',
		serverError:
			'Something is wrong at Kairan, not with your phone. It will connect by itself. You can still read the circulars.',
	},
	lastHeard: (when) => `Last update: ${when}`,
	refused: (n) => (n === '1' ? '1 thing could not be sent' : `${n} things could not be sent`),
	seeRefused: 'See what it is',
	showKey: 'Use a key card',
	reload: 'Open again',
	sample: 'A',
} satisfies Words['frame'];
