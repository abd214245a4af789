/** A telephone number as it stands in a text. */
export interface FoundPhone {
	/** Where it begins, in UTF-16 units. */
	at: number;
	/** What was written, untouched. */
	text: string;
	/** Its groups of digits. */
	groups: string[];
	/** A label says that it is a facsimile's, and none that it is a telephone's too. */
	isFax: boolean;
}

/** Hyphens, dashes, minus signs, rules and long vowel signs: people write any of them between digits. */
const DASHES = /[‐‑‒–—―−─━ーｰ﹣－]/g;
/** Full-width ASCII (FF01–FF5E) lies so far above ASCII. */
const WIDE = /[！-～]/g;
const TO_NARROW = 0xfee0;

/** Digits and signs in ordinary width, dashes as `-`; sign for sign, so that places stay. */
export function narrow(text: string): string {
	return text
		.replace(DASHES, '-')
		.replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - TO_NARROW))
		.replaceAll('\u3000', ' ');
}

/**
 * True for the digits of a telephone number within Japan: eleven for mobile and IP telephones (050, 060, 070, 080, 090)
 * and 0800, ten for all others (総務省「電気通信番号計画」). Three-digit ones (110, 119) are none: they must not be dialled by a
 * slip of the thumb.
 */
export function isPhone(digits: string): boolean {
	return /^(?:0[5-9]0|0800)/.test(digits) ? /^\d{11}$/.test(digits) : /^0[1-9][1-9]\d{7}$/.test(digits);
}

const NUMBER = /(?:\(0\d{1,4}\)-?|0\d{1,4}[-(]?)\d{1,4}[-)]?\d{3,4}/g;
const FAX = String.raw`fax|℻|ファックス|ファクス|ファクシミリ|ﾌｧｯｸｽ|📠|\bf`;
const PHONE = String.raw`tel|℡|phone|電話|でんわ|携帯|けいたい|スマホ|自宅|[☎☏📞📱]\ufe0f?|\bt`;
const LABEL = `(?:${FAX}|${PHONE})(?:番号|専用)?`;
/** 「TEL」「電話/FAX：」「(携帯)」 right before a number. */
const LABEL_BEFORE = new RegExp(String.raw`${LABEL}(?:[\s/・＆&,、.]{0,3}${LABEL})*[\s.:()\-]{0,3}$`, 'iu');
/** 「(FAX)」 right behind a number, and not right before another one. */
const LABEL_BEHIND = new RegExp(String.raw`^\(${LABEL}\)(?![\d(])`, 'iu');
/** The longest label with its signs. */
const LABEL_MOST = 24;
const SAYS_FAX = new RegExp(FAX, 'iu');
const SAYS_PHONE = new RegExp(PHONE, 'iu');

/** All telephone numbers of a text, in order. Digits that belong to a longer number or to a word are none. */
export function phonesIn(text: string): FoundPhone[] {
	const plain = narrow(text);
	const found: FoundPhone[] = [];
	let from = 0;
	for (const { 0: match, index: at } of plain.matchAll(NUMBER)) {
		const groups = match.match(/\d+/g) ?? [];
		const end = at + match.length;
		const before = LABEL_BEFORE.exec(plain.slice(Math.max(from, at - LABEL_MOST), at))?.[0];
		if (!isPhone(groups.join('')) || isPart(plain, at, end, before !== undefined)) continue;
		const behind = before === undefined ? LABEL_BEHIND.exec(plain.slice(end, end + LABEL_MOST))?.[0] : undefined;
		const label = before ?? behind ?? '';
		found.push({ at, text: text.slice(at, end), groups, isFax: SAYS_FAX.test(label) && !SAYS_PHONE.test(label) });
		from = end + (behind?.length ?? 0);
	}
	return found;
}

/**
 * Cuts a text at its telephone numbers, a facsimile's too: every second piece is a number, and joined again the pieces
 * are the text.
 */
export function cutAtPhones(text: string): string[] {
	let from = 0;
	const cut = phonesIn(text).flatMap(({ at, text: number }) => {
		const before = text.slice(from, at);
		from = at + number.length;
		return [before, number];
	});
	return [...cut, text.slice(from)];
}

/** True for digits with more of a number or a word right beside them; 「TEL」 and 「FAX」 are no such words. */
function isPart(plain: string, at: number, end: number, isLabelled: boolean): boolean {
	if (!isLabelled && /[a-z]$|\d-?$/i.test(plain.slice(Math.max(0, at - 2), at))) return true;
	return /^(?:-?\d|(?!fax|tel)[a-z])/i.test(plain.slice(end, end + 3));
}

const LOOSE_FAX = new RegExp(`((?:${PHONE})[\\s/・,]{0,3})?(?:${FAX})[^/、;\\n]*?(?=${PHONE}|[/、;\\n]|$)`, 'giu');

/** The text without what stands behind a facsimile's label, however its digits are written. */
export function withoutFax(plain: string): string {
	return plain.replace(LOOSE_FAX, (all, phoneToo?: string) => (phoneToo === undefined ? '' : all));
}

/** What a link of a telephone's takes: the first number that is no facsimile's, else the digits that are there. */
export function telHref(text: string): string {
	const phone = phonesIn(text).find(({ isFax }) => !isFax);
	return `tel:${phone ? phone.groups.join('') : narrow(text).replace(/[^0-9+]/g, '')}`;
}
