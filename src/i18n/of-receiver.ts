import type { TextLanguage } from '#contract/further-texts';

/** What is delivered, in each language there is: a language that is missing does not compile. */
export type InEach<Words> = Record<'ja' | TextLanguage, Words>;

/**
 * The words in the language of whoever gets a notice or a mail; the Japanese where there are none in it. The service
 * worker and the server have no page whose language was chosen, and bring all of them along.
 */
export const ofReceiver = <Words>(all: InEach<Words>, language: string): Words =>
	new Map<string, Words>(Object.entries(all)).get(language) ?? all.ja;
