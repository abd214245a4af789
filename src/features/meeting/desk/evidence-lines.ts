import type { Day } from '#contract/ids';
import type { Meeting } from '#contract/meetings';
import { standingOf } from '#domain/meeting/ballots';
import type { MeetingTally } from '#contract/meeting-tally';
import { datedMomentLabel, numberLabel } from '#i18n/format';
import { meeting as said, meetingDesk as words, meetingPaper, meetingRules } from '#i18n/words';
import { saidLabel, voteLines } from '../said';
import { meetingRows, standWord, type MeetingDoor } from './doors';
import type { Group } from '#contract/rows';

const { evidence } = meetingPaper.sheet;

/** The rules of a meeting, when it was convened, corrected, closed and counted anew, and its figures: each a line. */
export function evidenceLines(meeting: Meeting, tally: MeetingTally, today: Day): string[] {
	const of = (n: number) => words.of(numberLabel(n), words.unit[meeting.counting]);
	const at = (moment: string) => datedMomentLabel(moment, today);
	const { closed, convened, corrected = [], recounts = [] } = meeting;
	const isMeeting = meeting.form === 'meeting';
	return [
		evidence.convened(at(convened.at), convened.by.title),
		...corrected.map((moment) => evidence.corrected(at(moment))),
		...(meeting.fell ? [said.fell] : []),
		...(closed ? [words.closed.by(at(closed.at), closed.by.title)] : [evidence.open]),
		...recounts.map(({ at: moment, by, same }) =>
			(same ? words.closed.same : words.closed.differs)(at(moment), by.title),
		),
		meetingRules.countings[meeting.counting],
		...(isMeeting ? [meetingPaper.text.line(meetingRules.quorum, meetingRules.quorums[meeting.quorum])] : []),
		meetingPaper.text.line(meetingPaper.text.total, of(tally.total)),
		meetingPaper.text.line(
			meetingPaper.text.part,
			meetingPaper.text.partOf(of(tally.present), of(tally.proxies), of(tally.written)),
		),
		...(tally.lost > 0 ? [words.closed.lost(of(tally.lost))] : []),
		...(tally.gone > 0 ? [words.count(words.stands.gone, of(tally.gone))] : []),
		words.closed.needed(of(tally.needed)),
		...(closed?.digest ? [meetingPaper.text.line(words.closed.digest, closed.digest)] : []),
	];
}

/** What each motion came to; of a secret one also how many put something into the urn. */
export const motionLines = (meeting: Meeting, tally: MeetingTally): string[] =>
	meeting.motions.flatMap((motion, n) => {
		const one = tally.motions.find(({ motion: id }) => id === motion.id);
		const number = said.motion(numberLabel(n + 1));
		if (!one) return [];
		const figures = said.figures(numberLabel(one.yes), numberLabel(one.no), numberLabel(one.other));
		const name = meetingPaper.text.motion(number, motion.title);
		return [
			one.cast === undefined ? name : evidence.secretCast(name, said.secret, numberLabel(one.cast)),
			evidence.result(figures, said.result[one.result]),
		];
	});

/** Everybody of the register, by group: how each takes part, by which way, and the open votes. */
export const evidenceGroups = (meeting: Meeting, doors: readonly MeetingDoor[], groups: readonly Group[], today: Day) =>
	meetingRows(doors, groups).map(({ group, all }) => ({
		name: group?.name ?? words.noGroup,
		voters: all.flatMap(({ name, voters }) =>
			voters.map((voter) => {
				const entry = standingOf(voter.record);
				const cast = voter.record.cast?.length ? said.secret : '';
				return {
					...{ id: voter.voter, name: voter.name ?? name, stand: standWord(voter) },
					said: entry ? evidence.said(saidLabel(entry.said), said[entry.from]('').trim()) : '',
					at: entry ? datedMomentLabel(entry.at, today) : '',
					votes: [...(entry ? voteLines(meeting, entry.said).map(({ text }) => text) : []), cast]
						.filter(Boolean)
						.join(evidence.comma),
				};
			}),
		),
	}));
