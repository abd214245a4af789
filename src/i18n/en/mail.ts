import { circularParts } from './circular-parts';
import { dates } from './dates';
import type { MailWords } from '../mail-shape';

export const mail: MailWords = {
	dates,
	fields: circularParts.fields,
	urgent: 'Urgent',
	corrected: 'This was corrected',
	withdrawn: {
		circular: 'The following circular was withdrawn.',
		message: 'The following message was withdrawn.',
		test: 'The following message was withdrawn.',
	},
	cancelled: 'The following is cancelled.',
	reason: (text) => `Reason: ${text}`,
	photo: (number) => `See photo ${number}`,
	page: (number) => `See page ${number} of the document`,
	picturesUntil: (days) => `You can see photos and documents for ${days} days.`,
	testHint: 'Please press below to tell that it arrived.',
	arrived: 'It arrived',
	question: {
		lead: 'Please answer.',
		hint: 'If you press below, a page opens on which you can answer. You can change your answer until the deadline.',
		answer: 'Answer',
	},
	readHint: 'When you have read it, press here.',
	read: 'I read it',
	noReply: 'Replies to this mail are not read.',
	replyHint: (writer) => `If you answer this mail, your answer goes to: ${writer}.`,
	sentBy: (association, writer) => `From: ${association}, ${writer}`,
	phone: (phone) => `If you have questions, you can also call us: ${phone}`,
	unsubscribeHint: (association) => `We send the circulars of ${association} to this address.`,
	unsubscribe: 'Stop these mails',
	answer: {
		subject: (association, writer) => `An answer from ${association}, ${writer}`,
		about: (title) => `It is about: ${title}`,
	},
	safety: {
		real: 'This is real. Please say whether you are safe.',
		drill: 'This is a drill. There is no real disaster.',
		hint: 'If you press below, a page opens on which you can answer. Opening it says nothing yet.',
		press: 'Say how we are',
		danger: 'If a life is in danger, call 119 first.',
	},
	duty: {
		when: (day) => `Your household is on duty: ${day}.`,
		asked:
			'A neighbour asks to exchange turns. Please answer on the page “Duties and rubbish days” of the app, or phone.',
		declined: 'Your neighbour cannot exchange turns.',
		none: 'Your household has no turn now.',
	},
	refusedReply: {
		subject: (association) => `Your answer to ${association} did not arrive`,
		lead: 'We could not take the answer that you sent.',
		about: (title) => `It was about: ${title}`,
		reasons: {
			closed: 'Answers to this mail are not taken.',
			full: 'There is no room for more answers.',
			left: 'It is not sent to this address any more.',
			writerLeft: 'Whoever wrote it no longer has that role.',
			tooLong: 'It is long, and only its beginning has arrived.',
			unreadable: 'We could not read it.',
		},
		ask: (whom, phone) => `Please telephone instead: ${whom}, ${phone}`,
	},
	confirm: {
		subject: (association) => `Does mail from ${association} reach you?`,
		lead: (association) => `We will also send the circulars of ${association} to this address.`,
		hint: 'Press here to open a page, and press once more there. When you see “Thank you”, it is finished.',
		press: 'This mail has arrived',
		stranger: 'If you did not expect this, please do nothing. You will get no circulars.',
	},
};
