import * as byLanguage from './delivered-by-language';
import type { MailWords } from './mail-shape';
import type { Notices } from './notices-shape';

interface Delivered {
	mail: MailWords;
	notices: Notices;
}

const languages = new Map<string, Delivered>(Object.entries(byLanguage));

/** The words of notices and mails in a language; in Japanese when there are none in it. */
export const deliveredIn = (language: string): Delivered => languages.get(language) ?? byLanguage.ja;
