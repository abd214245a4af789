import { html, raw } from 'hono/html';
import { linkify, type Piece } from '#domain/linkify';
import { DARK_STYLES, styleOf, type Part } from './mail-look';

/** A part of a mail. `japanese` marks what a person wrote, in a mail whose own words may be in another language. */
export type Block =
	| { kind: 'banner' | 'note'; text: string }
	| { kind: 'title' | 'text'; text: string; japanese?: boolean }
	| { kind: 'fields'; rows: Field[] }
	| { kind: 'link' | 'button'; label: string; href: string };
export interface Field {
	name: string;
	value: string;
	/** Else it is a date. */
	japanese?: boolean;
}

/** What a mail says, before it is text or HTML. `foot`: who sent it and how to stop it. */
export interface MailDocument {
	language: string;
	subject: string;
	body: Block[];
	foot: Block[];
}

/** A mail in both of its forms. */
export interface MailText {
	subject: string;
	text: string;
	html: string;
}

/** Both forms say the same. Nothing in them is loaded from anywhere. */
export async function render(mail: MailDocument): Promise<MailText> {
	return { subject: mail.subject.replace(/\s+/g, ' ').trim(), text: plain(mail), html: String(await page(mail)) };
}

/** The line of two hyphens is what mail programs cut a text at when they quote it (RFC 3676, 4.3). */
function plain({ body, foot }: MailDocument): string {
	return `${body.map(plainBlock).join('\n\n')}\n\n-- \n${foot.map(plainBlock).join('\n')}\n`;
}

function plainBlock(block: Block): string {
	switch (block.kind) {
		case 'banner':
			return `【${block.text}】`;
		case 'fields':
			return block.rows.map(({ name, value }) => `${name}: ${value}`).join('\n');
		case 'link':
		case 'button':
			return `${block.label}\n${block.href}`;
		default:
			return block.text;
	}
}

type Html = ReturnType<typeof html>;

/** Attributes that a part of a mail has in every program. */
const look = (part: Part) => html`class="${part}" style="${styleOf(part)}"`;
const written = (japanese: boolean | undefined) => (japanese ? raw(' lang="ja" dir="auto"') : '');

function page({ language, subject, body, foot }: MailDocument): Html {
	return html`<!doctype html>
		<html lang="${language}">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width" />
				<meta name="color-scheme" content="light dark" />
				<meta name="supported-color-schemes" content="light dark" />
				<title>${subject}</title>
				<style>
					${raw(DARK_STYLES)}
				</style>
			</head>
			<body ${look('board')}>
				<div ${look('sheet')} lang="${language}">
					${body.map(block)}
					<div ${look('foot')}>${foot.map(block)}</div>
				</div>
			</body>
		</html>`;
}

function block(one: Block): Html {
	switch (one.kind) {
		case 'title':
			return html`<h1 ${look('title')}${written(one.japanese)}>${one.text}</h1>`;
		case 'text':
			return html`${paragraphs(one.text).map((text) => html`<p ${look('text')}${written(one.japanese)}>${lines(text)}</p>`)}`;
		case 'fields':
			return html`<table ${look('fields')}>
				${one.rows.map(row)}
			</table>`;
		case 'link':
			return html`<p ${look('note')}><a href="${one.href}" ${look('link')}>${one.label}</a></p>`;
		case 'button':
			return html`<a href="${one.href}" ${look('button')}>${one.label}</a>`;
		default:
			return html`<p ${look(one.kind)}>${lines(one.text)}</p>`;
	}
}

const row = ({ name, value, japanese }: Field): Html => {
	const shown = japanese ? lines(value) : html`<span ${look('date')}>${value}</span>`;
	return html`<tr>
		<th scope="row" ${look('name')}>${name}</th>
		<td ${look('value')}${written(japanese)}>${shown}</td>
	</tr>`;
};

const paragraphs = (text: string): string[] => text.split(/\n{2,}/).filter((one) => one.trim() !== '');

/** A text with its line ends, its links to open and its numbers to dial. */
const lines = (text: string): Html[] =>
	text.split('\n').map((line, at) => html`${at > 0 ? raw('<br />') : ''}${linkify(line).map(piece)}`);

const piece = (one: Piece) =>
	one.kind === 'text'
		? one.text
		: html`<a href="${one.href}" ${look(one.kind === 'phone' ? 'phone' : 'inline')}>${one.text}</a>`;
