import type { Words } from '../shape';
import { plural } from './plural';
import { reading } from './reading';

const confirm = 'Chegou neste endereço';
const thanks = 'Agradecemos!';

export const mails = {
	section: 'Circulares por e‑mail',
	lead: 'As circulares também podem chegar por e‑mail. Você pode pôr endereços da família que mora longe.',
	leadFamily: 'As circulares também podem chegar ao seu e‑mail.',
	none: 'Ainda não há nenhum endereço.',
	relations: { self: 'desta casa', family: 'família' },
	states: {
		asked: `Enviamos um e‑mail de confirmação. Abra-o e toque em “${confirm}”.`,
		confirmed: 'Os e‑mails chegam.',
		failed: 'Os e‑mails não chegam mais. Confira o endereço e envie de novo.',
		stopped: 'Quem recebia pediu para parar.',
	},
	askedOther: `Enviamos um e‑mail de confirmação. Quando quem recebeu tocar em “${confirm}”, o cadastro está pronto.`,
	short: { asked: 'falta confirmar', confirmed: 'chegam', failed: 'não chegam', stopped: 'pediu para parar' },
	add: 'Pôr um endereço',
	addTitle: 'Endereço para receber circulares',
	address: 'E‑mail',
	addressHint: 'Enviaremos um e‑mail de confirmação para este endereço.',
	addressWrong: 'Isto não parece um e‑mail. Confira o que vem antes e depois do “@”.',
	whose: 'De quem é o endereço?',
	whoseOptions: { self: 'De alguém desta casa', family: 'Da família que mora longe' },
	addYes: 'Pôr',
	again: 'Enviar de novo',
	againOf: (address) => `Enviar de novo para ${address}`,
	sentAgain: (address) => `O e‑mail de confirmação será enviado de novo para ${address}.`,
	remove: 'Retirar',
	removeOf: (address) => `Retirar ${address}`,
	removeTitle: 'Retirar este endereço?',
	removeText: (address) => `As circulares não chegarão mais a ${address}.`,
	enteredBy: (title) => `Cadastrado por: ${title}.`,
	full: (n) => `O limite é de ${plural(n, 'endereço')}.`,
	pages: {
		looking: 'Verificando o link',
		title: { confirm: 'Cadastro do e‑mail', read: 'Circular', stop: 'Parar os e‑mails' },
		lead: {
			confirm: (association) => `Vamos enviar as circulares também para este endereço. Associação: ${association}.`,
			read: (association) => `Veio de: ${association}.`,
			stop: (association) => `Enviamos as circulares para este endereço. Associação: ${association}.`,
		},
		hint: {
			confirm: `Toque abaixo. Quando aparecer “${thanks}”, o cadastro está pronto. Se você não conhece este e‑mail, apenas feche esta página.`,
			read: 'Quando terminar de ler, toque abaixo.',
			stop: 'Se você tocar abaixo, os e‑mails para este endereço param.',
		},
		press: { confirm, read: reading.press, stop: 'Não receber mais por e‑mail' },
		pressing: 'Enviando',
		wait: (seconds) => `Ainda não terminou. Não feche esta página e espere uns ${plural(seconds, 'segundo')}.`,
		thanks,
		done: {
			confirm: 'A partir de agora, as circulares chegam a este endereço. Você já pode fechar esta página.',
			read: 'A associação já sabe que você leu. Você já pode fechar esta página.',
			stop: 'Nada mais chegará a este endereço. Você já pode fechar esta página.',
		},
		unusable: 'Este link não funciona mais',
		unusableText:
			'O e‑mail é antigo, ou o endereço não está mais cadastrado. Se precisar de algo, ligue para a associação ou para quem lidera seu grupo (hancho).',
		cut: 'Abra de novo a partir do e‑mail',
		cutText: 'Esta página se abre por um link que está no e‑mail. Volte ao e‑mail e toque no link.',
		again: 'Tentar de novo',
		call: (phone) => `Ligar para ${phone}`,
	},
} satisfies Words['mails'];
