import { ANSWER_USE, MailUse } from '#contract/mail';
import type { EntryGenerator } from './$types';

export const ssr = true;
export const prerender = 'auto';
export const entries: EntryGenerator = () => [...MailUse.options, ANSWER_USE].map((use) => ({ use }));
