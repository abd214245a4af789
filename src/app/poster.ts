import { Id } from '#contract/ids';
import { href } from './pages';

/** What the QR of a poster says: a circular, and of which association it is, for whoever has no card yet. */
export interface Poster {
	circular: Id;
	at?: Id;
}

const CIRCULARS = href('circular', { id: '' });
const AT = 'at';

/** The association that an address of a poster names. */
export const associationIn = ({ searchParams }: Pick<URL, 'searchParams'>): Id | undefined =>
	Id.safeParse(searchParams.get(AT)).data;

/** The address of a poster, from the root of this app on. */
export const posterPath = ({ circular, at }: Poster): string =>
	`${href('circular', { id: circular })}${at === undefined ? '' : `?${new URLSearchParams({ [AT]: at })}`}`;

/** What an address of this installation says; undefined where it is no poster's. */
export function readPoster(url: URL): Poster | undefined {
	const { pathname } = url;
	const circular = pathname.startsWith(CIRCULARS) ? Id.safeParse(pathname.slice(CIRCULARS.length)).data : undefined;
	const at = associationIn(url);
	return circular === undefined ? undefined : { circular, ...(at !== undefined && { at }) };
}
