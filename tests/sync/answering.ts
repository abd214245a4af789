import { encodeTime } from 'ulid';
import { expect } from 'vitest';
import type { Entry, Question } from '#contract/questions';
import { addMs, DAY_MS, HOUR_MS, MINUTE_MS } from '#domain/moment';
import { answerSource } from '#functions/delivery/mail-links';
import { getCircular } from '#local/queries';
import { type EmulatorAssociation, foundWithActors } from '#tests/support/emulator-association';
import { content } from '#tests/support/sample-rows';
import type { TestServer } from '#tests/support/server';
import type { AnsweringStep } from './answering-steps';
import { WatchedPhones } from './watched-phones';

export const CIRCULAR = 'c1';
const ADDRESS = 'saburo@example.jp';

const number = (item: string, value: number): Entry['values'][number] => ({ item, kind: 'number', number: value });
const lunches = (value: number): Entry['values'] => (value === 0 ? [] : [number('q1', value)]);

const itemsOf = (most: number, both: boolean): Question['items'] => [
	{ id: 'q1', label: '弁当の数', kind: 'number', least: 0, most },
	...(both ? [{ id: 'q2', label: 'お茶の数', kind: 'number' as const, least: 0, most: 9 }] : []),
];

/** An association that is asked how many lunches, on the real server, with the phones of its homes and leaders. */
export class Answering extends WatchedPhones {
	/** What the page of h3's mail was told that it is done. */
	readonly mailed: Entry[] = [];
	readonly #token: string;
	readonly #source: string;
	#mails = 0;

	private constructor(server: TestServer, association: EmulatorAssociation) {
		super(server, association);
		const link = { association: association.id, household: 'h3', address: ADDRESS };
		const at = addMs(server.clock.now, -MINUTE_MS);
		this.#token = server.jobs.tokens.seal('mail.answer', { ...link, at, circular: CIRCULAR, version: 1 });
		this.#source = answerSource(link, server.jobs.tokens);
	}

	/** Founds the association, asks the question for a day, and shows it to everybody. */
	static async start(server: TestServer): Promise<Answering> {
		const association = await foundWithActors(server);
		const mail = { household: 'h3', address: ADDRESS, relation: 'self', language: 'ja' } as const;
		await association.h3.must({ name: 'mail.add', args: mail });
		const confirmed = { state: 'confirmed' as const, since: server.clock.now };
		await server.store.mails.setState({ association: association.id, member: 'h3' }, ADDRESS, confirmed);
		const question = { items: itemsOf(9, false), deadline: addMs(server.clock.now, DAY_MS) };
		const args = { id: CIRCULAR, content: content({ question }), audience: { to: 'all' as const } };
		await association.chair.must({ name: 'circular.publish', args });
		const answering = new Answering(server, association);
		await answering.join();
		return answering;
	}

	/** Does one step; one that makes no sense now does nothing. */
	async take(step: AnsweringStep): Promise<void> {
		this.server.clock.advance(step.after);
		switch (step.do) {
			case 'answer':
				return this.ask(step.who, { name: 'answer.put', args: { circular: CIRCULAR, values: lunches(step.number) } });
			case 'slip': {
				const args = { circular: CIRCULAR, household: step.household, values: lunches(step.number) };
				return this.ask(step.who, { name: 'answer.slip', args });
			}
			case 'mail':
				return this.#mail(step.number, step.ten);
			case 'again':
				return this.again(step.who, 'answer.put', {
					circular: CIRCULAR,
					values: [number('q1', 1), number('q2', 1)],
				});
			case 'sync':
				return this.sync(step.who, step.fates);
			case 'clock':
				this.phones[step.who].clockOff = step.off;
				return;
			case 'correct':
				return this.#correct(step);
			case 'home':
				return this.home(step.what, step.household, step.group);
			case 'allow':
				return this.ask('h1', { name: 'answer.allowFamily', args: { allowed: step.allowed } });
		}
	}

	async #mail(value: number, ten: boolean): Promise<void> {
		const id = encodeTime(Date.parse(this.server.clock.now), 10) + String((this.#mails += 1)).padStart(16, '0');
		const values = lunches(value);
		const post = async (said: Entry['values']) => {
			const json = { token: this.#token, id, values: said };
			const reply = await this.server.request('/api/mail/answer', { json });
			return (await reply.json()) as { status?: string; code?: string };
		};
		const { status } = await post(values);
		if (status !== 'done') return;
		this.mailed.push({ id, source: this.#source, way: 'self', at: this.server.clock.now, values });
		for (let i = 0; ten && i < 9; i++) expect(await post(values)).toEqual({ status: 'done' });
		if (ten) expect(await post([number('q1', 1), number('q2', 1)])).toMatchObject({ code: 'COMMAND_ID_REUSED' });
	}

	async #correct({ most, both, hours }: Extract<AnsweringStep, { do: 'correct' }>): Promise<void> {
		const { db, m } = this.phones.chair;
		const circular = (await getCircular(db, m, CIRCULAR))?.circular;
		if (!circular) return;
		const deadline = addMs(this.server.clock.now, hours * HOUR_MS);
		const question = { items: itemsOf(most, both), deadline };
		const args = { id: CIRCULAR, content: content({ question }), from: circular.version, note: '', again: false };
		return this.ask('chair', { name: 'circular.correct', args });
	}
}
