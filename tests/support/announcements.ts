import { PushPayload } from '#contract/subscription';
import type { Circular } from '#contract/rows';
import { runDueJobs } from '#functions/jobs/sweep-jobs';
import type { JobDoc } from '#functions/store/job-docs';
import type { Actor } from './actor';
import { foundWithActors, type EmulatorAssociation } from './emulator-association';
import { PushService, type Received } from '#seeds/mailbox/push-service';
import { content } from './sample-rows';
import type { TestServer } from './server';

type Household = 'h1' | 'h2' | 'h3' | 'family';

/** The notification that came to a phone. */
export const notificationOf = (one: Received | undefined) =>
	PushPayload.parse(JSON.parse(one?.text ?? '')).notification;

export const titleOf = (one: Received | undefined): string => notificationOf(one).title;

/** An association whose phones are woken by a push service of the test, and the jobs that do it. */
export class Announcements {
	readonly server: TestServer;
	readonly association: EmulatorAssociation;
	readonly service: PushService;

	private constructor(server: TestServer, association: EmulatorAssociation, service: PushService) {
		this.server = server;
		this.association = association;
		this.service = service;
	}

	/** Starts at ten in the morning. */
	static async start(server: TestServer): Promise<Announcements> {
		server.logged.length = 0;
		setTime(server, '10:00');
		return new Announcements(server, await foundWithActors(server), await PushService.start());
	}

	/** Leaves nothing for the next test to send. */
	async stop(): Promise<void> {
		await this.service.stop();
		for (const doc of await this.server.db.collection('jobs').listDocuments()) await doc.delete();
	}

	/** Sets the clock to a time in Japan. */
	at = (time: string): void => setTime(this.server, time);

	/** Tells the server how an actor's phone is woken. */
	register = async (actor: Actor, phone: string, options = {}): Promise<void> => {
		const subscription = this.service.subscribe(phone);
		const json = { members: [actor.as], subscription, language: 'ja', titles: true, ...options };
		const reply = await this.server.request('/api/subscription', { method: 'PUT', device: actor.device, json });
		if (reply.status !== 200) throw new Error(`not registered: ${await reply.text()}`);
	};

	registerAll = async (...names: Household[]): Promise<void> => {
		for (const name of names) await this.register(this.association[name], name);
	};

	publish = async (
		title = '川掃除は雨のため中止',
		{ id = 'c1', to, ...over }: Partial<Circular['content']> & { id?: string; to?: 'g1' } = {},
	): Promise<void> => {
		const audience = to ? { to: 'groups' as const, groups: [to] } : { to: 'all' as const };
		const args = { id, content: content({ title, ...over }), audience };
		await this.association.chair.must({ name: 'circular.publish', args });
	};

	/** Runs what is due, one after the other, so that pushes come in an order. */
	sweep = (): Promise<void> => runDueJobs(this.server.jobs, 1);

	/** The jobs that have something to tell phones still; what looks later at what arrived is left out. */
	jobs = async (): Promise<JobDoc[]> => {
		const found = await this.server.db.collection('jobs').get();
		return found.docs.map((doc) => doc.data() as JobDoc).filter(({ name }) => name === 'announce' || name === 'digest');
	};

	/** The phones that were reached, by their names. */
	reached = (): string[] => this.service.received.map(({ phone }) => phone).sort();
}

function setTime(server: TestServer, time: string): void {
	server.clock.now = new Date(`2026-11-22T${time}+09:00`).toISOString();
}
