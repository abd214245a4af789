import { flat } from './text';

/**
 * What stands where a letter was lost: `?` where an encoding lacked it, U+FFFD, the printers' 〓, squares, and letters
 * for private use (外字), which only the PC shows that they were drawn on. A spreadsheet's error is a lost text as a
 * whole.
 */
const LOST = /[?\ufffd〓□■\p{Co}]/u;
const LOST_RUN = /[?\ufffd〓□■\p{Co}]+/gu;
/** Signs that mean something in a pattern. */
const SYNTAX = /[\^$\\.*+?()[\]{}|/]/g;
const ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/;

/** True when letters of the text were lost on its way here. */
export function isLost(text: string): boolean {
	const plain = text.normalize('NFKC').trim();
	return LOST.test(plain) || ERROR.test(plain);
}

/**
 * True when a name may be what is left of a text: each lost letter is one or none, since a program may write two signs
 * for a rare letter or one for the sign of its variant.
 */
export function mayBe(left: string, name: string): boolean {
	const parts = flat(left).split(LOST_RUN);
	const runs = flat(left).match(LOST_RUN) ?? [];
	const pattern = parts.map((part, i) => {
		const most = [...(runs[i] ?? '')].length;
		return part.replace(SYNTAX, '\\$&') + (most ? `.{0,${most}}` : '');
	});
	return new RegExp(`^${pattern.join('')}$`, 'u').test(flat(name));
}
