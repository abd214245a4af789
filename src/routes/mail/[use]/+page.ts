import { MailUse } from '#contract/mail';
import type { EntryGenerator } from './$types';

export const ssr = true;
export const prerender = 'auto';
export const entries: EntryGenerator = () => MailUse.options.map((use) => ({ use }));
