import type { Notices } from '../notices-shape';

// Both forms are feminine, as is every word that goes with them.
export const notices: Notices = {
	forms: { circular: 'circular', message: 'mensagem', test: 'mensagem' },
	circular: { titled: (title) => `Circular: ${title}`, untitled: () => 'Chegou uma circular nova' },
	urgent: { titled: (title) => `Urgente: ${title}`, untitled: (what) => `Chegou uma ${what} urgente` },
	correction: { titled: (title) => `Corrigida: ${title}`, untitled: (what) => `Uma ${what} foi corrigida` },
	withdrawn: { titled: (title) => `Anulada: ${title}`, untitled: (what) => `Uma ${what} foi anulada` },
	cancelled: { titled: (title) => `Cancelado: ${title}`, untitled: () => 'Um evento foi cancelado' },
	message: { titled: (title) => `Mensagem: ${title}`, untitled: () => 'Chegou uma mensagem' },
	reminder: {
		titled: (title, what) => `Você ainda não leu esta ${what}: ${title}`,
		untitled: (what) => `Há uma ${what} que você ainda não leu`,
	},
	answer: {
		titled: (title, what) => `Você ainda não respondeu a esta ${what}: ${title}`,
		untitled: (what) => `Há uma ${what} a que você ainda não respondeu`,
	},
	calls: {
		titled: (title) => `Por favor, ligue: ${title}`,
		untitled: () => 'Há casas para as quais é preciso ligar',
	},
	safety: {
		real: 'Verificação de segurança: diga se está tudo bem',
		drill: '[TREINAMENTO] Verificação de segurança: toque e responda',
		help: 'Uma casa precisa de ajuda',
		helpDrill: '[TREINAMENTO] Uma casa precisa de ajuda',
	},
	watch: {
		named: 'Pediram o seu cuidado',
		silent: 'Uma casa sob o seu cuidado está em silêncio. Por favor, ligue',
		seen: 'A casa sob o seu cuidado voltou a ler',
		reached: 'Alguém falou com a casa sob o seu cuidado',
		lost: 'Escolha de novo quem cuida',
	},
	joinRequest: 'Alguém pede para entrar',
	lessonAnswer: 'Há novidades sobre a aula em que você se inscreveu',
	test: { titled: (title) => `Chegou até você: ${title}`, untitled: () => 'Teste para ver se as mensagens chegam' },
	trial: (notice) => `[Teste] ${notice}`,
	deskTrial: 'Isto é um teste. A notificação chegou.',
	duty: {
		made: (name) => `Nova escala: ${name}`,
		changed: (name) => `A sua vez mudou: ${name}`,
		asked: (name) => `Um vizinho pede para trocar a vez: ${name}`,
		declined: (name) => `O vizinho não pode trocar a vez: ${name}`,
		tomorrow: (name) => `Amanhã é a sua vez: ${name}`,
	},
	aDuty: 'tarefa',
	several: (n) => `Circulares e mensagens que você ainda não leu: ${n}`,
	severalAsked: (n) => `Circulares e mensagens que você ainda não leu ou não respondeu: ${n}`,
};
