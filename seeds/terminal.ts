import { renderUnicodeCompact } from 'uqr';
import { say } from '#functions/operator/terminal';
import type { Link } from './local-town';

/** The label of each role beside its link. */
const WORDS: Record<Link['role'], string> = {
	chair: '会長 chair',
	officer: '役員 officer',
	groupLeader: '班長 group leader',
	resident: '住民 resident',
	family: '家族 family elsewhere',
	volunteer: 'ボランティア volunteer',
	city: '市 city',
	district: '連合町内会 district',
	operator: '運営 operator',
};

/** Prints each role's link, with its QR code when the output is a terminal. */
export function showLinks(links: Link[]): void {
	for (const { role, name, url } of links) {
		if (process.stdout.isTTY) say(`\n${renderUnicodeCompact(url, { border: 2 })}`);
		say(`${WORDS[role]}: ${name}\n  ${url}`);
	}
}

/**
 * Ends with Ctrl-C, with a signal, or with the shell that started it. The children are ended first; a second Ctrl-C
 * doesn't wait for them.
 */
export function endWith(stop: () => Promise<void>): void {
	const parent = process.ppid;
	let ending = false;
	const end = () => {
		if (ending) process.exit(130);
		ending = true;
		say('\nStopping …');
		void stop().finally(() => process.exit(0));
	};
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
	setInterval(() => {
		if (process.ppid !== parent && !ending) end();
	}, 1000).unref();
}
