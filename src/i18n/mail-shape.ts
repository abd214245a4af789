import type { ReplyRefusal } from '#contract/mail';
import type { Circular } from '#contract/rows';
import type { Words } from './shape';

/** What a mail says around the text of a circular. Somebody may read it who never saw the app. */
export interface MailWords {
	dates: Words['dates'];
	fields: Words['circularParts']['fields'];
	urgent: string;
	/** Above what was corrected, with the writer's note where there is one. */
	corrected: string;
	/** By the form of what was taken back. */
	withdrawn: Record<Circular['form'], string>;
	cancelled: string;
	reason: (text: string) => string;
	photo: (number: number) => string;
	page: (number: number) => string;
	/** For how long the pictures can be looked at. */
	picturesUntil: (days: number) => string;
	/** Of a circular that asks: what is asked comes below. */
	question: { lead: string; hint: string; answer: string };
	readHint: string;
	/** Of 届く確認: the same for its button. */
	testHint: string;
	arrived: string;
	/** The button's word is that of the app's seal. */
	read: string;
	replyHint: (writer: string) => string;
	/** Where a reply would be read by nobody. */
	noReply: string;
	/** Who wrote it: the seat's title, and its association. */
	sentBy: (association: string, writer: string) => string;
	phone: (phone: string) => string;
	unsubscribeHint: (association: string) => string;
	unsubscribe: string;
	/** Of a safety check; the subject is that of its notice. */
	safety: { real: string; drill: string; hint: string; press: string; danger: string };
	/** To whoever replied by mail, where nobody will read it. */
	/** What a seat answers to a household's reply. */
	answer: {
		subject: (association: string, writer: string) => string;
		about: (title: string) => string;
	};
	/** Of a duty, to a household: on which day its turn is, or that it has none; what a neighbour asks, or cannot do. */
	duty: { when: (day: string) => string; none: string; asked: string; declined: string };
	refusedReply: {
		subject: (association: string) => string;
		lead: string;
		/** Which message it was about. */
		about: (title: string) => string;
		reasons: Record<ReplyRefusal, string>;
		ask: (whom: string, phone: string) => string;
	};
	/** The first mail to an address: one press says that it arrives. */
	confirm: {
		subject: (association: string) => string;
		lead: (association: string) => string;
		hint: string;
		press: string;
		stranger: string;
	};
}
