import type { Words } from '../shape';

export const calendarAddress = {
	title: 'Ver na agenda que você usa',
	lead: 'Estas datas também podem aparecer na agenda que você usa no celular ou no computador. Quando algo muda aqui, muda lá também.',
	secret:
		'Para isso, cria-se um endereço. Quem souber o endereço pode ver os dias, os títulos e os lugares. O seu nome não aparece. Não passe o endereço a ninguém fora da família.',
	show: 'Mostrar o endereço',
	practicing: 'Isto é um treino: não dá para pôr numa agenda de verdade.',
	subscribe: 'Pôr no iPhone ou Mac',
	address: 'O endereço da sua casa',
	copy: 'Copiar o endereço',
	copied: 'Copiado. Agora cole na sua agenda.',
	copyYourself: 'Não foi possível copiar. Mantenha o dedo sobre o endereço para copiar.',
	how: 'Como pôr na agenda',
	steps: [
		{ on: 'iPhone, iPad, Mac', steps: 'Toque em “Pôr no iPhone ou Mac” e continue na tela que aparece.' },
		{
			on: 'Google Agenda',
			steps:
				'Copie o endereço. No computador, abra o Google Agenda, clique em “+” ao lado de “Outras agendas”, escolha “Do URL” e cole. Depois aparece também no celular.',
		},
		{ on: 'Outlook', steps: 'Copie o endereço. Escolha “Adicionar calendário”, depois “Assinar da Web”, e cole.' },
	],
	slow: 'Uma mudança pode levar cerca de um dia para aparecer. O que for urgente, veja aqui.',
	removed: 'Quando um cartão ou um celular da casa é retirado, este endereço também deixa de funcionar.',
	change: 'Mudar o endereço',
	end: 'Parar de usar',
	sure: {
		change: {
			title: 'Mudar o endereço?',
			text: 'O endereço de agora deixa de funcionar na hora. Ponha o novo nas suas agendas.',
		},
		end: {
			title: 'Parar de usar?',
			text: 'O endereço de agora deixa de funcionar na hora. As suas agendas não recebem mais datas.',
		},
	},
	done: {
		change: 'Mudado. O endereço anterior não funciona mais.',
		end: 'Parado. O endereço anterior não funciona mais.',
	},
} satisfies Words['calendarAddress'];
