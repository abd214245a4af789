import { encodeTime } from 'ulid';
import { expect } from 'vitest';
import type { Command, Envelope } from '#contract/commands';
import type { Id, Moment } from '#contract/ids';
import type { SafetyEntry, Said } from '#contract/safety';
import { addMs, MINUTE_MS } from '#domain/moment';
import { standingOf } from '#domain/safety/standing';
import { answerSource } from '#functions/delivery/mail-links';
import { getSafetyCheck } from '#local/safety';
import { type EmulatorAssociation, foundWithActors } from '#tests/support/emulator-association';
import type { TestServer } from '#tests/support/server';
import { HOMES, LEADING, type Home, type Leading } from './answering-steps';
import type { CheckingStep } from './checking-steps';
import { Phone } from './phone';

export const CHECK = 's1';
const ADDRESS = 'saburo@example.jp';
const everybody = [...HOMES, ...LEADING];

/** A command as the server got it for the first time, and when that was. */
interface FirstSeen {
	envelope: Envelope;
	now: Moment;
	device: string;
}

const saidBy = (word: Extract<CheckingStep, { do: 'report' }>['word']): { said?: Said } =>
	word === 'nothing' ? {} : { said: { state: word } };

/** An association whose check runs, on the real server, with the phones of its homes and leaders. */
export class Checking {
	readonly association: EmulatorAssociation;
	readonly phones: Record<Home | Leading, Phone>;
	/** What came to the server, by the ids of the commands. */
	readonly seen = new Map<string, FirstSeen>();
	/** What the page of h3's mail was told that it is done. */
	readonly mailed: SafetyEntry[] = [];
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
		this.phones = Object.fromEntries(everybody.map(phone)) as Record<Home | Leading, Phone>;
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
		for (const who of everybody) {
			const phone = checking.phones[who];
			await phone.join(association.card(who === 'family' ? 'k-h1-family' : `k-${who}`).secret);
			await phone.sync();
		}
		return checking;
	}

	/** Does one step; one that makes no sense now does nothing. */
	async take(step: CheckingStep): Promise<void> {
		this.#server.clock.advance(step.after);
		switch (step.do) {
			case 'report':
				return this.#ask(step.who, { name: 'safety.report', args: { check: CHECK, ...saidBy(step.word) } });
			case 'enter':
				return this.#enter(step);
			case 'mail':
				return this.#mail(step.word);
			case 'again':
				return this.#again(step.who);
			case 'sync':
				return this.#sync(step.who, step.fates);
			case 'clock':
				this.phones[step.who].clockOff = step.off;
				return;
			case 'home':
				return this.#home(step);
			case 'end':
				return this.#ask(step.who, { name: 'safety.end', args: { check: CHECK } });
		}
	}

	/** All faults are over: everybody talks to the server until nothing is left to say. */
	async heal(): Promise<void> {
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
		await this.phones[who].ask(command);
	}

	/** A leader enters what she saw; where she went after a call for help, those that her phone knows of. */
	async #enter({ who, household, word, way, settles }: Extract<CheckingStep, { do: 'enter' }>): Promise<void> {
		const { db, m } = this.phones[who];
		const seen = await getSafetyCheck(db, m, CHECK, this.#server.clock.now);
		const { counts } = standingOf(seen?.reports.get(household));
		const calls = settles && counts && counts.source !== m.split('/')[1] ? [counts.id] : [];
		const args = { check: CHECK, household, way, ...saidBy(word), ...(calls.length > 0 && { settles: calls }) };
		return this.#ask(who, { name: 'safety.enter', args });
	}

	async #sync(who: Home | Leading, fates: Extract<CheckingStep, { do: 'sync' }>['fates']): Promise<void> {
		const phone = this.phones[who];
		phone.net.fates = [...fates];
		await phone.sync();
		phone.net.heal();
		if (phone.reported.length > 0) throw phone.reported[0];
	}

	/** The last report of a phone that came to the server comes ten times more, and once with another body. */
	async #again(who: Home): Promise<void> {
		const { device } = this.phones[who];
		const envelope = [...this.seen.values()]
			.filter(({ envelope: one, device: from }) => from === device && one.name === 'safety.report')
			.at(-1)?.envelope;
		if (!envelope) return;
		const send = async (commands: unknown[]) => {
			const reply = await this.#server.request('/api/push', { device, json: { commands } });
			return ((await reply.json()) as { results: { status: string; code?: string }[] }).results;
		};
		const same = await send(Array.from({ length: 10 }, () => envelope));
		expect(new Set(same.map(({ status, code }) => code ?? status)).size).toBe(1);
		if (same[0]?.code === 'ACCESS_ENDED') return;
		const other = { ...envelope, args: { check: CHECK, said: { state: 'help', note: 'another body' } } };
		expect(await send([other])).toMatchObject([{ code: 'COMMAND_ID_REUSED' }]);
	}

	async #mail(word: Extract<CheckingStep, { do: 'mail' }>['word']): Promise<void> {
		const id = encodeTime(Date.parse(this.#server.clock.now), 10) + String((this.#mails += 1)).padStart(16, '0');
		const post = async (body: { said?: Said }): Promise<{ status?: string; code?: string }> => {
			const json = { token: this.#token, id, ...body };
			return (await (await this.#server.request('/api/mail/safety', { json })).json()) as { status?: string };
		};
		const { status } = await post(saidBy(word));
		if (status !== 'done') return;
		this.mailed.push({ id, source: this.#source, way: 'self', at: this.#server.clock.now, ...saidBy(word) });
		for (let i = 0; i < 3; i++) expect(await post(saidBy(word))).toEqual({ status: 'done' });
		const other: Said = { state: 'help', note: 'another body' };
		expect(await post({ said: other })).toMatchObject({ code: 'COMMAND_ID_REUSED' });
	}

	#home({ what, household: id, group }: Extract<CheckingStep, { do: 'home' }>): Promise<void> {
		const command: Record<typeof what, Command> = {
			move: { name: 'household.move', args: { id, group } },
			leave: { name: 'household.leave', args: { id } },
			return: { name: 'household.return', args: { id, group } },
			add: { name: 'household.add', args: { id: 'h5', name: '分家', group, order: 9, ways: ['paper'] } },
		};
		return this.#ask('chair', command[what]);
	}

	/** The households that there are in the end. */
	async households(): Promise<Set<Id>> {
		const { rows } = this.phones.chair.db;
		return new Set((await rows.toArray()).filter(({ kind }) => kind === 'household').map(({ id }) => id));
	}
}
