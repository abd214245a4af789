import type { Words } from '../shape';

export const titles = {
	home: 'Circulars',
	join: 'Key card',
	circular: 'Circular',
	older: 'Earlier circulars',
	safety: 'Safety check',
	watch: 'Watching over',
	calendar: 'Calendar',
	duties: 'Duties and rubbish days',
	help: 'If you need help',
	helper: 'For the person who answers the phone',
	gestures: 'Practise with your fingers',
	gesture: 'Practise with your fingers',
	lessons: 'Help and smartphone classes',
	settings: 'Settings',
	mail: 'Email',
	joinRequest: 'Asking to join',
	ownData: 'What is stored about this household',
	helping: 'Helping with phones',
	leaflet: 'Paper to hand over',
} satisfies Words['titles'];
