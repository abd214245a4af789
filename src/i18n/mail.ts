import { deliveredIn } from './delivered';
import type { MailWords } from './mail-shape';

export type { MailWords } from './mail-shape';

/** The words of mails in the language of whoever gets them; in Japanese when there are none in it. */
export const mailWords = (language: string): MailWords => deliveredIn(language).mail;
