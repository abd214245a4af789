import { CalendarRequest, type CalendarReply } from '#contract/calendar';
import type { Envelope } from '#contract/commands';
import type { Id, Moment } from '#contract/ids';
import { PullRequest } from '#contract/pull';
import { PushRequest } from '#contract/push';
import type { ErrorBody, RefusalCode } from '#contract/refusals';
import { letNeighboursRead, letNeighboursReport } from './neighbours';
import type { Kept } from './kept';
import { PracticeServer } from './server';
import { foundTown, practiceMembers, publishing, type TownWords } from './town';

/** Where the practice server keeps itself on this device. */
interface PracticeStore {
	/**
	 * Hands over what is kept, keeps what comes back, if anything does, and answers. Nobody else writes meanwhile: a tab
	 * that was duplicated has a server of its own over the same store.
	 */
	transact<T>(work: (kept: Kept | undefined) => { kept?: Kept; answer: T }): Promise<T>;
	/** The pictures that were sent to it, by their addresses. */
	files: Pick<Cache, 'match' | 'put'>;
}

export interface PracticeDeps {
	words: TownWords;
	store: PracticeStore;
	now: () => Moment;
}

const refused = (code: RefusalCode, status: number): Response =>
	Response.json({ code } satisfies ErrorBody, { status });

/**
 * The API of the practice town, as the app's client calls it: `fetch` without a network. What a practice needs no
 * server for (cards, mails, waking phones) is refused as the real one would.
 */
export class PracticeApi {
	/** Which address its calendar was given last, as long as the page is open. It leads nowhere. */
	#calendars = 0;
	#hasCalendar = false;

	constructor(private readonly deps: PracticeDeps) {}

	readonly fetch = async (path: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
		const [, route = ''] = /\/api\/([^/]+)/.exec(String(path)) ?? [];
		switch (route) {
			case 'push':
				return this.#push(init);
			case 'pull':
				return this.#pull(init);
			case 'attachments':
				return this.#file(String(path), init);
			case 'subscription':
				return Response.json({ vapidKey: null });
			case 'trial':
				return Response.json({ phones: 0 });
			case 'calendar':
				return this.#calendar(init);
			case 'session':
				return refused('KEY_UNKNOWN', 404);
			default:
				return refused('NOT_ALLOWED', 403);
		}
	};

	/** The chair sends something urgent now; answers the circular's id. */
	sendUrgent(id: Id): Promise<Id> {
		const { words, now } = this.deps;
		const chair = practiceMembers(words)[1];
		return this.#with((server) => {
			if (chair) server.carryOut(publishing(id, words.urgent, now()), chair, { id: `send-${id}`, now: now() });
			return id;
		});
	}

	async #push({ body }: RequestInit): Promise<Response> {
		const request = PushRequest.safeParse(JSON.parse(String(body)));
		if (!request.success) return refused('MALFORMED', 400);
		const commands = request.data.commands as Envelope[];
		const results = await this.#with((server) => server.push(commands, this.deps.now()));
		return Response.json({ results });
	}

	async #pull({ body }: RequestInit): Promise<Response> {
		const request = PullRequest.safeParse(JSON.parse(String(body)));
		if (!request.success) return refused('MALFORMED', 400);
		const { members } = request.data;
		const pages = await this.#with((server) => {
			letNeighboursRead(server, this.deps.words, this.deps.now());
			letNeighboursReport(server, this.deps.words, this.deps.now());
			return server.pull(members);
		});
		return Response.json({ pages });
	}

	#calendar({ body }: RequestInit): Response {
		const request = CalendarRequest.safeParse(JSON.parse(String(body)));
		if (!request.success) return refused('MALFORMED', 400);
		const { ask } = request.data;
		if (ask === 'change' || (ask === 'show' && !this.#hasCalendar)) this.#calendars += 1;
		this.#hasCalendar = ask !== 'end';
		const reply: CalendarReply = this.#hasCalendar ? { token: `practice-${this.#calendars}` } : {};
		return Response.json(reply);
	}

	async #file(path: string, { method, body, headers }: RequestInit): Promise<Response> {
		const { files } = this.deps.store;
		if (method !== 'PUT') return (await files.match(path)) ?? refused('ATTACHMENT_UNKNOWN', 404);
		const type = new Headers(headers).get('content-type') ?? '';
		await files.put(path, new Response(body ?? null, { headers: { 'content-type': type } }));
		return new Response(null, { status: 204 });
	}

	/** Works on the server as it is kept, and keeps it when anything has moved: most polls move nothing. */
	#with<T>(work: (server: PracticeServer) => T): Promise<T> {
		const { words, store, now } = this.deps;
		return store.transact((kept) => {
			const server = kept ? new PracticeServer(practiceMembers(words), kept) : foundTown(words, now());
			const answer = work(server);
			return kept && !server.hasMoved ? { answer } : { answer, kept: server.kept };
		});
	}
}
