import { mail as en } from './en/mail';
import { mail as ja } from './ja/mail';
import { mail as jaSimple } from './ja-simple/mail';
import type { MailWords } from './mail-shape';
import { ofReceiver, type InEach } from './of-receiver';
import { mail as pt } from './pt/mail';
import { mail as vi } from './vi/mail';
import { mail as zhHans } from './zh-Hans/mail';

export type { MailWords } from './mail-shape';

const MAILS: InEach<MailWords> = { ja, 'ja-simple': jaSimple, en, 'zh-Hans': zhHans, vi, pt };

/** The words of mails in the language of whoever gets them; in Japanese when there are none in it. */
export const mailWords = (language: string): MailWords => ofReceiver(MAILS, language);
