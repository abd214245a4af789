import { encodeTime } from 'ulid';
import { expect } from 'vitest';
import type { SafetyEntry, Said } from '#contract/safety';
import { addMs, MINUTE_MS } from '#domain/moment';
import { standingOf } from '#domain/safety/standing';
import { answerSource } from '#functions/delivery/mail-links';
import { getSafetyCheck } from '#local/safety';
import { type EmulatorAssociation, foundWithActors } from '#tests/support/emulator-association';
import type { TestServer } from '#tests/support/server';
import type { CheckingStep } from './checking-steps';
import { WatchedPhones } from './watched-phones';

export const CHECK = 's1';
const ADDRESS = 'saburo@example.jp';

const saidBy = (word: Extract<CheckingStep, { do: 'report' }>['word']): { said?: Said } =>
	word === 'nothing' ? {} : { said: { state: word } };

/** An association whose check runs, on the real server, with the phones of its homes and leaders. */
export class Checking extends WatchedPhones {
	/** What the page of h3's mail was told that it is done. */
	readonly mailed: SafetyEntry[] = [];
	readonly #token: string;
	readonly #source: string;
	#mails = 0;

	private constructor(server: TestServer, association: EmulatorAssociation) {
		super(server, association);
		const link = { association: association.id, household: 'h3', address: ADDRESS };
		const at = addMs(server.clock.now, -MINUTE_MS);
		this.#token = server.jobs.tokens.seal('mail.safety', { ...link, at, check: CHECK });
		this.#source = answerSource(link, server.jobs.tokens);
	}

	/** Founds the association, starts a real check of everybody, and shows it to all phones. */
	static async start(server: TestServer): Promise<Checking> {
		const association = await foundWithActors(server);
		const mail = { household: 'h3', address: ADDRESS, relation: 'self', language: 'ja' } as const;
		await association.h3.must({ name: 'mail.add', args: mail });
		const confirmed = { state: 'confirmed' as const, since: server.clock.now };
		await server.store.mails.setState({ association: association.id, member: 'h3' }, ADDRESS, confirmed);
		await association.chair.must({ name: 'safety.start', args: { id: CHECK, drill: false, scope: { to: 'all' } } });
		const checking = new Checking(server, association);
		await checking.join();
		return checking;
	}

	/** Does one step; one that makes no sense now does nothing. */
	async take(step: CheckingStep): Promise<void> {
		this.server.clock.advance(step.after);
		switch (step.do) {
			case 'report':
				return this.ask(step.who, { name: 'safety.report', args: { check: CHECK, ...saidBy(step.word) } });
			case 'enter':
				return this.#enter(step);
			case 'mail':
				return this.#mail(step.word);
			case 'again':
				return this.again(step.who, 'safety.report', { check: CHECK, said: { state: 'help', note: 'another body' } });
			case 'sync':
				return this.sync(step.who, step.fates);
			case 'clock':
				this.phones[step.who].clockOff = step.off;
				return;
			case 'home':
				return this.home(step.what, step.household, step.group);
			case 'end':
				return this.ask(step.who, { name: 'safety.end', args: { check: CHECK } });
		}
	}

	/** A leader enters what she saw; where she went after a call for help, those that her phone knows of. */
	async #enter({ who, household, word, way, settles }: Extract<CheckingStep, { do: 'enter' }>): Promise<void> {
		const { db, m } = this.phones[who];
		const seen = await getSafetyCheck(db, m, CHECK, this.server.clock.now);
		const { counts } = standingOf(seen?.reports.get(household));
		const calls = settles && counts && counts.source !== m.split('/')[1] ? [counts.id] : [];
		const args = { check: CHECK, household, way, ...saidBy(word), ...(calls.length > 0 && { settles: calls }) };
		return this.ask(who, { name: 'safety.enter', args });
	}

	async #mail(word: Extract<CheckingStep, { do: 'mail' }>['word']): Promise<void> {
		const id = encodeTime(Date.parse(this.server.clock.now), 10) + String((this.#mails += 1)).padStart(16, '0');
		const post = async (body: { said?: Said }): Promise<{ status?: string; code?: string }> => {
			const json = { token: this.#token, id, ...body };
			return (await (await this.server.request('/api/mail/safety', { json })).json()) as { status?: string };
		};
		const { status } = await post(saidBy(word));
		if (status !== 'done') return;
		this.mailed.push({ id, source: this.#source, way: 'self', at: this.server.clock.now, ...saidBy(word) });
		for (let i = 0; i < 3; i++) expect(await post(saidBy(word))).toEqual({ status: 'done' });
		const other: Said = { state: 'help', note: 'another body' };
		expect(await post({ said: other })).toMatchObject({ code: 'COMMAND_ID_REUSED' });
	}
}
