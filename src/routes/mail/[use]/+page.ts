import { ANSWER_USE, MailUse, SAFETY_USE } from '#contract/mail';
import type { EntryGenerator } from './$types';

export const ssr = true;
export const prerender = 'auto';
export const entries: EntryGenerator = () => [...MailUse.options, ANSWER_USE, SAFETY_USE].map((use) => ({ use }));
