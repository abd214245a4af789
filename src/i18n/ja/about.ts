import type { ArgsOf } from '#contract/commands';

/** What a line of the audit is about, in words; a part that is no longer known is left out. */
export interface About {
	household?: string;
	seat?: string;
	circular?: string;
	count?: string;
	group?: string;
	/** A lesson, by its title. */
	lesson?: string;
	/** A duty, by its name. */
	duty?: string;
	/** A tenant of a city, by its name in the register. */
	registered?: string;
	/** A tick that was taken back. */
	way?: 'paper' | 'told';
	/** Those who left by an import: the names that are known, and how many they are. */
	left?: { names: string[]; count: string };
	/** Of a part of an archive: which rows it brought. */
	kind?: string;
	/** Of a phone that came in: after how many minutes, and the title of the seat whose it is as well. */
	minutes?: string;
	/** Who made the card that it came in by. */
	issuer?: string;
	alsoSeat?: string;
	/** What ended with a chair's new card. */
	ended?: { seats: string[]; phones: string; keys: string };
	/** The household did it itself. */
	own?: boolean;
	/** The phones and cards of before stayed. */
	phonesKept?: boolean;
	/** A safety check was an exercise. */
	drill?: boolean;
	/** What the circular was about does not take place. */
	cancelled?: boolean;
}

/** How a household, a seat and a group are named in a sentence. */
export const home = ({ household }: About) => (household ? `${household}さんのお宅` : 'あるお宅');
export const seat = (about: About) => (about.seat ? `「${about.seat}」` : '役');
export const group = (about: About) => (about.group ? `「${about.group}」` : '班');
/** How a duty is named in a sentence. */
export const duty = (about: About) => (about.duty ? `「${about.duty}」` : '当番');
/** How a circular is named in a sentence. */
export const titleOf = ({ circular }: About) => (circular ? `「${circular}」` : '回覧');

/** What ended besides a chair's seat that got a new card. */
export function endedWith({ ended }: About): string {
	if (!ended) return '';
	const seats = ended.seats.length > 0 ? `、会長の役「${ended.seats.join('」「')}」` : '';
	return `（スマホ${ended.phones}台、カード${ended.keys}枚${seats}）`;
}

const RESTORED: Record<ArgsOf<'archive.put'>['part']['kind'], string> = {
	group: '班',
	lesson: 'スマホ講座',
	word: '言いかえの言葉',
	reading: '読みがな',
	household: 'お宅',
	seat: '役',
	circular: '回覧とお知らせ',
	receipt: '確認',
	answer: '答え',
	duty: '当番表',
	dutyExemption: '当番の免除',
	rubbish: 'ごみの日',
	meeting: '総会',
	register: '総会の名簿',
	ballot: '総会への返事',
};
/** What a part of an archive brought. */
export const restoredKind = (kind = '') => (RESTORED as Partial<Record<string, string>>)[kind] ?? '記録';
