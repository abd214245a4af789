import type { Fields } from '#contract/content';
import type { Day } from '#contract/ids';
import type { Meeting } from '#contract/meetings';
import type { MeetingTally } from '#contract/meeting-tally';
import { numberLabel, whenLabel } from '#i18n/format';
import { meeting as said, meetingDesk, meetingPaper } from '#i18n/words';

interface Held {
	meeting: Meeting;
	tally: MeetingTally;
	title: string;
	fields: Fields;
	today: Day;
}

const words = meetingPaper.text;

/** How many took part, and whether that was enough. */
function figures({ meeting, tally }: Held): string[] {
	const of = (n: number) => meetingDesk.of(numberLabel(n), meetingDesk.unit[meeting.counting]);
	const part = tally.present + tally.proxies + tally.written;
	const passed = tally.motions.every(({ result }) => result === 'passed');
	if (meeting.form === 'resolution') {
		const consented = tally.motions[0]?.yes ?? 0;
		return [words.resolution(of(consented), of(tally.total), passed)];
	}
	return [
		words.line(words.total, of(tally.total)),
		words.line(words.part, words.partOf(of(tally.present), of(tally.proxies), of(tally.written))),
		words.quorum(of(tally.needed), part >= tally.needed),
	];
}

/** What each motion came to. */
function motions({ meeting, tally }: Held): string[] {
	return meeting.motions.flatMap((motion, at) => {
		const one = tally.motions.find(({ motion: id }) => id === motion.id);
		if (!one) return [];
		const votes = said.figures(numberLabel(one.yes), numberLabel(one.no), numberLabel(one.other));
		const tied = one.result === 'tied' ? [words.tied] : [];
		return [
			words.motion(said.motion(numberLabel(at + 1)), motion.title),
			`${votes}　${said.result[one.result]}`,
			...tied,
		];
	});
}

const held = ({ fields, today }: Held): string[] => [
	...(fields.when ? [words.line(words.when, whenLabel(fields.when, today))] : []),
	...(fields.place ? [words.line(words.place, fields.place)] : []),
];

/** 議事録 to begin with: everything that is known, and room for what was said. */
export const minutesText = (of: Held): string =>
	[words.title(of.title), '', ...held(of), ...figures(of), '', ...motions(of), '', ...words.sign].join('\n');

/** What the circular with the results says. */
export const resultText = (of: Held): string => [words.results, '', ...figures(of), '', ...motions(of)].join('\n');
