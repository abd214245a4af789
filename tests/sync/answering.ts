import { encodeTime } from 'ulid';
import { expect } from 'vitest';
import type { Command, Envelope } from '#contract/commands';
import type { Moment } from '#contract/ids';
import type { Entry, Question } from '#contract/questions';
import { addMs, DAY_MS, HOUR_MS, MINUTE_MS } from '#domain/moment';
import { answerSource } from '#functions/delivery/mail-links';
import { getCircular } from '#local/queries';
import { type EmulatorAssociation, foundWithActors } from '#tests/support/emulator-association';
import { content } from '#tests/support/sample-rows';
import type { TestServer } from '#tests/support/server';
import { HOMES, LEADING, type AnsweringStep, type Home, type Leading } from './answering-steps';
import { expectSaid } from './invariants';
import { Phone } from './phone';

export const CIRCULAR = 'c1';
const ADDRESS = 'saburo@example.jp';

/** A command as the server got it for the first time, and when that was. */
interface FirstSeen {
	envelope: Envelope;
	now: Moment;
	device: string;
}

const number = (item: string, value: number): Entry['values'][number] => ({ item, kind: 'number', number: value });
const lunches = (value: number): Entry['values'] => (value === 0 ? [] : [number('q1', value)]);

const itemsOf = (most: number, both: boolean): Question['items'] => [
	{ id: 'q1', label: '弁当の数', kind: 'number', least: 0, most },
	...(both ? [{ id: 'q2', label: 'お茶の数', kind: 'number' as const, least: 0, most: 9 }] : []),
];

/** An association that is asked how many lunches, on the real server, with the phones of its homes and leaders. */
export class Answering {
	readonly association: EmulatorAssociation;
	readonly phones: Record<Home | Leading, Phone>;
	/** What came to the server, by the ids of the commands. */
	readonly seen = new Map<string, FirstSeen>();
	/** What the page of h3's mail was told that it is done. */
	readonly mailed: Entry[] = [];
	readonly #server: TestServer;
	readonly #token: string;
	readonly #source: string;
	#mails = 0;

	private constructor(server: TestServer, association: EmulatorAssociation) {
		this.#server = server;
		this.association = association;
		const watched = { ...server, app: Object.assign(Object.create(server.app), { request: this.#request }) };
		const phone = (who: Home | Leading) =>
			[who, new Phone(watched, `${association.id}-${who}`, association[who].device)] as const;
		this.phones = Object.fromEntries([...HOMES, ...LEADING].map(phone)) as Record<Home | Leading, Phone>;
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
		for (const who of [...HOMES, ...LEADING]) {
			const phone = answering.phones[who];
			await phone.join(association.card(who === 'family' ? 'k-h1-family' : `k-${who}`).secret);
			await phone.sync();
		}
		return answering;
	}

	/** Does one step; one that makes no sense now does nothing. */
	async take(step: AnsweringStep): Promise<void> {
		this.#server.clock.advance(step.after);
		switch (step.do) {
			case 'answer':
				return this.#ask(step.who, { name: 'answer.put', args: { circular: CIRCULAR, values: lunches(step.number) } });
			case 'slip': {
				const args = { circular: CIRCULAR, household: step.household, values: lunches(step.number) };
				return this.#ask(step.who, { name: 'answer.slip', args });
			}
			case 'mail':
				return this.#mail(step.number, step.ten);
			case 'again':
				return this.#again(step.who);
			case 'sync':
				return this.#sync(step.who, step.fates);
			case 'clock':
				return void (this.phones[step.who].clockOff = step.off);
			case 'correct':
				return this.#correct(step);
			case 'home':
				return this.#home(step);
			case 'allow':
				return this.#ask('h1', { name: 'answer.allowFamily', args: { allowed: step.allowed } });
		}
	}

	/** All faults are over: everybody talks to the server until nothing is left to say. */
	async heal(): Promise<void> {
		const everybody = [...HOMES, ...LEADING];
		for (const who of [...everybody, ...everybody]) {
			const phone = this.phones[who];
			await phone.net.deliver();
			phone.reboot();
			for (let tries = 0; tries < 20; tries++) {
				await phone.sync();
				if (phone.status.state.phase === 'idle') break;
			}
			if (phone.reported.length > 0) throw phone.reported[0];
		}
	}

	/** Notes what comes to the server for the first time, and when. */
	readonly #request = async (path: string, init: RequestInit): Promise<Response> => {
		if (path.endsWith('/push')) {
			const { commands } = JSON.parse(String(init.body)) as { commands: Envelope[] };
			const bearer = new Headers(init.headers).get('authorization')?.split('.')[1] ?? '';
			const { sub } = JSON.parse(Buffer.from(bearer, 'base64url').toString()) as { sub: string };
			for (const envelope of commands)
				if (!this.seen.has(envelope.id))
					this.seen.set(envelope.id, { envelope, now: this.#server.clock.now, device: sub });
		}
		return this.#server.app.request(path, init);
	};

	async #ask(who: Home | Leading, command: Command): Promise<void> {
		const phone = this.phones[who];
		const dispatched = await phone.ask(command);
		if ('id' in dispatched) await expectSaid(phone, command);
	}

	async #sync(who: Home | Leading, fates: Extract<AnsweringStep, { do: 'sync' }>['fates']): Promise<void> {
		const phone = this.phones[who];
		phone.net.fates = [...fates];
		await phone.sync();
		phone.net.heal();
		if (phone.reported.length > 0) throw phone.reported[0];
	}

	/** The last answer of a phone that came to the server comes ten times more, and once with another body. */
	async #again(who: Home): Promise<void> {
		const { device } = this.phones[who];
		const last = [...this.seen.values()].filter(
			({ envelope, device: from }) => from === device && envelope.name === 'answer.put',
		);
		const envelope = last.at(-1)?.envelope;
		if (!envelope) return;
		const send = async (commands: unknown[]) => {
			const reply = await this.#server.request('/api/push', { device, json: { commands } });
			return ((await reply.json()) as { results: { status: string; code?: string }[] }).results;
		};
		const same = await send(Array.from({ length: 10 }, () => envelope));
		expect(new Set(same.map(({ status, code }) => code ?? status)).size).toBe(1);
		if (same[0]?.code === 'ACCESS_ENDED') return;
		const other = { ...envelope, args: { circular: CIRCULAR, values: [number('q1', 1), number('q2', 1)] } };
		expect(await send([other])).toMatchObject([{ code: 'COMMAND_ID_REUSED' }]);
	}

	async #mail(value: number, ten: boolean): Promise<void> {
		const id = encodeTime(Date.parse(this.#server.clock.now), 10) + String((this.#mails += 1)).padStart(16, '0');
		const values = lunches(value);
		const post = async (said: Entry['values']) => {
			const json = { token: this.#token, id, values: said };
			const reply = await this.#server.request('/api/mail/answer', { json });
			return (await reply.json()) as { status?: string; code?: string };
		};
		if ((await post(values)).status !== 'done') return;
		this.mailed.push({ id, source: this.#source, way: 'self', at: this.#server.clock.now, values });
		for (let i = 0; ten && i < 9; i++) expect(await post(values)).toEqual({ status: 'done' });
		if (ten) expect(await post([number('q1', 1), number('q2', 1)])).toMatchObject({ code: 'COMMAND_ID_REUSED' });
	}

	async #correct({ most, both, hours }: Extract<AnsweringStep, { do: 'correct' }>): Promise<void> {
		const { db, m } = this.phones.chair;
		const circular = (await getCircular(db, m, CIRCULAR))?.circular;
		if (!circular) return;
		const deadline = addMs(this.#server.clock.now, hours * HOUR_MS);
		const question = { items: itemsOf(most, both), deadline };
		const args = { id: CIRCULAR, content: content({ question }), from: circular.version, note: '', again: false };
		return this.#ask('chair', { name: 'circular.correct', args });
	}

	#home({ what, household: id, group }: Extract<AnsweringStep, { do: 'home' }>): Promise<void> {
		const command: Record<typeof what, Command> = {
			move: { name: 'household.move', args: { id, group } },
			leave: { name: 'household.leave', args: { id } },
			return: { name: 'household.return', args: { id, group } },
			add: { name: 'household.add', args: { id: 'h5', name: '分家', group, order: 9, ways: ['paper'] } },
		};
		return this.#ask('chair', command[what]);
	}
}
