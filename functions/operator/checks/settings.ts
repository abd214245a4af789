import { createECDH } from 'node:crypto';
import { at, found, textAt, type Deployment, type Finding } from './check';

/** Shorter ones can be guessed. */
const SECRET_MIN = 32;

/** Each version of it has a line of its own. */
const isLong = (value: string) =>
	value.split('\n').some((line, i) => line.length < SECRET_MIN && (i === 0 || line !== '')) &&
	`It has less than ${SECRET_MIN} letters.`;

/** A private key of the curve P-256, as Web Push signs with it (VAPID). */
function isPushKey(value: string): string | false {
	if (!/^[0-9a-f]{64}$/i.test(value)) return 'It is not 32 bytes in hex: openssl rand -hex 32';
	try {
		createECDH('prime256v1').setPrivateKey(value, 'hex');
		return false;
	} catch {
		return 'It is no key of P-256.';
	}
}

/** What a deployment is set to, of the functions' environment. */
export type Parameters = (name: string) => string;

/** The parameters of the API's or the jobs' environment. */
export const parametersOf =
	(functions: Map<string, unknown>): Parameters =>
	(name) =>
		['api', 'runJob']
			.map((one) => textAt(functions.get(one), 'serviceConfig', 'environmentVariables', name))
			.find(Boolean) ?? '';

/** Whether each secret is there and could be one. They are not shown. */
export async function checkSecrets({ project, ask }: Deployment, parameter: Parameters): Promise<Finding[]> {
	const sends = parameter('KAIRAN_SMTP') !== '' && parameter('KAIRAN_MAIL_FROM') !== '';
	const shapes: Record<string, (value: string) => string | false> = {
		KAIRAN_KEY_PEPPER: isLong,
		KAIRAN_OPERATOR_SECRET: isLong,
		KAIRAN_PUSH_KEY: isPushKey,
		KAIRAN_SMTP_PASSWORD: (value) => sends && value === '' && 'It is empty.',
		KAIRAN_INBOUND_SECRET: (value) => sends && isLong(value),
		KAIRAN_DKIM_KEY: (value) =>
			parameter('KAIRAN_DKIM_SELECTOR') !== '' && !value.includes('PRIVATE KEY-----') && 'It is no key in PEM.',
	};
	return Promise.all(
		Object.entries(shapes).map(async ([name, wrong]) => {
			const base = `https://secretmanager.googleapis.com/v1/projects/${project}/secrets/${name}`;
			const answer = await ask(`${base}/versions/latest:access`);
			const data = at(answer, 'payload', 'data');
			if (typeof data !== 'string')
				return found(`secret ${name}`, `Missing: npx firebase functions:secrets:set ${name}`);
			return found(`secret ${name}`, wrong(Buffer.from(data, 'base64').toString()));
		}),
	);
}

/** Whether phones can be woken and mails be sent. */
export async function checkSending({ dns }: Deployment, parameter: Parameters): Promise<Finding[]> {
	const contact = parameter('KAIRAN_CONTACT');
	const push = found(
		'push: KAIRAN_CONTACT',
		!/^(mailto:.+@|https:\/\/)/.test(contact) && 'No phone is woken without it.',
	);
	const [smtp, from] = [parameter('KAIRAN_SMTP'), parameter('KAIRAN_MAIL_FROM')];
	if (!smtp && !from) return [push, found('mail: none is sent', undefined)];
	const isAddress = URL.canParse(smtp) && ['smtp:', 'smtps:'].includes(new URL(smtp).protocol);
	return [
		push,
		found('mail: KAIRAN_SMTP', !isAddress && 'It is no address as smtp://user@host:587.'),
		found('mail: KAIRAN_MAIL_FROM', !from.includes('@') && 'It is no address.'),
		...(await checkDomain(from.split('@')[1] ?? '', parameter('KAIRAN_DKIM_SELECTOR'), dns)),
	];
}

/** What the DNS says of a sender: carriers take nothing from one of whom it says nothing. */
async function checkDomain(domain: string, selector: string, dns: Deployment['dns']): Promise<Finding[]> {
	const has = async (name: string, start: string) =>
		(await dns.txt(name)).some((text) => text.toLowerCase().startsWith(start));
	const findings = [
		found(`mail: MX of ${domain}`, (await dns.mx(domain)).length === 0 && 'No bounce and no reply comes back.'),
		found(`mail: SPF of ${domain}`, !(await has(domain, 'v=spf1')) && 'Add the TXT record of your mail server.'),
		found(`mail: DMARC of ${domain}`, !(await has(`_dmarc.${domain}`, 'v=dmarc1')) && `Add _dmarc.${domain}.`),
	];
	if (!selector) return findings;
	const name = `${selector}._domainkey.${domain}`;
	return [...findings, found(`mail: DKIM of ${domain}`, !(await has(name, 'v=dkim1')) && `Add ${name}.`)];
}
