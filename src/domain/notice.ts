import type { Content } from '#contract/content';
import { LIMITS } from '#contract/limits';
import type { Moment } from '#contract/ids';
import type { NoticeKind } from '#contract/notices';
import type { Circular } from '#contract/rows';
import { cleanText } from '#contract/text';
import { textIn } from './further-texts';
import { daysBetween, dayInJapan } from './moment';
import { withoutRuby } from './readings/ruby';
import { asksToRead, lastAskedAgain, startOf } from './ledger';

/** What the audience of a circular is told of it while the app is closed. */
export interface NoticeOf {
	kind: NoticeKind;
	/** Absent where it must not stand on a locked screen. */
	title?: string;
	/** Must not wait until the phone is picked up anyway. */
	urgent: boolean;
}

/** A message has no category: its words say it. */
const CONDOLENCE = /訃|逝去|死去|永眠|他界|亡くな|不幸|お悔|悔やみ|葬|告別式|通夜|弔|香典/u;
/** The same in easier words and in the other languages of a further text, whose first title may say nothing of it. */
const CONDOLENCE_FURTHER =
	/(?:さん|さま|様|氏)が\s*(?:お\s*)?なくなり|おそうしき|おつや|おくやみ|讣|逝世|去世|过世|葬|吊唁|追悼|funeral|obituary|condolence|passed away|passing of|\bdeath of\b|đám tang|tang lễ|lễ tang|qua đời|từ trần|cáo phó|chia buồn|falec|funer|velório|óbito|enterro|\bluto\b|pêsames|condolência|morte de/iu;

/** A death is never told on a locked screen: who lies in bed beside it, or sits in a bus, would read it too. */
const isCondolence = ({ category, title }: Pick<Content, 'category' | 'title'>) =>
	category === 'condolence' || CONDOLENCE.test(title.normalize('NFKC'));

/**
 * The title as it may stand where others see it: on a locked screen, in the subject of a mail. In the reader's
 * language where the circular has a text in it that holds.
 */
export function titleInPublic(content: Named, language = 'ja'): string | undefined {
	if (isCondolence(content)) return undefined;
	const text = textIn(content.texts, language);
	if (!text || text.earlier) return content.title;
	const title = withoutRuby(text.title).normalize('NFC');
	if (isCondolence({ ...content, title }) || CONDOLENCE_FURTHER.test(title)) return undefined;
	return shortened(withoutRuby(text.title));
}

type Named = Pick<Content, 'category' | 'title' | 'texts'>;

/** No longer than a Japanese title can be: a push has no room for more. */
const shortened = (title: string) =>
	title.length > LIMITS.title ? `${cleanText(title.slice(0, LIMITS.title - 1))}…` : title;

/** Of what lies further ahead, nobody has to hear of its end in the night. */
const SOON_DAYS = 1;

/** Whoever would go there has to know now; nobody goes to what is over. What has no day may be about this morning. */
function isUrgentToCallOff({ fields: { when }, urgent }: Content, at: Moment): boolean {
	if (when === undefined) return true;
	const days = daysBetween(dayInJapan(at), when.day);
	return days >= 0 && (urgent || days <= SOON_DAYS);
}

/**
 * The notice that a command of this moment asked for, of the circular as it stands now. Undefined when nobody needs
 * one: it was taken back quietly, it was corrected without asking anybody to read it again, or what came after it has a
 * notice of its own.
 *
 * @param at when the command was committed
 */
export function noticeOf(circular: Circular, at: Moment): NoticeOf | undefined {
	if (!asksToRead(circular) || startOf(circular) !== at) return undefined;
	const { form, content, withdrawn } = circular;
	if (withdrawn)
		return {
			kind: withdrawn.cancelled ? 'cancelled' : 'withdrawn',
			...shownTitle(content),
			urgent: isUrgentToCallOff(content, at),
		};
	return noticeOfText(form, content, lastAskedAgain(circular) !== undefined);
}

/** The notice of a text that goes out. `again`: a correction that asks everybody to read once more. */
export function noticeOfText(
	form: Circular['form'],
	content: Pick<Content, 'category' | 'title' | 'urgent'>,
	again: boolean,
): NoticeOf {
	const { urgent } = content;
	return { kind: again ? 'correction' : urgent ? 'urgent' : form, ...shownTitle(content), urgent };
}

function shownTitle(content: Pick<Content, 'category' | 'title'>): Pick<NoticeOf, 'title'> {
	const title = titleInPublic(content);
	return title === undefined ? {} : { title };
}
