import * as byLanguage from './mail-by-language';
import type { MailWords } from './mail-shape';

export type { MailWords } from './mail-shape';

/** The words of mails in the language of whoever gets them; in Japanese when there are none in it. */
export const mailWords = (language: string): MailWords =>
	new Map<string, MailWords>(Object.entries(byLanguage)).get(language) ?? byLanguage.ja;
