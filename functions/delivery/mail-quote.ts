/** Lines below which a mail program puts the mail that is answered, without marking each line of it. */
const QUOTE_BELOW = [
	/^-{2,}\s*(original message|forwarded message|元のメッセージ|転送されたメッセージ|返信元のメッセージ)\s*-{2,}$/i,
	/^_{10,}$/,
	/^(from|差出人|送信者)\s*[:：].*@/i,
];
/** What programs sign with on their own. */
const SIGNATURE = [/^-- $/, /^(iPhone|iPad|Android.*|スマートフォン)から送信/, /^Sent from my /];

/** A link of one of our mails: it reads in a household's name, whoever presses it. Some programs repeat it unmarked. */
const OUR_LINK = /https?:\/\/\S{1,200}\/mail\/(?:confirm|read|stop)#\S+/g;

/** Letters of a mail that are looked at: somebody's words are far fewer, and a stranger's must cost no time. */
const READ_MAX = 20_000;
const BLANK_MAX = 5;

/**
 * What somebody wrote in answer to a mail, without that mail: quoted lines go, and the line that leads in to them
 * (`2026年11月26日(木) 15:27 さくら町内会 <kairan@…>:`), which is told by our own address or by ending in a colon right before
 * them. Words between quoted lines stay. Empty when nothing was written.
 *
 * @param ours our address that the answered mail was from
 */
export function withoutQuote(text: string, ours: string): string {
	const lines = text.slice(0, READ_MAX).replace(/\r\n?/g, '\n').split('\n');
	const lastQuoted = lines.map(isQuoted).lastIndexOf(true);
	const kept: string[] = [];
	for (const [at, line] of lines.entries()) {
		if (QUOTE_BELOW.some((mark) => mark.test(line.trim())) || SIGNATURE.some((mark) => mark.test(line))) break;
		if (isQuoted(line)) continue;
		if (leadsIn(lines, at, ours)) {
			// What follows is all of the mail, unless its lines are marked.
			if (lastQuoted <= at) break;
			dropWrapped(kept);
			continue;
		}
		kept.push(line);
	}
	return kept
		.join('\n')
		.replace(OUR_LINK, '')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

const isQuoted = (line: string) => /^\s*[>＞]/.test(line);

function leadsIn(lines: string[], at: number, ours: string): boolean {
	const line = (lines[at] ?? '').trim();
	if (!/[:：]$/.test(line)) return false;
	if (line.toLowerCase().includes(ours.toLowerCase())) return true;
	// Programs leave a blank line or two between; further down it is about something else.
	const next = lines.slice(at + 1, at + 1 + BLANK_MAX).find((one) => one.trim() !== '');
	return next !== undefined && isQuoted(next);
}

/** `On Thu, 26 Nov 2026 at 15:27, さくら町内会` stands on a line of its own where programs wrap. */
function dropWrapped(kept: string[]): void {
	if (/^(On\s.*\d{4}|\d{4}(年|[/-]\d)).*$/.test(kept.at(-1)?.trim() ?? '')) kept.pop();
}
