import { JOIN_REQUEST_DAYS } from '#domain/kept-for';
import type { Words } from '../shape';

export const joinRequest = {
	lead: (association) => `Here you can ask to join ${association}.`,
	how: 'Only the chair and the officers read it. After they have checked, you get a key card.',
	unverified: 'Nobody has confirmed this association yet. Go on only if you know it.',
	noCard: 'If you have no key card',
	noCardText: 'You can ask to join the neighbourhood association.',
	open: 'Ask to join',
	name: 'Name of your household',
	nameHint: 'As it stands at your door.',
	group: 'Group, han (optional)',
	groupHint: 'Leave it empty if you do not know it.',
	address: 'Where you live',
	addressHint: 'So that the key card can be brought to you.',
	phone: 'Telephone (optional)',
	missing: 'Please fill this in.',
	send: 'Send',
	kept: `Once there is an answer, what you wrote is deleted. Without one it is deleted after ${JOIN_REQUEST_DAYS} days.`,
	notSent: 'It was not sent yet. What you wrote is still here.',
	states: {
		open: 'You have asked to join',
		withdrawn: 'You have taken it back',
		accepted: 'You are on the list of the association',
		refused: 'There is an answer',
	},
	texts: {
		open: (association) => `Somebody of ${association} will check it. Open this page again to see the answer.`,
		withdrawn: 'What you wrote was deleted.',
		accepted: 'You get a key card from your group leader (hancho) or an officer. Scan it to read the circulars.',
		refused: 'Please call the association to learn more.',
	},
	withdraw: 'Take it back',
	again: 'Ask again',
	call: (association, phone) => `${association}, telephone ${phone}`,
} satisfies Words['joinRequest'];
